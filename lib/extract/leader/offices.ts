import { phraseSet, phrases } from '../text/phrases.ts';

/**
 * Titles of office that make their holder a leader, as the Vietnamese press writes them.
 * - `plain`: the title is enough („Thủ tướng“);
 * - `qualified`: only with an institution of state or a body of nations after it
 *   („Chủ tịch Quốc hội“ is one, „Chủ tịch Tập đoàn“ is not).
 */
export type OfficeKind = 'plain' | 'qualified' | 'none';

const PLAIN = `tổng thống|phó tổng thống|quyền tổng thống|thủ tướng|phó thủ tướng|quyền thủ tướng|thủ tướng chính phủ
phó thủ tướng thường trực|phó thủ tướng chính phủ|chủ tịch nước|phó chủ tịch nước|quyền chủ tịch nước|chủ tịch quốc hội
phó chủ tịch quốc hội|phó chủ tịch thường trực quốc hội|phó chủ tịch thường trực|tổng bí thư|phó tổng bí thư|bí thư thứ nhất|nhà vua|quốc vương
hoàng thái tử|thái tử|nữ hoàng|nhật hoàng|thiên hoàng|tiểu vương|quốc trưởng|giáo hoàng|đức giáo hoàng|bộ trưởng|thứ trưởng
thứ trưởng thường trực|quyền bộ trưởng|ngoại trưởng|quyền ngoại trưởng|đại sứ|đại sứ đặc mệnh toàn quyền|phó đại sứ|tổng lãnh sự|lãnh sự|đại biện
đại biện lâm thời|công sứ|tham tán công sứ|đặc phái viên|đặc sứ|phái viên|người phát ngôn|phát ngôn viên|phát ngôn|nhà lãnh đạo|lãnh đạo tối cao
lãnh tụ|lãnh tụ tối cao|đại giáo chủ|thống đốc|phó thống đốc|thị trưởng|phó thị trưởng|đô trưởng|tỉnh trưởng|thượng nghị sĩ|thượng nghị sỹ|hạ nghị sĩ
hạ nghị sỹ|nghị sĩ|nghị sỹ|dân biểu|tổng thư ký|phó tổng thư ký|cao ủy|tổng chưởng lý|chưởng lý|chánh án|tổng tham mưu trưởng|phó tổng tham mưu trưởng
tham mưu trưởng|tổng tư lệnh|tư lệnh|phó tư lệnh|chính ủy|ủy viên bộ chính trị|ủy viên trung ương đảng|ủy viên trung ương|ủy viên dự khuyết trung ương đảng
ủy viên quốc vụ|bí thư trung ương đảng|thường trực ban bí thư|cố vấn an ninh quốc gia|cố vấn cấp cao|cố vấn đặc biệt|tổng kiểm toán nhà nước|tổng thanh tra|tổng thanh tra chính phủ
thủ hiến|toàn quyền|thủ lĩnh đối lập|lãnh đạo đối lập|bí thư tỉnh ủy|bí thư thành ủy|phó bí thư tỉnh ủy|phó bí thư thành ủy|phó bí thư thường trực tỉnh ủy
phó bí thư thường trực thành ủy|tổng cục trưởng|phó tổng cục trưởng|trưởng đoàn đàm phán|trưởng phái đoàn|phụ tá ngoại trưởng|trợ lý ngoại trưởng|quyền trợ lý ngoại trưởng
trợ lý thứ trưởng|đại diện thương mại|thủ tướng đắc cử|tổng thống đắc cử|đại tướng|thượng tướng|đô đốc|thượng tướng tiến sĩ|ngoại trưởng kiêm|chánh văn phòng|thái hậu|chủ tịch hạ viện|chủ tịch thượng viện|phó chủ tịch hạ viện|phó chủ tịch thượng viện|phó chủ tịch hđnd|phó chủ tịch ubnd|anh hùng dân tộc|quốc vụ khanh|cố vấn nhà nước|quyền đại sứ|nhà đàm phán|trưởng đoàn đàm phán|tướng|điều phối viên|châu trưởng|phó châu trưởng|trưởng khu hành chính|trưởng khu hành chính đặc biệt|trưởng đặc khu|trưởng đặc khu hành chính|đặc khu trưởng|người đồng cấp|lãnh đạo phe đối lập|thủ lĩnh phe đối lập|lãnh đạo đảng`;

const QUALIFIED = `chủ tịch|phó chủ tịch|quyền chủ tịch|bí thư|phó bí thư|trưởng ban|phó trưởng ban|phó ban|chủ nhiệm|phó chủ nhiệm
giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|viện trưởng|lãnh đạo|ủy viên|phó chánh văn phòng|trung tướng|thiếu tướng|cố vấn|trưởng đoàn|trợ lý|tổng thư ký hội|quan chức|vua`;

/** What begins like a title and is none: „tiểu vương quốc“, „đại sứ quán“. */
const NO_OFFICE =
  'tiểu vương quốc|các tiểu vương quốc|đại sứ quán|tổng lãnh sự quán|lãnh sự quán|danh tướng|tướng cướp|đại sứ du lịch|đại sứ thương hiệu|đại sứ hình ảnh|đại sứ thiện chí';

/** Every title of office with its kind. */
export const OFFICES = phrases<OfficeKind>([
  ...list(NO_OFFICE).map((title) => [title, 'none'] as const),
  ...list(PLAIN).map((title) => [title, 'plain'] as const),
  ...list(QUALIFIED).map((title) => [title, 'qualified'] as const),
]);

