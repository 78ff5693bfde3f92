import { runBuilt } from './runBuilt.mjs';

await runBuilt('golden', 'golden');
