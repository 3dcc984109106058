import { words } from '#lib/vietnamese/words';
import type { Line } from './page.ts';

/** Sentences in the wild are longer; captions, labels and headlines mostly shorter. */
const PARAGRAPH_LENGTH = 60;
/** No headline seen in 10,000 articles was as long as this. */
const NEVER_A_HEADLINE = 260;
const LONGEST_CREDIT = 120;

// … thực chất và tốt đẹp./. · … ông nhấn mạnh.” · … (theo giờ địa phương.)
const SENTENCE_END = /[.…][”"'’»)\]]*$/u;

// (Ảnh: Phương Hoa/TTXVN) · Ảnh: AP · ẢNH: TTXVN · Nguồn ảnh: Reuters · (Nguồn: AFP/TTXVN) · Photo: VNA
const CREDIT =
  /(?:^|[\s(.,–-])(?:Ảnh(?: minh họa| tư liệu| chụp màn hình)?|ẢNH|Nguồn ảnh|Đồ họa|Photo)\s*:\s*[^.]{1,60}\)?\.?$|\((?:[Ảả]nh|ẢNH|[Nn]guồn|[Đđ]ồ họa)\s*:?\s[^()]{1,60}\)\.?$/u;

/** What a line looks like, told from its text alone. */
export type LineKind = {
  readonly endsSentence: boolean;
  /** Names who took the picture: `Lễ ký tại Hà Nội. Ảnh: TTXVN`. */
  readonly hasCredit: boolean;
  /** Running text: a sentence of some length, or too long to be anything else. */
  readonly isParagraph: boolean;
};

export function lineKind(text: string): LineKind {
  const endsSentence = SENTENCE_END.test(text);
  const hasCredit = CREDIT.test(text.slice(-LONGEST_CREDIT));
  const isParagraph =
    text.length >= NEVER_A_HEADLINE ||
    (text.length >= PARAGRAPH_LENGTH && endsSentence && !hasCredit);
  return { endsSentence, hasCredit, isParagraph };
}

/** Whether the line ends as a sentence does. */
export function endsSentence(line: Line): boolean {
  return line.kind.endsSentence;
}

/** Whether the line names who took the picture: `Lễ ký tại Hà Nội. Ảnh: TTXVN`. */
export function hasCredit(line: Line): boolean {
  return line.kind.hasCredit;
}

/** Whether the line is running text: a sentence of some length, or too long to be anything else. */
export function isParagraph(line: Line): boolean {
  return line.kind.isParagraph;
}

/** The line without its credit: `Lễ ký tại Hà Nội`. */
export function withoutCredit(text: string): string {
  return text.replace(CREDIT, '').replace(/[\s.,–-]+$/u, '');
}

/** How many words the line has. */
export function wordCount(line: Line): number {
  return words(line.text).length;
}

/** The lines before the first paragraph: where headline, dates and menus stand. */
export function headOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isParagraph);
  return lines.slice(0, first === -1 ? lines.length : first);
}

/** The lines before the first paragraph and after the last: where a site's own words stand. */
export function outsideOf(lines: readonly Line[]): Line[] {
  return lines.every((line) => !isParagraph(line))
    ? [...lines]
    : [...headOf(lines), ...tailOf(lines)];
}

/** The lines after the last paragraph: sources, authors, links, related headlines. */
export function tailOf(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(isParagraph);
  return last === -1 ? [] : lines.slice(last + 1);
}
