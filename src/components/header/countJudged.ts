import type { Report } from '../../engine/model/report';
import { rowOutcome } from '../../sections/comparison/order';
import { type Counted, countItems, countOutcome, countState, countStatus } from './counted';

/** The sections that hold what was measured, in the page's order. */
export function countJudged(report: Report): readonly Counted[] {
  return [
    comparison(report),
    course(report),
    services(report),
    endpoints(report),
    checks(report),
    alerts(report),
    signals(report),
    capacity(report),
    security(report),
  ];
}

function comparison({ comparisons }: Report): Counted {
  const rows = comparisons.flatMap((table) => table.rows);
  const outcomes = (wanted: string): number => rows.filter((row) => rowOutcome(row) === wanted).length;
  const missed = rows.filter((row) => row.target?.outcome === 'missed').length;
  return {
    id: 'comparison',
    title: 'page.comparison.title',
    isThere: rows.length > 0,
    bad: [
      [outcomes('worse'), 'page.outcome.worse'],
      [missed, 'page.outcome.missed'],
      [outcomes('failed'), 'page.outcome.failed'],
    ],
    warn: [
      [outcomes('inconclusive'), 'page.outcome.inconclusive'],
      [outcomes('no-data'), 'page.outcome.no-data'],
    ],
    all: rows.length,
  };
}

function course({ trajectory, load }: Report): Counted {
  const isDrawn = trajectory.length > 0;
  return {
    id: isDrawn ? 'trajectory' : 'load',
    title: isDrawn ? 'page.trajectory.title' : 'page.load.title',
    isThere: isDrawn || load.length > 0,
    bad: [],
    warn: [],
    all: null,
  };
}

/** Services with their health endpoints and certificates. */
function services({ services: running, probes, certificates }: Report): Counted {
  const isRunning = running.length > 0;
  const both = [...running, ...probes];
  return {
    id: isRunning ? 'services' : 'probes',
    title: isRunning ? 'page.services.title' : 'page.probes.title',
    isThere: both.length + certificates.length > 0,
    problemsOf: ['services', 'probes'],
    bad: [
      [countState(both, 'down'), 'page.services.state.down'],
      [countStatus(certificates, 'fail'), 'page.status.fail'],
    ],
    warn: [
      [countState(both, 'unknown'), 'page.services.state.unknown'],
      [countStatus(certificates, 'warn'), 'page.status.warn'],
    ],
    all: isRunning ? running.length : probes.length,
  };
}

function endpoints({ endpoints: rows, endpointTotals }: Report): Counted {
  const isOff = endpointTotals?.status === 'warn' || endpointTotals?.status === 'fail';
  return {
    id: 'endpoints',
    title: 'page.endpoints.title',
    isThere: endpointTotals !== null || rows.length > 0,
    bad: [],
    warn: [[isOff ? 1 : 0, 'page.status.warn']],
    all: endpointTotals?.seen ?? rows.length,
  };
}

function checks({ checks: rows }: Report): Counted {
  return { id: 'checklist', title: 'page.checks.tab', isThere: rows.length > 0, ...countItems(rows), all: rows.length };
}

function alerts({ alerts: section }: Report): Counted {
  const firing = section?.firing?.filter(({ state }) => state === 'firing').length ?? 0;
  return {
    id: 'alerts',
    title: 'page.alerts.title',
    isThere: section !== null,
    bad: [[firing, 'page.alerts.firing']],
    warn: [],
    all: section?.episodes.length ?? null,
  };
}

function signals({ logs, traces }: Report): Counted {
  const worse = countOutcome(logs?.levels ?? [], 'worse');
  const silent = [logs?.reason, traces?.reason].filter((reason) => reason?.code === 'evidence.failed').length;
  return {
    id: 'signals',
    title: 'page.signals.title',
    isThere: logs !== null || traces !== null,
    bad: [
      [worse, 'page.outcome.worse'],
      [silent, 'page.outcome.failed'],
    ],
    warn: [],
    all: null,
  };
}

function capacity({ capacity: rows }: Report): Counted {
  return {
    id: 'capacity',
    title: 'page.capacity.title',
    isThere: rows.length > 0,
    bad: [[countStatus(rows, 'fail'), 'page.status.fail']],
    warn: [
      [countStatus(rows, 'warn'), 'page.status.warn'],
      [countStatus(rows, 'unknown'), 'page.status.unknown'],
    ],
    all: rows.length,
  };
}

function security({ security: items }: Report): Counted {
  return {
    id: 'security',
    title: 'page.security.title',
    isThere: items.length > 0,
    ...countItems(items),
    all: items.length,
  };
}
