import type { ItemRow } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import { useAnchor } from '../insights/AnchorsContext';
import { FindingLink } from '../insights/FindingLink';
import { Glyph } from '../marks/Glyph';
import type { GlyphName } from '../marks/glyphs';
import { smallText } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

const GLYPHS: Readonly<Record<ItemRow['judgedBy'], GlyphName>> = Object.freeze({
  query: 'query',
  person: 'person',
  finding: 'same',
});

export type JudgedByProps = Pick<ItemRow, 'judgedBy' | 'by' | 'at' | 'finding'>;

/** Who judged an item: a query, a person with the role and the time, or the finding that it restates. */
export function JudgedBy({ judgedBy, by, at, finding }: JudgedByProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  const isLinked = useAnchor(finding) !== null && judgedBy === 'finding';
  return (
    <span className={styles.judge}>
      <Glyph name={GLYPHS[judgedBy]} size={14} />
      <span className={styles.text}>
        {isLinked ? <FindingLink finding={finding} shows="title" /> : (by ?? t(`page.security.by.${judgedBy}`))}
        {at !== null && <small>{formatInstant(at, zone)}</small>}
      </span>
    </span>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'judge' | 'text', string> {
  return {
    judge: css({ display: 'inline-flex', alignItems: 'flex-start', gap: 6, minWidth: 0, '& > svg': { marginTop: 3 } }),
    text: css({
      lineHeight: '20px',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      '& > small': { ...smallText(theme), display: 'block', whiteSpace: 'nowrap' },
    }),
  };
}
