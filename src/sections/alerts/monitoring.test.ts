import { absent, failed } from '../../../tests/builders/evidence';
import type { Evidence, RuleState } from '../../engine/model/evidence';
import { toMonitoring } from './monitoring';

function rules(...parts: Partial<RuleState>[]): Evidence {
  const all = parts.map((part): RuleState => ({
    name: 'r',
    group: 'g',
    type: 'alerting',
    state: 'inactive',
    health: 'ok',
    lastError: '',
    ...part,
  }));
  return { status: 'observed', query: '', data: { kind: 'rules', rules: all } };
}

describe('toMonitoring', () => {
  it('counts rules by type, health and state', () => {
    const broken = { name: 'broken', type: 'recording', state: null, health: 'err' } as const;
    expect(
      toMonitoring({
        rules: rules({ state: 'firing' }, { state: 'pending' }, {}, broken, {
          type: 'recording',
          state: null,
          health: 'unknown',
        }),
      }).rules
    ).toMatchObject({
      total: 5,
      healthy: 4,
      alerting: 3,
      recording: 2,
      firing: 1,
      unhealthy: [broken],
    });
  });

  it.each([
    ['nothing there', absent],
    ['no answer', failed],
    ['not asked', undefined],
  ])('%s is unknown', (_name, answer) => {
    expect(toMonitoring({ rules: answer, targets: answer })).toEqual({ rules: null, targets: null });
  });
});
