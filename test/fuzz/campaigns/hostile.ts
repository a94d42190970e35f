import { attemptAsync } from '../attempt'
import type { Campaign } from '../campaign'
import { growthOf, isSteepFurther, LINEAR } from '../growth'
import { hostileKinds, hostileText } from '../hostile-kinds'
import { hostileUses } from '../hostile-uses'

const kinds = Object.keys(hostileKinds)
const uses = Object.keys(hostileUses)

const TURNS = 4
const SMALL = [1 << 14, 1 << 15, 1 << 16] // characters
const LARGE = 60 // cases of which one is measured at up to two megabytes
const STEP = 7919 // a prime, so that cases in a row have other kinds and other uses

/**
 * Hostile text through every public function: no crash, and time that grows with length alone. A run goes through the pairs of kind and
 * function at up to 64 kB, where quadratic time shows too, and measures some at one and two megabytes.
 */
export const hostile = (): Campaign => ({
  name: 'hostile',
  weight: 8,
  limit: 480_000, // micromark needs 30 seconds for two megabytes of escaped characters, and a case measures several times
  draw(random, number) {
    if (number % LARGE === LARGE - 1) return { kind: random.pick(kinds), use: random.pick(uses), large: true }
    const pair = (number * STEP) % (kinds.length * uses.length)
    return { kind: kinds[pair % kinds.length], use: uses[Math.floor(pair / kinds.length)] }
  },
  async check({ kind, use, large }) {
    const make = hostileKinds[String(kind)]
    const prepare = hostileUses[String(use)]
    if (!make || !prepare) return []
    const call = `${String(use)} of ${String(kind)}`
    const ofSize = (size: number) => prepare(hostileText(make, size))
    const measure = () => attemptAsync(call, () => growthOf(ofSize, tolerate, large ? undefined : SMALL))
    let grown = ''
    let steepest = 0
    // another process on the machine lengthens single times: growth counts only if it comes each time
    for (let turn = 0; turn < TURNS; turn++) {
      const outcome = await measure()
      if ('fault' in outcome) return [outcome.fault]
      if ('code' in outcome || outcome.value.ratio <= LINEAR) return []
      const { ratio, size } = outcome.value
      steepest = size
      grown = `hostile: ${call} grows more than linearly: ${ratio.toFixed(1)} times as long at ${size} characters`
    }
    const further = await attemptAsync(call, () => isSteepFurther(ofSize, tolerate, steepest))
    if ('fault' in further) return [further.fault]
    return 'value' in further && further.value ? [grown] : []
  },
})

/** Refusals with a code are an answer; anything else is a fault. */
async function tolerate(run: () => unknown): Promise<void> {
  const outcome = await attemptAsync('it', run)
  if ('fault' in outcome) throw new Error(outcome.fault)
}
