import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facetFiles, GAZETTEER_FACETS, wordFilesOf } from './files.ts';
import { gazetteerFolder } from './folder.ts';
import { formatGazetteer, rewriteGazetteer } from './format.ts';
import { formatWords } from './format-words.ts';

const files = GAZETTEER_FACETS.flatMap((facet) => facetFiles(gazetteerFolder(), facet));

describe('formatGazetteer', () => {
  it.each(files)('finds seeds/gazetteer/$name in its canonical form', ({ text }) => {
    expect(text).toBe(formatGazetteer(text));
  });

  it('sorts entries by id and fields by the fixed order, unknown fields last', () => {
    const text = '[{"zzz":1,"note":"n","label":"B","id":"b"},{"label":"A","id":"a"}]';
    expect(formatGazetteer(text)).toBe(
      `${JSON.stringify(
        [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B', note: 'n', zzz: 1 },
        ],
        null,
        2,
      )}\n`,
    );
  });

  it('turns decomposed letters into NFC', () => {
    const text = JSON.stringify([{ id: 'LA', label: 'Lào' }]);
    expect(formatGazetteer(text.normalize('NFD'))).toBe(formatGazetteer(text));
  });

  it('refuses what is no list of entries', () => {
    expect(() => formatGazetteer('{}')).toThrow('expected a JSON array');
    expect(() => formatGazetteer('[{"label":"A"}]')).toThrow('each with an "id"');
  });
});

describe('formatWords', () => {
  it.each(wordFilesOf(gazetteerFolder()))(
    'finds seeds/gazetteer/$name in its canonical form',
    ({ text }) => {
      expect(text).toBe(formatWords(text));
    },
  );

  it('puts words in the order of the Vietnamese alphabet and leaves the lists in theirs', () => {
    const list = (...words: string[]) => ({ about: 'a', words });
    const text = JSON.stringify({
      note: 'n',
      lists: { z: list('đ', 'd', 'ă', 'b', 'â', 'a'), a: list() },
    });
    expect(formatWords(text)).toBe(
      `${JSON.stringify({ note: 'n', lists: { z: list('a', 'ă', 'â', 'b', 'd', 'đ'), a: list() } }, null, 2)}\n`,
    );
  });

  it('turns decomposed letters into NFC', () => {
    const text = JSON.stringify({ note: 'n', lists: { a: { about: 'a', words: ['Lào'] } } });
    expect(formatWords(text.normalize('NFD'))).toBe(formatWords(text));
  });

  it('refuses what holds no lists', () => {
    expect(() => formatWords('[]')).toThrow('expected a JSON object with "note" and "lists"');
    expect(() => formatWords('{"note":"n"}')).toThrow('"lists"');
  });
});

describe('rewriteGazetteer', () => {
  it('rewrites only the files that need it, and says which', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
    try {
      cpSync(gazetteerFolder(), folder, { recursive: true });
      rewriteGazetteer(folder);
      const country = readFileSync(join(folder, 'country.json'), 'utf8');
      writeFileSync(join(folder, 'country.json'), JSON.stringify(JSON.parse(country)));
      expect(rewriteGazetteer(folder)).toEqual(['country.json']);
      expect(readFileSync(join(folder, 'country.json'), 'utf8')).toBe(country);
      expect(rewriteGazetteer(folder)).toEqual([]);
      const names = readFileSync(join(folder, 'words/names.json'), 'utf8');
      writeFileSync(join(folder, 'words/names.json'), JSON.stringify(JSON.parse(names)));
      expect(rewriteGazetteer(folder)).toEqual(['words/names.json']);
      expect(readFileSync(join(folder, 'words/names.json'), 'utf8')).toBe(names);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names the file it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
    try {
      writeFileSync(join(folder, 'leader.json'), '[{');
      expect(() => rewriteGazetteer(folder)).toThrow('leader.json: ');
      writeFileSync(join(folder, 'leader.json'), '[]');
      mkdirSync(join(folder, 'words'));
      writeFileSync(join(folder, 'words/names.json'), '{}');
      expect(() => rewriteGazetteer(folder)).toThrow('words/names.json: expected');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
