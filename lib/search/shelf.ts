import type { Meilisearch } from 'meilisearch';

/** Something read from the engine and kept for a while. */
type Kept<T> = { readonly value: Promise<T>; readonly readAt: number; settled?: T };

/**
 * Keeps what is read from each engine. What is older than `maxAgeMs` is read again while the old one is
 * still handed out, so that no search waits but the first.
 */
export class Shelf<T> {
  /** One entry per engine address: the tests talk to several engines, the application to one. */
  readonly #kept = new Map<string, Kept<T>>();
  readonly #read: (engine: Meilisearch, before?: T) => Promise<T>;
  readonly #maxAgeMs: number;

  /**
   * @param read reads anew; gets what was kept before, where there is something
   */
  constructor(read: (engine: Meilisearch, before?: T) => Promise<T>, maxAgeMs: number) {
    this.#read = read;
    this.#maxAgeMs = maxAgeMs;
  }

  /**
   * What is kept, or read now.
   *
   * @param options.fresh read now, whatever is kept, and wait for it
   * @param options.signal ends the waiting, not the reading: others may wait for it too
   * @throws what reading throws, when nothing is kept
   */
  get(engine: Meilisearch, options: { fresh?: boolean; signal?: AbortSignal } = {}): Promise<T> {
    const address = engine.config.host;
    const kept = options.fresh ? undefined : this.#kept.get(address);
    if (!kept) return until(options.signal, this.#readOntoShelf(engine, address));
    if (Date.now() - kept.readAt >= this.#maxAgeMs) this.#renew(engine, address, kept);
    return until(options.signal, kept.value);
  }

  /** What is kept and read already, or undefined: for what is no loss to do without. */
  peek(engine: Meilisearch): T | undefined {
    return this.#kept.get(engine.config.host)?.settled;
  }

  #renew(engine: Meilisearch, address: string, kept: Kept<T>): void {
    this.#kept.set(address, { ...kept, readAt: Date.now() });
    kept.value
      .then((before) => this.#read(engine, before))
      .then(
        (value) =>
          this.#kept.set(address, {
            value: Promise.resolve(value),
            readAt: Date.now(),
            settled: value,
          }),
        (error: unknown) => console.warn(`What is known stays as it was: ${String(error)}`),
      );
  }

  async #readOntoShelf(engine: Meilisearch, address: string): Promise<T> {
    const before = this.#kept.get(address);
    const value = this.#read(engine);
    const kept: Kept<T> = { value, readAt: Date.now() };
    this.#kept.set(address, kept);
    value.then(
      (settled) => {
        kept.settled = settled;
      },
      // What could not be read is asked for again by the next search; what was there before stays.
      () => {
        if (this.#kept.get(address) !== kept) return;
        if (before) this.#kept.set(address, before);
        else this.#kept.delete(address);
      },
    );
    return value;
  }
}

async function until<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}
