// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Japanese. */
export const japanese: Language = {
  tag: 'ja',
  name: 'Japanese',
  script: 'Jpan',
  months: rows(
    '1月|一月, 2月|二月, 3月|三月, 4月|四月, 5月|五月, 6月|六月, 7月|七月, 8月|八月, 9月|九月, 10月|十月, 11月|十一月, 12月|十二月',
  ),
  weekdays: rows('月曜日|月曜, 火曜日|火曜, 水曜日|水曜, 木曜日|木曜, 金曜日|金曜, 土曜日|土曜, 日曜日|日曜'),
  and: words('と, 、, ・'),
  byline: words('文・, 文＝, 文：, 取材・文, 執筆：, 記者：'),
  in: [],
  jobs: words('記者, 特派員, 編集委員, 論説委員, 支局長, 編集者, 解説委員, 通信員'),
  anonymous: words('編集部, 共同, 時事, 本紙記者, 特派員'),
  labels: words('速報, 独自, 解説, 社説, 論説, 動画, 写真, 写真特集, 図解, 詳報, 続報'),
  furniture: {
    'comment-count': words('コメント(#), コメント（#）, コメント (#), コメント #'),
    'reply-form': words('コメントを残す*, コメントを書く*, コメントする'),
    related: words(
      '関連記事*, 関連ニュース*, あわせて読みたい*, 【関連記事】*, おすすめ記事*, 人気記事*, 続きを読む*, もっと見る',
    ),
    share: words('シェア, シェアする*, ツイート, ポスト'),
    paging: words('前の記事*, 次の記事*, 前の投稿*, 次の投稿*'),
    navigation: words('ホーム'),
    meta: words('公開日*, 公開：*, 投稿日*, 投稿者*, 更新日*'),
    'reading-time': words('読了時間*, この記事は約#分で*'),
    'sign-up': words('購読, 購読する*, 定期購読*, メルマガ登録*'),
    advertisement: words('広告, pr'),
    rights: words('無断転載*, *無断転載を禁じます, *無断転載禁止, 無断複写*'),
    'photo-credit': words('写真：*, （写真：*, 写真=*, 写真＝*, 画像：*'),
  },
  endMarks: words('（了）, (了), 了, （おわり）, おわり, （終わり）, （完）'),
  roles: {
    reporting: words('取材：, 取材・文：'),
    'additional reporting': words('取材協力, 追加取材：'),
    writing: words('文：, 文・'),
    editing: words('編集：, 編集・'),
    compiling: words('構成：, まとめ：'),
    translation: words('翻訳：, 翻訳・'),
  },
  editorsNote: words('編集者注, 編集注'),
  embargo: words('エンバーゴ, 解禁, 解禁日時'),
  notices: {
    kill: words('取り消し, 取消'),
    withhold: words('使用しないで'),
    correction: words('訂正：, 訂正, 【訂正, ［訂正'),
    clarification: words('補足：'),
    refile: words('再送'),
    update: words('内容を追加, 情報を追加, 更新：'),
  },
  published: words('公開日, 公開日時, 投稿日'),
  updated: words('更新, 更新：, 更新日'),
  abbreviations: [],
  common: [],
}
