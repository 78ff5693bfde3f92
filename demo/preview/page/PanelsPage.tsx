import { css } from '@emotion/css';
import { dateTime, getDefaultTimeRange, type GrafanaTheme2, type TimeRange } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import dashboard from '../../../dashboards/readiness.json';
import type { ReadinessQuery } from '../../../src/datasource/readinessQuery';
import type { Plugins } from './host';
import { PanelFrame } from './PanelFrame';
import { PreviewPage } from './PreviewPage';
import { useQuery } from './useQuery';

/** Height of one row of Grafana's dashboard grid, of which a panel says how many it takes. */
export const ROW_PX = 38;

/** The panels of the bundled dashboard: real built panels, fed by the real nested data source. */
export function PanelsPage({ plugins }: { readonly plugins: Plugins }): React.ReactElement {
  const styles = useStyles2(getGridStyles);
  const [range] = useState<TimeRange>(lastDay);
  return (
    <PreviewPage pageNav={{ text: dashboard.title }}>
      <div className={styles.grid}>
        {dashboard.panels.map(({ id, title, type, gridPos, targets, options }) => (
          <div key={id} style={{ gridColumn: `span ${gridPos.w}` }}>
            <QueriedPanel
              plugins={plugins}
              type={type}
              title={title}
              height={gridPos.h * ROW_PX}
              targets={targets.map(toQuery)}
              options={options}
              range={range}
            />
          </div>
        ))}
      </div>
    </PreviewPage>
  );
}

interface QueriedPanelProps extends Omit<React.ComponentProps<typeof PanelFrame>, 'data'> {
  readonly targets: readonly ReadinessQuery[];
  readonly range: TimeRange;
}

function QueriedPanel({ targets, range, ...frame }: QueriedPanelProps): React.ReactElement {
  return <PanelFrame {...frame} data={useQuery(targets, range)} />;
}

/** The dashboard's variables stand for the first plan, the last deployment and the last checkpoint. */
function toQuery(target: (typeof dashboard.panels)[number]['targets'][number]): ReadinessQuery {
  return { ...target, section: target.section as ReadinessQuery['section'], plan: '', deployment: '', checkpoint: '' };
}

function lastDay(): TimeRange {
  const { to, raw } = getDefaultTimeRange();
  return { from: dateTime(to).subtract(24, 'hours'), to, raw };
}

export const getGridStyles = (theme: GrafanaTheme2) => ({
  grid: css({
    display: 'grid',
    gridTemplateColumns: 'repeat(24, minmax(0, 1fr))',
    gap: theme.spacing(1),
    [theme.breakpoints.down('md')]: { display: 'flex', flexDirection: 'column' },
  }),
});
