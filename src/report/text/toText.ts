import type { Report } from '../../engine/model/report';
import { actions, observations, recommendations } from './sections/insights';
import { checklist, checks, security } from './sections/items';
import { comparisons, load, trajectory } from './sections/measures';
import { incidents, journal, people, progress, schedule, signoffs, triggers } from './sections/people';
import { alerts, capacity, endpoints, footer, probes, services, sources, usage } from './sections/system';
import { components, header, verdict, windows } from './sections/verdict';
import type { TextOptions, TextSection } from './textSection';

/** In the page's order: verdict and what follows from it, evidence, what people wrote, how it was asked. */
const SECTIONS: readonly TextSection[] = Object.freeze([
  header, verdict, actions, observations, components, windows, comparisons, trajectory, load, services, probes, endpoints, checks, alerts, capacity, security,
  checklist, schedule, incidents, journal, triggers, usage, progress, signoffs, people, recommendations, sources, footer,
]);

/** The report as plain text for a terminal: verdict first, then evidence, then how it was asked. Ends with a newline. */
export function toText(report: Report, options: TextOptions): string {
  const sections = SECTIONS.map((section) => section(report, options));
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
