import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { gazetteerFolder } from './folder.ts';
import { loadWords } from './load-words.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The project's word lists on disk, one file rewritten; null takes it away. */
function wordLists(name: string, edit: (text: string) => string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  folders.push(folder);
  cpSync(join(gazetteerFolder(), 'words'), join(folder, 'words'), { recursive: true });
  const path = join(folder, 'words', name);
  const text = edit(readFileSync(path, 'utf8'));
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  return folder;
}

/** Puts items at the head of a list. */
function adding(list: string, ...items: string[]): (text: string) => string {
  const added = items.map((item) => `${JSON.stringify(item)}, `).join('');
  return (text) =>
    text.replace(new RegExp(`("${list}": \\{[^[]*\\[)`), (head) => `${head}${added}`);
}

describe('loadWords', () => {
  it('loads the word lists of this project by file and list', () => {
    const { places, names, offices, callings } = loadWords();
    expect(places.vietNam).toContain('Lâm Đồng');
    expect(names.surnames).toContain('Nguyễn');
    expect(offices.plain).toContain('thủ tướng');
    expect(offices.qualified).toContain('chủ tịch');
    expect(callings.callings).toContain('ca sĩ');
  });

  it('takes a word that was added', () => {
    const folder = wordLists('callings.json', adding('callings', 'ảo thuật gia'));
    expect(loadWords(folder).callings.callings).toContain('ảo thuật gia');
  });

  it.each<[string, string, (text: string) => string | null, string]>([
    ['a file that is not there', 'names.json', () => null, 'words/names.json: is missing from'],
    ['a file that is not JSON', 'names.json', () => '{', 'words/names.json: is not JSON'],
    ['a file that is a list', 'names.json', () => '[]', 'words/names.json: Invalid input'],
    [
      'a file with no note',
      'names.json',
      (text) => text.replace('"note"', '"notes"'),
      'words/names.json: note: ',
    ],
    [
      'a list nobody reads',
      'names.json',
      (text) => text.replace('"surnames"', '"surname"'),
      'words/names.json: lists: Unrecognized key: "surname"',
    ],
    [
      'a list that is missing',
      'names.json',
      (text) => text.replace('"surnames"', '"surname"'),
      'words/names.json, entry "surnames": ',
    ],
    [
      'a list that says nothing of itself',
      'names.json',
      (text) => text.replace('"about"', '"abuot"'),
      'words/names.json, entry "surnames": about: ',
    ],
    [
      'a word that stands twice but for its case and the place of its tone',
      'places.json',
      adding('vietNam', 'khánh hoà'),
      'words/places.json, entry "vietNam": "Khánh Hòa" stands twice',
    ],
    [
      'a word that is not NFC',
      'callings.json',
      adding('callings', 'thợ lặn'.normalize('NFD')),
      'words/callings.json, entry "callings": ',
    ],
    [
      'a space too many',
      'callings.json',
      adding('callings', 'thợ  lặn'),
      'words/callings.json, entry "callings": "thợ  lặn" has a space too many',
    ],
    [
      'a phrase with no letter',
      'callings.json',
      adding('callings', '-'),
      'words/callings.json, entry "callings": "-" has no letter',
    ],
    [
      'a surname in small letters',
      'names.json',
      adding('surnames', 'hoàn'),
      'words/names.json, entry "surnames": "hoàn" must be one word with a capital',
    ],
    [
      'a phrase in a list of single words',
      'institutions.json',
      adding('descriptors', 'vũ trụ'),
      'words/institutions.json, entry "descriptors": "vũ trụ" must be one word in small letters',
    ],
    [
      'one word in a list of compounds',
      'context.json',
      adding('compounds', 'pháp'),
      'words/context.json, entry "compounds": "pháp" must be two words in small letters',
    ],
    [
      'an office of two kinds',
      'offices.json',
      adding('qualified', 'Thủ tướng'),
      'words/offices.json, entry "qualified": "Thủ tướng" already stands in "plain"',
    ],
    [
      'a cue that says two things before a document',
      'cues.json',
      adding('citing', 'ký kết'),
      'words/cues.json, entry "citing": "ký kết" already stands in "concluding"',
    ],
  ])('refuses %s and says where', (_, name, edit, message) => {
    expect(() => loadWords(wordLists(name, edit))).toThrow(message);
  });

  it('refuses a file nobody reads', () => {
    const folder = wordLists('names.json', (text) => text);
    writeFileSync(join(folder, 'words/ofices.json'), '{}');
    expect(() => loadWords(folder)).toThrow('words/ofices.json: is no file of word lists: words/');
  });

  it('takes one phrase as a cue before a document and as another after it', () => {
    expect(() =>
      loadWords(wordLists('cues.json', adding('concludedAfter', 'căn cứ'))),
    ).not.toThrow();
  });
});
