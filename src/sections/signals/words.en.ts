/** English for the section signals. */
export const words = {
  'document.logs.count': 'Lines',
  'document.logs.template': 'Pattern',
  'document.logs.example': 'One of them',
  'document.traces.title': 'Traces',
  'document.traces.operations': 'Operations',
  'document.traces.service': 'Service',
  'document.traces.baseline': 'P95 before, ms',
  'document.traces.current': 'P95 now, ms',
  'document.traces.baselineMedian': 'P50 before, ms',
  'document.traces.currentMedian': 'P50 now, ms',
  'document.traces.seen': 'Seen',
  'document.traces.kept': 'in both',
  'document.traces.failed': 'Failed spans',
  'traces.none': 'No traces in the current window.',
  'traces.sampled':
    '{errors} of {traces} traces hold an error; samples of {baseline} and {traces} traces, at most {limit} each.',
  'logs.none': 'No log lines in the current window.',
  'logs.sampled': '{sampled:plural|line|lines} of the current window looked at, at most {limit}.',
  'page.signals.title': 'Logs and traces',
  'page.signals.aside': 'baseline window against current window',
  'page.signals.failed': 'What needs them is failed, not passed: it earns no points and lowers coverage.',
  'page.logs.title': 'Log lines by level',
  'page.logs.level': 'Level',
  'page.logs.newPatterns': 'New patterns',
  'page.logs.structured': 'Structured lines',
  'page.logs.correlated': 'Correlation id present',
  'page.logs.share': '{percent} of {sampled} sampled',
  'page.logs.noLines': 'no lines',
  'page.traces.operation': 'Operation',
  'page.traces.spans': 'Spans',
  'page.traces.errorCount': 'Errors',
  'page.traces.errors': 'Traces with an error',
  'page.traces.errorShare': '{errors} of {traces}',
  'page.traces.services': 'Services seen',
  'page.logs.critical': 'Critical lines since the rollout',
  'page.logs.newTitle': 'Patterns that the baseline has not, with the number of lines',
  'page.traces.new': 'new',
  'page.traces.gone': 'gone',
  'page.traces.failing': 'Failing traces',
  'page.traces.slowest': 'Slowest traces',
  'page.traces.at': 'Began',
  'page.traces.duration': 'Duration, ms',
  'page.traces.trace': 'Trace',
  'page.traces.open': 'Open the trace {id} in Explore',
  'page.traces.copy': 'Copy the id of the trace {id}',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly signals: keyof typeof words;
  }
}
