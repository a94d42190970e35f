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
  /** Functions that return key and value where both differ, by neutral key: Docusaurus has a record for the last change. */
  readonly entries?: { readonly [neutral: string]: (value: YamlValue) => Entry }
  /** The dialect of Markdown that the generator reads in files that end in `.md`, if it is MDX. */
  readonly flavour?: 'mdx'
}

type Entry = [key: string, value: YamlValue]

/** The plugins of Jekyll read one author from `author`, several from `authors`. */
const oneOrMany = (names: YamlValue): Entry =>
  Array.isArray(names) && names.length === 1 ? ['author', names[0]] : ['authors', names]

const asRecords = (names: YamlValue): YamlValue => (Array.isArray(names) ? names.map((name) => ({ name })) : names)

/** The site generators that `toMarkdown` can write for, by name. */
export const presets = {
  // https://gohugo.io/content-management/front-matter/
  hugo: { names: {}, entries: { image: (href) => ['images', [href]] }, draft: { draft: true }, params: PARAMS },
  // https://github.com/withastro/astro/blob/main/examples/blog/src/content.config.ts
  astro: {
    names: { date: 'pubDate', lastmod: 'updatedDate', image: 'heroImage' },
    unread: ['lang', 'authors', 'tags'],
    draft: { draft: true },
  },
  // https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag, https://github.com/gjtorikian/jekyll-last-modified-at
  jekyll: { names: { lastmod: 'last_modified_at' }, entries: { authors: oneOrMany }, draft: { published: false } },
  // https://www.11ty.dev/docs/data-configuration/: Eleventy writes no page for `permalink: false`
  eleventy: {
    names: { lastmod: 'updated' },
    unread: ['image'],
    draft: { draft: true, permalink: false, eleventyExcludeFromCollections: true },
  },
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
  docusaurus: {
    names: {},
    entries: {
      lastmod: (date) => ['last_update', { date }],
      authors: (names) => ['authors', asRecords(names)],
    },
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
  const { names, draft, params, entries = {} }: Preset = presets[name]
  const renamed = (key: string, value: YamlValue): Entry[] => {
    if (key === 'draft') return value ? Object.entries(draft) : []
    if (key === OWN && params) return [[params, { [key]: value }]]
    const entryOf = Object.hasOwn(entries, key) && value !== undefined ? entries[key] : undefined
    return [entryOf?.(value) ?? [Object.hasOwn(names, key) ? (names[key] ?? key) : key, value]]
  }
  return Object.fromEntries(Object.entries(matter).flatMap(([key, value]) => renamed(key, value)))
}
