import type { Labels, MetricFamily, ServiceTarget, SinceRollout } from '../../scenario';
import { type Episode, isWithin } from '../../span';
import { lastStartAt } from './lastStartAt';
import { toGaugeFamily } from './toGaugeFamily';

/** The labels that Prometheus gives a target's series: job, instance, service, port. */
export function toTargetLabels({ name, job, port }: ServiceTarget): Labels {
  return { job, instance: `${name}:${port}`, service: name, port: String(port) };
}

/** `up` of each target, 0 while it is out. Outages by service name. No exporter serves it: Prometheus writes it itself. */
export function toUpFamily(
  services: readonly ServiceTarget[],
  outages: Readonly<Record<string, readonly Episode[]>> = {}
): MetricFamily {
  return toGaugeFamily({
    name: 'up',
    help: 'Whether the last scrape of the target succeeded.',
    target: 'none',
    series: services.map((service) => ({
      labels: toTargetLabels(service),
      level: { valueAt: (t) => (isWithin(outages[service.name], t) ? 0 : 1) },
    })),
  });
}

export interface Started {
  readonly labels: Labels;
  /** Seconds since the rollout's end, in time order; before the first it runs since twelve days before the rollout. */
  readonly starts: readonly SinceRollout[];
}

/** `process_start_time_seconds` of the processes that one target's exporter speaks for. */
export function toStartFamily(target: string, processes: readonly Started[]): MetricFamily {
  return toGaugeFamily({
    name: 'process_start_time_seconds',
    help: 'Start time of the process since unix epoch in seconds.',
    target,
    instants: true,
    series: processes.map(({ labels, starts }) => ({ labels, level: { valueAt: (t) => lastStartAt(starts, t) } })),
  });
}

export interface Switched {
  readonly labels: Labels;
  /** When this instance was switched to the new version: a little before 0, seconds since the rollout's end. */
  readonly switchedAt: SinceRollout;
}

export interface BuildInfo {
  readonly target: string;
  /** Null: the first deployment, nothing ran before. */
  readonly before: string | null;
  readonly after: string;
  readonly instances: readonly Switched[];
}

/** `build_info` with the version in its label, always 1; the last instance switched ends the rollout. */
export function toBuildInfoFamily({ target, before, after, instances }: BuildInfo): MetricFamily {
  return toGaugeFamily({
    name: 'build_info',
    help: 'Version that the instance runs, in its label.',
    target,
    series: instances.flatMap(({ labels, switchedAt }) => [
      ...(before === null ? [] : [{ labels: { ...labels, version: before }, level: 1, endsAt: switchedAt }]),
      { labels: { ...labels, version: after }, level: 1, bornAt: switchedAt },
    ]),
  });
}
