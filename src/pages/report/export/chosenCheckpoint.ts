import { locationService } from '@grafana/runtime';
import { toChoice } from '../toChoice';

/** The checkpoint that the page's address asks for; null: the last one due. */
export function chosenCheckpoint(): string | null {
  return toChoice(locationService.getLocation().search).checkpoint;
}
