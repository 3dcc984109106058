import { describe, expect, it } from 'vitest';
import type { WordLists } from '#lib/gazetteer/word-lists';
import { createExtractor } from './extract-facets.ts';
import { sampleGazetteer } from './sample-gazetteer.ts';

/** What the rules read with some word lists changed. */
function read(change: (words: WordLists) => Partial<WordLists>, body: string) {
  const words = { ...sampleGazetteer.words, ...change(sampleGazetteer.words) };
  return createExtractor({ ...sampleGazetteer, words })({
    title: null,
    body,
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
}

const unchanged = () => ({});

describe('a word added to the lists', () => {
  it('makes a title an office', () => {
    const body = 'Tham dự có Hộ quốc công Đức Johann Baumgartner.';
    const changed = read(
      ({ offices }) => ({ offices: { ...offices, plain: [...offices.plain, 'hộ quốc công'] } }),
      body,
    );
    expect(changed.leader).toEqual(['Johann Baumgartner']);
    expect(read(unchanged, body).leader).toEqual([]);
  });

  it('makes a calling of what stands before a name', () => {
    const body = 'Khán giả vỗ tay khi ảo thuật gia Phạm Minh Chính bước ra.';
    const changed = read(
      ({ callings }) => ({ callings: { callings: [...callings.callings, 'ảo thuật gia'] } }),
      body,
    );
    expect(changed.leader).toEqual([]);
    expect(read(unchanged, body).leader).toEqual(['Phạm Minh Chính']);
  });

  it('makes a compound of a country and the word after it', () => {
    const body = 'Pháp khí trong chùa được trưng bày.';
    const changed = read(
      ({ context }) => ({
        context: { ...context, compounds: [...context.compounds, 'pháp khí'] },
      }),
      body,
    );
    expect(changed.country).toEqual([]);
    expect(read(unchanged, body).country).toEqual(['FR']);
  });

  it('gives a document its status', () => {
    const body = 'Hai bên đóng dấu Hiệp định về hàng hải.';
    const changed = read(
      ({ cues }) => ({ cues: { ...cues, concluding: [...cues.concluding, 'đóng dấu'] } }),
      body,
    );
    expect(changed.agreements.map(({ status }) => status)).toEqual(['signed']);
    expect(read(unchanged, body).agreements.map(({ status }) => status)).toEqual(['cited']);
  });

  it('may be written with either place of the tone', () => {
    const body = 'Pháp hoà hội lần thứ ba.';
    const changed = read(
      ({ context }) => ({
        context: { ...context, compounds: [...context.compounds, 'pháp hoà'] },
      }),
      body,
    );
    expect(changed.country).toEqual([]);
    expect(read(unchanged, body).country).toEqual(['FR']);
  });
});
