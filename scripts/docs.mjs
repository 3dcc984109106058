import { handOver } from './install.mjs';

await handOver('./write-docs.ts');
