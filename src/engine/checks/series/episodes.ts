import type { Sample } from './readSeries';

/** A run of samples for which something held. `from` is one step before the first, since a sample stands for the step it ends. */
export interface Episode {
  readonly from: number;
  readonly to: number;
  readonly samples: readonly Sample[];
}

/** Steps without a sample after which a run is taken to have ended. */
const LONGEST_GAP_STEPS = 2;

/** The runs of samples for which `holds` is true; a sample that denies it, or a gap of more than two steps, ends a run. */
export function toEpisodes(
  samples: readonly Sample[],
  step: number,
  holds: (sample: Sample, index: number) => boolean
): readonly Episode[] {
  const runs: Sample[][] = [];
  let open: Sample[] | null = null;
  samples.forEach((sample, index) => {
    const last = open?.at(-1);
    if (!holds(sample, index)) {
      open = null;
    } else if (open === null || last === undefined || sample[0] - last[0] > LONGEST_GAP_STEPS * step) {
      open = [sample];
      runs.push(open);
    } else {
      open.push(sample);
    }
  });
  return runs.map((run) => ({ from: (run[0]?.[0] ?? 0) - step, to: run.at(-1)?.[0] ?? 0, samples: run }));
}

export function durationOf({ from, to }: Episode): number {
  return to - from;
}
