import { attemptAsync } from '../attempt'
import type { Campaign } from '../campaign'
import { growthOf, isSteepFurther, LINEAR } from '../growth'
import { hostileKinds, hostileText } from '../hostile-kinds'
import { hostileUses } from '../hostile-uses'

const kinds = Object.keys(hostileKinds)
const uses = Object.keys(hostileUses)

const TURNS = 4

/** Hostile text of one and two megabytes through every public function: no crash, and time that grows with length alone. */
export const hostile = (): Campaign => ({
  name: 'hostile',
  weight: 5,
  limit: 480_000, // micromark needs 30 seconds for two megabytes of escaped characters, and a case measures several times
  draw(random, number) {
    // kinds take turns; a run cannot cover all pairs, so each seed picks others
    return { kind: kinds[number % kinds.length], use: random.pick(uses) }
  },
  async check({ kind, use }) {
    const make = hostileKinds[String(kind)]
    const prepare = hostileUses[String(use)]
    if (!make || !prepare) return []
    const call = `${String(use)} of ${String(kind)}`
    const ofSize = (size: number) => prepare(hostileText(make, size))
    const measure = () => attemptAsync(call, () => growthOf(ofSize, tolerate))
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
