import { createServer, type ListenOptions } from 'node:net';

/** Why this port cannot be listened on, the beginning of a sentence; null when it can. */
export async function whyNotFree(port: number, host = '127.0.0.1'): Promise<string | null> {
  const result = await listen({ port, host, exclusive: true });
  if (typeof result === 'number') return null;
  if (result.code === 'EADDRINUSE') return `Port ${port} is already in use`;
  if (result.code === 'EACCES') return `Port ${port} may not be used by this account`;
  return `Port ${port} of ${host} cannot be used (${result.code})`;
}

/** A loopback port that nothing listens on at the moment, chosen by the system. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const result = await listen({ port: 0, host });
  if (typeof result === 'number') return result;
  throw result;
}

/** Listens for a moment: the port it got, or the error. */
function listen(options: ListenOptions): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(options, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
