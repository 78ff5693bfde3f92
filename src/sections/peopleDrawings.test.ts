import { aCapacity, anOutage } from '../../tests/fixtures/operationsParts';
import { IN_UTC, readGolden, SPANISH_NUMBERS } from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { at } from '../../tests/fixtures/reportParts';
import { aRound } from '../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import type { Drawing, Shape } from '../document/blocks';
import { toOutageDrawing } from '../document/outages';
import { toFillDrawing } from './capacity/view';
import { toWatchDrawing } from './watch/drawing';

const span = { from: Date.parse(at('23T00:00')), to: Date.parse(at('24T00:00')) };

function dotsOf(drawing: Drawing | null): readonly Extract<Shape, { kind: 'dot' }>[] {
  return (drawing?.shapes ?? []).flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));
}

function textsOf(drawing: Drawing | null): readonly string[] {
  return (drawing?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('toFillDrawing', () => {
  it.each([
    ['a well one', { used: 46, capacity: 100 }, 73.6, 'current'],
    ['one near its end', { used: 95, capacity: 100, status: 'warn' }, 152, 'warn'],
    ['more than there is', { used: 150, capacity: 100, status: 'fail' }, 160, 'bad'],
    ['a third', { used: 1, capacity: 3 }, 53.33, 'current'],
  ] as const)('%s', (_name, parts, width, role) => {
    const drawing = toFillDrawing(aCapacity('Disk', parts), 'Disk: some');
    expect(drawing?.label).toBe('Disk: some');
    expect(drawing?.shapes.slice(1)).toEqual([
      { kind: 'rect', x: 0, y: 3, width, height: 8, role },
      { kind: 'line', from: [144, 0], to: [144, 14], role: 'target' },
    ]);
  });

  it.each([[{ used: null }], [{ capacity: null }], [{ capacity: 0 }], [{ used: Number.NaN }]])(
    'draws nothing of %j',
    (parts) => {
      expect(toFillDrawing(aCapacity('Disk', parts), 'Disk')).toBeNull();
    }
  );
});

describe('toOutageDrawing', () => {
  it.each([
    ['none', [], []],
    ['one of six hours', [anOutage('23T06:00', '23T12:00', 360)], [[60, 60]]],
    ['one of a minute is still seen', [anOutage('23T06:00', '23T06:01', 1)], [[60, 3]]],
    ['one that lasts ends with the strip', [anOutage('23T23:59', null, 1)], [[237, 3]]],
    ['one before the strip', [anOutage('22T06:00', '22T07:00', 60)], []],
  ])('%s', (_name, outages, blocks) => {
    const { shapes, label } = toOutageDrawing(outages, { span, label: 'api: down' });
    expect(label).toBe('api: down');
    expect(shapes[0]).toEqual({ kind: 'line', from: [0, 7], to: [240, 7], role: 'axis' });
    expect(shapes.slice(1)).toEqual(
      blocks.map(([x, width]) => ({ kind: 'rect', x, y: 0, width, height: 14, role: 'bad' }))
    );
  });

  it('draws the line alone where the time has no length', () => {
    expect(
      toOutageDrawing([anOutage('23T06:00', '23T12:00', 360)], { span: { from: 0, to: Number.NaN }, label: 'api' })
        .shapes
    ).toHaveLength(1);
  });
});

describe('toWatchDrawing', () => {
  it('draws a mark for each due time of a golden report, and says in words what it draws', () => {
    const report = readGolden('warungin-pos');
    const drawing = toWatchDrawing(report, IN_UTC);
    const key = 3;
    expect(dotsOf(drawing)).toHaveLength(report.schedule.length + key);
    expect(drawing?.label).toContain(
      'on an axis of 24 h since the rollout. Right after the deployment: 1 passed; Quick check: 4 passed;'
    );
    expect(drawing?.label).toContain('Standard check: 1 failed, 3 passed');
    expect(JSON.stringify(drawing)).not.toMatch(/\.\d{3}|null|NaN/);
  });

  it('tells each state by a role of its own, and names it', () => {
    const drawing = toWatchDrawing(aWatchedReport(), IN_UTC);
    expect(new Set(dotsOf(drawing).map(({ role }) => role))).toEqual(
      new Set(['good', 'bad', 'warn', 'unknown', 'silenced'])
    );
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['failed', 'overdue', 'unknown', 'passed', 'to come', 'Security round', '0h', '24h'])
    );
  });

  it('places a mark by its hours and marks the evaluation', () => {
    const report = aReport({ schedule: [aRound('late', 36)], evaluatedAt: at('23T21:23') });
    const drawing = toWatchDrawing(report, SPANISH_NUMBERS);
    expect(dotsOf(drawing)[0]?.at).toEqual([936, 37]);
    expect(drawing?.shapes).toContainEqual({ kind: 'line', from: [586, 20], to: [586, 50], role: 'release' });
    expect(textsOf(drawing)).toContain('evaluation');
    expect(textsOf(drawing)).toContain('4h');
    expect(textsOf(drawing)).not.toContain('1h');
  });

  it('shortens a title that would reach into the axis, between whole characters', () => {
    const texts = textsOf(
      toWatchDrawing(aReport({ schedule: [aRound('long', 1, { title: '😀'.repeat(10_000) })] }), IN_UTC)
    );
    expect(texts).toContain(`${'😀'.repeat(35)}…`);
  });

  it('draws nothing without rounds', () => {
    expect(toWatchDrawing(aReport(), IN_UTC)).toBeNull();
  });
});
