import { tailOf } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

// © 2023 Báo … · Bản quyền thuộc về … · Giấy phép số 12/GP-BTTTT · Tổng Biên tập: … · Ghi rõ nguồn khi …
const SURE =
  /^(?:©|copyright|ban quyen (?:thuoc|©|\d)|all rights reserved|giay phep(?: (?:hoat dong|bao chi|dien tu|xuat ban))* so|(?:pho )?tong bien tap\s*:|toa soan\s*:|co quan chu quan\s*:|chiu trach nhiem (?:noi dung|chinh)|(?:de nghi |vui long )?ghi ro nguon|cam sao chep)/;
// Địa chỉ: … · Điện thoại: … · Email: …: an article may give them too, for those whom it is about
const BESIDE =
  /^(?:dia chi|tru so|dien thoai|hotline|duong day nong|fax|e-?mail|website|tel|lien he(?: quang cao)?)\s*:/;

/** The imprint at the foot of a page. */
export const imprint: Rule = { name: 'imprint', find };

function find({ lines }: Page): Claim[] {
  const tail = tailOf(lines).filter((line) => line.label !== '');
  if (!tail.some(isSure)) return [];
  return tail
    .filter((line) => isSure(line) || BESIDE.test(line.folded))
    .map((line) => claimLine(line, 'furniture', 'imprint'));
}

function isSure(line: Line): boolean {
  return SURE.test(line.folded);
}
