import { BLOCK_MINUTES, createNoise } from './noise';

describe('createNoise', () => {
  const noise = createNoise('a name');
  const minutes = Array.from({ length: 4000 }, (_, index) => index - 1999);

  it('sums to nothing in every block of ten minutes from the rollout on, before it as after it', () => {
    for (let first = -1999; first <= 1991; first += BLOCK_MINUTES) {
      const sum = Array.from({ length: BLOCK_MINUTES }, (_, index) => noise(first + index)).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(0, 10);
    }
  });

  it('has about unit variance and no memory from one block to the next', () => {
    const values = minutes.map(noise);
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(variance).toBeGreaterThan(0.8);
    expect(variance).toBeLessThan(1.1);
    const next = values.slice(10).reduce((sum, value, index) => sum + value * (values[index] ?? 0), 0) / values.length;
    expect(Math.abs(next)).toBeLessThan(0.06);
  });

  it('is the same for the same name and another for another', () => {
    expect(minutes.map(createNoise('a name'))).toEqual(minutes.map(noise));
    expect(minutes.map(createNoise('b name'))).not.toEqual(minutes.map(noise));
  });
});
