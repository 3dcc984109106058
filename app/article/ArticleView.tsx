import { formatPublished } from '#lib/i18n/format';
import { say } from '#lib/i18n/messages';
import type { ValueLabels } from '#lib/i18n/value-label';
import type { Article } from '#lib/schema/article';
import type { Language } from '#lib/schema/facets';
import { SiteHeader } from '../SiteHeader.tsx';
import { CopyButton } from './CopyButton.tsx';
import { citation } from './citation.ts';
import { FactPanel } from './FactPanel.tsx';
import { factGroups } from './fact-groups.ts';
import { MarkedText } from './MarkedText.tsx';
import { evidenceSpans, evidenceStyles, type Mark, type TextField } from './marks.ts';
import { type MarkedSpan, paragraphs } from './segments.ts';

type Props = {
  article: Article;
  language: Language;
  countryLabels: ValueLabels;
  /** The search the reader came from. */
  searchUrl: string;
  /** The spans of the query's words in a text. */
  highlight: (text: string) => readonly { start: number; end: number }[];
};

/** The article as it was published, the query's words marked, beside the facts and their evidence. */
export function ArticleView({ article, language, countryLabels, searchUrl, highlight }: Props) {
  const spansOf = (field: TextField): MarkedSpan<Mark>[] => [
    ...highlight(article[field]).map((span) => ({ ...span, mark: { kind: 'query' } as const })),
    ...evidenceSpans(article, field),
  ];
  const bodySpans = spansOf('body');

  return (
    <>
      <style>{evidenceStyles(article)}</style>
      <SiteHeader language={language}>
        <a
          href={searchUrl}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          ← {say(language, 'backToResults')}
        </a>
      </SiteHeader>
      <main className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 px-4 pt-8 pb-20 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <article className="min-w-0">
          <h1 className="text-balance font-semibold font-serif text-3xl leading-tight sm:text-4xl">
            <MarkedText text={article.title} spans={spansOf('title')} />
          </h1>
          <ArticleMeta article={article} language={language} dateline={spansOf('dateline')} />
          <div className="mt-6 max-w-[42rem] font-serif text-lg leading-relaxed">
            {paragraphs(article.body).map((paragraph) => (
              <p key={paragraph.start} className="mt-4 whitespace-pre-wrap first:mt-0">
                <MarkedText
                  text={paragraph.text}
                  offset={paragraph.start}
                  spans={within(
                    bodySpans,
                    paragraph.start,
                    paragraph.start + paragraph.text.length,
                  )}
                />
              </p>
            ))}
          </div>
        </article>
        <aside className="lg:sticky lg:top-24 lg:max-h-[calc(100dvh-7rem)] lg:self-start lg:overflow-y-auto">
          <FactPanel groups={factGroups(article, language, countryLabels)} language={language} />
        </aside>
      </main>
    </>
  );
}

function within<T extends { start: number; end: number }>(
  spans: T[],
  start: number,
  end: number,
): T[] {
  return spans.filter((span) => span.end > start && span.start < end);
}

function ArticleMeta(props: {
  article: Article;
  language: Language;
  dateline: MarkedSpan<Mark>[];
}) {
  const { article, language, dateline } = props;
  return (
    <div className="mt-4 border-line border-b pb-4 text-sm">
      <p className="flex flex-wrap gap-x-4 text-muted tabular-nums">
        <span>{article.source ?? say(language, 'sourceUnknown')}</span>
        <span>{formatPublished(language, article.publishedAt)}</span>
        {article.url && (
          <a
            href={article.url}
            rel="noreferrer"
            target="_blank"
            className="text-accent underline underline-offset-4"
          >
            {say(language, 'openOriginal')} ↗
          </a>
        )}
      </p>
      {article.dateline && (
        <p className="mt-1 text-muted text-xs">
          {say(language, 'evidenceDateline')}:{' '}
          <MarkedText text={article.dateline} spans={dateline} />
        </p>
      )}
      {article.titleSource === 'caption' && (
        <p className="mt-1 text-muted">{say(language, 'titleStandIn')}</p>
      )}
      {article.titleSource === 'opening' && (
        <p className="mt-1 text-muted">{say(language, 'titleOpening')}</p>
      )}
      <div className="no-print mt-3 flex flex-wrap items-center gap-4">
        <CopyButton
          text={citation(article)}
          hasAddress={article.url !== null}
          language={language}
        />
        <a href="#facts" className="text-accent underline underline-offset-4 lg:hidden">
          {say(language, 'evidenceHeading')} ↓
        </a>
      </div>
    </div>
  );
}
