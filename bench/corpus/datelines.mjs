// Makes stories that open with a dateline, and look-alikes that do not: two in five.
import { drawerOf, fillerOf, upper } from './fill.mjs'
import { frameList, frames, marks, ownFrames } from './frames.mjs'
import { lookAlike } from './look-alikes.mjs'

const general = frameList(frames)
const own = Object.fromEntries(Object.entries(ownFrames).map(([tag, text]) => [tag, frameList(text)]))
const NO_CASE = new Set(['ar', 'fa', 'he', 'hi', 'bn', 'th', 'ka', 'zh', 'zh-Hant', 'ja', 'ko'])
const SHARE = 0.4 // of look-alikes

/** Returns a dateline: `{ text, alone, places, region, date, credits, frame }`. */
export function makeDateline(story, draw, frame) {
  const { pack } = story
  const capitals = !NO_CASE.has(pack.tag) && draw.chance(0.45)
  const cased = (text) => (capitals ? upper(text, pack.tag) : text)
  const credit = () => (draw.chance(0.65) ? draw.pick(pack.outlets) : draw.pick(pack.agencies ?? pack.outlets))
  const found = { places: [], region: undefined, date: undefined, credits: [] }
  const place = (index) => () => {
    const town = cased((story.towns[index] ?? story.towns[0])[0])
    found.places.push(town)
    return town
  }
  const first = draw.chance(0.5) ? story.outlet : credit()
  const credited = (name) => {
    found.credits.push(name)
    return name
  }
  const parts = {
    P: place(0),
    P2: place(1),
    P3: place(2),
    R: () => (found.region = draw.pick(pack.regions)),
    D: () => (found.date = story.fill(draw.pick(draw.chance(0.8) ? pack.date : pack.datey))),
    C: () => credited(first),
    C2: () => credited(credit()),
    N: () => story.people[2] ?? story.people[0],
    H: () => story.fill('{hh}:{mi}'),
    '~': () => draw.pick(marks),
  }
  const alone = frame.endsWith('⏎')
  const text = frame.replace('⏎', '').replace(/[PC][23]|[PRDCNH~]/g, (part) => parts[part]())
  return { ...found, text: text.trim(), alone, frame }
}

/** Returns a case of the corpus, in the shape of the evaluation data. */
function makeCase(pack, index, random) {
  const draw = drawerOf(random)
  const story = fillerOf(pack, draw)
  const [headline, , lead, ...more] = story.topic.map((part) => story.fill(part))
  const none = draw.chance(SHARE)
  const start = draw.chance(0.85) ? [headline] : []
  if (draw.chance(0.12) && pack.by) start.push(story.fill(draw.pick(pack.by)).split(' ‖ ')[0])
  const id = `cd-${pack.tag}-${String(index).padStart(2, '0')}`
  if (none) {
    const { kind, lines } = lookAlike(story, draw, lead)
    const text = [...start, lines.join(draw.chance(0.7) ? '\n' : '\n\n'), ...more.slice(0, draw.number(1, 2))].join(
      '\n\n',
    )
    const gold = {
      headline: start[0] ?? null,
      dateline_raw: null,
      places: [],
      region: null,
      credits: [],
      lead_start: lines[0].slice(0, 40),
    }
    return { id, lang: pack.tag, text, gold, shape: `none: ${kind}` }
  }
  const frame = draw.pick(own[pack.tag] ?? general)
  const dateline = makeDateline(story, draw, frame)
  // the lead of another town, or of none, so that the town is not always named again
  const other = draw.chance(0.45)
    ? story.fill(story.topic[2].replaceAll('{t}', '{t3}').replaceAll('{l}', '{t3}'))
    : lead
  const tight = /^(zh|ja)/.test(pack.tag)
  const joined = dateline.alone
    ? `${dateline.text}\n${draw.chance(0.5) ? '\n' : ''}${other}`
    : `${dateline.text}${tight ? '' : ' '}${other}`
  const text = [...start, joined, ...more.slice(0, draw.number(1, 3))].join('\n\n')
  const gold = {
    headline: start[0] ?? null,
    dateline_raw: dateline.text,
    places: dateline.places,
    region: dateline.region ?? null,
    date_raw: dateline.date ?? null,
    credits: dateline.credits,
    lead_start: other.slice(0, 40),
  }
  return { id, lang: pack.tag, text, gold, shape: frame }
}

/** Returns cases of each language. */
export const makeDatelines = (packs, countOf, randomFrom) =>
  packs.flatMap((pack, number) => {
    const random = randomFrom(1000 + number)
    return Array.from({ length: countOf(pack) }, (_, index) => makeCase(pack, index + 1, random))
  })
