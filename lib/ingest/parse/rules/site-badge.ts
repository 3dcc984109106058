import { furnitureRule } from '../vocabulary.ts';

/** Makers of the site, certificates, cookies. */
export const siteBadge = furnitureRule('site-badge', {
  patterns: [
    // POWERED BY ONECMS - A PRODUCT OF NEKO
    /^powered by |^a product of /,
    // ipv6 ready Chung nhan Tin Nhiem Mang
    /^ipv6 ready|^(?:chung nhan )?tin nhiem mang$|^da thong bao bo cong thuong|^dmca/,
    // Trang web này sử dụng cookie để … · Chúng tôi sử dụng cookie
    /^(?:trang web|website|chung toi|bao) (?:.{0,40} )?su dung cookie/,
    // Chấp nhận tất cả · Chính sách bảo mật
    /^(?:chap nhan(?: tat ca)?(?: cookies?)?|tu choi cookies?|chinh sach (?:bao mat|cookies?|quyen rieng tu)|dieu khoan su dung)$/,
  ],
});
