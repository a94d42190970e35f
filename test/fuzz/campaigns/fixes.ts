import { parse, profiles, validate } from '../api'
import { looksBinary, must } from '../attempt'
import type { Campaign } from '../campaign'
import { checkFixes, checkLaws, checkValidate } from '../check-story'
import { mutateCopy } from '../mutate-copy'
import type { Pool } from '../pool'

const names = profiles.map(({ name }) => name)
const NOTICES = [
  'BULLETIN KILL',
  'EMBARGOED UNTIL 0001 GMT',
  'Eds: Hold for release',
  'KILL KILL KILL',
  'NOT FOR RELEASE BEFORE MONDAY',
]

/** Fixes of every profile are final, and none releases a blocked story. */
export const fixes = ({ copies }: Pool): Campaign => ({
  name: 'fixes',
  weight: 1,
  draw(random) {
    const copy = random.oneIn(2) ? `${random.pick(NOTICES)}\n\n${random.pick(copies)}` : random.pick(copies)
    return { text: mutateCopy(copy, random, random.pick(copies)), profile: random.pick(names) }
  },
  check({ text = '', profile: given }) {
    const profile = names.find((name) => name === given) ?? 'recommended'
    const faults: string[] = []
    const story = must('parse', () => parse(text), faults, looksBinary(text) ? 'binary-input' : undefined)
    if (!story) return faults
    faults.push(...checkLaws(text, story), ...checkValidate(text, story, profile))
    faults.push(...checkFixes(text, (copy) => validate(parse(copy), { profile }), parse))
    return faults
  },
})
