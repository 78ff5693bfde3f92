import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { formatShortInstant } from '../../document/figures';
import { formatDuration } from '../../i18n/numbers';
import type { AlertEpisode } from '../../sections/alerts/report';
import { toEpisodeOrder } from '../../sections/alerts/swimlane';
import { toEpisodeLabels } from '../../sections/alerts/view';
import { getNameStyles, getRecordStyles, getTableStyles, SMALL } from '../frame/getTableStyles';
import { MoreButton } from '../frame/Twisty';
import { useIsPrinting } from '../frame/useFold';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { SeverityMark } from '../marks/StateMark';
import { useReader, useTranslate } from '../words/useTranslate';

const SHOWN = 5;

/** Every episode with its times and how long it took to resolve: firing first, worst severity first, then the latest. */
export function EpisodeTable({ episodes }: { readonly episodes: readonly AlertEpisode[] }): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  if (episodes.length === 0) {
    return null;
  }
  const sorted = toEpisodeOrder(episodes);
  return (
    <>
      <table className={cx(tables.table, records)} aria-label={t('page.alerts.episodes')}>
        <thead>
          <tr>
            <th scope="col">{t('page.alerts.alert')}</th>
            <th scope="col">{t('page.alerts.began')}</th>
            <th scope="col">{t('page.alerts.ended')}</th>
            <th scope="col" className={tables.number}>
              {t('page.alerts.lasted')}
            </th>
            <th scope="col">{t('page.services.state')}</th>
          </tr>
        </thead>
        <tbody>
          {(isOpen || isPrinting ? sorted : sorted.slice(0, SHOWN)).map((episode) => (
            <EpisodeLine key={`${episode.name} ${episode.from} ${toEpisodeLabels(episode)}`} episode={episode} />
          ))}
        </tbody>
      </table>
      {!isPrinting && sorted.length > SHOWN && (
        <MoreButton isOpen={isOpen} count={sorted.length - SHOWN} onToggle={() => setOpen(!isOpen)} />
      )}
    </>
  );
}

function EpisodeLine({ episode }: { readonly episode: AlertEpisode }): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { name, severity, from, to, minutes, silenced } = episode;
  const isFiring = to === null;
  const labelled = toEpisodeLabels(episode);
  return (
    <tr className={cx(isFiring && tables.problem)} data-testid={`dayone-episode-${name}`}>
      <th scope="row" className={cx(useStyles2(getNameStyles), styles.name)}>
        <span className={styles.mark}>
          <SeverityMark severity={severity} /> {name}
        </span>{' '}
        <small>{severity}</small>
        {labelled !== '' && <span className={tables.more}>{labelled}</span>}
      </th>
      <td data-label={t('page.alerts.began')}>{formatShortInstant(from, zone)}</td>
      <td data-label={t('page.alerts.ended')}>{to === null ? '–' : formatShortInstant(to, zone)}</td>
      <td className={tables.number} data-label={t('page.alerts.lasted')}>
        {formatDuration(60_000 * minutes)}
      </td>
      <td data-label={t('page.services.state')}>
        <ToneText tone={isFiring ? 'bad' : 'dim'} className={styles.mark}>
          <Glyph name={isFiring ? 'flame' : 'pass'} size={14} />
          {isFiring ? t('page.alerts.firing') : t('page.alerts.isResolved')}
          {silenced === true && `, ${t('page.alerts.silenced')}`}
        </ToneText>
      </td>
    </tr>
  );
}

function getStyles({ colors, typography }: Parameters<typeof getTableStyles>[0]): Record<'name' | 'mark', string> {
  return {
    name: css({
      '& small': {
        fontSize: typography.bodySmall.fontSize,
        fontWeight: typography.fontWeightRegular,
        color: colors.text.secondary,
      },
    }),
    mark: css({ display: 'inline-flex', alignItems: 'center', gap: 6 }),
  };
}
