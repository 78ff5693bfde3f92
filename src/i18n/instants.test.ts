import { createZone, formatClock, formatInstant, formatSpan, MONTHS, UTC, type Zone } from './instants';
import { LANGUAGES } from './language';

const EAST: Zone = { name: 'UTC+2', offsetMinutes: () => 120, months: MONTHS.en };

describe('formatInstant', () => {
  it.each([
    ['in UTC', '2025-12-31T23:30:00Z', UTC, '31 Dec 2025, 23:30'],
    ['in a zone, in another year', '2025-12-31T23:30:00Z', EAST, '01 Jan 2026, 01:30'],
    ['in Spanish months', '2025-09-01T03:05:00Z', { ...UTC, months: MONTHS.es }, '01 sept 2025, 03:05'],
    ['with an offset of its own', '2025-10-23T05:53:00+02:00', UTC, '23 Oct 2025, 03:53'],
    ['without seconds, not rounded', '2025-10-23T03:53:59.999Z', UTC, '23 Oct 2025, 03:53'],
    ['that is none', 'yesterday', UTC, '–'],
    ['that is empty', '', UTC, '–'],
  ])('%s', (_name, iso, zone, text) => {
    expect(formatInstant(iso, zone)).toBe(text);
  });
});

describe('formatSpan', () => {
  it.each([
    ['within a day', '2025-10-23T03:33:00Z', '2025-10-23T03:53:00Z', UTC, '23 Oct 2025, 03:33 – 03:53'],
    ['over midnight', '2025-10-23T23:33:00Z', '2025-10-24T00:53:00Z', UTC, '23 Oct 2025, 23:33 – 24 Oct 2025, 00:53'],
    ['over midnight in UTC alone', '2025-10-23T23:33:00Z', '2025-10-24T00:53:00Z', EAST, '24 Oct 2025, 01:33 – 02:53'],
    ['without an end', '2025-10-23T23:33:00Z', '', UTC, '–'],
    ['without a beginning', 'x', '2025-10-23T23:33:00Z', UTC, '–'],
  ])('%s', (_name, from, to, zone, text) => {
    expect(formatSpan({ from, to }, zone)).toBe(text);
  });
});

describe('formatClock', () => {
  it.each([
    ['2025-10-23T03:05:00Z', UTC, '03:05'],
    ['2025-10-23T23:05:00Z', EAST, '01:05'],
    ['never', UTC, '–'],
  ])('%s', (iso, zone, text) => {
    expect(formatClock(iso, zone)).toBe(text);
  });
});

describe('MONTHS', () => {
  it.each(LANGUAGES)('are twelve in %s, no two alike', (language) => {
    expect(new Set(MONTHS[language]).size).toBe(12);
  });
});

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
