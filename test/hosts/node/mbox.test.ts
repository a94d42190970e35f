import { expect, it } from 'vitest'
import { mailsOf } from '../../../src/hosts/node/input/mbox'
import { defaultLimits, type ReadLimits } from '../../../src/hosts/node/input/source-record'

const START = 'From desk@example.com Mon Mar  4 10:00:00 2024\n'

/** Returns the mails of a mail box, each with the number of bytes that were consumed before it was given. */
async function read(box: string, limits: Partial<ReadLimits> = {}, size = 7) {
  const bytes = Buffer.from(box)
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  let consumed = 0
  const found: (readonly [text: string, consumed: number])[] = []
  for await (const { bytes: mail, fault } of mailsOf(
    chunks(),
    { ...defaultLimits, ...limits },
    (piece) => void (consumed += piece.length),
  ))
    found.push([fault?.message ?? Buffer.from(mail).toString(), consumed])
  return found
}

it('gives mails with what they consumed; a sentence that begins with From opens none', async () => {
  const first = 'Subject: a\n\nFrom the start it was clear.\n\nFrom 2019 to 2024 it rained.\n>From here on.\n\n'
  const second = 'Subject: b\n\nRain.\n'
  expect(await read(START + first + START + second)).toEqual([
    [first.replace('>From', 'From'), START.length + first.length],
    [second, 2 * START.length + first.length + second.length],
  ])
})

it('keeps nothing of a mail over a limit, and gives the next', async () => {
  const next = 'Subject: b\n\nRain.\n'
  for (const [long, limits, fault] of [
    [`Subject: a\n\n${'x\n'.repeat(100)}\n`, { record: 50 }, 'Mail is larger than 50 bytes.'],
    [`Subject: a\n\n${'x'.repeat(100)}\n\n`, { record: 50 }, 'Mail is larger than 50 bytes.'],
    [`${'X: y\n'.repeat(30)}\nRain.\n\n`, { header: 50 }, 'Header of the mail is larger than 50 bytes.'],
  ] as const)
    expect(await read(START + long + START + next, limits)).toEqual([
      [fault, START.length + long.length],
      [next, 2 * START.length + long.length + next.length],
    ])
})

it('takes no memory for each line', async () => {
  const lines = 3_000_000
  const before = process.memoryUsage()
  const [mail] = await read(`${START}Subject: a\n\n${'\n'.repeat(lines)}`, {}, 1 << 16)
  const after = process.memoryUsage()
  expect(mail?.[0].length).toBeGreaterThan(lines)
  expect(after.heapUsed - before.heapUsed).toBeLessThan(100_000_000)
})
