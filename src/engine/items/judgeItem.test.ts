import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { aFinding, anItem } from '../../../tests/builders/item';
import { aNote, NOT_ASKED, someNotes, UNREAD } from '../../../tests/builders/note';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import type { Context } from '../model/context';
import type { Evidence } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { ItemRow } from '../model/itemRow';
import type { Item } from '../model/plan';
import type { Notes } from '../notes/parseNote';
import { itemRequests, judgeItem, toItemFinding } from './judgeItem';

const context: Context = { ...aContext(), translate: createTranslator({ catalogue: en }) };
const { schedule } = context;
const scans = anItem({ judgedBy: 'query', query: 'scans', target: { op: '>=', value: 2 } });
const byQuery = (evidence: Evidence | undefined, parts: Partial<Item> = {}): ItemRow =>
  judgeItem({ ...scans, ...parts }, evidence === undefined ? {} : { value: evidence }, {
    context,
    notes: someNotes(),
    findings: new Map(),
  });
const byPerson = (notes: Notes, parts: Partial<Item> = {}): ItemRow =>
  judgeItem(anItem(parts), {}, { context, notes, findings: new Map() });
const byFinding = (finding: Finding | null, parts: Partial<Item> = {}): ItemRow =>
  judgeItem(
    anItem({ judgedBy: 'finding', finding: 'p95', ...parts }),
    {},
    { context, notes: someNotes(), findings: new Map(finding === null ? [] : [[finding.id, finding]]) }
  );
const check = (result: 'pass' | 'fail' | 'n/a', id = '1', text = 'Looked.'): ReturnType<typeof aNote> =>
  aNote({ id, kind: 'check', item: 'tls', result, text });
const seen = (value: number, ago = 0): ReturnType<typeof aSeries> =>
  aSeries({ pod: String(value) }, { from: schedule.now - ago - 10 * MINUTE, to: schedule.now - ago }, () => value);

describe('itemRequests', () => {
  it('asks the query over the day, and nothing for a person', () => {
    expect(itemRequests(scans, schedule).value).toMatchObject({
      source: 'prometheus',
      kind: 'range',
      expr: 'scans',
      grid: schedule.day,
    });
    expect(itemRequests(anItem(), schedule)).toEqual({});
  });
});

describe('judgeItem by a query', () => {
  it.each([
    ['met', observed(seen(3)), { outcome: 'same', status: 'pass', points01: 1, value: 3 }, '3.00 %, wanted ≥ 2.00 %.'],
    [
      'missed',
      observed(seen(1)),
      { outcome: 'worse', status: 'warn', points01: 0, value: 1 },
      '1.00 %, wanted ≥ 2.00 %.',
    ],
    [
      'missed by the worst of several',
      observed(seen(3), seen(1)),
      { outcome: 'worse', value: 1 },
      '1.00 %, wanted ≥ 2.00 %.',
    ],
    [
      'not judged on an old value',
      observed(seen(3, 61 * MINUTE)),
      { outcome: 'no-data', status: 'unknown', points01: null, value: null },
      'The query returned nothing, so this is not judged.',
    ],
    [
      'not judged on nothing',
      absent,
      { outcome: 'no-data', points01: null },
      'The query returned nothing, so this is not judged.',
    ],
    [
      'not judged where the query failed',
      failed,
      { outcome: 'failed', points01: null },
      'Not judged: no answer within 10 s',
    ],
    [
      'not judged where nothing was asked',
      undefined,
      { outcome: 'failed', points01: null },
      'Not judged: not answered yet',
    ],
    [
      'not judged on NaN',
      observed(seen(NaN)),
      { outcome: 'no-data', value: null },
      'The query returned nothing, so this is not judged.',
    ],
  ])('is %s', (_name, evidence, expected, text) => {
    const row = byQuery(evidence);
    expect(row).toMatchObject({ judgedBy: 'query', weight: 1, by: null, at: null, ...expected });
    expect(row.reason.text).toBe(text);
  });

  it('takes nothing as zero where the plan says so, and only where the source answered', () => {
    const none = { noData: 'zero', target: { op: '<=', value: 0 } } as const;
    expect(byQuery(absent, none)).toMatchObject({ outcome: 'same', value: 0 });
    expect(byQuery(failed, none)).toMatchObject({ outcome: 'failed', value: null });
  });

  it('fails where it is critical', () => {
    expect(byQuery(observed(seen(1)), { critical: true }).status).toBe('fail');
  });

  it('asks no person', () => {
    expect(
      judgeItem(scans, { value: observed(seen(1)) }, { context, notes: someNotes(check('pass')), findings: new Map() })
        .outcome
    ).toBe('worse');
  });
});

