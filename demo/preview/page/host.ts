import type { AppPlugin, PanelPlugin } from '@grafana/data';
import type { Place } from '../boot/place';
import type { World } from '../world/openWorld';

/** Where the page is, and what stands behind it. */
export interface Host {
  readonly place: Place;
  readonly world: World;
}

/** The built plugin's modules, loaded as Grafana loads them. */
export interface Plugins {
  readonly app: () => Promise<AppPlugin>;
  readonly panel: (id: string) => Promise<PanelPlugin>;
}
