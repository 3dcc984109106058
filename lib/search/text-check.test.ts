import { describe, expect, it } from 'vitest';
import { everyWord, wordsInOrder } from './text-check.ts';

const inOrder = (phrases: string[], title: string, body = '') =>
  wordsInOrder(phrases).verdict({ title, body });

describe('wordsInOrder', () => {
  it('passes a text with the very words side by side, in headline or body', () => {
    expect(inOrder(['đảng bộ'], 'Họp đảng bộ xã')).toBe('as typed');
    expect(inOrder(['đảng bộ'], 'Họp xã', 'Sáng nay, đảng bộ xã họp.')).toBe('as typed');
  });

  it('fails one with other marks, another order, or a word between', () => {
    for (const text of ['đang bộ', 'đảng bỏ', 'dang bo', 'bộ đảng', 'đảng ủy bộ', '']) {
      expect({ text, verdict: inOrder(['đảng bộ'], text) }).toEqual({ text, verdict: 'fails' });
    }
  });

  it('takes whole words only', () => {
    expect(inOrder(['an ninh'], 'Ban ninh')).toBe('fails');
    expect(inOrder(['an ninh'], 'an ninhs')).toBe('fails');
  });

  it('tells words in the capital and small letters typed from others', () => {
    expect(inOrder(['đảng bộ'], 'Đảng bộ xã')).toBe('passes');
    expect(inOrder(['Đảng bộ'], 'Đảng bộ xã')).toBe('as typed');
    expect(inOrder(['đảng bộ'], 'Đảng bộ xã', 'một đảng bộ')).toBe('as typed');
  });

  it('takes both placements of a tone for one', () => {
    expect(inOrder(['hòa bình'], 'vì hoà bình')).not.toBe('fails');
  });

  it('reads over commas and hyphens, not from one paragraph into the next or out of the headline', () => {
    expect(inOrder(['Huế Đà Nẵng'], 'Huế - Đà Nẵng')).toBe('as typed');
    expect(inOrder(['Huế, Đà Nẵng'], '', 'Huế, Đà Nẵng')).toBe('as typed');
    expect(inOrder(['mùa gặt'], '', 'vào mùa\ngặt xong')).toBe('fails');
    expect(inOrder(['mùa gặt'], 'vào mùa', 'gặt xong')).toBe('fails');
  });

  it('finds a phrase that begins inside a place where it does not', () => {
    expect(inOrder(['mùa mùa gặt'], 'mùa mùa mùa gặt')).toBe('as typed');
    expect(inOrder(['mùa gặt'], 'mùa\nmùa gặt')).toBe('as typed');
  });

  it('asks for every one of several phrases, which may share words and stand in different fields', () => {
    expect(inOrder(['lúa chín', 'chín sớm'], 'lúa chín sớm')).toBe('as typed');
    expect(inOrder(['lúa chín', 'mưa đá'], 'lúa chín', 'sau trận mưa đá')).toBe('as typed');
    expect(inOrder(['lúa chín', 'mưa đá'], 'Lúa chín', 'sau trận mưa đá')).toBe('passes');
    expect(inOrder(['lúa chín', 'mưa đá'], 'lúa chín', 'mưa đã tạnh')).toBe('fails');
  });
});

describe('everyWord', () => {
  const check = everyWord(['lúa', 'Díaz-Canel']);

  it('passes a text with all words, wherever and in whatever case', () => {
    expect(check.verdict({ title: 'Canel thăm', body: 'đồng LÚA\nông Díaz' })).toBe('passes');
  });

  it('fails one that lacks a word or has it with other marks', () => {
    expect(check.verdict({ title: 'Díaz-Canel', body: 'lụa' })).toBe('fails');
    expect(check.verdict({ title: 'Diaz-Canel', body: 'lúa' })).toBe('fails');
    expect(check.verdict({ title: '', body: '' })).toBe('fails');
  });
});

it('different checks have different keys, the same check the same', () => {
  const keys = [
    wordsInOrder(['a b']),
    wordsInOrder(['a', 'b']),
    wordsInOrder(['A b']),
    everyWord(['a', 'b']),
  ].map((check) => check.key);
  expect(new Set(keys).size).toBe(4);
  expect(everyWord(['a', 'b']).key).toBe(everyWord(['a b']).key);
});
