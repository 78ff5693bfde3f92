import { type Section, toWhole } from '../section';
import { logRequests, toLogSection } from './logs';
import { frames } from './tables';
import { toTraceSection, traceRequests } from './traces';
import { counts, signals as view } from './view';

/** Log lines by level, and operations of traces, in both windows. */
export const signals = {
  title: 'page.signals.title',
  subjects: ({ plan: { logs, traces }, schedule }) => [
    ...(logs === null ? [] : [['logs', logRequests(logs, schedule)] as const]),
    ...(traces === null ? [] : [['traces', traceRequests(traces, schedule)] as const]),
  ],
  judge: {
    stage: 'told',
    run: ({ plan: { logs, traces }, answers, context }) => ({
      parts: {
        logs: logs === null ? null : toLogSection(logs, answers('logs'), context),
        traces: traces === null ? null : toTraceSection(traces, answers('traces'), context),
      },
    }),
  },
  view,
  counts,
  frames,
  anchors: ({ logs, traces }, translate) =>
    [logs === null ? null : 'logs', traces === null ? null : 'traces']
      .filter((id) => id !== null)
      .map((id) => toWhole(id, translate('page.signals.title', {}))),
  queries: ({ logs }) => (logs === null ? [] : [{ id: 'logs', type: 'loki', query: logs.query }]),
} satisfies Section;
