import { number, text, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  insights: {
    tables: ({ actions, observations, recommendations }) => [
      toTable(
        'insights',
        [
          ...actions.map((insight) => ({ ...insight, kind: 'action', days: null })),
          ...observations.map((insight) => ({ ...insight, days: null })),
          ...recommendations.map((insight) => ({ ...insight, kind: 'recommendation', days: insight.withinDays })),
        ],
        [
          text('columns.kind', ({ kind }) => kind),
          text('columns.sentence', (insight) => insight.text),
          number('columns.within', ({ days }) => days, 'd'),
          text('columns.rule', ({ rule }) => rule),
          text('columns.finding', ({ finding }) => finding),
        ]
      ),
    ],
    slice: ({ observations, actions, recommendations }) => ({ observations, actions, recommendations }),
  },
} satisfies Frames;
