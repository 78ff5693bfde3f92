import type { AlertEpisode } from '../../engine/model/report';
import { clamp, toPercent } from './percent';

export interface LaneEpisode {
  /** Per cent of the lane. */
  readonly left: number;
  readonly width: number;
  readonly isOpen: boolean;
  readonly minutes: number;
  readonly isSilenced: boolean;
  /** Where its length is written: `none` where the next episode leaves no room. */
  readonly label: 'inside' | 'after' | 'before' | 'none';
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly isFiring: boolean;
  /** A silence covers what fires. */
  readonly isSilenced: boolean;
  readonly episodes: readonly LaneEpisode[];
}

/** Per cent of the lane that a written length takes. */
const LABEL = 9;
const RANKS: Readonly<Record<string, number>> = Object.freeze({ critical: 0, warning: 1, info: 2 });

export function severityRank(severity: string): number {
  return RANKS[severity] ?? 3;
}

/** One lane an alert, worst severity first, firing before resolved, then by name. */
export function toSwimlane(
  episodes: readonly AlertEpisode[],
  span: { readonly from: number; readonly to: number }
): readonly Lane[] {
  const byAlert = new Map<string, AlertEpisode[]>();
  for (const episode of episodes) {
    const id = `${episode.severity}/${episode.name}`;
    byAlert.set(id, [...(byAlert.get(id) ?? []), episode]);
  }
  return [...byAlert].map(([id, mine]) => toLane(id, mine, span)).sort(compareLanes);
}

function compareLanes(a: Lane, b: Lane): number {
  const bySeverity = severityRank(a.severity) - severityRank(b.severity);
  const byState = Number(b.isFiring) - Number(a.isFiring);
  return bySeverity !== 0 ? bySeverity : byState !== 0 ? byState : a.name < b.name ? -1 : 1;
}

function toLane(
  id: string,
  episodes: readonly AlertEpisode[],
  span: { readonly from: number; readonly to: number }
): Lane {
  const sorted = [...episodes].sort((a, b) => (a.from < b.from ? -1 : 1));
  const placed = sorted.map((episode) => ({
    ...toBounds(episode, span),
    isOpen: episode.to === null,
    minutes: episode.minutes,
    isSilenced: episode.silenced === true,
  }));
  return {
    id,
    name: sorted[0]?.name ?? id,
    severity: sorted[0]?.severity ?? '',
    isFiring: sorted.some(({ to }) => to === null),
    isSilenced: placed.some(({ isOpen, isSilenced }) => isOpen && isSilenced),
    episodes: placed.map((episode, index) => ({ ...episode, label: labelOf(episode, placed[index + 1]?.left ?? 100) })),
  };
}

function toBounds(
  { from, to }: AlertEpisode,
  span: { readonly from: number; readonly to: number }
): { left: number; width: number } {
  const length = Math.max(1, span.to - span.from);
  const start = clamp((Date.parse(from) - span.from) / length, 0, 1);
  const end = to === null ? 1 : clamp((Date.parse(to) - span.from) / length, start, 1);
  return { left: toPercent(start), width: toPercent(end - start) };
}

function labelOf({ left, width }: { left: number; width: number }, next: number): LaneEpisode['label'] {
  if (width >= LABEL) {
    return 'inside';
  }
  if (next - left - width >= LABEL) {
    return 'after';
  }
  return next >= 100 && left >= LABEL ? 'before' : 'none';
}
