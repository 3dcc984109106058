/** Something worth telling that stopped nothing: files of other kinds passed over, a copy taken once. */
export type Note = {
  readonly file: string;
  /** A stable word for programs. */
  readonly code: 'skipped-files' | 'same-article' | 'unreadable-date' | 'replacement-characters';
  /** A sentence for people. */
  readonly message: string;
};

export type Notify = (note: Note) => void;
