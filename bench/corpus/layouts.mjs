// Layouts of the stories whose every line is labelled: pages, feeds, archive prints, releases, mails.
import { makeDateline } from './datelines.mjs'
import { wrapped } from './draft.mjs'
import { upper } from './fill.mjs'
import { frameList, ownFrames } from './frames.mjs'

const plainFrames = [
  'P (C) –',
  'P (C) -',
  'P, D (C) -',
  'P, D (C) –',
  'P (C) —',
  'P, R (C) —',
  'P —',
  'P –',
  'P.',
  'P, D, C',
  '(C) -',
  'P, D (C)',
  'P: ',
  '(C) - P, D -',
]
const SPACELESS = /^(zh|ja)/

/** Returns the first paragraph, with a dateline in the given share of stories. */
function leadOf(story, draw, gold, share) {
  const lead = story.fill(story.topic[2])
  gold.lead_start = lead.slice(0, 60)
  if (!draw.chance(share)) return lead
  const own = ownFrames[story.pack.tag]
  const dateline = makeDateline(story, draw, draw.pick(own ? frameList(own) : plainFrames))
  Object.assign(gold, { dateline_raw: dateline.text, places: dateline.places, credits: dateline.credits })
  return `${dateline.text}${SPACELESS.test(story.pack.tag) ? '' : ' '}${lead}`
}

/** The sentences after the lead, in random order, with some that fit every story. */
function restOf(story, draw, count) {
  const own = story.topic.slice(3)
  const filler = draw.shuffle(story.pack.filler ?? []).slice(0, 3)
  const all = [...own, ...filler].map(story.fill)
  return [...all.slice(0, 1), ...draw.shuffle(all.slice(1))].slice(0, count).map((text, index) => {
    const next = all[(index + 3) % all.length]
    return draw.chance(0.3) && next !== text ? `${text}${SPACELESS.test(story.pack.tag) ? '' : ' '}${next}` : text
  })
}

function headline(b, story, draw, gold, capitals = 0.08) {
  const text = headlineText(story, draw)
  gold.headline = draw.chance(capitals) ? upper(text, story.pack.tag) : text
  b.add('headline', gold.headline)
}

