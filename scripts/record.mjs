import { runBuilt } from './runBuilt.mjs';

await runBuilt('record', 'record');
