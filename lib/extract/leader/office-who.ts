import { isCapital, knownInside, startsTerm } from './inside-office.ts';
import { fullNamesAt, unknownNameAt } from './known-name.ts';
import { isUsable } from './name-after-office.ts';
import type { OfficeStep } from './office-walk.ts';
import { behindPlace } from './place-before-name.ts';
import { startsCountry } from './region.ts';
import { unlistedEnd } from './unlisted-words.ts';

type Outcome = ReturnType<OfficeStep>;
type Walk = Parameters<OfficeStep>[0];

/** Somebody the gazetteer knows. */
export function knownPerson({ reading, context }: Walk, at: number): Outcome {
  const known = fullNamesAt(context, reading.tokens, at);
  return known && { known, name: null };
}

/** A name no list holds, or a term of the institution that begins with a capital. */
export function unknownPerson(walk: Walk, at: number): Outcome {
  const { reading, context, title } = walk;
  const { tokens } = reading;
  const token = tokens[at];
  // „Bộ trưởng Năng lượng và Mỏ Lào“: a word of the institution before the country
  const isDescriptor = context.words.descriptors.has(token?.lower ?? '');
  if (!isCapital(token) || (isDescriptor && startsCountry(reading, at + 1, context))) return null;
  const run = unknownNameAt(reading, at, context);
  if (!run) return null;
  const person = knownInside(run, tokens, context);
  if (person) return { known: person, name: null };
  const term = run.shape === 'short' ? termEnd(walk, at) : null;
  if (term) {
    walk.described++;
    return term;
  }
  if (!isUsable(run, tokens, walk.described, context.words)) return null;
  return { known: null, name: behindPlace(run, title, tokens, context) };
}

/** „Bộ trưởng Đường sắt Ashwin Vaishnat“: a lone word with small letters after it. */
function termEnd({ reading, context, bodyTo }: Walk, at: number): number | null {
  // „Cục Trẻ em“: directly after „Cục“ stands no surname
  const ofBody = bodyTo === at && startsTerm(reading.tokens, at);
  return unlistedEnd(reading, at, context) ?? (ofBody ? at + 2 : null);
}
