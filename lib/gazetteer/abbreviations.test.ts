import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadAbbreviations } from './abbreviations.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'abbreviations-'));
  folders.push(folder);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, 'abbreviation.json'), text);
  return folder;
}

const htx = { id: 'htx', label: 'HTX', means: ['Hợp tác xã'] };
const load = (...entries: unknown[]) => loadAbbreviations(folderWith(entries));

describe('loadAbbreviations', () => {
  it('reads those of this project, each once', () => {
    const all = loadAbbreviations();
    expect(all.find((one) => one.label === 'LHQ')?.means[0]).toBe('Liên hợp quốc');
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  });

  it('reads an entry, with or without „one way“', () => {
    const oneWay = { id: 'đn', label: 'ĐN', means: ['Đà Nẵng'], oneWay: true };
    expect(load(htx, oneWay)).toEqual([htx, oneWay]);
  });

  it('names file, entry and reason of each broken entry', () => {
    for (const [entry, reason] of [
      [{ ...htx, means: [] }, /abbreviation\.json, entry "\d+|htx".*means/s],
      [{ ...htx, means: [''] }, /means/],
      [{ id: 'htx', label: 'HTX' }, /means/],
      [{ ...htx, meaning: 'x' }, /meaning/],
      [{ ...htx, id: 'HTX' }, /entry "HTX": id is not the label in small letters/],
      [{ ...htx, means: ['Hợp  tác xã'] }, /entry "htx": "Hợp {2}tác xã" has a space too many/],
      [{ ...htx, means: ['Hợp tác xã'.normalize('NFD')] }, /entry "htx": .* is not in NFC/],
    ] as const) {
      expect(() => load(entry)).toThrow(reason);
      expect(() => load(entry)).toThrow(
        /^Gazetteer: \d+ problems? to mend\n {2}abbreviation\.json/,
      );
    }
  });

  it('names an abbreviation that stands twice, and all problems at once', () => {
    expect(() => load(htx, { ...htx, means: ['Hội thể thao'] })).toThrow(
      /entry "htx": stands twice/,
    );
    expect(() => load(htx, htx, { ...htx, id: 'x' })).toThrow(/2 problems/);
  });

  it('says that a file with a missing comma is not JSON', () => {
    expect(() => loadAbbreviations(folderWith('[{"id": "htx" "label"}]'))).toThrow(
      /abbreviation\.json: is not JSON/,
    );
  });
});
