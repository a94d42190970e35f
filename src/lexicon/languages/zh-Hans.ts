// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Chinese, simplified. */
export const simplifiedChinese: Language = {
  tag: 'zh-Hans',
  name: 'Chinese, simplified',
  script: 'Hans',
  months: rows(
    '一月|1月, 二月|2月, 三月|3月, 四月|4月, 五月|5月, 六月|6月, 七月|7月, 八月|8月, 九月|9月, 十月|10月, 十一月|11月, 十二月|12月',
  ),
  weekdays: rows('星期一|周一, 星期二|周二, 星期三|周三, 星期四|周四, 星期五|周五, 星期六|周六, 星期日|周日|星期天'),
  and: words('和, 与, 、'),
  byline: words('记者, 本报记者, 通讯员, 作者：, 作者:, 作者丨'),
  in: words('在, 发自'),
  jobs: words('记者, 通讯员, 评论员, 编辑, 特派记者, 特约记者, 实习记者, 见习记者'),
  anonymous: words('本报记者, 本报讯, 本刊记者, 本报评论员, 本网记者'),
  labels: words('快讯, 突发, 最新, 独家, 评论, 社论, 观点, 分析, 专访, 视频, 图集'),
  furniture: {
    'comment-count': words('#条评论, # 条评论, 评论(#), 评论 (#)'),
    'reply-form': words('发表回复, 发表评论*, 写评论'),
    related: words('相关阅读*, 相关文章*, 相关新闻*, 相关报道*, 相关推荐*, 相关链接*, 相关专题*, 延伸阅读*'),
    share: words('分享, 分享到*, 分享按钮*, 微信'),
    paging: words('上一篇*, 下一篇*, 上一页, 下一页'),
    navigation: words('导航'),
    meta: words('发布时间：*, 发布时间:*, 发布日期：*, 发表时间：*, 更新时间：*'),
    'reading-time': words('阅读时间*, 预计阅读时间*'),
    'sign-up': words('订阅, 订阅我们*, 关注, 关注我们*'),
    advertisement: words('广告, 广 告'),
    rights: words('版权所有*, *版权所有, 未经授权，*, 未经授权不得*'),
    'photo-credit': words('图：*, 图片来源*, 资料图*, *摄）, 新华社发（*'),
  },
  endMarks: words('（完）, (完), 完, 【完】, 完毕'),
  roles: {
    reporting: words('参与采写：, 参与记者：'),
    'additional reporting': words('参与记者, 参与采写'),
    writing: words('撰文：, 文字：'),
    editing: words('编辑：, 责任编辑：'),
    compiling: words('编译：, 综合编译：'),
    translation: words('翻译：, 译者：'),
  },
  editorsNote: words('编者按, 编者注'),
  embargo: words('禁发, 解禁时间, 禁止在'),
  notices: {
    kill: words('撤稿, 撤销：'),
    withhold: words('请勿刊用'),
    correction: words('更正：, 更正, 勘误：, 勘误'),
    clarification: words('澄清：'),
    refile: words('重发：'),
    update: words('更新：, 【更新, （更新'),
  },
  published: words('发布时间：, 发布时间, 发表时间：'),
  updated: words('更新时间：, 更新时间, 更新于'),
  abbreviations: [],
  common: words('这, 们, 为, 说, 对, 国, 会, 来, 个, 时, 发, 经, 过, 后, 长, 现, 与, 开'),
}
