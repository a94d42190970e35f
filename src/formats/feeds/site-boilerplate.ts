import type { Block } from '../../article'

/*
 * The line that WordPress sets under each story of a feed, in the languages of its translators
 * (https://translate.wordpress.org, the plugin Yoast SEO). Both titles in it are links.
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

/** The longest such line. */
const LONGEST = 1000

/** Whether a line is what a site sets under its stories; not `The post office appeared first on the list.` in the middle of one. */
export const isSiteBoilerplate = (line: string): boolean =>
  line.length <= LONGEST && LINES.some((one) => one.test(line))

/** The blocks of a story without the line that its site sets under it, and that line. */
export function withoutSiteBoilerplate(blocks: Block[]): { blocks: Block[]; dropped?: string } {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || !last.marks?.some(({ kind }) => kind === 'link') || !isSiteBoilerplate(last.text)) {
    return { blocks }
  }
  return { blocks: blocks.slice(0, -1), dropped: last.text }
}
