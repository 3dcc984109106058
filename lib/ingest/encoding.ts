import chardet from 'chardet';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { isVietnameseSyllable } from '#lib/vietnamese/syllable';
import { words } from '#lib/vietnamese/words';

/** How much of a file is looked at to tell what it is. */
const SAMPLE = 65_536;

/** The encoding a byte order mark names, with the mark's length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

// <meta charset="windows-1258"> · <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
const DECLARATION =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})|<\?xml[^>]{0,80}encoding=["']([\w-]{3,20})/i;

/** The encoding an HTML page declares within its first 4,096 bytes, if this platform can decode it. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARATION.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
  const label = match?.[1] ?? match?.[2];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The text if every byte of it is right in this encoding, else null. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes are no text at all: more than one in a hundred is a control character. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter(
    (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f,
  );
  return controls.length > sample.length / 100;
}

/** The encoding of bytes that are not UTF-8, where they leave no doubt; else null. */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (bytes.length % 2 === 0) {
    const wide = ['utf-16le', 'utf-16be'].find((encoding) => readsAsText(sample, encoding));
    if (wide) return wide;
  }
  if (isBinary(bytes)) return null;
  if (readsAsVietnamese(sample)) return 'windows-1258';
  return readsAsWestern(sample) ? 'windows-1252' : null;
}

/** What the bytes look most like, for a message. */
export function likelyEncoding(bytes: Uint8Array): string | null {
  return chardet.detect(bytes.subarray(0, SAMPLE));
}

// letters of Latin alphabets, digits, spaces, ordinary punctuation
const PLAIN = /[\p{Script=Latin}\p{M}\d\s.,;:!?'"()“”‘’…–%/-]/gu;

function readsAsText(sample: Uint8Array, encoding: string): boolean {
  const text = decodeStrictly(sample, encoding);
  return text !== null && text.length > 0 && (text.match(PLAIN)?.length ?? 0) > text.length * 0.95;
}

const FEWEST_WORDS = 8;
const SHARE_OF_SYLLABLES = 0.9;

/** windows-1258 writes tones as marks of their own; read as it, Vietnamese yields syllables that exist. */
function readsAsVietnamese(sample: Uint8Array): boolean {
  const text = new TextDecoder('windows-1258').decode(sample).normalize('NFC');
  const marked = words(text).filter((word) => hasMarks(word.text));
  const right = marked.filter((word) => isVietnameseSyllable(word.text));
  return marked.length >= FEWEST_WORDS && right.length >= marked.length * SHARE_OF_SYLLABLES;
}

const SURE = 60;

/** windows-1252 is French or Spanish here: believed when letter frequencies say so and no UTF-8 is mixed in. */
function readsAsWestern(sample: Uint8Array): boolean {
  const best = chardet.analyse(sample)[0];
  if (!best || !['ISO-8859-1', 'windows-1252'].includes(best.name)) return false;
  const lossy = new TextDecoder('utf-8').decode(sample);
  const mixed = [...lossy].some((char) => char > '\u007f' && char !== '\ufffd');
  return best.confidence >= SURE && !mixed && fold(lossy).length > 100;
}
