import { phraseSet } from '../text/phrases.ts';

/** Vietnamese provinces and cities (63 before July 2025), and foreign places that open with a capital and are no capital city. */
const PROVINCES = `An Giang|Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ
Đà Nẵng|Đắk Lắk|Đắc Lắc|Đăk Lăk|Đắk Nông|Điện Biên|Điện Biên Phủ|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum
Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh
Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Nha Trang|Đà Lạt|Hạ Long|Sài Gòn|Phú Quốc|Hà Tây|Hà Bắc|Mỹ Tho|Mỹ Sơn|Mỹ Đình|Mỹ Lai
Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP. Hồ Chí Minh|T.P Hồ Chí Minh|TP.HCM|TP. HCM|TPHCM|TP HCM|Việt Bắc|Tây Nguyên|Tây Bắc|Đông Bắc|Nam Bộ|Bắc Bộ|Trung Bộ`;

const ABROAD = `New York|California|Texas|Florida|Hawaii|Washington DC|Quảng Tây|Vân Nam|Quảng Đông|Hải Nam|Thượng Hải|Trùng Khánh|Tứ Xuyên|Thâm Quyến|Chiết Giang|Giang Tô|Sơn Đông|Hồ Nam|Hồ Bắc|Vũ Hán|Phúc Kiến
Ấn Độ - Thái Bình Dương|Ấn Độ-Thái Bình Dương|Á - Âu|Tây Tạng|Tân Cương|Nội Mông|Mỹ Latin|Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh|Nam Mỹ|Bắc Mỹ|Trung Mỹ|Châu Mỹ|Châu Âu|Châu Á|Châu Phi|Trung Đông|Trung Á|Đông Nam Á|Đông Á|Nam Á|Biển Đông|Ấn Độ Dương|Thái Bình Dương|Đại Tây Dương|Liên minh châu Âu
Gyeonggi|Busan|Incheon|Osaka|Fukuoka|Hokkaido|Saint Petersburg|St. Petersburg|Sankt-Peterburg|Champasak|Savannakhet|Luông Pha Băng|Luang Prabang|Siem Reap|Preah Sihanouk|Kandal|Crimea|Crưm|Donetsk|Luhansk|Kharkiv|Odessa|Hessen|Bavaria|Bayern|Sachsen`;

/** Places a title may name before the person: „Chủ tịch UBND tỉnh Quảng Ninh Cao Tường Huy“. */
export const PLACES = phraseSet([...split(PROVINCES), ...split(ABROAD)]);

/** Words a place, prize, street or school is announced by: „đường Võ Văn Kiệt“, „giải thưởng Hồ Chí Minh“. */
export const NAMED_AFTER = phraseSet(
  split(
    `đường|phố|đại lộ|cầu|trường|giải|giải thưởng|quỹ|quảng trường|công viên|sân bay|đại học|học viện|bảo tàng|hầm|huân chương|tư tưởng|phong cách|tnqp|tncs|cộng sản|chiến dịch|thành phố|tp|cung|thpt|thcs|tiểu học|trung học|mầm non|trung học phổ thông|ubnd phường|kênh|hồ|nhà hát|tàu|đội|làng|khu phố|phường|quận|xã|lăng|ngã tư|vòng xoay|dòng họ|nghĩa trang|hành trình|thời đại|đường mòn|mang tên|huy chương|tuyến|bến cảng|bệnh viện|viện|sân vận động|ga|đền|chùa|danh hiệu`,
  ),
);

/** What is named for the dead: „Lăng Chủ tịch Hồ Chí Minh“, „Quảng trường Lenin“. */
export const MEMORIALS = phraseSet(
  split(
    `lăng|bảo tàng|quảng trường|công viên|khu di tích|nhà sàn|đường mòn|giải thưởng|huân chương|huy chương|tư tưởng|phong cách|đạo đức|mang tên|đường|phố|đại lộ`,
  ),
);

/** Callings that make nobody a leader: „ca sĩ Trần Tuấn Anh“, „chuyên gia“. */
export const CALLINGS = phraseSet(
  split(
    `ca sĩ|nhạc sĩ|nhà văn|nhà thơ|nhà báo|phóng viên|diễn viên|đạo diễn|cầu thủ|huấn luyện viên|hlv|tiền đạo|tiền vệ|thủ môn|chuyên gia|nhà nghiên cứu|doanh nhân|tỷ phú|tỉ phú|luật sư|họa sĩ|nghệ sĩ|người mẫu|hoa hậu|á hậu|bị cáo|bị can|nghi phạm|bác sĩ|giáo sư|gs|kiến trúc sư|mc|sinh viên|học sinh|nạn nhân|nông dân|nsnd|nsưt|vđv|vận động viên|trọng tài|blogger|tài xế|nhà sử học|sử gia|nhà phân tích|nghiên cứu sinh|phu nhân|vợ|chồng|con gái|con trai|ảnh|theo`,
  ),
);

function split(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
