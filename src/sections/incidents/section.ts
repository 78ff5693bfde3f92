import { type Section, toAnchorRow } from '../section';
import { toBlockers, toRecordedIncidents } from './judge';
import { toNearMisses } from './nearMisses';
import { frames } from './tables';
import { counts, incidents as view } from './view';

/** What went wrong as people wrote it down, and what nearly did as the data show it. */
export const incidents = {
  title: 'page.incidents.title',
  judge: {
    stage: 'people',
    run: ({ plan, answers, context, notes, report }) => {
      const recorded = toRecordedIncidents(notes, context.schedule);
      const rows = report.comparisons.flatMap((table) => table.rows);
      const { services, probes, checks } = report;
      const nearMisses = toNearMisses({ plan, rows, services, probes, checks, answers, context });
      return { parts: { incidents: [...recorded, ...nearMisses] }, findings: toBlockers(recorded, context) };
    },
  },
  view,
  counts,
  frames,
  anchors: ({ incidents: rows }) => rows.map((row) => toAnchorRow('incident', row)),
} satisfies Section;
