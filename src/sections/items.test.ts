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
import { anItem, aReason, at } from '../../tests/fixtures/reportParts';
import { aGroup } from '../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import { readiness as readinessView } from './readiness/view';
import { security as securityView } from './security/view';

const readiness = linked(readinessView);
const security = linked(securityView);

describe('security', () => {
  it('holds the items of a golden report and how they add up', () => {
    const body = security(readGolden('hotel'), IN_UTC);
    expect(body?.note).toBe('6 of 7 met');
    expect(rowsOf(body).slice(0, 2)).toEqual([
      'Age of the last security scan | 9.02 d | ≤ 7 d |  | query | warn',
      'Known vulnerabilities, medium and above (critical) | 0 | ≤ 0 |  | query | pass',
    ]);
    expect(wordsOf(body)).toEqual([
      '6 of 7 points by weight: 8.57 of 10. What is not met is not critical, so no gate is tripped by it.',
    ]);
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(security(readGolden('hotel'), SPANISH_NUMBERS))[0]).toContain('9,02 d');
    expect(wordsOf(security(readGolden('hotel'), SPANISH_NUMBERS))[0]).toContain('8,57 of 10');
    expect(rowsOf(security(readGolden('warungin-pos'), IN_KOLKATA)).at(-1)).toBe(
      'All 15 security fixes work |  |  | Passed: All 15 fixes were tried out. | person: security-lead, 01 Jan 2026, 06:50 | pass'
    );
  });

  it.each([
    [
      'a source that did not answer',
      anItem('Scan', {
        value: null,
        status: 'unknown',
        outcome: 'failed',
        points01: null,
        reason: aReason('evidence.failed', 'No answer.', { kind: 'timeout' }),
      }),
      'Scan |  |  | No answer. | query | failed',
    ],
    [
      'no data',
      anItem('Scan', {
        value: null,
        status: 'unknown',
        outcome: 'no-data',
        points01: null,
        reason: aReason('item.noData', 'Nothing.'),
      }),
      'Scan |  |  | Nothing. | query | not judged',
    ],
    [
      'an answer that is outstanding',
      anItem('Scan', {
        value: null,
        status: 'unknown',
        outcome: 'failed',
        points01: null,
        reason: aReason('evidence.failed', 'Not yet.', { kind: 'pending' }),
      }),
      'Scan |  |  | Not yet. | query | waiting',
    ],
    [
      'a value that is no number',
      anItem('Scan', { value: Number.NaN, status: 'unknown', points01: null }),
      'Scan | – |  | Met. | query | not judged',
    ],
    [
      'a finding that the report does not hold',
      anItem('Scan', { judgedBy: 'finding', finding: 'nowhere' }),
      'Scan | 1 |  | Met. | finding | pass',
    ],
    [
      'an item that a person judged',
      anItem('Scan', { judgedBy: 'person', value: null, by: 'ops', at: at('23T09:12') }),
      'Scan |  |  | Met. | person: ops, 23 Oct 2025, 09:12 | pass',
    ],
  ])('%s', (_name, item, row) => {
    expect(rowsOf(security(aReport({ security: [item] }), IN_UTC))).toEqual([row]);
  });

  it('what nobody judged adds nothing up', () => {
    const items = [anItem('Scan', { status: 'unknown', points01: null, critical: true })];
    expect(wordsOf(security(aReport({ security: items }), IN_UTC))).toEqual([
      'None was judged. 1 item is not judged and lowers coverage.',
    ]);
  });

  it('says nothing without items', () => {
    expect(security(aReport({ security: [] }), IN_UTC)).toBeNull();
  });
});

describe('readiness', () => {
  it('holds the groups of a golden report with how complete each is', () => {
    const body = readiness(readGolden('warungin-pos'), IN_UTC);
    expect(body?.note).toBe('31 of 33 passed');
    expect(wordsOf(body).slice(0, 4)).toEqual([
      '# Success criteria',
      '88 %, 7 of 8 passed',
      '# Completion after 24 hours',
      '88 %, 7 of 8 passed',
    ]);
    expect(rowsOf(body)).toHaveLength(33);
    expect(rowsOf(body)[0]).toBe('Each of 8 services up for 24 h | 99.8 % | ≥ 100 % |  | query | warn');
    expect(rowsOf(body)).toContain(
      'P99 of responses under 2 s |  |  | 820 ms → 830 ms (+1.2 %). | finding: P99 latency | pass'
    );
  });

  it('puts the group with a blocker first and a complete one last', () => {
    const body = readiness(aWatchedReport(), IN_UTC);
    expect(body?.note).toBe('4 of 7 passed, 1 blocker');
    expect(wordsOf(body)).toEqual([
      '# Performance',
      '33 %, 1 of 3 passed, 1 not judged, 1 blocker',
      '# Training and documents',
      '50 %, 1 of 2 passed, 1 not judged',
      '# Security',
      '100 %, 2 of 2 passed',
    ]);
    expect(rowsOf(body)[0]).toBe(
      'Errors under 0.5 % (blocker) | 1.84 % | < 0.5 % | Error rate: worse beyond doubt. | finding: Error rate | fail'
    );
  });

  it('names apart groups of one title, and an empty one has no share', () => {
    const body = readiness(
      aReport({ checklist: [aGroup('a', 'Checks', [anItem('One')]), aGroup('b', 'Checks', [])] }),
      IN_UTC
    );
    expect(tablesOf(body).map(({ caption }) => caption)).toEqual(['Items of Checks (b)', 'Items of Checks (a)']);
    expect(wordsOf(body)[1]).toBe('0 of 0 passed');
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(readiness(aWatchedReport(), SPANISH_NUMBERS))[0]).toContain('1,84 % | < 0,5 %');
    expect(rowsOf(readiness(aWatchedReport(), IN_KOLKATA))[4]).toContain('person: ops-lead, 22 Oct 2025, 21:30');
  });

  it('says nothing without a checklist', () => {
    expect(readiness(aReport(), IN_UTC)).toBeNull();
  });
});
