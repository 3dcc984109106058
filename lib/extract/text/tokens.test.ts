import { describe, expect, it } from 'vitest';
import { readField } from './tokens.ts';

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = readField('body', text);
  return sentences.slice(0, -1).map((from, i) => {
    const to = sentences[i + 1] ?? from;
    return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  });
}

describe('reading a field', () => {
  it('keeps the offsets of the text as passed while it unifies the place of tones', () => {
    const source = 'Hai bên thoả thuận về Toà Thánh.';
    const { tokens } = readField('body', source);
    expect(tokens.map(({ text }) => text)).toContain('thỏa');
    expect(tokens.map(({ start, end }) => source.slice(start, end))).toContain('thoả');
  });

  it('ends sentences at a full stop before a capital, not after an initial or an abbreviation', () => {
    expect(sentencesOf('Ông V. Orlov tới TP. Huế hôm qua. Lễ đón diễn ra sáng nay.')).toEqual([
      'Ông V. Orlov tới TP. Huế hôm qua',
      'Lễ đón diễn ra sáng nay',
    ]);
  });

  it('does not end a sentence at a decimal point or inside a date', () => {
    expect(sentencesOf('Kim ngạch đạt 2.150 tỷ đồng ngày 15.1 vừa qua')).toHaveLength(1);
  });

  it('ends a sentence at a line break before a capital, not inside a wrapped line', () => {
    expect(sentencesOf('Dòng tựa của bài\nĐoạn mở đầu được\nxuống dòng giữa câu')).toEqual([
      'Dòng tựa của bài',
      'Đoạn mở đầu được\nxuống dòng giữa câu',
    ]);
  });

  it('marks a headline of capitals as shouted and nothing else', () => {
    const { tokens } = readField(
      'body',
      'THỦ TƯỚNG HỘI ĐÀM TẠI LÀO\nThủ tướng và đoàn ASEAN tới Lào.',
    );
    expect(tokens.filter(({ shouted }) => shouted)).toHaveLength(6);
  });
});
