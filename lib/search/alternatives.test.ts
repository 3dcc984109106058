import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, readAlternatives } from './alternatives.ts';
import { BadRequest } from './errors.ts';

/** Each alternative as it would be written by hand: `hiệp định -Lào "ghi nhớ"`. */
const read = (query: string) => readAlternatives(query).alternatives.map(written);

function written(alternative: Alternative): string {
  return alternative
    .map(({ text, phrase, excluded }) => (excluded ? '-' : '') + (phrase ? `"${text}"` : text))
    .join(' ');
}

describe('readAlternatives', () => {
  it('has one alternative where there is no OR', () => {
    expect(read('lúa gạo Cần Thơ')).toEqual(['lúa gạo Cần Thơ']);
    expect(read('')).toEqual(['']);
  });

  it('parts groups of words at OR and at HOẶC in capitals', () => {
    expect(read('cà phê OR hồ tiêu')).toEqual(['cà phê', 'hồ tiêu']);
    expect(read('cà phê HOẶC hồ tiêu HOẶC điều')).toEqual(['cà phê', 'hồ tiêu', 'điều']);
  });

  it('takes „or“ and „hoặc“ in small letters, and ORs inside words and quotes, for words', () => {
    expect(read('gạo or ngô')).toEqual(['gạo or ngô']);
    expect(read('gạo hoặc ngô')).toEqual(['gạo hoặc ngô']);
    expect(read('gạo "sống HOẶC chín"')).toEqual(['gạo "sống HOẶC chín"']);
    expect(read('sân bay ORLY')).toEqual(['sân bay ORLY']);
    expect(read('OR')).toEqual(['OR']);
    expect(read('ORLY OR Tân Sơn Nhất')).toEqual(['ORLY', 'Tân Sơn Nhất']);
  });

  it('gives every way through groups in parentheses, however deep', () => {
    expect(read('(cảng OR sân bay) mới')).toEqual(['cảng mới', 'sân bay mới']);
    expect(read('(gạo OR ngô) (mưa OR nắng)')).toEqual([
      'gạo mưa',
      'gạo nắng',
      'ngô mưa',
      'ngô nắng',
    ]);
    expect(read('xuất khẩu (gạo OR (thủy sản (tôm OR cá)))')).toEqual([
      'xuất khẩu gạo',
      'xuất khẩu thủy sản tôm',
      'xuất khẩu thủy sản cá',
    ]);
  });

  it('needs no spaces around parentheses', () => {
    expect(read('bão(số 3 OR số 4)miền Trung')).toEqual([
      'bão số 3 miền Trung',
      'bão số 4 miền Trung',
    ]);
  });

  it('excludes everything of a group with a minus before it', () => {
    expect(read('gạo -(ngô OR khoai)')).toEqual(['gạo -ngô -khoai']);
    expect(read('gạo -(ngô khoai OR sắn)')).toEqual(['gạo -ngô -sắn', 'gạo -khoai -sắn']);
    expect(read('gạo -(ngô OR -khoai)')).toEqual(['gạo -ngô khoai']);
    expect(read('(gạo OR ngô) -("mưa đá")')).toEqual(['gạo -"mưa đá"', 'ngô -"mưa đá"']);
    expect(read('gạo --(ngô OR khoai)')).toEqual(['gạo -ngô -khoai']);
  });

  it('excludes a group without any OR: articles with all of it', () => {
    expect(read('gạo -(ngô khoai)')).toEqual(['gạo -ngô', 'gạo -khoai']);
    expect(read('gạo -(ngô)')).toEqual(['gạo -ngô']);
    expect(read('"gạo -(ngô khoai)"')).toEqual(['"gạo -(ngô khoai)"']);
  });

  it('keeps quoted phrases whole, parentheses and all', () => {
    expect(read('"ghi nhớ (MOU)" OR "tuyên bố"')).toEqual(['"ghi nhớ (MOU)"', '"tuyên bố"']);
  });

  it('takes parentheses without an OR for punctuation, as in a pasted headline', () => {
    const headline = 'Khánh thành cầu Rạch Miễu (Tiền Giang) sau hai năm';
    expect(written(readAlternatives(headline).alternatives[0] ?? [])).toBe(headline);
    expect(readAlternatives('Nước mặn xâm nhập :( vào sâu')).toMatchObject({ brokenOr: false });
  });

  it('reads OR in a text all in capitals too: an operator is never taken for a word in silence', () => {
    expect(read('CUBA HOẶC LÀO')).toEqual(['CUBA', 'LÀO']);
    expect(read('NGHỈ TẾT BẢY HOẶC CHÍN NGÀY')).toEqual(['NGHỈ TẾT BẢY', 'CHÍN NGÀY']);
  });

  it('reads an OR without a side or a parenthesis without its partner as if it were not there', () => {
    for (const [query, ...expected] of [
      ['OR gạo', 'gạo'],
      ['gạo OR', 'gạo'],
      ['gạo OR OR ngô', 'gạo', 'ngô'],
      ['(gạo OR ngô', 'gạo', 'ngô'],
      ['gạo OR ngô)', 'gạo', 'ngô'],
      [') gạo OR ngô (', 'gạo', 'ngô'],
      ['gạo OR ngô ()', 'gạo', 'ngô'],
      ['gạo OR ngô -()', 'gạo', 'ngô'],
      ['gạo (OR) ngô', 'gạo ngô'],
      ['(() OR gạo) ngô', 'gạo ngô'],
      ['gạo OR -(', 'gạo'],
    ]) {
      expect({ query, read: read(query ?? '') }).toEqual({ query, read: expected });
      expect(readAlternatives(query ?? '').brokenOr).toBe(true);
    }
    expect(readAlternatives('(gạo OR ngô) mới')).toMatchObject({ brokenOr: false });
  });

  it('says when a quote is not closed, beside an OR too', () => {
    expect(readAlternatives('gạo OR "ngô khoai')).toMatchObject({ unclosedQuote: true });
    expect(readAlternatives('gạo OR "ngô khoai"')).toMatchObject({ unclosedQuote: false });
  });

  it('takes eight alternatives and refuses nine with a sentence', () => {
    const groups = (count: number) => Array(count).fill('(mưa OR nắng)').join(' ');
    expect(read(groups(3))).toHaveLength(8);
    expect(() => read(groups(4))).toThrow(BadRequest);
    expect(read('a OR b OR c OR d OR e OR f OR g OR h')).toHaveLength(8);
    expect(() => read('a OR b OR c OR d OR e OR f OR g OR h OR i')).toThrow(/more than 8/);
  });

  it('stays quick and small whatever is nested', () => {
    expect(read(`${'('.repeat(250)}gạo OR ngô${')'.repeat(250)}`)).toEqual(['gạo', 'ngô']);
    expect(() => read('-(a b) '.repeat(60).concat('OR x'))).toThrow(BadRequest);
  });

  it('never loses a letter or a digit outside the operators', () => {
    const token = fc.constantFrom('gạo', 'Ngô2', '"lúa (mì)"', 'OR', 'HOẶC', '(', ')', '-', ' ');
    const query = fc
      .array(token, { maxLength: 16 })
      .map((tokens) => tokens.join(' ').replaceAll('- ', '-'));
    fc.assert(
      fc.property(query, (text) => {
        const kept = textsOf(text);
        fc.pre(kept !== null);
        const words = text
          .replaceAll(/\b(?:OR)\b|HOẶC/g, ' ')
          .match(/[\p{L}\p{N}]+/gu)
          ?.map((word) => word.toLowerCase());
        expect(kept).toEqual(new Set(words ?? []));
      }),
      { numRuns: 500 },
    );
  });
});

/** The words of all alternatives together; null for a query that is refused. */
function textsOf(query: string): Set<string> | null {
  try {
    const pieces = readAlternatives(query).alternatives.flat();
    const words = pieces.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    return new Set(words.filter((word) => !/^(?:OR|HOẶC)$/.test(word)).map((w) => w.toLowerCase()));
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
}
