/** The stages of the pipeline, in their order. */
export type Stage = 'read' | 'decode' | 'parse' | 'extract' | 'build' | 'publish';

/** A file or line that could not be taken: what, where, why, and what to do about it. */
export type Reject = {
  /** Path as given, with `:line` for a line of a JSONL file. */
  readonly file: string;
  readonly stage: Stage;
  /** A stable word for programs, for example `empty` or `too-large`. */
  readonly code: string;
  /** A sentence for people: what is wrong and what to do. */
  readonly reason: string;
};

/** What a stage returns: problems with data are values, never exceptions. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reject: Reject };

export function taken<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function rejected(reject: Reject): Result<never> {
  return { ok: false, reject };
}
