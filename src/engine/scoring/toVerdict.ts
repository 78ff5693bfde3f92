import { clauseOf, type Code, type Finding, type Params } from '../model/finding';
import { isCritical, isWarning } from '../model/severity';
import { toIso } from '../model/time';
import type { Verdict, VerdictOutcome, VerdictReason } from '../model/verdict';
import { isLacking, type VerdictInput } from './verdictInput';
import { wouldChange } from './wouldChange';

interface Rule {
  readonly outcome: VerdictOutcome;
  readonly reasons: readonly VerdictReason[];
}

/**
 * The first of not-ready, incomplete and ready-with-warnings that has a reason, else ready. A score that would fall below its
 * minimum if everything unjudged were bad is incomplete, so that losing evidence never improves a verdict
 * (docs/decisions/0002-lost-evidence.md).
 */
export function toVerdict(input: VerdictInput): Verdict {
  const rules: readonly Rule[] = [
    { outcome: 'not-ready', reasons: notReady(input) },
    { outcome: 'incomplete', reasons: incomplete(input) },
    { outcome: 'ready-with-warnings', reasons: warnings(input) },
  ];
  const decided = rules.find(({ reasons }) => reasons.length > 0);
  const outcome = decided?.outcome ?? 'ready';
  const later = decided === undefined ? [] : rules.slice(rules.indexOf(decided) + 1).flatMap(({ reasons }) => reasons);
  return {
    outcome,
    reasons: decided === undefined ? allClear(input) : [...decided.reasons, ...later],
    wouldChange: wouldChange(input, outcome),
  };
}

function notReady(input: VerdictInput): readonly VerdictReason[] {
  const { findings, score, alerts } = input;
  const gates = findings.filter(
    ({ critical, outcome, missed, kind, ignored }) =>
      critical && !ignored && kind !== 'alerts' && (outcome === 'worse' || missed)
  );
  const firing = (alerts?.firing ?? []).filter(isCritical);
  const { overall, minimum } = score.score;
  return [
    ...gates.map((finding) => because(input, 'fail', finding)),
    ...firing.map((alert) =>
      word(input, {
        code: 'verdict.alertFiring',
        params: { name: alert.name, since: toIso(alert.startedAt) },
        status: 'fail',
        finding: 'alerts',
      })
    ),
    ...(overall !== null && overall < minimum
      ? [
          word(input, {
            code: 'verdict.scoreBelow',
            params: { score: overall, minimum },
            status: 'fail',
            finding: null,
          }),
        ]
      : []),
  ];
}

function incomplete(input: VerdictInput): readonly VerdictReason[] {
  const blind = input.findings.filter(
    ({ critical, points01, ignored, kind }) => critical && !ignored && kind !== 'alerts' && points01 === null
  );
  const alertsUnknown = input.alerts?.firing === null;
  return [
    ...notYetLast(input),
    ...tooLittle(input),
    ...blind.map((finding) => because(input, 'unknown', finding)),
    ...(alertsUnknown
      ? [word(input, { code: 'verdict.alertsUnknown', params: {}, status: 'unknown', finding: 'alerts' })]
      : []),
    ...couldBeBelow(input),
  ];
}

function notYetLast(input: VerdictInput): readonly VerdictReason[] {
  const { checkpoint, checkpoints, isLast } = input.schedule;
  if (isLast) {
    return [];
  }
  const next = checkpoints.find(({ state }) => state === 'ahead');
  const params: Params = {
    checkpoint: checkpoint?.id ?? null,
    next: next?.id ?? null,
    dueAt: next === undefined ? null : toIso(next.dueAt),
  };
  return [
    word(input, { code: codeOf(checkpoint !== null, next !== undefined), params, status: 'unknown', finding: null }),
  ];
}

function codeOf(isReached: boolean, isAhead: boolean): Code {
  if (isReached) {
    return 'verdict.checkpointAhead';
  }
  return isAhead ? 'verdict.noCheckpoint' : 'verdict.noDeployment';
}

