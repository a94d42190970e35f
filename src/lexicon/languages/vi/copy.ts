// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Vietnamese. */
export const vietnamese: Language = {
  tag: 'vi',
  script: 'Latn',
  months: `
    tháng 1|thg 1|tháng một|tháng giêng, tháng 2|thg 2|tháng hai, tháng 3|thg 3|tháng ba, tháng 4|thg 4|tháng tư,
    tháng 5|thg 5|tháng năm, tháng 6|thg 6|tháng sáu, tháng 7|thg 7|tháng bảy, tháng 8|thg 8|tháng tám,
    tháng 9|thg 9|tháng chín, tháng 10|thg 10|tháng mười, tháng 11|thg 11|tháng mười một,
    tháng 12|thg 12|tháng mười hai|tháng chạp`,
  weekdays: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật',
  dateWords: 'ngày, năm',
  and: 'và, &',
  byline: 'tác giả:, bài:',
  in: 'tại, từ',
  jobs: 'phóng viên, nhà báo',
  labels: 'phân tích, bình luận, phỏng vấn, hỏi, đáp',
  anonymous: 'phóng viên',
  furniture: {
    'comment-count': '# bình luận, không có bình luận',
    related: 'tin liên quan*, bài liên quan*',
    share: 'chia sẻ',
    advertisement: 'quảng cáo',
    rights: 'giữ bản quyền*',
    'photo-credit': 'ảnh:*',
  },
  endMarks: 'hết',
  roles: {
    editing: 'biên tập:',
  },
  notices: {
    correction: 'đính chính',
  },
  foot: {
    editors: 'ghi chú cho biên tập viên, lưu ý cho biên tập viên',
    about: 'về công ty, giới thiệu công ty, thông tin về công ty',
    contact: 'liên hệ, liên hệ báo chí, thông tin liên hệ, liên hệ truyền thông',
    reach: 'để biết thêm chi tiết, để biết thêm thông tin, mọi chi tiết xin liên hệ',
  },
  about: 'về, giới thiệu về, đôi nét về',
  published: 'đăng ngày',
  updated: 'cập nhật',
  common: `
    và, của, là, được, những, các, không, với, trong, một, có, đã, đến, khi, người, từ, ở, này, ra, về, năm, nhưng`,
  letters: 'ơưđăâê',
}
