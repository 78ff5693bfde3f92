import { type Section, toAnchorRow, toWhole } from '../section';
import { serverRequests, SERVERS, toSourceRows, versionOf } from './judge';
import { frames } from './tables';
import { counts, sources as view } from './view';

/** Who was asked, and who answered. */
export const sources = {
  title: 'page.sources.title',
  subjects: ({ plan, present }) => [[SERVERS, serverRequests(plan, present)]],
  judge: {
    stage: 'told',
    run: ({ plan, evidence, requests, answers }) => {
      const versions = new Map(Object.entries(answers(SERVERS)).map(([id, answer]) => [id, versionOf(answer)]));
      return { parts: { sources: toSourceRows({ requests, evidence, planned: plan.sources, versions }) } };
    },
  },
  view,
  counts,
  frames,
  anchors: ({ sources: rows }, translate) => [
    ...rows.map(({ id }) => toAnchorRow('source', { id, title: id })),
    ...(rows.length === 0 ? [] : [toWhole('annotations', translate('page.sources.title', {}))]),
  ],
} satisfies Section;
