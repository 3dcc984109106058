import { hasCredit, isParagraph } from './line-kind.ts';
import { linesOf } from './page.ts';

const LONGEST = 400;
// the end of a sentence, not of „TP. HCM“ or „18.1.1950“
const SENTENCE = /(?<=[\p{Ll}\d%”"'’)]|\p{Lu}{4})[.!?…][”"'’)]*(?=\s+[\p{Lu}\d“"'(]|$)/gu;

/**
 * The first real paragraph of a body, cut after the last sentence that ends within 400 characters, or at
 * a word with an ellipsis where the first sentence is longer.
 */
export function leadOf(body: string): string {
  const lines = linesOf(body);
  const paragraph = lines.find(isParagraph) ?? lines.find((line) => !hasCredit(line)) ?? lines[0];
  const text = paragraph?.text ?? '';
  if (text.length <= LONGEST) return text;
  const ends = Array.from(text.matchAll(SENTENCE), (match) => match.index + match[0].length);
  const end = ends.filter((each) => each <= LONGEST).at(-1);
  return end === undefined
    ? `${text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/[\s,;:–-]+$/u, '')}…`
    : text.slice(0, end);
}
