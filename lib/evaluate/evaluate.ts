import type { ArticleText, Extraction } from '#lib/extract/article-text';
import { ingestLine } from '#lib/ingest/pipeline';
import type { Article } from '#lib/schema/article';
import type { Reject, Result } from '#lib/schema/reject';
import { type Judgement, judge } from './judge.ts';
import type { Case, Labels } from './labels.ts';
import { NOTHING_PREDICTED, predictionOf } from './prediction.ts';
import { countProvable, type Flaw, flawsOf } from './proof.ts';

type Extract = (article: ArticleText) => Extraction;

/** A judged article, with what is needed to say why. */
export type Evaluated = {
  readonly judgement: Judgement;
  readonly labels: Labels;
  /** Null where the article was rejected: then every owed value is missed. */
  readonly article: Article | null;
  readonly reject: Reject | null;
  readonly flaws: readonly Flaw[];
};

/** Runs a case through the whole pipeline, as `npm run extract` would, and judges what came out. */
export function evaluateCase(each: Case, extract: Extract): Evaluated {
  return evaluateResult(each.id, each.labels, ingestLine(each.input, each.id, extract), extract);
}

/** Judges what the pipeline made of a labelled article. */
export function evaluateResult(
  id: string,
  labels: Labels,
  result: Result<Article>,
  extract: Extract,
): Evaluated {
  if (!result.ok) {
    const outcome = { prediction: NOTHING_PREDICTED, flaws: [], provable: 0 };
    const judgement = judge(id, labels, outcome);
    return { judgement, labels, article: null, reject: result.reject, flaws: [] };
  }
  const article = result.value;
  const flaws = flawsOf(article, extract);
  const outcome = { prediction: predictionOf(article), flaws, provable: countProvable(article) };
  return { judgement: judge(id, labels, outcome), labels, article, reject: null, flaws };
}
