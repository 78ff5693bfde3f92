import { absent, aContext, failed, observed } from '../../../tests/builders/evidence';
import type { Series } from '../../engine/model/evidence';
import { toUsageRow, usageRequests } from './judge';
import type { UsageQuantity } from './plan';

const quantity: UsageQuantity = {
  id: 'scans',
  title: 'Scans',
  group: 'Use',
  source: 'prometheus',
  unit: 'short',
  query: { kind: 'query', expr: 'sum(scans)' },
  by: null,
  of: null,
};
const context = aContext();
const NOW = context.schedule.now;

function point(value: number, labels: Record<string, string> = {}): Series {
  return { labels, times: [NOW], values: [value] };
}

function row(
  answers: Parameters<typeof toUsageRow>[1],
  changed: Partial<UsageQuantity> = {}
): ReturnType<typeof toUsageRow> {
  return toUsageRow({ ...quantity, ...changed }, answers, context);
}

describe('usageRequests', () => {
  it('an expression at the instant alone', () => {
    expect(usageRequests({ ...quantity, of: 'sum(all)' }, context.schedule)).toMatchObject({
      value: { kind: 'range', expr: 'sum(scans)', grid: { from: NOW - 60_000, to: NOW, step: 60_000 } },
      of: { kind: 'range', expr: 'sum(all)' },
    });
  });

  it('events of the last 24 h', () => {
    const counted = { ...quantity, query: { kind: 'count', counter: 'scans_total' }, by: 'country' } as const;
    expect(usageRequests(counted, context.schedule)).toMatchObject({
      value: { kind: 'totals', selectors: ['scans_total'], by: ['country'], span: { from: NOW - 86_400_000, to: NOW } },
    });
    expect(usageRequests(counted, { ...context.schedule, now: context.schedule.rolloutEnd })).toEqual({});
  });
});

describe('toUsageRow', () => {
  it('one value and its share of a whole', () => {
    expect(row({ value: observed(point(30)), of: observed(point(120)) }, { of: 'all' })).toMatchObject({
      id: 'scans',
      group: 'Use',
      value: 30,
      percent: 25,
      parts: [],
      reason: null,
    });
  });

  it('parts by a label, the largest first, with their share of the sum', () => {
    const parts = observed(
      point(10, { country: 'PE' }),
      point(50, { country: 'AR' }),
      point(30, { country: 'CL' }),
      point(10, { country: 'BO' })
    );
    expect(row({ value: parts }, { by: 'country' })).toMatchObject({
      value: 100,
      parts: [
        { label: 'AR', value: 50, percent: 50 },
        { label: 'CL', value: 30, percent: 30 },
        { label: 'BO', value: 10, percent: 10 },
        { label: 'PE', value: 10, percent: 10 },
      ],
    });
  });

  it('parts of nothing have no share', () => {
    expect(row({ value: observed(point(0, { country: 'AR' })) }, { by: 'country' })).toMatchObject({
      value: 0,
      parts: [{ label: 'AR', value: 0, percent: null }],
    });
  });

  it.each([
    ['no answer', { value: failed }, null, 'evidence.failed'],
    ['nothing there', { value: absent }, null, 'usage.noData'],
    ['not a number', { value: observed(point(NaN)) }, null, 'usage.noData'],
    ['not asked', {}, null, 'usage.noData'],
    [
      'several series and no label',
      { value: observed(point(1, { a: '1' }), point(2, { a: '2' })) },
      null,
      'usage.manySeries',
    ],
    ['a whole that did not answer', { value: observed(point(3)), of: failed }, 3, 'evidence.failed'],
  ])('%s', (_name, answers, value, code) => {
    expect(row(answers, { of: 'all' })).toMatchObject({ value, percent: null, reason: { code } });
  });

  it('a whole of 0 gives no share', () => {
    expect(row({ value: observed(point(3)), of: observed(point(0)) }, { of: 'all' })).toMatchObject({
      percent: null,
      reason: null,
    });
  });
});
