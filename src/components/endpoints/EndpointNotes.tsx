import { isPending } from '../../document/cells';
import type { Reason, Status } from '../../engine/model/finding';
import type { EndpointTotals, Report } from '../../engine/model/report';
import { QueryLinks } from '../frame/QueryLinks';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { smallText } from '../theme/sharedStyles';
import { statusTone } from '../theme/toTone';
import { onlySource } from '../words/onlySource';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface EndpointNotesProps {
  readonly totals: EndpointTotals;
  readonly sources: Report['sources'];
}

const AGREE: readonly string[] = Object.freeze(['endpoints.requestsAgree', 'endpoints.errorsAgree']);

/** Whether the counters agree, with the arithmetic; and the query behind the rows. */
export function EndpointNotes({ totals, sources }: EndpointNotesProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const { reasons, query } = totals;
  return (
    <div className={styles}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code + reason.text}>
            <ReasonMark reason={reason} status={totals.status} />
            <span>{reason.text}</span>
          </li>
        ))}
      </ul>
      <QueryLinks title={t('page.endpoints.title')} source={onlySource(sources, 'prometheus')} query={query} />
    </div>
  );
}

/** Each reason is marked for itself: counters that agree are well beside others that do not. */
function ReasonMark({ reason, status }: { readonly reason: Reason; readonly status: Status }): React.ReactElement {
  if (isPending(reason)) {
    return (
      <ToneText tone="dim">
        <Glyph name="waiting" size={14} />
      </ToneText>
    );
  }
  const own = AGREE.includes(reason.code) ? 'pass' : reason.code.startsWith('evidence.') ? 'unknown' : status;
  return (
    <ToneText tone={statusTone(own)}>
      <span data-mark={own}>
        <Glyph name={own} size={14} />
      </span>
    </ToneText>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 16,
    padding: '8px 16px 12px',
    borderTop: `1px solid ${theme.colors.border.weak}`,
    justifyContent: 'space-between',
    '& > ul': { minWidth: 0, maxWidth: '112ch', margin: 0, padding: 0, listStyle: 'none' },
    '& li': { display: 'flex', gap: 8, padding: '2px 0', overflowWrap: 'anywhere' },
    '& li > :first-child': { paddingTop: 2 },
    '& li > :last-child': { minWidth: 0, color: theme.colors.text.primary },
  });
}
