import type { ArticleText } from '../article-text.ts';
import type { EventDate } from '../event/event-date.ts';
import type { PersonSpan } from '../leader/people-by-reading.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Reading } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';

/** What the rest of the article gives for the details of a document. */
export type RecordContext = {
  readonly article: ArticleText;
  readonly readings: readonly Reading[];
  /** Countries of the article, in the order of first mention. */
  readonly country: readonly string[];
  readonly eventDate: EventDate | null;
  /** Capitals → ISO code. */
  readonly places: Phrases<string>;
  /** Where each reading names a country: the first token of the name. */
  readonly countriesIn: (reading: Reading) => readonly { code: string; at: number }[];
  /** Where each reading names a leader; `end` is past the title that follows a name. */
  readonly peopleIn: (reading: Reading) => readonly PersonSpan[];
  readonly words: DocumentWords;
};
