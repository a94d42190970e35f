// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Chinese, traditional. */
export const traditionalChinese: Language = {
  tag: 'zh-Hant',
  script: 'Hant',
  months:
    '一月|1月, 二月|2月, 三月|3月, 四月|4月, 五月|5月, 六月|6月, 七月|7月, 八月|8月, 九月|9月, 十月|10月, 十一月|11月, 十二月|12月',
  weekdays: '星期一|週一, 星期二|週二, 星期三|週三, 星期四|週四, 星期五|週五, 星期六|週六, 星期日|週日|星期天',
  and: '和, 與, 、',
  byline: '記者, 本報記者, 特派記者, 作者：',
  in: '在, 發自',
  jobs: '記者, 特派員, 編輯, 特約記者, 實習記者',
  anonymous: '本報訊, 本報記者',
  labels: '快訊, 突發, 最新, 獨家, 評論, 解讀, 分析, 社論, 專訪, 重點, 問, 答, 記者',
  furniture: {
    'comment-count': '#則留言, # 則留言, #條留言, #則評論',
    'reply-form': '發佈留言*, 發表留言*',
    related: '相關新聞*, 相關文章*, 相關報導*, 相關報道*, 相關閱讀*, 相關影音*',
    share: '分享, 分享：*, 複製連結, 列印',
    paging: '上一篇*, 下一篇*',
    navigation: '選單',
    meta: '發布時間：*, 發佈時間：*',
    'reading-time': '閱讀時間*',
    'sign-up': '訂閱, 立即訂閱*',
    advertisement: '廣告, 贊助',
    rights: '版權所有*, *版權所有',
    'photo-credit': '圖：*, 圖／*',
  },
  endMarks: '（完）, 完',
  roles: {
    reporting: '記者：',
    'additional reporting': '協力採訪：',
    writing: '撰文：, 文字：',
    editing: '編輯：, 編輯:, 責任編輯：, 責任編輯:',
    translation: '譯者：',
  },
  editorsNote: '編者按, 編按',
  notices: {
    correction: '更正, 勘誤',
    update: '更新：, （更新',
  },
  foot: {
    about: '公司簡介, 企業簡介, 機構簡介, 關於公司',
    legal: '前瞻性陳述, 免責聲明',
    editors: '編輯備註, 致編輯, 編輯注意',
    contact: '聯絡人, 媒體聯絡人, 新聞聯絡人, 媒體查詢, 聯絡方式, 傳媒查詢, 媒體聯絡',
  },
  about: '關於',
  restrictions: '僅供編輯使用*, 僅供新聞報導使用*',
  published: '發布時間, 發佈時間：, 發布, 發佈',
  updated: '更新時間, 最後更新：',
  common: '這, 們, 為, 說, 對, 國, 會, 來, 個, 時, 發, 經, 過, 後, 長, 現, 與, 開',
  letters: '電記訊聞發們這說對時來為國會學後經過還現實際進動問題關間樣長開見車東書話馬員連續總紀權議務辦隊義從軍農業',
}
