import type { Scenario } from '../../scenarios/scenario';
import { pushLogs } from '../fill/pushLogs';
import { pushTraces } from '../fill/pushTraces';
import { sayProgress } from '../process/createLauncher';
import type { Rollout } from '../rolloutEnd';

const EVERY_MS = 5000;

export interface LiveFeedOptions {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  /** Where the past ended, in seconds since the rollout's end. */
  readonly from: number;
  readonly lokiUrl?: string | undefined;
  readonly otlpUrl?: string | undefined;
  readonly everyMs?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface LiveFeed {
  readonly stop: () => void;
}

/** Goes on pushing lines and traces as they happen. What a server did not take is pushed again with the next. */
export function startLiveFeed(options: LiveFeedOptions): LiveFeed {
  const { scenario, rollout, from, lokiUrl, otlpUrl, everyMs = EVERY_MS, now = Date.now } = options;
  const rolloutEnd = rollout.endedAt;
  const feeds = [
    createFeed('Loki', from, async (after, until) => {
      if (lokiUrl !== undefined && scenario.lokiAnswers) {
        await pushLogs(scenario.linesBetween(after, until), { lokiUrl, rolloutEnd });
      }
    }),
    createFeed('Jaeger', from, async (after, until) => {
      if (otlpUrl !== undefined) {
        await pushTraces(scenario.tracesBetween(after, until), { otlpUrl, rolloutEnd });
      }
    }),
  ];
  const timer = setInterval(() => {
    const until = now() / 1000 - rolloutEnd;
    feeds.forEach((push) => void push(until));
  }, everyMs);
  return { stop: () => clearInterval(timer) };
}

type Push = (after: number, until: number) => Promise<void>;

function createFeed(name: string, from: number, push: Push): (until: number) => Promise<void> {
  let pushed = from;
  let isBusy = false;
  return async (until) => {
    if (isBusy) {
      return;
    }
    isBusy = true;
    try {
      await push(pushed, until);
      pushed = until;
    } catch (error) {
      sayProgress(`${name} did not take what happened: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      isBusy = false;
    }
  };
}
