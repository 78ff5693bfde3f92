import { parseArguments } from './parseArguments';

describe('parseArguments', () => {
  it('reads a whole command', () => {
    expect(
      parseArguments(['up', '--scenario', 'hotel-leak', '--rollout-end', 'live', '--ports', '20000'])
    ).toMatchObject({
      command: 'up',
      scenario: 'hotel-leak',
      rolloutEnd: 'live',
      ports: 20_000,
    });
  });

  it.each([
    [['down'], 'default'],
    [['down', '--ports', '0'], 'free'],
  ])('takes %j to mean %s ports', (words, ports) => {
    expect(parseArguments(words).ports).toBe(ports);
  });

  it.each([
    [[], 'give one of up, down, status, exporter, fill; got ""'],
    [['start'], 'got "start"'],
    [['up', 'hotel'], 'got "up hotel"'],
    [['up', '--ports', 'many'], '--ports: "many" is not a number'],
    [['up', '--color'], '--color'],
  ])('refuses %j', (words, message) => {
    expect(() => parseArguments(words)).toThrow(message);
  });
});
