import { aContext, ROLLOUT } from '../../../tests/builders/evidence';
import { aNote, NOT_ASKED, someNotes, UNREAD } from '../../../tests/builders/note';
import { aPlan, HOUR, MINUTE } from '../../../tests/builders/plan';
import { aRound } from '../../../tests/builders/round';
import type { Context } from '../../engine/model/context';
import type { Status } from '../../engine/model/finding';
import type { Note, Notes } from '../../engine/notes/parseNote';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../words.en';
import { toWatch } from './judge';
import type { WatchFinding } from './observing';
import type { WatchRound } from './plan';
import type { ScheduleRow } from './report';

const translate = createTranslator({ catalogue: en });
const at = (hours: number): Context => ({ ...aContext(aPlan(), hours), translate });
const saying =
  (statuses: Readonly<Record<string, Status>>) =>
  (_at: number, ids: readonly string[]): readonly WatchFinding[] =>
    ids.map((id) => ({
      id,
      title: id.toUpperCase(),
      status: statuses[id] ?? 'pass',
      value: null,
      unit: 's',
      reason: { code: 'note.text', params: { text: '2.3 s, wanted < 2 s.' }, text: '2.3 s, wanted < 2 s.' },
    }));

interface Setting {
  readonly context?: Context;
  readonly notes?: Notes;
  readonly statuses?: Readonly<Record<string, Status>>;
}

function rowsOf(
  schedule: readonly WatchRound[],
  { context = at(26), notes = someNotes(), statuses = {} }: Setting = {}
): readonly ScheduleRow[] {
  return toWatch({ plan: aPlan({ schedule }), context, notes, findingsAt: saying(statuses) });
}

const told = (rows: readonly ScheduleRow[]): readonly (readonly [string, string, string])[] =>
  rows.map(({ id, state, reason }) => [id, state, reason.text]);
const tests = (parts: Partial<WatchRound> = {}): WatchRound =>
  aRound({ id: 'smoke', judgedBy: 'person', looksAt: [], ...parts });
const result = (minutes: number, parts: Partial<Note> = {}): Note =>
  aNote({
    id: String(minutes),
    at: ROLLOUT + minutes * MINUTE,
    kind: 'check',
    item: 'smoke',
    result: 'pass',
    text: 'All green.',
    ...parts,
  });

