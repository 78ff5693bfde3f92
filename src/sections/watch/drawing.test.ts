import { aReport } from '../../../tests/fixtures/report';
import { aRound } from '../../../tests/fixtures/reportPeople';
import { toWatchPlot } from './drawing';

const report = aReport();

describe('toWatchPlot', () => {
  it('puts each round in a row of its own, its marks by their hours on an axis of a day', () => {
    const { hours, rounds } = toWatchPlot({
      ...report,
      schedule: [aRound('smoke', 12), aRound('hourly', 4), aRound('hourly', 0), aRound('smoke', 24)],
    });
    expect(hours).toBe(24);
    expect(rounds.map(({ round, marks }) => [round, ...marks.map(({ x }) => x)])).toEqual([
      ['smoke', 50, 100],
      ['hourly', 0, 16.67],
    ]);
  });

  it('is as long as the last round where that is due after a day', () => {
    const plot = toWatchPlot({ ...report, schedule: [aRound('weekly', 48), aRound('weekly', 24)] });
    expect(plot.hours).toBe(48);
    expect(plot.rounds[0]?.marks.map(({ x }) => x)).toEqual([50, 100]);
    expect(plot.ticks.at(-1)).toEqual({ id: '24h', x: 50 });
  });

  it.each([
    ['half way', '2025-10-23T15:23:00Z', 50],
    ['after the last round', '2025-10-24T03:53:00Z', null],
    ['before the rollout', '2025-10-23T03:00:00Z', null],
    ['of an unreadable time', 'never', null],
  ])('an evaluation %s is drawn at its place or not at all', (_name, evaluatedAt, expected) => {
    expect(toWatchPlot({ ...report, schedule: [aRound('hourly', 1)], evaluatedAt }).now).toBe(expected);
  });

  it('is empty without a round', () => {
    expect(toWatchPlot({ ...report, schedule: [] })).toMatchObject({ rounds: [], hours: 24 });
  });
});
