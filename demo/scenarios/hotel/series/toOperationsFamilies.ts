import type { MetricFamily } from '../../scenario';
import { API_TARGET } from './apiInstances';

const API = { job: 'agente-api', service: API_TARGET };
const BREAKERS = ['pms-client', 'redis-cache'];
const DEPLOYER = { job: 'deployer', service: API_TARGET };

/** Circuit breakers, none of which ever opens, and what the deployer counted. */
export function toOperationsFamilies(): readonly MetricFamily[] {
  return [
    {
      name: 'circuit_breaker_state',
      type: 'gauge',
      help: 'State of the breaker: 0 closed, 1 half open, 2 open.',
      target: API_TARGET,
      series: BREAKERS.map((breaker) => ({
        name: 'circuit_breaker_state',
        labels: { ...API, breaker },
        valueAt: () => 0,
      })),
    },
    {
      name: 'circuit_breaker_trips_total',
      type: 'counter',
      help: 'Times the breaker opened.',
      target: API_TARGET,
      series: BREAKERS.map((breaker) => ({
        name: 'circuit_breaker_trips_total',
        labels: { ...API, breaker },
        valueAt: () => 0,
      })),
    },
    toDeployerCounter('deployment_total', 'Rollouts carried out.', (t) => (t >= 0 ? 42 : 41)),
    toDeployerCounter('deployment_failed_total', 'Rollouts that failed.', () => 0),
  ];
}

function toDeployerCounter(name: string, help: string, valueAt: (t: number) => number): MetricFamily {
  return { name, type: 'counter', help, target: API_TARGET, series: [{ name, labels: DEPLOYER, valueAt }] };
}
