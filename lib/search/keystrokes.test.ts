import { describe, expect, it } from 'vitest';
import { isWorthOffering, readKeystrokes } from './keystrokes.ts';
import { Names } from './names.ts';
import { understand } from './understand.ts';

const names = new Names([]);
const read = (query: string) => readKeystrokes(understand(query, names));

describe('readKeystrokes', () => {
  it('reads raw Telex, keys in whatever place', () => {
    expect(read('hieepj ddinhj')).toBe('hiệp định');
    expect(read('Hieejp ddinhj thuwowng maij')).toBe('Hiệp định thương mại');
    expect(read('cuoocj hopj')).toBe('cuộc họp');
  });

  it('reads raw VNI', () => {
    expect(read('hie65p d9i5nh')).toBe('hiệp định');
    expect(read('Lu1a ga5o')).toBe('Lúa gạo');
  });

  it('leaves names, English and numbers between keystrokes alone', () => {
    expect(read('hieepj ddinhj World Cup 2024')).toBe('hiệp định World Cup 2024');
    expect(read('gaoj ST25 xuaats khaaru')).toBe('gạo ST25 xuất khẩu');
    expect(read('Telex Wolfowitz hopj baos')).toBe('Telex Wolfowitz họp báo');
  });

  it('keeps quotes, exclusions and OR', () => {
    expect(read('"ddinhj cuw" -gaoj OR luas')).toBe('"định cư" -gạo OR lúa');
  });

  it('has nothing to read in queries with marks, plain words or other languages', () => {
    for (const query of [
      'hiệp ddinhj',
      'hiep dinh thuong mai',
      'World Bank',
      'Telex',
      'Wolfowitz',
      'COVID-19',
      '2024',
      'G7 G20 F-35',
      '',
    ]) {
      expect({ query, read: read(query) }).toEqual({ query, read: null });
    }
  });
});

describe('isWorthOffering', () => {
  it('offers a reading with keys that no other language puts so', () => {
    expect(isWorthOffering('hieepj ddinhj', 'hiệp định')).toBe(true);
    expect(isWorthOffering('nuwowcs', 'nước')).toBe(true);
    expect(isWorthOffering('d9i5nh', 'định')).toBe(true);
  });

  it('offers none that rests on letters many words end in, or that gives no marks', () => {
    expect(isWorthOffering('cars', 'cá')).toBe(false);
    expect(isWorthOffering('lists', 'lists')).toBe(false);
  });
});
