import { handOver } from './install.mjs';

await handOver('./prepare-engine.ts');
