import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import {
  beside,
  type Block,
  cell,
  column,
  fact,
  facts,
  fileOnly,
  heading,
  list,
  paragraph,
  row,
  table,
  under,
} from '../../document/blocks';
import { chip, marked } from '../../document/cells';
import type { SectionBody } from '../../document/section';
import { AnchorsContext } from '../insights/AnchorsContext';
import { QueryLinkContext } from '../words/QueryLinkContext';
import { AskAgainContext } from './AskAgain';
import { BlockSection } from './BlockSection';

const link = (source: string, query: string): string | null => (source === '' ? null : `/explore/${source}/${query}`);
const places = new Map([
  ['disk', { finding: 'disk', title: 'Disk', section: 'capacity', sectionTitle: 'Capacity', rows: ['capacity-disk'] }],
]);

function show(blocks: readonly Block[], parts: Partial<SectionBody> = {}, isFolded = false): void {
  render(
    <QueryLinkContext.Provider value={link}>
      <AnchorsContext.Provider value={places}>
        <BlockSection id="parts" body={{ title: 'Parts', note: '2 of 3', blocks, ...parts }} isFolded={isFolded} />
      </AnchorsContext.Provider>
    </QueryLinkContext.Provider>
  );
}

const names = (): readonly (string | null)[] =>
  screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const cellsOf = (id: string): readonly (string | null)[] =>
  within(screen.getByTestId(id))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

const COLUMNS = [
  column('name', 'Name'),
  beside('name', column('kind', 'Kind')),
  under('name', column('why', 'Why')),
  column('used', 'Used', 'number'),
  { ...column('file', 'File'), isFileOnly: true },
  column('empty', 'Empty'),
  column('status', 'Status'),
];

function aRow(name: string, place: Parameters<typeof row>[2] = {}): ReturnType<typeof row> {
  return row(
    [
      cell(name),
      cell('big'),
      cell('It grows.'),
      cell('12 MB'),
      cell('of files'),
      cell(''),
      chip('fail', 'bad', 'fail'),
    ],
    'row',
    place
  );
}

describe('BlockSection', () => {
  it('is a region named by its title with what is counted', () => {
    show([table('Parts', COLUMNS, [aRow('Disk')])]);
    expect(screen.getByRole('region', { name: 'Parts' })).toHaveTextContent('2 of 3');
  });

  it('a note that is the subtitle is said once', () => {
    show([], { note: 'what fills up', subtitle: 'what fills up' });
    expect(screen.getAllByText('what fills up')).toHaveLength(1);
  });

  it('folds what is well to its summary and the number of rows, where something else is not', async () => {
    show([table('Parts', COLUMNS, [aRow('Disk'), aRow('Pool')])], { isWell: true, summary: 'all fine' }, true);
    expect(screen.getByTestId('dayone-parts')).toHaveTextContent('all fine2 pass');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Parts' }));
    expect(screen.getByRole('table')).toBeInTheDocument();
    expect(screen.queryByText('all fine')).not.toBeInTheDocument();
  });

  it('what is not well stays open', () => {
    show([table('Parts', COLUMNS, [aRow('Disk')])], { isWell: false, summary: 'all fine' }, true);
    expect(screen.getByRole('table')).toBeInTheDocument();
  });

  it('one that folds alone does so where nothing else wants a look', () => {
    show([table('Parts', COLUMNS, [aRow('Disk')])], { isWell: true, isFoldedAlone: true });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
  });
});

