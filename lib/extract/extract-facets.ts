import type { Gazetteer } from '#lib/gazetteer/entry';
import { documentWords } from './agreement/document-words.ts';
import { createAgreementFinder } from './agreement/find-agreements.ts';
import { agreementRecords } from './agreement/records.ts';
import type { ArticleText, Extraction } from './article-text.ts';
import { countryWords } from './country/country-words.ts';
import { findCountries } from './country/find-countries.ts';
import type { CountryMention } from './country/mention.ts';
import { countryNames } from './country/names.ts';
import { findEventDate } from './event/event-date.ts';
import { createEventFinder } from './event/event-types.ts';
import { EvidenceList } from './evidence.ts';
import { findPeople } from './leader/find-people.ts';
import { leaderWords } from './leader/leader-words.ts';
import { countriesOfOffices, givenNamesOf, takenBy } from './leader/names-in-text.ts';
import { officesHeld } from './leader/offices-held.ts';
import { peopleByReading } from './leader/people-by-reading.ts';
import { resolvePeople } from './leader/resolve.ts';
import { createRoster } from './leader/roster.ts';
import { type Reading, readField } from './text/tokens.ts';

/** Spans kept of a document that is only cited: enough to show where. */
const MOST_CITED = 3;

/**
 * Prepares the gazetteer once and returns the extractor: cleaned article in, facet values with their
 * evidence out. Time is linear in the length of the article, whatever the size of the gazetteer.
 *
 * @throws Error when an entry cannot be used (the loader checks that first).
 */
export function createExtractor(gazetteer: Gazetteer): (article: ArticleText) => Extraction {
  const countries = countryNames(gazetteer.country);
  const words = leaderWords(gazetteer.words);
  const wordsOfCountries = countryWords(gazetteer.words, words.places);
  const wordsOfDocuments = documentWords(gazetteer.words, words);
  const names = { roster: createRoster(gazetteer.leader), countries: countries.plain, words };
  const agreements = createAgreementFinder(gazetteer.agreement, wordsOfDocuments);
  const findEvents = createEventFinder(gazetteer.eventType);

  return (article) => {
    const readings = readingsOf(article);
    const evidence = new EvidenceList();

    const mentions = readings.map((reading) => findPeople(reading, names));
    const givenNames = givenNamesOf(readings, words);
    const places = new Map<Reading, CountryMention[]>();
    readings.forEach((reading, i) => {
      const taken = takenBy(mentions[i] ?? [], reading, words);
      const stated = countriesOfOffices(mentions[i] ?? []);
      const around = { countries, taken, stated, givenNames, words: wordsOfCountries };
      const found = findCountries(reading, around);
      places.set(reading, found);
      for (const { code, from, to, rule } of found)
        evidence.add('country', code, reading, from, to, rule);
    });
    const country = evidence.values('country');

    const eventDate = findEventDate(readings, article);
    const year = yearOf(article, eventDate?.eventDate ?? null);
    const facts = { countries: new Set(country), year, names: wordsOf(readings) };
    const people = resolvePeople(mentions.flat(), names.roster, facts);
    for (const { name, proofs } of people) {
      for (const { reading, evidenceFrom, evidenceTo, rule } of proofs)
        evidence.add('leader', name, reading, evidenceFrom, evidenceTo, rule);
    }

    const international = country.some((code) => code !== 'VN');
    const documents = readings.flatMap((reading) =>
      agreements.find(reading, { year, international }),
    );
    const reported = documents.filter(({ status }) => status !== 'cited');
    for (const { type, reading, evidenceFrom, evidenceTo, rule } of reported)
      evidence.add('agreement', type, reading, evidenceFrom, evidenceTo, rule);
    const agreement = evidence.values('agreement');
    for (const { type, status, reading, evidenceFrom, evidenceTo, rule } of documents) {
      if (status === 'cited')
        evidence.add('agreement', type, reading, evidenceFrom, evidenceTo, rule, MOST_CITED);
    }
    for (const reading of readings) {
      for (const { type, from, to, rule } of findEvents(reading))
        evidence.add('eventType', type, reading, from, to, rule);
    }
    if (eventDate) {
      const { reading, start, end, rule } = eventDate;
      evidence.addSpan('eventDate', eventDate.eventDate ?? '', reading, start, end, rule);
    }

    return {
      country,
      leader: evidence.values('leader'),
      agreement,
      eventType: evidence.values('eventType'),
      agreements: agreementRecords(documents, agreements.names, {
        article,
        readings,
        country,
        eventDate,
        places: countries.capitals,
        countriesIn: (reading) => places.get(reading) ?? [],
        peopleIn: peopleByReading(people),
        words: wordsOfDocuments,
      }),
      offices: officesHeld(people),
      eventDate: eventDate?.eventDate ?? null,
      eventPrecision: eventDate?.eventPrecision ?? 'unknown',
      evidence: evidence.all(),
    };
  };
}

function readingsOf({ title, body }: ArticleText): Reading[] {
  const readings: Reading[] = [];
  if (title) readings.push(readField('title', title));
  readings.push(readField('body', body));
  return readings;
}

/** Answers whether the article holds some words; its small letters are made when first asked. */
function wordsOf(readings: readonly Reading[]): (words: string) => boolean {
  let text: string | null = null;
  const asked = new Map<string, boolean>();
  return (words) => {
    const known = asked.get(words);
    if (known !== undefined) return known;
    text ??= readings.map((reading) => reading.text.toLowerCase()).join('\n');
    const found = text.includes(words.toLowerCase());
    asked.set(words, found);
    return found;
  };
}

function yearOf({ publishedAt }: ArticleText, eventDate: string | null): number | null {
  const written =
    publishedAt?.slice(0, 4) ?? (eventDate?.startsWith('-') ? undefined : eventDate?.slice(0, 4));
  return written ? Number(written) : null;
}
