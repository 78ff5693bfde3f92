/** What a plan need not say, as it would be written. */
export const DEFAULTS = Object.freeze({
  settle: '10m',
  window: '1h',
  step: '1m',
  checkpoints: ['0h', '1h', '4h', '12h', '24h'],
  lookback: '7d',
  timeout: '10s',
  minimum: 8,
  minimumCoverage: '80%',
  components: [
    { id: 'infrastructure', title: 'Infrastructure' },
    { id: 'performance', title: 'Performance' },
    { id: 'security', title: 'Security' },
    { id: 'operations', title: 'Operations' },
  ],
});
