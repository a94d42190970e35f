import { attempt } from '../attempt'
import type { Campaign } from '../campaign'
import { growthOf } from '../growth'
import { hostileKinds, hostileText } from '../hostile-kinds'
import { hostileUses } from '../hostile-uses'

const kinds = Object.keys(hostileKinds)
const uses = Object.keys(hostileUses)
const ODD_STEP = 7919 // a prime: neighbouring cases take other kinds and other functions

/** Hostile text of one and two megabytes through every public function: no crash, and time that grows with length alone. */
export const hostile = (): Campaign => ({
  name: 'hostile',
  weight: 3,
  limit: 180_000,
  draw(_, number) {
    const total = kinds.length * uses.length
    const at = (number * ODD_STEP) % total
    return { kind: kinds[at % kinds.length], use: uses[Math.floor(at / kinds.length)] }
  },
  check({ kind, use }) {
    const make = hostileKinds[String(kind)]
    const prepare = hostileUses[String(use)]
    if (!make || !prepare) return []
    const outcome = attempt(`${String(use)} of ${String(kind)}`, () =>
      growthOf((size) => prepare(hostileText(make, size)), tolerate),
    )
    if ('fault' in outcome) return [outcome.fault]
    if ('code' in outcome) return [`${String(use)} of ${String(kind)} refuses as ${outcome.code}`]
    const { ratio, size } = outcome.value
    return ratio > MOST
      ? [
          `hostile: ${String(use)} of ${String(kind)} grows more than linearly`,
          `hostile: ${String(kind)} takes ${ratio.toFixed(1)} times as long at ${size} characters`,
        ].slice(0, 1)
      : []
  },
})

const MOST = 3 // times as long for twice the length

/** Refusals with a code are an answer; anything else is a fault. */
function tolerate(run: () => unknown): void {
  const outcome = attempt('it', run)
  if ('fault' in outcome) throw new Error(outcome.fault)
}
