/** English for what the engine says outside judging, checks, scoring and plans. */
export const words = {
  'compare.zeros': 'Missing samples count as 0: {baselineZeros} in {against} and {currentZeros} in the current window.',
  'compare.target.met': 'It meets its target, {op:sign} {target:value}.',
  'compare.target.missed': 'It misses its target, {op:sign} {target:value}, by {missedBy:points}.',
  'compare.target.unknown': 'Whether it meets its target, {op:sign} {target:value}, is not known.',
  'compare.fault.notJson': 'not JSON ({message})',
  'compare.fault.twice': '"{id}" is the id of two measures',
  'compare.fault.tolerance':
    'give either relative, a fraction of the baseline such as 0.05, or absolute, an amount in the unit',
  'compare.fault.sample': 'expected [milliseconds, number or null], got {received}',
  'evidence.failed': 'Not judged: {message}',
  'windows.firstDeployment':
    'First deployment: no version was found before it, so the release cannot be compared with the time before.',
  'windows.undiscovered':
    'The deployment could not be looked for, because the source that knows versions did not answer; give the end of the rollout to judge the rest.',
  'windows.noPrevious': 'No earlier deployment was found, so there is nothing to compare with.',
  'windows.secondRollout': 'Version {version} began to roll out at {at}; nothing after that is judged.',
  'item.met': '{value:value}, wanted {op:sign} {target:value}.',
  'item.missed': '{value:value}, wanted {op:sign} {target:value}.',
  'item.noData': 'The query returned nothing, so this is not judged.',
  'item.open': 'Waits for a person.',
  'note.text': '{text}',
  'item.passed': 'Passed: {why}',
  'item.failed': 'Failed: {why}',
  'item.notApplicable': 'Not applicable: {why}',
  'item.noWords': 'nothing was written beside it.',
  'item.noFinding': 'Restates {finding}, which this report does not hold.',
} as const;
