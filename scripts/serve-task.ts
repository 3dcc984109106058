/** What a start calls itself to others that want the same data directory. */
export const TASK = 'npm start';
