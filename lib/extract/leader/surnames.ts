/**
 * Family names a Vietnamese, or a Chinese name in its Sino-Vietnamese reading, begins with.
 * Source: common knowledge of names in Vietnamese newspapers, tone placement as `unifyTonePlacement` gives it.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Lương Mai Trịnh Tô Lâm Phùng Hà Cao Tạ Thái Châu Chu La
Quách Tăng Từ Vương Tống Kiều Diệp Lưu Lục Triệu Nghiêm Hứa Tôn Thân Nông Giàng Vi Hầu Thào Sùng Lò Ma Bế Hoàng Âu Bạch Cù Cung Doãn Đàm Điểu Giang
Khổng Khuất Kim Lại Lã Lữ Mã Mạc Nhâm Ninh Phí Quản Thạch Tiêu Tòng Trang Trà Trương Uông Văn Viên Ân Chẩu Chế Danh Đới Hàn Khúc
Tập Hạ Ôn Đặng Mao Tưởng Hồng Thôi Vạn Ngụy Tần Khương Đổng Trì Nhậm Tề Uất Du Bành Sa Tiền Thường Phàn Phương Liêu Lật Đinh Đái Tất Y Rơ Ksor Siu H'Yim Cầm Quàng Lù Sầm Thiều Đậu Cấn Chử Ứng Tào`.split(
    /\s+/,
  ),
);
