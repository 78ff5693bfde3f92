import type { Series } from '../model/evidence';
import type { Span } from '../model/time';

/** One stretch in which one alert was firing; `to` null while it still is. Milliseconds. */
export interface Episode {
  readonly name: string;
  readonly severity: string;
  readonly labels: Readonly<Record<string, string>>;
  /** All labels of the alert, by which silences know it. */
  readonly alert: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number | null;
}

const HIDDEN = new Set(['__name__', 'alertname', 'alertstate', 'severity', 'grafana_folder']);

/**
 * Firing stretches from the presence of `ALERTS`, one point a step in which an alert fired. A gap of more than one step ends a
 * stretch; one whose last point is the last step of the window is still firing.
 */
export function toEpisodes(series: readonly Series[], { from, to }: Span, step: number): readonly Episode[] {
  const episodes = series.flatMap((entry) =>
    stretches(entry, { from, to }, step).map((stretch) => ({ ...identity(entry), ...stretch }))
  );
  return episodes.sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}

function identity({ labels }: Series): Pick<Episode, 'name' | 'severity' | 'labels' | 'alert'> {
  const rest = Object.entries(labels).filter(([key]) => !HIDDEN.has(key));
  const alert = Object.fromEntries(
    Object.entries(labels).filter(([key]) => key !== '__name__' && key !== 'alertstate')
  );
  return {
    name: labels['alertname'] ?? '',
    severity: labels['severity'] ?? 'none',
    labels: Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1))),
    alert,
  };
}

function stretches(series: Series, span: Span, step: number): readonly { from: number; to: number | null }[] {
  const times = series.times.filter(
    (time, index) => time > span.from && time <= span.to && (series.values[index] ?? 0) > 0
  );
  const found: { from: number; to: number }[] = [];
  for (const time of times) {
    const last = found.at(-1);
    if (last !== undefined && time - last.to <= 2 * step) {
      last.to = time;
    } else {
      found.push({ from: time - step, to: time });
    }
  }
  return found.map(({ from, to }) => ({ from, to: span.to - to < step ? null : to }));
}
