// Reads the hand-written stories of the corpus: fixtures/corpus/written/<tag>.txt. Weights are fitted on them.
//
//   ## page text              starts a story; the rest of the line is its kind
//   headline  Fog over …      a label, spaces and a line of the story
//   body|   Fog lay over …    a label, a bar and a line of the story with the spaces at its start
//   body      LIMA (AP) — ‖The … the dateline of the story ends before the double bar
//                             (an empty line is an empty line of the story)
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const corpus = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url))

/** Returns the stories of a file. */
export function readWritten(tag, source) {
  return source
    .split(/^## /m)
    .slice(1)
    .map((part, index) => {
      const [kind, ...rows] = part.trimEnd().split('\n')
      const lines = rows.map((row) => /^([a-z]+)(?: {2,}|\|)(.*)$/.exec(row)?.slice(1) ?? [undefined, ''])
      const text = lines.map(([, line]) => line.replace('‖', '')).join('\n')
      const labels = lines.flatMap(([label]) => label ?? [])
      return { id: `cw-${tag}-${index + 1}`, lang: tag, kind, text, lines: labels, gold: goldOf(lines) }
    })
}

/** Returns the fields of a story by its labels. */
function goldOf(lines) {
  const of = (label) => lines.filter((line) => line[0] === label).map((line) => line[1].trim())
  const first = lines.find(([label, line]) => label === 'dateline' || line.includes('‖'))
  const one = (label) => of(label).join('\n') || null
  return {
    headline: one('headline'),
    subheadline: one('deck'),
    byline: one('byline'),
    slugline: one('slugline'),
    embargo: one('embargo'),
    dateline_raw: first?.[1].split('‖')[0].trim() ?? null,
  }
}

/** Returns the hand-written stories of the corpus. */
export function writtenStories() {
  const folder = `${corpus}written/`
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readWritten(file.slice(0, -4), readFileSync(folder + file, 'utf8')))
}
