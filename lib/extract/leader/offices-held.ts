import type { Office } from '#lib/schema/article';
import type { OfficeSpan, PersonMention } from './mention.ts';
import { officeKey } from './office-name.ts';
import type { Person } from './resolve.ts';
import { spanText } from './same-name.ts';

/** Offices kept of one leader, and of one article: bounds for hostile text. */
const MOST_OF_ONE = 6;
const MOST = 100;

/** What the article calls each leader, each office once, in the order of the text. */
export function officesHeld(people: readonly Person[]): Office[] {
  return people.flatMap(officesOf).slice(0, MOST);
}

function officesOf({ name, mentions }: Person): Office[] {
  const held = new Map<string, Office>();
  for (const mention of mentions) {
    for (const span of mention.offices) {
      const office = spanText(mention.reading, span.from, span.to);
      const key = officeKey(office);
      // „người đồng cấp Lào“ holds an office that only the other person's title tells
      if (key.startsWith('người đồng cấp')) continue;
      if (held.size >= MOST_OF_ONE) break;
      if (!held.has(key)) held.set(key, { leader: name, office, ...proof(mention, span) });
    }
  }
  return [...held.values()].filter(({ office }) => !saysLess(office, held.keys()));
}

/** „Thứ trưởng“ beside „Thứ trưởng Ngoại giao Cuba“ adds nothing. */
function saysLess(office: string, others: Iterable<string>): boolean {
  const key = officeKey(office);
  for (const other of others) if (other.startsWith(`${key} `)) return true;
  return false;
}

/** Title and name together, whichever stands first. */
function proof({ reading, from, to }: PersonMention, office: OfficeSpan) {
  const start = reading.tokens[Math.min(from, office.from)]?.start ?? 0;
  const end = reading.tokens[Math.max(to, office.to) - 1]?.end ?? start;
  return { field: reading.field, start, end, text: reading.source.slice(start, end) };
}
