import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { RadioButtonGroup, TextLink, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router';
import { APP_ID } from '../../../src/platform/grafana/appId';
import { LIVE, type Place, rememberTheme, SCENARIOS, type Theme } from '../boot/place';

const THEMES = [
  { value: 'dark', label: 'Dark' },
  { value: 'light', label: 'Light' },
] satisfies { value: Theme; label: string }[];

const NAMES: Readonly<Record<string, string>> = Object.freeze({
  [`/a/${APP_ID}/report`]: 'Report',
  '/panels': 'Panels',
  '/explore': 'Explore',
});

/** The page's own sticky parts stop below it, as below Grafana's. */
export const TOP_BAR_PX = 40;

/** Widths of the page to try out, in pixels; 0 is the window's. */
const WIDTHS = [
  { value: 0, label: 'Full' },
  { value: 1200, label: '1200' },
  { value: 800, label: '800' },
  { value: 400, label: '400' },
];

interface Props {
  readonly place: Place;
  readonly live: boolean;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Hints at Grafana's top bar, with the preview's own switches. Another world or theme is another page: it starts over. */
export function TopBar({ place, live, width, onWidth }: Props): React.ReactElement {
  const styles = useStyles2(getStyles);
  const { pathname } = useLocation();
  const worlds = live ? [LIVE] : SCENARIOS;
  return (
    <header className={styles.bar} aria-label="Preview">
      <nav className={styles.crumbs} aria-label="Breadcrumbs">
        <span>Day One</span>
        <span aria-hidden="true">›</span>
        <span className={styles.here}>{NAMES[pathname] ?? pathname}</span>
      </nav>
      <nav className={styles.group} aria-label="Pages">
        <TextLink href={`/a/${APP_ID}/report`} inline={false} color="primary">
          Report
        </TextLink>
        <TextLink href="/panels" inline={false} color="primary">
          Panels
        </TextLink>
      </nav>
      <div className={styles.group}>
        <select
          className={styles.scenario}
          aria-label="Scenario"
          value={place.world}
          onChange={({ target }) => window.location.assign(`/${target.value}${pathname}`)}
        >
          {worlds.map((world) => (
            <option key={world}>{world}</option>
          ))}
        </select>
        <RadioButtonGroup aria-label="Width" size="sm" value={width} options={WIDTHS} onChange={onWidth} />
        <RadioButtonGroup aria-label="Theme" size="sm" value={place.theme} options={THEMES} onChange={changeTheme} />
      </div>
    </header>
  );
}

function changeTheme(theme: Theme): void {
  rememberTheme(theme);
  const url = new URL(window.location.href);
  url.searchParams.delete('theme');
  window.location.assign(url.href);
  if (url.href === window.location.href) {
    window.location.reload();
  }
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    [theme.breakpoints.up('xl')]: { position: 'sticky', top: 0, zIndex: theme.zIndex.navbarFixed },
    minHeight: TOP_BAR_PX,
    padding: theme.spacing(0.5, 2),
    background: theme.colors.background.primary,
    borderBottom: `1px solid ${theme.colors.border.weak}`,
    '@media print': { display: 'none' },
  }),
  scenario: css({
    height: theme.spacing(theme.components.height.sm),
    padding: theme.spacing(0, 0.5),
    color: theme.colors.text.primary,
    background: theme.components.input.background,
    border: `1px solid ${theme.components.input.borderColor}`,
    borderRadius: theme.shape.radius.default,
  }),
  crumbs: css({ display: 'flex', gap: theme.spacing(1), color: theme.colors.text.secondary }),
  here: css({ color: theme.colors.text.primary }),
  group: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1, 2) }),
});
