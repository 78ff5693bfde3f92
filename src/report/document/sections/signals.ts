import type { Reason } from '../../../engine/model/finding';
import type { Report } from '../../../engine/model/report';
import type { Telling } from '../../../i18n/telling';
import { heading, list, paragraph } from '../blocks';
import type { Block } from '../document';
import type { ToSection } from '../section';
import { isPending } from '../../words/isPending';
import { toLogBlocks } from './logBlocks';
import { toTraceBlocks } from './traceBlocks';

/** Log lines by level with what is new among them; the operations and single traces worth a look. */
export const signals: ToSection = ({ logs, traces }, telling) => {
  const { translate: t } = telling;
  if (logs === null && traces === null) {
    return null;
  }
  return {
    title: t('page.signals.title', {}),
    note: t('page.signals.aside', {}),
    blocks: [
      ...(logs === null
        ? []
        : [heading(t('page.logs.title', {})), ...orFailed(logs, telling, () => toLogBlocks(logs, telling))]),
      ...(traces === null
        ? []
        : [
            heading(t('document.traces.title', {})),
            ...orFailed(traces, telling, () => toTraceBlocks(traces, telling)),
          ]),
    ],
  };
};

type Signal = NonNullable<Report['logs'] | Report['traces']>;

/** Where a source did not answer there are no figures, and zeros would say that there was nothing. */
function orFailed({ reason }: Signal, telling: Telling, toBlocks: () => readonly Block[]): readonly Block[] {
  return reason.code === 'evidence.failed' ? toFailed(reason, telling) : toBlocks();
}

function toFailed(reason: Reason, { translate: t }: Telling): readonly Block[] {
  if (isPending(reason)) {
    return [paragraph(t('page.outcome.pending', {}), 'dim')];
  }
  return [
    list([{ mark: t('page.outcome.failed', {}), tone: 'bad', text: reason.text }]),
    paragraph(t('page.signals.failed', {}), 'dim'),
  ];
}
