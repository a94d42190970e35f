import type { Block } from '../../article'
import { SITE_BOILERPLATE_LINES } from '../../lexicon/site-boilerplate-lines'

/** The maximum length of the line, in UTF-16 code units. */
const LONGEST = 1000

/**
 * Whether a line has the form of the line that a site adds under its stories.
 * The form alone is no proof: `The post office appeared first on the list.` has it, too.
 */
export const isSiteBoilerplate = (line: string): boolean =>
  line.length <= LONGEST && SITE_BOILERPLATE_LINES.some((one) => one.test(line))

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
