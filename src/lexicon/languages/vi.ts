// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Vietnamese. */
export const vietnamese: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  script: 'Latn',
  months: rows(
    `tháng 1|thg 1|tháng một|tháng giêng, tháng 2|thg 2|tháng hai, tháng 3|thg 3|tháng ba, tháng 4|thg 4|tháng tư,
    tháng 5|thg 5|tháng năm, tháng 6|thg 6|tháng sáu, tháng 7|thg 7|tháng bảy, tháng 8|thg 8|tháng tám, tháng 9|thg 9|tháng chín,
    tháng 10|thg 10|tháng mười, tháng 11|thg 11|tháng mười một, tháng 12|thg 12|tháng mười hai|tháng chạp`,
  ),
  weekdays: rows('thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật'),
  dateWords: words('ngày, năm'),
  and: words('và, &'),
  byline: words('tác giả:, bài:'),
  in: words('tại, từ'),
  jobs: words('phóng viên, nhà báo, biên tập viên'),
  anonymous: words('phóng viên'),
  labels: words('phân tích, bình luận, phỏng vấn'),
  furniture: {
    'comment-count': words('# bình luận, không có bình luận'),
    related: words('tin liên quan*, bài liên quan*, bài viết liên quan*'),
    share: words('chia sẻ'),
    meta: words('đăng ngày *, ngày đăng:*'),
    advertisement: words('quảng cáo'),
    rights: words('giữ bản quyền*'),
    'photo-credit': words('ảnh:*'),
  },
  endMarks: words('hết, (hết)'),
  roles: {
    editing: words('biên tập:'),
    translation: words('dịch:'),
  },
  editorsNote: words('lưu ý tòa soạn'),
  embargo: words('cấm đăng trước'),
  notices: {
    correction: words('đính chính'),
    update: words('cập nhật:'),
  },
  published: words('đăng ngày'),
  updated: words('cập nhật'),
  abbreviations: words('ths, pgs, tx, v.v'),
  common: words('và, của, là, được, những, các, không, với, cho'),
}
