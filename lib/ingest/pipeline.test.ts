import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleText } from '#lib/extract/article-text';
import { findsNothing } from './finds-nothing.ts';
import type { Note } from './note.ts';
import { HEADLINE, LEAD, PARAGRAPH } from './parse/parse-case.ts';
import { ingest, ingestLine, ingestText } from './pipeline.ts';

const PAGE = `${HEADLINE}\n\n12/03/2024 20:38\n\n${LEAD}\n`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function run(...paths: string[]) {
  const notes: Note[] = [];
  const taken: string[] = [];
  const rejects: { file: string; code: string; reason: string }[] = [];
  for await (const result of ingest(paths, findsNothing, { onNote: (note) => notes.push(note) })) {
    if (result.ok) taken.push(result.value.id);
    else rejects.push(result.reject);
  }
  return { taken, rejects, notes };
}

describe('ingest', () => {
  it('takes a folder in the order of its paths, and says what it passed over', async () => {
    write('b/bai-so-hai.html', `<article><h1>${HEADLINE}</h1><p>${LEAD}</p></article>`);
    write('a-bai-so-mot.txt', PAGE);
    write('c-ba.jsonl', `${JSON.stringify({ id: 'ba', text: LEAD })}\n`);
    write('d-bon.json', JSON.stringify({ id: 'bon', text: LEAD }));
    write('.hidden.txt', PAGE);
    write('photo.jpg', 'x');
    const { taken, rejects, notes } = await run(folder);
    expect(taken).toEqual(['a-bai-so-mot', 'bai-so-hai', 'ba', 'bon']);
    expect(rejects).toEqual([]);
    expect(notes).toMatchObject([{ code: 'skipped-files', file: folder }]);
  });

  it('rejects what is bad, says why and what to do, and takes the rest', async () => {
    const good = write('mot-bai-tot.txt', PAGE);
    const bad = [
      [write('rong.txt', ''), 'empty'],
      [join(folder, 'khong-co'), 'not-found'],
      [write('hong.txt', Uint8Array.of(0x56, 0x69, 0xc3, 0x28)), 'encoding'],
      [
        write(
          'nhieu.txt',
          Uint8Array.from({ length: 3000 }, (_, index) => (index * index) % 251),
        ),
        'binary',
      ],
      [write('anh.png', 'x'), 'unsupported-type'],
      [write('menu.txt', 'Trang chủ\nĐăng nhập\n'), 'no-body'],
    ] as const;
    const { taken, rejects } = await run(...bad.map(([path]) => path), good);
    expect(taken).toEqual(['mot-bai-tot']);
    expect(rejects.map(({ file, code }) => [file, code])).toEqual(bad);
    for (const { reason, file } of rejects) {
      expect(reason.startsWith(`${file}: `)).toBe(true);
      expect(reason).toMatch(/\.$/);
    }
  });

  it('rejects a text of 50 MB without reading it', async () => {
    const path = write('lon.txt', PAGE);
    truncateSync(path, 50_000_000);
    const { rejects } = await run(path);
    expect(rejects).toMatchObject([
      { code: 'too-large', reason: expect.stringContaining('50 MB') },
    ]);
  });

  it('takes the good lines of a JSONL file and rejects the bad ones by number', async () => {
    const line = (id: string) => JSON.stringify({ id, text: `${LEAD} ${id}` });
    const path = write(
      'nhieu.jsonl',
      `${line('mot')}\n{"id":\n\n${line('ba')}\r\n{"id":"nam"}\n${line('sau')}`,
    );
    const { taken, rejects } = await run(path);
    expect(taken).toEqual(['mot', 'ba', 'sau']);
    expect(rejects.map(({ file }) => file)).toEqual([`${path}:2`, `${path}:5`]);
  });

  it('rejects one line that is too long and goes on after it', async () => {
    const path = write(
      'dai.ndjson',
      `${'x'.repeat(20_000_001)}\n${JSON.stringify({ id: 'hai', text: LEAD })}\n`,
    );
    const { taken, rejects } = await run(path);
    expect(taken).toEqual(['hai']);
    expect(rejects).toMatchObject([{ file: `${path}:1`, code: 'too-large' }]);
  });

  it('takes a file once that is named twice, directly and by its folder', async () => {
    const path = write('bai-so-mot.txt', PAGE);
    expect((await run(path, folder, path)).taken).toEqual(['bai-so-mot']);
  });

  it('takes the same article once, and rejects another one with its id', async () => {
    write('1.jsonl', JSON.stringify({ id: 'x', text: LEAD }));
    write('2.jsonl', JSON.stringify({ id: 'x', text: LEAD }));
    write('3.jsonl', JSON.stringify({ id: 'x', text: PARAGRAPH }));
    const { taken, rejects, notes } = await run(folder);
    expect(taken).toEqual(['x']);
    expect(notes.map(({ code }) => code)).toEqual(['same-article']);
    expect(rejects).toMatchObject([
      { code: 'duplicate-id', reason: expect.stringContaining('1.jsonl:1') },
    ]);
  });

  it('notes a given date that is none, and lost characters', async () => {
    write('1.jsonl', JSON.stringify({ text: `${LEAD} \ufffd`, publishedAt: 'hôm qua' }));
    const { taken, notes } = await run(folder);
    expect(taken).toHaveLength(1);
    expect(notes.map(({ code }) => code)).toEqual(['replacement-characters', 'unreadable-date']);
  });

  it('does not follow a link to a folder round in a circle', async () => {
    write('a/bai-so-mot.txt', PAGE);
    symlinkSync(folder, join(folder, 'a/vong'));
    expect((await run(folder)).taken).toEqual(['bai-so-mot']);
  });

  it('gives the same documents for NFC, NFD, CRLF and UTF-16', async () => {
    const forms = {
      nfc: Buffer.from(PAGE),
      nfd: Buffer.from(PAGE.normalize('NFD')),
      crlf: Buffer.from(PAGE.replaceAll('\n', '\r\n')),
      utf16: Buffer.from(`\ufeff${PAGE}`, 'utf16le'),
    };
    const documents = [];
    for (const [name, bytes] of Object.entries(forms)) {
      for await (const result of ingest([write(`${name}/bai-so-mot.txt`, bytes)], findsNothing))
        documents.push(result);
    }
    expect(documents).toHaveLength(4);
    for (const document of documents) expect(document).toEqual(documents[0]);
  });
});

