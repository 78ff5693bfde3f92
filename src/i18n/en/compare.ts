/** English for `dayone compare`, beside that of the judgement itself. */
export const compare = {
  'compare.zeros': 'Missing samples count as 0: {baselineZeros} in {against} and {currentZeros} in the current window.',
  'compare.target.met': 'It meets its target, {op:sign} {target:value}.',
  'compare.target.missed': 'It misses its target, {op:sign} {target:value}, by {missedBy:points}.',
  'compare.target.unknown': 'Whether it meets its target, {op:sign} {target:value}, is not known.',
  'compare.fault.notJson': 'not JSON ({message})',
  'compare.fault.twice': '"{id}" is the id of two measures',
  'compare.fault.tolerance':
    'give either relative, a fraction of the baseline such as 0.05, or absolute, an amount in the unit',
  'compare.fault.sample': 'expected [milliseconds, number or null], got {received}',
} as const;
