import { parseRules } from './parse';

function read(rule: Record<string, unknown>): unknown {
  const data = parseRules(
    JSON.stringify({ status: 'success', data: { groups: [{ name: 'g', rules: [{ name: 'r', ...rule }] }] } })
  );
  return data?.kind === 'rules' ? data.rules[0]?.state : undefined;
}

describe('parseRules', () => {
  it.each([
    ['firing', { type: 'alerting', state: 'firing' }, 'firing'],
    ['pending', { type: 'alerting', state: 'pending' }, 'pending'],
    ['inactive', { type: 'alerting', state: 'inactive' }, 'inactive'],
    ['one that we do not know', { type: 'alerting', state: 'unknown' }, null],
    ['none of a recording rule', { type: 'recording' }, null],
  ])('the state %s', (_name, rule, state) => {
    expect(read(rule)).toBe(state);
  });
});
