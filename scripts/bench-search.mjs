import { handOver } from './install.mjs';

await handOver('./time-search.ts');