describe('judgeItem by a person', () => {
  it.each([
    [
      'passed',
      someNotes(check('pass')),
      { outcome: 'same', status: 'pass', points01: 1, weight: 1, by: 'on-call', at: '2025-10-23T04:23:00Z' },
      'Passed: Looked.',
    ],
    ['failed', someNotes(check('fail')), { outcome: 'worse', status: 'warn', points01: 0 }, 'Failed: Looked.'],
    [
      'not applicable, and weighs nothing',
      someNotes(check('n/a')),
      { outcome: 'no-data', status: 'unknown', points01: null, weight: 0, by: 'on-call' },
      'Not applicable: Looked.',
    ],
    ['passed by the latest note', someNotes(check('fail'), check('pass', '2')), { outcome: 'same' }, 'Passed: Looked.'],
    [
      'passed without words',
      someNotes(check('pass', '1', '')),
      { outcome: 'same' },
      'Passed: nothing was written beside it.',
    ],
    [
      'open',
      someNotes(),
      { outcome: 'no-data', status: 'unknown', points01: null, weight: 1, by: null },
      'Waits for a person.',
    ],
    [
      'open where another item was looked at',
      someNotes(aNote({ kind: 'check', item: 'ssh', result: 'pass' })),
      { outcome: 'no-data' },
      'Waits for a person.',
    ],
    ['open where nobody can write', NOT_ASKED, { outcome: 'no-data' }, 'Waits for a person.'],
    [
      'not known where the notes failed',
      UNREAD,
      { outcome: 'failed', status: 'unknown', points01: null, weight: 1 },
      'Not judged: no answer within 10 s',
    ],
  ])('is %s', (_name, notes, expected, text) => {
    const row = byPerson(notes);
    expect(row).toMatchObject(expected);
    expect(row.reason.text).toBe(text);
  });

  it('counts a result from before the rollout', () => {
    expect(byPerson(someNotes({ ...check('pass'), at: ROLLOUT - 5 * HOUR })).outcome).toBe('same');
  });

  it('fails where it is critical', () => {
    expect(byPerson(someNotes(check('fail')), { critical: true }).status).toBe('fail');
  });
});

describe('judgeItem by a finding', () => {
  it.each([
    ['the same', {}, { outcome: 'same', status: 'pass', points01: 1 }],
    ['better', { outcome: 'better' }, { outcome: 'better', status: 'pass', points01: 1 }],
    ['worse', { outcome: 'worse', points01: 0.4 }, { outcome: 'worse', status: 'warn', points01: 0.4 }],
    ['worse with no point left', { outcome: 'worse', points01: 0 }, { status: 'fail', points01: 0 }],
    [
      'worse and critical itself',
      { outcome: 'worse', points01: 0.4, critical: true },
      { status: 'fail', points01: 0.4 },
    ],
    ['missing its target', { missed: true, points01: 0.7 }, { outcome: 'worse', status: 'warn', points01: 0.7 }],
    [
      'not judged',
      { outcome: 'inconclusive', points01: null },
      { outcome: 'inconclusive', status: 'unknown', points01: null },
    ],
    ['failed', { outcome: 'failed', points01: null }, { outcome: 'failed', status: 'unknown', points01: null }],
  ] as const)('is %s', (_name, parts, expected) => {
    const row = byFinding(aFinding(parts));
    expect(row).toMatchObject({ ...expected, finding: 'p95', weight: 0 });
    expect(row.reason.text).toBe('Within tolerance.');
  });

  it('weighs nothing whatever the plan writes, or one thing would count twice', () => {
    expect(byFinding(aFinding(), { weight: 5 }).weight).toBe(0);
  });

  it('is taken out with a finding that was', () => {
    expect(byFinding(aFinding({ ignored: true, outcome: 'no-data', points01: null }))).toMatchObject({
      outcome: 'no-data',
      status: 'unknown',
      reason: { code: 'item.notApplicable', text: 'Not applicable: Within tolerance.' },
    });
  });

  it('is not judged by a finding that is not there', () => {
    expect(byFinding(null)).toMatchObject({
      outcome: 'no-data',
      points01: null,
      reason: { text: 'Restates p95, which this report does not hold.' },
    });
  });

  it('tells the finding in its shorter words where it has some', () => {
    expect(byFinding(aFinding({ brief: { code: 'item.noData', params: {}, text: 'Short.' } })).reason.text).toBe(
      'Short.'
    );
  });
});

describe('toItemFinding', () => {
  it('is a finding of kind item that missed where it is worse', () => {
    expect(toItemFinding(byPerson(someNotes(check('fail'))), false)).toMatchObject({
      id: 'tls',
      kind: 'item',
      weight: 1,
      outcome: 'worse',
      missed: true,
      points01: 0,
      ignored: false,
    });
    expect(toItemFinding(byPerson(someNotes(check('n/a'))), true)).toMatchObject({
      weight: 0,
      missed: false,
      ignored: true,
    });
  });
});
