import { formatInstant } from '../../i18n/instants';
import { toZone } from './openLocale';

const SUMMER = '2025-07-01T10:00:00Z';

describe('toZone', () => {
  it.each([
    ['utc', 'UTC', '01 Jul 2025, 10:00'],
    ['Europe/Madrid', 'Europe/Madrid', '01 Jul 2025, 12:00'],
    ['Asia/Kathmandu', 'Asia/Kathmandu', '01 Jul 2025, 15:45'],
    ['', 'UTC', '01 Jul 2025, 10:00'],
    ['browser', 'UTC', '01 Jul 2025, 10:00'],
    ['Mars/Base', 'UTC', '01 Jul 2025, 10:00'],
  ])('%p is %s', (timeZone, name, text) => {
    const zone = toZone(timeZone, 'en');
    expect([zone.name, formatInstant(SUMMER, zone)]).toEqual([name, text]);
  });

  it('has the months of the language, also where the zone is not known', () => {
    expect(['utc', 'Mars/Base'].map((timeZone) => formatInstant(SUMMER, toZone(timeZone, 'es')))).toEqual([
      '01 jul 2025, 10:00',
      '01 jul 2025, 10:00',
    ]);
  });
});
