import type { Sample } from '../measures/comparison/sample';
import { stepOf } from './stepOf';

const every = (distance: number, count = 10): readonly Sample[] =>
  Array.from({ length: count }, (_, index): Sample => [index * distance, 1]);

describe('stepOf', () => {
  it.each([
    ['as given', every(60), every(60), 60, 60],
    ['as the samples lie, where none is given', every(60), every(60), null, 60],
    ['as given, though most samples are missing', every(600), every(600), 60, 60],
    ['as the samples lie, where they lie closer than given', every(15), every(15), 60, 15],
    ['as given, with one sample a side', every(60, 1), [], 30, 30],
    ['none, with nothing to go by', [], every(60, 1), null, 0],
  ])('is %s', (_name, baseline, current, given, expected) => {
    expect(stepOf({ baseline, current }, given)).toBe(expected);
  });
});
