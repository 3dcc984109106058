import type { AgreementStatus, AgreementType } from '#lib/schema/vocabulary';
import type { DocumentWords } from './document-words.ts';
import { isHistory } from './history.ts';
import { type Leant, leaningOf } from './leaning.ts';
import type { AgreementMention } from './mention.ts';
import { isNamedForPlace } from './named-for-place.ts';

/** Words in which an article says what it is about. */
const LEAD = 90;

/** Mentions of one kind of document that make it the story wherever they stand. */
const OFTEN = 3;

/** Rules that only say that nothing was said. */
const SAYS_NOTHING = new Set(['agreement/named', 'agreement/in-passing']);

/** A convention is law for all, a statement has a status by default, „văn kiện“ or a programme may be anybody's paper. */
const NO_STORY: ReadonlySet<AgreementType> = new Set([
  'convention',
  'joint-statement',
  'joint-communique',
  'unspecified',
  'cooperation-plan',
  'action-programme',
]);

type Told = { readonly mention: AgreementMention; readonly shown: Leant };

/**
 * Gives a status to the document an article is about, by what the words around all its mentions lean
 * to, where no verb by any of them says what becomes of it.
 */
// Ông hy vọng thuyết phục hai bên chấp nhận một thỏa thuận ngừng bắn.
export function withStory(
  mentions: readonly AgreementMention[],
  year: number | null,
  words: DocumentWords,
): AgreementMention[] {
  const decided = new Map<AgreementType, AgreementStatus | null>();
  const told = new Map<AgreementMention, Leant>();
  for (const type of new Set(mentions.map((mention) => mention.type))) {
    const own = mentions.filter((mention) => mention.type === type);
    if (!isStory(own)) continue;
    const found = own.flatMap((mention): Told[] => {
      const shown = isUntold(mention, year, words) ? leaningOf(mention, words.cues) : null;
      return shown ? [{ mention, shown }] : [];
    });
    for (const { mention, shown } of found) told.set(mention, shown);
    decided.set(type, winner(found));
  }
  return mentions.map((mention) => {
    const shown = told.get(mention);
    if (!shown || decided.get(mention.type) !== shown.status) return mention;
    return {
      ...mention,
      status: shown.status,
      rule: 'agreement/story',
      evidenceFrom: Math.min(shown.from, mention.from),
      evidenceTo: Math.max(shown.to, mention.to),
    };
  });
}

function isStory(own: readonly AgreementMention[]): boolean {
  const [first] = own;
  if (!first || NO_STORY.has(first.type)) return false;
  if (own.some(({ status }) => status !== 'cited')) return false;
  return first.from < LEAD || own.length >= OFTEN;
}

/** „các hiệp định khác“, „hiệp định như thế“: none of those the article is about. */
const ANY = new Set(['khác', 'như']);

function isUntold(
  mention: AgreementMention,
  year: number | null,
  { verbAfter }: DocumentWords,
): boolean {
  const { type, rule, reading, to } = mention;
  if (!SAYS_NOTHING.has(rule)) return false;
  const next = reading.tokens[to]?.lower ?? '';
  // „hai Bộ trưởng hôm qua thỏa thuận sẽ gặp lại“
  if (type === 'arrangement' && verbAfter.has(next) && next !== 'với') return false;
  return !ANY.has(next) && !isHistory(mention, year) && !isNamedForPlace(mention);
}

/** What most mentions lean to; of two the one that was told first. */
function winner(found: readonly Told[]): AgreementStatus | null {
  const votes = new Map<AgreementStatus, number>();
  for (const { shown } of found) votes.set(shown.status, (votes.get(shown.status) ?? 0) + 1);
  let best: AgreementStatus | null = null;
  for (const [status, count] of votes)
    if (best === null || count > (votes.get(best) ?? 0)) best = status;
  return best;
}
