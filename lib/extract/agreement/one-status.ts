import type { AgreementMention } from './mention.ts';

/** What follows a document that has been named before: „tuyên bố chung nói trên“, „hiệp định này“. */
const NAMED_BEFORE = new Set(['này', 'đó', 'nói']);

/** What a document is taken for where its own sentence says it less surely than another. */
const UNSURE = new Set([
  'agreement/named',
  'agreement/by-the-statement',
  'agreement/argued-over',
  'agreement/heading',
  'agreement/living',
  'agreement/story',
]);

/**
 * Takes out of an article's mentions what another of the same type says better: a plan for a document that
 * was told to be concluded before, and a status taken by default where a verb gives one elsewhere.
 */
// Hai bên ra tuyên bố chung. Tuyên bố chung nói trên đã được chuẩn bị để công bố tuần trước.
export function withOneStatus(mentions: readonly AgreementMention[]): AgreementMention[] {
  const sure = new Set<string>();
  for (const { type, status, rule } of mentions)
    if (status !== 'cited' && !UNSURE.has(rule)) sure.add(type);
  const signed = new Set<string>();
  return mentions.filter((mention) => {
    const { type, status, rule } = mention;
    if (status === 'signed') signed.add(type);
    if (status === 'negotiating' && signed.has(type) && isNamedBefore(mention)) return false;
    return status === 'cited' || !UNSURE.has(rule) || !sure.has(type);
  });
}

function isNamedBefore({ reading: { tokens }, to }: AgreementMention): boolean {
  return tokens[to]?.gap === 'space' && NAMED_BEFORE.has(tokens[to]?.lower ?? '');
}
