import { setTimeout as sleep } from 'node:timers/promises';
import { hotel } from '../../scenarios/hotel/hotel';
import { type Receiver, startReceiver } from '../testing/startReceiver';
import { startLiveFeed } from './startLiveFeed';

const endedAt = 1_761_189_780;
const FROM = 90_000;

/** Each look at the clock is a minute later. */
function createClock(): () => number {
  let minutes = 0;
  return () => (endedAt + FROM + 60 * (minutes += 1)) * 1000;
}

async function waitFor(receiver: Receiver, posts: number): Promise<void> {
  while (receiver.received.length < posts) {
    await sleep(5);
  }
}

function idsIn(receiver: Receiver): readonly string[] {
  return receiver.received.flatMap(({ body }) =>
    [...JSON.stringify(body).matchAll(/correlation_id\\":\\"(\w+)/g)].map((match) => match[1] ?? '')
  );
}

describe('startLiveFeed', () => {
  it('pushes what happened since, each line once and in order', async () => {
    const loki = await startReceiver(204);
    const rollout = { endedAt, live: true };
    const feed = startLiveFeed({
      scenario: hotel,
      rollout,
      from: FROM,
      lokiUrl: loki.url,
      everyMs: 10,
      now: createClock(),
    });
    await waitFor(loki, 3);
    feed.stop();
    const wanted = hotel.linesBetween(FROM, FROM + 3600).map(({ fields }) => fields['correlation_id']);
    const pushed = idsIn(loki);
    expect(pushed.length).toBeGreaterThan(12);
    expect(pushed).toEqual(wanted.slice(0, pushed.length));
    await loki.close();
  });

  it('pushes again what was refused', async () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const loki = await startReceiver(503);
    const rollout = { endedAt, live: true };
    const feed = startLiveFeed({
      scenario: hotel,
      rollout,
      from: FROM,
      lokiUrl: loki.url,
      everyMs: 10,
      now: createClock(),
    });
    await waitFor(loki, 2);
    feed.stop();
    await sleep(20);
    const [first, second] = loki.received.map(({ body }) => JSON.stringify(body));
    expect(second?.length).toBeGreaterThan(first?.length ?? NaN);
    expect(write.mock.calls.join('')).toContain('Loki did not take what happened');
    write.mockRestore();
    await loki.close();
  });
});
