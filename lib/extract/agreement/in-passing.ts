import type { AgreementType } from '#lib/schema/vocabulary';
import { wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { AgreementMention } from './mention.ts';

/** Below this many characters a text is too short to tell its story from what it mentions in passing. */
const TELLING_LENGTH = 400;

/** Words in which an article says what it is about. */
const LEAD = 140;

/** Mentions of one kind of document that make it part of the story. */
const PART_OF_STORY = 4;

const OF_ANOTHER_STORY = new Set(['agreement/left', 'agreement/broken', 'agreement/argued-over']);

/** What one breaks or praises once and nobody binds states with: „văn kiện này“, „chấm dứt hợp đồng“. */
const SLIGHT: ReadonlySet<AgreementType> = new Set(['unspecified', 'contract']);

/** Words before „rút khỏi“ in which it is only threatened or thought of. */
const THREAT_REACH = 5;

type Count = { mentions: number; ofAnother: number; first: number };

/**
 * Takes a document that somebody has left for cited where it is the background of another story. What
 * is broken, to be saved or argued over still binds, and so does what one only threatens to leave.
 */
// Hai Thủ tướng gặp nhau. (…) Mỹ đã rút khỏi Hiệp định này từ tháng 1.
export function withoutPassing(
  mentions: readonly AgreementMention[],
  cues: Cues,
): AgreementMention[] {
  const counts = new Map<string, Count>();
  for (const { type, rule, from } of mentions) {
    const { mentions: all, ofAnother, first } = counts.get(type) ?? NONE;
    const other = ofAnother + (OF_ANOTHER_STORY.has(rule) ? 1 : 0);
    counts.set(type, { mentions: all + 1, ofAnother: other, first: Math.min(first, from) });
  }
  return mentions.map((mention) =>
    isInPassing(mention, counts.get(mention.type) ?? NONE, cues)
      ? { ...mention, status: 'cited', rule: 'agreement/in-passing' }
      : mention,
  );
}

const NONE: Count = { mentions: 0, ofAnother: 0, first: Number.POSITIVE_INFINITY };

function isInPassing(mention: AgreementMention, count: Count, cues: Cues): boolean {
  const { reading, rule, type } = mention;
  if (!OF_ANOTHER_STORY.has(rule) || reading.source.length <= TELLING_LENGTH) return false;
  if (count.first < LEAD || count.mentions >= PART_OF_STORY || count.ofAnother > 1) return false;
  if (SLIGHT.has(type)) return true;
  return rule === 'agreement/left' && !isThreatened(mention, cues);
}

/** „đe dọa rút khỏi hiệp định“, „muốn hủy bỏ thỏa thuận“ */
function isThreatened(
  { reading: { tokens }, evidenceFrom }: AgreementMention,
  cues: Cues,
): boolean {
  if (wordWithin(tokens, cues.modals, evidenceFrom - THREAT_REACH, evidenceFrom, cues) >= 0)
    return true;
  for (let i = evidenceFrom - 1; i >= Math.max(0, evidenceFrom - THREAT_REACH); i--)
    if (/^(dọa|doạ|nhắc)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
