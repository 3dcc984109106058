import { connect, createServer, type Socket } from 'node:net';

/** A wire to a server that can be cut and mended: what goes in one end comes out at the other. */
export type Wire = {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
};

/** Lays a wire from a free loopback port to `port`. */
export async function layWire(port: number): Promise<Wire> {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => ends.delete(end));
    }
    near.pipe(far).pipe(near);
  });
  const listen = (on: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(on, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  const own = await listen(0);
  return {
    port: own,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const end of ends) end.destroy();
      await closed;
    },
    async mend() {
      await listen(own);
    },
  };
}
