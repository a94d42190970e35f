// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Thai. */
export const thai: Language = {
  tag: 'th',
  name: 'Thai',
  script: 'Thai',
  months: rows(
    `มกราคม|ม.ค, กุมภาพันธ์|ก.พ, มีนาคม|มี.ค, เมษายน|เม.ย, พฤษภาคม|พ.ค, มิถุนายน|มิ.ย, กรกฎาคม|ก.ค, สิงหาคม|ส.ค, กันยายน|ก.ย,
    ตุลาคม|ต.ค, พฤศจิกายน|พ.ย, ธันวาคม|ธ.ค`,
  ),
  weekdays: rows(`วันจันทร์|จันทร์, วันอังคาร|อังคาร, วันพุธ|พุธ, วันพฤหัสบดี|พฤหัสบดี|พฤหัส, วันศุกร์|ศุกร์, วันเสาร์|เสาร์, วันอาทิตย์|อาทิตย์`),
  dateWords: words('วันที่, เดือน'),
  and: words('และ, กับ'),
  byline: words('โดย, โดย:'),
  in: [],
  jobs: words('ผู้สื่อข่าว, นักข่าว, บรรณาธิการ'),
  anonymous: words('กองบรรณาธิการ'),
  labels: words('วิเคราะห์, ความเห็น, บทความ'),
  furniture: {
    'comment-count': words('# ความคิดเห็น, # ความเห็น'),
    related: words('ข่าวที่เกี่ยวข้อง*, เรื่องที่เกี่ยวข้อง*, บทความที่เกี่ยวข้อง*'),
    share: words('แชร์'),
    meta: words('เผยแพร่:*, เผยแพร่เมื่อ*'),
    advertisement: words('โฆษณา'),
    rights: words('สงวนลิขสิทธิ์*'),
    'photo-credit': words('ภาพ:*'),
  },
  endMarks: words('จบ, (จบ), -สำนักข่าวไทย'),
  editorsNote: words('หมายเหตุบรรณาธิการ'),
  embargo: words('ห้ามเผยแพร่ก่อน'),
  notices: {
    correction: words('แก้ไข:'),
    update: words('อัปเดต:'),
  },
  published: words('เผยแพร่'),
  updated: words('อัปเดต'),
  abbreviations: words('ดร, ศ, รศ, ผศ, พล.อ'),
  common: [],
}
