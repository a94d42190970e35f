// Compiled from general knowledge: usage of Xinhua and CNA; the nouns that close the names of bodies and companies, in both scripts.
import type { TitledNameRow } from '../../annotate/titled-names'

/** Names of organisations: Chinese. */
export const chineseOrganisations: TitledNameRow = {
  lists: {
    noun: `
    有限公司, 公司, 集团, 集團, 银行, 銀行, 大学, 大學, 学院, 學院, 研究院, 研究所, 委员会, 委員會, 协会, 協會, 学会, 學會, 联合会, 聯合會, 基金会, 基金會, 理事会, 理事會, 议会, 議會, 法院, 检察院, 檢察院, 检察署, 医院, 醫院,
    公安局, 统计局, 統計局, 气象局, 氣象局, 气象台, 氣象署, 管理局, 监管局, 税务局, 警察局, 消防局, 疾控中心, 研究中心, 联盟, 聯盟, 科技, 电子, 電子, 证券, 證券, 通讯社, 通訊社, 日报, 日報, 晚报, 晚報, 电视台, 電視台, 出版社, 博物馆, 博物館,
    图书馆, 圖書館, 俱乐部, 俱樂部, 民主党, 民主黨, 共和党, 共和黨, 人民党, 工会, 工會, 市政府, 省政府, 县政府, 縣政府`,
    // names without a word before the noun
    whole: `
    外交部, 国防部, 國防部, 财政部, 財政部, 教育部, 商务部, 商務部, 卫生部, 衛生部, 公安部, 内政部, 內政部, 经济部, 經濟部, 司法部, 环境部, 環境部, 交通部, 农业部, 農業部, 劳动部, 勞動部, 发改委, 安理会, 安理會, 新华社, 新華社, 国民党, 國民黨,
    民进党, 民進黨, 共和党, 民主党`,
    // words that end what precedes a name, or that no name has
    stop: `
    的, 了, 在, 由, 与, 與, 和, 据, 據, 被, 称, 稱, 说, 說, 从, 從, 是, 给, 給, 把, 将, 將, 及, 等, 该, 該, 这, 這, 那, 其, 经, 經, 到, 向, 对, 對, 为, 為, 于, 於, 让, 讓, 并, 並, 而, 年, 月, 日, 时, 時, 送往, 送到, 送至, 赶往, 趕往, 前往, 送医院, 去, 遭, 使, 一辆, 辆, 輛, 枚,
    一家, 家, 一名, 名, 一所, 所在, 位, 个, 個, 两起, 附近, 当地, 當地, 离开, 離開, 告诉, 告訴, 看望, 考入, 提供, 联系, 聯繫, 要求, 上午, 下午, 今天, 昨天, 今日, 昨日, 晚上, 早上, 判处, 判處, 企业, 企業, 人员, 人員, 收购, 收購, 进入, 進入, 成立, 设立, 設立,
    表示, 宣布, 介绍, 介紹, 来自, 來自, 根据, 根據, 通过, 通過, 肇事, 附属, 附屬, 总统, 總統, 设计, 設計, 记者, 記者, 发言人, 發言人, 市民, 一座, 座, 由于, 經由`,
    never: `
    上市公司, 子公司, 母公司, 分公司, 总公司, 總公司, 客车公司, 保险公司, 航空公司, 鐵路公司, 铁路公司, 高科技, 市公安局, 县公安局, 省政府, 市政府, 县政府, 中级法院, 人民法院, 人民医院, 中心医院, 县级医院, 市医院, 省医院`,
  },
  forms: '股份有限公司, 有限公司, 公司',
  parts: {
    letter: '(?:(?!%stop%)[一-鿿])',
    start: '(?<=^|[^一-鿿]|%stop%)(?!%never%(?!%letter%))',
  },
  // the noun first, which is rare, and then what precedes it
  patterns: [
    '%noun%{1,2}(?<=%start%(?<name>(?:(?!%noun%)%letter%){2,8}%noun%{1,2}))',
    '%whole%(?<=%start%(?<name>(?:(?!%whole%)%letter%){0,3}%whole%))',
  ],
}
