import { UTC } from '../../i18n/instants';
import { parseWallTime } from './NoDeployment';

const summer = Date.UTC(2025, 2, 30, 1);
const MADRID = { ...UTC, name: 'CET', offsetMinutes: (instant: number) => (instant >= summer ? 120 : 60) };

describe('parseWallTime', () => {
  it('reads the wall of the zone', () => {
    expect(parseWallTime('2025-10-23T03:23', UTC)).toBe(Date.UTC(2025, 9, 23, 3, 23));
    expect(parseWallTime('2025-03-30T00:30', MADRID)).toBe(Date.UTC(2025, 2, 29, 23, 30));
    expect(parseWallTime('2025-03-30T03:30', MADRID)).toBe(Date.UTC(2025, 2, 30, 1, 30));
  });

  it.each(['', '2025-10-23', 'yesterday', '2025-13-45T99:99'])('refuses %p', (text) => {
    expect(parseWallTime(text, UTC)).toBeNull();
  });
});
