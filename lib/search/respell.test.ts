import { describe, expect, it } from 'vitest';
import { respell } from './respell.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
for (let times = 0; times < 5; times += 1) {
  vocabulary.read('Hội nghị cấp cao lần đầu tiên bàn về xuất khẩu gạo');
  vocabulary.read('Nông dân thu hoạch lúa hè thu năm 2024');
  vocabulary.read('Đầu tư công tăng, tiền lương tăng');
}

const mend = (query: string) => respell(query.split(' '), vocabulary)?.join(' ') ?? null;

describe('respell', () => {
  it('mends letters swapped, dropped, doubled or hit beside', () => {
    expect(mend('đầu tinê')).toBe('đầu tiên');
    expect(mend('hội ngị cấp cao')).toBe('hội nghị cấp cao');
    expect(mend('xuất khhẩu gạo')).toBe('xuất khẩu gạo');
    expect(mend('thu hoạcj lúa')).toBe('thu hoạch lúa');
  });

  it('mends words typed without marks into words without marks', () => {
    expect(mend('hoi ngih cap cao')).toBe('hoi nghi cap cao');
    expect(mend('xuat khua gao')).toBe('xuat khau gao');
  });

  it('mends wrong marks by the words around', () => {
    expect(mend('hội nghi cấp cao')).toBe('hội nghị cấp cao');
    expect(mend('đấu tiên')).toBe('đầu tiên');
  });

  it('chooses among mendings the one that stands beside its neighbours', () => {
    expect(mend('tiề lương')).toBe('tiền lương');
    expect(mend('đầu tiê về')).toBe('đầu tiên về');
  });

  it('leaves a last word alone that is only begun', () => {
    expect(mend('đầu tiê')).toBeNull();
    expect(mend('đầu tinê')).toBe('đầu tiên');
  });

  it('keeps capitals as they were typed', () => {
    expect(mend('Hội Ngị cấp cao')).toBe('Hội Nghị cấp cao');
    expect(mend('HỘI NGỊ')).toBe('HỘI NGHỊ');
  });

  it('mends the parts of a word of two, and unifies the place of the tone', () => {
    expect(respell(['hội-ngị', 'cấp'], vocabulary)).toEqual(['hội', 'nghị', 'cấp']);
  });

  it('leaves alone what the archive has so, in one placement of the tone or the other', () => {
    expect(mend('hội nghị cấp cao')).toBeNull();
    expect(mend('hoi nghi cap cao')).toBeNull();
    expect(mend('gạo')).toBeNull();
  });

  it('leaves numbers, single letters and words nothing is like alone', () => {
    expect(mend('năm 2042')).toBeNull();
    expect(mend('năm 2042 thu hoạcj')).toBe('năm 2042 thu hoạch');
    expect(mend('x')).toBeNull();
    expect(mend('zzzzzz')).toBeNull();
    expect(mend('Wolfowitz Zelenskyy')).toBeNull();
  });

  it('has nothing to say about nothing, or without a vocabulary', () => {
    expect(respell([], vocabulary)).toBeNull();
    expect(respell(['hội', 'ngị'], new Vocabulary())).toBeNull();
  });

  it('mends a long query in a moment', () => {
    const long = Array(60).fill('hội ngị cấp cao lần đầu tinê').join(' ').split(' ');
    const started = performance.now();
    expect(respell(long, vocabulary)?.filter((word) => word === 'nghị')).toHaveLength(60);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
