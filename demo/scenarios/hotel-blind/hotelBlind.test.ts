import { hotel } from '../hotel/hotel';
import { readQuantile } from '../testing/readQuantile';
import { seriesOf } from '../testing/readSeries';
import { hotelBlind } from './hotelBlind';

const namesOf = (scenario: typeof hotel) => new Set(scenario.metrics.map(({ name }) => name));

describe('hotelBlind', () => {
  it('has no log server, and about half of the names', () => {
    expect(hotelBlind.lokiAnswers).toBe(false);
    const share = namesOf(hotelBlind).size / namesOf(hotel).size;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(seriesOf(hotelBlind, 'redis_keyspace_hits_total')).toEqual([]);
  });

  it('says what the healthy hotel says where it is seen', () => {
    expect(readQuantile(hotelBlind, 0.95, 88_000)).toBe(readQuantile(hotel, 0.95, 88_000));
  });
});
