import type { Case } from './spelling.ts';

/**
 * What stands between two words:
 * - `space`, `line` (one line break), `hyphen` (any dash, spaces or none), `dot` (`V.Putin`, `V. Putin`),
 *   `apostrophe`, `comma`, `slash`, `open` (an opening bracket), `close` (a closing one), `quote`, `colon`;
 * - `break`: anything else, a blank line among them.
 */
export type Gap =
  | 'space'
  | 'line'
  | 'hyphen'
  | 'dot'
  | 'apostrophe'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  | 'quote'
  | 'colon'
  | 'break';

const SINGLE: Readonly<Record<string, Gap>> = {
  '-': 'hyphen',
  '–': 'hyphen',
  '—': 'hyphen',
  '‐': 'hyphen',
  '−': 'hyphen',
  '.': 'dot',
  "'": 'apostrophe',
  '’': 'apostrophe',
  ʼ: 'apostrophe',
  '`': 'apostrophe',
  ',': 'comma',
  '/': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  ':': 'colon',
};

/** Longest gap that is looked at: a longer one joins nothing. */
const LONGEST_GAP = 12;

/** Classifies `text.slice(from, to)`, which holds no word character. */
export function readGap(text: string, from: number, to: number): Gap {
  if (to === from + 1 && text.charCodeAt(from) === 32) return 'space';
  if (to - from > LONGEST_GAP)
    return text.slice(from, to).trim() === '' ? wide(text, from, to) : 'break';
  let mark = '';
  let lines = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t') continue;
    if (char === '\n') lines++;
    else if (mark === '') mark = char;
    // „(UPR), François“: the comma says more than the bracket
    else if (char === ',' && (mark === ')' || mark === ']')) mark = char;
    else return 'break';
  }
  if (mark === '') return lines === 0 ? 'space' : lines === 1 ? 'line' : 'break';
  return lines > 0 ? 'break' : (SINGLE[mark] ?? 'break');
}

function wide(text: string, from: number, to: number): Gap {
  const first = text.indexOf('\n', from);
  return first < 0 || first >= to ? 'space' : 'break';
}

/** Abbreviations a full stop belongs to: `TP. Hồ Chí Minh`, `PGS. TS. Nguyễn`. */
const ABBREVIATIONS = new Set([
  'tp',
  'ts',
  'gs',
  'pgs',
  'ths',
  'bs',
  'ks',
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'jr',
  'tx',
]);

/**
 * Whether a sentence ends between two words: `.`, `!`, `?`, `…` or a line break before a capital or a
 * digit, or a blank line. Not after an initial (`V. Putin`) or an abbreviation.
 */
export function closesSentence(
  text: string,
  before: { text: string; end: number },
  gap: Gap,
  start: number,
  next: Case,
): boolean {
  if (gap === 'space' || gap === 'comma' || gap === 'hyphen') return false;
  if (gap === 'line') return next !== 'lower';
  if (gap === 'dot') {
    if (next === 'lower') return false;
    if (start === before.end + 1) return false;
    return before.text.length > 1 && !ABBREVIATIONS.has(before.text.toLowerCase());
  }
  if (gap !== 'break') return false;
  return endsInside(text, before.end, start, next);
}

function endsInside(text: string, from: number, to: number, next: Case): boolean {
  let lines = 0;
  const end = Math.min(to, from + 400);
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\n') lines++;
    if (
      next !== 'lower' &&
      (char === '.' || char === '!' || char === '?' || char === '…' || char === '\n')
    )
      return true;
    if (char === '•') return true;
  }
  return lines > 1 || to - from > 400;
}
