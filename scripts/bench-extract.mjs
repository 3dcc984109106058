import { handOver } from './install.mjs';

await handOver('./time-extraction.ts');
