import { IN_UTC } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { toVerdictLine } from './toVerdictLine';

const NONE = Object.freeze({ worse: 0, missed: 0, open: 0, checks: 0, firing: 0, silent: 0, waiting: 0, gates: 0 });

describe('toVerdictLine', () => {
  it.each([
    ['nothing to look for', aReport(), NONE, '24h after its rollout, v1.8.0 is as good as its baselines, or better.'],
    [
      'what is counted',
      aReport(),
      { ...NONE, gates: 1, worse: 2, silent: 1 },
      '24h after its rollout, v1.8.0: 1 gate tripped, 2 measures worse, 1 source without an answer.',
    ],
    [
      'no checkpoint yet',
      aReport({ checkpoint: null }),
      { ...NONE, worse: 2 },
      'v1.8.0: the first checkpoint is still ahead.',
    ],
    [
      'a version that is not known',
      aReport({ deployment: { ...aReport().deployment, version: '' } }),
      NONE,
      '24h after its rollout, this version is as good as its baselines, or better.',
    ],
  ])('%s', (_name, report, counts, line) => {
    expect(toVerdictLine(report, counts, IN_UTC)).toBe(line);
  });
});
