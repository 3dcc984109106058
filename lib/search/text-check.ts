import { type ReadText, readWords, type WordForms } from './read-words.ts';

/** The texts of an article that are searched. */
export type SearchedText = { readonly title: string; readonly body: string };

/** How a text stands a check: with capital and small letters as typed, in its marks alone, or not. */
export type Verdict = 'as typed' | 'passes' | 'fails';

/** What an article's own text must show, because the engine folds marks and cannot tell. */
export type TextCheck = {
  /** The same for the same check. */
  readonly key: string;
  readonly verdict: (text: SearchedText) => Verdict;
};

/** Each of these phrases stands somewhere in the headline or in one paragraph of the body, with its marks. */
export function wordsInOrder(phrases: readonly string[]): TextCheck {
  const wanted = phrases.map((phrase) => readWords(phrase).words);
  return {
    key: `in order ${phrases.join('|')}`,
    verdict: ({ title, body }) => {
      const fields = [title, body];
      const read = fields.map(readWords);
      return worst(
        wanted.map((phrase) =>
          best(read.map((field, at) => verdictOn(field, fields[at] ?? '', phrase))),
        ),
      );
    },
  };
}

/** Each of these words occurs, with its marks. */
export function everyWord(words: readonly string[]): TextCheck {
  const wanted = readWords(words.join(' ')).words.map((word) => word.exact);
  return {
    key: `every ${wanted.join(' ')}`,
    verdict: ({ title, body }) => {
      const read = [title, body].flatMap((field) => readWords(field).words);
      const present = new Set(read.map((word) => word.exact));
      return wanted.every((word) => present.has(word)) ? 'passes' : 'fails';
    },
  };
}

function verdictOn(field: ReadText, text: string, phrase: readonly WordForms[]): Verdict {
  const [first] = phrase;
  let found: Verdict = 'fails';
  for (const [at, word] of field.words.entries()) {
    if (word.exact !== first?.exact) continue;
    if (!phrase.every((wanted, offset) => wanted.exact === field.words[at + offset]?.exact)) {
      continue;
    }
    if (isBroken(field, text, at, phrase.length)) continue;
    if (phrase.every((wanted, offset) => wanted.text === field.words[at + offset]?.text)) {
      return 'as typed';
    }
    found = 'passes';
  }
  return found;
}

/** Whether a line ends between words of a run. */
function isBroken({ starts, ends }: ReadText, text: string, at: number, length: number): boolean {
  return text.slice(starts[at], ends[at + length - 1]).includes('\n');
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('passes') ? 'passes' : 'as typed';
}

function best(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('as typed')) return 'as typed';
  return verdicts.includes('passes') ? 'passes' : 'fails';
}
