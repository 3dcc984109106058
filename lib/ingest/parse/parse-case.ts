import { cleanText } from '#lib/vietnamese/clean';
import { type Given, NOTHING_GIVEN } from '../formats/input.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';

/** Parses lines as one page, for tests. @throws Error where the page is a reject. */
export function parseLines(lines: readonly string[], given: Partial<Given> = {}): ParsedArticle {
  const text = cleanText(lines.join('\n'));
  const parsed = parseArticle({
    file: 'case',
    path: null,
    text,
    given: { ...NOTHING_GIVEN, ...given },
  });
  if (!parsed.ok) throw new Error(parsed.reject.reason);
  return parsed.value;
}

/** An article of a site that does not exist, to put furniture around. */
export const HEADLINE = 'Bộ trưởng tiếp Đại sứ Lào đến chào từ biệt';
export const LEAD =
  'Sáng 12/3, tại trụ sở Bộ, Bộ trưởng đã tiếp Đại sứ Lào nhân dịp kết thúc nhiệm kỳ công tác tại Việt Nam.';
export const PARAGRAPH =
  'Hai bên đánh giá cao kết quả hợp tác trong nhiệm kỳ của Đại sứ và bày tỏ tin tưởng quan hệ hai nước sẽ tiếp tục phát triển.';

/** The name of the rule that took a line out, or `body`. */
export function ruleOf(lines: readonly string[], line: string, given: Partial<Given> = {}): string {
  const text = cleanText(lines.join('\n'));
  const start = text.lastIndexOf(line);
  const piece = parseLines(lines, given).pieces.find(
    (each) => each.start <= start && start < each.end,
  );
  if (!piece || start === -1) throw new Error(`no line „${line}“`);
  return piece.rule;
}
