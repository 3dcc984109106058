import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { highlightSpans } from '#lib/search/highlight';
import { readArticle, readCountryLabels } from '../../archive.ts';
import { EngineDownPage } from '../../EngineDownPage.tsx';
import { readLanguage } from '../../language.ts';
import { type PageParameters, toSearchParameters } from '../../page-parameters.ts';
import { ArticleView } from '../ArticleView.tsx';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageParameters>;
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
  const cameFrom = toSearchParameters(search);
  const searchUrl = cameFrom.size > 0 ? `/?${cameFrom}` : '/';
  const found = await readArticle(id);
  if (found.state === 'missing') notFound();
  if (found.state === 'down') return <EngineDownPage language={language} />;

  return (
    <ArticleView
      article={found.article}
      language={language}
      countryLabels={labels}
      searchUrl={searchUrl}
      highlight={(text) => highlightSpans(text, cameFrom.get('q') ?? '')}
    />
  );
}
