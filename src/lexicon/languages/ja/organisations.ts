// Compiled from general knowledge: usage of Kyodo and Japanese newspapers; the nouns that close the names of bodies and companies.
import type { TitledNameRow } from '../../annotate/titled-names'

/** Names of organisations: Japanese. */
export const japaneseOrganisations: TitledNameRow = {
  lists: {
    noun: `
    省, 庁, 銀行, 大学, 大学院, 新聞社, 新聞, 通信社, 放送, テレビ, 株式会社, 電力, 電鉄, 鉄道, 自動車, 製薬, 化学, 重工業, 重工, 製作所, 工業, 商事, 証券, 生命, 委員会, 協会, 連盟, 連合会, 連合, 党, 警察署, 県警, 府警, 道警,
    地裁, 高裁, 地検, 高検, 研究所, 研究センター, 病院, 医療センター, 機構, 組合, 財団, 学会, 市役所, 町役場, 県庁, 議会, 消防署, 消防局, 気象台, 商工会議所, 会議所, 労連, 漁協, 農協, 生協, 電機, 製鉄, 航空, 海運, 建設, 不動産, ホールディングス, グループ, 建材, 食品, 酒造`,
    // names without a word before the noun
    whole: '日銀, 警視庁, 最高裁, 最高裁判所, 国会, 衆院, 参院',
    never: `
    各省, 同省, 同庁, 同党, 両党, 各党, 与党, 野党, 同大学, 同委員会, 同協会, 同病院, 同新聞, 帰省, 反省, 県警, 府警, 地裁, 高裁, 銀行, 大学, 新聞, 放送, テレビ, 電力, 鉄道, 自動車, 化学, 工業, 証券, 生命, 委員会, 協会, 連盟, 連合, 党, 病院, 研究所,
    機構, 組合, 財団, 学会, 市役所, 県庁, 議会, 航空, 海運, 建設, 不動産, グループ, 食品, 生放送, 電気自動車, 地元テレビ, 地元新聞, 加盟組合, 極右政党, 都道府県警, 同研究所, 同社, 人工知能, 再生可能, 省, 庁, 離党, 入党, 新党, 結党, 火力, 警察署, 消防署, 商工会議所, 労働組合, 労組, 通信`,
  },
  forms: '株式会社, 有限会社, 合同会社',
  parts: {
    letter: '[一-鿿々ァ-ヴーA-ZＡ-Ｚ・]',
    start: '(?<!%letter%)(?!%never%(?![一-鿿々ァ-ヴー]))',
  },
  // the noun first, which is rare, and then what precedes it
  patterns: [
    '%noun%{1,2}(?![ァ-ヴー])(?<=%start%(?<name>(?:(?!%noun%)%letter%){1,10}%noun%{1,2}))',
    '%start%(?<name>%whole%)(?![ァ-ヴー])',
    '(?<!%letter%)[株有合][式限同]会社(?<name>%letter%{2,12})',
  ],
}
