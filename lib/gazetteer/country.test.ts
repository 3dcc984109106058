import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './load.ts';

const { country } = loadGazetteer();

/** ISO 3166-1 alpha-2, officially assigned codes (249). */
const ISO_3166_1 =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

/** Names of one syllable that are ordinary words or given names too. */
const TREACHEROUS = [
  'Anh',
  'Pháp',
  'Đức',
  'Lào',
  'Ý',
  'Áo',
  'Nga',
  'Mỹ',
  'Thái',
  'Nhật',
  'Hàn',
  'Ấn',
];

describe('country.json', () => {
  it('has every country and territory of ISO 3166-1, and Kosovo', () => {
    expect(country.map(({ id }) => id)).toEqual([...ISO_3166_1, 'XK'].sort());
  });

  it.each(TREACHEROUS)('says where „%s“ is not the country, with a counter-example', (name) => {
    const owner = country.find(({ aliases }) =>
      aliases.some((alias) => typeof alias !== 'string' && alias.text === name),
    );
    const alias = owner?.aliases.find((one) => typeof one !== 'string' && one.text === name);
    expect(alias).toMatchObject({ notBefore: expect.any(Array), notAfter: expect.any(Array) });
    expect(owner?.counterExamples?.length).toBeGreaterThan(0);
  });

  it('never takes a form that counts only in pairs for a plain alias', () => {
    const short = country.flatMap(({ aliases }) =>
      aliases.filter((alias) => alias === 'Trung' || alias === 'Việt' || alias === 'Triều'),
    );
    expect(short).toEqual([]);
  });

  it('knows no region or body as a country', () => {
    const regions = [
      'Mỹ Latin',
      'Nam Mỹ',
      'Bắc Mỹ',
      'châu Mỹ',
      'Trung Đông',
      'Đông Nam Á',
      'Tây Tạng',
      'ASEAN',
      'EU',
      'Caribe',
      'Nam Cực',
    ];
    const names = country.flatMap(({ label, aliases }) => [
      label,
      ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ]);
    expect(names.filter((name) => regions.includes(name))).toEqual([]);
  });
});
