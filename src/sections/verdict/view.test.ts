import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_UTC, rowsOf, SPANISH_NUMBERS, wordsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aReason } from '../../../tests/fixtures/reportParts';
import { verdict } from './view';

describe('verdict', () => {
  it('says word, score and coverage with their minima, why, and what would change it', () => {
    expect(wordsOf(verdict(aBadReport(), IN_UTC))).toEqual([
      'Verdict: Not ready',
      'Score: 5.93 of 10',
      'Score, minimum: 8.00',
      'Coverage: 89 %',
      'Coverage, minimum: 80 %',
      '24h after its rollout, v1.9.0: 3 measures worse, 1 check with findings, 1 alert firing, 3 measures not judged, 1 source without an answer.',
      '# Why',
      '- fail: Error rate: worse beyond doubt.',
      '- fail: Critical alert HighErrorRate is firing.',
      '# What would change it',
      '- All of these must be settled first: Error rate, P95 latency.',
      'Overall is the mean by weight.',
    ]);
  });

  it('has the components, those below the minimum first, and says what was not assessed', () => {
    expect(rowsOf(verdict(aBadReport(), IN_UTC))).toEqual([
      'Performance | 3.75 | 25 % | 89 % | below',
      'Infrastructure | 6.40 | 25 % | 80 % | below',
      'Security | 8.57 | 25 % | 100 % | not below',
      'Operations | – | 25 % | 0 % | not assessed',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(wordsOf(verdict(aReport(), SPANISH_NUMBERS)).slice(1, 5)).toEqual([
      'Score: 9,64 of 10',
      'Score, minimum: 8,00',
      'Coverage: 100 %',
      'Coverage, minimum: 80 %',
    ]);
  });

  it('a report in which nothing was judged has no score, not zero', () => {
    const report = aReport({
      score: { overall: null, coverage: 0, minimum: 8, minimumCoverage: 0.8, components: [] },
      verdict: { outcome: 'incomplete', reasons: [], wouldChange: [] },
      checkpoint: null,
    });
    expect(wordsOf(verdict(report, IN_UTC))).toEqual([
      'Verdict: Incomplete',
      'Score: –',
      'Score, minimum: 8.00',
      'Coverage: 0 %',
      'Coverage, minimum: 80 %',
      'v1.8.0: the first checkpoint is still ahead.',
    ]);
    expect(rowsOf(verdict(report, IN_UTC))).toEqual([]);
  });

  it('counts nothing where sections were left out: it would count too little', () => {
    const words = wordsOf(
      verdict(
        aBadReport({ comparisons: [], edition: { title: null, note: null, omitted: ['comparison'], redacted: [] } }),
        IN_UTC
      )
    );
    expect(words.filter((text) => text.startsWith('24h after'))).toEqual([]);
  });

  it('tells the summary', () => {
    expect(
      wordsOf(verdict(aReport({ summary: [aReason('summary.services', '7 of 7 services are up.')] }), IN_UTC)).slice(-2)
    ).toEqual(['# In short', '- 7 of 7 services are up.']);
  });
});
