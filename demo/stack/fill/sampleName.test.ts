import { toSampleName, toSampleValue } from './sampleName';

describe('toSampleName', () => {
  it.each([
    ['without labels', {}, 'up'],
    ['with labels', { job: 'api', le: '+Inf' }, 'up{job="api",le="+Inf"}'],
    ['with what must be escaped', { path: 'a"b\\c\nd' }, 'up{path="a\\"b\\\\c\\nd"}'],
  ])('writes a sample %s', (_, labels, wanted) => {
    expect(toSampleName('up', labels)).toBe(wanted);
  });
});

describe('toSampleValue', () => {
  it.each([
    [1, '1'],
    [0.0071234567, '0.007123'],
    [123456789.1234567, '123456789.123457'],
    [1761189787, '1761189787'],
  ])('writes %d as %s', (value, wanted) => {
    expect(toSampleValue(value)).toBe(wanted);
  });
});
