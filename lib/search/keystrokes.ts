import { hasMarks } from '#lib/vietnamese/fold';
import { readTelex } from '#lib/vietnamese/telex';
import { readVni } from '#lib/vietnamese/vni';
import type { Understood } from './understand.ts';

// ddinhj, nuowcs, Hieejp: keys no other language puts so
const SURELY_KEYS = /dd|aa|ee|uow|[aou]w|[aeiouy][a-z]*[fjz]$|[a-z][1-9]/i;

/**
 * The query as it was meant, if it is raw Telex or VNI typed while the input method was off: every word
 * that reads as keystrokes is replaced, the others (`World`, `Euro`, `2024`) stay.
 *
 * @returns null for a query with marks, or with no word that reads as keystrokes
 */
export function readKeystrokes({ text, marked }: Understood): string | null {
  if (marked) return null;
  const vni = replaced(text, readVni);
  return vni ?? replaced(text, readTelex);
}

/** Whether a reading is so sure that it is worth offering beside hits for the query as typed. */
export function isWorthOffering(typed: string, read: string): boolean {
  const words = typed.split(/\s+/);
  const readWords = read.split(/\s+/);
  return words.some((word, at) => {
    const meant = readWords[at];
    return meant !== undefined && meant !== word && hasMarks(meant) && SURELY_KEYS.test(word);
  });
}

function replaced(text: string, read: (word: string) => string | null): string | null {
  const result = text.replace(/[A-Za-z0-9]+/g, (word) => read(word) ?? word);
  return result === text ? null : result;
}
