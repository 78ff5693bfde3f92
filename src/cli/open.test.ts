import { aPlan } from '../../tests/builders/plan';
import { toAskedPlan } from './open';

describe('toAskedPlan', () => {
  const plan = aPlan({ annotations: { source: 'people', lookback: 1 } });

  it('does not ask for what people wrote down where no Grafana is named', () => {
    expect(toAskedPlan(plan, { prometheus: 'http://127.0.0.1:9090' })).toEqual({ ...plan, annotations: null });
  });

  it('asks where one is', () => {
    expect(toAskedPlan(plan, { grafana: 'http://127.0.0.1:3000' })).toBe(plan);
  });
});
