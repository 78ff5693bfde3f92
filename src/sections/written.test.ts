import { aUsage } from '../../tests/fixtures/operationsParts';
import {
  IN_KOLKATA,
  IN_UTC,
  linked,
  readGolden,
  rowsOf,
  SPANISH_NUMBERS,
  tablesOf,
  wordsOf,
} from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { aReason } from '../../tests/fixtures/reportParts';
import { anEntry, anIncident, anInsight, aRound, aSignoff, aTrigger, aWeek } from '../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import { incidents as incidentsView } from './incidents/view';
import { journal } from './journal/view';
import { people } from './people/view';
import { progress } from './progress/view';
import { recommendations as recommendationsView } from './recommendations/view';
import { signoffs } from './signoffs/view';
import { triggers as triggersView } from './triggers/view';
import { usage } from './usage/view';
import { watch } from './watch/view';

const incidents = linked(incidentsView);
const recommendations = linked(recommendationsView);
const triggers = linked(triggersView);

const pending = aReason('evidence.failed', 'Not answered yet.', { kind: 'pending' });
const rtl = 'Restarted \u202e<b>by hand</b> | "quoted"\nnext line';

describe('watch', () => {
  it('holds each due time of a golden report, rounds with a problem first', () => {
    const report = readGolden('warungin-pos');
    const body = watch(report, IN_UTC);
    expect(body?.note).toBe('each round as the data were when it was due; 1 failed, 1 overdue, 52 passed');
    expect(rowsOf(body)).toHaveLength(report.schedule.length);
    expect(wordsOf(body).slice(0, 4)).toEqual([
      '# Smoke tests',
      '1 overdue, 5 passed',
      'Steps of this round',
      '- Sign in',
    ]);
    expect(rowsOf(body)[3]).toBe(
      '16 h | 31 Dec 2025, 18:00 | overdue | Nobody wrote a result down by 31 Dec 2025, 18:30 UTC. | person'
    );
    expect(rowsOf(body)[7]).toContain(
      '8 h | 31 Dec 2025, 10:00 | failed | 5 of 6 looked at were as wanted; not: Services: 7 of 8 services are up; down: redis. | Services (fail); Most error lines of a service, last hour: 2 (pass); Redis hit ratio: 92.2 % (pass)'
    );
  });

  it('draws the rounds, whose due times stand in the tables', () => {
    const [first] = watch(aWatchedReport(), IN_UTC)?.blocks ?? [];
    expect(first?.kind).toBe('figure');
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(watch(aWatchedReport(), SPANISH_NUMBERS))[3]).toContain(
      'Error rate: 1,84 % (fail); P95 latency: 6,75 ms (pass)'
    );
    expect(rowsOf(watch(aWatchedReport(), IN_KOLKATA))[3]).toContain('4 h | 23 Oct 2025, 12:53 | failed');
  });

  it('names apart rounds of one title', () => {
    const schedule = [
      aRound('a', 1, { title: 'Check' }),
      aRound('b', 1, { title: 'Check', judgedBy: 'person', by: 'tester', findings: [] }),
    ];
    const body = watch(aReport({ schedule }), IN_UTC);
    expect(tablesOf(body).map(({ caption }) => caption)).toEqual(['Due times of Check (a)', 'Due times of Check (b)']);
    expect(rowsOf(body)[1]).toBe('1 h | 23 Oct 2025, 04:23 | passed | All findings passed then. | person: tester');
  });

  it('says nothing without a schedule', () => {
    expect(watch(aReport(), IN_UTC)).toBeNull();
  });
});

describe('incidents', () => {
  it('holds the incident and the near misses of a golden report', () => {
    const body = incidents(readGolden('warungin-pos'), IN_UTC);
    expect(body?.note).toBe('1 incident, 0 open; 3 near misses');
    expect(rowsOf(body).slice(0, 2)).toEqual([
      'Redis was down for three minutes and was started again. Six orders failed and were repeated | incident | major | resolved | 31 Dec 2025, 09:58 – 10:01 | 3 min |  | tech-lead',
      'redis | near miss | minor | resolved | 31 Dec 2025, 09:58 – 10:01 | 3 min | redis was down for 3 minutes from 31 Dec 2025, 09:58 UTC and came back. | rule healed-outage, Services',
    ]);
  });

  it('puts what is open before what is resolved, blockers and incidents first', () => {
    const rows = [
      anIncident('Resolved'),
      anIncident('Near', { kind: 'near-miss', state: 'open' }),
      anIncident('Open', { state: 'open' }),
      anIncident('Blocker', { state: 'open', blocker: true }),
    ];
    expect(rowsOf(incidents(aReport({ incidents: rows }), IN_UTC)).map((row) => row.split(' | ')[0])).toEqual([
      'Blocker',
      'Open',
      'Near',
      'Resolved',
    ]);
  });

  it('puts an open blocker first; times are the reader’s', () => {
    expect(rowsOf(incidents(aWatchedReport(), IN_KOLKATA))[0]).toBe(
      'Errors on one instance | incident | critical, blocker | open | since 23 Oct 2025, 17:40 | 15 h 43 min |  | on-call'
    );
  });

  it.each([
    [
      'what is not known of it is a dash',
      anIncident('Odd', { from: null, to: null, minutes: null, by: null }),
      'Odd | incident | warning | resolved | – | – |  | –',
    ],
    [
      'a resolved blocker stops nothing',
      anIncident('Odd', { blocker: true, from: null }),
      'Odd | incident | warning | resolved | – | 12 min |  | on-call',
    ],
    [
      'a finding that the report does not show is not named',
      anIncident('Odd', { from: null, by: null, rule: 'touched', finding: 'nowhere' }),
      'Odd | incident | warning | resolved | – | 12 min |  | rule touched',
    ],
    [
      'a finding of the same name is told by its section',
      anIncident('P95 latency', { id: 'i1', from: null, by: null, rule: 'touched', finding: 'latency-p95' }),
      'P95 latency | incident | warning | resolved | – | 12 min |  | rule touched, Comparison',
    ],
  ])('%s', (_name, incident, row) => {
    expect(rowsOf(incidents(aReport({ incidents: [incident] }), IN_UTC))).toEqual([row]);
  });

  it('says nothing without incidents', () => {
    expect(incidents(aReport(), IN_UTC)).toBeNull();
  });
});

