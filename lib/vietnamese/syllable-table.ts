/**
 * Which onsets and rimes make a Vietnamese syllable: the spelling rules taught in school (k, gh, ngh
 * before e, ê, i; qu for a rounded c; yê for a bare iê), plus the loan words and place names that break
 * them and stand in newspapers. All without tone, in lower case.
 */

/** Longest first, so that the first one that fits is the right one to try first. */
export const ONSETS = [
  'ngh',
  ...['ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
  '',
] as const;

export const RIMES: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu',
    'iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu',
    'o oc oi om on ong op ot ooc oong',
    'oa oac oach oai oam oan oang oanh oao oap oat oay',
    'oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut',
    'uân uâng uât uây uê uêch uênh uơ',
    'uôc uôi uôm uôn uông uôt',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưng ưt ưu',
    'ươc ươi ươm ươn ương ươp ươt ươu',
    'y ych ynh yt',
  ].flatMap((row) => row.split(' ')),
);

/** What follows `qu`, whose u is already the rounding: quà, quê, quý, quyền, quốc. */
const AFTER_QU = new Set(
  (
    'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây ' +
    'e en eo et ê ên ênh êch êt i ich inh it y ych yên yêt ynh yt ôc ơ ơi'
  ).split(' '),
);

/** `gi` swallows the i of its rime: gì, gìn, giêng, giếc; all others are read as gi + rime. */
const AFTER_G_FRONT = new Set(['i', 'in', 'iêc', 'iêng']);

/** Onsets written with a bare y: hy vọng, kỳ, lý, mỹ, sỹ, tỷ, and the names Vy, Thy, Ny. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v']);

/** Lips already rounded or closed: no Vietnamese word has bo + a, mo + e, vu + y in one syllable. */
const LABIALS = new Set(['b', 'm', 'p', 'ph', 'v']);

/** Onsets attested with a bare oa, oe, uơ, uy: keeps `Noé` and `Moà` from being taken for Vietnamese. */
const BEFORE_OPEN_GLIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  oa: new Set(' ch d đ g h kh l n ng nh s t th tr x'.split(' ')),
  oe: new Set(' ch h kh l ng nh t th x'.split(' ')),
  uơ: new Set('h kh th'.split(' ')),
  uy: new Set(' ch d h kh l ng nh s t th tr x'.split(' ')),
};

/** Loan words and place names outside the rules: xe buýt, vải voan, thùng phuy, Bắc Kạn, Đắk Lắk. */
const EXCEPTIONS = new Set(['b+uyt', 'v+oan', 'ph+uy', 'gi+oăng', 'k+an']);
export const RIME_EXCEPTIONS: ReadonlySet<string> = new Set(['đ+ăk', 'l+ăk']);

const GLIDE = /^(?:o[aăe]|u[âêơy])/;

/** Whether the spelling rules let this rime of {@link RIMES} follow this onset of {@link ONSETS}. */
export function fits(onset: string, rime: string): boolean {
  if (EXCEPTIONS.has(`${onset}+${rime}`)) return true;
  if (onset === 'qu') return AFTER_QU.has(rime);
  if (rime === 'y') return BEFORE_Y.has(onset);
  if (rime.startsWith('y')) return onset === '' && rime.startsWith('yê');
  if (onset === '' && rime.startsWith('iê')) return false;
  const front = /^[eêi]/.test(rime);
  if (onset === 'c' || onset === 'ng') return !front && !(onset === 'c' && GLIDE.test(rime));
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'g' && front) return AFTER_G_FRONT.has(rime);
  if (onset === 'gi' && rime.startsWith('i')) return false;
  if (!GLIDE.test(rime)) return true;
  if (LABIALS.has(onset) || onset === 'gi') return false;
  return BEFORE_OPEN_GLIDE[rime]?.has(onset) ?? true;
}