describe('a table', () => {
  it('has the columns that say something, and those of others in their cells', () => {
    show([table('Parts', COLUMNS, [aRow('Disk', { id: 'part-disk' })])]);
    expect(names()).toEqual(['Name', 'Used', 'Status']);
    expect(screen.getByRole('rowheader')).toHaveTextContent('Disk bigIt grows.');
    expect(cellsOf('dayone-part-disk')).toEqual(['12\u00a0MB', 'fail']);
  });

  it('leaves out what stands in files alone', () => {
    show([table('Parts', [column('a', 'A'), under('a', column('b', 'B'))], [row([cell('x'), fileOnly(cell('–'))])])]);
    expect(screen.getByRole('rowheader')).toHaveTextContent(/^x$/);
  });

  it('opens the query of a row', () => {
    const query = { title: 'Disk', source: 'prometheus', query: 'up' };
    show([table('Parts', COLUMNS, [aRow('Disk', { query }), aRow('Pool')])]);
    expect(names().at(-1)).toBe('Query');
    expect(screen.getByRole('link', { name: 'Open the query of Disk in Explore' })).toHaveAttribute(
      'href',
      '/explore/prometheus/up'
    );
  });

  it('shows the rest when asked, before the others where they come first', async () => {
    show([table('Parts', COLUMNS, [aRow('Old', { isRest: true }), aRow('Older', { isRest: true }), aRow('New')])]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    const more = screen.getByRole('button', { name: 'Show 2 more' });
    expect(more.compareDocumentPosition(screen.getByRole('table'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(more);
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });

  it('has a caption unless the heading above says the same', () => {
    show([table('Parts', COLUMNS, [aRow('Disk')]), table('Others', COLUMNS, [aRow('Pool')])]);
    expect(screen.getByRole('table', { name: 'Parts' }).querySelector('caption')).toBeNull();
    expect(screen.getByText('Others').tagName).toBe('CAPTION');
  });

  it('tells a state by a shape, not by colour alone', () => {
    show([table('Parts', [column('a', 'A'), column('b', 'B')], [row([cell('x'), marked('down', 'bad', 'fail')])])]);
    expect(screen.getByRole('cell', { name: 'down' }).querySelector('svg')).not.toBeNull();
  });

  it('leads to findings and traces, and draws a length', () => {
    show([
      table(
        'Parts',
        [column('a', 'A'), column('b', 'B'), column('c', 'C', 'code')],
        [
          row([
            { ...cell('Disk'), bar: 40 },
            { ...cell('Disk: full'), link: { kind: 'finding', finding: 'disk', text: 'full', shows: 'title' } },
            { ...cell('4bf92f3577b34da6'), link: { kind: 'trace', source: 'jaeger' } },
          ]),
        ]
      ),
    ]);
    expect(screen.getByRole('cell', { name: /full/ })).toHaveTextContent(/^full Disk$/);
    expect(screen.getByRole('link', { name: 'Capacity: show Disk' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the trace 4bf92f3577b34da6 in Explore' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader').querySelector('[style*="40%"]')).not.toBeNull();
  });

  it('draws a plot and says it in words', () => {
    const drawing = {
      width: 100,
      height: 14,
      label: 'Disk: 40 %',
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 40, height: 8, role: 'warn' } as const],
    };
    const whole = { ...cell(''), drawing };
    show([table('Parts', [column('a', 'A'), column('b', 'B', 'drawing')], [row([cell('Disk'), whole])])]);
    const plot = screen.getByRole('img', { name: 'Disk: 40 %' });
    expect(plot.querySelector('rect.warn')).toHaveAttribute('width', '40');
    expect(plot.querySelector('path.bars')).not.toBeNull();
  });
});

describe('groups', () => {
  const groups: readonly Block[] = ['training', 'backups'].flatMap((id, index) => [
    heading(id, { id: `group-${id}`, isWell: index === 1, percent: 40 + 60 * index }),
    paragraph(`${40 + 60 * index} %`, index === 0 ? 'bad' : 'plain'),
    table(`Items of ${id}`, COLUMNS, [aRow(`Row of ${id}`)]),
  ]);

  it('are one table; a complete group is one line until it is opened', async () => {
    show(groups);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getByText('Row of training')).toBeInTheDocument();
    expect(screen.queryByText('Row of backups')).not.toBeInTheDocument();
    expect(screen.getByTestId('dayone-group-backups')).toHaveTextContent('backups100 %');
    await userEvent.click(screen.getByRole('button', { name: 'Open backups' }));
    expect(screen.getByText('Row of backups')).toBeInTheDocument();
  });
});

describe('lists and notes', () => {
  it('leads from a sentence to the section of its finding; without a place it has no link', () => {
    const item = { mark: '', tone: 'plain', glyph: 'arrow' } as const;
    show([
      heading('To do'),
      list([
        {
          ...item,
          text: 'Extend it. (Capacity)',
          link: { kind: 'finding', finding: 'disk', text: 'Extend it.', shows: 'section' },
        },
        { ...item, text: 'Unseen.', link: { kind: 'finding', finding: 'none', text: 'Unseen.', shows: 'section' } },
      ]),
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Extend it. Capacity',
      'Unseen. ',
    ]);
  });

  it('shows the first six of many', async () => {
    show([list(Array.from({ length: 9 }, (_, index) => ({ mark: '', tone: 'plain', text: `s${index}` })))]);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  it('opens the query behind a list and a note', () => {
    const query = { source: 'loki', query: 'x' };
    show([
      list([{ mark: 'pass', tone: 'good', glyph: 'pass', text: 'They agree.' }], {
        query: { ...query, title: 'Sums' },
      }),
      paragraph('Looked at.', 'dim', { query: { ...query, title: 'Lines' } }),
    ]);
    expect(screen.getByRole('listitem')).toHaveTextContent('passThey agree.');
    expect(screen.getAllByRole('link').map((element) => element.getAttribute('href'))).toEqual([
      '/explore/loki/x',
      '/explore/loki/x',
    ]);
  });

  it('asks again for what did not come, where that can be done', async () => {
    const ask = jest.fn();
    render(
      <AskAgainContext.Provider value={ask}>
        <BlockSection
          id="a"
          body={{ title: 'A', note: '', blocks: [paragraph('Silent.', 'dim', { asksAgain: true })] }}
        />
      </AskAgainContext.Provider>
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(ask).toHaveBeenCalledTimes(1);
    show([paragraph('Silent too.', 'dim', { asksAgain: true })]);
    expect(screen.getAllByRole('button', { name: 'Ask again' })).toHaveLength(1);
  });

  it('says a fact with its value', () => {
    show([facts([{ ...fact('Critical lines', '2', 'bad'), glyph: 'fail' }])]);
    expect(screen.getByRole('listitem')).toHaveTextContent('Critical lines2');
  });
});
