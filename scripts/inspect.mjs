import { handOver } from './install.mjs';

await handOver('./inspect-article.ts');
