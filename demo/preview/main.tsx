import { installBootData } from './boot/installBootData';
import { installClock } from './boot/installClock';
import { parsePlace } from './boot/place';
import { openWorld } from './world/openWorld';

/** Before Grafana's packages load, the page's address, clock and boot data have to stand. */
async function start(): Promise<void> {
  const place = parsePlace(window.location);
  const world = await openWorld(place);
  if (world.present !== null) {
    installClock(world.present);
  }
  installBootData(place, world);
  const { startHost } = await import('./page/startHost');
  await startHost(document.getElementById('app'), { place, world });
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
