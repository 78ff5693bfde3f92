import { css } from '@emotion/css';
import { type DataFrame, type GrafanaTheme2, locationUtil } from '@grafana/data';
import { Dropdown, Icon, Menu, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { readOrigin, REPORT_PATH } from '../../report/frames/readFrame';
import { focusRing } from '../theme/sharedStyles';
import { useTelling, useTranslate } from '../words/useTranslate';

/** What can be done with what a panel shows, over its corner while it is pointed at or has the keyboard. Nothing without readiness data. */
export function PanelMenu({ frames }: { readonly frames: readonly DataFrame[] }): React.ReactElement | null {
  const t = useTranslate();
  const { translate } = useTelling();
  const styles = useStyles2(getStyles);
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState('');
  const origin = readOrigin(frames);
  if (origin === null) {
    return null;
  }
  const download = (): void => {
    setFailure('');
    import('./saveTables')
      .then(({ saveTables }) => saveTables({ frames, origin, translate }))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  const menu = (
    <Menu ariaLabel={t('panels.menu.open')}>
      <Menu.Item label={t('panels.menu.csv')} icon="download-alt" onClick={download} />
      {origin.search !== '' && (
        <Menu.Item
          label={t('panels.menu.report')}
          icon="file-alt"
          url={locationUtil.assureBaseUrl(`${REPORT_PATH}?${origin.search}`)}
        />
      )}
    </Menu>
  );
  return (
    <div className={styles.corner} data-panel-menu data-open={isOpen || failure !== ''}>
      <span role="status">{failure === '' ? '' : t('panels.menu.failed', { message: failure })}</span>
      <Dropdown overlay={menu} placement="bottom-end" onVisibleChange={setOpen}>
        <button
          type="button"
          className={styles.button}
          aria-label={t('panels.menu.open')}
          aria-haspopup="menu"
          title={t('panels.menu.open')}
        >
          <Icon name="download-alt" />
        </button>
      </Dropdown>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'corner' | 'button', string> {
  const { colors, shadows, typography } = theme;
  // An older Grafana has no elevated background.
  const background: Partial<GrafanaTheme2['colors']['background']> = colors.background;
  return {
    corner: css({
      position: 'absolute',
      top: 0,
      right: 0,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      maxWidth: '100%',
      padding: 2,
      borderRadius: 4,
      background: background.elevated ?? colors.background.secondary,
      boxShadow: shadows.z1,
      fontSize: typography.bodySmall.fontSize,
      opacity: 0,
      '[data-panel]:hover > &, [data-panel]:focus-within > &, &[data-open="true"]': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
      '@media print': { display: 'none' },
      '& [role="status"]:empty': { display: 'none' },
      '& [role="status"]': { paddingLeft: 6, color: colors.error.text },
    }),
    button: css({
      display: 'grid',
      placeItems: 'center',
      width: 28,
      height: 28,
      padding: 0,
      border: 0,
      borderRadius: 4,
      background: 'none',
      color: colors.text.secondary,
      cursor: 'pointer',
      '&:hover, &[aria-expanded="true"]': { background: colors.action.hover, color: colors.text.maxContrast },
      ...focusRing(theme),
    }),
  };
}
