import { isPending } from '../../document/cells';
import type { Report, TriggerRow } from '../../engine/model/report';
import { formatDuration } from '../../i18n/numbers';
import { Section } from '../frame/Section';
import { getTableStyles } from '../frame/getTableStyles';
import { FindingLink } from '../insights/FindingLink';
import { Glyph } from '../marks/Glyph';
import { SeverityMark } from '../marks/SeverityMark';
import { ToneText } from '../marks/ToneText';
import type { GlyphName } from '../marks/glyphs';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { useOpenGroups } from '../readiness/useOpenGroups';
import { NARROW } from '../theme/breakpoints';
import type { Tone } from '../theme/toneColors';
import { useTranslate } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface TriggersSectionProps {
  readonly triggers: Report['triggers'];
}

const RANKS = Object.freeze({ tripped: 0, unknown: 1, quiet: 2 });

/** What calls people, whom, and how fast; folded while none is tripped. */
export function TriggersSection({ triggers }: TriggersSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, NARROW);
  const isQuiet = triggers.every(({ state }) => state === 'quiet');
  const { isOpen, toggle } = useOpenGroups(() => !isQuiet);
  if (triggers.length === 0) {
    return null;
  }
  const sorted = triggers
    .map((trigger, index) => ({ trigger, index }))
    .sort((a, b) => RANKS[a.trigger.state] - RANKS[b.trigger.state] || a.index - b.index);
  const tripped = triggers.filter(({ state }) => state === 'tripped').length;
  const title = t('page.triggers.title');
  const fold = {
    isOpen: isOpen('all'),
    onToggle: () => toggle('all'),
    label: t(isOpen('all') ? 'page.group.close' : 'page.group.open', { title }),
  };
  return (
    <Section
      id="triggers"
      title={title}
      subtitle={t('page.triggers.subtitle')}
      fold={fold}
      aside={t('page.triggers.aside', { tripped, all: triggers.length })}
    >
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.triggers.trigger')}</th>
            <th scope="col">{t('page.incidents.state')}</th>
            <th scope="col">{t('page.triggers.action')}</th>
            <th scope="col">{t('page.triggers.escalate')}</th>
            <th scope="col" className={tables.number}>
              {t('page.triggers.within')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ trigger }) => (
            <TriggerLine key={trigger.id} trigger={trigger} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const MARKS: Readonly<Record<TriggerRow['state'], readonly [GlyphName, Tone]>> = Object.freeze({
  quiet: ['pass', 'good'],
  tripped: ['fail', 'bad'],
  unknown: ['unknown', 'dim'],
});

function TriggerLine({ trigger }: { readonly trigger: TriggerRow }): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, title, severity, state, action, escalateTo, respondWithinMinutes, finding, reason } = trigger;
  const [glyph, tone] = isPending(reason) ? (['waiting', 'dim'] as const) : MARKS[state];
  return (
    <tr className={cx(state === 'tripped' && tables.problem)} data-testid={`dayone-trigger-${id}`} data-state={state}>
      <th scope="row" className={styles.name}>
        <span className={styles.inline}>
          <SeverityMark severity={severity} isFaint={state !== 'tripped'} />
          <span>
            {title} <small>{t(`page.triggers.severity.${severity}`)}</small>
          </span>
        </span>
        <small className={styles.reason}>
          {reason.text} <FindingLink finding={finding} shows="title" />
        </small>
      </th>
      <td data-cell="head">
        <ToneText tone={tone} className={styles.inline}>
          <Glyph name={glyph} size={14} />
          {isPending(reason) ? t('page.outcome.pending') : t(`page.triggers.state.${state}`)}
        </ToneText>
      </td>
      <td className={tables.prose} data-wide>
        {action}
      </td>
      <td className={tables.prose} data-label={t('page.triggers.escalate')}>
        {escalateTo}
      </td>
      <td className={tables.number} data-label={t('page.triggers.within')}>
        {respondWithinMinutes === 0 ? t('page.triggers.atOnce') : formatDuration(60_000 * respondWithinMinutes)}
      </td>
    </tr>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'name' | 'inline' | 'reason', string> {
  return {
    name: css({
      'th&&': { whiteSpace: 'normal', lineHeight: '20px', paddingTop: 6, paddingBottom: 6, overflowWrap: 'anywhere' },
      '& small': {
        fontSize: typography.bodySmall.fontSize,
        fontWeight: typography.fontWeightRegular,
        color: colors.text.secondary,
      },
    }),
    inline: css({ display: 'inline-flex', alignItems: 'baseline', gap: 8, '& > svg': { alignSelf: 'center' } }),
    reason: css({ display: 'block', marginLeft: 18 }),
  };
}
