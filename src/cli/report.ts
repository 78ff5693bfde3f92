import { readFile, writeFile } from 'node:fs/promises';
import { assess } from '../assessment/assess';
import { type Assessment, silenceOf } from '../assessment/assessment';
import { createTelling } from '../i18n/locale';
import { toEdition } from '../report/redaction/toEdition';
import { parseReport } from '../report/saved/parseReport';
import { loadCatalogue } from '../sections/loadCatalogue';
import type { Plan } from '../sections/plan';
import type { Report } from '../sections/report';
import { ASKING_FLAGS, type AskingOptions, checkCheckpoint, readFlags, toAskingOptions } from './askingOptions';
import { CommandError, EXIT, toExitCode, translate } from './exitCode';
import { EXPORT_FLAGS, type ExportOptions, toExportOptions } from './exportOptions';
import { codeOf, toFileFailure, toSystemFailure } from './fileFailure';
import { describeNoDeployment, openDemo, type Opened, openServers } from './open';

/** `dayone report`: writes one report and exits by its verdict. */
export async function runReport(args: readonly string[]): Promise<number> {
  const { saved, ...flags } = readFlags(args, [...ASKING_FLAGS, ...EXPORT_FLAGS, 'saved']);
  const options = toExportOptions(flags);
  const report = saved === undefined ? await evaluate(toAskingOptions(flags)) : await reopen(saved, flags);
  const text = await write(report, options);
  await (options.out === null ? writeOut(text) : save(options.out, text));
  return toExitCode(report.verdict.outcome);
}

async function reopen(file: string, flags: Partial<Readonly<Record<string, string>>>): Promise<Report> {
  const asked = ASKING_FLAGS.find((flag) => flags[flag] !== undefined);
  if (asked !== undefined) {
    throw new CommandError(
      EXIT.usage,
      `--saved reads a report that was evaluated before; --${asked} does not go with it`
    );
  }
  return openSaved(file);
}

async function evaluate(options: AskingOptions): Promise<Report> {
  const opened = options.demo === null ? await openServers(options) : await openDemo(options.demo);
  checkCheckpoint(opened.plan, options.checkpoint);
  const report = reportOf(await run(opened, options), opened.plan);
  checkAnswered(report);
  return report;
}

async function write(report: Report, { format, language, zone, choices, link }: ExportOptions): Promise<string> {
  const telling = createTelling({ language, catalogue: await loadCatalogue(language), zone });
  return format.write(toEdition(report, choices, telling), { telling, link });
}

async function save(file: string, text: string): Promise<void> {
  await writeFile(file, text, 'utf8').catch((error: unknown) => {
    throw new CommandError(EXIT.cantCreate, `cannot write ${file}: ${toSystemFailure(error)}`);
  });
}

async function run(
  { plan, sources, clock }: Opened,
  { at, rolloutEnd, checkpoint }: AskingOptions
): Promise<Assessment> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return assess({ plan, sources, clock, at, rolloutEnd, checkpoint, translate, signal: stop.signal });
}

function reportOf(assessment: Assessment, plan: Plan): Report {
  if (assessment.kind === 'report') {
    return assessment.report;
  }
  throw new CommandError(EXIT.usage, describeNoDeployment(assessment.lookedFor, plan));
}

function checkAnswered({ sources }: Report): void {
  const silence = silenceOf(sources);
  if (silence !== null) {
    throw new CommandError(
      silence.refused ? EXIT.noPermission : EXIT.unavailable,
      `${silence.refused ? 'nothing was permitted' : 'nothing answered'}: ${silence.why}`
    );
  }
}

/** A report that was written as JSON, as it was. */
export async function openSaved(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(EXIT.usage, `cannot read report ${file}: ${toFileFailure(error)}`);
  });
  const parsed = parseReport(text, translate);
  if (!parsed.ok) {
    throw new CommandError(EXIT.badData, `${file} is not a report: ${parsed.faults.join('; ')}`);
  }
  return parsed.report;
}

/** Writes a whole text to standard output; a reader who has seen enough is no error. */
export function writeOut(text: string): Promise<void> {
  process.stdout.on('error', (error: Error) => {
    if (!isClosed(error)) {
      throw error;
    }
  });
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !isClosed(error) ? reject(error) : resolve()));
  });
}

function isClosed(error: Error): boolean {
  return codeOf(error) === 'EPIPE';
}
