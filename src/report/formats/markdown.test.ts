import {
  type Block,
  cell,
  column,
  fact,
  facts,
  figure,
  heading,
  list,
  paragraph,
  plot,
  row,
  table,
} from '../../document/blocks';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { en } from '../../sections/words.en';
import type { ReportDocument } from '../reportDocument';
import { toMarkdown } from './markdown';

const telling = createTelling({ language: 'en', catalogue: en, zone: UTC });
const DRAWING = { width: 10, height: 10, label: 'A plot', shapes: [] };

function documentOf(blocks: readonly Block[], parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'en',
    title: 'Hotel *agent*',
    verdict: { word: 'Not ready', tone: 'bad', score: '7.41 of 10', coverage: '100 %' },
    lead: [],
    sections: [{ id: 'comparison', title: 'Comparison', note: '', blocks }],
    colophon: ['Day One.'],
    ...parts,
  };
}

/** What stands below the section's title. */
function sectionOf(blocks: readonly Block[]): string {
  return (
    /## Comparison\n\n([^]*?)\n*---\n\nDay One\.\n$/.exec(
      toMarkdown(documentOf(blocks), { telling, link: null })
    )?.[1] ?? ''
  );
}

describe('toMarkdown', () => {
  it('has one title, the verdict under it and a heading a section', () => {
    const text = toMarkdown(documentOf([heading('Latency')], { lead: [facts([fact('Version', 'v1', 'warn')])] }), {
      telling,
      link: 'https://grafana.example/a?b=c',
    });
    expect(text).toBe(
      [
        '# Hotel \\*agent\\*',
        '✗ **Not ready**, score 7.41 of 10, coverage 100 %',
        '[Open this report in Grafana](<https://grafana.example/a?b=c>)',
        '- **Version**: ! v1',
        '## Comparison',
        '### Latency',
        '---',
        'Day One.',
      ].join('\n\n') + '\n'
    );
  });

  it('writes a table with figures at the end, code as code, and nothing for what is drawn', () => {
    const columns = [
      column('measure', 'Measure'),
      column('current', 'Current', 'number'),
      column('shift', 'Shift', 'drawing'),
      column('query', 'Query', 'code'),
      column('outcome', 'Outcome'),
    ];
    const rows = [
      row([cell('P95'), cell('4.87 ms', 'bad'), plot(DRAWING), cell('up{a=~"b|c"}'), cell('worse', 'bad')]),
      row(
        [
          cell('before'),
          cell('5 ms'),
          plot(null),
          cell(''),
          cell('a sentence that is no word and takes no sign', 'warn'),
        ],
        'sub'
      ),
      row([cell('Total'), cell('9 ms'), plot(null), cell('`'), cell('')], 'total'),
    ];
    expect(sectionOf([table('Measures', columns, rows), figure(DRAWING)]).split('\n')).toEqual([
      '**Measures**',
      '',
      '| Measure | Current | Query | Outcome |',
      '| --- | ---: | --- | --- |',
      '| P95 | 4.87 ms | `up{a=~"b\\|c"}` | ✗ worse |',
      '| ↳ before | 5 ms |  | a sentence that is no word and takes no sign |',
      '| **Total** | 9 ms | `` ` `` |  |',
    ]);
  });

  it('does not say a caption twice', () => {
    const one = table('Comparison', [column('a', 'A')], [row([cell('a')])]);
    expect(sectionOf([one, heading('Latency: 1 same'), table('Latency', [column('a', 'A')], [row([cell('a')])])])).toBe(
      '| A |\n| --- |\n| a |\n\n### Latency: 1 same\n\n| A |\n| --- |\n| a |'
    );
  });

  it('leaves out what has nothing to say', () => {
    expect(
      sectionOf([
        table('Empty', [column('a', 'A')], []),
        facts([]),
        list([]),
        paragraph(' '),
        figure(DRAWING),
        list([
          { mark: 'failed', tone: 'bad', text: '# one' },
          { mark: '', tone: 'plain', text: '1. two' },
        ]),
      ])
    ).toBe('- ✗ **failed**: \\# one\n- 1\\. two');
  });

  it.each([null, 'javascript:alert(1)', 'https://x.example/>)'])('has no link %p', (link) => {
    expect(toMarkdown(documentOf([]), { telling, link })).not.toContain('](');
  });
});
