import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayProgress } from '../process/createLauncher';
import { runCommand } from '../process/runCommand';
import { cacheDir } from './cacheDir';
import { findBinary } from './findBinary';

export interface GoTool {
  readonly name: string;
  readonly version: string;
  /** Folder of our go.mod for it, from the repository's root. */
  readonly module: string;
  readonly package: string;
  readonly flags: readonly string[];
  readonly usually: string;
}

export const LOKI: GoTool = {
  name: 'loki',
  version: 'v3.7.8',
  module: 'demo/stack/loki',
  package: 'github.com/grafana/loki/v3/cmd/loki',
  flags: ['-ldflags', '-s -w -X github.com/grafana/loki/v3/pkg/util/build.Version=3.7.8'],
  usually: '5 to 8 minutes',
};

export const JAEGER: GoTool = {
  name: 'jaeger',
  version: 'v1.76.0',
  module: 'demo/stack/jaeger',
  package: 'github.com/jaegertracing/jaeger/cmd/all-in-one',
  flags: ['-ldflags', '-s -w -X github.com/jaegertracing/jaeger/internal/version.latestVersion=v1.76.0'],
  usually: '2 to 4 minutes',
};

/** Path of the built tool; it is built once and kept in the cache. */
export async function ensureGoTool(tool: GoTool, signal?: AbortSignal): Promise<string> {
  const folder = join(cacheDir(), 'bin');
  const binary = join(folder, `${tool.name}-${tool.version}`);
  if (existsSync(binary)) {
    return binary;
  }
  const go = findBinary('go') ?? ['/usr/local/go/bin/go'].find(existsSync);
  if (go === undefined) {
    throw new Error(`${tool.name} ${tool.version} is built from source and needs Go (1.26 or newer) on the path`);
  }
  sayProgress(`building ${tool.name} ${tool.version}: the first time this takes ${tool.usually}`);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${binary}.${process.pid}`;
  await runCommand({
    command: go,
    args: ['build', '-buildvcs=false', ...tool.flags, '-o', unfinished, tool.package],
    cwd: resolve(tool.module),
    signal,
  });
  renameSync(unfinished, binary);
  sayProgress(`built ${tool.name} ${tool.version}`);
  return binary;
}
