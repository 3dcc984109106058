import { Agent, request } from 'node:http';

export type TimedAnswer = {
  /** 0 where no answer came. */
  readonly status: number;
  readonly text: string;
  /** From the call until the last byte of the answer. */
  readonly ms: number;
};

export type Asking = {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const TIMEOUT_MS = 30_000;

/** One connection, kept open: what a front end has. Compression is not asked for (lib/engine/connection.ts). */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks over HTTP and stops the time. An answer that does not come is one with status 0. */
export function timed(url: string, { method = 'GET', headers, body }: Asking = {}) {
  const started = performance.now();
  return new Promise<TimedAnswer>((resolve) => {
    const end = (status: number, text: string) =>
      resolve({ status, text, ms: performance.now() - started });
    const asking = request(url, { agent, method, headers, timeout: TIMEOUT_MS }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => end(response.statusCode ?? 0, Buffer.concat(parts).toString()));
      response.on('error', () => end(0, ''));
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => end(0, ''));
    asking.end(body);
  });
}
