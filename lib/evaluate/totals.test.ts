import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { judged, makeLabels } from './judge-fixture.ts';
import { NOTHING_PREDICTED } from './prediction.ts';
import { totalsOf, wrongYears } from './totals.ts';

const LABELS = {
  countries: { primary: ['VN', 'LA'], secondary: ['US'] },
  leaders: { primary: ['Kim Jong-un', 'Tô Lâm'], secondary: [] },
  agreements: {
    primary: [{ type: 'memorandum', status: 'signed' } as const],
    secondary: [{ type: 'agreement', status: 'in-force' } as const],
  },
};

describe('shares over articles', () => {
  const totals = totalsOf([
    judged('a', LABELS, {
      countries: ['VN', 'US', 'FR', 'DE'],
      leaders: ['Kim Jong Un', 'Tô Lâm'],
      agreements: [
        { type: 'memorandum', status: 'negotiating' },
        { type: 'agreement', status: 'in-force' },
      ],
    }),
    judged('b', { countries: { primary: ['CU'], secondary: [] } }, { countries: ['CU'] }),
  ]);

  it('take allowed values into precision and only owed ones into recall', () => {
    // predicted: VN US FR DE CU, right: VN US CU; owed: VN LA CU, found: VN CU
    expect(totals.country).toMatchObject({ owed: 3, found: 2, predicted: 5, wrong: 2 });
    expect(totals.country.precision).toBeCloseTo(3 / 5);
    expect(totals.country.recall).toBeCloseTo(2 / 3);
    expect(totals.country.f1).toBeCloseTo(0.6316, 4);
    expect(totals.country.wholeArticles).toBe(1);
  });

  it('count a leader in another spelling as found, and its spelling as missed', () => {
    expect(totals.leader).toMatchObject({ precision: 1, recall: 1 });
    expect(totals.spelling).toMatchObject({ owed: 2, found: 1 });
  });

  it('part the type of an agreement from its status', () => {
    expect(totals.agreement).toMatchObject({ precision: 1, recall: 1 });
    expect(totals.agreementStatus).toMatchObject({ precision: 0.5, recall: 0 });
  });

  it('are 0 in F1 where nothing right was found, and 1 where nothing was owed', () => {
    expect(totalsOf([judged('a', LABELS, { countries: ['FR'] })]).country.f1).toBe(0);
    expect(totalsOf([judged('a', {})]).country.f1).toBe(1);
  });
});

describe('evidence', () => {
  it('has a precision: the proven values over all values', () => {
    const flaw = { facet: 'country', value: 'VN', reason: 'no evidence' } as const;
    const outcome = { prediction: NOTHING_PREDICTED, flaws: [flaw], provable: 4 };
    const judgement = judge('a', makeLabels(), outcome);
    expect(judgement.verdicts.evidence.wrong).toEqual(['country VN']);
    expect(totalsOf([judgement]).evidence.precision).toBe(0.75);
  });
});

describe('years of events', () => {
  it('are wrong where another is labelled, invented where none is', () => {
    const judgements = [
      judged('right', { eventDate: '2024-03-12' }, { eventDate: '2024-03-12' }),
      judged('wrong', { eventDate: '2024-03-12' }, { eventDate: '2023-03-12' }),
      judged('invented', { eventDate: '--03-12' }, { eventDate: '2024-03-12' }),
      judged('another day', { eventDate: '2024-03-12' }, { eventDate: '2023-03-13' }),
    ];
    expect(wrongYears(judgements)).toEqual({ wrong: 1, invented: 1 });
  });
});
