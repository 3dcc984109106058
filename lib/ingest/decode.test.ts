import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import type { RawFile } from './read.ts';

const TEXT =
  'Chiều 9/6, Tổng Bí thư tiếp Đại sứ Cuba; hai bên ký Thỏa thuận hợp tác về giáo dục và y tế.';

function decodeBytes(bytes: Uint8Array, kind: RawFile['kind'] = 'text') {
  return decode({ file: 'tin.txt', path: 'tin.txt', kind, bytes });
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** windows-1258 writes circumflex, breve and horn in the letter and the tone after it. */
const FROM_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
function windows1258(text: string): Buffer {
  const toned = text
    .normalize('NFD')
    .replace(/([aeoAEO]\u0323?)(\u0302|\u0306)|([ouOU])(\u031b)/g, (found) => {
      const dot = found.includes('\u0323') ? '\u0323' : '';
      return found.replace('\u0323', '').normalize('NFC') + dot;
    });
  return Buffer.from([...toned].map((char) => FROM_1258.get(char) ?? 0x3f));
}

const GOOD: [name: string, bytes: Uint8Array, encoding: string][] = [
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-8 in NFD', Buffer.from(TEXT.normalize('NFD')), 'utf-8'],
  ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
  ['UTF-16 LE without one', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
  ['UTF-16 BE without one', utf16be(TEXT), 'utf-16be'],
  ['windows-1258', windows1258(TEXT), 'windows-1258'],
];

describe('decode', () => {
  it.each(GOOD)('reads %s as the same text', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({
      ok: true,
      value: { text: TEXT, encoding },
    });
  });

  it('makes every kind of line break one', () => {
    const result = decodeBytes(Buffer.from('Tin một\r\nTin hai\rTin ba\u2028Tin bốn'));
    expect(result).toMatchObject({
      ok: true,
      value: { text: 'Tin một\nTin hai\nTin ba\nTin bốn' },
    });
  });

  it('reads a page in the encoding it declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1258"><p>'),
      windows1258('Hội đàm'),
    ]);
    const result = decodeBytes(page, 'html');
    expect(result.ok && result.value.text.normalize('NFC')).toContain('Hội đàm');
  });

  it('believes the bytes, not a page that declares windows-1252 and is UTF-8', () => {
    const page = Buffer.from(`<meta charset="windows-1252"><p>${TEXT}</p>`);
    expect(decodeBytes(page, 'html')).toMatchObject({ ok: true, value: { encoding: 'utf-8' } });
  });

  it('reads French in windows-1252 where letter frequencies leave no doubt', () => {
    const french =
      'Le président a été reçu à Hanoï par le secrétaire général, où ils ont évoqué la coopération économique. '.repeat(
        4,
      );
    expect(decodeBytes(Buffer.from(french, 'latin1'))).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1252' },
    });
  });

  it('rejects broken UTF-8 and names the byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('Hội đàm '),
      Uint8Array.of(0xc3, 0x28),
      Buffer.from(TEXT),
    ]);
    const result = decodeBytes(bytes);
    expect(result).toMatchObject({
      ok: false,
      reject: { stage: 'decode', code: 'encoding', file: 'tin.txt' },
    });
    expect(!result.ok && result.reject.reason).toContain(
      `byte ${Buffer.byteLength('Hội đàm ')} is not valid UTF-8`,
    );
  });

  it.each([
    ['a letter cut off at the end', Buffer.from(TEXT).subarray(0, Buffer.from('Chiề').length - 1)],
    ['Vietnamese forced into one byte a letter', Buffer.from('Tiếng Việt có dấu', 'latin1')],
    ['a lone surrogate in UTF-8', Uint8Array.of(0x54, 0xed, 0xa0, 0x80, 0x54)],
  ])('rejects %s', (_, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, reject: { code: 'encoding' } });
  });

  it('does not mistake characters that were lost before for broken bytes', () => {
    const result = decodeBytes(Buffer.from('Th\ufffd tướng \ufffd'));
    expect(result).toMatchObject({ ok: true, value: { text: 'Th\ufffd tướng \ufffd' } });
    const broken = Buffer.concat([Buffer.from('Th\ufffd'), Uint8Array.of(0xff, 0x41)]);
    expect(decodeBytes(broken)).toMatchObject({
      ok: false,
      reject: { reason: expect.stringContaining('byte 5 ') },
    });
  });

  it.each([
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + index * index * 31) % 256),
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000001000000010', 'hex')],
    ['null bytes in ASCII', Buffer.from(`abc${'\0'.repeat(40)}def`)],
    [
      'a byte order mark before noise',
      Uint8Array.from({ length: 400 }, (_, index) =>
        index === 0 ? 0xff : index === 1 ? 0xfe : (index * 37) % 13,
      ),
    ],
  ])('rejects %s as binary', (_, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, reject: { code: 'binary' } });
  });

  it('rejects a file of spaces as empty', () => {
    expect(decodeBytes(Buffer.from(' \r\n\t\u00a0'))).toMatchObject({
      ok: false,
      reject: { code: 'empty' },
    });
  });
});
