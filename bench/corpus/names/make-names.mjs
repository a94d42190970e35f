// Makes English stories whose names are marked, `{ text, gold: [{ start, end, type }] }`, from lists of the lexicon and invented words.
import { randomFrom } from '../../lines/crf.mjs'
import { drawerOf } from '../fill.mjs'
import { openings, sentences, titles } from './sentences.mjs'

const list = (text) =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(Boolean)
const lines = (text) => text.trim().split('\n')

const DAYS = list('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday')
const MONTHS = list(
  'January | February | March | April | May | June | July | August | September | October | November | December',
)
const ROLES = list(
  'Prime Minister | President | Foreign Minister | Senator | Gen. | Judge | Mayor | chairman | director | spokesman | Chief Executive | Finance Minister | union leader | Bishop | Col. | Sheriff | Rep. | Ambassador | former minister | coach',
)
const THINGS = list(
  'Treaty of Friendship | Second World War | Clean Water Act | Ramadan | Easter | Nobel Prize | Champions Trophy | Islam | Ebola | Hurricane Otto | English | Arabic | Labour Day | Operation Anvil | Windows | Big Bang',
)
const HEADS = list(
  'Ministry | Bank | University | Institute | Party | Union | Council | Association | Airlines | Industries | Group | Corp | Inc | Ltd | Holdings | Foundation | Committee | Agency | Commission | Federation | Authority | Police Department | Hospital | Radio | Church | Motors | Energy | Telecom',
)
const SUBJECTS = list(
  'Health | Trade | Fisheries | National | Central | Agricultural | Foreign | Steel | Water | Women’s | Farmers | Public | Human Rights | Transport | Atomic Energy | Electoral | Medical | Free Democratic | Teachers | Mining',
)
const NICKS = list(
  'United | City | Rovers | Athletic | Town | Tigers | Hawks | Wanderers | Bears | Dynamo | Rangers | Miners | Sharks',
)
const PAPERS = list('Times | Post | Herald | Gazette | Tribune | Star | Courier | Observer')
const STARTS =
  'Al Bel Cor Dra El Fen Gor Hal Il Jar Kel Lor Mar Nor Ost Pel Quen Ras Sel Tar Ul Ver Wes Yar Zor Kar Bra Sto Mul Tor Vin'.split(
    ' ',
  )
const MIDDLES = ['', 'a', 'e', 'i', 'o', 'an', 'en', 'ar', 'ov', 'ir', 'al', 'um', 'in']
const ENDS = {
  city: list('bury | ton | grad | sk | ville | abad | port | ford | stad | ova | polis | dale | mouth | pur'),
  country: list('ia | land | stan | ea | istan | uay'),
  family: list('son | ez | ov | ski | mann | er | ini | escu | wala | oglu | sen | iak | an | eau | o | i'),
  firm: list('ex | on | tec | ra | co | dyne | gen | is'),
}

const LATIN = /^[A-Z][\p{Script=Latin}' .-]{2,}$/u

/** Returns the lists of names that stories are made from, of bench/engines/name-lists.ts. */
export function nameLists({ agencies, countries, demonyms, expandWords, familyNames, givenNames, places, regions }) {
  return {
    given: expandWords(givenNames).filter((name) => name.length > 2),
    family: expandWords(familyNames).filter((name) => name.length > 2),
    cities: places()
      .map(({ name }) => name)
      .filter((name) => LATIN.test(name)),
    countries: countries()
      .map(({ names }) => names[0])
      .filter((name) => LATIN.test(name)),
    agencies: agencies()
      .flatMap(({ names, name }) => names?.[0] ?? name ?? [])
      .filter((name) => /^[A-Z][A-Za-z &]{2,}$/.test(name)),
    regions: regions()
      .filter(({ code }) => /^(US|CA|AU)/.test(code))
      .map(({ names }) => names[0]),
    nationalities: demonyms
      .split(/[,\s]+/)
      .filter((word) => /(an|ese|ish|ni)$/.test(word))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  }
}

/** Returns stories with marked names. `lists`: names of people, towns, countries and agencies that the lexicon knows. */
export function makeNamedStories(count, lists, seed = 11) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => makeStory(drawerOf(random), lists))
}

