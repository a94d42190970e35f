// Openings that only look like a dateline. Kinds that need words of a language come from its `labels` and `looks`.

const universal = [
  ['fixtures', 2, ['{t} – {t2}', '{t3} – {t4}', '{t2} – {t3}']],
  ['fixtures', 1, ['{t} - {t2} {n}:{n}', '{t3} - {t4} {n}:{n}']],
  ['fixtures', 1, ['{t} v {t2}', '{t3} v {t4}']],
  ['fixtures', 1, ['{t} – {t2}, {hh}:{mi}', '{t3} – {t4}, {hh}.{mi}']],
  ['fixtures', 1, ['{T} – {t2} (B): {wd}, {h}', '{t3} – {t4} (A): {wd}, {h}']],
  ['weather', 2, ['{t}: {n}-{N} °C', '{t2}: {n}-{N} °C', '{t3}: {n}-{N} °C']],
  ['weather', 1, ['{T}: {n}/{N}. {t2}: {n}/{N}. {t3}: {n}/{N}.']],
  ['timetable', 1, ['{t} – {h}', '{t2} – {h}', '{t3} – {h}']],
  ['timetable', 1, ['{h} {t}', '{h} {t2}', '{h} {t3}']],
  ['flights', 1, ['{t} ({I}) – {h}', '{t2} ({I2}) – {h}', '{t3} ({I}) – {h}']],
  ['flights', 2, ['{t} ({I}) – {wd}, {h}', '{t2} ({I2}) – {wd}, {h}']],
  ['flights', 1, ['{T} ({I}): {wd} {h}.', '{T} ({I2}): {wd} {h}.']],
  ['address', 1, ['{c}, {t}, {N}', '{tel}']],
  ['ticker', 1, ['{c} ({I}: {I2}) – +{n} %', '{c} ({I2}: {I}) – -{n} %']],
  ['scores', 1, ['{t} {n}, {t2} {n}', '{t3} {n}, {t4} {n}']],
  ['people', 1, ['{p} ({t}) {h}', '{q} ({t2}) {h}']],
  ['prices', 1, ['{t} – {N}.{n}', '{t2} – {N}.{n}', '{t3} – {N}.{n}']],
]
const drawn = universal.flatMap(([kind, count, lines]) => Array.from({ length: count }, () => ({ kind, lines })))

/** Returns a look-alike: `{ kind, lines }`. */
export function lookAlike(story, draw, lead) {
  const { pack } = story
  const of = draw.number(1, 27)
  if (of <= 3 && pack.labels) {
    const label = draw.pick(pack.labels)
    return { kind: 'label', lines: [`${label}${draw.pick([' – ', ' — ', ': ', ' | ', ' - '])}${lead}`] }
  }
  if (of <= 5) {
    const [name, other] = [story.people[0], story.people[1]]
    const sign = draw.pick([': ', ' – ', ': '])
    return { kind: 'interview', lines: [`${name}${sign}${lead}`, `${other}${sign}${story.fill(story.topic[3])}`] }
  }
  if (of <= 7) return { kind: 'plain lead', lines: [lead] }
  if (of <= 14 && pack.looks) {
    const lines = story.fill(draw.pick(pack.looks)).split(' ‖ ')
    return { kind: 'sentence', lines }
  }
  if (of >= 22) return bracketed(story, draw)
  if (of === 21) return quoted(story, draw, lead)
  const { kind, lines } = draw.pick(drawn)
  return { kind, lines: lines.map((line) => story.fill(line)) }
}

const small = (text) => text.charAt(0).toLowerCase() + text.slice(1)

/** A title, an office, a dish or a caption: a name, words in brackets, a dash, and what it is. */
function bracketed(story, draw) {
  const { pack, fill } = story
  const words = (text) =>
    fill(text)
      .split(/\s+/)
      .slice(0, draw.number(1, 3))
      .join(' ')
      .replace(/[.,:;]$/, '')
  const inside = small(
    words(draw.pick([...(pack.section ?? []), ...(pack.subhead ?? []), ...(pack.labels ?? []), story.topic[3]])),
  )
  const name = draw.pick(['{t}', '{T}', '{T}', '{c}', '{p}'])
  const photo = pack.photo && draw.chance(0.2) ? fill(draw.pick(pack.photo)) : undefined
  const tail = draw.pick([fill(story.topic.at(-2) ?? story.topic[2]), '{h}', '{tel}, {wd}', '{n}, {N}'])
  const mark = draw.pick([' – ', ' – ', ' - ', ': ', ' — '])
  const line = (other) => fill(`${other} (${photo ?? `${inside}${draw.pick(['', ', {n}', ''])}`})${mark}${tail}`)
  return { kind: 'name with a bracket', lines: [line(name), ...(draw.chance(0.4) ? [line('{t2}')] : [])] }
}

/** The words of a speaker after a colon, or turns of an interview with initials. */
function quoted(story, draw, lead) {
  const quotation = story.topic.map((part) => /["“„«「].{8,}["”“»」]/u.exec(part)?.[0]).find(Boolean)
  const family = story.people[0].split(' ').at(-1)
  if (quotation && draw.chance(0.6))
    return { kind: 'speaker and colon', lines: [`${draw.pick([family, story.people[0]])}: ${story.fill(quotation)}`] }
  const initial = family.charAt(0)
  return {
    kind: 'interview',
    lines: [`${initial}. – ${lead}`, `${story.people[1].charAt(0)}. – ${story.fill(story.topic[3])}`],
  }
}
