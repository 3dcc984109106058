import { furnitureRule } from '../vocabulary.ts';

/** Invitations to watch, read, listen or subscribe, and players of sound. */
export const invitation = furnitureRule('invitation', {
  lines: [
    'Nghe nội dung bài viết',
    'Nghe đọc bài',
    'Nghe bài viết',
    'Nghe podcast',
    'Giọng nữ',
    'Giọng nam',
    'Giọng nữ miền Bắc',
    'Giọng nữ miền Nam',
    'Giọng nam miền Bắc',
    'Giọng nam miền Nam',
    'Lưu bài viết thành công',
  ],
  patterns: [
    // * Mời quý độc giả theo dõi các chương trình … · Mời bạn đọc vào chuyên mục …
    /^[*\s]*moi (?:quy (?:doc gia|vi|khan gia|ban doc)|ban doc|doc gia|cac ban|ban) (?:.{0,40} )?(?:theo doi|vao chuyen muc|xem|don doc|doc them)(?!\p{L})/u,
    // 0:00 / 4:32 · 00:00
    /^\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}$/,
    // Đăng ký nhận bản tin · Nhận tin mới qua email
    /^(?:dang ky nhan (?:ban )?tin|nhan tin moi)/,
  ],
});
