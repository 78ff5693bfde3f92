import { createTranslator } from '../i18n/createTranslator';
import { panels } from '../i18n/en/panels';
import { type Question, type ReadinessQuery, toKey, toQuestion, toSearch } from './readinessQuery';

const TO = Date.parse('2025-10-24T03:53:42.500Z');

function ask(query: Partial<ReadinessQuery>, to: number): Question {
  return toQuestion(query, to, createTranslator({ catalogue: panels }));
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

const AT = Date.parse('2025-10-24T03:53:00Z');

describe('toSearch', () => {
  it('names only what was asked for: a checkpoint that is given is judged as the last one', () => {
    expect(toSearch({ plan: '', rolloutEnd: null, checkpoint: null, at: AT }, 'hotel')).toBe(
      'plan=hotel&at=2025-10-24T03%3A53%3A00Z'
    );
  });

  it('carries a deployment and a checkpoint', () => {
    const params = new URLSearchParams(
      toSearch({ plan: 'a b', rolloutEnd: AT - 60_000, checkpoint: '4h', at: AT }, 'a b')
    );
    expect(Object.fromEntries(params)).toEqual({
      plan: 'a b',
      at: '2025-10-24T03:53:00Z',
      rolloutEnd: '2025-10-24T03:52:00Z',
      checkpoint: '4h',
    });
  });
});