/** What makes a `qualified` office one of state, of a province or of a body of nations. */
export const STATE_BODIES = phraseSet(
  list(`quốc hội|hạ viện|thượng viện|nghị viện|nhà nước|chính phủ|đảng|trung ương|bộ|ủy ban|ubnd|hđnd|hội đồng nhân dân|ủy ban nhân dân|mặt trận
mttq|thành phố|tỉnh|tp|thành ủy|tỉnh ủy|quân ủy|quân đội|quân khu|hội đồng bảo an|hội đồng châu âu|hội đồng nhà nước|hội đồng|liên minh|ec|eu|wb|imf
liên hợp quốc|văn phòng|cơ quan|sở|công an|cia|fbi|nsa|iaea|who|wto|unesco|tình báo|tình báo quốc gia|viện kiểm sát|tòa án|tổng cục|cục|vụ|ban|đối ngoại
tổ chức|nội chính|tuyên giáo|dân vận|kiểm tra|tổng thống|thủ tướng|chính trị|ngân hàng nhà nước|ngân hàng trung ương|ngân hàng thế giới|quỹ tiền tệ quốc tế|cục dự trữ liên bang|fed|chính hiệp|nhân đại
asean|liên hiệp các tổ chức hữu nghị|an ninh quốc gia|lực lượng|bộ đội biên phòng|cảnh sát biển|duma|đuma|hội đồng liên bang|tổng tham mưu|bang|cấp cao`),
);

/** What takes an office out: below the province, firms, clubs, schools, media. */
export const NOT_OF_STATE = phraseSet(
  list(`huyện|quận|phường|xã|thị trấn|thị xã|thôn|ấp|khu phố|huyện ủy|quận ủy|thị ủy|đảng ủy xã|tập đoàn|công ty|tổng công ty|hội đồng quản trị|hđqt
hội đồng thành viên|hđtv|ngân hàng thương mại|câu lạc bộ|clb|liên đoàn|hiệp hội|hội nhà báo|hội nhà văn|trường|đại học|học viện|bệnh viện|viện nghiên cứu|trung tâm|ban quản lý|ban quản trị|báo|đài|tạp chí|tòa soạn|nhà xuất bản
khách sạn|nhà hàng|doanh nghiệp|quỹ đầu tư|chiến dịch|phòng thương mại|hội liên hiệp|hội sinh viên|đoàn trường|lớp|chi hội|chi bộ|chi cục|hội nông dân|hội phụ nữ|hợp tác xã|bộ phận|airlines|group|corp|bank|holdings|media|nhà máy|thương hiệu|du lịch của|hình ảnh|thiện chí|nhãn hàng|sinh viên|ban giám khảo|ban nhạc|ban tổ chức cuộc thi|ban tổ chức giải`),
);

/** Small words that may stand between a title and a name: institutions, portfolios, prepositions. */
export const DESCRIPTORS: ReadonlySet<string> = new Set(
  `bộ ngoại giao quốc phòng tài chính thương mại công thương tư pháp nội vụ an ninh y tế giáo dục đào tạo và nông nghiệp phát triển nông thôn
môi trường tài nguyên giao thông vận tải xây dựng văn hóa thể thao du lịch thông tin truyền thông khoa học nghệ lao động binh xã hội kế hoạch đầu
tư kinh tế năng lượng dầu mỏ khí khố các toàn quyền đặc mệnh quan hệ đối ngoại liên lạc tổ chức kiểm tra tuyên giáo dân vận trung ương đảng cộng sản nhân cách
mạng nhà nước chính phủ quốc hội thượng hạ viện nghị hội đồng ủy ban văn phòng phủ cơ quan tỉnh thành phố ubnd hđnd mặt trận tổ quốc hiệp hữu nghị
đoàn thường trực thứ nhất phụ trách tư lệnh quân khu đội hải không lục tổng cục vụ viện kiểm sát tòa án tối cao tại của ở cộng hòa liên bang vương gia bang
đặc trách biển biên phòng kiêm nước hợp tác nội chính chính trị sở công an thành ủy tỉnh ủy bí thư đương nhiệm mới đắc cử sắp mãn nhiệm cấp cao bắc kinh
đa số thiểu số phe đảng dân chủ cộng hoà vùng khu vực châu âu á phi đông nam trung cận tình báo dự trữ liên minh mỏ bình đẳng lãnh thổ thương binh chiến lược cảnh sát điều phái thuộc
tham mưu lực lượng vũ trang hàng khí tượng di trú nhập cư khoáng sản lương thực dịch vụ khách tù trưởng tài thủ hiến việt trợ lý hành pháp lập nhân quyền tị nạn kỹ thuật số công nghệ mttq vpcp kh&đt lhq eu asean un nato iaea who wto tp bch tw qh tổng hợp vì phụ nữ thanh niên nhi nhiệm chủ ngân sách pháp luật nguyện tưởng giám sát thiếu đồng
tộc tôn giáo thanh toán thống kê bảo hiểm chứng khoán thuế lễ tân báo chí miền núi chuyển đổi đô thị nhà hạ tầng thủy sản lâm viễn bưu gian hạt nhân nguyên tử khẩn cấp dân sự di sản hiệu quả an tand vksnd gdđt lđ tb xh nhnn gtvt tnmt ptnt ubmttq ttxvn lđtbxh vhttdl hđbcqg chăn nuôi logistics`.split(
    /\s+/,
  ),
);

/** Honorifics: „ông Tập“, „bà Mai“, „đồng chí Lê Hoài Trung“. */
export const HONORIFICS = phraseSet([
  'ông',
  'bà',
  'ngài',
  'đồng chí',
  'đ/c',
  'cố',
  'quý ông',
  'tiến sĩ',
  'đại tướng',
]);

function list(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
