import { handOver } from './install.mjs';

await handOver('./run-checks.ts');
