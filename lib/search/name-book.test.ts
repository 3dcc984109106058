import { describe, expect, it } from 'vitest';
import { type Name, NameBook } from './name-book.ts';

const country = (value: string, vi: string, fields: Partial<Name> = {}): Name => ({
  facet: 'country',
  value,
  label: { vi, en: vi },
  aliases: [],
  ...fields,
});
const leader = (value: string, shortNames: string[], aliases: string[] = []): Name => ({
  facet: 'leader',
  value,
  label: { vi: value, en: value },
  aliases,
  shortNames,
});

const book = new NameBook([
  country('US', 'Mỹ', { aliases: ['Hoa Kỳ'], notBefore: ['thuật', 'Linh', 'phẩm'] }),
  country('FR', 'Pháp', { notBefore: ['luật', 'lý'], notAfter: ['biện'] }),
  country('GB', 'Anh', { notAfter: ['Tuấn'] }),
  country('CN', 'Trung Quốc'),
  leader('Tập Cận Bình', ['Tập', 'Tập Chủ tịch'], ['Xi Jinping']),
  leader('Vladimir Putin', ['Putin', 'Pu-tin']),
  leader('Dmitry Medvedev', ['Mét-vê-đép']),
  leader('Trần Văn Sáu', ['Sáu']),
  ...['Lê', 'Hồ', 'Đỗ', 'Vũ'].map((surname) => leader(`${surname} Thị Bảy`, ['Bảy'])),
  leader('Kim Hoa', ['Kim']),
  leader('Kim Hoà', ['Kim']),
]);

const found = (query: string) =>
  book.find(query).map((match) => `${match.value}: ${match.matched}`);

describe('names in a query', () => {
  it('are found by any spelling, the longest first and none twice', () => {
    expect(found('Xi Jinping thăm Hoa Kỳ, Tập Cận Bình gặp Mỹ')).toEqual([
      'Tập Cận Bình: Xi Jinping',
      'US: Hoa Kỳ',
    ]);
    expect(found('hoa ky va trung quoc')).toEqual(['US: hoa ky', 'CN: trung quoc']);
  });

  it('have the marks typed, if any are', () => {
    expect(found('hóa kỳ')).toEqual([]);
    expect(found('trứng quốc')).toEqual([]);
  });

  it('of one word need their marks, and a capital unless they are all there is', () => {
    expect(found('mỹ')).toEqual(['US: mỹ']);
    expect(found('My')).toEqual([]);
    expect(found('gạo mỹ')).toEqual([]);
    expect(found('gạo Mỹ')).toEqual(['US: Mỹ']);
  });

  it('are no codes: `my` is Mỹ without its mark, and Malaysia to nobody', () => {
    const codes = new NameBook([country('MY', 'Malaysia'), country('LA', 'Lào')]);
    expect(codes.find('my')).toEqual([]);
    expect(codes.find('LA')).toEqual([]);
    expect(codes.resolve('country', 'my')).toBe('MY');
  });

  it('are no part of a compound', () => {
    for (const query of [
      'Pháp luật',
      'Bộ Pháp lý',
      'phương pháp biện Pháp',
      'Mỹ thuật',
      'hoa hậu Mỹ Linh',
      'MỸ PHẨM',
      'ca sĩ Tuấn Anh',
    ]) {
      expect({ query, found: found(query) }).toEqual({ query, found: [] });
    }
    expect(found('Pháp và luật')).toEqual(['FR: Pháp']);
    expect(found('luật Pháp')).toEqual(['FR: Pháp']);
    expect(found('thuật Mỹ')).toEqual(['US: Mỹ']);
  });

  it('are short after an honorific, which belongs to them', () => {
    expect(found('ông Tập')).toEqual(['Tập Cận Bình: ông Tập']);
    expect(found('Ông Tập gặp ông Putin')).toEqual([
      'Tập Cận Bình: Ông Tập',
      'Vladimir Putin: ông Putin',
    ]);
    expect(found('đồng chí Sáu')).toEqual(['Trần Văn Sáu: chí Sáu']);
  });

  it('are short by themselves only where no Vietnamese word is written so', () => {
    expect(found('Putin')).toEqual(['Vladimir Putin: Putin']);
    expect(found('putin')).toEqual(['Vladimir Putin: putin']);
    expect(found('Tổng thống Pu-tin')).toEqual(['Vladimir Putin: thống Pu-tin']);
    expect(found('pu tin')).toEqual([]);
    expect(found('tập')).toEqual([]);
    expect(found('bài Tập')).toEqual([]);
    expect(found('Sáu')).toEqual([]);
    expect(found('ong tap')).toEqual([]);
  });

  it('are short by themselves where they have several words with marks', () => {
    expect(book.find('Mét-vê-đép thăm').map(({ value }) => value)).toEqual(['Dmitry Medvedev']);
    expect(book.find('vê đép')).toEqual([]);
  });

  it('shared by a few mean them all, by many nobody', () => {
    expect(found('bà Kim')).toEqual(['Kim Hoa: bà Kim', 'Kim Hoà: bà Kim']);
    expect(found('bà Bảy')).toEqual([]);
  });

  it('are none for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('?! 2024')).toEqual([]);
    expect(new NameBook([]).find('Mỹ')).toEqual([]);
  });
});

describe('the value that a text names', () => {
  it('is found by value, label and alias in any case, not by a short name', () => {
    for (const text of ['US', 'us', 'Mỹ', 'mỹ', 'HOA KỲ', 'hoa ky']) {
      expect(book.resolve('country', text)).toBe('US');
    }
    expect(book.resolve('leader', 'xi jinping')).toBe('Tập Cận Bình');
    expect(book.resolve('leader', 'Putin')).toBeUndefined();
  });

  it('is the one with the same marks, and none where marks leave it open', () => {
    expect(book.resolve('leader', 'Kim Hoà')).toBe('Kim Hoà');
    expect(book.resolve('leader', 'kim hoa')).toBe('Kim Hoa');
    expect(book.resolve('leader', 'Kim Hóa')).toBeUndefined();
    expect(book.resolve('country', 'Tập Cận Bình')).toBeUndefined();
  });
});
