import { isVowel, splitTone } from './letters.ts';
import { LONGEST_SYLLABLE, type Syllable, splitSyllable, writeSyllable } from './syllable.ts';

const RUN = /[\p{L}\p{M}]+/gu;

/** Spellings other languages share: `Leó`, `Luís`, `Táo` in a foreign name may mean what they say. */
const SHARED_TONES = new Set(['huyền', 'sắc', 'ngã']);

/** Rimes whose tone the old and the new school place differently, open or closed: hoà, khoẻ, thuỷ, hòan. */
const DISPUTED = /^(?:o[ae]|uy)/;

/**
 * One spelling for a tone that may stand on two letters: `hoà` → `hòa`, `thoả` → `thỏa`, `thuỷ` → `thủy`,
 * `uý` → `úy`, as newspapers write; also slips such as `hòan` → `hoàn`, `qúy` → `quý`, `cuả` → `của`,
 * `ngừơi` → `người`. Case is kept. Takes cleaned (NFC) text and returns text of the same length, unit for
 * unit. Only a run of letters that is spelt as a Vietnamese syllable is touched (`Moà`, `Noé`, `Noël` are
 * not), and one whose tone mark foreign names have too only where the schools differ, after qu and gi,
 * or beside a letter that only Vietnamese has.
 */
export function unifyTonePlacement(text: string): string {
  return text.replace(RUN, (run) => (isCandidate(run) ? unifyWord(run) : run));
}

/** A tone beside another vowel: cheap to see, and rare enough to spare most words the table. */
function isCandidate(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  for (let index = 0; index < word.length; index += 1) {
    const char = word.charAt(index);
    const toned = char < '\x80' ? null : splitTone(char);
    if (!toned || toned.tone === 'ngang') continue;
    return isVowel(word.charAt(index - 1)) || isVowel(word.charAt(index + 1));
  }
  return false;
}

function unifyWord(word: string): string {
  const syllable = splitSyllable(word);
  return syllable && isSurelyVietnamese(syllable) ? writeSyllable(syllable) : word;
}

function isSurelyVietnamese({ onset, rime, tone }: Syllable): boolean {
  return (
    !SHARED_TONES.has(tone) ||
    DISPUTED.test(rime.toLowerCase()) ||
    /^(?:qu|gi)$/i.test(onset) ||
    /[ăâêôơưđ]/i.test(onset + rime)
  );
}
