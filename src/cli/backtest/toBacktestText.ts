import type { Cries } from '../../assessment/backtest/toCries';
import { formatInstant } from '../../i18n/instant';
import type { Telling } from '../../i18n/telling';
import { plainLine } from '../../report/escape';
import { bullets } from '../../report/formats/text/bullets';
import { toColumns } from '../../report/formats/text/toColumns';
import type { BacktestOutput, JudgedReplay, ReplayOutput } from './toOutput';

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
