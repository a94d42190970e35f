// Writes src/annotate/names/scoring/feature-weights.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { givenWeights } from './given-weights.mjs'
import { rows } from './name-stories.mjs'

const FILE = fileURLToPath(new URL('../../src/annotate/names/scoring/feature-weights.ts', import.meta.url))

/** Writes weights, each with its figures on unseen stories (`gains`). */
export function writeWeights(points, gains) {
  const figures = new Map(gains.map((gain) => [gain.name, gain]))
  const writeRow = (text, name, index) => {
    const { seen, saved, lost } = figures.get(name)
    const weights = points[index].map((value) => Math.round(value * 10) + 0).join(', ') // no -0
    const counts = seen > 0 ? `${seen}, ${saved}, ${lost}` : 'in no English story'
    const note = `${name in givenWeights ? 'given; ' : ''}${counts}`
    return text.replace(new RegExp(`(\\n  ${name}: )\\[[^\\]]*\\],.*`), (_, open) => `${open}[${weights}], // ${note}`)
  }
  writeFileSync(FILE, rows.reduce(writeRow, readFileSync(FILE, 'utf8')))
}
