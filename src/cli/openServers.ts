import { checkServer, type ServerType } from '../platform/node/checkServer';
import { createHttpTransport } from '../platform/node/createHttpTransport';
import { createSources } from '../platform/node/createSources';
import { CommandError, EXIT } from './exitCode';
import { readPlan } from './readPlan';
import type { AskingOptions } from './askingOptions';
import type { Opened } from './opened';
import { toAskedPlan } from './toAskedPlan';

/** The plan of a file over the servers at the given addresses. An address that answers as another kind of server is refused. */
export async function openServers({ plan: file, addresses, timeout }: AskingOptions): Promise<Opened> {
  const plan = await readPlan(file ?? '');
  const faults = await Promise.all(
    Object.entries(addresses).map(([type, address]) => faultOf(type as ServerType, address))
  );
  const fault = faults.find((entry) => entry !== null);
  if (fault !== undefined && fault !== null) {
    throw new CommandError(EXIT.usage, fault);
  }
  return {
    plan: toAskedPlan(plan, addresses),
    sources: createSources({ sources: plan.sources, addresses, timeout }),
    clock: Date.now,
  };
}

const CHECK_MS = 5000;

async function faultOf(type: ServerType, address: string): Promise<string | null> {
  const failure = await checkServer(type, createHttpTransport({ baseUrl: address }), {
    signal: new AbortController().signal,
    timeoutMs: CHECK_MS,
  });
  // The address may hold a password: only its origin is printed.
  return failure?.kind === 'badResponse' ? `--${type} ${new URL(address).origin}: ${failure.message}` : null;
}
