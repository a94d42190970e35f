// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Thai. */
export const thai: Language = {
  tag: 'th',
  script: 'Thai',
  months: `
    มกราคม|ม.ค, กุมภาพันธ์|ก.พ, มีนาคม|มี.ค, เมษายน|เม.ย, พฤษภาคม|พ.ค, มิถุนายน|มิ.ย, กรกฎาคม|ก.ค, สิงหาคม|ส.ค,
    กันยายน|ก.ย, ตุลาคม|ต.ค, พฤศจิกายน|พ.ย, ธันวาคม|ธ.ค`,
  weekdays: `
    วันจันทร์|จันทร์, วันอังคาร|อังคาร, วันพุธ|พุธ, วันพฤหัสบดี|พฤหัส+บดี, วันศุกร์|ศุกร์, วันเสาร์|เสาร์,
    วันอาทิตย์|อาทิตย์`,
  dateWords: 'วันที่, เดือน',
  and: 'และ, กับ',
  byline: 'โดย',
  in: '',
  jobs: 'ผู้สื่อข่าว, นักข่าว',
  labels: 'วิเคราะห์, ความเห็น, สัมภาษณ์, ถาม, ตอบ',
  anonymous: 'ผู้สื่อข่าว',
  furniture: {
    'comment-count': '# ความคิดเห็น, # ความเห็น',
    related: 'ข่าวที่เกี่ยวข้อง*, เรื่องที่เกี่ยวข้อง*',
    share: 'แชร์',
    advertisement: 'โฆษณา',
    rights: 'สงวนลิขสิทธิ์*',
    'photo-credit': 'ภาพ:*',
  },
  endMarks: 'จบ, สำนักข่าวไทย',
  notices: {
    correction: 'แก้ไข:',
  },
  foot: {
    about: 'เกี่ยวกับบริษัท, เกี่ยวกับองค์กร',
    contact: 'ติดต่อ, ติดต่อสอบถาม, สอบถามข้อมูลเพิ่มเติม, ประชาสัมพันธ์',
  },
  about: 'เกี่ยวกับ',
  published: 'เผยแพร่',
  updated: 'อัปเดต',
  common: '',
}
