/** Texts no paper prints, each a short pattern without end: what takes more than linear time shows here. */
export const HOSTILE = {
  'one capital': 'A',
  'capitalised words': 'Nguyễn Văn ',
  'words in capitals': 'CHỦ TỊCH NƯỚC ',
  dots: '.',
  'dots between letters': 'V.',
  'nested quotes': '“(«',
  'quotes around names': '“Cuba” ',
  hyphens: '-',
  'names joined by hyphens': 'Kim-',
  'pairs of countries': 'Việt - ',
  'offices without end': 'Chủ tịch Quốc hội Cuba, ',
  'agreements without end': 'ký Hiệp định, ',
  'line breaks': '\nA',
} as const satisfies Record<string, string>;

/** A pattern repeated up to `length` UTF-16 units. */
export function hostileText(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
