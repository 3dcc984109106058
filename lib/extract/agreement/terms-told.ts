import type { CueMatch } from './cue-search.ts';
import type { NamedDocument } from './mention.ts';

/** Words in which the clause of „Theo thỏa thuận …,“ begins, and words in which it has its verb. */
const OPENING_REACH = 24;
const VERB_REACH = 12;

/** The cue „Theo“ that opens a sentence on what a document binds somebody to, or null. */
// Theo thỏa thuận với Nga, Cuba sẽ trả nợ; not „Theo thỏa thuận đạt được hôm qua, …“
export function termsTold(
  { reading: { tokens }, from, to }: NamedDocument,
  cue: CueMatch,
): CueMatch | null {
  for (let i = to; i < to + OPENING_REACH; i++) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return null;
    if (MAKING.has(tokens[i]?.lower ?? '') || /^(19|20)\d\d$/.test(tokens[i]?.text ?? ''))
      return null;
    if (tokens[i]?.gap !== 'comma') continue;
    for (let verb = i; verb < i + VERB_REACH; verb++) {
      if (tokens[verb]?.sentence !== tokens[from]?.sentence) return null;
      if (BINDING.has(tokens[verb]?.lower ?? ''))
        return { from: cue.from, to: verb + 1, cue: { says: 'lives', reach: 2 } };
    }
    return null;
  }
  return null;
}

const MAKING = new Set(['ký', 'kí', 'đạt', 'vừa', 'mới', 'đã', 'dự', 'này']);
const BINDING = new Set(['sẽ', 'phải', 'được', 'có', 'không', 'chỉ', 'cam']);
