// Fills the slots of a template with words of a language. One story has one town, one outlet and one date of its own.

/** Returns a drawer: picks, chances and shuffles from a function that returns numbers from 0 to 1. */
export function drawerOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const chance = (share) => random() < share
  const number = (from, to) => from + Math.floor(random() * (to - from + 1))
  const shuffle = (list) => {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[copy[i], copy[j]] = [copy[j], copy[i]]
    }
    return copy
  }
  return { pick, chance, number, shuffle }
}

const two = (number) => String(number).padStart(2, '0')

/** Returns a text in capitals, also where the letter i has a capital with a dot. */
export const upper = (text, tag) => (tag === 'tr' || tag === 'az' ? text.replaceAll('i', 'İ') : text).toUpperCase()

/** Returns a function that fills the slots of a template for one story. */
export function fillerOf(pack, draw) {
  const { pick, number, chance } = draw
  const towns = draw.shuffle(pack.towns).map((town) => town.split('~'))
  const people = draw.shuffle(pack.people)
  const outlet = pick(chance(0.6) ? pack.outlets : (pack.agencies ?? pack.outlets))
  const agency = pick(pack.agencies ?? pack.outlets)
  const month = number(0, 11)
  const long = pack.months[month]
  const day = number(1, 28)
  const year = number(1987, 2025)
  const topic = pick(pack.topics)
  const other = pick(pack.topics.filter((each) => each !== topic).concat(pack.topics.length > 1 ? [] : [topic]))
  const host = `${pick(['news', 'post', 'vale', 'kurier', 'radio', 'daily'])}${number(1, 99)}.example`
  const clock = () => {
    const [hour, minute] = [number(0, 23), number(0, 59)]
    if (pack.tag === 'en' && chance(0.6))
      return `${(hour % 12) + 1}${chance(0.7) ? `:${two(minute)}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`
    if (pack.tag.startsWith('zh')) return chance(0.5) ? `${hour}时${two(minute)}分` : `${two(hour)}:${two(minute)}`
    if (pack.tag === 'ja') return chance(0.5) ? `${hour}時${two(minute)}分` : `${hour}:${two(minute)}`
    if (pack.tag === 'ko') return chance(0.3) ? `${hour}시` : `${two(hour)}:${two(minute)}`
    return `${two(hour)}${chance(0.8) ? ':' : '.'}${two(minute)}`
  }
  const initials = () => pick(['ab', 'kst', 'mw', 'rn', 'jo', 'tvd', 'hq', 'lpe', 'dz', 'cbr'])
  const monthWord = () => (pack.short && chance(0.35) ? pack.short[month] : long)
  const slots = {
    t: () => towns[0][0],
    l: () => towns[0][1] ?? towns[0][0],
    T: () => upper(towns[0][0], pack.tag),
    U: () => upper(towns[0][0], pack.tag),
    t2: () => (towns[1] ?? towns[0])[0],
    t3: () => (towns[2] ?? towns[0])[0],
    t4: () => (towns[3] ?? towns[0])[0],
    r: () => pick(pack.regions),
    p: () => people[0],
    q: () => people[1],
    P: () => upper(people[0], pack.tag),
    Q: () => upper(people[1], pack.tag),
    o: () => outlet,
    O: () => upper(outlet, pack.tag),
    a: () => agency,
    c: () => pick(pack.companies ?? pack.outlets),
    m: () => long,
    mon: monthWord,
    mo: () => (pack.short ?? pack.months)[month],
    mm: () => two(month + 1),
    dd: () => String(day),
    yyyy: () => String(year),
    yy: () => two(year % 100),
    hm: () => `${two(number(0, 23))}${two(number(0, 59))}`,
    hh: () => two(number(0, 23)),
    mi: () => two(number(0, 59)),
    wd: () => pick(pack.days ?? pack.months),
    WD: () => upper(pick(pack.days ?? pack.months), pack.tag),
    d: () => fill(pick(pack.date)),
    D: () => upper(fill(pick(pack.date)), pack.tag),
    datey: () => fill(pick(pack.datey)),
    h: clock,
    n: () => String(number(2, 9)),
    N: () => String(number(11, chance(0.5) ? 99 : 990)),
    w: () => host,
    ml: () => `${pick(['press', 'news', 'desk', 'info', 'office'])}@${host}`,
    tel: () => `+${number(11, 99)} ${number(10, 99)} ${number(100, 999)} ${two(number(0, 99))} ${two(number(0, 99))}`,
    i: initials,
    i2: initials,
    I: () => initials().toUpperCase(),
    I2: () => initials().toUpperCase(),
    u: () => pick(['N', 'K', 'ZX', 'bd']),
    bar: () => '|',
    gt: () => '>',
    lt: () => '<',
    h2: () => fill(other.split(' ‖ ')[0]),
  }
  function fill(template) {
    let text = template
    while (/<[^<>|]*\|[^<>]*>/.test(text))
      text = text.replace(/<([^<>|]*\|[^<>]*)>/, (_, choices) => pick(choices.split('|')))
    return text.replace(/\{(\w+)\}/g, (whole, slot) => slots[slot]?.() ?? whole)
  }
  return {
    fill,
    topic: topic.split('‖').map((part) => part.trim()),
    pack,
    towns,
    people,
    outlet,
    agency,
    month: month + 1,
    day,
    year,
  }
}
