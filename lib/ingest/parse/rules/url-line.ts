import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

// https://www.vietnamplus.vn/viet-nam-cuba/867368.vnp
const URL_LINE = /^https?:\/\/\S+$/;

/** Whether the line is an address and nothing else. */
export function isUrlLine(line: Line): boolean {
  return URL_LINE.test(line.text);
}

/** Addresses on lines of their own, as share boxes leave them. */
export const urlLine: Rule = {
  name: 'url-line',
  find: ({ lines }: Page): Claim[] =>
    lines.filter(isUrlLine).map((line) => claimLine(line, 'furniture', 'url-line')),
};
