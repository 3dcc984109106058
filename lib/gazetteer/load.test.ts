import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { VOCABULARIES } from '#lib/schema/vocabulary';
import { gazetteerFolder } from './folder.ts';
import { loadGazetteer } from './load.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const source = 'bài kiểm thử';
const laos = { id: 'LA', label: 'Lào', labelEn: 'Laos', aliases: ['Ai Lao'], source };
const cuba = { id: 'CU', label: 'Cuba', labelEn: 'Cuba', aliases: ['Cu-ba'], source };
const person = { id: 'a', label: 'Nguyễn Văn A', country: 'CU', aliases: [], offices: [], source };

function types(facet: keyof typeof VOCABULARIES) {
  return Object.entries(VOCABULARIES[facet]).map(([id, { vi }]) => ({
    id,
    label: vi,
    aliases: [],
    source,
  }));
}

/** A whole gazetteer on disk, with the project's word lists and some files replaced; null leaves a file out. */
function gazetteer(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  folders.push(folder);
  cpSync(join(gazetteerFolder(), 'words'), join(folder, 'words'), { recursive: true });
  const all: Record<string, unknown> = {
    'country.json': [cuba, laos],
    'leader.json': [person],
    'agreement.json': types('agreement'),
    'eventType.json': types('eventType'),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    if (content === null) continue;
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return folder;
}

describe('loadGazetteer', () => {
  it('loads the gazetteer of this project', () => {
    const { country, leader, agreement, eventType, words } = loadGazetteer();
    expect(country.length).toBeGreaterThanOrEqual(249);
    expect(leader.length).toBeGreaterThan(0);
    expect(agreement).toHaveLength(Object.keys(VOCABULARIES.agreement).length);
    expect(eventType).toHaveLength(Object.keys(VOCABULARIES.eventType).length);
    expect(words.places.vietNam).toContain('Quảng Ninh');
  });

  it('takes a folder as a path or as a URL', () => {
    const folder = gazetteer({});
    expect(loadGazetteer(folder).country.map(({ id }) => id)).toEqual(['CU', 'LA']);
    expect(loadGazetteer(pathToFileURL(`${folder}/`))).toEqual(loadGazetteer(folder));
  });

  it('reads every file of a facet folder in the order of their names', () => {
    const folder = gazetteer({
      'leader.json': null,
      'leader/b.json': [{ ...person, id: 'b', label: 'B' }],
      'leader/a.json': [person],
    });
    expect(loadGazetteer(folder).leader.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  const congo = (context: object) => [
    { ...cuba, id: 'CD', label: 'A', aliases: [{ text: 'Congo', ...context }] },
    { ...laos, id: 'CG', label: 'B', aliases: [{ text: 'Congo', notAfter: ['CHDC'] }] },
    cuba,
  ];

  it.each<[string, Record<string, unknown>]>([
    [
      'one alias in two entries that both say in which context',
      { 'country.json': congo({ needsContext: true }) },
    ],
    [
      'two people of one name whose notes say so',
      {
        'leader.json': [
          { ...person, note: 'Khác Đại sứ B.' },
          { ...person, id: 'b', note: 'Khác Thứ trưởng A.' },
        ],
      },
    ],
    [
      'a leader of an international organisation',
      { 'leader.json': [{ ...person, country: null }] },
    ],
    [
      'the label again as an alias with context',
      {
        'country.json': [cuba, { ...laos, aliases: [{ text: 'Lào', notBefore: ['Cai'] }] }],
      },
    ],
  ])('takes %s', (_, files) => {
    expect(() => loadGazetteer(gazetteer(files))).not.toThrow();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a facet with no file', { 'leader.json': null }, 'leader.json: is missing'],
    ['a file that is not JSON', { 'country.json': '[{' }, 'country.json: is not JSON'],
    ['a file that is no list', { 'country.json': {} }, 'country.json: must hold a list'],
    [
      'a field nobody knows',
      { 'country.json': [cuba, { ...laos, alias: [] }] },
      'country.json, entry "LA": Unrecognized key: "alias"',
    ],
    [
      'a broken word list',
      { 'words/callings.json': { note: 'n', lists: {} } },
      'words/callings.json, entry "callings": ',
    ],
    [
      'a missing source',
      { 'country.json': [{ ...cuba, source: undefined }] },
      'entry "CU": source: ',
    ],
    [
      'an entry with no id, by its number',
      { 'country.json': [cuba, { label: 'Lào' }] },
      'entry "#2": id: ',
    ],
    [
      'text that is not NFC',
      { 'country.json': [cuba, { ...laos, label: 'Lào'.normalize('NFD') }] },
      'is not in NFC',
    ],
    [
      'a space at the end',
      { 'country.json': [{ ...cuba, aliases: ['Cu-ba '] }] },
      '"Cu-ba " has a space too many',
    ],
    [
      'an id used twice',
      { 'country.json': [cuba, { ...laos, id: 'CU' }] },
      'entry "CU": id "CU" is already used by country.json, entry "CU"',
    ],
    [
      'an id used twice in two files',
      { 'leader/x.json': [person] },
      'leader/x.json, entry "a": id "a" is already used by leader.json',
    ],
    [
      'a label used twice',
      { 'country.json': [cuba, { ...laos, label: 'Cuba' }] },
      'entry "LA": label "Cuba" is already used',
    ],
    [
      'an alias of two entries',
      { 'country.json': [cuba, { ...laos, aliases: ['Cu-ba'] }] },
      'entry "LA": alias "Cu-ba" also belongs to country.json, entry "CU"',
    ],
    [
      'an alias of two entries of which one says no context',
      { 'country.json': congo({}) },
      'alias "Congo" also belongs to',
    ],
    [
      'an alias that is the label of another entry',
      { 'country.json': [cuba, { ...laos, aliases: ['Cuba'] }] },
      'alias "Cuba" also belongs to',
    ],
    [
      'an alias shared but for the place of its tone',
      {
        'country.json': [
          { ...cuba, aliases: ['Hòa'] },
          { ...laos, aliases: ['Hoà'] },
        ],
      },
      'alias "Hoà" also belongs to',
    ],
    [
      'an alias written twice',
      { 'country.json': [{ ...cuba, aliases: ['Cu-ba', 'Cu-ba'] }] },
      'alias "Cu-ba" stands twice',
    ],
    [
      'an alias that repeats the label',
      { 'country.json': [{ ...cuba, aliases: ['Cuba'] }] },
      'alias "Cuba" only repeats the label',
    ],
    [
      'a pair form of two countries',
      {
        'country.json': [
          { ...cuba, pairForms: ['X'] },
          { ...laos, pairForms: ['X'] },
        ],
      },
      'pair form "X" is already used',
    ],
    [
      'a capital of two countries',
      {
        'country.json': [
          { ...cuba, capitals: ['X'] },
          { ...laos, capitals: ['X'] },
        ],
      },
      'capital "X" is already used',
    ],
    [
      'a leader of a country that is not there',
      { 'leader.json': [{ ...person, country: 'ZZ' }] },
      'country "ZZ" is not in the country gazetteer',
    ],
    [
      'an office that ends before it begins',
      {
        'leader.json': [{ ...person, offices: [{ title: 'Đại sứ', from: 2010, to: 2000 }] }],
      },
      'office "Đại sứ" ends in 2000, before it begins in 2010',
    ],
    [
      'two people of one name without a note',
      { 'leader.json': [person, { ...person, id: 'b' }] },
      'label "Nguyễn Văn A" is already used',
    ],
    [
      'a type that is not in the vocabulary',
      {
        'agreement.json': [
          ...types('agreement'),
          { ...types('agreement')[0], id: 'x', label: 'x' },
        ],
      },
      'agreement.json, entry "x": is no key of the vocabulary',
    ],
    [
      'a key of the vocabulary with no entry',
      { 'eventType.json': types('eventType').slice(1) },
      'eventType.json, entry "talks": has no entry',
    ],
  ])('refuses %s and says where', (_, files, message) => {
    expect(() => loadGazetteer(gazetteer(files))).toThrow(message);
  });

  it('lists the first twenty problems and counts the rest', () => {
    const broken = Array.from({ length: 23 }, (_, n) => ({ ...person, id: `a${n}`, label: '' }));
    const load = () => loadGazetteer(gazetteer({ 'leader.json': broken }));
    expect(load).toThrow('Gazetteer: 23 problems to mend');
    expect(load).toThrow('entry "a19"');
    expect(load).not.toThrow('entry "a20"');
    expect(load).toThrow('… and 3 more');
  });
});
