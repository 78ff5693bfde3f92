import type { Context } from '../model/context';
import type { Params, Words } from '../model/finding';
import { SECTIONS } from '../plan/rules/findingNames';
import { clauseOf, toClause, toReason } from '../model/reason';
import type { Due } from './due';
import { lookedAt } from './lookedAt';
import { type Told, toTold } from './told';
import type { FindingsAt, WatchFinding } from './watchFinding';

/** What the data said when a round was due: one finding that failed fails it, one that is not known leaves it unknown. */
export function toldByData({ round, at }: Due, findingsAt: FindingsAt, { schedule, translate }: Context): Told {
  const findings = findingsAt(lookedAt(at, schedule), round.looksAt);
  if (findings.length === 0) {
    return toTold('unknown', toReason(translate, 'watch.nothing'));
  }
  const { state, code, of } = judge(findings);
  const passed = findings.filter(isPassed).length;
  const params: Params = { passed, all: findings.length, warned: of.length, why: toWhy(of) };
  return { state, by: null, findings, reason: toReason(translate, code, params) };
}

interface Judged {
  readonly state: Told['state'];
  readonly code: string;
  /** The findings that are told one by one. */
  readonly of: readonly WatchFinding[];
}

function judge(findings: readonly WatchFinding[]): Judged {
  const having = (wanted: WatchFinding['status']): readonly WatchFinding[] =>
    findings.filter(({ status }) => status === wanted);
  const [failed, unknown, warned] = [having('fail'), having('unknown'), having('warn')];
  if (failed.length > 0) {
    return { state: 'failed', code: 'watch.failed', of: failed };
  }
  if (unknown.length > 0) {
    return { state: 'unknown', code: 'watch.unknown', of: unknown };
  }
  return { state: 'passed', code: warned.length > 0 ? 'watch.warned' : 'watch.passed', of: warned };
}

function isPassed({ status }: WatchFinding): boolean {
  return status === 'pass' || status === 'warn';
}

const MOST = 3;

/** The first few with their reasons. */
function toWhy(findings: readonly WatchFinding[]): readonly Words[] {
  const told = findings
    .slice(0, MOST)
    .map((finding) => toClause('watch.told', { title: titleOf(finding), why: clauseOf(finding.reason) }));
  return findings.length > MOST ? [...told, '…'] : told;
}

/** A section has its title in the reader's language, the rest has one of the plan. */
function titleOf({ id, title }: WatchFinding): Words {
  return SECTIONS.some((section) => section === id) ? toClause(`${id}.title`) : title;
}
