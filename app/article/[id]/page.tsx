import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { highlightSpans } from '#lib/search/highlight';
import { readArticle, readCountryLabels } from '../../archive.ts';
import { EngineDownPage } from '../../EngineDownPage.tsx';
import { readLanguage } from '../../language.ts';
import { ArticleView } from '../ArticleView.tsx';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readArticle((await params).id);
  return found.state === 'found' ? { title: found.article.title } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, search, language, labels] = await Promise.all([
    params,
    searchParams,
    readLanguage(),
    readCountryLabels(),
  ]);
  const found = await readArticle(id);
  if (found.state === 'missing') notFound();
  if (found.state === 'down') return <EngineDownPage language={language} />;

  return (
    <ArticleView
      article={found.article}
      language={language}
      countryLabels={labels}
      searchUrl={`/${queryString(search)}`}
      highlight={(text) => highlightSpans(text, firstValue(search.q))}
    />
  );
}

function firstValue(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** The search the reader came from, as its query string. */
function queryString(search: Record<string, string | string[] | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
