import type { FurnitureKind } from './language'
import type { WordList } from './words'

/** Page boilerplate of every language, in the notation of `Language.furniture`: the names of networks, and signs. */
export const everyPage: { readonly [kind in FurnitureKind]?: WordList } = {
  share: `facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, instagram, youtube, tiktok, messenger, google+, wechat, vk, rss`,
  paging: '# / #',
  'sign-up': 'newsletter',
  rights: '© *',
}