describe('journal', () => {
  it('holds every entry of a golden report in the order of time', () => {
    const report = readGolden('warungin-pos');
    const rows = rowsOf(journal(report, IN_UTC));
    expect(rows).toHaveLength(report.journal.length);
    expect(rows[0]).toBe('31 Dec 2025, 02:01 | release-engineer | note | Rollout done. The watch of 24 hours begins.');
  });

  it('sorts entries by their time', () => {
    expect(rowsOf(journal(aWatchedReport(), IN_UTC)).map((row) => row.slice(0, 18))).toEqual([
      '23 Oct 2025, 03:30',
      '23 Oct 2025, 07:25',
      '23 Oct 2025, 12:20',
    ]);
  });

  it('keeps a person’s words as they are', () => {
    const body = journal(aReport({ journal: [anEntry('a', '23T03:30', { text: rtl, kind: 'signoff' })] }), IN_KOLKATA);
    expect(rowsOf(body)).toEqual([`23 Oct 2025, 09:00 | on-call | sign-off | ${rtl}`]);
  });

  it('says nothing without entries', () => {
    expect(journal(aReport(), IN_UTC)).toBeNull();
  });
});

describe('triggers', () => {
  it('holds what a golden report knows', () => {
    const body = triggers(readGolden('warungin-pos'), IN_UTC);
    expect(body?.note).toBe('what calls people, and whom; 0 of 6 tripped');
    expect(rowsOf(body)[0]).toBe(
      'A service is down | critical | quiet | Services: 8 of 8 services are up. | Check its logs at once | Tech lead | 5 min'
    );
  });

  it('puts what is tripped first, then what is not known', () => {
    const rows = rowsOf(triggers(aWatchedReport(), IN_UTC));
    expect(rows[0]).toBe(
      'Error rate above 1 % | critical | tripped | Error rate: 1.84 %, wanted ≤ 1 %. | Roll back to the version before. | Engineering lead | at once'
    );
    expect(rows.map((row) => row.split(' | ')[2])).toEqual(['tripped', 'unknown', 'quiet']);
  });

  it('one whose answer is outstanding waits', () => {
    expect(
      rowsOf(
        triggers(
          aReport({ triggers: [aTrigger('Down', { state: 'unknown', status: 'unknown', reason: pending })] }),
          IN_UTC
        )
      )[0]
    ).toContain('Down | critical | waiting | Not answered yet.');
  });

  it('says nothing without triggers', () => {
    expect(triggers(aReport(), IN_UTC)).toBeNull();
  });
});

describe('usage', () => {
  it('holds the figures of a golden report and their parts', () => {
    const rows = rowsOf(usage(readGolden('repository-scanner'), IN_UTC));
    expect(rows).toEqual(
      expect.arrayContaining(['API calls | 1,598,432 | ', 'success | 1,598,112 | 100.0 %', 'failure | 320 | < 0.1 %'])
    );
    expect(
      tablesOf(usage(readGolden('repository-scanner'), SPANISH_NUMBERS)).flatMap((table) =>
        table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      )
    ).toContain('1.598.432');
  });

  it('a share of the whole, parts below their figure, and why there is none', () => {
    const rows = [
      aUsage('Bookings', {
        unit: 'percent',
        value: 0.004,
        percent: 0.01,
        parts: [{ label: rtl, value: 0, percent: null }],
      }),
      aUsage('Rooms', { value: null, reason: aReason('usage.noData', 'The query returned nothing.') }),
    ];
    const body = usage(aReport({ usage: rows }), IN_UTC);
    expect(rowsOf(body)).toEqual([
      'Bookings | 0.00 % | < 0.1 % of the whole | ',
      `${rtl} | 0.0 % |  | `,
      'Rooms | – |  | The query returned nothing.',
    ]);
    expect(tablesOf(body)[0]?.rows.map(({ kind }) => kind)).toEqual(['row', 'sub', 'row']);
    expect(wordsOf(body)).toEqual(['# Use']);
  });

  it('says nothing without figures', () => {
    expect(usage(aReport(), IN_UTC)).toBeNull();
  });
});

