/** The order of the Vietnamese alphabet: a, ă, â, b, c, d, đ. */
const ALPHABET = new Intl.Collator('vi');

/**
 * The one way a file of word lists is written: the words of each list in the order of the alphabet,
 * one on a line, NFC, two spaces, a line break at the end. The lists keep their order.
 *
 * @param text the file as it is. Its lists need not satisfy the schema.
 * @throws SyntaxError when the text is not JSON; Error when it holds no lists.
 */
export function formatWords(text: string): string {
  const content: unknown = JSON.parse(text.normalize('NFC'));
  if (!isObject(content) || !('lists' in content) || !isObject(content.lists)) {
    throw new Error('expected a JSON object with "note" and "lists"');
  }
  const lists = Object.entries(content.lists).map(([name, list]) => [name, sorted(list)]);
  return `${JSON.stringify({ ...content, lists: Object.fromEntries(lists) }, null, 2)}\n`;
}

function sorted(list: unknown): unknown {
  if (!isObject(list) || !('words' in list) || !Array.isArray(list.words)) return list;
  return { ...list, words: list.words.map(String).sort(inAlphabet) };
}

function inAlphabet(a: string, b: string): number {
  return ALPHABET.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
