import { handOver } from './install.mjs';

await handOver('./judge-search.ts');
