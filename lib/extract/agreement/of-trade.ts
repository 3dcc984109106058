import type { NamedDocument } from './mention.ts';

/** Words after a contract that tell what kind it is. */
const KIND_REACH = 3;

/** What a contract of two countries has and a loan of the bank seldom: goods, a price, another side. */
const OF_TRADE = new Set(['trị', 'mua', 'bán', 'cung', 'giữa', 'với', 'ký', 'kí']);

// bàn giao hai tổ hợp tên lửa theo hợp đồng 5,4 tỷ USD; theo các hợp đồng dài hạn ký với chủ đầu tư
export function isOfTrade({ reading: { tokens }, from, to }: NamedDocument): boolean {
  for (let i = to; i < to + KIND_REACH; i++) {
    const token = tokens[i];
    if (!token || token.gap === 'break' || token.sentence !== tokens[from]?.sentence) return false;
    if (OF_TRADE.has(token.lower) || (i === to && token.case === 'number')) return true;
  }
  return false;
}
