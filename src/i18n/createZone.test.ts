import { createZone } from './createZone';
import { formatInstant, formatSpan, MONTHS } from './instant';

function offsetAt(name: string, iso: string): number | undefined {
  return createZone(name, 'en')?.offsetMinutes(Date.parse(iso));
}

describe('createZone', () => {
  it.each([
    ['an hour east in winter', 'Europe/Madrid', '2025-01-15T12:00:00Z', 60],
    ['two in summer', 'Europe/Madrid', '2025-07-15T12:00:00Z', 120],
    ['the last millisecond of winter', 'Europe/Madrid', '2025-03-30T00:59:59.999Z', 60],
    ['the first of summer', 'Europe/Madrid', '2025-03-30T01:00:00Z', 120],
    ['the last millisecond of summer', 'Europe/Madrid', '2025-10-26T00:59:59.999Z', 120],
    ['the first of winter', 'Europe/Madrid', '2025-10-26T01:00:00Z', 60],
    ['summer in the south', 'America/Santiago', '2025-01-15T12:00:00Z', -180],
    ['half an hour', 'Asia/Kolkata', '2025-01-15T12:00:00Z', 330],
    ['three quarters of an hour', 'Asia/Kathmandu', '2025-01-15T12:00:00Z', 345],
    ['half an hour west', 'America/St_Johns', '2025-01-15T12:00:00Z', -210],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2025-01-15T12:00:00Z', 660],
    ['no summer time', 'Australia/Lord_Howe', '2025-07-15T12:00:00Z', 630],
    ['the earliest zone', 'Pacific/Kiritimati', '2025-12-31T12:00:00Z', 840],
    ['a zone west of the date line', 'Pacific/Pago_Pago', '2026-01-01T05:00:00Z', -660],
    ['midnight', 'Europe/Madrid', '2025-01-14T23:00:00Z', 60],
    ['before 1970', 'America/New_York', '1969-12-31T23:59:59Z', -300],
    ['UTC', 'UTC', '2025-07-15T12:00:00Z', 0],
  ])('%s', (_name, zone, iso, minutes) => {
    expect(offsetAt(zone, iso)).toBe(minutes);
  });

  it.each(['Mars/Olympus', 'Europe/Atlantis', '', ' ', '+02:00', '-0330', 'browser', '<script>', 'Europe/Madrid '])(
    'does not know %p',
    (name) => {
      expect(createZone(name, 'en')).toBeNull();
    }
  );

  it.each(['UTC', 'utc', 'Etc/UTC', 'GMT', 'Etc/GMT'])('calls %s UTC', (name) => {
    expect(createZone(name, 'en')).toMatchObject({ name: 'UTC' });
  });

  it('keeps the name of any other and has the months of the language', () => {
    expect(createZone('Europe/Madrid', 'es')).toMatchObject({ name: 'Europe/Madrid', months: MONTHS.es });
    expect(createZone('UTC', 'es')).toMatchObject({ name: 'UTC', months: MONTHS.es });
  });

  it('tells the hour that comes twice by its offset, and a span over it by the clock', () => {
    const zone = createZone('Europe/Madrid', 'es');
    if (zone === null) {
      throw new Error('Europe/Madrid is not known');
    }
    expect(formatInstant('2025-10-26T00:30:00Z', zone)).toBe('26 oct 2025, 02:30');
    expect(formatInstant('2025-10-26T01:30:00Z', zone)).toBe('26 oct 2025, 02:30');
    expect(formatSpan({ from: '2025-10-25T23:30:00Z', to: '2025-10-26T02:30:00Z' }, zone)).toBe(
      '26 oct 2025, 01:30 – 03:30'
    );
  });
});
