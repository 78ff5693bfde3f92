import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
await ensureBuilt('command');
const { status } = spawnSync(process.execPath, ['build/dayone.cjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 70;
