import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facetFiles, GAZETTEER_FACETS } from './files.ts';
import { gazetteerFolder } from './folder.ts';
import { formatGazetteer, rewriteGazetteer } from './format.ts';

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
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names the file it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
    try {
      writeFileSync(join(folder, 'leader.json'), '[{');
      expect(() => rewriteGazetteer(folder)).toThrow('leader.json: ');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
