import { furnitureRule } from '../vocabulary.ts';

/** What stands in and around the box for readers' comments. */
export const commentBox = furnitureRule('comment-box', {
  lines: [
    'Bình luận',
    'Bình luận của bạn',
    'Ý kiến',
    'Ý kiến của bạn',
    'Ý kiến bạn đọc',
    'Gửi bình luận',
    'Gửi ý kiến',
    'Viết bình luận',
    'Thêm bình luận',
    'Tất cả bình luận',
    'Tên của bạn',
    'Họ tên',
    'Họ và tên',
    'Nội dung bình luận',
    'Mã xác nhận',
    'Hủy',
    'Gửi',
    'Quan tâm nhất',
    'Mới nhất Quan tâm nhất',
  ],
  patterns: [
    // Bạn không thể gửi bình luận liên tục. Xin hãy đợi
    /^ban khong the gui binh luan/,
    // 60 giây nữa.
    /^\d{1,3} giay nua\.?$/,
    // Bình luận (0) · 0 bình luận · Xem thêm bình luận
    /^(?:binh luan|y kien)\s*\(?\d+\)?$|^\d+\s+(?:binh luan|y kien)$|^xem (?:them|tat ca) binh luan$/,
    // Hãy là người đầu tiên bình luận
    /^hay la nguoi dau tien .{0,20}binh luan/,
    // Bình luận của bạn sẽ được kiểm duyệt trước khi đăng · Vui lòng nhập nội dung bình luận
    /^(?:binh luan|y kien) .{0,40}(?:kiem duyet|bien tap|xet duyet)|^vui long (?:nhap|dang nhap|go)/,
    // Đăng nhập để bình luận · Đăng nhập bằng tài khoản
    /^(?:ban can )?dang nhap (?:de|bang|voi) /,
  ],
});
