import type { Token } from '../text/tokens.ts';

const BEFORE_NAME = new Set(['ông', 'bà', 'ngài', 'cố', 'của', 'tại', 'ở', 'và', 'thuộc', 'kiêm']);

/** Where title and institution end: „Thứ trưởng Ngoại giao“ of „Thứ trưởng Ngoại giao, đồng chí Lê Văn A“. */
export function titleEnd(tokens: readonly Token[], least: number, name: number): number {
  let to = name;
  // „Thứ trưởng Bộ Y tế, dự lễ“
  for (let i = least; i < to; i++)
    if (tokens[i]?.gap === 'comma' && tokens[i]?.case === 'lower') to = i;
  while (to > least) {
    if (BEFORE_NAME.has(tokens[to - 1]?.lower ?? '')) to--;
    else if (tokens[to - 1]?.lower === 'chí' && tokens[to - 2]?.lower === 'đồng') to -= 2;
    else break;
  }
  return Math.max(to, least);
}