describe('toWatch by data', () => {
  it.each([
    ['as wanted', {}, 'passed', '3 of 3 looked at were as wanted.'],
    [
      'with a warning',
      { b: 'warn' },
      'passed',
      '3 of 3 looked at were as wanted, 1 of them with a warning: B: 2.3 s, wanted < 2 s.',
    ],
    [
      'with one that failed',
      { a: 'warn', b: 'fail', c: 'unknown' },
      'failed',
      '1 of 3 looked at were as wanted; not: B: 2.3 s, wanted < 2 s.',
    ],
    [
      'with one that is not known',
      { c: 'unknown' },
      'unknown',
      '2 of 3 looked at were as wanted; not known: C: 2.3 s, wanted < 2 s.',
    ],
  ] as const)('is told %s', (_name, statuses, state, text) => {
    const [row] = rowsOf([aRound({ looksAt: ['a', 'b', 'c'] })], { statuses });
    expect(row).toMatchObject({
      id: 'hourly@1h',
      round: 'hourly',
      hours: 1,
      dueAt: '2025-10-23T04:23:00Z',
      state,
      by: null,
      reason: { text },
    });
    expect(row?.findings.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('names three of many that failed', () => {
    const [row] = rowsOf([aRound({ looksAt: ['a', 'b', 'c', 'd'] })], {
      statuses: { a: 'fail', b: 'fail', c: 'fail', d: 'fail' },
    });
    expect(row?.reason.text).toMatch(/^0 of 4 .* C: 2.3 s, wanted < 2 s. …$/);
  });

  it('is not known where nothing is looked at', () => {
    expect(told(rowsOf([aRound({ looksAt: [] })]))).toEqual([['hourly@1h', 'unknown', 'Nothing to look at is named.']]);
  });

  it('asks for the instant at which it was due, and for the end of the settle stretch where that is later', () => {
    const asked: number[] = [];
    const findingsAt = (instant: number): readonly WatchFinding[] => {
      asked.push(instant);
      return [];
    };
    toWatch({
      plan: aPlan({ schedule: [aRound({ at: [0, 5 * MINUTE, HOUR] })] }),
      context: at(26),
      notes: someNotes(),
      findingsAt,
    });
    expect(asked.map((instant) => (instant - ROLLOUT) / MINUTE)).toEqual([10, 10, 60]);
  });

  it('waits for the end of the settle stretch', () => {
    expect(told(rowsOf([aRound({ at: [0] })], { context: at(0.1) }))).toEqual([
      ['hourly@0h', 'to-come', 'Looked at when the settle stretch ends, 23 Oct 2025, 03:33 UTC.'],
    ]);
  });
});

describe('toWatch', () => {
  it('tells what is still to come', () => {
    expect(told(rowsOf([aRound({ at: [HOUR, 2 * HOUR] }), tests({ at: [3 * HOUR] })], { context: at(1) }))).toEqual([
      ['hourly@1h', 'passed', '1 of 1 looked at were as wanted.'],
      ['hourly@2h', 'to-come', 'Due 23 Oct 2025, 05:23 UTC.'],
      ['smoke@3h', 'to-come', 'Due 23 Oct 2025, 06:23 UTC.'],
    ]);
  });

  it('orders by time, then as the plan does', () => {
    const rows = rowsOf([tests({ at: [2 * HOUR, HOUR] }), aRound({ at: [HOUR, 1.5 * HOUR, 2 * HOUR] })]);
    expect(rows.map(({ id }) => id)).toEqual(['smoke@1h', 'hourly@1h', 'hourly@1.5h', 'smoke@2h', 'hourly@2h']);
  });

  it('judges nothing after a later rollout', () => {
    const context = at(26);
    const cut = {
      ...context,
      schedule: { ...context.schedule, day: { ...context.schedule.day, to: ROLLOUT + 2 * HOUR } },
    };
    expect(
      told(rowsOf([aRound({ at: [2 * HOUR, 3 * HOUR] }), tests({ at: [3 * HOUR] })], { context: cut })).map(
        ([id, state]) => [id, state]
      )
    ).toEqual([
      ['hourly@2h', 'passed'],
      ['hourly@3h', 'unknown'],
      ['smoke@3h', 'unknown'],
    ]);
  });

  it('has none without rounds', () => {
    expect(rowsOf([])).toEqual([]);
  });
});

describe('toWatch by a person', () => {
  it.each([
    ['passed', [result(60)], 'passed', 'Passed: All green.'],
    ['passed half an hour before', [result(30)], 'passed', 'Passed: All green.'],
    [
      'overdue where the result is earlier than that',
      [result(29)],
      'overdue',
      'Nobody wrote a result down by 23 Oct 2025, 04:53 UTC.',
    ],
    ['passed late, before the next', [result(179)], 'passed', 'Passed: All green.'],
    ['failed', [result(60, { result: 'fail' })], 'failed', 'Failed: All green.'],
    ['failed by the first result', [result(60, { result: 'fail' }), result(70)], 'failed', 'Failed: All green.'],
    ['not known where it did not apply', [result(60, { result: 'n/a' })], 'unknown', 'Not applicable: All green.'],
    [
      'overdue where another round was noted',
      [result(60, { item: 'hourly' })],
      'overdue',
      'Nobody wrote a result down by 23 Oct 2025, 04:53 UTC.',
    ],
  ] as const)('is %s', (_name, notes, state, text) => {
    const [row] = rowsOf([tests({ at: [HOUR, 3 * HOUR] })], { notes: someNotes(...notes) });
    expect([row?.state, row?.reason.text]).toEqual([state, text]);
    expect(row?.by).toBe(state === 'overdue' ? null : 'on-call');
  });

  it('counts a result once, for the earlier time', () => {
    const schedule = [tests({ at: [HOUR, 2 * HOUR] })];
    const states = (...minutes: readonly number[]): readonly string[] =>
      rowsOf(schedule, { notes: someNotes(...minutes.map((minute) => result(minute))) }).map(({ state }) => state);
    expect(states(100)).toEqual(['passed', 'overdue']);
    expect(states(60, 100)).toEqual(['passed', 'passed']);
    expect(states(120)).toEqual(['overdue', 'passed']);
  });

  it.each([
    [1, 'to-come', 'Waits for a person until 23 Oct 2025, 04:53 UTC.'],
    [1.5, 'to-come', 'Waits for a person until 23 Oct 2025, 04:53 UTC.'],
    [1.51, 'overdue', 'Nobody wrote a result down by 23 Oct 2025, 04:53 UTC.'],
  ])('waits for its grace: at %d h it is %s', (hours, state, text) => {
    expect(told(rowsOf([tests()], { context: at(hours) }))).toEqual([['smoke@1h', state, text]]);
  });

  it.each([
    ['failed', UNREAD, 'Not judged: no answer within 10 s'],
    ['were not asked for', NOT_ASKED, 'The plan names no place where people write results down.'],
  ])('is not known where the notes %s', (_name, notes, text) => {
    expect(told(rowsOf([tests()], { notes }))).toEqual([['smoke@1h', 'unknown', text]]);
  });

  it('shows what the data said beside it, which decides nothing', () => {
    const [row] = rowsOf([tests({ looksAt: ['a'], steps: ['Order'] })], {
      statuses: { a: 'fail' },
      notes: someNotes(result(60)),
    });
    expect(row).toMatchObject({ state: 'passed', steps: ['Order'], findings: [{ id: 'a', status: 'fail' }] });
  });
});
