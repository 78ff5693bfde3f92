import { DEMOS } from '../../demo/scenarios/demos';

export const USAGE = `dayone: is the deployment good, a day after?

  dayone report --demo NAME [options]        judge a recorded demo system: ${DEMOS.map(({ id }) => id).join(', ')}
  dayone report --plan FILE --prometheus URL [--loki URL] [--jaeger URL] [--alertmanager URL] [--grafana URL] [options]
  dayone backtest --demo NAME | --plan FILE --prometheus URL … [--last 5]
                                             replay earlier deployments: what would have been said of each, and what cries often
  dayone compare [--input FILE]              judge pairs of series, one case a line of JSON in and out (docs/judge.md)
  dayone validate FILE [FILE ...]            check plans

Options of report
  --grafana URL           read what people wrote down there; without it nothing of that is known
  --format text|json      what to print (text)
  --rollout-end TIME      the end of the rollout, ISO 8601; else found by the plan's version label
  --checkpoint ID         judge this checkpoint, such as 4h; else the last one due
  --at TIME               evaluate as of this instant, ISO 8601; else now
  --timeout SECONDS       how long one request may take (as the plan says)

Options of backtest, besides --grafana, --format, --checkpoint and --timeout
  --last N                how many of the deployments found within the plan's lookback (5)
  --rollout-end TIME      replay this one; may be given several times

A report exits by its verdict: 0 ready, 1 not ready, 2 ready with warnings, 3 incomplete; a backtest 0 when every replay was made.
64 usage or invalid plan, 65 a bad line of compare, 69 nothing answered, 77 nothing was permitted.
`;
