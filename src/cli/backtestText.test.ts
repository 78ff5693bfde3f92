import type { Cries } from '../assessment/backtest';
import { UTC } from '../i18n/instants';
import { type BacktestOutput, type ReplayOutput, toBacktestText } from './backtestText';
import { translate } from './exitCode';

const cries = (title: string, parts: Partial<Cries> = {}): Cries => ({
  id: title,
  kind: 'measure',
  title,
  critical: false,
  cried: 0,
  judged: 2,
  unjudged: 0,
  ignored: 0,
  ...parts,
});
const replay = (version: string, day: number, parts: Partial<ReplayOutput>): ReplayOutput => ({
  version,
  endedAt: `2025-10-${day}T03:23:00Z`,
  at: `2025-10-${day + 1}T03:53:00Z`,
  cutBy: null,
  result: { checkpoint: '24h', verdict: 'ready', score: 9.5, coverage: 1, decided: [] },
  ...parts,
});

function textOf(parts: Partial<BacktestOutput>): string {
  return toBacktestText(
    { schemaVersion: 1, plan: { id: 'shop', title: 'Shop' }, checkpoint: null, replays: [], findings: [], ...parts },
    { translate, zone: UTC }
  );
}

describe('toBacktestText', () => {
  it('tells each deployment with what decided, then what cried', () => {
    const decided = [
      {
        code: 'verdict.finding' as const,
        params: {},
        text: 'P95 latency: worse.',
        status: 'fail' as const,
        finding: 'p95',
      },
    ];
    const replays = [
      replay('v1', 20, {}),
      replay('v2', 21, { result: { checkpoint: '24h', verdict: 'not-ready', score: 7.06, coverage: 0.954, decided } }),
      replay('v3', 22, {
        cutBy: 'v4',
        result: { checkpoint: null, verdict: 'incomplete', score: null, coverage: 0, decided: [] },
      }),
      replay('', 23, { result: { error: { kind: 'unavailable', message: 'prometheus: no answer within 10 s' } } }),
    ];
    const findings = [
      cries('P95 latency', { critical: true, cried: 1 }),
      cries('Errors', { judged: 0, unjudged: 1, ignored: 1 }),
    ];
    expect(textOf({ replays, findings })).toBe(
      [
        'Shop: 3 of 4 deployments replayed',
        'Each as of the instant its last checkpoint was due (UTC), or the next rollout began.',
        '',
        '20 Oct 2025, 03:23  v1  READY         at 24h                 score 9.50, 100 % judged',
        '21 Oct 2025, 03:23  v2  NOT READY     at 24h                 score 7.06, 95.4 % judged',
        '  - P95 latency: worse.',
        '22 Oct 2025, 03:23  v3  INCOMPLETE    no checkpoint reached  score –, 0 % judged',
        '  - The next rollout, v4, began before its checkpoint was due.',
        '23 Oct 2025, 03:23  –   not replayed',
        '  - prometheus: no answer within 10 s',
        '',
        'How often each measure and check cried',
        '  P95 latency  cried in 1 of 2 judged  critical',
        '  Errors       cried in 0 of 0 judged  not judged in 1, taken out in 1',
        '',
      ].join('\n')
    );
  });

  it('says which checkpoint was asked for, and keeps names to one line', () => {
    const text = textOf({
      checkpoint: '4h',
      replays: [replay('v1\n\u001b[31m', 20, { cutBy: '' })],
      findings: [cries('a\nb')],
    });
    expect(text).toContain('checkpoint 4h was due');
    expect(text).toContain('The next rollout began before');
    expect(text.split('\n')).toHaveLength(9);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
