import { furnitureRule } from '../vocabulary.ts';

/** Buttons that share, copy, save or follow. */
export const share = furnitureRule('share', {
  lines: [
    'Copy Link',
    'Copy',
    'Copy link thành công',
    'Sao chép liên kết',
    'Sao chép link',
    'Sao chép',
    'Đã sao chép',
    'Chia sẻ',
    'Chia sẻ bài viết',
    'Chia sẻ Facebook',
    'Chia sẻ Zalo',
    'Chia sẻ qua email',
    'Chia sẻ lên Facebook',
    'Share',
    'Facebook',
    'Twitter',
    'Zalo',
    'Messenger',
    'Telegram',
    'Email',
    'Gửi email',
    'Gửi bài viết',
    'Thích',
    'Like',
    'Tweet',
    'Follow',
    'Theo dõi',
    'Google News',
    'Link bài gốc',
    'Lấy link',
    'Link gốc',
  ],
  patterns: [
    // Theo dõi Báo … trên Google News · Theo dõi chúng tôi trên Zalo
    /^theo doi .{2,60} tren (?:google news|google|facebook|zalo|youtube|tiktok)$/,
    // Facebook Twitter Zalo Email
    /^(?:(?:facebook|twitter|zalo|messenger|email|telegram|linkedin|print|copy link)[\s|,]*){2,}$/,
    // Thích 12 · Chia sẻ 3
    /^(?:thich|chia se|like|share)\s*\(?\d[\d.,]*k?\)?$/,
  ],
});
