import { describe, expect, it } from 'vitest';
import { leaderReader } from '../read-fixture.ts';

const leaders = leaderReader();

describe('words of an office that no list holds', () => {
  it.each([
    ['Bộ trưởng Đường sắt Ashwin Vaishnat chạy thử tàu.', 'Ashwin Vaishnat'],
    ['Phó Cục trưởng Cục Thú y thuộc Ủy ban An toàn sinh học Bekzod Tursun nói.', 'Bekzod Tursun'],
    ['Chủ tịch Ủy ban đàm phán liên chính phủ Samir Hadid nói.', 'Samir Hadid'],
    [
      'Chủ tịch Hội đồng Tổng thống chuyển tiếp Cuba Lorenzo Saint-Pierre nói.',
      'Lorenzo Saint-Pierre',
    ],
    ['Tổng Tư lệnh Lực lượng bảo vệ bờ biển Hàn Quốc Shin Do-hwan dẫn đầu.', 'Shin Do-hwan'],
    ['Vụ trưởng Vụ châu Âu Đào Thị Hồng Sen phát biểu.', 'Đào Thị Hồng Sen'],
    ['Cố vấn của Tổng thống về chính sách đối ngoại Otabek Yoldosh chào.', 'Otabek Yoldosh'],
    ['Bà Nguyễn Thị Nga, Cục trưởng Cục Trẻ em (Bộ Y tế), nói.', 'Nguyễn Thị Nga'],
    ['Thư ký Hội đồng An ninh Nga Sergei Orlovin tới nơi.', 'Sergei Orlovin'],
    ['Tổng Thư ký OIF Louise Mushikan tới nơi.', 'Louise Mushikan'],
    ['Lãnh đạo DUP Arlena Fosters chia sẻ.', 'Arlena Fosters'],
    [
      'Derryk Amani, giám đốc đối tác đối thoại và hợp tác liên khu vực của Bộ Ngoại giao Cuba, nói.',
      'Derryk Amani',
    ],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it.each([
    'Bộ trưởng Tài chính nói với Mary Johnson rằng thuế sẽ tăng.',
    'Ngoại trưởng Nga chê John Smithson.',
    'Cục trưởng Cục Xuất nhập khẩu bác tin ông Nguyễn Văn Ý.',
    'Phó Chủ tịch Hội Kiến trúc sư Việt Nam Ngô Văn Tám nói.',
    'Lãnh đạo FPT Lê Văn Tám nói.',
    'Bộ trưởng Ngoại giao nhấn mạnh quan hệ với Cuba Libre.',
  ])('are not those of a sentence: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });

  it('leave a surname after the office alone', () => {
    expect(leaders('Thủ tướng Phạm Minh Chính đến. Thủ tướng Chính gặp John Smithson.')).toEqual([
      'Phạm Minh Chính',
    ]);
  });
});

describe('a country‘s name inside a Vietnamese one', () => {
  it.each([
    ['Vụ trưởng Vụ Chính sách Lương Hoàng Thái lưu ý.', 'Lương Hoàng Thái'],
    ['Bà Nguyễn Thị Thái Hòa, Phó Giám đốc Sở Văn hóa, dự lễ.', 'Nguyễn Thị Thái Hòa'],
    ['Thứ trưởng Bộ Y tế Đỗ Văn Pháp nói.', 'Đỗ Văn Pháp'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });
});

describe('marks inside a foreign name', () => {
  it('are a nickname in quotation marks or an apostrophe', () => {
    expect(leaders('Tổng thống Jorge "Tito" Quirogan gọi điện.')).toEqual(['Jorge Quirogan']);
    expect(leaders("Bộ trưởng Tài chính Otabek Yo'ldoshan nói.")).toEqual(["Otabek Yo'ldoshan"]);
  });

  it('are no quotation that begins', () => {
    expect(leaders('Tổng thống Jorge Quirogan: "Cuba và Lào cùng tiến".')).toEqual([
      'Jorge Quirogan',
    ]);
  });
});
