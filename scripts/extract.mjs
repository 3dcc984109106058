import { handOver } from './install.mjs';

await handOver('./extract-lines.ts');
