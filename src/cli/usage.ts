export const USAGE = `dayone: is the deployment good, a day after?

  dayone report --demo NAME [options]        judge a recorded demo system (hotel, hotel-regression, hotel-leak, hotel-blind)
  dayone report --plan FILE --prometheus URL [--loki URL] [--jaeger URL] [--alertmanager URL] [options]
  dayone validate FILE [FILE ...]            check plans

Options of report
  --format text|json      what to print (text)
  --rollout-end TIME      the end of the rollout, ISO 8601; else found by the plan's version label
  --checkpoint ID         judge this checkpoint, such as 4h; else the last one due
  --at TIME               evaluate as of this instant, ISO 8601; else now
  --timeout SECONDS       how long one request may take (as the plan says)

A report exits by its verdict: 0 ready, 1 not ready, 2 ready with warnings, 3 incomplete.
64 usage or invalid plan, 69 nothing answered, 77 nothing was permitted.
`;
