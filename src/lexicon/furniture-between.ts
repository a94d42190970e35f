import type { FurnitureKind } from './language'
import { words } from './words'

/*
 * Openings of lines that pages print between two paragraphs of a story, in addition to the boilerplate of the languages. In the same
 * notation: after a phrase with a star anything may follow, but text after the star must occur; after a phrase without one, the line ends,
 * or a colon, a bar or a dash follows: `Read more: Minister quits`.
 */
const related = `
  related, related video, related coverage, related reading, read more on *, read more here*, read this,
  read here*, find out more, further reading, watch now, watch live, watch more*, watch the video*,
  watch video*, listen now, view gallery*, view photos*, also watch, must-read, trending, most viewed, up next,
  recommended, recommended reading, click here to *, click here for *, click here, click to read*,
  click to watch*, click on the link*, tap here to *, tap here for *, tap to read*, siehe auch, zum thema,
  mehr dazu, mehr dazu hier*, mehr lesen, weiterlesen, lesen sie mehr, lesen sie hier*, hier lesen sie*,
  hier geht es zu*, klicken sie hier*, hier klicken*, aus dem archiv, weitere artikel, weitere meldungen,
  ähnliche themen, video zum thema, ver también, vea también, véase también, leer también, más sobre este tema,
  más información, más noticias, leer más, lea más, le puede interesar, te recomendamos, le recomendamos,
  mira también, haga clic aquí*, haz clic aquí*, haga click aquí*, pulse aquí*, lire également,
  à lire également, à voir aussi, en savoir plus, plus d'infos, cliquez ici*, cliquer ici*, notre dossier,
  leia mais, veja mais, clique aqui*, vedi anche, clicca qui*, approfondisci, lees verder, bekijk ook,
  klik hier*, zie ook, läs också, läs även, klicka här*, klikk her*, przeczytaj także, przeczytaj też,
  czytaj więcej, zobacz także, zobacz też, kliknij tutaj*, diğer haberler, i̇lgili haberler, ayrıca okuyun,
  bunlar da ilginizi çekebilir, tıklayın, buraya tıklayın*, selengkapnya, klik di sini*, klik disini*,
  tonton juga, tonton video*, pilihan editor, berita lainnya, baca lagi, читать также, подробнее,
  нажмите здесь*, 相关阅读, 相关新闻, 相关报道, 相关链接, 相关文章, 相关专题, 延伸阅读, 推荐阅读, 更多阅读, 更多新闻, 更多报道, 更多精彩*, 热门推荐, 热点推荐, 猜你喜欢,
  点击进入*, 点击查看*, 点击这里*, 点击阅读*, 点击下载*, 相關新聞, 相關報導, 延伸閱讀, 推薦閱讀, 更多新聞, 點擊*, 関連記事, 関連ニュース, あわせて読みたい, こちらもおすすめ, 続きを読む,
  こちらをクリック*, 관련기사, 관련뉴스, 더보기, 여기를 클릭*, 함께 보면 좋은*, اقرأ أيضاً, اقرأ أيضًا, إقرأ أيضا, إقرأ أيضاً, شاهد أيضا,
  شاهد أيضاً, مواضيع ذات صلة, موضوعات ذات صلة, اضغط هنا*, انقر هنا*, للمزيد, more:*, video:*, watch:*, listen:*,
  photos:*, gallery:*, simak:*, read more from *, read the full *here, read the full *story,
  read the full *article, see more:*, see more stories*, see more news*, more on this *, more from *`

