// Verbs and frames: usage of agencies (Xinhua, CNA); in simplified and traditional characters.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Chinese, in both scripts. */
export const chineseSpeech: Speech = {
  paradigms: [':'],
  verbs: [
    {
      force: 'assertion',
      takes: 'speech that',
      sure: 95,
      verbs: `
        */说|說|表示|指出|强调|強調|称|稱|宣布|宣佈|透露|介绍|介紹|解释|解釋|认为|認為|补充说|補充說|回应|回應|回答|坦言|直言|重申|写道|寫道|提到|
        告诉记者|告訴記者|告诉新华社|报道|報道|报导|報導|报道称|報道稱|报导称|報導稱|补充称|補充稱|回应称|回應稱|证实|證實|承认|承認|警告|呼应|公布|预计|預計|预测|預測|估计|估計|担心|擔心|提醒|通报|通報|判断|判斷|相信|指控|说明|說明|声称|聲稱|宣称|宣稱|感叹|感嘆|回忆|回憶|评价|評價|告诉|告訴|分析说|分析稱|分析称|强调说|指出说`,
    },
    { force: 'denial', takes: 'speech that', verbs: '*/否认|否認|驳斥|駁斥' },
    { force: 'directive', takes: 'speech that', verbs: '*/要求|呼吁|呼籲|敦促|建议|建議|希望' },
    { force: 'question', takes: 'speech that', verbs: '*/问|問|询问|詢問' },
    { force: 'commissive', takes: 'speech that', verbs: '*/承诺|承諾|保证|保證|誓言' },
    { force: 'evaluation', takes: 'speech that', verbs: '*/批评|批評|谴责|譴責|赞扬|讚揚|欢迎|歡迎' },
  ],
  sources: [{ side: 'after', phrases: '根据, 根據, 据, 據' }],
  words: {
    prepositions: '在, 于, 於, 对, 對, 向, 就, 从, 從, 与, 與, 同, 为, 為, 当, 當',
    pronouns: '他, 她, 它, 我, 他们, 她们, 我们',
    he: '他',
    she: '她',
    adverbs: '也, 还, 還, 并, 並, 再, 又, 则, 則, 曾, 已, 均',
    times: '日, 月, 年, 今, 昨, 周, 週',
    citing: '援引, 引述, 转引, 轉引',
    cited: '的话, 的話',
    compounds:
      '数据, 數據, 证据, 證據, 依据, 依據, 占据, 佔據, 论据, 論據, 收据, 收據, 票据, 票據, 提问, 提問, 问及, 問及, 问题, 問題, 学问, 學問, 小说, 小說, 说法, 說法, 法说会, 法說會, 传说, 傳說, 学说, 學說, 名称, 名稱, 简称, 簡稱, 俗称, 俗稱, 职称, 職稱, 称号, 稱號, 称为, 稱為, 对称, 對稱, 公布会, 发布会, 单据, 單據',
  },
  habits: { commaBeforeClause: true },
}
