import { handOver } from './install.mjs';

await handOver('./compare-relevance.ts');
