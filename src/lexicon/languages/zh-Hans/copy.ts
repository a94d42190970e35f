// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Chinese, simplified. */
export const simplifiedChinese: Language = {
  tag: 'zh-Hans',
  script: 'Hans',
  months:
    '一月|1月, 二月|2月, 三月|3月, 四月|4月, 五月|5月, 六月|6月, 七月|7月, 八月|8月, 九月|9月, 十月|10月, 十一月|11月, 十二月|12月',
  weekdays: '星期一|周一, 星期二|周二, 星期三|周三, 星期四|周四, 星期五|周五, 星期六|周六, 星期日|周日|星期天',
  and: '和, 与, 、',
  byline: '记者, 本报记者, 通讯员, 作者：',
  in: '在, 发自',
  jobs: '记者, 通讯员, 评论员, 编辑, 特派记者',
  anonymous: '本报记者, 本报讯',
  labels: '快讯, 突发, 最新, 独家, 评论, 解读, 分析, 社论, 专访, 要点, 问, 答, 记者',
  furniture: {
    'comment-count': '#条评论, # 条评论, 评论(#), 评论 (#)',
    'reply-form': '发表回复, 发表评论*',
    related: '相关阅读*, 相关文章*, 相关新闻*, 相关报道*, 相关推荐*, 相关链接*',
    share: '分享, 分享到*, 分享按钮*, 微信',
    paging: '上一篇*, 下一篇*',
    navigation: '导航',
    meta: '发布时间：*, 发布日期：*',
    'reading-time': '阅读时间*',
    'sign-up': '订阅, 订阅我们*',
    advertisement: '广告, 广 告',
    rights: '版权所有*, *版权所有',
    'photo-credit': '图：*, 图片来源*',
  },
  endMarks: '（完）, 完, 【完】, 完毕',
  roles: {
    reporting: '参与采写：, 记者：, 记者:',
    'additional reporting': '参与记者',
    writing: '撰文：, 文字：',
    editing: '编辑：, 编辑:, 责任编辑：, 责任编辑:, 责编：, 责编:',
    translation: '翻译：',
  },
  editorsNote: '编者按, 编者注',
  notices: {
    correction: '更正, 勘误',
    update: '更新：, 【更新',
  },
  foot: {
    about: '公司简介, 企业简介, 机构简介, 关于公司',
    legal: '前瞻性陈述, 前瞻性声明, 免责声明',
    editors: '编辑备注, 致编辑, 编辑注意',
    contact: '联系人, 媒体联系, 媒体联系人, 新闻联系人, 媒体垂询, 联系方式, 新闻联络人',
  },
  about: '关于',
  restrictions: '仅供编辑使用*, 仅供新闻报道使用*',
  published: '发布时间, 发表时间：, 发布',
  updated: '更新时间, 更新于',
  common: '这, 们, 为, 说, 对, 国, 会, 来, 个, 时, 发, 经, 过, 后, 长, 现, 与, 开',
  letters: '电记讯闻发们这说对时来为国会学后经过还现实际进动问题关间样长开见车东书话马员连续总纪权议务办队义从军农业',
}
