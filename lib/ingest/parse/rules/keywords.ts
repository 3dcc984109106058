import { endsSentence, isParagraph, tailOf, wordCount } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

const LABEL = /^(?:tu khoa|tags?|the|hashtags?|chu de|xem them ve|su kien)$/;
// Từ khóa: Cuba, Trung Quốc · Tags: ASEAN · #Cuba #Việt Nam
const LABELLED =
  /^[•*\s-]*(?:tu khoa|tags?|hashtags?|chu de|the tin)\s*:\s*\S|^(?:#[\p{L}\d_]+[\s,]*)+$/u;
const MOST_WORDS_OF_A_TAG = 8;

/** Labels for keywords below an article, with the keywords themselves. */
export const keywords: Rule = { name: 'keywords', find };

function find({ lines }: Page): Claim[] {
  const tail = tailOf(lines);
  const at = tail.findIndex((line) => LABEL.test(line.label));
  const tags = at === -1 ? [] : tail.slice(at, at + 1 + tagsAfter(tail, at));
  const labelled = lines.filter((line) => LABELLED.test(line.folded) && !isParagraph(line));
  return [...new Set([...tags, ...labelled])].map((line) =>
    claimLine(line, 'furniture', 'keywords'),
  );
}

function tagsAfter(tail: readonly Line[], label: number): number {
  const after = tail.slice(label + 1);
  const end = after.findIndex(
    (line) => endsSentence(line) || wordCount(line) > MOST_WORDS_OF_A_TAG,
  );
  return end === -1 ? after.length : end;
}
