import { fold, hasMarks } from '#lib/vietnamese/fold';
import { words } from '#lib/vietnamese/words';
import type { Claim, Line, Page, Rule } from '../page.ts';

/** What a line has to share with another one before it passes for its unaccented copy. */
const FEWEST_WORDS = 4;

// „… hinh anh 1“ · „- Ảnh 1.“ · „ - Hình 2“
const NUMBER = /^[\s–-]*(?:hinh anh|anh|hinh|photo|image)\s*\d{1,3}\s*\.?/;
// „Le ky hiep dinh tai Ha Noi hinh anh 2Quang cảnh buổi lễ“: made from the name of the picture's file
const UNACCENTED_STUB = /^[ -~]{8,250}?\s(?:hinh anh|anh)\s\d{1,3}(?=\P{Ll}|$)/u;

/**
 * Alternative texts of pictures that scraping leaves before or instead of a caption: the headline (or
 * another line) over again without marks, or with „- Ảnh 1.“ after it. The caption itself stays.
 */
export const imageStub: Rule = { name: 'image-stub', find };

function find(page: Page): Claim[] {
  const headline = headlineOf(page);
  const headlineFolded = fold(headline);
  const short = page.lines.filter((line) => line.label !== '');
  const accented = new Set(
    [headline, ...short.map((line) => line.text)]
      .filter((text) => hasMarks(text) && words(text).length >= FEWEST_WORDS)
      .map(fold),
  );
  return page.lines.flatMap((line) => {
    const length = stubLength(line, { text: headline, folded: headlineFolded }, accented);
    return length === 0
      ? []
      : [{ start: line.start, end: line.start + length, role: 'furniture', rule: 'image-stub' }];
  });
}

function headlineOf({ text, claims, givenTitle }: Page): string {
  const title = claims.find((claim) => claim.role === 'title');
  return title ? text.slice(title.start, title.end) : (givenTitle ?? '');
}

/** How many characters of the line, from its start, are such a stub. */
function stubLength(
  line: Line,
  headline: { readonly text: string; readonly folded: string },
  accented: ReadonlySet<string>,
): number {
  const copied = headline.text.length;
  if (copied > 0 && line.folded.startsWith(headline.folded)) {
    const number = NUMBER.exec(line.folded.slice(copied))?.[0].length ?? 0;
    if (number > 0) return copied + number;
    if (hasMarks(headline.text) && !hasMarks(line.text.slice(0, copied))) return copied;
  }
  const unaccented = UNACCENTED_STUB.exec(line.text);
  if (unaccented) return unaccented[0].length;
  return !hasMarks(line.text) && accented.has(line.folded) ? line.text.length : 0;
}
