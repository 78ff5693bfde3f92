import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { toIso } from '../engine/model/iso';
import type { Plan } from '../engine/model/plan';
import type { Report } from '../engine/model/report';
import { UTC } from '../i18n/instant';
import { toText } from '../report/text/toText';
import { openDemo } from './openDemo';
import type { Opened } from './opened';
import { openServers } from './openServers';
import { CommandError, EXIT, toExitCode } from './exitCode';
import { parseReportOptions, type ReportOptions } from './reportOptions';
import { translate } from './translate';

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
  checkCheckpoint(opened.plan, options);
  const report = reportOf(await run(opened, options), opened.plan);
  checkAnswered(report);
  await write(format(report));
  return toExitCode(report.verdict.outcome);
}

async function run({ plan, sources, clock }: Opened, { at, rolloutEnd, checkpoint }: ReportOptions): Promise<Assessment> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return assess({ plan, sources, clock, at, rolloutEnd, checkpoint, translate, signal: stop.signal });
}

function checkCheckpoint({ windows }: Plan, { checkpoint }: ReportOptions): void {
  const ids = windows.checkpoints.map((hours) => `${hours}h`);
  if (checkpoint !== null && !ids.includes(checkpoint)) {
    throw new CommandError(EXIT.usage, `unknown checkpoint "${checkpoint}"; the plan has: ${ids.join(', ')}`);
  }
}

function reportOf(assessment: Assessment, plan: Plan): Report {
  if (assessment.kind === 'report') {
    return assessment.report;
  }
  const { selector, label, from, to } = assessment.lookedFor;
  const why = selector === null ? `plan "${plan.id}" names no version series` : `no change of "${label}" in ${selector} between ${toIso(from)} and ${toIso(to)}`;
  throw new CommandError(EXIT.usage, `no deployment found: ${why}; give --rollout-end TIME`);
}

/** No report stands on nothing: where every source that was asked failed, the reasons are the answer. */
function checkAnswered({ sources }: Report): void {
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  if (asked.length === 0 || asked.some(({ status }) => status !== 'failed')) {
    return;
  }
  const refused = asked.every(({ error }) => error?.kind === 'unauthorized');
  const why = asked.map(({ id, error }) => `${id}: ${error?.message ?? 'failed'}`).join('; ');
  throw new CommandError(refused ? EXIT.noPermission : EXIT.unavailable, `${refused ? 'nothing was permitted' : 'nothing answered'}: ${why}`);
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
