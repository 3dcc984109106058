import type { TypeEntry } from '#lib/gazetteer/entry';
import { AGREEMENT_TYPES, type AgreementType } from '#lib/schema/vocabulary';
import { Phrases } from '../text/phrases.ts';
import { isForbidden, type Surroundings, surroundings, textOf } from '../text/surroundings.ts';
import type { Reading } from '../text/tokens.ts';
import { bodyOf, isDocument } from './document.ts';
import type { DocumentWords } from './document-words.ts';
import { withoutPassing } from './in-passing.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';
import { namedForPlace } from './named-for-place.ts';
import { privateTypes } from './private-matter.ts';
import { withStatus } from './status.ts';
import { withStory } from './story.ts';

/** Types that two firms or offices at home conclude as well: they count only in an article about other countries. */
const ALSO_AT_HOME: ReadonlySet<AgreementType> = new Set([
  'arrangement',
  'contract',
  'cooperation-plan',
  'action-programme',
  'minutes',
  'memorandum',
  'unspecified',
]);

/** Below this many characters a text is too short to tell a domestic article from a foreign one. */
const TELLING_LENGTH = 400;

type DocumentName = Surroundings & { readonly type: AgreementType };

export type AgreementContext = {
  /** Year the article is from, null where unknown. */
  readonly year: number | null;
  /** Whether the article names a country other than Viet Nam, or an international body. */
  readonly international: boolean;
};

export type AgreementFinder = {
  readonly find: (reading: Reading, context: AgreementContext) => AgreementMention[];
  /** The names of documents, at which a title ends. */
  readonly names: Phrases<unknown>;
};

/**
 * Reads the documents named in a field and what the sentence says of each.
 *
 * @throws Error when an entry's id is no agreement type (the loader checks that first).
 */
export function createAgreementFinder(
  entries: readonly TypeEntry[],
  words: DocumentWords,
): AgreementFinder {
  const names = new Phrases<DocumentName>();
  for (const entry of entries) {
    const type = typeOf(entry.id);
    const own = entry.aliases.some((alias) => textOf(alias) === entry.label);
    for (const alias of own ? entry.aliases : [entry.label, ...entry.aliases]) {
      names.add(textOf(alias), { type, ...surroundings(alias) });
    }
  }
  const find = (reading: Reading, context: AgreementContext) => {
    const domestic = !context.international && reading.source.length > TELLING_LENGTH;
    const mentions: AgreementMention[] = [];
    const found = named(names, reading, words);
    const left = found.length > 0 ? privateTypes(reading, words) : null;
    for (const document of found) {
      if (left?.has(document.type)) continue;
      if ((domestic && ALSO_AT_HOME.has(document.type)) || !isDocument(document, words)) continue;
      const mention = withStatus(document, context.year, mentions.at(-1) ?? null, words);
      mentions.push(withBody(mention, words));
    }
    return withStory(withoutPassing(mentions, words.cues), context.year, words);
  };
  return { find, names };
}

/** „Đại hội đồng thông qua nghị quyết“: a resolution's evidence shows whose it is. */
function withBody(mention: AgreementMention, words: DocumentWords): AgreementMention {
  const body = mention.type === 'resolution' ? bodyOf(mention, words) : null;
  if (body === null) return mention;
  const { evidenceFrom, evidenceTo } = mention;
  return {
    ...mention,
    evidenceFrom: Math.min(evidenceFrom, body.from),
    evidenceTo: Math.max(evidenceTo, body.to),
  };
}

function named(
  names: Phrases<DocumentName>,
  reading: Reading,
  words: DocumentWords,
): NamedDocument[] {
  const found: NamedDocument[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const match = names.longestAt(reading.tokens, i);
    if (!match) {
      const type = namedForPlace(reading, i, words);
      if (type) found.push({ reading, type, from: i, to: i + 3 });
      continue;
    }
    if (!rightCase(reading, i)) continue;
    if (isForbidden(reading.tokens, match.from, match.to, match.value)) continue;
    found.push({ reading, type: match.value.type, from: match.from, to: match.to });
    i = match.to - 1;
  }
  return found;
}

/** Abbreviations (`FTA`, `COC`) stand in capitals. */
function rightCase(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const short = /^[a-z]{3,6}$/.test(token.lower);
  return !short || token.case === 'upper';
}

function typeOf(id: string): AgreementType {
  const known = Object.keys(AGREEMENT_TYPES).find((key): key is AgreementType => key === id);
  if (!known) throw new Error(`seeds/gazetteer/agreement.json: entry "${id}" is no agreement type`);
  return known;
}
