import { runBuilt } from './runBuilt.mjs';

await runBuilt('stack', 'stack');
