// Openings that look like a dateline and are none. Kinds that need words of a language come from its `labels` and `looks`.

const universal = [
  ['fixtures', 2, ['{t} – {t2}', '{t3} – {t4}', '{t2} – {t3}']],
  ['fixtures', 1, ['{t} - {t2} {n}:{n}', '{t3} - {t4} {n}:{n}']],
  ['fixtures', 1, ['{t} v {t2}', '{t3} v {t4}']],
  ['weather', 2, ['{t}: {n}-{N} °C', '{t2}: {n}-{N} °C', '{t3}: {n}-{N} °C']],
  ['weather', 1, ['{T}: {n}/{N}. {t2}: {n}/{N}. {t3}: {n}/{N}.']],
  ['timetable', 1, ['{t} – {h}', '{t2} – {h}', '{t3} – {h}']],
  ['timetable', 1, ['{h} {t}', '{h} {t2}', '{h} {t3}']],
  ['flights', 1, ['{t} ({I}) – {h}', '{t2} ({I2}) – {h}', '{t3} ({I}) – {h}']],
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
  const of = draw.number(1, 20)
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
  const { kind, lines } = draw.pick(drawn)
  return { kind, lines: lines.map((line) => story.fill(line)) }
}
