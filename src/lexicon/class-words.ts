/** Purpose of an HTML element, shown by its class or id: `side` for `sidebar` and `widget`. */
export type ClassGroup =
  | 'story'
  | 'text'
  | 'main'
  | 'lead'
  | 'head'
  | 'byline'
  | 'date'
  | 'caption'
  | 'comments'
  | 'related'
  | 'share'
  | 'menu'
  | 'side'
  | 'foot'
  | 'masthead'
  | 'advert'
  | 'sign'
  | 'tags'
  | 'list'
  | 'hidden'
  | 'quote'
  | 'box'

/**
 * Words in the class and id of HTML elements, by what the element is for.
 * In small letters, separated by spaces. `entry-content` has `entry` and `content`; `relatedPosts` has `related` and `posts`. Most sites
 * name their classes in English; words of other languages are those of content systems in them. Compiled by hand, from the templates of
 * WordPress, Drupal, TYPO3 and others.
 */
export const classWords: Readonly<Record<ClassGroup, string>> = {
  story:
    'article articlebody articlecontent articletext story storybody storycontent news newsarticle hentry entry post posting blogpost',
  text: 'body content text prose copy richtext wysiwyg paragraph paragraphs editor rte txt bodytext textbody texte texto testo contenido corpo',
  main: 'main page container wrapper primary col column row single center inner site',
  lead: 'lead intro standfirst summary excerpt abstract dek deck teaser kicker subtitle subheadline chapo vorspann anriss preview',
  head: 'headline title heading hed',
  byline: 'byline author authors writer autor auteur autore reporter contributor vcard bio profile',
  date: 'date time timestamp published updated pubdate datum posted datetime created modified',
  caption:
    'caption figcaption credit photo image picture gallery media video figure img slideshow lightbox bildunterschrift',
  comments:
    'comment comments disqus respond reply replies discussion commentlist kommentar kommentare commentaires comentarios livefyre guestbook',
  related:
    'related recommended recommendations more similar also popular trending latest recent mostread teasers list feed featured headlines topstories newsletterlist suggested outbrain taboola promo promos',
  share:
    'share sharing social facebook twitter addthis sharedaddy like follow buttons tweet whatsapp bookmark sociallinks',
  menu: 'nav navigation menu navbar breadcrumb breadcrumbs pager pagination topbar sitemap submenu tabs toc dropdown crumb path',
  side: 'sidebar aside rail widget widgets complementary rightcol leftcol secondary sidecol marginal module modul box teaserbox',
  foot: 'footer foot bottom copyright colophon legal disclaimer imprint impressum footnote footnotes',
  masthead: 'header masthead top banner logo branding topnav siteheader',
  advert:
    'ad ads advert advertisement adsense sponsor sponsored sponsors werbung anzeige publicidad pub dfp commercial affiliate shop product products price',
  sign: 'newsletter subscribe subscription signup login register registration account paywall donate membership premium cookie cookies consent gdpr modal popup overlay dialog form search suche optin notice',
  tags: 'tag tags category categories keywords topic topics labels meta info postmeta metadata entrymeta rubrik taxonomy',
  list: 'items item links link cards card grid carousel slider tile tiles collection archive',
  hidden: 'hidden hide invisible screenreader sr visually noscript print nodisplay offscreen',
  quote: 'quote pullquote blockquote citation zitat',
  box: 'infobox factbox fact facts table recipe ingredients instructions',
}

/** Names of the folder in which a site has the pages of its authors: `/author/ana-ruiz`, `/by/ana-ruiz`. */
export const authorFolders: readonly string[] = [
  ...[
    'author',
    'authors',
    'by',
    'bio',
    'writer',
    'writers',
    'profile',
    'profiles',
    'people',
    'staff',
    'reporter',
    'reporters',
  ],
  ...[
    'columnist',
    'columnists',
    'journalist',
    'journalists',
    'editors',
    'autor',
    'autores',
    'auteur',
    'auteurs',
    'redakteur',
    'redakteure',
  ],
]

/** Words in the class or id of HTML elements that replace a story. Such elements request consent or offer a subscription. */
export const wallWords = {
  cookie: /* @__PURE__ */ new Set(['cookie', 'cookies', 'cookiewall', 'consent', 'gdpr', 'cmp']),
  paywall: /* @__PURE__ */ new Set(['paywall', 'regwall', 'metered', 'metering', 'piano']),
} as const satisfies Record<string, ReadonlySet<string>>
