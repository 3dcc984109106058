import { fold } from '#lib/vietnamese/fold';
import { words } from '#lib/vietnamese/words';
import { lineAt, type Page } from './page.ts';

/** An address may leave out stop words and numbers of the headline. */
const SHARED_WORDS = 0.6;

/**
 * The article's own address, from the lines that are addresses: one that stands there twice (as beside
 * „Copy Link“), one next to a source line or a share button, or one whose last part spells the headline.
 * A lone address of unknown purpose is none.
 */
export function articleUrl(page: Page): string | null {
  const { text, claims } = page;
  const urls = claims
    .map((claim, index) => ({ claim, index, url: text.slice(claim.start, claim.end) }))
    .filter(
      ({ claim, url }) => claim.rule === 'url-line' && URL.canParse(url) && pathOf(url) !== '/',
    );
  const own = urls.find(
    ({ url, index }) =>
      urls.filter((other) => other.url === url).length > 1 ||
      isBesideSource(page, index) ||
      spellsHeadline(page, url),
  );
  return own?.url ?? null;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function isBesideSource({ text, claims }: Page, index: number): boolean {
  const url = claims[index];
  return [claims[index - 1], claims[index + 1]].some((beside) => {
    if (!url || !beside || !['source-line', 'share'].includes(beside.rule)) return false;
    const [from, to] = beside.end <= url.start ? [beside.end, url.start] : [url.end, beside.start];
    return lineAt(text, from, to) === null;
  });
}

function spellsHeadline({ text, claims, givenTitle }: Page, url: string): boolean {
  const title = claims.find(({ role }) => role === 'title');
  const headline = title ? text.slice(title.start, title.end) : givenTitle;
  if (!headline) return false;
  const syllables = words(fold(headline)).map((word) => word.text);
  const path = fold(pathOf(url)).replace(/[^a-z\d]/g, '');
  const shared = syllables.filter((syllable) => path.includes(syllable)).length;
  return syllables.length >= 4 && shared / syllables.length >= SHARED_WORDS;
}
