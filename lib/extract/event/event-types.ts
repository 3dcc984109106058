import type { TypeEntry } from '#lib/gazetteer/entry';
import { Phrases, phraseSet } from '../text/phrases.ts';
import type { Reading, Token } from '../text/tokens.ts';

export type EventMention = {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
};

/** Sentences of the body that tell what happened, the headline aside: captions and the lead. */
const LEAD_SENTENCES = 5;

/** What a later sentence may report too: „Sau hội đàm, hai bên đã chứng kiến lễ ký…“. */
const ANYWHERE = phraseSet([
  'lễ ký',
  'lễ ký kết',
  'đã ký kết',
  'ký Kế hoạch',
  'ký Hiệp định',
  'ký Bản ghi nhớ',
  'ký Thỏa thuận',
  'ký Tuyên bố chung',
  'thăm di tích',
  'trong khuôn khổ chuyến thăm',
]);

/** The special kind of an event takes the place of the general one. */
const SPECIAL: ReadonlyMap<string, string> = new Map([['video-talks', 'talks']]);

/** Words before a cue that make it a plan, a habit or history: „chuẩn bị cho các chuyến thăm“. */
const NOT_NOW = new Set(['các', 'những', 'nhiều', 'cuối', 'trước', 'sau']);

/** Builds the reader of event types from the gazetteer: cue → type. */
export function createEventFinder(
  entries: readonly TypeEntry[],
): (reading: Reading) => EventMention[] {
  const cues = new Phrases<string>();
  for (const entry of entries) {
    cues.add(entry.label, entry.id);
    for (const alias of entry.aliases)
      cues.add(typeof alias === 'string' ? alias : alias.text, entry.id);
  }
  return (reading) => {
    const found: EventMention[] = [];
    const { tokens } = reading;
    for (let i = 0; i < tokens.length; i++) {
      const match = cues.longestAt(tokens, i);
      const token = tokens[i];
      if (!match || !token) continue;
      const early = reading.field === 'title' || token.sentence < LEAD_SENTENCES;
      if ((early || ANYWHERE.longestAt(tokens, i)) && isNow(tokens, i)) {
        found.push({
          type: match.value,
          from: match.from,
          to: match.to,
          rule: `event/${early ? 'lead' : 'body'}`,
        });
      }
      i = match.to - 1;
    }
    const general = new Set(found.map(({ type }) => SPECIAL.get(type)));
    return found.filter(({ type }) => !general.has(type));
  };
}

function isNow(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || token.opens || token.gap !== 'space') return true;
  return !NOT_NOW.has(before.lower) && before.lower !== 'đăng';
}
