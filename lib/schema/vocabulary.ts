import type { Text } from './facets.ts';

/**
 * The closed vocabularies of facets of kind `type`: value → label. What each one is found by lies in
 * seeds/gazetteer; what each one means, in the help page.
 */

export const AGREEMENT_TYPES = {
  'joint-statement': { vi: 'Tuyên bố chung', en: 'Joint statement' },
  'joint-communique': { vi: 'Thông cáo chung', en: 'Joint communiqué' },
  treaty: { vi: 'Hiệp ước', en: 'Treaty' },
  agreement: { vi: 'Hiệp định', en: 'Agreement' },
  convention: { vi: 'Công ước', en: 'Convention' },
  protocol: { vi: 'Nghị định thư', en: 'Protocol' },
  memorandum: { vi: 'Bản ghi nhớ', en: 'Memorandum of understanding' },
  arrangement: { vi: 'Thỏa thuận', en: 'Arrangement' },
  'cooperation-plan': { vi: 'Kế hoạch hợp tác', en: 'Cooperation plan' },
  'action-programme': { vi: 'Chương trình, kế hoạch hành động', en: 'Action programme' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  'letter-of-intent': { vi: 'Ý định thư', en: 'Letter of intent' },
  contract: { vi: 'Hợp đồng', en: 'Contract' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  unspecified: { vi: 'Văn kiện khác', en: 'Other document' },
} as const satisfies Record<string, Text>;

export type AgreementType = keyof typeof AGREEMENT_TYPES;

export const AGREEMENT_STATUSES = {
  signed: { vi: 'đã ký, đã thông qua', en: 'signed or adopted' },
  'in-force': { vi: 'đang thực hiện', en: 'in force' },
  negotiating: { vi: 'đang đàm phán, sẽ ký', en: 'under negotiation' },
  cited: { vi: 'chỉ được viện dẫn', en: 'cited only' },
} as const satisfies Record<string, Text>;

export type AgreementStatus = keyof typeof AGREEMENT_STATUSES;

export const EVENT_TYPES = {
  talks: { vi: 'Hội đàm', en: 'Talks' },
  meeting: { vi: 'Hội kiến, tiếp, làm việc', en: 'Meeting' },
  'phone-call': { vi: 'Điện đàm', en: 'Phone call' },
  'video-talks': { vi: 'Hội đàm trực tuyến', en: 'Video talks' },
  visit: { vi: 'Chuyến thăm', en: 'Visit' },
  signing: { vi: 'Lễ ký', en: 'Signing' },
  consultation: { vi: 'Tham khảo chính trị, đối thoại', en: 'Consultation' },
  summit: { vi: 'Hội nghị cấp cao', en: 'Summit' },
  conference: { vi: 'Hội nghị, diễn đàn', en: 'Conference' },
  message: { vi: 'Điện, thư', en: 'Message' },
  statement: { vi: 'Phát biểu, tuyên bố', en: 'Statement' },
  ceremony: { vi: 'Lễ kỷ niệm, nghi lễ', en: 'Ceremony' },
} as const satisfies Record<string, Text>;

export type EventType = keyof typeof EVENT_TYPES;

/** The vocabulary of each facet of kind `type`. */
export const VOCABULARIES = {
  agreement: AGREEMENT_TYPES,
  eventType: EVENT_TYPES,
} as const;
