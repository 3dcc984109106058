import { describe, expect, it } from 'vitest';
import { leadOf } from './lead.ts';
import { LEAD, PARAGRAPH } from './parse-case.ts';

describe('the lead', () => {
  it('is the first paragraph, not the caption before it', () => {
    expect(leadOf(`Quang cảnh buổi lễ. Ảnh: TTXVN\n\n${LEAD}\n${PARAGRAPH}`)).toBe(LEAD);
  });

  it('ends with a sentence within 400 characters', () => {
    expect(leadOf(`${LEAD} ${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH}`)).toBe(
      `${LEAD} ${PARAGRAPH} ${PARAGRAPH}`,
    );
  });

  it('does not end at an abbreviation', () => {
    const long = `Tại TP. HCM, ${'các đại biểu thảo luận về hợp tác '.repeat(20)}.`;
    expect(leadOf(long).startsWith('Tại TP. HCM, các đại biểu')).toBe(true);
  });

  it('ends at a word where one sentence is longer', () => {
    const lead = leadOf(`${'các đại biểu thảo luận '.repeat(40)}.`);
    expect(lead.length).toBeLessThanOrEqual(401);
    expect(lead.endsWith('luận…') || lead.endsWith('…')).toBe(true);
  });
});
