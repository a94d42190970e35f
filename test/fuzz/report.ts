import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from './case'

/** Progress of a campaign. */
export interface Progress {
  cases: number
  /** Milliseconds, of all workers. */
  took: number
  /** Findings by their kind: how many cases broke the law so. */
  readonly kinds: Map<string, number>
  next: number
}

/** Returns a line for each campaign: cases, cases a second, kinds of findings. */
export const progressLines = (campaigns: ReadonlyMap<string, Progress>): string[] =>
  [...campaigns].map(([name, { cases, took, kinds }]) => {
    const rate = took > 0 ? (cases / took) * 1000 : 0
    const found = [...kinds.values()].reduce((sum, count) => sum + count, 0)
    return `${name.padEnd(11)} ${String(cases).padStart(8)} cases ${rate.toFixed(1).padStart(7)}/s  ${kinds.size} kinds of findings in ${found} cases`
  })

/** Writes the reproduction of a finding into a folder of its own; returns the command that repeats it. */
export function writeFinding(folder: string, finding: Finding): string {
  const { campaign, seed, number, kind, fault, input } = finding
  const id = `${campaign}-${createHash('sha256').update(kind).digest('hex').slice(0, 8)}`
  const file = path.join(folder, `${id}.json`)
  const drawn = `npm run fuzz -- --only ${campaign} --seed ${seed} --case ${number}`
  // of a case that hung there is only the number
  const command = Object.keys(input).length > 0 ? `npm run fuzz -- --replay ${file}` : drawn
  mkdirSync(folder, { recursive: true })
  const found = {
    fault,
    kind,
    campaign,
    seed,
    number,
    command,
    drawn,
    input,
  }
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  return command
}
