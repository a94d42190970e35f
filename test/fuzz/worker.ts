import { parentPort, workerData } from 'node:worker_threads'
import { kindOf, timeLimit } from './campaign'
import { campaignsOf } from './campaigns'
import { checkCase, drawCase, shrinkCase } from './case'
import { loadPool } from './pool'
import { type Batch, clockOf, type Message, type WorkerData } from './protocol'

/*
 * Runs batches of cases. Before each case it writes the number and the time limit where the main thread looks, so that a hang is seen.
 */
const { shared, seed, jobs, withPrivate } = workerData as WorkerData // set by run.ts
const clock = clockOf(shared, jobs)
const campaigns = new Map(campaignsOf(loadPool(withPrivate)).map((campaign) => [campaign.name, campaign]))
const known = new Set<string>()
const SHRINKING = 8000 // milliseconds for each kind of finding

const send = (message: Message): void => parentPort?.postMessage(message)

parentPort?.on('message', async ({ campaign: name, from, to, time }: Batch) => {
  const campaign = campaigns.get(name)
  if (!campaign) throw new Error(`No campaign is named ${name}.`)
  const start = performance.now()
  let number = from
  for (; number < to && performance.now() - start < time; number++) {
    clock.start(number, 60_000)
    const input = drawCase(campaign, seed, number)
    clock.start(number, campaign.limit ?? timeLimit(input))
    const faults = await checkCase(campaign, input)
    for (const fault of new Map(faults.map((each) => [kindOf(each), each])).values()) {
      const kind = kindOf(fault)
      const isNew = !known.has(`${name} ${kind}`)
      known.add(`${name} ${kind}`)
      clock.start(number, 600_000)
      const small = isNew ? await shrinkCase(campaign, input, kind, SHRINKING) : input
      const reduced = isNew
        ? ((await checkCase(campaign, small)).find((each) => kindOf(each) === kind) ?? fault)
        : fault
      send({ finding: { campaign: name, seed, number, kind, fault: reduced, input: isNew ? small : {} } })
    }
  }
  clock.stop()
  send({ result: { campaign: name, next: number, cases: number - from, took: performance.now() - start } })
})
send('ready')
