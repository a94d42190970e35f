// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Japanese. */
export const japanese: Language = {
  tag: 'ja',
  script: 'Jpan',
  months:
    '1月|一月, 2月|二月, 3月|三月, 4月|四月, 5月|五月, 6月|六月, 7月|七月, 8月|八月, 9月|九月, 10月|十月, 11月|十一月, 12月|十二月',
  weekdays: '月曜+日, 火曜+日, 水曜+日, 木曜+日, 金曜+日, 土曜+日, 日曜+日',
  and: 'と, 、, ・',
  byline: '文・, 文＝, 文：, 取材・文',
  in: '',
  jobs: '記者, 特派員, 編集委員, 論説委員, 支局長',
  anonymous: '編集部, 共同',
  labels: '速報, 独自, 解説, 社説, 論説, 分析, コラム, インタビュー, 質問, 回答, 問, 答',
  furniture: {
    'comment-count': 'コメント(#), コメント（#）, コメント (#), コメント #',
    'reply-form': 'コメントを残す*, コメントを書く*',
    related: '関連記事*, 関連ニュース*, あわせて読みたい*, 【関連記事】*, おすすめ記事*, 人気記事*',
    share: 'シェア, シェアする*, ツイート, ポスト',
    paging: '前の記事*, 次の記事*',
    navigation: 'ホーム',
    meta: '公開日*, 公開：*, 投稿日*',
    'reading-time': '読了時間*',
    'sign-up': '購読, 購読する*',
    advertisement: '広告, pr',
    rights: '無断転載*, *無断転載を禁じます',
    'photo-credit': '写真：*, （写真：*',
  },
  endMarks: '（了）, 了, （おわり）, おわり',
  roles: {
    reporting: '取材：',
    'additional reporting': '取材協力',
    writing: '文：, 文・',
    editing: '編集：, 編集・',
    translation: '翻訳：',
  },
  editorsNote: '編集者注, 編集注',
  notices: {
    correction: '訂正, 【訂正, （訂正',
    update: '内容を追加, 情報を追加',
  },
  foot: {
    about: '会社概要, 当社について, 企業概要, 会社案内, 団体概要',
    editors: '編集者への注記, 編集者への注意, 報道関係者への注記',
    contact:
      'お問い合わせ, お問い合わせ先, 本件に関するお問い合わせ, 本件に関するお問い合わせ先, 報道関係者お問い合わせ先, 報道関係者のお問い合わせ先, 問い合わせ先, 連絡先, 本リリースに関するお問い合わせ先',
  },
  restrictions: '編集目的以外の使用禁止*, 報道目的以外の使用禁止*, 報道目的に限る*',
  published: '公開日, 公開日時, 投稿日, 配信, 公開, 掲載',
  updated: '更新, 更新日',
  common: '',
}
