import Link from 'next/link';
import { say } from '#lib/i18n/messages';
import { type Language, UNKNOWN_LABEL } from '#lib/schema/facets';
import type { Fact, FactGroup } from './fact-groups.ts';
import { evidenceId } from './marks.ts';

/** Every fact with links to its evidence in the text, and to the archive filtered by it. */
export function FactPanel({ groups, language }: { groups: FactGroup[]; language: Language }) {
  return (
    <section aria-labelledby="facts" className="text-sm">
      <h2 id="facts" className="font-semibold">
        {say(language, 'evidenceHeading')}
      </h2>
      <p className="no-print mt-1 text-muted text-xs">{say(language, 'evidenceHint')}</p>
      <dl className="mt-4 space-y-4">
        {groups.map((group) => (
          <div key={group.facet} className={`facet-${group.facet}`}>
            <dt className="flex items-center gap-2 font-medium text-muted text-xs">
              <span aria-hidden="true" className="size-2.5 rounded-full bg-(--evidence)" />
              {group.heading}
            </dt>
            {group.facts.length === 0 && (
              <dd className="mt-1 text-muted italic">{UNKNOWN_LABEL[language]}</dd>
            )}
            {group.facts.map((fact) => (
              <dd key={fact.value} className="mt-1">
                <FactLine fact={fact} language={language} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A country is named in every other sentence: the first mentions are enough to begin with. */
const EVIDENCE_SHOWN = 4;

function EvidenceLinks(props: {
  numbers: readonly number[];
  from: number;
  fact: Fact;
  language: Language;
}) {
  const { numbers, from, fact, language } = props;
  return numbers.map((number, place) => (
    // A plain link: the browser must see the fragment change for `:target` to light the span.
    <a
      key={number}
      href={`#${evidenceId(number)}`}
      aria-label={say(language, 'evidenceFor', { number: from + place, value: fact.label })}
      className="no-print grid min-h-6 min-w-6 place-items-center rounded border border-line px-1 text-(--evidence) text-xs tabular-nums hover:bg-accent-soft"
    >
      {from + place}
    </a>
  ));
}

function FactLine({ fact, language }: { fact: Fact; language: Language }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <FactLabel fact={fact} language={language} />
      {fact.note && <span className="text-muted">({fact.note})</span>}
      <EvidenceLinks
        numbers={fact.evidence.slice(0, EVIDENCE_SHOWN)}
        from={1}
        fact={fact}
        language={language}
      />
      {fact.evidence.length > EVIDENCE_SHOWN && (
        <details className="no-print open:basis-full">
          <summary className="text-muted text-xs">
            {say(language, 'moreEvidence', { count: fact.evidence.length - EVIDENCE_SHOWN })}
          </summary>
          <div className="mt-1 flex flex-wrap gap-2">
            <EvidenceLinks
              numbers={fact.evidence.slice(EVIDENCE_SHOWN)}
              from={EVIDENCE_SHOWN + 1}
              fact={fact}
              language={language}
            />
          </div>
        </details>
      )}
    </div>
  );
}

/** The fact's name; it leads to all articles that share it where the archive can be filtered by it. */
function FactLabel({ fact, language }: { fact: Fact; language: Language }) {
  if (!fact.filter) return <span className="font-medium">{fact.label}</span>;
  const purpose = say(language, 'filterBy', { value: fact.label });
  return (
    <Link
      href={`/${fact.filter}`}
      prefetch={false}
      aria-label={purpose}
      title={purpose}
      className="inline-flex min-h-6 items-center font-medium underline decoration-line underline-offset-4 hover:text-accent hover:decoration-accent"
    >
      {fact.label}
    </Link>
  );
}
