import { isTemplate } from './variables';

describe('isTemplate', () => {
  it.each([
    '.msg',
    '.msg | ToUpper',
    '$x',
    'end',
    'else',
    'else if .x',
    'if .x',
    'if eq .a "b"',
    'range $q := .b',
    '__line__',
    '__timestamp__',
    '__timestamp__ | date "2006"',
    '- .x -',
    'ToUpper .x',
    'printf "%s" .x',
    '/* why */',
  ])('takes %j', (inside) => {
    expect(isTemplate(inside)).toBe(true);
  });

  it.each(['', 'job', 'end_of_day', 'iffy', 'elsewhere', 'my job', 'my-job', '__line', 'job '])(
    'leaves %j to the plan',
    (inside) => {
      expect(isTemplate(inside)).toBe(false);
    }
  );
});
