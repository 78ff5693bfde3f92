import { lastStartAt } from '../../kit/series/lastStartAt';
import type { MetricFamily } from '../../scenario';
import { createIntegral, minuteAt } from '../../shape/integral';
import { createNoise } from '../../shape/noise';
import { createQuantity } from '../../shape/quantity';
import { swingAt } from '../../shape/swing';
import { isWithin } from '../../span';
import type { HotelFaults } from '../faults';
import { API_TARGET, type ApiInstance } from './apiInstances';
import { createMemoryLevel } from './createMemoryLevel';

const LIMIT_BYTES = 1_024_000_000;

/** Processor share of an instance during a planted spike. */
const SPIKE_SHARE = 0.93;

/** At night a service still does its housekeeping: this much of the load does not follow the traffic. */
const IDLE_SHARE = 0.6;

export function toCpuFamily(instances: readonly ApiInstance[], faults: HotelFaults): MetricFamily {
  const usual = createQuantity({
    name: 'cpu',
    settling: 0.25,
    settled: 0.24,
    later: 0.22,
    noise: 0.03,
    factorAt: (t) => IDLE_SHARE + (1 - IDLE_SHARE) * swingAt(t),
  });
  const seconds = createIntegral((minute) => (isWithin(faults.cpuSpikes, 60 * minute) ? SPIKE_SHARE : usual(minute)));
  return {
    name: 'process_cpu_seconds_total',
    type: 'counter',
    help: 'Total user and system CPU time spent in seconds.',
    target: API_TARGET,
    series: instances.map(({ labels, starts }) => ({
      name: 'process_cpu_seconds_total',
      labels,
      valueAt: (t) => seconds(t) - seconds(lastStartAt(starts, t)),
    })),
  };
}

export function toMemoryFamily(instances: readonly ApiInstance[], faults: HotelFaults): MetricFamily {
  const series = instances.map(({ name, labels, starts }) => {
    const level = createMemoryLevel({ instances: instances.length, starts });
    const noise = createNoise(`memory-${name}`);
    return {
      name: 'process_resident_memory_bytes',
      labels,
      valueAt: (t: number) => {
        const usual = level(t) * (1 + 0.01 * noise(minuteAt(t)));
        return Math.round(Math.min(LIMIT_BYTES, usual + leakedBytes(faults, name, t)));
      },
    };
  });
  return {
    name: 'process_resident_memory_bytes',
    type: 'gauge',
    help: 'Resident memory size in bytes.',
    target: API_TARGET,
    series,
  };
}

function leakedBytes({ leak }: HotelFaults, instance: string, t: number): number {
  if (leak === undefined || leak.instance !== instance || t <= leak.from) {
    return 0;
  }
  return (leak.bytesPerHour * (t - leak.from)) / 3600;
}

export function toMemoryLimitFamily(instances: readonly ApiInstance[]): MetricFamily {
  return {
    name: 'container_spec_memory_limit_bytes',
    type: 'gauge',
    help: 'Memory limit for the container.',
    target: API_TARGET,
    series: instances.map(({ labels }) => ({
      name: 'container_spec_memory_limit_bytes',
      labels,
      valueAt: () => LIMIT_BYTES,
    })),
  };
}
