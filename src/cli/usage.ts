import { DEMOS } from '../../demo/scenarios/demos';
import { REDACTIONS } from '../engine/model/edition';
import { FORMATS } from '../report/formats/formats';
import { SECTION_IDS } from '../sections/ids';

export const USAGE = `dayone: is the deployment good, a day after?

  dayone report --demo NAME [options]        judge a recorded demo system: ${DEMOS.map(({ id }) => id).join(', ')}
  dayone report --plan FILE --prometheus URL [--loki URL] [--jaeger URL] [--alertmanager URL] [--grafana URL] [options]
  dayone report --saved FILE [options]       write a report again that was written as JSON; nothing is asked
  dayone backtest --demo NAME | --plan FILE --prometheus URL … [--last 5]
                                             replay earlier deployments: what would have been said of each, and what cries often
  dayone compare [--input FILE]              judge pairs of series, one case a line of JSON in and out (docs/judge.md)
  dayone validate FILE [FILE ...]            check plans

Options of report
  --grafana URL           read what people wrote down there; without it nothing of that is known
  --format NAME           ${FORMATS.map(({ id }) => id).join(', ')} (text)
  --out FILE              where to write it; else standard output
  --language en|es        of its words (en)
  --zone NAME             time zone of its times, such as Europe/Madrid (UTC)
  --title TEXT, --note TEXT, --link URL
                          the author's title and note; the address of the report in Grafana
  --omit ID[,ID ...]      sections to leave out: ${SECTION_IDS.filter((id) => id !== 'verdict').join(' ')}
  --redact KIND[,KIND]    what to hide: ${REDACTIONS.join(', ')}
  --rollout-end TIME      the end of the rollout, ISO 8601; else found by the plan's version label
  --checkpoint ID         judge this checkpoint, such as 4h; else the last one due
  --at TIME               evaluate as of this instant, ISO 8601; else now
  --timeout SECONDS       how long one request may take (as the plan says)

Options of backtest, besides --grafana, --checkpoint and --timeout
  --format text|json      what to print (text)
  --last N                how many of the deployments found within the plan's lookback (5)
  --rollout-end TIME      replay this one; may be given several times

A report exits by its verdict: 0 ready, 1 not ready, 2 ready with warnings, 3 incomplete; a backtest 0 when every replay was made.
64 usage or invalid plan, 65 a bad line of compare or a bad saved report, 69 nothing answered, 73 cannot write, 77 nothing was permitted.
`;