function tooLittle(input: VerdictInput): readonly VerdictReason[] {
  const { coverage, minimumCoverage, overall } = input.score.score;
  return [
    ...(overall === null
      ? [word(input, { code: 'verdict.nothingJudged', params: {}, status: 'unknown', finding: null })]
      : []),
    ...(coverage < minimumCoverage
      ? [
          word(input, {
            code: 'verdict.coverageBelow',
            params: { coverage: 100 * coverage, minimum: 100 * minimumCoverage },
            status: 'unknown',
            finding: null,
          }),
        ]
      : []),
  ];
}

function couldBeBelow(input: VerdictInput): readonly VerdictReason[] {
  const { lowest, score } = input.score;
  const { overall, minimum } = score;
  if (overall === null || lowest === null || lowest >= minimum || overall < minimum) {
    return [];
  }
  return [word(input, { code: 'verdict.lowestBelow', params: { lowest, minimum }, status: 'unknown', finding: null })];
}

/** Broader findings first. */
const ORDER: readonly Finding['kind'][] = [
  'gate',
  'services',
  'probes',
  'alerts',
  'check',
  'measure',
  'capacity',
  'certificates',
  'item',
];

function warnings(input: VerdictInput): readonly VerdictReason[] {
  const open = input.findings
    .filter((finding) => !finding.ignored && !finding.critical && warns(finding))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const firing = (input.alerts?.firing ?? []).filter(isWarning);
  const silent = input.sources.filter(({ status }) => status === 'failed' || status === 'partial');
  return [
    ...silent.map(({ id, failed, error }) =>
      word(input, {
        code: 'verdict.sourceFailed',
        params: { source: id, failed, message: error?.message ?? null },
        status: 'unknown',
        finding: null,
      })
    ),
    ...open.map((finding) => because(input, finding.points01 === null ? 'unknown' : 'warn', finding)),
    ...firing.map((alert) =>
      word(input, {
        code: 'verdict.warningFiring',
        params: { name: alert.name, since: toIso(alert.startedAt) },
        status: 'warn',
        finding: 'alerts',
      })
    ),
  ];
}

/** An item that is not met costs points but is no warning; one that nobody could judge is, unless it only restates what warns itself. */
function warns(finding: Finding): boolean {
  const { kind, outcome, missed, weight } = finding;
  if (outcome === 'failed' || outcome === 'no-data' || isLacking(finding)) {
    return kind !== 'item' || weight > 0;
  }
  return kind !== 'item' && kind !== 'alerts' && (outcome === 'worse' || missed);
}

function allClear(input: VerdictInput): readonly VerdictReason[] {
  const { score, schedule } = input;
  const critical = input.findings.filter((finding) => finding.critical).length;
  return [
    word(input, { code: 'verdict.noGate', params: { critical }, status: 'pass', finding: null }),
    word(input, {
      code: 'verdict.scoreAbove',
      params: { score: score.score.overall, minimum: score.score.minimum },
      status: 'pass',
      finding: null,
    }),
    word(input, {
      code: 'verdict.covered',
      params: {
        checkpoint: schedule.checkpoint?.id ?? null,
        coverage: 100 * score.score.coverage,
        minimum: 100 * score.score.minimumCoverage,
      },
      status: 'pass',
      finding: null,
    }),
  ];
}

function because(input: VerdictInput, status: VerdictReason['status'], finding: Finding): VerdictReason {
  const code = codeFor(finding, status);
  return word(input, {
    code,
    params: { title: finding.title, outcome: finding.outcome, why: clauseOf(finding.brief ?? finding.reason) },
    status,
    finding: finding.id,
  });
}

/** A gate's own sentence says what it is. */
function codeFor({ kind, critical }: Finding, status: VerdictReason['status']): Code {
  if (kind === 'gate' && status !== 'unknown') {
    return 'verdict.gate';
  }
  if (critical) {
    return status === 'fail' ? 'verdict.critical' : 'verdict.criticalUnjudged';
  }
  return status === 'unknown' ? 'verdict.unjudged' : 'verdict.finding';
}

function word({ translate }: VerdictInput, reason: Omit<VerdictReason, 'text'>): VerdictReason {
  return { ...reason, text: translate(reason.code, reason.params) };
}
