import type { Silence } from '../../engine/model/evidence';
import { isSilenced } from './isSilenced';

const alert = { alertname: 'PoolNearLimit', severity: 'warning', instance: 'db:5432', path: 'a"b\\c' };

function silence(matchers: string, state: Silence['state'] = 'active'): Silence {
  return { id: matchers, state, matchers, startsAt: 0, endsAt: 1, comment: '' };
}

describe('isSilenced', () => {
  it.each([
    ['no silence', [], false],
    ['an equal label', [silence('{alertname="PoolNearLimit"}')], true],
    ['another value', [silence('{alertname="Pool"}')], false],
    ['without braces', [silence('alertname="PoolNearLimit"')], true],
    ['all matchers', [silence('{alertname="PoolNearLimit",severity="warning"}')], true],
    ['one of two', [silence('{alertname="PoolNearLimit",severity="critical"}')], false],
    ['one of two silences', [silence('{alertname="X"}'), silence('{severity="warning"}')], true],
    ['a regular expression of the whole value', [silence('{alertname=~"Pool.*"}')], true],
    ['not of a part', [silence('{alertname=~"Pool"}')], false],
    ['alternatives are anchored together', [silence('{alertname=~"Pool|Limit"}')], false],
    ['in any case', [silence('{alertname=~"(?i)pool.*"}')], true],
    ['not equal', [silence('{alertname!="X"}')], true],
    ['not matching', [silence('{severity!~"warn.*"}')], false],
    ['a label that is not there is empty', [silence('{team=""}')], true],
    ['nor is it any other', [silence('{team="db"}')], false],
    ['quotes and backslashes', [silence(`{path=${JSON.stringify(alert.path)}}`)], true],
    ['commas and braces inside a value', [silence('{alertname!="a,b}"}')], true],
    ['a pending one', [silence('{alertname="PoolNearLimit"}', 'pending')], false],
    ['an expired one', [silence('{alertname="PoolNearLimit"}', 'expired')], false],
    ['an expression that only Go reads', [silence('{alertname=~"(?P<x>Pool.*)"}')], null],
    ['matchers that cannot be read', [silence('{alertname}')], null],
    ['no matcher at all', [silence('{}')], null],
    ['one that cannot be read beside one that covers', [silence('{alertname}'), silence('{severity="warning"}')], true],
  ])('%s', (_name, silences, expected) => {
    expect(isSilenced(alert, silences)).toBe(expected);
  });
});
