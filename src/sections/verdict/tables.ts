import { number, type PlainFrame, text, time, toTable } from '../../document/columns';
import type { Edition } from '../../engine/model/edition';
import type { Report } from '../report';
import type { Frames } from '../section';
import { toVerdictCounts } from './words';

function verdictTable(report: Report): PlainFrame {
  return toTable(
    'verdict',
    [report],
    [
      text('columns.plan', ({ plan }) => plan.title),
      text('columns.version', ({ deployment }) => deployment.version),
      time('columns.deployed', ({ deployment }) => deployment.endedAt),
      time('columns.evaluated', ({ evaluatedAt }) => evaluatedAt),
      text('columns.checkpoint', ({ checkpoint }) => checkpoint),
      text('columns.verdict', ({ verdict }) => verdict.outcome),
      number('columns.score', ({ score }) => score.overall),
      number('columns.coverage', ({ score }) => score.coverage, 'percentunit'),
    ]
  );
}

function editionTable(edition: Edition): PlainFrame {
  return toTable(
    'edition',
    [edition],
    [
      text('columns.title', ({ title }) => title),
      text('columns.note', ({ note }) => note),
      text('columns.leftOut', ({ omitted }) => omitted.join(' ')),
      text('columns.hidden', ({ redacted }) => redacted.join(' ')),
    ]
  );
}

function reasonsTable({ verdict }: Report): PlainFrame {
  const rows = [
    ...verdict.reasons.map((reason) => ({ kind: 'why', ...reason })),
    ...verdict.wouldChange.map((reason) => ({ kind: 'would-change', ...reason })),
  ];
  return toTable('reasons', rows, [
    text('columns.kind', ({ kind }) => kind),
    text('columns.status', ({ status }) => status),
    text('columns.reason', (reason) => reason.text),
  ]);
}

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  verdict: {
    tables: (report) => [
      verdictTable(report),
      reasonsTable(report),
      ...(report.edition === undefined ? [] : [editionTable(report.edition)]),
    ],
    slice: (report) => {
      const { plan, deployment, evaluatedAt, checkpoint, verdict, score, edition } = report;
      return {
        plan,
        deployment,
        evaluatedAt,
        checkpoint,
        verdict,
        score,
        counts: toVerdictCounts(report),
        ...(edition === undefined ? {} : { edition }),
      };
    },
  },
  components: {
    tables: ({ score }) => [
      toTable('components', score.components, [
        text('columns.component', ({ title }) => title),
        number('columns.score', (component) => component.score),
        number('columns.weight', ({ weight }) => weight),
        number('columns.coverage', ({ coverage }) => coverage, 'percentunit'),
      ]),
    ],
    slice: ({ score }) => ({ score }),
  },
} satisfies Frames;
