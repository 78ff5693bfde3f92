import type { Annotation, Scenario } from '../../scenarios/scenario';
import type { Rollout } from '../rolloutEnd';

const DEFAULT_LIMIT = 100;

/**
 * What Grafana answers to `GET /api/annotations?from&to&tags&tags&limit`: times in milliseconds since the epoch, those
 * that overlap [from, to] and carry all tags, newest first.
 */
export function annotationsOf(
  { annotations }: Scenario,
  { endedAt }: Rollout,
  asked: URLSearchParams
): readonly Annotation[] {
  const from = numberOf(asked, 'from') ?? -Infinity;
  const to = numberOf(asked, 'to') ?? Infinity;
  const tags = asked.getAll('tags');
  return annotations
    .map((each) => toMilliseconds(each, endedAt))
    .filter(({ time, timeEnd }) => timeEnd >= from && time <= to)
    .filter((each) => tags.every((tag) => each.tags.includes(tag)))
    .sort((left, right) => right.timeEnd - left.timeEnd || right.time - left.time)
    .slice(0, numberOf(asked, 'limit') || DEFAULT_LIMIT);
}

function toMilliseconds(annotation: Annotation, endedAt: number): Annotation {
  const { time, timeEnd, created, updated } = annotation;
  const at = (seconds: number): number => 1000 * (endedAt + seconds);
  return { ...annotation, time: at(time), timeEnd: at(timeEnd), created: at(created), updated: at(updated) };
}

function numberOf(asked: URLSearchParams, name: string): number | undefined {
  const text = asked.get(name);
  const value = Number(text);
  return text === null || text === '' || !Number.isFinite(value) ? undefined : value;
}
