import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { DAY, HOUR } from '../../../tests/builders/plan';
import { certificateRequests, judgeCertificates, toCertificatesFinding } from './certificates';
import type { CertificateRules } from './plan';

const rules: CertificateRules = {
  source: 'prometheus',
  component: 'security',
  weight: 1,
  critical: false,
  label: 'instance',
  expiry: 'cert_expiry',
  renewBefore: 30 * DAY,
};
const context = aContext();
const NOW = context.schedule.now;
const day = { from: ROLLOUT, to: NOW };

/** A certificate that ends so many days after the instant of the evaluation. */
function ending(instance: string, days: number, to = NOW): ReturnType<typeof aSeries> {
  return aSeries({ instance }, { from: ROLLOUT, to }, () => (NOW + days * DAY) / 1000);
}

function judge(answers: Parameters<typeof judgeCertificates>[1]): ReturnType<typeof judgeCertificates> {
  return judgeCertificates(rules, answers, context);
}

describe('certificateRequests', () => {
  it('asks over the day', () => {
    expect(certificateRequests(rules, context.schedule)).toMatchObject({
      expiry: { kind: 'range', expr: 'cert_expiry', grid: context.schedule.day },
    });
  });
});

describe('judgeCertificates', () => {
  it.each([
    ['far from its end', 357, 'pass', 'certificates.valid'],
    ['a day before renewal is due', 31, 'pass', 'certificates.valid'],
    ['renewal is due now', 30, 'warn', 'certificates.renew'],
    ['an hour left', 1 / 24, 'warn', 'certificates.renew'],
    ['ends now', 0, 'fail', 'certificates.expired'],
    ['ended', -2, 'fail', 'certificates.expired'],
  ])('%s', (_name, days, status, code) => {
    const [row] = judge({ expiry: observed(ending('shop:443', days)) });
    expect(row).toMatchObject({ id: 'shop:443', status, reason: { code, params: { left: Math.abs(days) * DAY } } });
    expect(row?.daysLeft).toBeCloseTo(days);
  });

  it('renewal is due 30 days before the end', () => {
    const [row] = judge({ expiry: observed(ending('shop:443', 40)) });
    expect([row?.expiresAt, row?.renewAt]).toEqual(['2025-12-03T05:23:00Z', '2025-11-03T05:23:00Z']);
  });

  it('one that was renewed counts as it was seen last', () => {
    const [row, ...more] = judge({
      expiry: observed(
        { ...ending('shop:443', 5, NOW - 10 * 60_000), labels: { instance: 'shop:443', serial: '1' } },
        { ...ending('shop:443', 90), labels: { instance: 'shop:443', serial: '2' } }
      ),
    });
    expect([row?.status, more]).toEqual(['pass', []]);
  });

  it('of two seen at once the one that ends first', () => {
    const [row] = judge({
      expiry: observed(
        { ...ending('shop:443', 90), labels: { instance: 'shop:443', chain: 'root' } },
        { ...ending('shop:443', 5), labels: { instance: 'shop:443', chain: 'leaf' } }
      ),
    });
    expect(row?.status).toBe('warn');
  });

  it.each([
    ['seen more than an hour ago', ending('shop:443', 90, NOW - 2 * HOUR)],
    ['0, which says that there is none', aSeries({ instance: 'shop:443' }, day, () => 0)],
    ['beyond any date', aSeries({ instance: 'shop:443' }, day, () => 1e15)],
    ['not a number', aSeries({ instance: 'shop:443' }, day, () => NaN)],
  ])('%s is unknown', (_name, series) => {
    expect(judge({ expiry: observed(series) })).toMatchObject([
      { expiresAt: null, daysLeft: null, renewAt: null, status: 'unknown', reason: { code: 'certificates.noSample' } },
    ]);
  });

  it('a failure is no empty list', () => {
    expect(judge({ expiry: failed })).toMatchObject([
      { id: 'cert_expiry', status: 'unknown', reason: { code: 'evidence.failed' } },
    ]);
    expect(judge({ expiry: absent })).toEqual([]);
  });
});

describe('toCertificatesFinding', () => {
  it.each([
    ['all valid', observed(ending('a', 90), ending('b', 60)), 'same', 1, 'certificates.allValid'],
    ['one due', observed(ending('a', 90), ending('b', 20)), 'worse', 0.75, 'certificates.someDue'],
    ['one ended, one due', observed(ending('a', -1), ending('b', 20)), 'worse', 0.25, 'certificates.someExpired'],
    [
      'one unknown',
      observed(ending('a', 90), ending('b', 90, NOW - 2 * HOUR)),
      'no-data',
      null,
      'certificates.unknown',
    ],
    ['none', absent, 'no-data', null, 'certificates.none'],
    ['no answer', failed, 'failed', null, 'evidence.failed'],
  ])('%s', (_name, expiry, outcome, points01, code) => {
    expect(toCertificatesFinding(rules, judge({ expiry }), context)).toMatchObject({
      id: 'certificates',
      kind: 'certificates',
      outcome,
      points01,
      missed: false,
      ignored: false,
      reason: { code },
    });
  });

  it('says when the first one ends', () => {
    const rows = judge({ expiry: observed(ending('a', 90), ending('b', 60)) });
    expect(toCertificatesFinding(rules, rows, context).reason.params['left']).toBeCloseTo(60 * DAY);
  });
});
