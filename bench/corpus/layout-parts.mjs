// Parts of the layouts: each adds lines of one label to a draft, and what is known of them to `gold`.
import { makeDateline } from './datelines.mjs'
import { upper } from './fill.mjs'
import { frameList, ownFrames } from './frames.mjs'
import { listOf } from './list-lines.mjs'

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
/** Tags of languages that do not separate words. */
export const SPACELESS = /^(zh|ja)/

/** Returns the first paragraph, with a dateline in the given share of stories. */
export function leadOf(story, draw, gold, share) {
  const lead = story.fill(story.topic[2])
  gold.lead_start = lead.slice(0, 60)
  if (!draw.chance(share)) return lead
  const own = ownFrames[story.pack.tag]
  const dateline = makeDateline(story, draw, draw.pick(own ? frameList(own) : plainFrames))
  Object.assign(gold, { dateline_raw: dateline.text, places: dateline.places, credits: dateline.credits })
  return `${dateline.text}${SPACELESS.test(story.pack.tag) ? '' : ' '}${lead}`
}

/** The sentences after the lead, in random order, with some that fit every story. */
export function restOf(story, draw, count) {
  const own = story.topic.slice(3)
  const filler = draw.shuffle(story.pack.filler ?? []).slice(0, 3)
  const all = [...own, ...filler].map(story.fill)
  return [...all.slice(0, 1), ...draw.shuffle(all.slice(1))].slice(0, count).map((text, index) => {
    const next = all[(index + 3) % all.length]
    return draw.chance(0.3) && next !== text ? `${text}${SPACELESS.test(story.pack.tag) ? '' : ' '}${next}` : text
  })
}

/** Adds the headline. */
export function headline(b, story, draw, gold, capitals = 0.08) {
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
    const quotation = quotationOf(story)
    if (quotation) return `${quotation}${draw.pick([': ', ' – ', ' — '])}${story.people[0]}`
  }
  const text = fill(topic[0])
  if (of <= 18 && pack.subhead) return `${fill(draw.pick(pack.subhead))}: ${text}`
  if (pack.tag === 'en' && draw.chance(0.35)) return titled(text)
  return of > 96 ? `${text}.` : text
}

/** Returns the quotation of a topic with its marks. */
function quotationOf(story) {
  const quotation = story.topic.map((part) => /["“„«「].{8,}["”“»」]/u.exec(part)?.[0]).find(Boolean)
  return quotation && story.fill(quotation)
}

/** Adds the deck in the given share of stories. */
export function deck(b, story, draw, gold, share) {
  const text = story.topic[1] || (draw.chance(0.5) ? story.fill(story.topic[4] ?? '') : '')
  if (!text || !draw.chance(share)) return
  const stop = draw.chance(0.3) && !/[.!?。」”"»]$/.test(text) ? (SPACELESS.test(story.pack.tag) ? '。' : '.') : ''
  const lines = [story.fill(text) + stop]
  if (draw.chance(0.12) && story.topic[5]) lines.push(story.fill(story.topic[5]))
  gold.subheadline = lines.join('\n')
  b.add('deck', lines.join(' ‖ '))
}

/** Adds a summary in bullets. */
export function summary(b, story, draw, share) {
  if (!draw.chance(share)) return
  const mark = draw.pick(['* ', '• ', '- ', '– '])
  for (const text of draw.shuffle(story.topic.slice(3)).slice(0, draw.number(2, 3)))
    b.add('summary', mark + story.fill(text), false)
  b.gap()
}

/** Adds the byline, of one line or two. */
export function byline(b, story, draw, gold, section, share) {
  const items = story.pack[section] ?? story.pack.by
  if (!items || !draw.chance(share)) return
  const lines = story.fill(draw.pick(items)).split(' ‖ ')
  const second = story.pack.byline2
  if (lines.length === 1 && second && draw.chance(0.22)) lines.push(story.fill(draw.pick(second)))
  gold.byline = lines.join('\n')
  gold.authors = story.people.filter((name) => lines.some((line) => line.toLowerCase().includes(name.toLowerCase())))
  b.add('byline', lines.join(' ‖ '))
}

/** Adds the sign-off. */
export function signoff(b, story, gold, share, count = 1) {
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

/** Adds the text, with the lines between its paragraphs. */
export function bodyOf(
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
    const quotation = draw.chance(0.08) && quotationOf(story)
    if (quotation) b.add('body', `${draw.pick(['', '', '– ', '— '])}${quotation}`)
    b.add('body', text)
  }
  if (listAt === rest.length) listOf(b, story, draw)
}

/** Adds lines of a page; now and then several on one line, or a sentence that invites. */
export function boilerplateOf(b, story, draw, section, share, count = 1) {
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
export function siteOf(b, story, draw, share) {
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
export function sectionOf(b, story, draw, share) {
  const items = story.pack.section
  if (!items || !draw.chance(share)) return
  const [one, other] = draw.shuffle(items).map(story.fill)
  const of = draw.number(1, 10)
  b.add(
    'section',
    of === 1 ? upper(one, story.pack.tag) : of === 2 ? `${one} | ${other}` : of === 3 ? `${one}: ${other}` : one,
  )
}

/** A kill, a hold or a correction above its story, or alone. */
export function noticeOf(b, story, draw, share) {
  if (!draw.chance(share) || !story.pack.notice) return
  const text = story.fill(draw.pick(story.pack.notice))
  b.add('notice', text)
}

/** An embargo. */
export function embargo(b, draw, gold, share) {
  if (draw.chance(share)) gold.embargo = b.take('embargo', 'embargo') ?? null
}
