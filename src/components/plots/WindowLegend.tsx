import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { formatInstant } from '../../i18n/instants';
import type { Report } from '../../sections/report';
import { LineKey } from '../frame/Figure';
import { useReader } from '../words/useTranslate';

/** Which line is which window, by its date. */
export function WindowLegend({
  windows: { baseline, current, release },
}: {
  readonly windows: Report['windows'];
}): React.ReactElement {
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  const date = (at: string): string => (formatInstant(at, zone).split(',')[0] ?? '').replace(/ \d{4}$/, '');
  return (
    <span className={styles}>
      {release !== null && (
        <>
          <LineKey kind="release" />
          {date(release.from)}
        </>
      )}
      {baseline !== null && (
        <>
          <LineKey kind="baseline" />
          {date(baseline.from)}
        </>
      )}
      {current !== null && (
        <>
          <LineKey kind="current" />
          {date(current.from)}
        </>
      )}
    </span>
  );
}

function getStyles(): string {
  return css({ display: 'inline-flex', alignItems: 'center', gap: 6 });
}
