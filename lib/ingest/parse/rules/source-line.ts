import { tailOf } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

// Theo nhandan.vn · Theo www.vietnamplus.vn · (Theo nhandan.com.vn) · Nguồn: https://vov.vn
const NAMES_HOST =
  /^\(?(?:theo|nguon(?: tin)?|link bai goc|bai goc|xem bai goc)\s*:?\s*(?:https?:\/\/)?(?:www\.)?(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?\)?\.?$/;
// Theo Vietnam+ · Theo Dân trí · Nguồn: TTXVN · Theo Trần Tiến/VOV.VN
const NAMES_PAPER = /^\(?(?:theo|nguon(?: tin)?\s*:)\s*\S.{1,48}$/;
// Nguồn: [Link nguồn]Nguồn: [Link nguồn]
const LAST = 120;
const PLACEHOLDER = /(?:nguon:\s*\[link nguon\]\s*)+$/;

/** Lines that say which paper the text was taken from. Those that name no host count only at the end. */
export const sourceLine: Rule = { name: 'source-line', find };

function find({ lines }: Page): Claim[] {
  const tail = new Set(tailOf(lines));
  return lines.flatMap((line): Claim[] => {
    const placeholder = PLACEHOLDER.exec(line.folded.slice(-LAST));
    if (placeholder) {
      const start = line.end - placeholder[0].length;
      return [{ start, end: line.end, role: 'furniture', rule: 'source-placeholder' }];
    }
    if (line.label === '') return [];
    const isSource = NAMES_HOST.test(line.folded) || (tail.has(line) && namesPaper(line));
    return isSource ? [claimLine(line, 'source', 'source-line')] : [];
  });
}

// „Theo Dân trí“ names a paper, „Theo đến cùng“ and „Theo ông, …“ do not
function namesPaper(line: Line): boolean {
  return (
    NAMES_PAPER.test(line.folded) &&
    /^\(?(?:\S+\s*:|\S+)\s+[\p{Lu}\d]/u.test(line.text) &&
    !/[.!?]$/.test(line.text)
  );
}
