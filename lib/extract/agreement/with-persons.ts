import type { Token } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** Words between a contract and the persons it is with: „ký hợp đồng bao tiêu lúa với 300 hộ“. */
const PERSONS_REACH = 14;

/** Whether a contract is with people: no contract between two sides of an archive of diplomacy. */
export function isWithPersons(
  { reading: { tokens }, from, to }: NamedDocument,
  { persons }: DocumentWords,
): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = Math.max(0, from - PERSONS_REACH); i < to + PERSONS_REACH; i++)
    if (
      tokens[i]?.sentence === sentence &&
      persons.longestAt(tokens, i) &&
      !isOtherHousehold(tokens, i)
    )
      return true;
  return false;
}

/** „tàu hộ vệ“, „hộ chiếu“, „ủng hộ“: no household. */
function isOtherHousehold(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'hộ') return false;
  const [before = '', after = ''] = [tokens[at - 1]?.lower, tokens[at + 1]?.lower];
  return /^(vệ|chiếu|tống)$/.test(after) || /^(ủng|bảo)$/.test(before);
}
