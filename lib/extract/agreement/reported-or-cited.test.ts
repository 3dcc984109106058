import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function agreements(body: string): string[] {
  return read(body).agreements.map(({ type, status }) => `${type}/${status}`);
}

describe('a document that „theo“ stands before', () => {
  it.each([
    ['Lào bán than cho Việt Nam theo Bản ghi nhớ hai Bộ ký năm 2019.', 'memorandum/in-force'],
    ['Hai bên trao đổi đoàn theo Thỏa thuận hợp tác giữa hai Bộ.', 'arrangement/in-force'],
    [
      'Lực lượng hai bên đã mở lại cửa khẩu, theo thỏa thuận ngừng bắn giữa Mỹ và Nga.',
      'arrangement/in-force',
    ],
  ])('is carried out: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each([
    ['Nông dân bán lúa theo thỏa thuận với thương lái.', 'arrangement/cited'],
    ['Giá thuê đất theo thỏa thuận hai bên gia đình.', 'arrangement/cited'],
    ['Hai nước đàm phán theo thỏa thuận cấp cao hồi tháng trước.', 'arrangement/cited'],
    ['Tranh chấp được giải quyết theo Công ước Luật Biển.', 'convention/cited'],
    ['Ông nói theo thỏa thuận đạt được hôm qua, Nga sẽ rút quân.', 'arrangement/signed'],
  ])('is not: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it('keeps words in its evidence that give it again', () => {
    const found = read('Lào bán than cho Việt Nam theo Bản ghi nhớ hai Bộ ký năm 2019.');
    const [span] = found.evidence.filter(({ facet }) => facet === 'agreement');
    expect(agreements(span?.text ?? '')).toEqual(['memorandum/in-force']);
  });
});

describe('a verb that follows the document', () => {
  it.each([
    ['Biên bản cuộc họp đã được hai trưởng đoàn ký, gồm năm điểm.', 'minutes/signed'],
    ['Hội nghị khép lại với biên bản họp do hai Thứ trưởng ký.', 'minutes/signed'],
    ['Hiệp định vận tải đang được các bộ, ngành triển khai đúng hạn.', 'agreement/in-force'],
    ['Bản ghi nhớ về cảng biển, dự kiến ký vào cuối năm.', 'memorandum/negotiating'],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each([
    ['Hiệp định thương mại tự do hai bộ trưởng nói tới còn xa.', 'agreement/cited'],
    ['Hiệp định này, theo Bộ trưởng, được nhiều người ký giả nhắc lại.', 'agreement/cited'],
  ])('is not one of signing: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });
});

describe('documents talked about', () => {
  it.each([
    ['Hai Thủ tướng bàn về hiệp định thương mại tự do.', 'agreement/negotiating'],
    ['Ông sẽ tới Paris để bàn hiệp ước phòng thủ.', 'treaty/negotiating'],
    ['Hai bên nhất trí gia hạn Thỏa thuận hợp tác thêm hai năm.', 'arrangement/negotiating'],
    ['Hai bên bàn về tương lai của thỏa thuận hạt nhân ký năm 2015.', 'arrangement/negotiating'],
    ['Hai bên đã gia hạn Hiệp định lãnh sự.', 'agreement/signed'],
    ['Trên địa bàn tỉnh, Hiệp định đã nhắc ở trên ít người biết.', 'agreement/cited'],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });
});

describe('a document that is the object or the basis of another', () => {
  it.each([
    ['Hai bên ký Nghị định thư sửa đổi Hiệp định khí đốt.', ['protocol/signed', 'agreement/cited']],
    [
      'Hai bên ký Nghị định thư kiểm dịch và Hiệp định lãnh sự.',
      ['protocol/signed', 'agreement/signed'],
    ],
    ['Mọi công việc phải tuân thủ các công ước quốc tế.', ['convention/cited']],
    ['Việt Nam triển khai Công ước chống tra tấn.', ['convention/in-force']],
    ['Các thỏa thuận trước đó đều đổ vỡ.', ['arrangement/cited']],
    ['Đàm phán về thỏa thuận đổ vỡ.', ['arrangement/negotiating']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });
});

describe('a statement named for a place', () => {
  it.each([
    ['Các nước thông qua Tuyên bố Bandung về an ninh lương thực.', ['joint-statement/signed']],
    ['Các bên dự kiến ra Tuyên bố Nam Ninh vào tuần tới.', ['joint-statement/negotiating']],
    ['Ngoại trưởng nhắc lại Tuyên bố Balfour.', ['joint-statement/cited']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it.each([
    'Bộ Ngoại giao ra Tuyên bố Phản đối vụ việc.',
    'Người phát ngôn ra tuyên bố Mỹ sẽ rút quân.',
    'Tuyên bố Washington sẽ rút quân gây bất ngờ.',
    'Trong Tuyên bố Ngoại trưởng nêu ba điểm.',
  ])('is not: %s', (text) => {
    expect(agreements(text)).toEqual([]);
  });
});

describe('contracts and resolutions', () => {
  it.each([
    'Nhà máy ký hợp đồng tiêu thụ mía với 200 hộ ở Lào.',
    'Người lao động được ký hợp đồng ba năm tại Hàn Quốc.',
    'Câu lạc bộ Hàn Quốc ký hợp đồng hai năm với cầu thủ này.',
  ])('%s', (text) => {
    expect(agreements(text)).toEqual([]);
  });

  it('keeps a contract between firms', () => {
    expect(agreements('Hai công ty ở Cần Thơ vừa ký hợp đồng bán gạo sang Hàn Quốc.')).toEqual([
      'contract/signed',
    ]);
  });

  it('takes a resolution of a meeting of states, and shows whose it is', () => {
    const found = read('Các nước thành viên thông qua nghị quyết về rác thải nhựa.');
    expect(found.agreement).toEqual(['resolution']);
    const [span] = found.evidence.filter(({ facet }) => facet === 'agreement');
    expect(span?.text).toContain('Các nước thành viên');
  });

  it('leaves out a resolution of a party', () => {
    expect(agreements('Hội nghị Trung ương thông qua nghị quyết về cán bộ.')).toEqual([]);
  });
});
