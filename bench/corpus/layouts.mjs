// Layouts of the stories whose every line is labelled: pages, feeds, archive prints, releases, mails.
import { wrapped } from './draft.mjs'
import { upper } from './fill.mjs'
import {
  bodyOf,
  boilerplateOf,
  byline,
  deck,
  embargo,
  headline,
  leadOf,
  noticeOf,
  restOf,
  SPACELESS,
  sectionOf,
  signoff,
  siteOf,
  summary,
} from './layout-parts.mjs'
import { listOf } from './list-lines.mjs'

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
  signoff(b, story, gold, 0.18)
  b.take('note', 'note', 0.06)
  b.take('notice', 'correction', 0.05)
  if (draw.chance(0.04)) b.add('separator', draw.pick(['* * *', '___', '---']))
  boilerplateOf(b, story, draw, 'foot', 0.85, draw.number(1, 6))
  b.take('rights', 'rights', 0.25)
  b.take('boilerplate', 'foot', 0.08, 2)
}

function feed(b, story, draw, gold) {
  b.take('header', 'header', 0.45, draw.number(1, 4), false)
  if (draw.chance(0.5) && story.pack.slugline) gold.slugline = b.take('slugline', 'slugline', 1)
  b.take('version', 'version', 0.2)
  embargo(b, draw, gold, 0.08)
  noticeOf(b, story, draw, 0.16)
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
  signoff(b, story, gold, 0.65, draw.chance(0.25) ? 2 : 1)
  b.take('end', 'end', 0.15)
  if (draw.chance(0.08)) b.block('contact', 'contact', 1, draw.number(1, 3))
  b.take('note', 'note', 0.04)
  b.take('rights', 'rights', 0.13)
  b.take('timestamp', story.pack.stampf ? 'stampf' : 'stamp', 0.16)
  b.take('header', 'header', 0.06)
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
  signoff(b, story, gold, 0.15)
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
    () => embargo(b, draw, gold, 0.42),
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
  noticeOf(b, story, draw, 0.25)
  embargo(b, draw, gold, 0.1)
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
