import { phraseSet } from '../text/phrases.ts';

/**
 * Words that tell the country from the given name or the common word. Each set holds the syllable next
 * to the name, in small letters.
 */

/** „Thủ tướng Anh“, „Quốc hội Đức“, „người Nga“, „thăm Lào“: the word before speaks of a state. */
export const STRONG_BEFORE: ReadonlySet<string> =
  words(`tướng thống trưởng giao phòng hội phủ quyền sứ quán người nước phía
đội lính phái thăm sang hoàng viện sĩ sỹ quốc bang dân kiều quan gốc thủ hòa giới tế thương báo đài lãnh thổ sinh
bờ đảng vương khách hãng tòa thự soát tư vụ pháp`);

/** „anh Đức“, „tiếng Anh“, „đô la Mỹ“, „bảng Anh“: never the country. */
export const NEVER_BEFORE: ReadonlySet<string> =
  words(`anh chị ông bà cô em cháu bé chú bác cụ thầy bạn dì cậu mợ tiếng la đôla usd đô bảng franc
yên euro thẩm kiểu hoa nữ đàn thanh làng xã phường huyện quận sông núi cầu chùa đường phố thôn hồ đảo gia học hát sư dược hạng`);

/** „Anh áp thuế“, „Ý triệu đại sứ“: acts no pronoun and no noun begins. */
export const STATE_ACTS = phraseSet(
  `áp đặt|áp thuế|áp lệnh|trừng phạt|triệu đại sứ|triệu hồi|triệu tập|trục xuất|rút khỏi|rút quân|rút đại sứ|phản đối|triển khai|điều tàu|điều quân|điều chiến|cáo buộc
cảnh báo|lên án|siết chặt|phong tỏa|cấm vận|cấm nhập|tuyên bố|ngừng viện|viện trợ|cắt giảm|đóng cửa biên|công nhận|bác bỏ|kêu gọi|hối thúc|hoan nghênh|bầu cử|tổng tuyển|khẳng định cam|phê chuẩn`.split(
    /[|\n]/,
  ),
);

/** The compound that a name at the opening of a sentence begins: „Pháp luật“, „Mỹ thuật“, „Ý kiến“. */
export const COMPOUND_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    anh: 'hùng em chị trai ấy ta này minh tuấn dũng rể họ cả hai tài đào linh vũ',
    mỹ: 'thuật phẩm nhân viện học lệ miều mãn tục quan hóa nghệ vị',
    pháp: 'luật lý chế y sư danh đình nhân quy trị lệnh bảo môn hội',
    đức: 'tính độ tin phật mẹ chúa cha thánh hạnh dục ông vua mẫu giáo hồng tài',
    ý: 'kiến nghĩa thức tưởng định chí muốn đồ thơ nguyện vị tứ chỉ',
    nga: 'mi ngố',
    áo: 'dài sơ ấm quần phông khoác lót cưới mưa giáp trắng thun choàng len vest bà tắm tơi',
    lào: 'cai xào',
    thái: 'độ bình nguyên tử hậu sư dương cực thú miếu y hòa lai phó',
    hàn: 'gắn xì the lâm huyên mặc',
    nhật: 'ký báo thực trình nguyệt tân lệ dụng',
    ấn: 'tượng định phẩm bản hành loát chương',
    bỉ: 'ổi',
    úc: '',
    hung: 'hãn thủ dữ tợn thần ác',
    séc: '',
    trung: 'ương tâm bình đông thành thu học niên đoàn tá úy tướng tuyến du hòa',
  }).map(([name, after]) => [name, words(after)]),
);

/** What a capital does when it speaks for its state: „Washington tuyên bố“, „Bắc Kinh phản đối“. */
export const CAPITAL_ACTS: ReadonlySet<string> =
  words(`tuyên phản cáo khẳng kêu yêu lên chỉ ủng bác coi gọi hối đáp từ nhấn cảnh muốn đang đã sẽ cần vẫn không
áp triệu trừng đe tìm cam thừa tin lo hy thúc gây đồng mong sẵn nhất cho tiếp tức xem duy quyết bày đòi`);

/** „tại Bắc Kinh“, „thủ đô Washington“: a place. */
export const PLACE_BEFORE: ReadonlySet<string> = words(
  `tại ở đô đến tới từ rời về phố gần bang ngoài quanh sang thăm trong qua bay khỏi phía dc nội`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
