import type { StoryLine } from './story-line'

const LOOKED = 60 // lines of the head that are compared, from the text upwards, to bound the cost
const SHORTEST = 20 // letters, the minimum of a line that may end another
/** End of a label in front of a headline, which the page shows without it too: `Strike: ` */
const LABEL = /[:|–-]\s*$/

/**
 * Sets `endsWithLine` of the lines of the head that end with the whole of another, as a path through the site does with the headline.
 * `HomeNewsCrews go back to work` over `Crews go back to work`; not: `Strike: Crews go back to work`, nor a headline that is shown
 * again in two lines.
 */
export function findEndings(lines: readonly StoryLine[]): void {
  const head = lines.filter(({ zone, weight, text }) => zone === 0 && weight >= SHORTEST && text.length <= 300)
  const near = head.slice(-LOOKED)
  const texts = new Set(near.map(({ text }) => text))
  for (const line of near)
    for (const other of near) {
      if (line.text.length <= other.text.length || !line.text.endsWith(other.text)) continue
      const before = line.text.slice(0, -other.text.length).trim()
      if (LABEL.test(before) || texts.has(before)) continue
      line.endsWithLine = true
    }
}
