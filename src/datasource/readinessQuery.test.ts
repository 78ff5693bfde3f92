import { createTranslator } from '../i18n/createTranslator';
import { en } from '../sections/words.en';
import { type Question, type ReadinessQuery, toKey, toQuestion } from './readinessQuery';

const TO = Date.parse('2025-10-24T03:53:42.500Z');

function ask(query: Partial<ReadinessQuery>, to: number): Question {
  return toQuestion(query, to, createTranslator({ catalogue: en }));
}

describe('toQuestion', () => {
  it('floors the end of the range to the minute, so that panels share one evaluation', () => {
    expect(ask({}, TO)).toEqual({
      plan: '',
      rolloutEnd: null,
      checkpoint: null,
      at: Date.parse('2025-10-24T03:53:00Z'),
    });
    expect(toKey(ask({}, TO))).toBe(toKey(ask({ deployment: 'latest', checkpoint: '' }, TO + 10_000)));
  });

  it.each([
    ['ISO 8601', '2025-10-23T03:23:00Z'],
    ['milliseconds, as a variable gives them', '1761189780000'],
    ['spaces around it', ' 2025-10-23T03:23:00Z '],
  ])('reads a deployment: %s', (_name, deployment) => {
    expect(ask({ deployment }, TO).rolloutEnd).toBe(Date.parse('2025-10-23T03:23:00Z'));
  });

  it('refuses a deployment that is no time', () => {
    expect(() => ask({ deployment: 'v4.2' }, TO)).toThrow('“v4.2” is not the time of a deployment');
  });

  it.each([['plan'], ['checkpoint']] as const)('tells questions apart by %s', (field) => {
    expect(toKey(ask({ [field]: '4h' }, TO))).not.toBe(toKey(ask({}, TO)));
  });
});
