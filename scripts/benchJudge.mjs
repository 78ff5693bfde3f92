import { runBuilt } from './runBuilt.mjs';

await runBuilt('benchJudge', 'bench-judge');
