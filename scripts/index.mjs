import { handOver } from './install.mjs';

await handOver('./index-articles.ts');
