import type { ActiveAlert } from './evidence';
import { isCritical, isWarning } from './severity';

function anAlert(severity: string | undefined, state: ActiveAlert['state'] = 'firing'): ActiveAlert {
  return { name: 'A', labels: severity === undefined ? {} : { severity }, state, startedAt: 0, summary: '' };
}

describe('the severity of an alert', () => {
  it.each([
    ['critical', 'critical'],
    ['page', 'critical'],
    ['emergency', 'critical'],
    ['fatal', 'critical'],
    ['Critical', 'critical'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['major', 'warning'],
    ['error', 'warning'],
    ['WARNING', 'warning'],
    ['info', 'neither'],
    ['non-critical', 'neither'],
    ['pages', 'neither'],
    ['', 'neither'],
    [undefined, 'neither'],
  ])('%s is %s', (severity, wanted) => {
    const alert = anAlert(severity);
    expect(isCritical(alert) ? 'critical' : isWarning(alert) ? 'warning' : 'neither').toBe(wanted);
  });

  it.each(['silenced', 'inhibited'] as const)('does not count while the alert is %s', (state) => {
    expect([isCritical(anAlert('critical', state)), isWarning(anAlert('warning', state))]).toEqual([false, false]);
  });
});