describe('one text', () => {
  it('goes through the same stages as a file', () => {
    expect(ingestText(PAGE, findsNothing, { given: { id: 'mot' } })).toMatchObject({
      ok: true,
      value: {
        id: 'mot',
        title: HEADLINE,
        body: LEAD,
        country: ['unknown'],
        year: ['2024'],
        dateBasis: 'published',
      },
    });
  });

  it('as a line of JSON gives a document or a reject', () => {
    expect(ingestLine(JSON.stringify({ id: 'a', text: LEAD }), '-:1', findsNothing)).toMatchObject({
      ok: true,
    });
    expect(ingestLine('{', '-:2', findsNothing)).toMatchObject({
      ok: false,
      reject: { file: '-:2', code: 'json' },
    });
  });

  it('shows the extractor the headline, but no stand-in for it', () => {
    const seen: ArticleText[] = [];
    const spy = (article: ArticleText) => {
      seen.push(article);
      return findsNothing();
    };
    ingestText(PAGE, spy);
    ingestText(`${LEAD}\n${PARAGRAPH}`, spy);
    expect(seen.map(({ title }) => title)).toEqual([HEADLINE, null]);
  });

  it('keeps what the extractor finds, with its evidence', () => {
    const start = LEAD.indexOf('Lào');
    const evidence = {
      facet: 'country',
      value: 'LA',
      field: 'body',
      start,
      end: start + 3,
      text: 'Lào',
      rule: 'name',
    } as const;
    const result = ingestText(PAGE, () => ({
      ...findsNothing(),
      country: ['LA'],
      evidence: [evidence],
    }));
    expect(result.ok && result.value.country).toEqual(['LA']);
    expect(result.ok && result.value.evidence.map(({ facet }) => facet)).toEqual([
      'publishedAt',
      'country',
    ]);
  });

  it('throws when the extractor breaks its contract: that is our mistake, not the article’s', () => {
    expect(() => ingestText(PAGE, () => ({ ...findsNothing(), eventDate: '29/8' }))).toThrow(
      'eventDate',
    );
  });
});
