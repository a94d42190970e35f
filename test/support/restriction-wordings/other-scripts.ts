import type { WordingTable } from './wording-table'

/** Lines that restrict a story, one below the other, by kind, in Greek, Turkish, Arabic, Persian, Hebrew and the languages of Asia. */
export const otherScripts: WordingTable = {
  el: {
    embargo: `
      ΕΜΠΑΡΓΚΟ ΕΩΣ 18:00
      Εμπάργκο μέχρι τη Δευτέρα
      Να μη δημοσιευθεί πριν από τις 12:00
      Όχι για δημοσίευση πριν από 5 Μαΐου`,
    kill: `
      ΑΚΥΡΩΝΕΤΑΙ
      Η είδηση ακυρώνεται
      ΑΚΥΡΩΣΗ ΕΙΔΗΣΗΣ
      Προσοχή: η είδηση αποσύρεται`,
    withhold: `
      ΝΑ ΜΗ ΔΗΜΟΣΙΕΥΘΕΙ
      Όχι για δημοσίευση
      ΜΗ ΧΡΗΣΙΜΟΠΟΙΕΙΤΕ
      Μη δημοσιεύετε`,
  },
  tr: {
    embargo: `
      AMBARGO
      AMBARGOLU: 18.00
      Saat 12.00'ye kadar ambargolu
      Ambargo: 5 Mayıs 12.00
      12.00'den önce yayınlanamaz`,
    kill: `
      İPTAL İPTAL
      HABER İPTAL
      Haber iptal edilmiştir
      DİKKAT: Haber geri çekildi`,
    withhold: `
      YAYINLAMAYINIZ
      Kullanmayınız
      Lütfen yayınlamayın
      HABERİ KULLANMAYIN`,
  },
  ar: {
    embargo: `
      حظر النشر حتى الساعة 12:00
      محظور النشر حتى الاثنين
      ممنوع النشر قبل الساعة 18:00
      يحظر النشر حتى 0600 بتوقيت غرينتش`,
    kill: `
      إلغاء الخبر
      الخبر ملغى
      تنبيه: سحب الخبر
      يرجى إلغاء الخبر`,
    withhold: `
      يرجى عدم النشر
      ليس للنشر
      ممنوع النشر
      الرجاء عدم استخدام الخبر`,
  },
  fa: {
    embargo: `
      ممنوع‌الانتشار تا ساعت 12
      انتشار ممنوع تا ساعت ۱۸
      پیش از ساعت 12:00 منتشر نشود`,
    kill: `
      خبر حذف شد
      ابطال خبر
      خبر لغو شد`,
    withhold: `
      منتشر نشود
      لطفا منتشر نکنید
      ممنوع الانتشار
      استفاده نشود`,
  },
  he: {
    embargo: `
      אמברגו עד 18:00
      באמברגו עד יום שני
      אין לפרסם לפני 12:00
      לא לפרסום לפני 06:00`,
    kill: `
      הידיעה מבוטלת
      ביטול ידיעה
      הידיעה נגנזה`,
    withhold: `
      אין לפרסם
      לא לפרסום
      נא לא לפרסם
      אין להשתמש`,
  },
  id: {
    embargo: `
      EMBARGO SAMPAI PUKUL 18.00
      Embargo hingga Senin
      Jangan disiarkan sebelum pukul 12.00
      Tidak untuk disiarkan sebelum 5 Mei`,
    kill: `
      BERITA DIBATALKAN
      Berita ini dicabut
      PEMBATALAN BERITA
      Perhatian: berita ditarik`,
    withhold: `
      JANGAN DISIARKAN
      Mohon tidak disiarkan
      TIDAK UNTUK DISIARKAN
      Jangan digunakan`,
  },
  vi: {
    embargo: `
      CẤM ĐĂNG TRƯỚC 18:00
      Không đăng trước 12 giờ
      Cấm phát hành đến 06:00
      Chưa được đăng trước 5 tháng 5`,
    kill: `
      HỦY TIN
      Tin đã bị hủy
      RÚT TIN
      Đề nghị hủy tin`,
    withhold: `
      KHÔNG ĐĂNG
      Không sử dụng tin này
      CẤM ĐĂNG
      Đề nghị không đăng`,
  },
  th: {
    embargo: `
      ห้ามเผยแพร่ก่อน 18.00 น.
      ห้ามเผยแพร่จนถึงเวลา 12.00 น.
      งดเผยแพร่ก่อนเวลา 06.00 น.`,
    kill: `
      ยกเลิกข่าว
      ขอยกเลิกข่าว
      ถอนข่าว`,
    withhold: `
      ห้ามเผยแพร่
      ห้ามใช้ข่าวนี้
      งดเผยแพร่
      กรุณางดเผยแพร่`,
  },
  'zh-Hans': {
    embargo: `
      禁发至18时
      禁发至5月5日18时
      解禁时间：5月5日12时
      请勿在12:00前发布
      18时前不得发布`,
    kill: `
      撤稿
      此稿撤销
      【撤稿通知】
      本稿作废
      请撤下此稿`,
    withhold: `
      暂不发布
      请勿刊用
      暂缓刊发
      禁止发布
      此稿暂不使用`,
  },
  'zh-Hant': {
    embargo: `
      解禁時間：5月5日12時
      禁發至18時
      請勿於12:00前發布`,
    kill: `
      抽稿
      撤稿
      本稿作廢
      請撤銷此稿`,
    withhold: `
      請勿刊登
      暫不發布
      請暫緩發稿
      禁止發布`,
  },
  ja: {
    embargo: `
      エンバーゴ：5月5日18時
      解禁日時：5日午後6時
      5日午後6時解禁
      5月5日18時まで報道禁止`,
    kill: `
      記事取り消し
      【記事取消】
      本記事は取り消します
      全文取り消し`,
    withhold: `
      使用しないでください
      掲載しないでください
      配信停止
      使用禁止`,
  },
  ko: {
    embargo: `
      엠바고: 5월 5일 18시
      보도시점 5월 5일 12시
      5일 18시까지 엠바고
      18시 이전 보도 금지`,
    kill: `
      전문취소
      기사 취소
      【전문 취소】
      기사 삭제`,
    withhold: `
      보도 금지
      사용하지 마십시오
      보도 보류
      사용 금지`,
  },
}
