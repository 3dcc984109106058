import { hasCredit, isParagraph, outsideOf } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

// Xem thêm: Vì sao … · Xem thêm > > > TT Erdogan … · Đọc thêm: …
const POINTER = /^[>»*•[\s-]*(?:xem them|doc them|xem tiep|tham khao them)\s*(?::|>|»)\s*\S/;
// >> Tài sản của người thân · >>> Xem thêm
const ARROWS = /^(?:>\s*){2,}\S|^»\s*\S/;
// Tin liên quan · Cùng chuyên mục · Bài viết khác
const HEADING =
  /^(?:(?:cac )?(?:tin|bai|bai viet|tin bai) (?:lien quan|khac|cung (?:chuyen muc|chu de|muc)|doc nhieu|moi hon|cu hon)|cung (?:chuyen muc|chu de)|(?:tin |bai )?doc nhieu(?: nhat)?|co the ban quan tam|ban co the quan tam)$/;
// Nổi bật · Mới nhất · Xem nhiều: above or below the article, for in between they may be subheadings
const OUTER_HEADING =
  /^(?:xem them|doc them|lien quan|dang chu y|noi bat|moi nhat|tin moi(?: nhat)?|tin noi bat|tin nong|xem nhieu(?: nhat)?|cung tac gia)$/;
// Tin liên quan: Cựu Thủ tướng được tạm tha
const HEADED = /^(?:tin|bai(?: viet)?) (?:lien quan|cung chuyen muc)\s*:?\s+\S/;

/** Links to other articles: single pointers anywhere, and whole blocks under a heading. */
export const related: Rule = { name: 'related', find };

function find({ lines }: Page): Claim[] {
  const found: Line[] = [];
  const outside = new Set(outsideOf(lines));
  const firstParagraph = lines.findIndex(isParagraph);
  let inBlock = false;
  for (const [index, line] of lines.entries()) {
    const heading =
      HEADING.test(line.label) || (OUTER_HEADING.test(line.label) && outside.has(line));
    const inHead = firstParagraph === -1 || index < firstParagraph;
    inBlock = heading || (inBlock && isEntry(line, inHead));
    if (inBlock || isPointer(line)) found.push(line);
  }
  return found.map((line) => claimLine(line, 'furniture', 'related'));
}

function isPointer({ label, folded }: Line): boolean {
  return label !== '' && (POINTER.test(folded) || ARROWS.test(folded) || HEADED.test(folded));
}

/** In the head only bulleted lines belong to a block; after it everything but text and captions. */
function isEntry(line: Line, inHead: boolean): boolean {
  return inHead ? line.bulleted : !isParagraph(line) && !hasCredit(line);
}
