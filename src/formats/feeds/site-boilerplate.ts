import type { Block } from '../../article'

/*
 * The line that WordPress adds under each story of a feed, in the languages of its translators (https://translate.wordpress.org, the plugin
 * Yoast SEO). Both titles in it are links.
 */
const LINES: readonly RegExp[] = [
  /^The post .+ appeared first on .+\.$/, // The post Rain expected appeared first on Harbour Post.
  /^(?:Der Beitrag|Der Artikel) .+ erschien zuerst auf .+\.$/, // Der Beitrag Regen erwartet erschien zuerst auf Hafenpost.
  /^L[’']article .+ est apparu en premier sur .+\.$/, // L’article Pluie attendue est apparu en premier sur Le Port.
  /^La entrada .+ (?:se publicó primero en|aparece primero en) .+\.$/, // La entrada Lluvia se publicó primero en El Puerto.
  /^O post .+ apareceu primeiro em .+\.$/, // O post Chuva apareceu primeiro em O Porto.
  /^L[’']articolo .+ proviene da .+\.$/, // L’articolo Pioggia proviene da Il Porto.
  /^Het bericht .+ verscheen eerst op .+\.$/, // Het bericht Regen verscheen eerst op De Haven.
]

/** The maximum length of the line, in UTF-16 code units. */
const LONGEST = 1000

/**
 * Whether a line has the form of the line that a site adds under its stories.
 * That is no proof: `The post office appeared first on the list.` has it, too.
 */
export const isSiteBoilerplate = (line: string): boolean =>
  line.length <= LONGEST && LINES.some((one) => one.test(line))

/**
 * Returns the blocks without the line that the site adds at the end (`dropped`).
 * The line counts only if it has a link.
 */
export function withoutSiteBoilerplate(blocks: Block[]): { blocks: Block[]; dropped?: string } {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || !last.marks?.some(({ kind }) => kind === 'link') || !isSiteBoilerplate(last.text)) {
    return { blocks }
  }
  return { blocks: blocks.slice(0, -1), dropped: last.text }
}
