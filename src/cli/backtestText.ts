import { type Cries, type Replay, type ReplayFailure, toCries, toDecided } from '../assessment/backtest';
import type { Iso } from '../engine/model/schema';
import { toIso } from '../engine/model/time';
import type { VerdictOutcome, VerdictReason } from '../engine/model/verdict';
import { formatInstant } from '../i18n/instants';
import type { Telling } from '../i18n/locale';
import { plainLine } from '../report/escape';
import { bullets, toColumns } from '../report/formats/text';
import type { Plan } from '../sections/plan';
import type { Report } from '../sections/report';

type TextOptions = Pick<Telling, 'translate' | 'zone'>;

/** The backtest for a terminal: a line a deployment with what decided below it, then how often each measure and check cried. */
export function toBacktestText(output: BacktestOutput, options: TextOptions): string {
  const { translate: t, zone } = options;
  const { plan, checkpoint, replays, findings } = output;
  const made = replays.filter(({ result }) => 'verdict' in result).length;
  const lines = [
    plainLine(t('backtest.title', { title: plan.title, made, count: replays.length })),
    checkpoint === null
      ? t('backtest.at', { zone: zone.name })
      : t('backtest.atCheckpoint', { checkpoint, zone: zone.name }),
    '',
    ...replayLines(replays, options),
    ...(findings.length === 0
      ? []
      : ['', t('backtest.cries', {}), ...toColumns(findings.map((cries) => toCells(cries, options)))]),
  ];
  return `${lines.join('\n')}\n`;
}

function replayLines(replays: readonly ReplayOutput[], options: TextOptions): readonly string[] {
  const heads = toColumns(replays.map((replay) => toHead(replay, options)));
  return replays.flatMap((replay, index) => [
    heads[index] ?? '',
    ...bullets(remarksOf(replay, options)).map((line) => `  ${line}`),
  ]);
}

function toHead({ version, endedAt, result }: ReplayOutput, options: TextOptions): readonly string[] {
  const start = [formatInstant(endedAt, options.zone), plainLine(version === '' ? '–' : version)];
  return 'error' in result
    ? [...start, options.translate('backtest.notReplayed', {}), '']
    : [...start, ...judgedCells(result, options)];
}

function judgedCells(
  { verdict, score, coverage, checkpoint }: JudgedReplay,
  { translate: t }: TextOptions
): readonly string[] {
  return [
    t(`page.verdict.${verdict}`, {}).toUpperCase(),
    checkpoint === null ? t('backtest.notReached', {}) : t('backtest.reached', { checkpoint }),
    t('backtest.score', { score, coverage: 100 * coverage }),
  ];
}

function remarksOf({ cutBy, result }: ReplayOutput, { translate: t }: TextOptions): readonly string[] {
  const cut = cutBy === null ? [] : [cutBy === '' ? t('backtest.cut', {}) : t('backtest.cutBy', { version: cutBy })];
  return [...cut, ...('error' in result ? [result.error.message] : result.decided.map(({ text }) => text))];
}

function toCells(
  { title, critical, cried, judged, unjudged, ignored }: Cries,
  { translate: t }: TextOptions
): readonly string[] {
  const more = [
    ...(unjudged === 0 ? [] : [t('backtest.unjudged', { unjudged })]),
    ...(ignored === 0 ? [] : [t('backtest.ignored', { ignored })]),
    ...(critical ? [t('backtest.critical', {})] : []),
  ];
  return [`  ${plainLine(title)}`, t('backtest.cried', { cried, judged }), more.join(', ')];
}

/** What is printed of one rollout. */
export interface ReplayOutput {
  readonly version: string;
  readonly endedAt: Iso;
  /** The instant of the evaluation. */
  readonly at: Iso;
  /** The version of the next rollout, where it began before the checkpoint was due; '' where that is not known. */
  readonly cutBy: string | null;
  readonly result: JudgedReplay | { readonly error: { readonly kind: ReplayFailure; readonly message: string } };
}

export interface JudgedReplay {
  readonly checkpoint: string | null;
  readonly verdict: VerdictOutcome;
  readonly score: number | null;
  readonly coverage: number;
  /** What made the verdict what it is; each names its finding where there is one. */
  readonly decided: readonly VerdictReason[];
}

/** Everything that `dayone backtest` prints, as plain data. */
export interface BacktestOutput {
  readonly schemaVersion: 1;
  readonly plan: { readonly id: string; readonly title: string };
  /** The one asked for; null: each rollout's last one. */
  readonly checkpoint: string | null;
  readonly replays: readonly ReplayOutput[];
  readonly findings: readonly Cries[];
}

/** What is told of replays: the verdict of each with what decided it, and how often each measure and check cried. Pure. */
export function toOutput(
  { id, title }: Pick<Plan, 'id' | 'title'>,
  checkpoint: string | null,
  replays: readonly Replay[]
): BacktestOutput {
  const reports = replays.flatMap((replay) => (replay.kind === 'report' ? [replay.report] : []));
  return {
    schemaVersion: 1,
    plan: { id, title },
    checkpoint,
    replays: replays.map(toReplay),
    findings: toCries(reports),
  };
}

function toReplay(replay: Replay): ReplayOutput {
  const { version, endedAt, at, cutBy } = replay.rollout;
  const told = { endedAt: toIso(endedAt), at: toIso(at), cutBy };
  return replay.kind === 'report'
    ? { version: replay.report.deployment.version, ...told, result: toJudged(replay.report) }
    : { version, ...told, result: { error: { kind: replay.failure, message: replay.message } } };
}

function toJudged({ checkpoint, verdict, score }: Report): JudgedReplay {
  return {
    checkpoint,
    verdict: verdict.outcome,
    score: score.overall,
    coverage: score.coverage,
    decided: toDecided(verdict),
  };
}
