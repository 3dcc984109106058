import { isSyllable } from '../text/syllable.ts';

/** „Joseph H.Felter“, „Mira R. Ricardel“, „George H. W. Carter“: initials between first and last name. */
const MIDDLE_INITIALS = /(\p{Ll}) (?:[A-Z]\. ?|[A-Z] )+(?=\p{Lu}[\p{Ll}'’])/gu;

/** „Igor Ivanovich Shuvalov“, „Olga Sergeyevna Orlova“: the father's name between the two. */
const PATRONYMIC =
  /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}*(?:[oey]vich|ovna|evna|ichna|lyich|zmich|itich) (?=\p{Lu}\p{Ll}+$)/u;

/**
 * A foreigner's name as the press gives it: first and last name, no initials and no patronymic between.
 * „Lê Ô Pích“ is a name of syllables, and none of them an initial.
 */
export function pressForm(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || words.every(isSyllable)) return name;
  return name.replace(MIDDLE_INITIALS, '$1 ').replace(PATRONYMIC, '$1 ');
}
