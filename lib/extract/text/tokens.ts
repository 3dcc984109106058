import { words } from '#lib/vietnamese/words';
import type { Field } from '../article-text.ts';
import { closesSentence, type Gap, readGap } from './gap.ts';
import { type Case, spellingOf } from './spelling.ts';

export type Token = {
  /** The word with one tone placement, its own case. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly case: Case;
  /** What stands between the word before and this one. */
  readonly gap: Gap;
  /** Number of the sentence in this field, from 0. */
  readonly sentence: number;
  /** Whether it opens a sentence, so that its capital says nothing. */
  readonly opens: boolean;
  /** Whether its sentence is written in capitals throughout, so that case says nothing at all. */
  shouted: boolean;
};

/** One field of an article, read once and shared by all rules. */
export type Reading = {
  readonly field: Field;
  /** The text as passed, for evidence. */
  readonly source: string;
  /** The same text with one tone placement; same length. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the first token of each sentence; one more entry than sentences, the last being the end. */
  readonly sentences: readonly number[];
};

/** Splits a field into words with the gap before each, its case and its sentence. Linear. */
export function readField(field: Field, source: string): Reading {
  const tokens: Token[] = [];
  const sentences: number[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let before: Token | undefined;
  for (const { text: written, start, end } of words(source)) {
    const { text, lower, kind } = spellingOf(written);
    if (text !== written) {
      pieces.push(source.slice(copied, start), text);
      copied = end;
    }
    const gap = readGap(source, before?.end ?? 0, start);
    const opens = !before || closesSentence(source, before, gap, start, kind);
    if (opens) sentences.push(tokens.length);
    const token: Token = {
      text,
      lower,
      start,
      end,
      case: kind,
      gap: before ? gap : 'break',
      sentence: sentences.length - 1,
      opens,
      shouted: false,
    };
    tokens.push(token);
    before = token;
  }
  sentences.push(tokens.length);
  markShouting(tokens, sentences);
  const text = copied === 0 ? source : pieces.join('') + source.slice(copied);
  return { field, source, text, tokens, sentences };
}

/** A sentence is shouted when it has two words of capitals or more, and hardly a word with a small letter. */
function markShouting(tokens: readonly Token[], sentences: readonly number[]): void {
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? from;
    let small = 0;
    let large = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.case === 'upper') large++;
      else if (token && token.case !== 'number' && token.text.length > 1) small++;
    }
    if (large < 2 || small * 8 > large) continue;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token) token.shouted = true;
    }
  }
}
