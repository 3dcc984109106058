import type { Claim, Page, Rule } from '../page.ts';

// „Lưu bài viết thành công Bạn có thể xem lại bài viết đã lưu ở trangTin bài đã lưu “ before the lead
const NOTICE = /^luu bai viet thanh cong(?:.{0,60}?da luu o .{0,20}?da luu)?/;

/** The hidden notice of a save button, glued before the first sentence. */
export const savedNotice: Rule = { name: 'saved-notice', find };

function find({ lines }: Page): Claim[] {
  return lines.flatMap((line): Claim[] => {
    const length = NOTICE.exec(line.folded)?.[0].length ?? 0;
    if (length === 0) return [];
    return [
      { start: line.start, end: line.start + length, role: 'furniture', rule: 'saved-notice' },
    ];
  });
}
