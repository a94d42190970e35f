import type { Article } from '../../../article'

const LONGEST = 80 // characters of a title made of the first paragraph

/**
 * Returns the title of a page: the headline, else the first alternative headline, else the start of the first paragraph, up to the end of a
 * word. Undefined for an article without any text.
 *
 * @example siteTitle({ body: [{ kind: 'paragraph', text: 'Ferries run again.' }] }) // 'Ferries run again.'
 */
export function siteTitle({ headline, alternativeHeadlines, body }: Article): string | undefined {
  const first = body.find((block) => block.kind === 'paragraph')?.text
  return headline ?? alternativeHeadlines?.[0]?.text ?? (first === undefined ? undefined : opening(first))
}

/** Returns the start of a text as one line, up to the end of a word: `The ferries on the coast …` */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST).replace(/\s\S*$/, '') // text without spaces is cut anywhere
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–—-]+$/, '')} …`
}
