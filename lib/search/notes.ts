import type { Text } from '#lib/schema/facets';

/** Something the reader should know about how the query was read. */
export type Note = {
  /** A stable word for programs. */
  readonly code:
    | 'no-words'
    | 'unclosed-quote'
    | 'broken-or'
    | 'long-query'
    | 'keystrokes'
    | 'spelling'
    | 'fewer-words';
  readonly text: Text;
  /** The words the note is about. */
  readonly words?: readonly string[];
};

export const NO_WORDS: Note = {
  code: 'no-words',
  text: {
    vi: 'Từ khóa không có chữ hay số nào nên mọi bài đều được liệt kê.',
    en: 'The query has no letter or digit, so every article is listed.',
  },
};

export const UNCLOSED_QUOTE: Note = {
  code: 'unclosed-quote',
  text: {
    vi: 'Dấu ngoặc kép chưa đóng: cụm từ được tính đến hết từ khóa.',
    en: 'A quote is not closed: the phrase runs to the end of the query.',
  },
};

export const BROKEN_OR: Note = {
  code: 'broken-or',
  text: {
    vi: 'HOẶC (OR) còn thiếu một vế hoặc ngoặc đơn chưa khớp: phần thừa không được tính.',
    en: 'An OR lacks a side or a parenthesis its partner: what is left over does not count.',
  },
};

export const LONG_QUERY: Note = {
  code: 'long-query',
  text: {
    vi: 'Từ khóa dài: tìm bài chứa nguyên các cụm từ; nếu không có thì tìm theo phần đầu và phần cuối.',
    en: 'A long query: articles with its very phrases; where there are none, with its first or last words.',
  },
};

/** The note of a query that was read from raw Telex or VNI keystrokes. */
export function keystrokesNote(text: string): Note {
  return {
    code: 'keystrokes',
    text: {
      vi: `Không có bài nào như đã gõ. Bộ gõ có thể đang tắt nên đã tìm: ${text}`,
      en: `Nothing was found as typed. The input method may be off, so this was searched for: ${text}`,
    },
    words: [text],
  };
}

/** The note of a query some of whose words were taken for slips of the keyboard. */
export function spellingNote(text: string): Note {
  return {
    code: 'spelling',
    text: {
      vi: `Có thể gõ nhầm nên đã tìm cả: ${text}`,
      en: `Perhaps a slip of the keyboard; also searched for: ${text}`,
    },
    words: [text],
  };
}

/** The note of a query that was answered without some of its words. */
export function fewerWordsNote(leftOut: readonly string[]): Note {
  const list = leftOut.join(', ');
  return {
    code: 'fewer-words',
    text: {
      vi: `Không có bài nào chứa mọi từ. Đã bỏ: ${list}.`,
      en: `No article has every word. Left out: ${list}.`,
    },
    words: leftOut,
  };
}
