import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import type { Labels, MetricFamily } from '../scenario';
import { createBusyHour } from './createBusyHour';
import { CLUSTER, KUBELET, NAMESPACE, PODS } from './scannerServices';
import { SWING } from './toHttpFamilies';

const HOUR = 3600;
const DAY = 24 * HOUR;

const CORES = 2;
const MEMORY_LIMIT = 2e9;

/** Percent of the limits; the busiest hours lie between the compared windows. */
const cpu = createBusyHour({ mean: 18, peak: 35, from: 2 * HOUR });
const memory = createBusyHour({ mean: 52, peak: 78, from: 14 * HOUR });

/** Over all pods, bytes and operations in a day. */
const RECEIVED = 1.9e6 * DAY;
const SENT = 1.3e6 * DAY;
const READS = 95 * DAY;
const WRITES = 150 * DAY;

const VOLUMES = [
  { persistentvolumeclaim: 'postgres-data', bytes: 320e9 },
  { persistentvolumeclaim: 'scan-cache', bytes: 100e9 },
];

/** What the kubelet and kube-state-metrics say of the API's pods and of the volumes. */
export function toClusterFamilies(): readonly MetricFamily[] {
  return [...toContainerFamilies(), ...toPodFamilies(), ...toVolumeFamilies()];
}

function toContainerFamilies(): readonly MetricFamily[] {
  const labels = PODS.map(({ pod }) => ({ job: KUBELET.job, namespace: NAMESPACE, pod, container: 'api' }));
  const networks = PODS.map(({ pod }) => ({ job: KUBELET.job, namespace: NAMESPACE, pod, interface: 'eth0' }));
  const shared = (
    family: { readonly name: string; readonly help: string },
    all: readonly Labels[],
    total: number
  ): MetricFamily =>
    toCounterFamily({
      ...family,
      target: KUBELET.name,
      series: all.map((each) => ({
        labels: each,
        rate: { total: Math.round(total / PODS.length), swing: SWING, noise: 0.03 },
      })),
    });
  return [
    toCounterFamily({
      name: 'container_cpu_usage_seconds_total',
      help: 'Processor time.',
      target: KUBELET.name,
      series: labels.map((each) => ({ labels: each, rate: { settled: CORES / 100, noise: 0.02, factorAt: cpu } })),
    }),
    toGaugeFamily({
      name: 'container_memory_working_set_bytes',
      help: 'Memory in use.',
      target: KUBELET.name,
      series: labels.map((each) => ({
        labels: each,
        level: { settled: MEMORY_LIMIT / 100, noise: 0.005, factorAt: memory },
      })),
    }),
    shared({ name: 'container_network_receive_bytes_total', help: 'Bytes received.' }, networks, RECEIVED),
    shared({ name: 'container_network_transmit_bytes_total', help: 'Bytes sent.' }, networks, SENT),
    shared({ name: 'container_fs_reads_total', help: 'Reads completed.' }, labels, READS),
    shared({ name: 'container_fs_writes_total', help: 'Writes completed.' }, labels, WRITES),
  ];
}

function toPodFamilies(): readonly MetricFamily[] {
  const target = CLUSTER.name;
  const labels = PODS.map(({ pod }) => ({ job: CLUSTER.job, namespace: NAMESPACE, pod }));
  const ones = (name: string, help: string, more: Labels): MetricFamily =>
    toGaugeFamily({ name, help, target, series: labels.map((each) => ({ labels: { ...each, ...more }, level: 1 })) });
  return [
    ones('kube_pod_info', 'A pod.', {}),
    ones('kube_pod_status_ready', 'Whether the pod is ready.', { condition: 'true' }),
    ones('kube_pod_status_phase', 'Phase of the pod.', { phase: 'Running' }),
    toGaugeFamily({
      name: 'kube_pod_container_resource_limits',
      help: 'Limits of the container.',
      target,
      series: labels.flatMap((each) => [
        { labels: { ...each, container: 'api', resource: 'cpu', unit: 'core' }, level: CORES },
        { labels: { ...each, container: 'api', resource: 'memory', unit: 'byte' }, level: MEMORY_LIMIT },
      ]),
    }),
    toCounterFamily({
      name: 'kube_pod_container_status_restarts_total',
      help: 'Restarts of the container.',
      target,
      series: labels.map((each) => ({ labels: { ...each, container: 'api' }, rate: { at: [] } })),
    }),
    toGaugeFamily({
      name: 'kube_deployment_status_replicas_unavailable',
      help: 'Replicas that are not available.',
      target,
      series: [{ labels: { job: CLUSTER.job, namespace: NAMESPACE, deployment: 'scanner-api' }, level: 0 }],
    }),
  ];
}

function toVolumeFamilies(): readonly MetricFamily[] {
  const target = KUBELET.name;
  const toLabels = (persistentvolumeclaim: string): Labels => ({
    job: KUBELET.job,
    namespace: NAMESPACE,
    persistentvolumeclaim,
  });
  return [
    toGaugeFamily({
      name: 'kubelet_volume_stats_capacity_bytes',
      help: 'Size of the volume.',
      target,
      series: VOLUMES.map(({ persistentvolumeclaim, bytes }) => ({
        labels: toLabels(persistentvolumeclaim),
        level: bytes,
      })),
    }),
    toGaugeFamily({
      name: 'kubelet_volume_stats_health_status_abnormal',
      help: 'Whether the volume is unhealthy.',
      target,
      series: VOLUMES.map(({ persistentvolumeclaim }) => ({ labels: toLabels(persistentvolumeclaim), level: 0 })),
    }),
  ];
}
