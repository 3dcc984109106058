import type { Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import type { NameRun } from './name-shape.ts';

/** A run of institution words („Ngoại giao“) is no name; one lone word after a title may be a surname. */
export function isUsable(
  run: NameRun,
  tokens: readonly Token[],
  described: number,
  { descriptors, firms }: LeaderWords,
): boolean {
  if (tokens.slice(run.from, run.to + 1).some(({ lower }) => firms.has(lower))) return false;
  if (run.shape === 'vietnamese') {
    const second = tokens[run.from + 1];
    return !!second && !startsInstitution(tokens, run);
  }
  const words = tokens.slice(run.from, run.to);
  if (run.shape === 'foreign') return !words.every(({ lower }) => descriptors.has(lower));
  return described < 12 && !words.some(({ lower }) => descriptors.has(lower));
}

/** „Đoàn Thanh niên“, „Đoàn Chủ tịch“: the word after the run is small and the run is short. */
function startsInstitution(tokens: readonly Token[], run: NameRun): boolean {
  const after = tokens[run.to];
  const last = tokens[run.to - 1];
  return (
    run.to - run.from === 2 &&
    after?.gap === 'space' &&
    after.case === 'lower' &&
    !!last &&
    COMPOUND_TAILS.has(`${last.lower} ${after.lower}`)
  );
}

const COMPOUND_TAILS = new Set([
  'thanh niên',
  'đại biểu',
  'công tác',
  'văn hóa',
  'quân đội',
  'kinh tế',
  'phòng không',
  'hòa bình',
  'nhân dân',
  'chủ tịch',
]);
