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
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import type { ReportDocument } from '../reportDocument';
import { bullets, toColumns, toText } from './text';

const DRAWING = { width: 10, height: 10, label: 'A plot', shapes: [] };

function documentOf(blocks: readonly Block[], parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'en',
    title: 'Hotel agent v1.8.0',
    verdict: { word: 'Not ready', tone: 'bad', score: '7.41 of 10', coverage: '100 %' },
    lead: [],
    sections: [{ id: 'comparison', title: 'Comparison', note: '2 measures', blocks }],
    colophon: ['Day One.'],
    ...parts,
  };
}

/** The section's lines, without its title. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return toText(documentOf(blocks), createTranslator({ catalogue: en }))
    .split('\n')
    .slice(4, -3);
}

describe('toText', () => {
  it('has the verdict first, then what it is made of, then how', () => {
    const document = documentOf([paragraph('Better.')], {
      lead: [facts([fact('Version', 'v1.8.0'), fact('Evaluated', 'now')])],
    });
    expect(toText(document, createTranslator({ catalogue: en }))).toBe(
      [
        'Hotel agent v1.8.0',
        'NOT READY   score 7.41 of 10, coverage 100 %',
        '',
        'Version    v1.8.0',
        'Evaluated  now',
        '',
        'Comparison: 2 measures',
        '  Better.',
        '',
        'Day One.',
        '',
      ].join('\n')
    );
  });

  it('writes a table in columns, figures at their end, without what is only drawn', () => {
    const columns = [
      column('measure', 'Measure'),
      column('current', 'Current', 'number'),
      column('shift', 'Shift', 'drawing'),
      column('query', 'Query', 'code'),
    ];
    const rows = [
      row([cell('P95'), cell('4.87 ms'), plot(DRAWING), cell('up | down')]),
      row([cell('before'), cell('15.10 ms'), plot(null), cell('')], 'sub'),
      row([cell('Total'), cell('1 ms'), plot(null), cell('')], 'total'),
    ];
    expect(linesOf([table('Measures', columns, rows), figure(DRAWING)])).toEqual([
      '  Measures',
      '    Measure    Current  Query',
      '    P95        4.87 ms  up | down',
      '      before  15.10 ms',
      '    Total         1 ms',
    ]);
  });

  it('does not say a name twice, and sets what has one further in', () => {
    const rows = [row([cell('P95')])];
    const blocks = [
      table('Comparison', [column('none', '')], rows),
      heading('Latency: 1 same'),
      table('Latency', [column('none', '')], rows),
      list([
        { mark: 'failed', tone: 'bad', text: 'one' },
        { mark: '', tone: 'plain', text: 'two' },
      ]),
      table('Load', [column('none', '')], rows),
    ];
    expect(linesOf(blocks)).toEqual([
      '  P95',
      '',
      '  Latency: 1 same',
      '    P95',
      '    - failed: one',
      '    - two',
      '',
      '  Load',
      '    P95',
    ]);
  });

  it('leaves out what has nothing to say', () => {
    expect(
      linesOf([
        table('Empty', [column('a', 'A')], []),
        facts([]),
        list([]),
        paragraph(' '),
        figure(DRAWING),
        paragraph('That is all.'),
      ])
    ).toEqual(['  That is all.']);
  });

  it('leaves out the queries', () => {
    const text = toText(
      documentOf([], { sections: [{ id: 'queries', title: 'Queries', note: '', blocks: [paragraph('sum(up)')] }] }),
      createTranslator({ catalogue: en })
    );
    expect(text).not.toContain('sum(up)');
  });

  it('moves no cursor and begins no line of its own, whatever a text holds', () => {
    const bad = 'a\u001b[2J\nb\r\u0007\u202ec\u2028d';
    const blocks = [
      heading(bad),
      paragraph(bad),
      list([{ mark: bad, tone: 'bad', text: bad }]),
      facts([fact(bad, bad)]),
      table(bad, [column('bad', bad)], [row([cell(bad)])]),
    ];
    expect(linesOf(blocks).filter((line) => line !== '')).toHaveLength(6);
    expect(
      toText(
        documentOf(blocks, { title: bad, lead: [paragraph(bad)], colophon: [bad] }),
        createTranslator({ catalogue: en })
      ).replaceAll('\n', '')
    ).not.toMatch(/\p{Cc}|[\u2028\u202e]/u);
  });
});

describe('bullets', () => {
  it('keeps each text to one line', () => {
    expect(bullets(['one', 'two\n- three\u001b[2J'])).toEqual(['- one', '- two - three [2J']);
  });
});

describe('toColumns', () => {
  it('pads each column to its widest cell and leaves no blank at the end', () => {
    expect(toColumns([['a', 'bbb', 'c'], ['aaa', 'b', ''], ['a']])).toEqual(['a    bbb  c', 'aaa  b', 'a']);
  });

  it('puts figures at the end of their column', () => {
    expect(
      toColumns(
        [
          ['P95', '4.87 ms'],
          ['P99', '15.08 ms'],
        ],
        { atEnd: [false, true] }
      )
    ).toEqual(['P95   4.87 ms', 'P99  15.08 ms']);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(
      toColumns([
        ['😀', 'x'],
        ['ab', 'x'],
      ])
    ).toEqual(['😀   x', 'ab  x']);
  });

  it('a word longer than a column can be pushes its own row alone', () => {
    const word = 'w'.repeat(10_000);
    expect(
      toColumns([
        [word, 'x'],
        ['a', 'x'],
        ['bb', 'x'],
      ])
    ).toEqual([`${word}  x`, 'a   x', 'bb  x']);
  });

  it('nothing is no line', () => {
    expect(toColumns([])).toEqual([]);
  });
});