describe('progress', () => {
  it('holds a golden report’s groups, their sums and a written subtotal that differs', () => {
    const body = progress(readGolden('etapa-3'), IN_UTC);
    expect(wordsOf(body).slice(0, 4)).toEqual([
      '# Week 3: infrastructure and security',
      '100 %, 7 of 7 h, written subtotal differs',
      '# Week 4: documentation and training',
      '100 %, 5.50 of 5.50 h',
    ]);
    expect(rowsOf(body)).toEqual(
      expect.arrayContaining([
        'Load testing | done | 2 | 2 | guide, four k6 tests',
        'Sum of the rows, in h |  | 7 | 7 | The rows add up to 7 h, 9 h was written.',
        'Sum of the rows, in h |  | 5.50 | 5.50 | Written subtotal: 5.50 h.',
      ])
    );
  });

  it('writes numbers as the reader does', () => {
    expect(rowsOf(progress(aWatchedReport(), SPANISH_NUMBERS))).toContain(
      'Load testing | in part | 3 | 2,50 | A document and its configuration'
    );
    expect(wordsOf(progress(aWatchedReport(), SPANISH_NUMBERS))[1]).toBe(
      '47,1 %, 4 of 8,50 h, written subtotal differs'
    );
  });

  it('a group without words, share or unit', () => {
    const group = aWeek({ rows: [], planned: 0, done: 0, percent: null, stated: null, reason: null, unit: 'short' });
    const body = progress(aReport({ progress: [group, { ...group, id: 'other' }] }), IN_UTC);
    expect(rowsOf(body)).toEqual(['Sum of the rows |  | 0 | 0', 'Sum of the rows |  | 0 | 0']);
    expect(wordsOf(body)[1]).toBe('0 of 0');
    expect(new Set(tablesOf(body).map(({ caption }) => caption)).size).toBe(2);
  });

  it('says nothing without work', () => {
    expect(progress(aReport(), IN_UTC)).toBeNull();
  });
});

describe('signoffs', () => {
  it('holds those of a golden report', () => {
    const body = signoffs(readGolden('warungin-pos'), IN_UTC);
    expect(rowsOf(body)[0]).toBe(
      'Tech lead | Infrastructure and uptime confirmed | approved | tech-lead, 01 Jan 2026, 02:10 | Infrastructure confirmed; three minutes without Redis are written down.'
    );
  });

  it('one that is open and one that was rejected', () => {
    const body = signoffs(aWatchedReport(), IN_KOLKATA);
    expect(body?.note).toBe('1 of 3 approved');
    expect(rowsOf(body).slice(1)).toEqual([
      'Security lead | The service may go live | rejected | ops-lead, 24 Oct 2025, 09:10 | The scan is nine days old.',
      'Product owner | The service may go live | open | – | ',
    ]);
    expect(tablesOf(body)[0]?.rows.map(({ cells }) => cells[2]?.tone)).toEqual(['good', 'bad', 'unknown']);
  });

  it('has no column for notes without one, and says nothing without sign-offs', () => {
    expect(rowsOf(signoffs(aReport({ signoffs: [aSignoff('Lead')] }), IN_UTC))).toEqual([
      'Lead | The service may go live | approved | ops-lead, 24 Oct 2025, 03:40',
    ]);
    expect(signoffs(aReport(), IN_UTC)).toBeNull();
  });
});

describe('people', () => {
  it('holds those of a golden report in the order in which they are called', () => {
    expect(rowsOf(people(readGolden('warungin-pos'), IN_UTC))[0]).toBe(
      'Primary on-call | First contact | 1 | on-call rota'
    );
    expect(rowsOf(people(aWatchedReport(), IN_UTC)).at(-1)).toBe('Product owner | Decides on going live | – | –');
  });

  it('says nothing without people', () => {
    expect(people(aReport(), IN_UTC)).toBeNull();
  });
});

describe('recommendations', () => {
  it('holds every one of a golden report under its horizon', () => {
    const report = readGolden('etapa-3');
    expect(wordsOf(recommendations(report, IN_UTC)).slice(0, 3)).toEqual([
      '# Within 7 days',
      '- Watch Memory used: it moved by +0.63 pp, inside its tolerance of 5.00 pp. (Comparison)',
      '# Within 90 days',
    ]);
    expect(wordsOf(recommendations(report, IN_UTC)).filter((line) => line.startsWith('- '))).toHaveLength(
      report.recommendations.length
    );
  });

  it('a finding that the report does not show is not named', () => {
    const body = recommendations(
      aReport({ recommendations: [{ ...anInsight('plan', 'nowhere', 'Plan room.'), withinDays: 30 }] }),
      IN_UTC
    );
    expect(wordsOf(body)).toEqual(['# Within 30 days', '- Plan room.']);
  });

  it('says nothing where nothing is recommended', () => {
    expect(recommendations(aReport(), IN_UTC)).toBeNull();
  });
});
