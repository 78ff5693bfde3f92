import { sayProgress } from '../process/createLauncher';
import { runCommand } from '../process/runCommand';
import { findBinary } from './findBinary';

export interface DebianBinaries {
  readonly prometheus: string;
  readonly promtool: string;
  readonly alertmanager: string;
}

const PACKAGES = ['prometheus', 'prometheus-alertmanager'];

const APT_ENV = { DEBIAN_FRONTEND: 'noninteractive' };

/** Prometheus, promtool and Alertmanager: from the path, else from Debian's packages. */
export async function ensureDebianBinaries(signal?: AbortSignal): Promise<DebianBinaries> {
  const present = findAll();
  if (present !== undefined) {
    return present;
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || findBinary('apt-get') === undefined) {
    throw new Error(
      'prometheus, promtool and alertmanager are not all on the path. ' +
        `On Debian or Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}; elsewhere put those binaries on the path.`
    );
  }
  await installPackages(signal);
  const installed = findAll();
  if (installed === undefined) {
    throw new Error(`apt-get installed ${PACKAGES.join(' and ')}, but their binaries are not on the path`);
  }
  return installed;
}

function findAll(): DebianBinaries | undefined {
  const prometheus = findBinary('prometheus');
  const promtool = findBinary('promtool');
  const alertmanager = findBinary('prometheus-alertmanager', 'alertmanager');
  return prometheus && promtool && alertmanager ? { prometheus, promtool, alertmanager } : undefined;
}

/** A package list may be missing or out of date: it is renewed once, when the first try fails. */
async function installPackages(signal?: AbortSignal): Promise<void> {
  const install = () =>
    runCommand({
      command: 'apt-get',
      args: ['install', '-y', '--no-install-recommends', ...PACKAGES],
      env: APT_ENV,
      signal,
    });
  sayProgress(`installing ${PACKAGES.join(' and ')} (apt-get)`);
  try {
    await install();
  } catch (error) {
    signal?.throwIfAborted();
    sayProgress(`renewing the package lists, since: ${firstLineOf(error)}`);
    await runCommand({ command: 'apt-get', args: ['update'], env: APT_ENV, signal });
    await install();
  }
}

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').at(-1) ?? '';
}
