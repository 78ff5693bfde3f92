import { toPatternQuery } from './patternQuery';

const query = 'sum by (level) (count_over_time({job="api", path=~"/v{1}.*"}[60s]))';

describe('toPatternQuery', () => {
  it('looks for the longest stretch without a hole, in the section’s own streams', () => {
    expect(
      toPatternQuery(query, { template: 'pool <*> exhausted after <*> ms', example: 'pool 7 exhausted after 30 ms' })
    ).toBe('{job="api", path=~"/v{1}.*"} |= "exhausted after"');
  });

  it('escapes what the language would read', () => {
    expect(
      toPatternQuery('{job="api"}', { template: 'cannot open "C:\\temp"', example: 'cannot open "C:\\temp"' })
    ).toBe('{job="api"} |= "cannot open \\"C:\\\\temp\\""');
  });

  it('only looks for what stands in the line as it was written', () => {
    expect(
      toPatternQuery('{job="api"}', {
        template: 'said "no" to the client <*> again',
        example: '{"msg":"said \\"no\\" to the client 7 again"}',
      })
    ).toBe('{job="api"} |= "again"');
  });

  it.each([
    ['no selector', 'rate(errors_total[5m])', { template: 'pool exhausted', example: 'pool exhausted' }],
    ['nothing but holes', '{job="api"}', { template: '<*> <*>', example: '1 2' }],
    ['no query', '', { template: 'pool exhausted', example: 'pool exhausted' }],
  ])('%s: no query', (_name, given, pattern) => {
    expect(toPatternQuery(given, pattern)).toBe('');
  });
});
