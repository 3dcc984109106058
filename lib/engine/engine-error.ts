/**
 * The search engine cannot be found, started, reached or trusted. The message is a sentence for the
 * person at the terminal and says what to do; it needs no stack trace.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
