import type { Plan } from '../engine/model/plan';
import { CommandError, EXIT } from './exitCode';

/** Refuses a checkpoint that the plan has not. */
export function checkCheckpoint({ windows }: Pick<Plan, 'windows'>, checkpoint: string | null): void {
  const ids = windows.checkpoints.map((hours) => `${hours}h`);
  if (checkpoint !== null && !ids.includes(checkpoint)) {
    throw new CommandError(EXIT.usage, `unknown checkpoint "${checkpoint}"; the plan has: ${ids.join(', ')}`);
  }
}
