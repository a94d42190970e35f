import { readFileSync, rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { campaignsOf } from './campaigns'
import { checkCase, drawCase, type Finding } from './case'
import { type FuzzOptions, parseOptions } from './options'
import { loadPool } from './pool'
import { type Batch, CLOCK_BYTES, type Clock, clockOf, type Message, type WorkerData } from './protocol'
import { type Progress, progressLines, writeFinding } from './report'

const FOLDER = 'out/fuzz'
const BATCH = 4000 // milliseconds of work that a worker gets at a time
const REPORTS = 30_000 // milliseconds between reports

/** Runs the attack as the arguments ask; returns the exit code: 1 when there are findings. */
export async function runFuzz(args: readonly string[]): Promise<number> {
  const options = parseOptions(args)
  if (options.replay !== undefined) return replay(options.replay, options.withPrivate)
  const names = campaignsOf({ copies: [], documents: [], mails: [] }).map(({ name }) => name)
  const unknown = options.only.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    console.error(`No campaign is named "${unknown}"; known are ${names.join(', ')}.`)
    return 2
  }
  if (options.case !== undefined) return repeat(options, options.only[0] ?? 'copies', options.case)
  return attack(options, options.only.length > 0 ? options.only : names)
}

/** Checks the input of a reproduction once more. */
async function replay(file: string, withPrivate: boolean): Promise<number> {
  const { campaign: name, input } = JSON.parse(readFileSync(file, 'utf8')) as Finding // a file that this program wrote
  const campaign = campaignsOf(loadPool(withPrivate)).find((each) => each.name === name)
  const faults = campaign ? await checkCase(campaign, input) : [`No campaign is named ${name}.`]
  console.log(faults.join('\n') || 'No law is broken.')
  return faults.length > 0 ? 1 : 0
}

/** Draws a case and checks it, in this thread. */
async function repeat({ seed, withPrivate }: FuzzOptions, name: string, number: number): Promise<number> {
  const campaign = campaignsOf(loadPool(withPrivate)).find((each) => each.name === name)
  if (!campaign) return 2
  const input = drawCase(campaign, seed, number)
  console.log(JSON.stringify(input, null, 2))
  const faults = await checkCase(campaign, input)
  console.log(faults.join('\n') || 'No law is broken.')
  return faults.length > 0 ? 1 : 0
}

async function attack(options: FuzzOptions, names: readonly string[]): Promise<number> {
  const { seed, minutes, jobs, cases } = options
  console.log(`npm run fuzz -- --minutes ${minutes} --seed ${seed} --only ${names.join(',')} --jobs ${jobs}`)
  rmSync(`${FOLDER}/findings`, { recursive: true, force: true })
  const weights = new Map(
    campaignsOf({ copies: [], documents: [], mails: [] }).map(({ name, weight }) => [name, weight]),
  )
  const progress = new Map<string, Progress>(
    names.map((name) => [name, { cases: 0, took: 0, kinds: new Map(), next: 0 }]),
  )
  const end = Date.now() + minutes * 60_000
  /** The campaign that has had least of its share. */
  const nextBatch = (): Batch | undefined => {
    if (Date.now() >= end) return undefined
    const share = ([name, { took }]: [string, Progress]): number => took / (weights.get(name) ?? 1)
    const open = [...progress].filter(([, { next }]) => next < cases).sort((a, b) => share(a) - share(b))
    const [chosen] = open
    if (!chosen) return undefined
    const [name, state] = chosen
    const from = state.next
    state.next = Math.min(cases, from + sizeOf(state))
    state.took += 1 // so that two workers do not run the same case
    return { campaign: name, from, to: state.next, time: Number.POSITIVE_INFINITY }
  }
  const take: Take = (message) => {
    if ('result' in message) {
      const state = progress.get(message.result.campaign)
      if (state) state.cases += message.result.cases
      if (state) state.took += message.result.took
    } else found(message.finding)
  }
  const found = (finding: Finding): void => {
    const kinds = progress.get(finding.campaign)?.kinds
    const count = kinds?.get(finding.kind) ?? 0
    kinds?.set(finding.kind, count + 1)
    if (count > 0) return
    const command = writeFinding(`${FOLDER}/findings`, finding)
    console.log(`FOUND ${finding.campaign} ${finding.fault.slice(0, 300)}\n      ${command}`)
  }
  const timer = setInterval(() => console.log(progressLines(progress).join('\n')), REPORTS)
  await Promise.all(Array.from({ length: jobs }, () => work(options, nextBatch, take)))
  clearInterval(timer)
  console.log(progressLines(progress).join('\n'))
  const sum = [...progress.values()].reduce((sum, { kinds }) => sum + kinds.size, 0)
  console.log(
    sum === 0 ? `No findings, seed ${seed}.` : `${sum} kinds of findings in ${FOLDER}/findings, seed ${seed}.`,
  )
  return sum === 0 ? 0 : 1
}

/** Handles a message of a worker. */
type Take = (message: Exclude<Message, 'ready'>) => void

/** Returns the number of cases for a batch of the usual duration, by the time of earlier cases. */
const sizeOf = ({ cases, took }: Progress): number =>
  cases === 0 ? 5 : Math.max(1, Math.floor((cases / took) * BATCH))

/** Feeds one worker until nothing is left; a worker that hangs is stopped, its case recorded, and another worker continues after it. */
async function work(
  { seed, jobs, withPrivate }: FuzzOptions,
  nextBatch: () => Batch | undefined,
  take: Take,
): Promise<void> {
  let batch = nextBatch()
  while (batch) {
    const shared = new SharedArrayBuffer(CLOCK_BYTES)
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { shared, seed, jobs, withPrivate } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: 3000 },
    })
    batch = await feed(worker, clockOf(shared, jobs), batch, seed, nextBatch, take)
    await worker.terminate()
  }
}

/** Returns the batch that is left over when the worker ends before its time. */
function feed(
  worker: Worker,
  clock: Clock,
  first: Batch,
  seed: number,
  nextBatch: () => Batch | undefined,
  take: Take,
): Promise<Batch | undefined> {
  return new Promise((resolve) => {
    let batch: Batch | undefined = first
    const started = Date.now()
    const lost = (number: number, fault: string, mayTryAgain = false): void => {
      clearInterval(watch)
      const { campaign, from, to, again } = batch ?? first
      if (mayTryAgain && again !== number) {
        console.log(`${fault}; it is tried again.`)
        take({ result: { campaign, next: number, cases: number - from, took: Date.now() - started } })
        resolve({ ...(batch ?? first), from: number, again: number })
        return
      }
      const finding: Finding = { campaign, seed, number, kind: fault, fault, input: {} }
      take({ finding })
      take({ result: { campaign, next: number + 1, cases: number + 1 - from, took: Date.now() - started } })
      resolve(number + 1 < to ? { ...(batch ?? first), from: number + 1 } : nextBatch())
    }
    const watch = setInterval(() => {
      const late = clock.late()
      if (late !== undefined) lost(late, `${batch?.campaign}: case ${late} hangs`, true)
    }, 250)
    worker.on('error', (error) => lost(clock.current(), `${batch?.campaign}: the worker dies: ${error.message}`))
    worker.on('message', (message: Message) => {
      if (message !== 'ready') take(message)
      if (message !== 'ready' && 'finding' in message) return
      if (message !== 'ready') batch = nextBatch()
      if (batch) worker.postMessage(batch)
      else {
        clearInterval(watch)
        resolve(undefined)
      }
    })
  })
}
