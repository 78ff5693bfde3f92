import { readFile } from 'node:fs/promises';
import type { Report } from '../../engine/model/report';
import { parseReport } from '../../report/saved/parseReport';
import { CommandError, EXIT } from '../exitCode';
import { translate } from '../translate';

/** A report that was written as JSON, as it was. */
export async function openSaved(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      EXIT.usage,
      `cannot read report ${file}: ${error.code === 'ENOENT' ? 'no such file' : (error.code ?? error.message)}`
    );
  });
  const parsed = parseReport(text, translate);
  if (!parsed.ok) {
    throw new CommandError(EXIT.badData, `${file} is not a report: ${parsed.faults.join('; ')}`);
  }
  return parsed.report;
}
