import { formatClock, formatInstant, formatSpan, MONTHS, UTC, type Zone } from './instant';
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
