import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function leaders(body: string): string[] {
  return extract({
    title: null,
    body,
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  }).leader;
}

describe('a city or region no list holds, between the office and the name', () => {
  it.each([
    ['Thị trưởng Turku Minna Arve dự lễ.', 'Minna Arve'],
    ['Thống đốc Kanagawa Tadao Morishima tới nơi.', 'Tadao Morishima'],
    ['Phó Thị trưởng San Diego Todd Glorin nhậm chức.', 'Todd Glorin'],
    ['Thị trưởng Salt Lake City Erin Mandell từ chức.', 'Erin Mandell'],
    ['Thống đốc bang Tamil Nadu Ravi Narayan dự lễ.', 'Ravi Narayan'],
    ['Thị trưởng Đài Nam Kha Văn Minh phát biểu.', 'Kha Văn Minh'],
    ['Bí thư Thành ủy Quế Lâm Quách Vĩnh Thành tiếp đoàn.', 'Quách Vĩnh Thành'],
    ['Giám đốc Công an tỉnh Lào Cai Cao Minh Hào dự lễ.', 'Cao Minh Hào'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it('is none where the name has no more than two words, or begins with a first name the gazetteer knows', () => {
    expect(leaders('Thị trưởng Bill de Brasio nói.')).toEqual(['Bill de Brasio']);
    expect(leaders('Thống đốc Michael R. Parson ký luật.')).toEqual(['Michael Parson']);
    expect(leaders('Thị trưởng Vladimir Ilyich Petrov nói.')).toEqual(['Vladimir Petrov']);
    expect(leaders('Chủ tịch UBND tỉnh Nguyễn Thị Hồng Vân nói.')).toEqual(['Nguyễn Thị Hồng Vân']);
  });

  it('is nothing after an office of the whole country', () => {
    expect(leaders('Tổng thống Anura Kumara Dissan đến.')).toEqual(['Anura Kumara Dissan']);
  });

  it('gives evidence from the office to the name', () => {
    const body = 'Sáng qua, Thị trưởng Turku Minna Arve dự lễ.';
    const { evidence } = extract({
      title: null,
      body,
      dateline: '',
      publishedAt: null,
      publishedPrecision: 'unknown',
    });
    const found = evidence.find(({ value }) => value === 'Minna Arve');
    expect(found?.text).toBe('Thị trưởng Turku Minna Arve');
    expect(body.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
