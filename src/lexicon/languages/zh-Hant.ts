// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Chinese, traditional. */
export const traditionalChinese: Language = {
  tag: 'zh-Hant',
  name: 'Chinese, traditional',
  script: 'Hant',
  months: rows(
    '一月|1月, 二月|2月, 三月|3月, 四月|4月, 五月|5月, 六月|6月, 七月|7月, 八月|8月, 九月|9月, 十月|10月, 十一月|11月, 十二月|12月',
  ),
  weekdays: rows('星期一|週一, 星期二|週二, 星期三|週三, 星期四|週四, 星期五|週五, 星期六|週六, 星期日|週日|星期天'),
  and: words('和, 與, 、'),
  byline: words('記者, 本報記者, 特派記者, 作者：, 作者:, 文｜'),
  in: words('在, 發自'),
  jobs: words('記者, 特派員, 編輯, 特約記者, 實習記者, 評論員, 撰稿人, 主編'),
  anonymous: words('本報訊, 本報記者, 綜合報導, 綜合報道, 綜合外電'),
  labels: words('快訊, 突發, 最新, 獨家, 評論, 社論, 觀點, 分析, 專訪, 影音, 影片'),
  furniture: {
    'comment-count': words('#則留言, # 則留言, #條留言, #則評論'),
    'reply-form': words('發佈留言*, 發表留言*, 發表迴響*'),
    related: words('相關新聞*, 相關文章*, 相關報導*, 相關報道*, 相關閱讀*, 相關影音*, 相關連結*, 相關主題*'),
    share: words('分享, 分享：*, 複製連結, 列印'),
    paging: words('上一篇*, 下一篇*, 上一頁, 下一頁'),
    navigation: words('選單'),
    meta: words('發布時間：*, 發佈時間：*, 發布時間:*, 發布日期：*, 發佈於 #*'),
    'reading-time': words('閱讀時間*, 預計閱讀時間*'),
    'sign-up': words('訂閱, 立即訂閱*, 訂閱我們*, 電子報'),
    advertisement: words('廣告, 贊助'),
    rights: words('版權所有*, *版權所有, 未經授權，*, 未經授權不得*'),
    'photo-credit': words('圖：*, 圖／*, 圖/*, （圖／*, （圖：*'),
  },
  endMarks: words('（完）, (完), 完'),
  roles: {
    reporting: words('記者：, 採訪：'),
    'additional reporting': words('協力採訪：'),
    writing: words('撰文：, 文字：'),
    editing: words('編輯：, 責任編輯：'),
    compiling: words('綜合報導：, 整理：'),
    translation: words('譯者：, 翻譯：'),
  },
  editorsNote: words('編者按, 編按'),
  embargo: words('解禁時間, 禁止發布, 即時發布'),
  notices: {
    kill: words('撤稿, 抽稿'),
    withhold: words('請勿刊登'),
    correction: words('更正：, 更正, 勘誤：, 勘誤'),
    clarification: words('澄清：'),
    refile: words('重發：'),
    update: words('更新：, （更新, 【更新'),
  },
  published: words('發布時間：, 發布時間, 發佈時間：'),
  updated: words('更新時間：, 更新時間, 最後更新：'),
  abbreviations: [],
  common: words('這, 們, 為, 說, 對, 國, 會, 來, 個, 時, 發, 經, 過, 後, 長, 現, 與, 開'),
}
