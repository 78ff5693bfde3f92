import { toAlertsFamily } from './toAlertsFamily';

describe('toAlertsFamily', () => {
  it('holds a series for each episode, which ends with it unless it still fires', () => {
    const alert = { name: 'Slow', severity: 'warning', labels: { service: 'api' }, summary: 'Slow.' } as const;
    const { series, target } = toAlertsFamily([
      { ...alert, from: 60, to: 120 },
      { ...alert, from: 200 },
    ]);
    const labels = { alertname: 'Slow', alertstate: 'firing', severity: 'warning', service: 'api' };
    expect(target).toBe('none');
    expect(series).toEqual([
      expect.objectContaining({ name: 'ALERTS', labels, bornAt: 60, endsAt: 120 }),
      expect.objectContaining({ labels, bornAt: 200 }),
    ]);
    expect(series[1]).not.toHaveProperty('endsAt');
  });
});
