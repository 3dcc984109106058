import { handOver } from './install.mjs';

await handOver('./format-files.ts');
