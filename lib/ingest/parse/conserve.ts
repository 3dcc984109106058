import type { Page, Role, Span } from './page.ts';

/** A stretch of the cleaned input and what it is. */
export type Piece = Span & { readonly role: Role };

/** Cuts the whole text into pieces: what was claimed, and the body between. */
export function piecesOf({ text, claims }: Page): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const claim of claims) {
    if (claim.start > at) pieces.push({ start: at, end: claim.start, role: 'body', rule: 'body' });
    pieces.push(claim);
    at = claim.end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, role: 'body', rule: 'body' });
  return pieces;
}

/**
 * The body: its pieces in order. Where nothing was cut out it is the text, trimmed. Where something was,
 * a line break or, between paragraphs, an empty line remains.
 */
export function bodyOf(text: string, pieces: readonly Piece[]): string {
  const body: string[] = [];
  let gap: string[] = [];
  for (const { start, end } of pieces.filter(({ role }) => role === 'body')) {
    const part = text.slice(start, end);
    const kept = part.trim();
    if (kept === '') {
      gap.push(part);
      continue;
    }
    const from = part.indexOf(kept);
    if (body.length > 0) body.push(jointOf([...gap, part.slice(0, from)]));
    body.push(kept);
    gap = [part.slice(from + kept.length)];
  }
  return body.join('');
}

/** What stands for a cut: as much as the widest of the gaps around it. */
function jointOf(gaps: readonly string[]): string {
  const breaks = Math.max(...gaps.map((gap) => gap.split('\n').length - 1));
  if (breaks === 0) return ' ';
  return breaks === 1 ? '\n' : '\n\n';
}

/**
 * Checks that the pieces hold every character of the text that is no space exactly once, in order.
 *
 * @throws Error naming file, place and rule otherwise: a rule claimed what it was not shown.
 */
export function checkConserved(text: string, pieces: readonly Piece[], file: string): void {
  let at = 0;
  for (const { start, end, rule } of pieces) {
    if (start !== at || end <= start) {
      throw new Error(
        `${file}: rule "${rule}" claims ${start}-${end}, but the text before ends at ${at}`,
      );
    }
    at = end;
  }
  if (at !== text.length) throw new Error(`${file}: the parts end at ${at} of ${text.length}`);
  const body = squeeze(bodyOf(text, pieces));
  const owed = squeeze(
    pieces
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );
  if (body !== owed) throw new Error(`${file}: the body lost text of the article`);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
