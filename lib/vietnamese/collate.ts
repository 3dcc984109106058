const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Order of a Vietnamese dictionary for `Array.prototype.sort`: Đan Mạch after Cuba and before Lào, Ă
 * after A, tones as ngang, huyền, hỏi, ngã, sắc, nặng; numbers by value. NFC and NFD of a text are equal.
 * Source of the order: the Unicode CLDR collation of Vietnamese.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
