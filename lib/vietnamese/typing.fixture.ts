import { splitTone, type Tone, takeTone } from './letters.ts';
import { splitSyllable, writeSyllable } from './syllable.ts';
import { fits, ONSETS, RIMES } from './syllable-table.ts';

/** Test material: every syllable the table allows, and the keys a person may strike for one. */

export function syllablesWith(tone: Tone): string[] {
  return ONSETS.flatMap((onset) =>
    [...RIMES]
      .filter((rime) => fits(onset, rime))
      .map((rime) => writeSyllable({ onset, rime, tone }))
      .filter((word) => splitSyllable(word)?.onset === onset),
  );
}

type Keyboard = {
  readonly tones: Readonly<Record<Tone, string>>;
  /** The letter and its mark, apart: â → a + a, đ → d + 9. */
  readonly marks: Readonly<Record<string, readonly [base: string, key: string]>>;
};

export const TELEX: Keyboard = {
  tones: { ngang: '', huyền: 'f', sắc: 's', hỏi: 'r', ngã: 'x', nặng: 'j' },
  marks: {
    â: ['a', 'a'],
    ê: ['e', 'e'],
    ô: ['o', 'o'],
    ă: ['a', 'w'],
    ơ: ['o', 'w'],
    ư: ['u', 'w'],
    đ: ['d', 'd'],
  },
};

export const VNI: Keyboard = {
  tones: { ngang: '', huyền: '2', sắc: '1', hỏi: '3', ngã: '4', nặng: '5' },
  marks: {
    â: ['a', '6'],
    ê: ['e', '6'],
    ô: ['o', '6'],
    ă: ['a', '8'],
    ơ: ['o', '7'],
    ư: ['u', '7'],
    đ: ['d', '9'],
  },
};

/** The orders in which people strike the keys of `đường`, in Telex. */
export const ORDERS = [
  'marks beside, tone last', // dduwowngf
  'marks beside, tone beside', // dduwowfng
  'tone before mark', // dduwofwng
  'one horn for two', // dduowngf
  'marks last, tone last', // duongdwf
] as const;
export type Order = (typeof ORDERS)[number];

/** The keys for one lower-case syllable. */
export function strikeKeys(syllable: string, keyboard: Keyboard, order: Order): string {
  const tone = keyboard.tones[takeTone(syllable)?.tone ?? 'ngang'];
  let keys = '';
  let last = '';
  for (const char of syllable) {
    const toned = splitTone(char);
    const [base, mark] = keyboard.marks[toned?.letter ?? char] ?? [toned?.letter ?? char, ''];
    const here = toned && toned.tone !== 'ngang' ? tone : '';
    if (order === 'marks beside, tone beside') keys += base + mark + here;
    else if (order === 'tone before mark') keys += base + here + mark;
    else if (order === 'marks last, tone last') {
      keys += base;
      if (!(/[w7]/.test(mark) && last.includes(mark))) last += mark;
    } else if (order === 'one horn for two' && char === 'ư' && /ư[ơờớởỡợ]/.test(syllable)) {
      keys += base;
    } else keys += base + mark;
  }
  const toneLast =
    order === 'marks beside, tone beside' || order === 'tone before mark' ? '' : tone;
  return keys + last + toneLast;
}

/** A whole text as raw Telex or VNI, as it stands when the input method was off; other words stay. */
export function typeText(text: string, keyboard: Keyboard): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const keys = strikeKeys(word.toLowerCase(), keyboard, 'marks beside, tone last');
    if (word === word.toUpperCase() && word.length > 1) return keys.toUpperCase();
    return word === word.toLowerCase() ? keys : keys.charAt(0).toUpperCase() + keys.slice(1);
  });
}
