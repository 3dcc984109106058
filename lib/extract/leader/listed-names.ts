import { fullNamesAt, type NameContext, unknownNameAt } from './known-name.ts';
import type { PersonMention } from './mention.ts';

/** What makes a title one of several people: „các Phó Thủ tướng“, „hai Thứ trưởng“, „các đồng chí Phó Chủ tịch“. */
const SEVERAL = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'chí']);

const MOST_LISTED = 12;

/** The further people of „các Phó Thủ tướng Trần Văn A, Lê Văn B và Nguyễn Thị C“. */
export function listedAfter(first: PersonMention, context: NameContext): PersonMention[] {
  const { tokens } = first.reading;
  const { offices, honorifics } = context.words;
  if (first.kind !== 'full' || first.rule !== 'leader/office-before') return [];
  if (!SEVERAL.has(tokens[first.evidenceFrom - 1]?.lower ?? '')) return [];
  const evidenceFrom = first.evidenceFrom - 1;
  const others: PersonMention[] = [];
  let at = first.to;
  while (others.length < MOST_LISTED) {
    const next = tokens[at];
    if (!next || next.opens) break;
    if (next.lower === 'và') at++;
    else if (next.gap !== 'comma') break;
    if (offices.longestAt(tokens, at) || honorifics.longestAt(tokens, at)) break;
    const known = fullNamesAt(context, tokens, at);
    const name = known ?? unknownNameAt(first.reading, at, context);
    if (!name || ('shape' in name && name.shape === 'short')) break;
    others.push({
      ...first,
      from: name.from,
      to: name.to,
      evidenceFrom,
      evidenceTo: name.to,
      candidates: known?.candidates ?? [],
      rule: 'leader/office-of-several',
    });
    at = name.to;
  }
  return others;
}
