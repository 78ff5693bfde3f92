import { runBuilt } from './runBuilt.mjs';

await runBuilt('command', 'dayone');
