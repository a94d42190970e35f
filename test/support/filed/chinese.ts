import type { Words } from './words'

/** Parts of stories in Chinese, as Xinhua files them. */
export const chinese: Words = {
  language: 'zh-Hans',
  joint: '',
  sluglines: [],
  takes: [],
  notices: [],
  embargoes: [],
  restrictions: [],
  editorsNotes: [],
  headlines: ['法国部长否决北方港口计划', '农民欢迎新预算案', '飞行员工会推迟罢工'],
  subheadlines: [],
  summary: [],
  bylines: [],
  datelines: [
    {
      text: '新华社巴黎4月24日电',
      places: [{ text: '巴黎' }],
      credits: [{ text: '新华社' }],
      date: { text: '4月24日', day: 24, month: 4 },
    },
    {
      text: '新华社北京4月24日电',
      places: [{ text: '北京' }],
      credits: [{ text: '新华社' }],
      date: { text: '4月24日', day: 24, month: 4 },
    },
  ],
  published: [{ text: '2024年4月24日 10:15', at: '2024-04-24T10:15:00' }],
  updated: [],
  sentences: [
    '法国部长星期一经过六小时辩论后否决了这项计划。',
    '工会说，谈判将在周末之后继续进行。',
    '北方的农民对这一决定表示欢迎。',
    '“我们不会放弃，”工会主席在里昂对记者说。',
    '去年，这些港口的货物吞吐量为1240万吨，比前一年增长3%。',
  ],
  quotation: ['“我们不会放弃，”工会主席说，“部长们从来没有听过我们的意见。', '“现在他们必须听。”'],
  blocks: [],
  signoffs: [],
  creditLines: [],
  copyrights: [],
  usageTerms: [],
  boilerplate: [],
  contacts: [],
}
