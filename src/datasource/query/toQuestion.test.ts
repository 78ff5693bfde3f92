import { toKey, toQuestion } from './toQuestion';

const TO = Date.parse('2025-10-24T03:53:42.500Z');

describe('toQuestion', () => {
  it('floors the end of the range to the minute, so that panels share one evaluation', () => {
    expect(toQuestion({}, TO)).toEqual({ plan: '', rolloutEnd: null, checkpoint: null, at: Date.parse('2025-10-24T03:53:00Z') });
    expect(toKey(toQuestion({}, TO))).toBe(toKey(toQuestion({ deployment: 'latest', checkpoint: '' }, TO + 10_000)));
  });

  it.each([
    ['ISO 8601', '2025-10-23T03:23:00Z'],
    ['milliseconds, as a variable gives them', '1761189780000'],
    ['spaces around it', ' 2025-10-23T03:23:00Z '],
  ])('reads a deployment: %s', (_name, deployment) => {
    expect(toQuestion({ deployment }, TO).rolloutEnd).toBe(Date.parse('2025-10-23T03:23:00Z'));
  });

  it('refuses a deployment that is no time', () => {
    expect(() => toQuestion({ deployment: 'v4.2' }, TO)).toThrow('"v4.2" is not the time of a deployment');
  });

  it.each([['plan'], ['checkpoint']] as const)('tells questions apart by %s', (field) => {
    expect(toKey(toQuestion({ [field]: '4h' }, TO))).not.toBe(toKey(toQuestion({}, TO)));
  });
});
