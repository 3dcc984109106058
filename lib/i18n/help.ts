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
      'Tìm trong nhan đề và toàn văn của mọi bài trong kho. Kết quả hiện ngay khi gõ. Bài phải có đủ các từ; khi không bài nào có đủ, trang thử bớt từ và nói rõ đã bớt từ nào.',
    lines: [
      {
        example: 'hội đàm trực tuyến',
        meaning: 'bài có đủ các từ này, có dấu hay không dấu đều được',
      },
      { example: 'ban ghi nho', meaning: 'gõ không dấu cũng tìm ra “bản ghi nhớ”' },
      { example: '“tuyên bố chung”', meaning: 'trong ngoặc kép: đúng nguyên cụm, theo thứ tự ấy' },
      { example: 'Cuba -Mỹ', meaning: 'dấu trừ trước một từ: bỏ những bài có từ ấy' },
      { example: '/', meaning: 'phím gạch chéo đưa con trỏ về ô tìm kiếm' },
    ],
  },
  en: {
    intro:
      'Searches the headline and the full text of every article. Results appear as you type. All words are required; where no article has them all, fewer are tried and the page says which were left out.',
    lines: [
      {
        example: 'hội đàm trực tuyến',
        meaning: 'articles with all these words, with or without marks',
      },
      { example: 'ban ghi nho', meaning: 'typed without marks it still finds “bản ghi nhớ”' },
      { example: '“tuyên bố chung”', meaning: 'in quotes: exactly this phrase' },
      {
        example: 'Cuba -Mỹ',
        meaning: 'a minus before a word leaves out the articles that have it',
      },
      { example: '/', meaning: 'the slash key puts the cursor into the search box' },
    ],
  },
};