const share = `
  share, share this*, facebook twitter*, twitter facebook*, facebook whatsapp*, whatsapp *facebook, share via *,
  share on social*, share story, share now, spread the word, tweet, tweet this, retweet, follow @*,
  like us on *, like us, connect with us*, print this*, email this*, email article, save this*,
  add to favorites, click to share*, open in new window*, artikel teilen, teilen, compartir, condividi, delen,
  dela, del, jaa, auf facebook teilen*, auf twitter teilen*, auf x teilen*, folgen sie uns*, folgt uns*,
  jetzt teilen, compartir esta*, compartir en *, síguenos*, síganos*, suivez-nous*, suivez nous*, partagez*,
  seguici*, siga-nos*, compartilhe*, volg ons*, deel dit*, följ oss*, dela artikeln*, śledź nas*, udostępnij,
  bizi takip edin*, paylaş, ikuti kami*, ikuti akun*, bagikan artikel*, bagikan ke *, bagikan, подписывайтесь*,
  подпишитесь*, следите за*, мы в соцсетях*, поделиться, поделиться в *, 分享, 分享到, 分享到*, 分享至*, 分享按钮*, 关注我们*,
  关注微信*, 关注公众号*, 扫码*, 扫一扫*, 扫描二维码*, 扫描上方*, 長按*, 追蹤我們*, 打印本页, 打印本文, 我要评论, 收藏本文, シェアする, フォローする*, フォローして*, ツイートする,
  공유하기, 팔로우*, 구독하기, شارك, شارك هذا*, شارك الخبر*, شارك المقال*, تابعونا*, تابعنا*, find us on *,
  join us on *facebook, join us on *whatsapp, join us on *telegram, follow our *channel, follow our *page,
  partager sur *, partager cet article*, partagez *article, comparte esta *, comparte este *, condividi su *,
  condividi questo *, sigue a *en, partager`

const signUp = `
  subscribe, subscribe today*, subscribe here*, subscribe to get*, subscribe to receive*, sign up now*,
  sign up here*, sign up today*, sign up to get*, sign up to receive*, get the latest stories*,
  get the latest updates*, get news alerts*, get notified*, join the newsletter*, join thousands of *,
  newsletter, download our*, download the app*, get the app*, sign in, log in, register now*,
  register for free*, create a free account*, create an account*, already a member*, already registered*,
  this article is for subscribers*, this story is for subscribers*, this content is for subscribers*,
  to continue reading*, become a subscriber*, become a supporter*, support independent *, donate,
  make a donation*, free trial*, newsletter abonnieren*, newsletter bestellen*, abonnieren sie*,
  jetzt anmelden*, jetzt registrieren*, jetzt testen*, melden sie sich hier*, hier anmelden*, zum newsletter*,
  unser newsletter*, suscríbete*, suscríbase*, suscribirse a *, regístrese*, recibe nuestro*, abonnez-vous*,
  inscrivez-vous*, s'inscrire à *, je m'abonne*, iscriviti*, abbonati*, inscreva-se*, cadastre-se*,
  schrijf je in*, schrijf u in*, abonneer*, meld je aan*, prenumerera*, zapisz się*, abone olun*, abone ol*,
  berlangganan*, daftar sekarang*, dapatkan berita*, dapatkan update*, подпишитесь на *, подписаться*,
  получайте новости*, 订阅*, 下载客户端*, 下载app*, 登录后*, 訂閱*, 下載app*, 購読する*, 会員登録*, 無料登録*, ログインして*, ニュースレター*, 구독*,
  뉴스레터*, 회원가입*, اشترك في*, سجل الآن*, حمل التطبيق*, join our *channel, join our *newsletter, join our *group,
  join our *community, get our *newsletter, get our *app, get the best *inbox, get the day's *inbox, get *inbox,
  start your *trial, start your *subscription, log in to *, login to *, sign in to *, register to *,
  support our *journalism, support our *newsroom, support our *work, to read the full *subscribe,
  únete a *canal, únete a nuestro *, recibe *boletín, recevez *newsletter, receba *notícias, assine *newsletter,
  abonner på *, donate to *journalism, get unlimited *access`

