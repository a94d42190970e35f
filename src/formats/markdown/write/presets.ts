import { OWN, PARAMS } from '../read/keys'
import type { YamlValue } from './yaml'

/** The front matter dialect of a site generator: keys that differ from the neutral ones, and its mark of a draft. */
interface Preset {
  readonly names: { readonly [neutral: string]: string }
  readonly draft: { readonly [key: string]: YamlValue }
  /** The key of the record for custom parameters: `params` for Hugo. */
  readonly params?: string
  /** Neutral keys that front matter `site` leaves out, as the generator and its themes do not read them. */
  readonly unread?: readonly string[]
  /** Functions that change the values of keys, by neutral key: Docusaurus has a record for the time of the last change. */
  readonly values?: { readonly [neutral: string]: (value: YamlValue) => YamlValue }
  /** The dialect of Markdown that the generator reads in files that end in `.md`, if it is MDX. */
  readonly flavour?: 'mdx'
}

const inList = (value: YamlValue): YamlValue => [value]
const asNames = (value: YamlValue): YamlValue => (Array.isArray(value) ? value.map((name) => ({ name })) : value)

/** The site generators that `toMarkdown` can write for, by name. */
export const presets = {
  // https://gohugo.io/content-management/front-matter/
  hugo: { names: { image: 'images' }, values: { image: inList }, draft: { draft: true }, params: PARAMS },
  // https://github.com/withastro/astro/blob/main/examples/blog/src/content.config.ts
  astro: {
    names: { date: 'pubDate', lastmod: 'updatedDate', image: 'heroImage' },
    unread: ['lang', 'authors', 'tags'],
    draft: { draft: true },
  },
  // https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag, https://github.com/gjtorikian/jekyll-last-modified-at
  jekyll: { names: { lastmod: 'last_modified_at', authors: 'author' }, draft: { published: false } },
  // https://www.11ty.dev/docs/data-configuration/: Eleventy writes no page for `permalink: false`
  eleventy: {
    names: { lastmod: 'updated' },
    unread: ['image'],
    draft: { draft: true, permalink: false, eleventyExcludeFromCollections: true },
  },
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
  docusaurus: {
    names: { lastmod: 'last_update' },
    values: { lastmod: (date) => ({ date }), authors: asNames },
    unread: ['lang'],
    draft: { draft: true },
    flavour: 'mdx',
  },
} as const satisfies Record<string, Preset>

/** The name of a site generator: `hugo`, `astro`. */
export type PresetName = keyof typeof presets

/** Returns the dialect of Markdown that a site generator reads: `mdx` for Docusaurus. */
export function flavourOf(name: PresetName | undefined): 'markdown' | 'mdx' {
  const { flavour }: Partial<Preset> = name ? presets[name] : {}
  return flavour ?? 'markdown'
}

/** Whether front matter `site` leaves a neutral key out: `lang` for Astro. */
export function isUnread(key: string, name: PresetName): boolean {
  const { unread }: Preset = presets[name]
  return unread?.includes(key) ?? false
}

/** Renames the keys of neutral front matter to those of a site generator. */
export function renameMatterKeys(
  matter: { readonly [key: string]: YamlValue },
  name: PresetName,
): { readonly [key: string]: YamlValue } {
  const { names, draft, params, values = {} }: Preset = presets[name]
  const converted = (key: string, value: YamlValue): YamlValue =>
    value !== undefined && Object.hasOwn(values, key) ? values[key]?.(value) : value
  return Object.fromEntries(
    Object.entries(matter).flatMap(([key, value]): [string, YamlValue][] =>
      key === 'draft'
        ? value
          ? Object.entries(draft)
          : []
        : key === OWN && params
          ? [[params, { [key]: value }]]
          : [[Object.hasOwn(names, key) ? (names[key] ?? key) : key, converted(key, value)]],
    ),
  )
}
