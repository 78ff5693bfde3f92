import type { Report } from '../../sections/report';
import { chatText, webAddress } from '../escape';
import { toHeadline } from '../toDocument';
import type { Format, WriteOptions } from './format';

/** Of the reasons of a verdict. */
const REASONS = 3;
const TITLE_CHARACTERS = 160;
const REASON_CHARACTERS = 280;

/** A message of at most six lines for Slack, Teams or Mattermost: verdict, figures, the first reasons, the link. */
export const chat: Format = Object.freeze({
  id: 'chat',
  extension: '.txt',
  mediaType: 'text/plain',
  write: (report, options) => `${toLines(report, options).join('\n')}\n`,
} satisfies Format);

function toLines(report: Report, { telling, link }: WriteOptions): readonly string[] {
  const { title, verdict } = toHeadline(report, telling);
  const { word, score, coverage } = verdict;
  const address = webAddress(link);
  return [
    chatText(`${word}: ${title}`, TITLE_CHARACTERS),
    chatText(telling.translate('formats.figures', { score, coverage }), TITLE_CHARACTERS),
    ...report.verdict.reasons.slice(0, REASONS).map(({ text }) => `- ${chatText(text, REASON_CHARACTERS)}`),
    ...(address === null ? [] : [address]),
  ];
}
