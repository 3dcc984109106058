import type { Language } from '#lib/schema/facets';

/** One way of searching: what to type, and what it finds. */
type HelpLine = { readonly example: string; readonly meaning: string };

/** What the help page says besides the facet table, which comes from the schema. */
export const HELP: Record<
  Language,
  { readonly intro: string; readonly lines: readonly HelpLine[] }
> = {
  vi: {
    intro:
      'Tìm trong nhan đề và toàn văn của mọi bài trong kho. Kết quả hiện ngay khi gõ. Bài phải có đủ các từ; bài có đúng các từ ấy, đúng dấu, đúng thứ tự đứng trước. Khi không bài nào có đủ, trang thử bớt từ và nói rõ đã bớt từ nào.',
    lines: [
      {
        example: 'hội đàm trực tuyến',
        meaning: 'bài có đủ các từ này, có dấu hay không dấu đều được',
      },
      { example: 'ban ghi nho', meaning: 'gõ không dấu cũng tìm ra “bản ghi nhớ”' },
      {
        example: '“tuyên bố chung”',
        meaning: 'trong ngoặc kép: đúng nguyên cụm, đúng thứ tự, đúng dấu',
      },
      { example: 'Cuba -Mỹ', meaning: 'dấu trừ trước một từ: bỏ những bài có từ ấy' },
      {
        example: '(Cuba HOẶC Lào) hiệp định',
        meaning: 'HOẶC (hay OR) viết hoa: có vế nào cũng được; ngoặc đơn gom các vế',
      },
      {
        example: 'Xi Jinping',
        meaning:
          'tên gọi nào cũng tìm ra cùng một người, một nước: Tập Cận Bình, ông Tập; Mỹ, Hoa Kỳ; LHQ, Liên hợp quốc',
      },
      {
        example: 'Hieejp ddinhj',
        meaning:
          'quên bật bộ gõ (Telex hay VNI) vẫn hiểu là “Hiệp định”; gõ lệch một phím cũng vậy',
      },
      {
        example: 'Chỉ khớp đúng dấu',
        meaning: 'công tắc trên danh sách kết quả: “đan” không còn lẫn với “dân”, “đàn”',
      },
      { example: '/', meaning: 'phím gạch chéo đưa con trỏ về ô tìm kiếm' },
    ],
  },
  en: {
    intro:
      'Searches the headline and the full text of every article. Results appear as you type. All words are required; articles with the very words, marks and order come first. Where no article has them all, fewer are tried and the page says which were left out.',
    lines: [
      {
        example: 'hội đàm trực tuyến',
        meaning: 'articles with all these words, with or without marks',
      },
      { example: 'ban ghi nho', meaning: 'typed without marks it still finds “bản ghi nhớ”' },
      { example: '“tuyên bố chung”', meaning: 'in quotes: exactly this phrase, marks and all' },
      {
        example: 'Cuba -Mỹ',
        meaning: 'a minus before a word leaves out the articles that have it',
      },
      {
        example: '(Cuba OR Lào) hiệp định',
        meaning: 'OR (or HOẶC) in capitals: either side will do; parentheses group',
      },
      {
        example: 'Xi Jinping',
        meaning:
          'any spelling of a name finds the same person or country: Tập Cận Bình, ông Tập; Mỹ, Hoa Kỳ; LHQ',
      },
      {
        example: 'Hieejp ddinhj',
        meaning: 'raw Telex or VNI is read as “Hiệp định”; so is a slip of one key',
      },
      {
        example: 'Exact marks only',
        meaning: 'the switch above the results: “đan” is no longer mixed with “dân” and “đàn”',
      },
      { example: '/', meaning: 'the slash key puts the cursor into the search box' },
    ],
  },
};
