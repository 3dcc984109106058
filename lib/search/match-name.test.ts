import { describe, expect, it } from 'vitest';
import { withTags } from './hit.ts';
import { matchName, readNameQuery } from './match-name.ts';

function shown(query: string, name: string): string | null {
  const match = matchName(readNameQuery(query), name);
  return match === null ? null : withTags(match, '[', ']');
}

describe('matchName', () => {
  it('begins at any syllable', () => {
    expect(shown('nam', 'Việt Nam')).toBe('Việt [Nam]');
    expect(shown('canel', 'Miguel Díaz-Canel')).toBe('Miguel Díaz-[Canel]');
    expect(shown('cận bình', 'Tập Cận Bình')).toBe('Tập [Cận Bình]');
  });

  it('takes the last word for begun', () => {
    expect(shown('trung q', 'Trung Quốc')).toBe('[Trung Q]uốc');
    expect(shown('tru quoc', 'Trung Quốc')).toBeNull();
  });

  it('asks for the marks that were typed, and only for them', () => {
    expect(shown('hoa ky', 'Hoa Kỳ')).toBe('[Hoa Kỳ]');
    expect(shown('HOA KỲ', 'Hoa Kỳ')).toBe('[Hoa Kỳ]');
    expect(shown('hoa kỷ', 'Hoa Kỳ')).toBeNull();
    expect(shown('dức', 'Đức')).toBeNull();
  });

  it('takes both placements of a tone for one', () => {
    expect(shown('hoà', 'Cộng hòa Séc')).toBe('Cộng [hòa] Séc');
  });

  it('matches every name for no query, and none for other words', () => {
    expect(shown('', 'Cuba')).toBe('Cuba');
    expect(shown(' - ', 'Cuba')).toBe('Cuba');
    expect(shown('cuba libre', 'Cuba')).toBeNull();
    expect(shown('uba', 'Cuba')).toBeNull();
  });
});
