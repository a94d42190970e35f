import { OWN, PARAMS } from '../read/keys'
import type { YamlValue } from './yaml'

/** How a site generator names what front matter says, where it is not the neutral name, and how it says that a page is a draft. */
interface Preset {
  readonly names: { readonly [neutral: string]: string }
  readonly draft: { readonly [key: string]: YamlValue }
  /** The key under which it wants the parameters of others. */
  readonly params?: string
}

/** The site generators whose front matter is written, by name. */
export const presets = {
  // https://gohugo.io/content-management/front-matter/
  hugo: { names: {}, draft: { draft: true }, params: PARAMS },
  // https://github.com/withastro/astro/blob/main/examples/blog/src/content.config.ts
  astro: { names: { date: 'pubDate', lastmod: 'updatedDate' }, draft: { draft: true } },
  // https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag, https://github.com/gjtorikian/jekyll-last-modified-at
  jekyll: { names: { lastmod: 'last_modified_at', authors: 'author' }, draft: { published: false } },
  // https://www.11ty.dev/docs/data-configuration/: a page without a permalink is not written
  eleventy: {
    names: { lastmod: 'updated' },
    draft: { draft: true, permalink: false, eleventyExcludeFromCollections: true },
  },
} as const satisfies Record<string, Preset>

/** The name of a site generator. */
export type PresetName = keyof typeof presets

/** Front matter under the names of a site generator. */
export function named(
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
