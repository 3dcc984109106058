import { type Result, rejected, taken } from '#lib/schema/reject';
import { cleanText } from '#lib/vietnamese/clean';
import {
  byteOrderMark,
  declaredEncoding,
  decodeStrictly,
  detectEncoding,
  isBinary,
  likelyEncoding,
} from './encoding.ts';
import type { RawFile } from './read.ts';

/** A file's text: cleaned, except for markup and JSON, whose text is cleaned once it is taken out. */
export type DecodedFile = Omit<RawFile, 'bytes'> & {
  readonly text: string;
  /** As it was decoded: `utf-8`, `utf-16le`, `windows-1258` … */
  readonly encoding: string;
};

/**
 * Decodes a file: by its byte order mark; as UTF-8; else as what an HTML page declares; else as UTF-16,
 * windows-1258 or windows-1252 where the bytes leave no doubt. Nothing is replaced in silence: noise is
 * rejected as `binary`, anything else as `encoding`, naming the first byte (from 0) that is not UTF-8.
 */
export function decode({ bytes, ...raw }: RawFile): Result<DecodedFile> {
  const mark = byteOrderMark(bytes);
  const content = bytes.subarray(mark?.length ?? 0);
  const found = mark ? inEncoding(content, mark.encoding) : guess(content, raw.kind);
  if (!found || isNoise(found.text)) return rejected(problem(raw.file, bytes));
  const text = raw.kind === 'text' ? cleanText(found.text) : found.text;
  if (text.trim() === '') return rejected(empty(raw.file));
  return taken({ ...raw, text, encoding: found.encoding });
}

type Decoded = { readonly text: string; readonly encoding: string };

function inEncoding(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = decodeStrictly(bytes, encoding);
  return text === null ? null : { text, encoding };
}

function guess(bytes: Uint8Array, kind: RawFile['kind']): Decoded | null {
  const utf8 = inEncoding(bytes, 'utf-8');
  if (utf8 && !isBinary(bytes)) return utf8;
  const declared = kind === 'html' ? declaredEncoding(bytes) : null;
  const legacy = declared?.startsWith('windows-') ? declared : null;
  const encoding = legacy ?? detectEncoding(bytes);
  return encoding === null ? null : inEncoding(bytes, encoding);
}

/** UTF-16 with a byte order mark, and nothing but control characters or unassigned ones behind it. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const bad = sample.match(/(?![\n\t\r\f\v])[\p{Cc}\p{Cn}\p{Co}]/gu)?.length ?? 0;
  return bad > sample.length / 100;
}

function empty(file: string) {
  return {
    file,
    stage: 'decode',
    code: 'empty',
    reason: `${file}: there is nothing in it but spaces; remove it or save the article again.`,
  } as const;
}

function problem(file: string, bytes: Uint8Array) {
  const offset = firstInvalidByte(bytes);
  if (offset === null || isBinary(bytes)) {
    return {
      file,
      stage: 'decode',
      code: 'binary',
      reason: `${file}: this is not text but binary data; give the article as text, HTML or JSON.`,
    } as const;
  }
  const likely = likelyEncoding(bytes);
  const guessed = likely && likely !== 'UTF-8' ? ` (it looks like ${likely})` : '';
  return {
    file,
    stage: 'decode',
    code: 'encoding',
    reason: `${file}: byte ${offset} is not valid UTF-8${guessed}; save the file as UTF-8 and try again.`,
  } as const;
}

/** The offset of the first byte that is not UTF-8; null where all are. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = lossy.indexOf('\ufffd'); at !== -1; at = lossy.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(lossy.slice(0, at));
    const isWritten =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return offset;
  }
  return null;
}
