import type { Rate } from '../kit/levels/createDaily';
import type { Level } from '../kit/levels/level';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { type GaugeSeries, toGaugeFamily } from '../kit/series/toGaugeFamily';
import type { Labels, MetricFamily } from '../scenario';
import { NGINX } from './warunginServices';

const LABELS: Labels = { job: 'node', instance: 'warungin-1:9100' };
const DISK: Labels = { ...LABELS, device: '/dev/sda1', mountpoint: '/', fstype: 'ext4' };
const GIGABYTE = 1e9;
const DISK_BYTES = 160 * GIGABYTE;
const DISK_FREE_BYTES = 97 * GIGABYTE;
const DISK_GROWS_BY = 0.6 * GIGABYTE;
const BOOTED_AT = -23 * 86_400;

/** CPU in cores and memory in bytes, as `docker stats` lists them. */
const CONTAINERS = [
  { name: 'backend', cores: 0.34, bytes: 0.41 * GIGABYTE },
  { name: 'frontend', cores: 0.04, bytes: 0.09 * GIGABYTE },
  { name: 'postgres', cores: 0.21, bytes: 0.62 * GIGABYTE },
  { name: 'redis', cores: 0.05, bytes: 0.23 * GIGABYTE },
  { name: 'nginx', cores: 0.03, bytes: 0.03 * GIGABYTE },
  { name: 'loki', cores: 0.06, bytes: 0.28 * GIGABYTE },
  { name: 'promtail', cores: 0.02, bytes: 0.07 * GIGABYTE },
  { name: 'grafana', cores: 0.03, bytes: 0.16 * GIGABYTE },
];

/** The one machine on which all containers run. */
export function toMachineFamilies(): readonly MetricFamily[] {
  return [
    counter('node_cpu_seconds_total', 'Time of each mode.', {
      labels: { ...LABELS, cpu: '0', mode: 'idle' },
      rate: { settled: 0.71, later: 0.705, noise: 0.02 },
    }),
    gauge('node_memory_MemTotal_bytes', 'Memory.', { labels: LABELS, level: 8 * GIGABYTE }),
    gauge('node_memory_MemAvailable_bytes', 'Memory available.', {
      labels: LABELS,
      level: { settled: 4.1 * GIGABYTE, later: 4.06 * GIGABYTE, noise: 0.01 },
    }),
    counter('node_network_receive_bytes_total', 'Bytes received.', {
      labels: { ...LABELS, device: 'eth0' },
      rate: { settled: 120_000, noise: 0.05 },
    }),
    counter('node_network_transmit_bytes_total', 'Bytes sent.', {
      labels: { ...LABELS, device: 'eth0' },
      rate: { settled: 340_000, noise: 0.05 },
    }),
    counter('node_disk_io_time_seconds_total', 'Time of input and output.', {
      labels: { ...LABELS, device: 'sda' },
      rate: { settled: 0.06, noise: 0.05 },
    }),
    gauge('node_filesystem_size_bytes', 'Size of the filesystem.', { labels: DISK, level: DISK_BYTES }),
    gauge('node_filesystem_avail_bytes', 'Free for users.', {
      labels: DISK,
      level: { valueAt: (t) => DISK_FREE_BYTES - (DISK_GROWS_BY * t) / 86_400 },
    }),
    counter('node_vmstat_oom_kill', 'Processes killed for memory.', { labels: LABELS, rate: 0 }),
    {
      ...gauge('node_boot_time_seconds', 'Start of the machine since unix epoch in seconds.', {
        labels: LABELS,
        level: BOOTED_AT,
      }),
      instants: true,
    },
    counter(
      'container_cpu_usage_seconds_total',
      'CPU time of the container.',
      ...CONTAINERS.map(({ name, cores }) => ({
        labels: { job: 'cadvisor', name },
        rate: { settled: cores, noise: 0.03 },
      }))
    ),
    gauge(
      'container_memory_working_set_bytes',
      'Memory of the container.',
      ...CONTAINERS.map(({ name, bytes }): { labels: Labels; level: Level } => ({
        labels: { job: 'cadvisor', name },
        level: { settled: bytes, noise: 0.01 },
      }))
    ),
  ];
}

function gauge(name: string, help: string, ...series: readonly GaugeSeries[]): MetricFamily {
  return toGaugeFamily({ name, help, target: NGINX.name, series });
}

function counter(
  name: string,
  help: string,
  ...series: readonly { readonly labels: Labels; readonly rate: Rate }[]
): MetricFamily {
  return toCounterFamily({ name, help, target: NGINX.name, series });
}
