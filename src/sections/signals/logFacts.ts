import type { Status } from '../../engine/model/finding';
import type { Telling } from '../../i18n/locale';
import { formatNumber } from '../../i18n/numbers';
import type { LogSection } from './report';

export interface SignalFact {
  readonly status: Status;
  readonly name: string;
  readonly value: string;
}

/** Share of lines from which on it counts as all of them. */
const WHOLE_PERCENT = 99.5;

/** Single facts of the log lines, each with its state; what is not known is no pass. */
export function toLogFacts(
  { critical, newPatterns, structuredPercent, correlatedPercent, sampled }: LogSection,
  { translate: t, numbers }: Pick<Telling, 'translate' | 'numbers'>
): readonly SignalFact[] {
  const share = (percent: number | null): string =>
    percent === null
      ? t('page.logs.noLines', {})
      : t('page.logs.share', { percent: `${formatNumber(percent, percent % 1 === 0 ? 0 : 1, numbers)} %`, sampled });
  return [
    {
      name: t('page.logs.critical', {}),
      value: critical === null ? t('page.alerts.unknown', {}) : formatNumber(critical, 0, numbers),
      status: critical === null ? 'unknown' : critical === 0 ? 'pass' : 'fail',
    },
    {
      name: t('page.logs.newPatterns', {}),
      value: formatNumber(newPatterns.length, 0, numbers),
      status: sampled === 0 ? 'unknown' : newPatterns.length === 0 ? 'pass' : 'warn',
    },
    { name: t('page.logs.structured', {}), value: share(structuredPercent), status: wholeness(structuredPercent) },
    { name: t('page.logs.correlated', {}), value: share(correlatedPercent), status: wholeness(correlatedPercent) },
  ];
}

function wholeness(percent: number | null): Status {
  return percent === null ? 'unknown' : percent >= WHOLE_PERCENT ? 'pass' : 'warn';
}
