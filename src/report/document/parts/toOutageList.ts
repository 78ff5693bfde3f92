import type { Outage } from '../../../engine/model/report';
import type { Telling } from '../../../i18n/telling';
import { longestOutages, toOutageWords } from '../../words/toOutageWords';

/** What was down when: the longest three in the order of time, and how many more; '' where nothing was. */
export function toOutageList(outages: readonly Outage[], telling: Pick<Telling, 'translate' | 'zone'>): string {
  if (outages.length === 0) {
    return '';
  }
  const { translate: t } = telling;
  const { shown, more } = longestOutages(outages);
  const times = [
    ...shown.map((outage) => toOutageWords(outage, telling)),
    ...(more > 0 ? [t('page.outage.more', { count: more })] : []),
  ];
  return t('page.outage.down', { times: times.join('; ') });
}
