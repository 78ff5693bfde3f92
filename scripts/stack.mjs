import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
await ensureBuilt('stack');
const { status } = spawnSync(process.execPath, ['build/stack.cjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 70;
