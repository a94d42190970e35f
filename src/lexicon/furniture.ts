import type { FurnitureKind } from './language'
import type { WordList } from './words'

/** Page boilerplate that occurs in all languages: names of networks, and signs. In the notation of `Language.furniture`. */
export const everyPage: { readonly [kind in FurnitureKind]?: WordList } = {
  share: `facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, instagram, youtube, tiktok, messenger, google+, wechat, vk, rss`,
  paging: '# / #',
  'sign-up': 'newsletter',
  rights: '© *',
}
