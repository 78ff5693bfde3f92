import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../words.en';
import { toProgress } from './judge';
import type { ProgressEntry, ProgressGroup } from './plan';

const translate = createTranslator({ catalogue: en });
const row = (planned: number, done = planned): ProgressEntry => ({
  id: `t${planned}`,
  title: 'T',
  planned,
  done,
  deliverable: '',
});
const group = (rows: readonly ProgressEntry[], stated: number | null = null): ProgressGroup => ({
  id: 'week-3',
  title: 'Week 3',
  unit: 'h',
  rows,
  stated,
});
const WEEK = [1.5, 1.5, 2, 2].map((hours) => row(hours));

describe('toProgress', () => {
  it('adds up the rows and tells a written sum that they do not give', () => {
    const [section] = toProgress([group(WEEK, 9)], translate);
    expect(section).toMatchObject({
      planned: 7,
      done: 7,
      percent: 100,
      stated: 9,
      reason: { code: 'progress.differs', text: 'The rows add up to 7 h, 9 h was written.' },
    });
  });

  it.each([
    ['is right', [1.5, 1.5, 2, 2], 7],
    ['is right to the tenth', [0.1, 0.2], 0.3],
    ['is right in many parts', Array.from({ length: 10 }, () => 0.1), 1],
    ['was not written', [1, 2], null],
  ])('says nothing of a sum that %s', (_name, planned, stated) => {
    expect(
      toProgress(
        [
          group(
            planned.map((hours) => row(hours)),
            stated
          ),
        ],
        translate
      )[0]?.reason
    ).toBeNull();
  });

  it('tells a sum that is 0 as any other', () => {
    expect(toProgress([group(WEEK, 0)], translate)[0]?.reason?.text).toBe('The rows add up to 7 h, 0 h was written.');
  });

  it.each([
    [row(2, 2), 'done'],
    [row(2, 3), 'done'],
    [row(2, 1), 'part'],
    [row(2, 0), 'open'],
    [row(0, 0), 'open'],
    [row(0, 1), 'done'],
  ] as const)('%j is %s', (entry, state) => {
    expect(toProgress([group([entry])], translate)[0]?.rows[0]?.state).toBe(state);
  });

  it('has no share of nothing planned', () => {
    expect(toProgress([group([row(0, 0)])], translate)[0]).toMatchObject({ planned: 0, done: 0, percent: null });
    expect(toProgress([group([row(48, 47.5)])], translate)[0]?.percent).toBeCloseTo(98.96, 2);
  });
});
