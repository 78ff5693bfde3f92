import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { useTelling, useTranslate } from './useTranslate';

/** Says that times are in UTC because this browser does not know the zone that was asked for; else nothing. */
export function ZoneNote({ timeZone }: { readonly timeZone: string }): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const { zone } = useTelling();
  if (zone.name !== 'UTC' || /^(|browser|(etc\/)?(utc|gmt|zulu|uct|universal|greenwich))$/i.test(timeZone)) {
    return null;
  }
  return <p className={styles}>{t('panels.zone.unknown', { zone: timeZone })}</p>;
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({ margin: '4px 8px', color: colors.text.secondary });
}
