import { clauseOf, type Code, type Finding, type Params, toNames } from '../model/finding';
import type { VerdictOutcome, VerdictReason } from '../model/verdict';
import { isLacking, type VerdictInput } from './verdictInput';

const MOST = 4;

/** What would have to be different for another verdict, the nearest first; computed from the findings, no advice. */
export function wouldChange(input: VerdictInput, outcome: VerdictOutcome): readonly VerdictReason[] {
  switch (outcome) {
    case 'ready':
      return [...gains(input), fromReady(input)].slice(0, MOST);
    case 'ready-with-warnings':
      return [toReady(input), ...gains(input)].slice(0, MOST);
    case 'incomplete':
      return missing(input).slice(0, MOST);
    case 'not-ready':
      return [...gateKeys(input), ...gains(input)].slice(0, MOST);
  }
}

/** What each open finding costs, largest first. */
function gains(input: VerdictInput): readonly VerdictReason[] {
  const lost = input.findings.flatMap((finding) => {
    const gain = gainOf(input, finding);
    return gain >= 0.005 ? [{ finding, gain }] : [];
  });
  return lost
    .sort((a, b) => b.gain - a.gain)
    .map(({ finding, gain }) =>
      word(input, {
        code: 'change.gain',
        params: { title: finding.title, gain, why: clauseOf(finding.brief ?? finding.reason) },
        finding: finding.id,
      })
    );
}

function gainOf({ findings, score }: VerdictInput, finding: Finding): number {
  if (finding.points01 === null || finding.points01 >= 1 || finding.ignored) {
    return 0;
  }
  const judged = findings.filter(
    ({ component, points01, ignored }) => component === finding.component && points01 !== null && !ignored
  );
  const weight = judged.reduce((sum, entry) => sum + entry.weight, 0);
  const scored = score.score.components.filter((entry) => entry.score !== null);
  const all = scored.reduce((sum, entry) => sum + entry.weight, 0);
  const component = scored.find(({ id }) => id === finding.component);
  return component === undefined || weight === 0 || all === 0
    ? 0
    : (10 * (1 - finding.points01) * finding.weight * component.weight) / (weight * all);
}

function fromReady(input: VerdictInput): VerdictReason {
  const titles = input.findings
    .filter(({ critical, kind, ignored }) => critical && !ignored && kind !== 'alerts')
    .map(({ title }) => title);
  return word(input, {
    code: titles.length === 0 ? 'change.notReadyByAlert' : 'change.notReady',
    params: { titles: toNames(titles) },
    finding: null,
  });
}

function toReady(input: VerdictInput): VerdictReason {
  const open = input.findings.filter(
    ({ ignored, kind, weight, ...finding }) =>
      !ignored &&
      (kind === 'item'
        ? weight > 0 && isUnknown(finding)
        : isUnknown(finding) || finding.outcome === 'worse' || finding.missed)
  );
  return word(input, {
    code: 'change.readyWhen',
    params: { titles: toNames(open.map(({ title }) => title)), count: open.length },
    finding: null,
  });
}

function isUnknown(finding: Pick<Finding, 'outcome' | 'reason'>): boolean {
  return finding.outcome === 'failed' || finding.outcome === 'no-data' || isLacking(finding);
}

function missing(input: VerdictInput): readonly VerdictReason[] {
  const next = input.schedule.checkpoints.find(({ state }) => state === 'ahead');
  const unjudged = input.findings.filter(({ points01, ignored }) => points01 === null && !ignored);
  const coverage = 100 * input.score.score.coverage;
  return [
    ...(next === undefined || input.schedule.isLast
      ? []
      : [
          word(input, {
            code: 'change.whenDue',
            params: { checkpoint: next.id, dueAt: new Date(next.dueAt).toISOString() },
            finding: null,
          }),
        ]),
    ...(unjudged.length === 0
      ? []
      : [
          word(input, {
            code: 'change.whenAnswered',
            params: { titles: toNames(unjudged.map(({ title }) => title)), count: unjudged.length, coverage },
            finding: null,
          }),
        ]),
  ];
}

function gateKeys(input: VerdictInput): readonly VerdictReason[] {
  const gates = input.findings.filter(
    ({ critical, ignored, outcome, missed }) => critical && !ignored && (outcome === 'worse' || missed)
  );
  const { overall, minimum } = input.score.score;
  return [
    ...(gates.length === 0
      ? []
      : [
          word(input, {
            code: 'change.gates',
            params: { titles: toNames(gates.map(({ title }) => title)), count: gates.length },
            finding: null,
          }),
        ]),
    ...(overall !== null && overall < minimum
      ? [word(input, { code: 'change.score', params: { gain: minimum - overall, minimum }, finding: null })]
      : []),
  ];
}

function word(
  { translate }: VerdictInput,
  { code, params, finding }: { code: Code; params: Params; finding: string | null }
): VerdictReason {
  return { code, params, text: translate(code, params), status: 'unknown', finding };
}