const titled = (text) =>
  text.replace(/(?<![\p{L}'’])(?!(?:of|in|at|to|and|for|the|a|on|from)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())

/** The headline of the topic, or now and then a title that shares no word with the text, a quotation, a question. */
function headlineText(story, draw) {
  const { pack, fill, topic } = story
  const of = draw.number(1, 100)
  if (of <= 8 && pack.subhead) return fill(draw.pick(pack.subhead))
  if (of <= 14) {
    const said = quotationOf(story)
    if (said) return `${said}${draw.pick([': ', ' – ', ' — '])}${story.people[0]}`
  }
  const text = fill(topic[0])
  if (of <= 18 && pack.subhead) return `${fill(draw.pick(pack.subhead))}: ${text}`
  if (pack.tag === 'en' && draw.chance(0.35)) return titled(text)
  return of > 96 ? `${text}.` : text
}

/** Returns the quotation of a topic with its marks. */
function quotationOf(story) {
  const said = story.topic.map((part) => /["“„«「].{8,}["”“»」]/u.exec(part)?.[0]).find(Boolean)
  return said && story.fill(said)
}

function deck(b, story, draw, gold, share) {
  const text = story.topic[1] || (draw.chance(0.5) ? story.fill(story.topic[4] ?? '') : '')
  if (!text || !draw.chance(share)) return
  const stop = draw.chance(0.3) && !/[.!?。」”"»]$/.test(text) ? (SPACELESS.test(story.pack.tag) ? '。' : '.') : ''
  const lines = [story.fill(text) + stop]
  if (draw.chance(0.12) && story.topic[5]) lines.push(story.fill(story.topic[5]))
  gold.subheadline = lines.join('\n')
  b.add('deck', lines.join(' ‖ '))
}

function summary(b, story, draw, share) {
  if (!draw.chance(share)) return
  const mark = draw.pick(['* ', '• ', '- ', '– '])
  for (const text of draw.shuffle(story.topic.slice(3)).slice(0, draw.number(2, 3)))
    b.add('summary', mark + story.fill(text), false)
  b.gap()
}

function byline(b, story, draw, gold, section, share) {
  const items = story.pack[section] ?? story.pack.by
  if (!items || !draw.chance(share)) return
  const lines = story.fill(draw.pick(items)).split(' ‖ ')
  const second = story.pack.byline2
  if (lines.length === 1 && second && draw.chance(0.22)) lines.push(story.fill(draw.pick(second)))
  gold.byline = lines.join('\n')
  gold.authors = story.people.filter((name) => lines.some((line) => line.toLowerCase().includes(name.toLowerCase())))
  b.add('byline', lines.join(' ‖ '))
}

function signoff(b, story, draw, gold, share, count = 1) {
  const start = b.finish().labels.length
  b.take('signoff', 'signoff', share, count)
  const text = b.finish().text.split('\n').filter(Boolean).slice(start).join(' ')
  const names = story.people.filter((name) => text.includes(name))
  gold.signoff = names.length > 0 ? [{ role: 'contributing', names }] : []
}

/** Adds the quotation of a topic as a block of its own: a pull quote. */
function pullQuote(b, story, draw, share) {
  if (!draw.chance(share)) return
  const text = quotationOf(story)
  if (!text) return
  b.add('quote', draw.pick([text, text, `${text} ${draw.pick(['—', '–', '-'])} ${story.people[0]}`, `> ${text}`]))
}

function bodyOf(
  b,
  story,
  draw,
  gold,
  { dateline, count, subhead = 0, ad = 0, photo = 0, quote = 0, embed = 0, list = 0 },
) {
  b.add('body', leadOf(story, draw, gold, dateline))
  const rest = restOf(story, draw, count)
  const listAt = draw.chance(list) ? draw.number(0, rest.length) : -1
  for (const [index, text] of rest.entries()) {
    if (index === listAt) listOf(b, story, draw)
    if (index > 0) b.take('subhead', 'subhead', subhead)
    boilerplateOf(b, story, draw, 'mid', ad)
    b.take('photo', 'photo', photo)
    pullQuote(b, story, draw, quote)
    b.take('embed', 'embed', embed)
    const said = draw.chance(0.08) && quotationOf(story)
    if (said) b.add('body', `${draw.pick(['', '', '– ', '— '])}${said}`)
    b.add('body', text)
  }
  if (listAt === rest.length) listOf(b, story, draw)
}

/** Adds a list: items of the language, sentences with bullets or numbers, facts with labels, or a table. */
function listOf(b, story, draw) {
  const { pack, fill } = story
  const sentences = draw
    .shuffle([...story.topic.slice(3), ...(pack.filler ?? [])])
    .slice(0, draw.number(2, 5))
    .map(fill)
  const names = draw.shuffle(pack.subhead ?? pack.towns).map((text) => fill(text.split('~')[0]))
  const towns = story.towns.map(([town]) => town)
  const n = () => draw.number(1, 9)
  const of = draw.number(1, 10)
  const mark = draw.pick(['• ', '- ', '* ', '– ', '■ ', '** ', 'o ', '● ', '▪ ', '— ', '➤ '])
  const lines =
    of <= 2
      ? sentences.map((text) => mark + text)
      : of === 3
        ? sentences.map((text, index) => `${index + 1}${draw.pick(['. ', '. ', ') '])}${text}`)
        : of === 4
          ? names
              .slice(0, 4)
              .map((name, index) => `${draw.pick([name, name.toUpperCase()])}: ${sentences[index] ?? n()}`)
          : of === 5
            ? towns.slice(0, 5).map((town, index) => `${index + 1}. ${town} ${n()}`)
            : of === 6
              ? tableOf(towns, draw)
              : of === 7
                ? towns
                    .slice(0, 4)
                    .flatMap((town, index) => (index % 2 ? [] : [`${town} ${n()}, ${towns[index + 1] ?? town} ${n()}`]))
                : fill(draw.pick(pack.list ?? ['{t} {n} ‖ {t2} {n}'])).split(' ‖ ')
  b.add('list', lines.join(' ‖ '), false)
  b.gap()
}

/** Rows of an agate table. */
function tableOf(towns, draw) {
  const row = (name, cells) => name.padEnd(16) + cells.map((cell) => String(cell).padStart(5)).join('')
  const heads = draw.pick([
    ['W', 'D', 'L', 'Pts'],
    ['ab', 'r', 'h', 'bi'],
    ['2019', '2020', '2021'],
    ['+', '-', '%'],
  ])
  const rows = towns.slice(0, draw.number(2, 5)).map((town) =>
    row(
      town,
      heads.map(() => draw.number(0, 99)),
    ),
  )
  return draw.chance(0.6) ? [row(' ', heads), ...rows] : rows
}

/** Adds lines of a page; now and then several on one line, or a sentence that invites. */
function boilerplateOf(b, story, draw, section, share, count = 1) {
  const items = story.pack[section]
  if (!items || !draw.chance(share)) return
  const lines = draw.shuffle(items).slice(0, count).map(story.fill)
  if (lines.length > 2 && draw.chance(0.25)) b.add('boilerplate', lines.join(draw.pick(['  ', ' | ', ' · ', '   '])))
  else for (const line of lines) b.add('boilerplate', line)
  if (story.pack.invite && draw.chance(0.16)) b.take('boilerplate', 'invite', 1)
  if (draw.chance(0.05))
    b.add(
      'boilerplate',
      String(
        draw.pick([
          draw.number(0, 99),
          '×',
          '0',
          `${draw.number(1, 9)} / ${draw.number(9, 20)}`,
          `+${draw.number(1, 9)}`,
        ]),
      ),
    )
}

/** Adds the name of a site, alone or with the path to the page. */
function siteOf(b, story, draw, share) {
  if (!draw.chance(share)) return
  const { pack, fill } = story
  if (!pack.section || draw.chance(0.6)) b.take('site', 'site')
  else {
    const arrow = draw.pick([' › ', ' » ', ' > ', ' / ', ' | ', ' · '])
    b.add(
      'site',
      [fill(draw.pick(pack.site)), ...draw.shuffle(pack.section).slice(0, draw.number(1, 2)).map(fill)].join(arrow),
    )
  }
}

/** Adds a rubric, alone or one below another. */
function sectionOf(b, story, draw, share) {
  const items = story.pack.section
  if (!items || !draw.chance(share)) return
  const [one, other] = draw.shuffle(items).map(story.fill)
  const of = draw.number(1, 10)
  b.add(
    'section',
    of === 1 ? upper(one, story.pack.tag) : of === 2 ? `${one} | ${other}` : of === 3 ? `${one}: ${other}` : one,
  )
}

function page(b, story, draw, gold) {
  const above = draw.shuffle([
    () => boilerplateOf(b, story, draw, 'top', 0.55, draw.number(1, 5)),
    () => siteOf(b, story, draw, 0.62),
    () => boilerplateOf(b, story, draw, 'mid', 0.1),
  ])
  for (const each of above) each()
  sectionOf(b, story, draw, 0.58)
  headline(b, story, draw, gold, 0.04)
  deck(b, story, draw, gold, 0.45)
  summary(b, story, draw, 0.05)
  const meta = draw.shuffle([
    () => byline(b, story, draw, gold, 'by', 0.85),
    () => b.take('timestamp', 'stamp', 0.9, draw.chance(0.2) ? 2 : 1),
    () => boilerplateOf(b, story, draw, 'top', 0.45, draw.number(1, 3)),
    () => b.take('photo', 'photo', 0.25),
    () => siteOf(b, story, draw, 0.06),
  ])
  for (const each of meta) each()
  b.take('embed', 'embed', 0.06)
  bodyOf(b, story, draw, gold, {
    dateline: 0.35,
    count: draw.number(2, 5),
    subhead: 0.12,
    ad: 0.12,
    photo: 0.09,
    quote: 0.06,
    embed: 0.04,
    list: 0.14,
  })
  signoff(b, story, draw, gold, 0.18)
  b.take('note', 'note', 0.06)
  b.take('notice', 'correction', 0.05)
  if (draw.chance(0.04)) b.add('separator', draw.pick(['* * *', '___', '---']))
  boilerplateOf(b, story, draw, 'foot', 0.85, draw.number(1, 6))
  b.take('rights', 'rights', 0.25)
  b.take('boilerplate', 'foot', 0.08, 2)
}

/** A kill, a hold or a correction above its story, or alone. */
function noticeOf(b, story, draw, gold, share) {
  if (!draw.chance(share) || !story.pack.notice) return false
  const text = story.fill(draw.pick(story.pack.notice))
  b.add('notice', text)
  return true
}

function feed(b, story, draw, gold) {
  b.take('header', 'header', 0.45, draw.number(1, 4), false)
  if (draw.chance(0.5) && story.pack.slugline) gold.slugline = b.take('slugline', 'slugline', 1)
  b.take('version', 'version', 0.2)
  embargo(b, story, draw, gold, 0.08)
  noticeOf(b, story, draw, gold, 0.16)
  b.take('note', 'note', 0.1)
  sectionOf(b, story, draw, 0.06)
  siteOf(b, story, draw, 0.03)
  headline(b, story, draw, gold, 0.15)
  deck(b, story, draw, gold, 0.05)
  summary(b, story, draw, 0.05)
  b.take('restriction', 'restrict', 0.06)
  b.take('note', 'note', 0.12)
  b.take('timestamp', 'stamp', 0.12)
  byline(b, story, draw, gold, 'byf', 0.3)
  b.take('photo', 'photo', 0.05)
  if (draw.chance(0.14) && story.pack.list) {
    // results, tables and lists, grouped
    for (let group = draw.number(1, 3); group > 0; group--) {
      b.take('subhead', 'subhead', 0.6)
      listOf(b, story, draw)
    }
    b.take('body', 'filler', 0.5)
  } else bodyOf(b, story, draw, gold, { dateline: 0.75, count: draw.number(1, 4), subhead: 0.05, list: 0.06 })
  if (draw.chance(0.04)) b.add('separator', draw.pick(['___', '* * *', '---', '___=']))
  const tail = draw.shuffle([() => b.take('more', 'more', 0.12), () => b.take('restriction', 'restrict', 0.05)])
  for (const each of tail) each()
  signoff(b, story, draw, gold, 0.65, draw.chance(0.25) ? 2 : 1)
  b.take('end', 'end', 0.15)
  if (draw.chance(0.08)) b.block('contact', 'contact', 1, draw.number(1, 3))
  b.take('note', 'note', 0.04)
  b.take('rights', 'rights', 0.13)
  b.take('timestamp', story.pack.stampf ? 'stampf' : 'stamp', 0.16)
  b.take('header', 'header', 0.06)
}

function embargo(b, story, draw, gold, share) {
  if (draw.chance(share)) gold.embargo = b.take('embargo', 'embargo') ?? null
}

function archive(b, story, draw, gold) {
  b.setLoose(draw.chance(0.3))
  if (draw.chance(0.25)) return telegrams(b, story, draw, gold)
  b.take('header', 'header', 0.4, 1)
  siteOf(b, story, draw, 0.4)
  b.take('timestamp', 'stamp', 0.2)
  if (draw.chance(0.3) && story.pack.slugline) gold.slugline = b.take('slugline', 'slugline')
  sectionOf(b, story, draw, 0.4)
  headline(b, story, draw, gold, 0.4)
  deck(b, story, draw, gold, 0.12)
  b.take('note', 'note', 0.12)
  byline(b, story, draw, gold, 'byf', 0.4)
  const width = draw.number(48, 70)
  const indent = draw.chance(0.5) ? '   ' : ''
  const blocks = [leadOf(story, draw, gold, 0.75), ...restOf(story, draw, draw.number(2, 5))]
  for (const text of blocks) {
    const plain = draw.chance(0.5) ? text.replace(/[“”]/g, '"') : text
    const lines = SPACELESS.test(story.pack.tag)
      ? (plain.match(/.{1,34}/gu) ?? [plain])
      : wrapped(indent + plain, width)
    b.add('body', (indent ? indent : '') + lines.map((line) => line.trimStart()).join(' ‖ '))
    if (draw.chance(0.06)) b.take('subhead', 'subhead', 1)
  }
  b.take('more', 'more', 0.16)
  signoff(b, story, draw, gold, 0.15)
  if (draw.chance(0.15)) b.add('separator', draw.pick(['* * *', '---o---', '***', '________']))
  b.take('end', 'end', 0.33)
  b.take('rights', 'rights', 0.1)
}

/** Telegrams of an old paper: a dateline alone, and short texts. */
function telegrams(b, story, draw, gold) {
  b.take('site', 'site', 0.5)
  b.take('timestamp', 'stamp', 0.3)
  if (draw.chance(0.6)) b.take('section', 'section')
  else headline(b, story, draw, gold, 0.7)
  for (let count = draw.number(2, 4); count > 0; count--) {
    const town = (story.towns[count % story.towns.length] ?? story.towns[0])[0]
    const day = story.fill(draw.pick(['{d}.', '{d}', '{n}.', '{d}.—']))
    const dateline = `${draw.chance(0.6) ? upper(town, story.pack.tag) : town}, ${day}`
    gold.dateline_raw ??= dateline
    b.add('dateline', dateline)
    for (const text of restOf(story, draw, draw.number(1, 2)))
      b.add('body', wrapped(`${draw.pick(['', '— '])}${text}`, 62).join(' ‖ '))
    if (draw.chance(0.2)) b.add('separator', draw.pick(['* * *', '—', '---']))
  }
}

function release(b, story, draw, gold) {
  b.take('header', 'header', 0.15, 2)
  b.take('site', 'site', 0.35)
  const above = draw.shuffle([
    () => sectionOf(b, story, draw, 0.45),
    () => embargo(b, story, draw, gold, 0.42),
    () => b.take('timestamp', 'stamp', 0.35),
    () => b.take('restriction', 'restrict', 0.05),
  ])
  for (const each of above) each()
  headline(b, story, draw, gold, 0.1)
  deck(b, story, draw, gold, 0.18)
  summary(b, story, draw, 0.07)
  bodyOf(b, story, draw, gold, { dateline: 0.4, count: draw.number(2, 4), subhead: 0.08, quote: 0.06, list: 0.4 })
  if (draw.chance(0.1)) b.add('separator', '***')
  const tail = [
    () => b.take('end', 'end', 0.3),
    () => b.block('about', 'about', 0.5),
    () => b.block('legal', 'legal', 0.3),
    () => b.take('note', 'note', 0.15),
    () => b.block('contact', 'contact', 1, draw.number(2, 5)),
  ]
  for (const each of draw.chance(0.6) ? tail : draw.shuffle(tail)) each()
  b.take('rights', 'rights', 0.15)
  b.take('boilerplate', 'foot', 0.18, 2)
  b.take('end', 'end', 0.1)
}

function mail(b, story, draw, gold) {
  b.block('header', 'mailhead', 0.97, 1)
  noticeOf(b, story, draw, gold, 0.25)
  embargo(b, story, draw, gold, 0.1)
  b.take('note', 'greet', 0.85)
  b.take('note', 'mailnote', 0.75)
  b.take('section', 'section', 0.06)
  headline(b, story, draw, gold, 0.1)
  byline(b, story, draw, gold, 'by', 0.1)
  bodyOf(b, story, draw, gold, { dateline: 0.3, count: draw.number(1, 4), list: 0.1 })
  b.take('end', 'end', 0.08)
  b.take('note', 'mailnote', 0.4)
  b.block('contact', 'mailcontact', 0.9)
  b.take('boilerplate', 'mailfoot', 0.55)
}

/** Layouts with their kind and how often they come up. */
export const layouts = [
  ['page text', 32, page],
  ['agency feed', 38, feed],
  ['archive print', 10, archive],
  ['press release', 12, release],
  ['e-mail', 8, mail],
]
