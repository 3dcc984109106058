import { furnitureRule } from '../vocabulary.ts';

/** Counters of visits, readings and reactions. */
export const counter = furnitureRule('counter', {
  lines: ['Thống kê truy cập', 'Lượt truy cập', 'Thống kê', 'Lượt xem'],
  patterns: [
    // 4,466 lượt xem · 302 lượt đọc · 1.2K lượt xem
    /^\d[\d.,]*\s*k?\s*(?:luot\s+(?:xem|doc|truy cap|thich|chia se)|views?)$/,
    // Lượt xem: 4.466 · Số lượt đọc: 12 · Đã xem: 120 · Đã có 35 lượt xem
    /^(?:so\s+)?(?:luot\s+(?:xem|doc|truy cap)|da\s+(?:xem|doc)|views?|da co)\s*:?\s*\d[\d.,]*\s*(?:lan|luot(?:\s+xem)?)?$/,
    // • Đang truy cập: 1 · Hôm nay: 1 · Tổng lượt truy cập: 1
    /^[•*\s-]*(?:dang truy cap|dang online|truc tuyen|khach(?: truy cap)?|thanh vien|may chu tim kiem|hom nay|hom qua|(?:trong )?(?:tuan|thang|nam)(?: nay| truoc)?|tat ca|tong(?: so)?(?: luot)?(?: truy cap)?)\s*:?\s*\d[\d.,]*$/,
  ],
});
