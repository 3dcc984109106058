import type { Reading } from '../text/tokens.ts';
import type { AgreementMention } from './mention.ts';
import type { RecordContext } from './record-context.ts';

/** What stands between a name and „ký“ when somebody else signs: „đánh giá cao việc hai bên ký“. */
const OTHER_SUBJECT = new Set([
  'việc',
  'bên',
  'rằng',
  'chứng',
  'khi',
  'trước',
  'các',
  'phía',
  'nếu',
]);

/** Longest way from the last signer to the verb: „…, đại diện Đảng Cộng sản Việt Nam, đã ký“. */
const SIGNER_REACH = 14;

/** Who signed: the people before „ký“ in its sentence, where nobody only witnesses. */
export function signersOf(mention: AgreementMention, context: RecordContext): string[] {
  const { reading, status, evidenceFrom, from } = mention;
  const { tokens, sentences } = reading;
  const verb = tokens[evidenceFrom];
  if (status !== 'signed' || evidenceFrom >= from || !verb || !/^k[ýí]$/.test(verb.lower))
    return [];
  const start = sentences[verb.sentence] ?? 0;
  const before = context
    .peopleIn(reading)
    .filter((person) => person.from >= start && person.to <= evidenceFrom);
  let end = evidenceFrom;
  const signers: string[] = [];
  for (const { name, evidenceFrom: first, end: last } of before.toReversed()) {
    const reach = Math.max(Math.min(last, end), first);
    if (end - reach > SIGNER_REACH || hasOtherSubject(reading, reach, end)) break;
    signers.unshift(name);
    end = first;
  }
  return hasWitness(reading, start, evidenceFrom) ? [] : [...new Set(signers)];
}

function hasOtherSubject({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OTHER_SUBJECT.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

function hasWitness({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.lower === 'chứng' && tokens[i + 1]?.lower === 'kiến') return true;
  return false;
}
