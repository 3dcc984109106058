import type { AgreementMention } from './mention.ts';

/** Below this many characters a text is too short to tell its story from what it mentions in passing. */
const TELLING_LENGTH = 400;

/** Words in which an article says what it is about. */
const LEAD = 90;

/** Mentions of one kind of document that make it part of the story. */
const PART_OF_STORY = 4;

const OF_ANOTHER_STORY = new Set(['agreement/left', 'agreement/argued-over']);

type Count = { mentions: number; ofAnother: number; first: number };

/** Takes a document that somebody left or spoke against for cited where it is the background of another story. */
// Hai Thủ tướng gặp nhau. (…) Mỹ đã rút khỏi Hiệp định này từ tháng 1.
export function withoutPassing(mentions: readonly AgreementMention[]): AgreementMention[] {
  const counts = new Map<string, Count>();
  for (const { type, rule, from } of mentions) {
    const { mentions: all, ofAnother, first } = counts.get(type) ?? NONE;
    const other = ofAnother + (OF_ANOTHER_STORY.has(rule) ? 1 : 0);
    counts.set(type, { mentions: all + 1, ofAnother: other, first: Math.min(first, from) });
  }
  return mentions.map((mention) =>
    isInPassing(mention, counts.get(mention.type) ?? NONE)
      ? { ...mention, status: 'cited', rule: 'agreement/in-passing' }
      : mention,
  );
}

const NONE: Count = { mentions: 0, ofAnother: 0, first: Number.POSITIVE_INFINITY };

function isInPassing({ reading, rule }: AgreementMention, count: Count): boolean {
  if (!OF_ANOTHER_STORY.has(rule) || reading.source.length <= TELLING_LENGTH) return false;
  return count.first >= LEAD && count.mentions < PART_OF_STORY && count.ofAnother === 1;
}
