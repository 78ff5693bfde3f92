import { formatShortInstant } from '../../document/figures';
import type { ActiveAlert } from '../../engine/model/evidence';
import { toIso } from '../../engine/model/reportValues';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import type { GlyphName } from '../marks/glyphs';
import { smallText } from '../theme/sharedStyles';
import type { Tone } from '../theme/toneColors';
import { useReader } from '../words/useReader';
import { type PageWord, useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

const STATES: Readonly<
  Record<ActiveAlert['state'], { readonly glyph: GlyphName; readonly tone: Tone; readonly word: PageWord }>
> = Object.freeze({
  firing: { glyph: 'flame', tone: 'bad', word: 'page.alerts.firing' },
  silenced: { glyph: 'same', tone: 'dim', word: 'page.alerts.silenced' },
  inhibited: { glyph: 'same', tone: 'dim', word: 'page.alerts.inhibited' },
});

/** What is active at the instant, in Alertmanager's own words; what is silenced or inhibited is said to be. */
export function FiringList({ firing }: { readonly firing: readonly ActiveAlert[] }): React.ReactElement | null {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  if (firing.length === 0) {
    return null;
  }
  return (
    <ul className={styles} aria-label={t('page.alerts.firingNow')}>
      {firing.map(({ name, summary, state, startedAt }, index) => (
        <li key={`${name}-${index}`}>
          <ToneText tone={STATES[state].tone}>
            <Glyph name={STATES[state].glyph} size={14} />
          </ToneText>
          <span>
            <b>{name}</b>{' '}
            <small>
              {t('page.alerts.since', { state: t(STATES[state].word), at: formatShortInstant(toIso(startedAt), zone) })}
            </small>{' '}
            {summary}
          </span>
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  const { colors, typography } = theme;
  return css({
    margin: 0,
    padding: '8px 16px',
    listStyle: 'none',
    borderTop: `1px solid ${colors.border.weak}`,
    '& li': { display: 'flex', gap: 8, padding: '2px 0' },
    '& li > :first-child': { paddingTop: 4 },
    '& li > :last-child': { minWidth: 0, overflowWrap: 'anywhere' },
    '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    '& small': smallText(theme),
  });
}
