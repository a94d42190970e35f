import { OWN, PARAMS } from '../read/keys'
import type { YamlValue } from './yaml'

/** The front matter dialect of a site generator: keys that differ from the neutral ones, and its mark of a draft. */
interface Preset {
  readonly names: { readonly [neutral: string]: string }
  readonly draft: { readonly [key: string]: YamlValue }
  /** The key of the record for custom parameters: `params` for Hugo. */
  readonly params?: string
}

/** The site generators that `toMarkdown` can write for, by name. */
export const presets = {
  // https://gohugo.io/content-management/front-matter/
  hugo: { names: {}, draft: { draft: true }, params: PARAMS },
  // https://github.com/withastro/astro/blob/main/examples/blog/src/content.config.ts
  astro: { names: { date: 'pubDate', lastmod: 'updatedDate' }, draft: { draft: true } },
  // https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag, https://github.com/gjtorikian/jekyll-last-modified-at
  jekyll: { names: { lastmod: 'last_modified_at', authors: 'author' }, draft: { published: false } },
  // https://www.11ty.dev/docs/data-configuration/: Eleventy writes no page for `permalink: false`
  eleventy: {
    names: { lastmod: 'updated' },
    draft: { draft: true, permalink: false, eleventyExcludeFromCollections: true },
  },
} as const satisfies Record<string, Preset>

/** The name of a site generator: `hugo`, `astro`. */
export type PresetName = keyof typeof presets

/** Renames the keys of neutral front matter to those of a site generator. */
export function renameMatterKeys(
  matter: { readonly [key: string]: YamlValue },
  name: PresetName,
): { readonly [key: string]: YamlValue } {
  const { names, draft, params }: Preset = presets[name]
  return Object.fromEntries(
    Object.entries(matter).flatMap(([key, value]): [string, YamlValue][] =>
      key === 'draft'
        ? value
          ? Object.entries(draft)
          : []
        : key === OWN && params
          ? [[params, { [key]: value }]]
          : [[Object.hasOwn(names, key) ? (names[key] ?? key) : key, value]],
    ),
  )
}
