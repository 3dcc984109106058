import type { CountryEntry, Gazetteer, LeaderEntry, TypeEntry } from '#lib/gazetteer/entry';
import { loadWords } from '#lib/gazetteer/load-words';

/**
 * A small gazetteer for tests, so that they do not change with the names of seeds/gazetteer. The word
 * lists are the project's own: the rules say little without them.
 */
const source = 'test';

function country(id: string, label: string, rest: Partial<CountryEntry> = {}): CountryEntry {
  return { id, label, labelEn: id, aliases: [], source, ...rest };
}

function leader(
  id: string,
  label: string,
  code: string | null,
  title: string,
  rest: Partial<LeaderEntry> = {},
): LeaderEntry {
  return { id, label, country: code, aliases: [], offices: [{ title }], source, ...rest };
}

function type(id: string, label: string, ...aliases: string[]): TypeEntry {
  return { id, label, aliases, source };
}

export const sampleGazetteer: Gazetteer = {
  country: [
    country('VN', 'Việt Nam', { pairForms: ['Việt'], capitals: ['Hà Nội'] }),
    country('CN', 'Trung Quốc', { pairForms: ['Trung'], capitals: ['Bắc Kinh'] }),
    country('US', 'Mỹ', {
      aliases: [
        'Hoa Kỳ',
        { text: 'Mỹ', notBefore: ['Latin', 'Tho'], notAfter: ['châu', 'Nam', 'Bắc'] },
      ],
      capitals: ['Washington'],
    }),
    country('RU', 'Nga', { aliases: ['Liên bang Nga'], capitals: ['Moscow'] }),
    country('GB', 'Anh', { aliases: ['Vương quốc Anh'], capitals: ['London'] }),
    country('FR', 'Pháp', { capitals: ['Paris'] }),
    country('DE', 'Đức', { capitals: ['Berlin'] }),
    country('LA', 'Lào', { pairForms: ['Lào'], capitals: ['Vientiane'] }),
    country('CU', 'Cuba', { capitals: ['La Habana'] }),
    country('KR', 'Hàn Quốc', { pairForms: ['Hàn'], capitals: ['Seoul'] }),
    country('CZ', 'Séc', { aliases: ['Cộng hòa Séc'], capitals: ['Praha'] }),
  ],
  leader: [
    leader('vn-pham-minh-chinh', 'Phạm Minh Chính', 'VN', 'Thủ tướng'),
    leader('vn-ho-chi-minh', 'Hồ Chí Minh', 'VN', 'Chủ tịch nước', { historical: true }),
    leader('vn-tran-tuan-anh', 'Trần Tuấn Anh', 'VN', 'Bộ trưởng Công Thương'),
    leader('cn-tap-can-binh', 'Tập Cận Bình', 'CN', 'Chủ tịch nước', {
      aliases: ['Xi Jinping'],
      shortNames: ['Tập'],
    }),
    leader('ru-vladimir-putin', 'Vladimir Putin', 'RU', 'Tổng thống', {
      aliases: ['V.Putin'],
      shortNames: ['Putin', 'Pu-tin'],
    }),
    leader('cu-miguel-diaz-canel', 'Miguel Díaz-Canel', 'CU', 'Chủ tịch nước', {
      shortNames: ['Díaz-Canel'],
    }),
    leader('kp-kim-jong-un', 'Kim Jong-un', null, 'Chủ tịch'),
  ],
  agreement: [
    type('joint-statement', 'Tuyên bố chung'),
    type('treaty', 'Hiệp ước'),
    type('agreement', 'Hiệp định', 'FTA'),
    type('convention', 'Công ước'),
    type('protocol', 'Nghị định thư'),
    type('memorandum', 'Bản ghi nhớ', 'biên bản ghi nhớ'),
    type('arrangement', 'Thỏa thuận'),
    type('cooperation-plan', 'Kế hoạch hợp tác'),
    type('contract', 'Hợp đồng'),
    type('resolution', 'Nghị quyết'),
    type('minutes', 'Biên bản'),
    type('unspecified', 'Văn kiện khác', 'văn kiện'),
  ],
  eventType: [
    type('talks', 'Hội đàm'),
    type('video-talks', 'Hội đàm trực tuyến'),
    type('phone-call', 'Điện đàm'),
    type('visit', 'Chuyến thăm'),
    type('signing', 'Lễ ký'),
  ],
  words: loadWords(),
};