function castOf(draw, lists) {
  const { pick, chance, number } = draw
  const invent = (kind) => pick(STARTS) + pick(MIDDLES) + pick(ENDS[kind])
  const title = (word) => word.replace(/(^|[-' ])\p{Ll}/gu, (letter) => letter.toUpperCase())
  const given = () => title(pick(lists.given))
  const family = () => (chance(0.4) ? invent('family') : title(pick(lists.family)))
  const person = () => {
    const last = family()
    const of = number(1, 20)
    const first =
      of === 1
        ? `${given()} ${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.`
        : of === 2
          ? `${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.`
          : of === 3
            ? `${given()} ${pick(['van', 'de', 'al', 'bin', 'von'])}`
            : given()
    return { full: `${first} ${last}`, last, given: given() }
  }
  const city = () =>
    chance(0.45)
      ? `${chance(0.15) ? pick(['San ', 'New ', 'Port ', 'St. ', 'East ']) : ''}${invent('city')}`
      : pick(lists.cities)
  const country = () => (chance(0.25) ? invent('country') : pick(lists.countries))
  const firm = () => invent('firm')
  const organisation = () => {
    const of = number(1, 10)
    if (of <= 2) return `${firm()} ${pick(['Inc', 'Corp', 'Ltd', 'Group', 'Holdings', 'AG', 'Plc', 'Motors'])}`
    if (of === 3) return firm()
    if (of <= 5) return `${pick(SUBJECTS)} ${pick(HEADS)}`
    if (of === 6) return `${city()} ${pick(HEADS)}`
    if (of === 7) return `${pick(HEADS)} of ${pick(SUBJECTS)}`
    if (of === 8) return `${family()} & ${family()}`
    if (of === 9) return `${pick(SUBJECTS)} ${pick(SUBJECTS)} ${pick(HEADS)}`
    return pick(lists.agencies)
  }
  const lettersOf = (name) => {
    const letters = name.replace(/[^A-Z]/g, '')
    return letters.length >= 2 && letters.length <= 5 ? letters : pick(['WTF', 'NRB', 'IMC', 'UFP', 'ODA', 'GFK'])
  }
  const team = () => (chance(0.4) ? city() : `${city()} ${pick(NICKS)}`)
  const [one, two] = [person(), person()]
  const org = organisation()
  const cast = {
    per: ['PER', one.full],
    last: ['PER', one.last],
    per2: ['PER', two.full],
    last2: ['PER', two.last],
    given: ['PER', one.given],
    org: ['ORG', org],
    org2: ['ORG', organisation()],
    acr: ['ORG', lettersOf(org)],
    univ: ['ORG', chance(0.5) ? `University of ${city()}` : `${city()} University`],
    bank: ['ORG', `${pick([firm(), family()])} ${pick(['Bank', 'Securities', 'Capital'])}`],
    party: ['ORG', `${pick(SUBJECTS)} ${pick(['Party', 'Front', 'Alliance'])}`],
    party2: ['ORG', `${pick(['Liberals', 'Greens', 'Democrats', 'Labour'])}`],
    airline: ['ORG', `${chance(0.5) ? country() : `Air ${country()}`}${chance(0.5) ? ' Airlines' : ' Airways'}`],
    paper: ['ORG', pick(PAPERS)],
    paper2: ['ORG', `The ${city()} ${pick(PAPERS)}`],
    city: ['LOC', city()],
    city2: ['LOC', city()],
    city3: ['LOC', city()],
    country: ['LOC', country()],
    country2: ['LOC', country()],
    country3: ['LOC', country()],
    region: ['LOC', pick(lists.regions)],
    bridge: ['LOC', `${invent('city')} Bridge`],
    street: ['LOC', `${family()} Street`],
    team: ['ORG', team()],
    team2: ['ORG', team()],
  }
  const plain = {
    nat: () => pick(lists.nationalities),
    nat2: () => pick(lists.nationalities),
    role: () => pick(ROLES),
    thing: () => pick(THINGS),
    day: () => pick(DAYS),
    month: () => pick(MONTHS),
    n: () => String(number(2, 60)),
    YYYY: () => String(number(1950, 2024)),
  }
  return { cast: { ...cast, CITY: ['LOC', cast.city[1].toUpperCase()] }, plain }
}

function makeStory(draw, lists) {
  const { cast, plain } = castOf(draw, lists)
  const chosen = [
    ...(draw.chance(0.7) ? [draw.pick(lines(titles))] : []),
    draw.pick(lines(openings)),
    ...draw.shuffle(lines(sentences)).slice(0, draw.number(4, 11)),
  ]
  let text = ''
  const gold = []
  for (const [index, template] of chosen.entries()) {
    if (index > 0) text += draw.chance(0.45) ? '\n\n' : ' '
    for (const part of template.split(/(\{\w+\})/)) {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1]
      if (slot && cast[slot]?.[1]) {
        const [type, name] = cast[slot]
        gold.push({ start: text.length, end: text.length + name.length, type })
        text += name
      } else text += slot ? plain[slot]() : part
    }
  }
  return { text, gold }
}
