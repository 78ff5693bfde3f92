import type { Tone } from '../../document/document';

/** Whether a tone tells a judgement, and so needs its sign beside the colour. */
export function isJudged(tone: Tone): boolean {
  return tone !== 'plain' && tone !== 'dim';
}
