import { handOver } from './install.mjs';

await handOver('./serve.ts');
