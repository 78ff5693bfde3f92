import { CommandError, EXIT } from './exitCode';
import { readPlan } from './open';

/** `dayone validate FILE …`: says of each plan what it holds; the first one that is not valid ends it. */
export async function runValidate(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    throw new CommandError(EXIT.usage, 'validate: give a plan file');
  }
  for (const file of files) {
    const plan = await readPlan(file);
    process.stdout.write(
      `${file}: valid, plan "${plan.id}" with ${plan.measures.length} measures and ${plan.checks.length} checks\n`
    );
  }
  return 0;
}
