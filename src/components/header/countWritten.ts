import type { Report } from '../../engine/model/report';
import { countItems, countState, type Counted } from './counted';

/** The sections that hold what people judge and write and what follows, in the page's order. */
export function countWritten(report: Report): readonly Counted[] {
  return [
    readiness(report),
    watch(report),
    happened(report),
    usage(report),
    progress(report),
    people(report),
    next(report),
    sources(report),
  ];
}

function readiness({ checklist }: Report): Counted {
  const items = checklist.flatMap((group) => group.items);
  const blockers = checklist.reduce((sum, group) => sum + group.blockers.length, 0);
  const { bad, warn } = countItems(items);
  return {
    id: 'readiness',
    title: 'page.readiness.tab',
    isThere: items.length > 0,
    bad: [[blockers, 'page.readiness.blocker'], ...bad],
    warn,
    all: items.length,
  };
}

function watch({ schedule }: Report): Counted {
  return {
    id: 'watch',
    title: 'page.watch.tab',
    isThere: schedule.length > 0,
    bad: [[countState(schedule, 'failed'), 'page.watch.state.failed']],
    warn: [
      [countState(schedule, 'overdue'), 'page.watch.state.overdue'],
      [countState(schedule, 'unknown'), 'page.watch.state.unknown'],
    ],
    all: schedule.length,
  };
}

/** Incidents, journal and triggers stand below each other: one tab, named after the first that is there. */
function happened({ incidents, journal, triggers }: Report): Counted {
  const tripped = countState(triggers, 'tripped');
  const open = incidents.filter(({ kind, state }) => kind === 'incident' && state === 'open').length;
  const parts = [
    { id: 'incidents', title: 'page.incidents.tab', all: incidents.length },
    { id: 'journal', title: 'page.journal.title', all: journal.length },
    { id: 'triggers', title: 'page.triggers.title', all: triggers.length },
  ] as const;
  const first = parts.find(({ all }) => all > 0) ?? parts[0];
  return {
    ...first,
    isThere: first.all > 0,
    problemsOf: ['incidents', 'triggers'],
    bad: [
      [open, 'page.incidents.open'],
      [tripped, 'page.triggers.tripped'],
    ],
    warn: [[countState(triggers, 'unknown'), 'page.watch.state.unknown']],
  };
}

function usage({ usage: rows }: Report): Counted {
  return { id: 'usage', title: 'page.usage.title', isThere: rows.length > 0, bad: [], warn: [], all: rows.length };
}

function progress({ progress: groups }: Report): Counted {
  return {
    id: 'progress',
    title: 'page.progress.title',
    isThere: groups.length > 0,
    bad: [],
    warn: [[groups.filter(({ reason }) => reason !== null).length, 'page.status.warn']],
    all: groups.length,
  };
}

/** Sign-offs and roles stand beside each other. */
function people({ signoffs, people: roles }: Report): Counted {
  const isSigned = signoffs.length > 0;
  return {
    id: isSigned ? 'signoffs' : 'people',
    title: isSigned ? 'page.signoffs.title' : 'page.people.title',
    isThere: isSigned || roles.length > 0,
    problemsOf: ['signoffs'],
    bad: [[countState(signoffs, 'rejected'), 'page.signoffs.state.rejected']],
    warn: [[countState(signoffs, 'open'), 'page.signoffs.state.open']],
    all: isSigned ? signoffs.length : roles.length,
  };
}

function next({ recommendations }: Report): Counted {
  return {
    id: 'recommendations',
    title: 'page.recommendations.tab',
    isThere: recommendations.length > 0,
    bad: [],
    warn: [],
    all: recommendations.length,
  };
}

function sources({ sources: rows }: Report): Counted {
  const failed = rows.filter(({ status }) => status === 'failed' || status === 'partial').length;
  return {
    id: 'sources',
    title: 'page.sources.tab',
    isThere: rows.length > 0,
    bad: [[failed, 'page.outcome.failed']],
    warn: [],
    all: rows.length,
  };
}
