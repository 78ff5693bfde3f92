import { type DebianBinaries, ensureDebianBinaries } from './ensureDebianBinaries';
import { ensureGoTool, JAEGER, LOKI } from './ensureGoTool';

export interface Binaries extends DebianBinaries {
  readonly loki: string;
  readonly jaeger: string;
}

/** Everything the stack runs, installed or built where it is missing, one after the other. */
export async function ensureBinaries(signal?: AbortSignal): Promise<Binaries> {
  const debian = await ensureDebianBinaries(signal);
  const jaeger = await ensureGoTool(JAEGER, signal);
  const loki = await ensureGoTool(LOKI, signal);
  return { ...debian, loki, jaeger };
}
