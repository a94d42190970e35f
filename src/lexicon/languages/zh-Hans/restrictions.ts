// Words of restrictions in Simplified Chinese, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const simplifiedChineseRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    不允许, 不应该, 不会, 不用于, 没有, 无需, 绝不, 决不, 绝不能, 绝不可, 绝对不, 绝对不要, 绝对不能, 千万不要, 千万别,
    一律不, 任何, 任何内容, 请不要`,
  // publishing, in general words
  f: `
    登载, 登报, 印发, 转播, 开播, 上传, 上载, 上头条, 发放, 派发, 发送, 发行, 散发, 扩散, 传送, 传阅, 传递, 流传, 转发, 转述, 转告, 转贴, 分享, 共享, 选用, 援引, 摘引,
    透露, 提及, 走漏, 外泄, 剧透, 网络, 社交媒体, 社交, 带出, 会场, 流出, 提前公布, 对外界, 声张, 点名`,
  // before, until, from
  p: `
    早于, 不早于, 不得早于, 最早于, 为止, 须待, 须等`,
  // secrecy
  c: `
    严格保密, 高度机密, 国家秘密, 商业秘密, 内部资料, 内部使用, 内部参考, 内参, 仅供内部, 仅供内部使用, 内部传阅, 限内部, 仅供参考, 供参考, 仅供背景, 背景资料, 背景介绍, 仅作背景, 背景吹风, 不公开, 非公开, 不对外, 不宜公开,
    不得外传, 不供发表, 不供报道, 不记名, 不得署名, 不注明来源, 非记录, 不作记录, 不入记录, 阅后即焚, 仅限本人, 仅供阁下, 仅供您, 限阅, 不要告诉任何人, 缄默, 静默`,
  // withdrawing, and why
  i: `
    撤换, 撤版, 废止, 注销, 宣布无效, 宣告无效, 枪毙, 停发, 删, 删去, 删稿, 删掉, 删帖, 下线, 丢弃, 抛弃, 废弃, 弃用, 弃稿, 毁掉, 请忽略, 忽视, 无视, 不予理会, 请勿理会, 不必理会, 不要理会, 不予考虑, 忘记, 替换,
    更换, 以此为准, 以新稿为准, 更正启事, 订正, 勘误, 纠正, 改正,
    请从, 从网站, 贵网站, 剔除`,
  // unfinished, or ahead of time
  r: `
    讨论稿, 征求意见稿, 送审稿, 待审稿, 样稿, 未编辑, 未经编辑, 未审, 未审核, 未经审核, 未经审定, 未审定, 未校对, 非最终稿, 非最终版, 不是最终, 不是最终版, 未最终, 尚未审核, 未获批准, 待审, 待审核, 待审批, 待核, 待确认`,
  // holding back
  l: `
    请等, 请稍候, 静候, 静待, 暂留, 压, 扣发, 暂, 暂缓发布, 暂缓刊发, 暂缓播发, 缓播, 暂停发布, 暂停使用, 暂停播发, 暂不发布, 暂不刊发, 暂不使用, 暂时不, 暂时`,
  // events that a release waits for, and their end
  g: `
    演讲, 致辞, 宣判, 判决, 表决, 投票, 会议, 典礼, 仪式, 颁奖, 剪彩, 揭幕, 开幕, 开启, 大门, 台上, 哨, 结束, 完毕, 散会, 休庭, 宣读, 着陆, 葬礼, 抽签, 首映, 签字, 签署, 落幕, 揭晓, 开奖`,
  // accepting a condition
  a: `
    承诺, 即表示, 视为, 领取, 收到, 接收, 打开本, 同意遵守, 须遵守, 保证, 约定`,
  // parts and details of a story that may be withheld
  W: `
    姓名, 名字, 身份, 照片, 图片, 面部, 段, 段落, 细节, 真名, 地址`,
  // word from the sender, and who must be told first
  C: `
    家属, 亲属, 另发通知, 再发通知, 另行通知, 通知为准, 本社通知, 警方确认`,
}
