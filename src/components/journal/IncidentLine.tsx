import type { IncidentRow } from '../../engine/model/report';
import { formatInstant, formatSpan } from '../../i18n/instants';
import { formatDuration } from '../../i18n/numbers';
import { getTableStyles } from '../frame/getTableStyles';
import { useAnchor } from '../insights/AnchorsContext';
import { FindingLink } from '../insights/FindingLink';
import { Glyph } from '../marks/Glyph';
import { SeverityMark } from '../marks/SeverityMark';
import { ToneText } from '../marks/ToneText';
import { useReader } from '../words/useReader';
import { useTranslate, type Words } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** An incident or a near miss: how bad, from when to when, and how it is known. */
export function IncidentLine({ incident }: { readonly incident: IncidentRow }): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, kind, title, severity, state, blocker, minutes, reason } = incident;
  const isOpen = state === 'open';
  return (
    <tr className={cx(isOpen && tables.problem)} data-testid={`dayone-incident-${id}`} data-state={state}>
      <th scope="row" className={styles.what}>
        <span className={styles.inline}>
          <SeverityMark severity={severity} isFaint={kind === 'near-miss'} />
          <span>
            {title} <small>{wordsOf(incident, t).join(', ')}</small>
          </span>
        </span>
        {!isSame(reason.text, title) && <span className={styles.reason}>{reason.text}</span>}
      </th>
      <td data-cell="head">
        <ToneText tone={isOpen ? (blocker ? 'bad' : 'warn') : 'dim'} className={styles.inline}>
          <Glyph name={isOpen ? 'flame' : 'pass'} size={14} />
          {t(`page.incidents.state.${state}`)}
        </ToneText>
      </td>
      <td>
        <IncidentTimes incident={incident} />
      </td>
      <td className={tables.number} data-label={t('page.incidents.length')}>
        {minutes === null ? '–' : formatDuration(60_000 * minutes)}
      </td>
      <td className={cx(tables.prose, styles.known)} data-label={t('page.incidents.known')}>
        <KnownFrom incident={incident} />
      </td>
    </tr>
  );
}

/** What it is and how bad; that a near miss is minor goes without saying. */
function wordsOf({ kind, severity, state, blocker }: IncidentRow, t: Words): readonly string[] {
  return [
    t(`page.incidents.kind.${kind}`),
    ...(kind === 'near-miss' && severity === 'minor' ? [] : [severity]),
    ...(state === 'open' && blocker ? [t('page.readiness.blocker')] : []),
  ];
}

/** A sentence that ends where the title does not is the same sentence. */
function isSame(sentence: string, title: string): boolean {
  return sentence.replace(/\.$/, '') === title.replace(/\.$/, '');
}

/** The rule that found it and in what, or who wrote it down; the row's own name is not said again. */
function KnownFrom({
  incident: { rule, by, finding, title },
}: {
  readonly incident: Pick<IncidentRow, 'rule' | 'by' | 'finding' | 'title'>;
}): React.ReactElement {
  const t = useTranslate();
  const anchor = useAnchor(finding);
  return (
    <>
      {rule === null ? (by ?? '–') : t('page.incidents.rule', { rule })}{' '}
      <FindingLink finding={finding} shows={anchor?.title === title ? 'section' : 'title'} />
    </>
  );
}

function IncidentTimes({
  incident: { from, to },
}: {
  readonly incident: Pick<IncidentRow, 'from' | 'to'>;
}): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  if (from === null) {
    return <>–</>;
  }
  return (
    <>{to === null ? t('page.checks.since', { at: formatInstant(from, zone) }) : formatSpan({ from, to }, zone)}</>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'what' | 'inline' | 'reason' | 'known', string> {
  const small = {
    fontSize: typography.bodySmall.fontSize,
    fontWeight: typography.fontWeightRegular,
    color: colors.text.secondary,
  } as const;
  return {
    what: css({
      'th&&': { whiteSpace: 'normal', lineHeight: '20px', paddingTop: 6, paddingBottom: 6, overflowWrap: 'anywhere' },
      '& small': small,
    }),
    inline: css({ display: 'inline-flex', alignItems: 'baseline', gap: 8, '& > svg': { alignSelf: 'center' } }),
    reason: css(small, { display: 'block', marginLeft: 18, maxWidth: '90ch' }),
    known: css({ color: colors.text.secondary }),
  };
}
