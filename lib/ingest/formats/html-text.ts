import type { Cheerio, CheerioAPI } from 'cheerio';

/** The nodes of cheerio's tree, whose own package is not a dependency of ours. */
type Document = ReturnType<CheerioAPI['root']> extends Cheerio<infer D> ? D : never;
type AnyNode = Document['children'][number];
type Element = Extract<AnyNode, { attribs: unknown }>;

/** Never part of an article. */
const NOT_TEXT =
  'script, style, noscript, template, nav, footer, aside, form, button, select, iframe, svg, video, audio, object, [hidden], [aria-hidden="true"], [role="navigation"], [role="contentinfo"], [role="complementary"]';
/** Names that sites give to what stands around the text. */
const AROUND =
  /^(?:related|comments?|share|social|breadcrumbs?|menu|cookies?|banner|advert(?:isement)?|ads|tags?|sidebar|tin-?lien-?quan|tin-?khac|box-?share|fb-like)(?:$|[-_])/i;
/** A part that holds more of the text than this is the text, whatever its name. */
const MOST_AROUND = 0.3;
/** `article` and `main` are believed when they hold this share of the densest part's text. */
const FEWEST_IN_ROOT = 0.5;

const BLOCK =
  /^(?:address|article|blockquote|dd|details|div|dl|dt|figcaption|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|tr|ul)$/;

/** The text of a page's article, blocks on lines of their own with an empty line between. */
export function textOf($: CheerioAPI): string {
  $(NOT_TEXT).remove();
  const root = rootOf($);
  removeAround($, root);
  return linesOf(root.toArray());
}

function rootOf($: CheerioAPI): Cheerio<Element> {
  const densest = densestOf($);
  const owed = lengthOf(densest) * FEWEST_IN_ROOT;
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = $<Element, string>(selector)
      .toArray()
      .map((element) => $(element));
    const best = found.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (best && lengthOf(best) > 0 && lengthOf(best) >= owed) return best;
  }
  const around = densest.find('h1').length > 0 ? densest : densest.parent();
  return lengthOf(densest) === 0 || around.find('h1').length === 0 ? $('body') : around;
}

/** The element whose own paragraphs hold the most text. */
function densestOf($: CheerioAPI): Cheerio<Element> {
  const sums = new Map<Element, number>();
  for (const paragraph of $('p').toArray()) {
    const parent = $(paragraph).parent().get(0);
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + lengthOf($(paragraph)));
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best ? $(best[0]) : $('body');
}

function removeAround($: CheerioAPI, root: Cheerio<Element>): void {
  const whole = lengthOf(root);
  for (const element of root.find('[class], [id]').toArray()) {
    const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.split(/\s+/);
    if (names.some((name) => AROUND.test(name)) && lengthOf($(element)) < whole * MOST_AROUND) {
      $(element).remove();
    }
  }
}

function lengthOf(part: Cheerio<Element>): number {
  return part.text().replace(/\s+/g, ' ').trim().length;
}

/** Spaces inside a block collapse as a browser shows them; `br` breaks the line. */
function linesOf(nodes: readonly AnyNode[]): string {
  const parts: string[] = [];
  const stack: (AnyNode | string)[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.data.replace(/\s+/g, ' '));
    else if (node.type === 'tag') {
      const around = node.name === 'br' ? '\n' : BLOCK.test(node.name) ? '\n\n' : '';
      stack.push(around === '\n' ? '' : around, ...node.children.toReversed());
      parts.push(around);
    }
  }
  return parts
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
