import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { type Block, toTimeline } from '../../document/timeline';
import { formatDuration } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import { TIGHT, tinyText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

export interface TimelineProps {
  readonly report: Pick<Report, 'deployment' | 'windows' | 'checkpoints' | 'evaluatedAt'>;
}

/** Rollout, windows and checkpoints to scale; what lies before the rollout stands before a break. */
export function Timeline({ report }: TimelineProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const line = toTimeline(report);
  const rollout = formatDuration(Date.parse(report.deployment.endedAt) - Date.parse(report.deployment.startedAt));
  const first = report.checkpoints[0];
  const settle = first === undefined ? null : Date.parse(first.window.from) - Date.parse(report.deployment.endedAt);
  const caption =
    settle === null ? t('page.timeline.rollout', { rollout }) : t('page.timeline.caption', { rollout, settle });
  return (
    <div role="img" aria-label={t('page.timeline.label', { caption })}>
      <div className={styles.track}>
        <Stretch block={line.rollout} className={styles.rollout} />
        <Stretch block={line.release} className={styles.release} />
        <Stretch block={line.baseline} className={styles.baseline} />
        <Stretch block={line.current} className={styles.current} />
        {line.breakAt !== null && (
          <span className={styles.gap} style={{ left: `${line.breakAt}%` }}>
            ⁄⁄
          </span>
        )}
        {line.ticks.map(({ id, x }, index) => (
          <span key={id} className={styles.tick} style={{ left: `${x}%` }}>
            {isFree(line.ticks, index) && <em data-close={!isFree(line.ticks, index, 2 * NAME)}>{id}</em>}
          </span>
        ))}
      </div>
      <div className={styles.caption}>
        <span>{caption}</span>
        <span>{line.breakAt === null ? '' : t('page.timeline.before')}</span>
      </div>
    </div>
  );
}

function Stretch({
  block,
  className,
}: {
  readonly block: Block | null;
  readonly className: string;
}): React.ReactElement | null {
  const styles = useStyles2(getStyles);
  return block === null ? null : (
    <span className={cx(styles.block, className)} style={{ left: `${block.left}%`, width: `${block.width}%` }} />
  );
}

/** Per cent that a checkpoint's name takes. */
const NAME = 3.5;

/** A name is left out where it would lie on the one before it. */
function isFree(ticks: readonly { readonly x: number }[], index: number, room = NAME): boolean {
  const [mine, before] = [ticks[index], ticks[index - 1]];
  return mine !== undefined && (before === undefined || mine.x - before.x >= room);
}

function getStyles(
  theme: GrafanaTheme2
): Record<'track' | 'block' | 'rollout' | 'baseline' | 'release' | 'current' | 'tick' | 'gap' | 'caption', string> {
  const { colors } = theme;
  return {
    track: css({
      position: 'relative',
      height: 30,
      borderBottom: `1px solid ${colors.border.medium}`,
      '& > span': { position: 'absolute', bottom: 0, printColorAdjust: 'exact' },
    }),
    block: css({ height: 12, minWidth: 3 }),
    rollout: css({ background: colors.primary.text }),
    baseline: css({ border: `1px dashed ${colors.text.secondary}`, background: colors.secondary.transparent }),
    release: css({ border: `1px dotted ${colors.text.secondary}`, background: colors.secondary.transparent }),
    current: css({ background: colors.text.primary }),
    tick: css({
      width: 1,
      height: 16,
      background: colors.border.strong,
      '& > em': { ...tinyTick(theme), position: 'absolute', bottom: 15, left: 0, transform: 'translateX(-50%)' },
      [TIGHT]: { '& > em[data-close=true]': { display: 'none' } },
    }),
    gap: css(tinyText(theme), { transform: 'translateX(-50%)', letterSpacing: '-2px', lineHeight: '14px' }),
    caption: css(tinyText(theme), { display: 'flex', justifyContent: 'space-between', gap: 12, marginTop: 2 }),
  };
}

function tinyTick(theme: GrafanaTheme2): ReturnType<typeof tinyText> {
  return { ...tinyText(theme), fontStyle: 'normal', lineHeight: '14px' };
}
