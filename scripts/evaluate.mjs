import { handOver } from './install.mjs';

await handOver('./evaluate-rules.ts');
