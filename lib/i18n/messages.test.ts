import { describe, expect, it } from 'vitest';
import { say } from './messages.ts';
import { valueLabel } from './value-label.ts';

describe('sentences of the interface', () => {
  it('have their places filled', () => {
    expect(say('vi', 'resultCountFor', { count: 2, query: 'Cuba' })).toBe('2 bài viết cho “Cuba”');
    expect(say('en', 'resultCount', { count: 5 })).toBe('5 articles');
  });

  it('count one article as one', () => {
    expect(say('en', 'resultCount', { count: 1 })).toBe('1 article');
    expect(say('en', 'resultCount', { count: '1,000' })).toBe('1,000 articles');
    expect(say('vi', 'resultCount', { count: 1 })).toBe('1 bài viết');
  });

  it('show a place nobody filled, so that the mistake is seen', () => {
    expect(say('vi', 'page')).toBe('Trang {page}');
  });

  it('take a value that looks like a place as it is', () => {
    expect(say('vi', 'emptyFor', { query: '{count} $&' })).toBe(
      'Không bài nào khớp với “{count} $&”.',
    );
  });
});

describe('labels of facet values', () => {
  const countries = { CN: { vi: 'Trung Quốc', en: 'China' } };

  it('come from the index for countries, from the vocabulary for types', () => {
    expect(valueLabel('country', 'CN', 'en', countries)).toBe('China');
    expect(valueLabel('agreement', 'memorandum', 'vi', countries)).toBe('Bản ghi nhớ');
    expect(valueLabel('eventType', 'phone-call', 'vi', countries)).toBe('Điện đàm');
    expect(valueLabel('month', '2022-08', 'vi', countries)).toBe('8/2022');
    expect(valueLabel('leader', 'Tô Lâm', 'en', countries)).toBe('Tô Lâm');
  });

  it('name what nobody could determine, in every facet', () => {
    expect(valueLabel('country', 'unknown', 'vi', countries)).toBe('Chưa xác định');
    expect(valueLabel('year', 'unknown', 'en', countries)).toBe('Undetermined');
  });

  it('fall back to the value', () => {
    expect(valueLabel('country', 'XX', 'vi', countries)).toBe('XX');
    expect(valueLabel('agreement', 'khác', 'vi', countries)).toBe('khác');
  });
});
