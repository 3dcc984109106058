import type { Gazetteer } from '#lib/gazetteer/entry';
import type { Agreement } from '#lib/schema/article';
import { createAgreementFinder } from './agreement/find-agreements.ts';
import type { AgreementMention } from './agreement/mention.ts';
import type { ArticleText, Extraction } from './article-text.ts';
import { findCountries } from './country/find-countries.ts';
import { countryNames } from './country/names.ts';
import { findEventDate } from './event/event-date.ts';
import { createEventFinder } from './event/event-types.ts';
import { EvidenceList } from './evidence.ts';
import { findPeople } from './leader/find-people.ts';
import { givenNamesOf, takenBy } from './leader/names-in-text.ts';
import { resolvePeople } from './leader/resolve.ts';
import { createRoster } from './leader/roster.ts';
import { type Reading, readField } from './text/tokens.ts';

/**
 * Prepares the gazetteer once and returns the extractor: cleaned article in, facet values with their
 * evidence out. Time is linear in the length of the article, whatever the size of the gazetteer.
 *
 * @throws Error when an entry cannot be used (the loader checks that first).
 */
export function createExtractor(gazetteer: Gazetteer): (article: ArticleText) => Extraction {
  const countries = countryNames(gazetteer.country);
  const names = { roster: createRoster(gazetteer.leader), countries: countries.plain };
  const findAgreements = createAgreementFinder(gazetteer.agreement);
  const findEvents = createEventFinder(gazetteer.eventType);

  return (article) => {
    const readings = readingsOf(article);
    const evidence = new EvidenceList();

    const people = readings.map((reading) => findPeople(reading, names));
    const givenNames = givenNamesOf(readings);
    readings.forEach((reading, i) => {
      const taken = takenBy(people[i] ?? [], reading);
      for (const { code, from, to, rule } of findCountries(reading, {
        countries,
        taken,
        givenNames,
      })) {
        evidence.add('country', code, reading, from, to, rule);
      }
    });
    const country = evidence.values('country');

    const eventDate = findEventDate(readings, article);
    const year = yearOf(article, eventDate?.eventDate ?? null);
    const facts = { countries: new Set(country), year };
    for (const { name, proofs } of resolvePeople(people.flat(), names.roster, facts)) {
      for (const { reading, evidenceFrom, evidenceTo, rule } of proofs) {
        evidence.add('leader', name, reading, evidenceFrom, evidenceTo, rule);
      }
    }

    const international = country.some((code) => code !== 'VN');
    const documents = readings.flatMap((reading) =>
      findAgreements(reading, { year, international }),
    );
    for (const { type, status, reading, evidenceFrom, evidenceTo, rule } of documents) {
      if (status !== 'cited')
        evidence.add('agreement', type, reading, evidenceFrom, evidenceTo, rule);
    }
    for (const reading of readings) {
      for (const { type, from, to, rule } of findEvents(reading))
        evidence.add('eventType', type, reading, from, to, rule);
    }
    if (eventDate)
      evidence.addSpan(
        'eventDate',
        eventDate.eventDate ?? '',
        eventDate.reading,
        eventDate.start,
        eventDate.end,
        eventDate.rule,
      );

    return {
      country,
      leader: evidence.values('leader'),
      agreement: evidence.values('agreement'),
      eventType: evidence.values('eventType'),
      agreements: statusesOf(documents),
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

function yearOf({ publishedAt }: ArticleText, eventDate: string | null): number | null {
  const written =
    publishedAt?.slice(0, 4) ?? (eventDate?.startsWith('-') ? undefined : eventDate?.slice(0, 4));
  return written ? Number(written) : null;
}

/** One record per type and status, in the order of first mention. */
function statusesOf(documents: readonly AgreementMention[]): Agreement[] {
  const records = new Map<string, Agreement>();
  for (const { type, status } of documents) records.set(`${type}/${status}`, { type, status });
  return [...records.values()];
}
