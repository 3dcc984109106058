import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#lib/vietnamese/clean';
import { NOTHING_GIVEN } from '../formats/input.ts';
import { bodyOf, checkConserved, type Piece } from './conserve.ts';
import { applyRules, parseArticle } from './parse-article.ts';
import { HEADLINE, LEAD, PARAGRAPH } from './parse-case.ts';

const line = fc.oneof(
  fc.constantFrom(
    HEADLINE,
    LEAD,
    PARAGRAPH,
    '',
    '   ',
    'Chủ nhật, 17/11/2024, 16:43[GMT+7]',
    '12/03/2024 20:38',
    'date 2022-08 Quang cảnh buổi lễ. Ảnh: TTXVN',
    '4,466 lượt xem',
    'Theo baovidu.vn',
    'https://baovidu.vn/1.html',
    'Bo truong tiep Dai su Lao den chao tu biet hinh anh 1Quang cảnh buổi tiếp',
    `${HEADLINE}- Ảnh 1.`,
    'Tin liên quan',
    'Nổi bật',
    '• Từ khóa',
    'Lào',
    'Top',
    'Bình luận (0)',
    'Nguồn: [Link nguồn]Nguồn: [Link nguồn]',
    'Lưu bài viết thành công Bạn có thể xem lại bài viết đã lưu ở trangTin bài đã lưu Sáng nay',
    '© 2024 Báo Ví Dụ',
  ),
  fc.string({ unit: 'grapheme' }),
);
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('conservation of text', () => {
  it('holds for any mix of lines: the pieces are the text, and the body is what is left of it', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.option(fc.constant(HEADLINE)),
        (lines, title) => {
          const text = cleanText(lines.join('\n'));
          const parsed = parseArticle({
            file: 'case',
            path: null,
            text,
            given: { ...NOTHING_GIVEN, title },
          });
          if (!parsed.ok) {
            expect(parsed.reject.code).toBe('no-body');
            return;
          }
          const { pieces, body } = parsed.value;
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          const left = pieces.filter(({ role }) => role === 'body');
          expect(squeeze(body)).toBe(
            squeeze(left.map(({ start, end }) => text.slice(start, end)).join('')),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves a text without furniture as it is, so that offsets stay those of the input', () => {
    const text = `\n ${LEAD}\n\n\n  ${PARAGRAPH}  \n`;
    const { claims } = applyRules(text, HEADLINE);
    expect(claims).toEqual([]);
    expect(bodyOf(text, [{ start: 0, end: text.length, role: 'body', rule: 'body' }])).toBe(
      text.trim(),
    );
  });

  it.each<[string, Piece[]]>([
    [
      'a gap',
      [
        { start: 0, end: 2, role: 'body', rule: 'a' },
        { start: 3, end: 5, role: 'body', rule: 'b' },
      ],
    ],
    [
      'an overlap',
      [
        { start: 0, end: 3, role: 'body', rule: 'a' },
        { start: 2, end: 5, role: 'body', rule: 'b' },
      ],
    ],
    ['a short end', [{ start: 0, end: 4, role: 'body', rule: 'a' }]],
  ])('throws on %s', (_, pieces) => {
    expect(() => checkConserved('abcde', pieces, 'x.txt')).toThrow('x.txt');
  });

  it.each([
    ['dots', '.'.repeat(1_000_000)],
    ['dots before a letter', `${'.'.repeat(1_000_000)}x`],
    ['line breaks', '\n'.repeat(1_000_000).concat('x')],
    ['capitals', 'A'.repeat(1_000_000)],
    ['nested quotes', '“('.repeat(500_000)],
    ['headings', 'Tin liên quan\n'.repeat(60_000).concat(LEAD)],
    ['counters', '1 lượt xem\nx\n'.repeat(50_000)],
  ])('takes a megabyte of %s within the time of a test', (_, text) => {
    const parsed = parseArticle({ file: 'case', path: null, text, given: NOTHING_GIVEN });
    expect(parsed.ok || parsed.reject.code === 'no-body').toBe(true);
  });
});