const navigation = `
  our website uses cookies*, our site uses cookies*, we and our partners*, we value your privacy*,
  by using this site*, by using this website*, accept cookies*, accept all cookies*, reject all*,
  cookie settings*, cookie policy*, cookie preferences*, manage cookies*, manage your cookie*, privacy policy*,
  privacy settings*, terms of use*, terms of service*, terms and conditions*, skip to *, skip advertisement,
  skip ad, back to top, go to top, back to home*, please enable javascript*, enable javascript*,
  turn on notifications*, allow notifications*, diese website verwendet cookies*,
  diese seite verwendet cookies*, diese website nutzt cookies*, wir verwenden cookies*, wir nutzen cookies*,
  cookies akzeptieren*, alle akzeptieren, cookie-einstellungen*, zur startseite, zurück zur *, nach oben,
  este sitio utiliza cookies*, este sitio usa cookies*, esta web utiliza*, esta página utiliza*,
  utilizamos cookies*, usamos cookies*, aceptar cookies*, política de cookies*, nous utilisons des cookies*,
  accepter les cookies*, questo sito utilizza*, questo sito usa*, utilizziamo i cookie*,
  este site utiliza cookies*, este site usa cookies*, deze website gebruikt cookies*,
  deze site gebruikt cookies*, wij gebruiken cookies*, den här webbplatsen använder*, vi använder cookies*,
  vi bruker informasjonskapsler*, ta strona używa*, ta strona korzysta*, bu site çerez*, bu web sitesi çerez*,
  situs ini menggunakan cookie*, kami menggunakan cookie*, этот сайт использует*, наш сайт использует*,
  мы используем cookie*, мы используем файлы cookie*, 本网站使用*, 本站使用*, 我们使用cookie*, 返回首页, 返回顶部, 本網站使用*, このサイトでは*,
  이 사이트는*, يستخدم هذا الموقع*, نستخدم ملفات تعريف*, by using our *cookies, by continuing to *,
  by clicking *agree, by clicking *cookies, by browsing *cookies, your browser *support,
  javascript is *disabled, ce site utilise *cookies, 当サイトでは*cookie, your privacy *`

const advertisement = `
  advertisement, advertisements, ad, ads, advertising, sponsored, sponsored by *, paid post, promoted, promoted by *,
  advertisement. scroll *, advertisement continue reading*, story continues below*, story continues after*,
  article continues below*, article continues after*, continue reading below*, continues below advertisement*,
  scroll to continue*, scroll down to continue*, skip advertisement*, report this ad*, anzeige, werbung,
  artikel geht unten weiter, publicidad, anuncio, publicité, annonce, pubblicità, publicidade, advertentie,
  reklam, reklame, annons, annonse, reklama, iklan, scroll untuk *, gulir untuk *, реклама, 广告, 廣告, 広告, 광고,
  إعلان, اعلان`

const paging = `
  next article, previous article, next post, previous post, next story, previous story, next page,
  previous page, loading, play video, nächster artikel, vorheriger artikel, siguiente, anterior,
  article suivant, article précédent, berita selanjutnya, 上一篇, 下一篇`

const meta = `
  tags:*, topics:*, filed under*, keywords:*, last updated*`

const replies = `
  comments, comment, kommentare, comentarios, commentaires, komentar, комментарии, 评论, leave a comment*,
  leave a reply*, post a comment*, write a comment*, add a comment*, comment on this*, comment below*,
  what do you think*, have your say*, let us know in the comments*, share your thoughts*,
  tell us what you think*, view comments*, show comments*, read comments*, join the conversation*,
  join the discussion*, kommentar schreiben*, kommentieren*, deja tu comentario*, déjanos tu *,
  laissez un commentaire*, tulis komentar*, tinggalkan komentar*`

const rights = `
  all rights reserved*, copyright 1*, copyright 2*, ©*, (c) *, copyright ©*, copyright (c)*,
  alle rechte vorbehalten*, todos los derechos reservados*, tous droits réservés*, tutti i diritti riservati*,
  todos os direitos reservados*, hak cipta*, все права защищены*, 版权所有*, 版權所有*, 無断転載*, 무단 전재*,
  جميع الحقوق محفوظة*`

/** Boilerplate that sites print between two paragraphs of a story, by kind. */
export const furnitureBetween: readonly (readonly [kind: FurnitureKind, phrases: () => readonly string[]])[] = [
  ['advertisement', () => words(advertisement)],
  ['related', () => words(related)],
  ['share', () => words(share)],
  ['sign-up', () => words(signUp)],
  ['navigation', () => words(navigation)],
  ['paging', () => words(paging)],
  ['meta', () => words(meta)],
  ['reply-form', () => words(replies)],
  ['rights', () => words(rights)],
]
