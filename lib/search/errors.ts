/** The reader's request cannot be answered as it stands: becomes a 400 whose `message` says what to change. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** The engine cannot answer: not there, too slow, no index, wrong key. Becomes a 503. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
