import { phraseSet } from '../text/phrases.ts';
import { endsWith } from '../text/surroundings.ts';
import type { Token } from '../text/tokens.ts';

/** Who is named by the office of another. */
const KIN = phraseSet([
  'con gái của',
  'con trai của',
  'con rể của',
  'con dâu của',
  'em trai của',
  'em gái của',
  'anh trai của',
  'chị gái của',
  'cháu của',
  'vợ của',
  'chồng của',
  'mẹ của',
  'cha của',
  'bố của',
  'luật sư của',
  'bác sĩ của',
  'bạn thân của',
  'bạn gái của',
]);

/** What makes the office after it a subject of study: „nhà nghiên cứu lịch sử tổng thống Mỹ Douglas Brinkley“. */
const STUDY = phraseSet([
  'lịch sử',
  'sử học',
  'sử gia',
  'nhà viết sử',
  'nghiên cứu',
  'nghiên cứu về',
  'tiểu sử',
  'chuyên gia về',
]);

/** „nhà nghiên cứu lịch sử tổng thống Mỹ John Smithson“: the name is the scholar's. */
export function isScholar(tokens: readonly Token[], at: number): boolean {
  return endsWith(tokens, at, STUDY);
}

/** „con gái của Tổng thống Mỹ Ivana Trumpet“: the name is the relative's. */
export function isKin(tokens: readonly Token[], at: number): boolean {
  return endsWith(tokens, at, KIN);
}

/** „cựu quan chức thương mại Mỹ John Smithson“: an expert of today. */
export function isFormerExpert(tokens: readonly Token[], at: number, title: string): boolean {
  const before = tokens[at - 1]?.lower;
  return (before === 'cựu' || before === 'nguyên') && VAGUE.test(title);
}

/** Titles that tell no office: a former holder is quoted for what he knows. */
const VAGUE = /^(quan chức|cố vấn|trợ lý)$/iu;
