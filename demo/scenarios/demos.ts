import demos from './demos.json';

/** What is known of a demo system without its generators, which the command must not carry. */
export interface Demo {
  readonly id: string;
  /** Path of its plan, from the repository's root. */
  readonly plan: string;
  /** The end of the rollout that recordings pin, ISO 8601. */
  readonly rolloutEnd: string;
}

/** Also read as JSON by the preview's server. */
export const DEMOS: readonly Demo[] = demos;

export function findDemo(id: string): Demo {
  const demo = DEMOS.find((each) => each.id === id);
  if (demo === undefined) {
    throw new Error(`there is no demo "${id}"; there are ${DEMOS.map((each) => each.id).join(', ')}`);
  }
  return demo;
}
