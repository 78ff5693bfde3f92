import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport } from '../../../tests/fixtures/report';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import type { Report } from '../../sections/report';
import { en } from '../../sections/words.en';
import { chat } from './chat';

function linesOf(report: Report, link: string | null = null): readonly string[] {
  return chat.write(report, { telling: createTelling({ language: 'en', catalogue: en, zone: UTC }), link }).split('\n');
}

function withReasons(...texts: readonly string[]): Report {
  const { verdict } = aReport();
  return aReport({
    verdict: {
      ...verdict,
      reasons: texts.map((text) => ({ code: 'verdict.finding', params: {}, text, status: 'fail', finding: null })),
    },
  });
}

describe('chat', () => {
  it('says verdict, figures, reasons and where the report is', () => {
    const { title } = aBadReport().plan;
    expect(linesOf(aBadReport(), 'https://grafana.example/a/dayone?plan=hotel')).toEqual([
      `Not ready: ${title} v1.9.0`,
      'score 5.93 of 10, coverage 89 %',
      '- Error rate: worse beyond doubt.',
      '- Critical alert HighErrorRate is firing.',
      'https://grafana.example/a/dayone?plan=hotel',
      '',
    ]);
  });

  it('gives three reasons at most', () => {
    expect(linesOf(withReasons('a', 'b', 'c', 'd', 'e')).filter((line) => line.startsWith('- '))).toEqual([
      '- a',
      '- b',
      '- c',
    ]);
  });

  it.each([null, 'javascript:alert(1)', 'https://x.example/\n<!channel>'])('has no link %p', (link) => {
    expect(linesOf(aReport(), link)).toEqual(linesOf(aReport()));
  });

  it('has the author’s title, and cuts what is long', () => {
    const report = withReasons('x'.repeat(10_000));
    expect(linesOf({ ...report, edition: { title: 'Friday', note: null, omitted: [], redacted: [] } })[0]).toBe(
      'Ready: Friday'
    );
    expect(Math.max(...linesOf(report).map(({ length }) => length))).toBeLessThan(300);
  });

  it('says a score that nothing earned as unknown', () => {
    expect(linesOf(aReport({ score: { ...aReport().score, overall: null, coverage: 0 } }))[1]).toBe(
      'score –, coverage 0 %'
    );
  });
});
