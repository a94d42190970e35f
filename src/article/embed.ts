import type { LanguageTag, Uri } from './code'
import type { Line, Text } from './text'

/** Content of another site shown in the story: a post, a player, a map. */
export interface Embed {
  /** Kind of the block. */
  kind: 'embed'
  /** The address of the post, the player or the map. */
  href: Uri
  /** The site that provides the content: `YouTube`. */
  provider?: Line | undefined
  /** The caption as filed. */
  caption?: Text | undefined
  /** The language of the block, if it differs from that of the article. */
  language?: LanguageTag | undefined
}
