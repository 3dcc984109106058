import { phraseSet } from '../text/phrases.ts';

/** What stands directly before „thỏa thuận“ when it is a thing: „các thỏa thuận“, „đạt thỏa thuận“. */
export const NOUN_BEFORE = new Set(
  `các những một nhiều hai ba bốn năm số bản ký kết đạt được về theo từng này mọi bất cứ mỗi cứ loạt
  việc trong của tới đến với thành dự thảo hiện triển khai ra có là nghiêm đối trước khỏi tuân thủ giữ
  ngược nhẹ bỏ hủy trao chốt lại vọng tìm qua khung`.split(/\s+/),
);

/** What only a thing is followed by: „thỏa thuận ngừng bắn“, „thỏa thuận mới“. */
export const NOUN_ONLY_AFTER = phraseSet([
  'khung',
  'thương mại',
  'ngừng bắn',
  'hòa bình',
  'hạt nhân',
  'tài trợ',
  'tài chính',
  'quốc tế',
  'song phương',
  'đa phương',
  'chung',
  'mới',
  'này',
  'đó',
  'nào',
  'vay',
  'tín dụng',
  'cấp cao',
  'lịch sử',
  'đình chiến',
  'hòa giải',
  'khí hậu',
  'thuế quan',
  'toàn diện',
]);

/** What follows the thing, and the verb as well where a verb may stand: „thỏa thuận hợp tác“. */
export const NOUN_AFTER = phraseSet([
  'hợp tác',
  'trên',
  'giữa',
  'trao đổi',
  'cung cấp',
  'cung ứng',
  'mua bán',
  'đầu tư',
  'hỗ trợ',
  'vừa',
  'đã',
  'được',
  'liên quan',
  'về',
  'chống',
]);

/** What follows the verb: „hai bên thỏa thuận sẽ…“, „đã thỏa thuận rằng“. */
export const VERB_AFTER = new Set([
  'sẽ',
  'rằng',
  'việc',
  'cùng',
  'tăng',
  'với',
  'là',
  'xong',
  'không',
  'để',
  'tiếp',
  'nhau',
]);
export const VERB_BEFORE = new Set([
  'đã',
  'bên',
  'nước',
  'cùng',
  'tự',
  'nhau',
  'vừa',
  'phải',
  'cần',
  'đang',
  'trí',
  'sẽ',
  'không',
  'ông',
  'bà',
]);

export const BODIES = phraseSet([
  'Liên hợp quốc',
  'LHQ',
  'Hội đồng Bảo an',
  'HĐBA',
  'Đại hội đồng',
  'Nghị viện châu Âu',
  'Hội đồng Nhân quyền',
  'IAEA',
  'UNESCO',
  'IPU',
  'AIPA',
  'Hội đồng Thống đốc',
  'Hạ viện',
  'Thượng viện',
  'Quốc hội Mỹ',
]);

/** „các nước thông qua nghị quyết về …“: a meeting of states. */
export const NATIONS = phraseSet([
  'các nước thông qua',
  'các nước thành viên',
  'các nước đã thông qua',
  'hội nghị thượng đỉnh',
  'các quốc gia thành viên',
]);

/** Whom a firm or club takes on: no contract between two sides of an archive of diplomacy. */
export const PERSONS = phraseSet([
  'hộ',
  'hộ dân',
  'nông dân',
  'bà con',
  'người lao động',
  'công nhân',
  'nhân viên',
  'giáo viên',
  'cầu thủ',
  'ca sĩ',
  'diễn viên',
  'huấn luyện viên',
  'tu nghiệp sinh',
  'học viên',
  'khách hàng',
]);

export const NATO = phraseSet(['Bắc Đại Tây Dương', 'Quân sự Bắc Đại Tây Dương', 'Vác-sa-va']);

/** „hợp đồng lao động“, „kế hoạch hành động của Chính phủ“: nothing between two sides. */
export const HOME_AFTER = phraseSet([
  'lao động',
  'bảo hiểm',
  'thuê nhà',
  'thuê',
  'đặt cọc',
  'mua nhà',
  'mua bán nhà',
  'chuyển nhượng',
  'hôn nhân',
  'vi phạm',
  'xử phạt',
  'Đại hội',
  'trình Đại hội',
  'nhậm chức',
  'của tuổi trẻ',
  'của Chính phủ',
  'của Tỉnh ủy',
  'của Đảng',
  'của ngành',
  'của tỉnh',
  'thực hiện Nghị quyết',
]);
