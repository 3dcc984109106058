import type { AgreementType } from '#lib/schema/vocabulary';
import { isSyllable } from '../text/syllable.ts';
import type { Reading } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** Words that name a document only with a proper name after them, and never where they open a sentence. */
const HEADS: readonly (readonly [first: string, second: string, type: AgreementType])[] = [
  ['tuyên', 'bố', 'joint-statement'],
  ['lộ', 'trình', 'action-programme'],
];

// các nước ra Tuyên bố Addis Ababa và Lộ trình Nairobi
export function namedForPlace(
  { tokens }: Reading,
  at: number,
  { offices }: DocumentWords,
): AgreementType | null {
  const head = tokens[at];
  const name = tokens[at + 2];
  if (!head || head.opens || head.shouted || head.case !== 'capital' || head.gap !== 'space')
    return null;
  if (name?.gap !== 'space' || name.case !== 'capital') return null;
  // „Tuyên bố Phản đối“, „Tuyên bố Độc lập“ have a capital and no place; „Tuyên bố Nam Ninh“ has two
  const second = tokens[at + 3];
  if (isSyllable(name.text) && !(second?.gap === 'space' && second.case === 'capital')) return null;
  if (offices.longestAt(tokens, at + 2)) return null;
  const word = tokens[at + 1]?.lower;
  return HEADS.find(([one, two]) => head.lower === one && word === two)?.[2] ?? null;
}

/** „Tuyên bố Balfour“: named for something, so that nothing says that this article reports its signing. */
export function isNamedForPlace({ reading: { tokens }, type, from, to }: NamedDocument): boolean {
  return (
    type === 'joint-statement' &&
    tokens[from + 1]?.lower === 'bố' &&
    to - from > 2 &&
    tokens[to - 1]?.case === 'capital'
  );
}
