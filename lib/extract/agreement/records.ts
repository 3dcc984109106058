import type { Agreement } from '#lib/schema/article';
import type { Phrases } from '../text/phrases.ts';
import type { AgreementMention } from './mention.ts';
import { withOneStatus } from './one-status.ts';
import { partiesOf } from './parties.ts';
import type { RecordContext } from './record-context.ts';
import { signersOf } from './signers.ts';
import { dateOf, placeOf } from './signing.ts';
import { titleOf } from './title.ts';

/** More documents, and mentions of them, than any article has; bounds for hostile text. */
const MOST_RECORDS = 60;
const MOST_MENTIONS = 400;

/** Spans one record keeps. */
const MOST_SPANS = 3;

/**
 * One record for each document the article tells apart: of one type and status, two titles are two
 * documents; a mention without a title is the one named last.
 */
export function agreementRecords(
  mentions: readonly AgreementMention[],
  names: Phrases<unknown>,
  context: RecordContext,
): Agreement[] {
  const records: Agreement[] = [];
  for (const mention of withOneStatus(mentions.slice(0, MOST_MENTIONS))) {
    const record = recordOf(mention, names, context);
    const same = records.findLastIndex((other) => isSame(other, record));
    const known = records[same];
    if (known) records[same] = merged(known, record);
    else if (records.length < MOST_RECORDS) records.push(record);
  }
  return records;
}

function recordOf(
  mention: AgreementMention,
  names: Phrases<unknown>,
  context: RecordContext,
): Agreement {
  const { reading, type, status, evidenceFrom, evidenceTo } = mention;
  const title = titleOf(mention, names, context.words);
  const span = (from: number, to: number) => {
    const start = reading.tokens[from]?.start ?? 0;
    const end = reading.tokens[to - 1]?.end ?? start;
    return { field: reading.field, start, end, text: reading.source.slice(start, end) };
  };
  return {
    type,
    status,
    title: title && span(title.from, title.to).text.replace(/\s+/g, ' '),
    parties: partiesOf(mention, title, context),
    signers: signersOf(mention, context),
    place: placeOf(mention, context),
    date: dateOf(mention, context),
    evidence: [span(evidenceFrom, Math.max(evidenceTo, title?.to ?? 0))],
  };
}

function isSame(known: Agreement, next: Agreement): boolean {
  if (known.type !== next.type || known.status !== next.status) return false;
  if (next.title === null || known.title === null) return true;
  const [a, b] = [keyOf(known.title), keyOf(next.title)];
  return a.startsWith(b) || b.startsWith(a);
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/[\s–-]+/gu, ' ');
}

function merged(known: Agreement, next: Agreement): Agreement {
  const longer = (next.title?.length ?? 0) > (known.title?.length ?? 0) ? next.title : known.title;
  return {
    ...known,
    title: longer,
    parties: next.parties.length > known.parties.length ? next.parties : known.parties,
    signers: [...new Set([...known.signers, ...next.signers])],
    place: known.place ?? next.place,
    date: known.date ?? next.date,
    evidence: [...known.evidence, ...next.evidence].slice(0, MOST_SPANS),
  };
}
