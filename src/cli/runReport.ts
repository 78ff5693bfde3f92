import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { silenceOf } from '../assessment/silenceOf';
import type { Plan } from '../engine/model/plan';
import type { Report } from '../engine/model/report';
import { UTC } from '../i18n/instant';
import { toText } from '../report/text/toText';
import { checkCheckpoint } from './checkCheckpoint';
import { describeNoDeployment } from './describeNoDeployment';
import { openDemo } from './openDemo';
import type { Opened } from './opened';
import { openServers } from './openServers';
import { CommandError, EXIT, toExitCode } from './exitCode';
import { parseReportOptions, type ReportOptions } from './reportOptions';
import { translate } from './translate';
import { writeOut } from './writeOut';

const FORMATS: Readonly<Record<string, (report: Report) => string>> = Object.freeze({
  text: (report) => toText(report, { translate, zone: UTC }),
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
});

/** `dayone report`: prints one report on standard output and exits by its verdict. */
export async function runReport(args: readonly string[]): Promise<number> {
  const options = parseReportOptions(args);
  const format = Object.hasOwn(FORMATS, options.format) ? FORMATS[options.format] : undefined;
  if (format === undefined) {
    throw new CommandError(EXIT.usage, `unknown format "${options.format}"; there are: ${Object.keys(FORMATS).join(', ')}`);
  }
  const opened = options.demo === null ? await openServers(options) : await openDemo(options.demo);
  checkCheckpoint(opened.plan, options.checkpoint);
  const report = reportOf(await run(opened, options), opened.plan);
  checkAnswered(report);
  await writeOut(format(report));
  return toExitCode(report.verdict.outcome);
}

async function run({ plan, sources, clock }: Opened, { at, rolloutEnd, checkpoint }: ReportOptions): Promise<Assessment> {
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
    throw new CommandError(silence.refused ? EXIT.noPermission : EXIT.unavailable, `${silence.refused ? 'nothing was permitted' : 'nothing answered'}: ${silence.why}`);
  }
}
