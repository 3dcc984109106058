/** A line of a file in bytes, without its line break; `bytes` is null where it is longer than allowed. */
export type ByteLine = { readonly number: number; readonly bytes: Uint8Array | null };

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes at `\n`, holding one line at a time. Lines count from 1. Of a line longer than
 * `longest` bytes nothing is kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= longest) held.push(part);
    else held = [];
  };
  const finish = (): ByteLine => {
    const line = { number, bytes: size > longest ? null : Buffer.concat(held) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
