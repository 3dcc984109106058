/**
 * A function of one word or phrase, worked out once for each. Newspapers use some ten thousand of them;
 * the bound keeps hostile text from filling memory.
 */
export function remember<T>(
  compute: (text: string) => T,
  most = 20_000,
  longest = 64,
): (text: string) => T {
  const remembered = new Map<string, T>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const value = compute(text);
    if (text.length > longest) return value;
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, value);
    return value;
  };
}
