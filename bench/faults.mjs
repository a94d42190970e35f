// Inserts each fault that a rule detects into 200 stories of good copy.
// Counts how often the rule reports the fault, and how often its fix restores the copy.
//   node bench/faults.mjs [--data ../shared/eval/data] [--limit 200] [--rule id] [--show 3] [--seed 1]
import { parseArgs } from 'node:util'
import { applyFixes, parse, validate } from '../dist/index.js'
import { seeded } from './support/random.mjs'
import { goodCopy } from './support/texts.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string', default: '200' },
    rule: { type: 'string' },
    show: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})

const random = seeded(Number(values.seed))
const pick = (list) => list[Math.floor(random() * list.length)]

const stories = Object.values(goodCopy(values.data))
  .flat()
  .filter(({ gold }) => gold !== null)
  .map((story) => ({ ...story, order: random() }))
  .sort((a, b) => a.order - b.order)

const insertAt = (text, at, what, until = at) => text.slice(0, at) + what + text.slice(until)

/** Returns the source span of a body paragraph that `fits` accepts. */
function paragraph({ story: { article, spans }, text }, fits = () => true) {
  const found = article.body.flatMap(({ kind }, i) =>
    kind === 'paragraph' && spans[`body.${i}.text`] ? [spans[`body.${i}.text`]] : [],
  )
  return pick(found.filter((span) => fits(text.slice(span.start, span.end), span)))
}

/** Returns a fault that changes one match of a pattern inside a paragraph. */
const inside = (pattern, change) => (copy) => {
  const span = paragraph(copy, (text) => text.search(pattern) >= 0)
  if (!span) return undefined
  const match = pick([
    ...copy.text
      .slice(span.start, span.end)
      .matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
  ])
  return insertAt(copy.text, span.start + match.index, change(match[0]), span.start + match.index + match[0].length)
}

/** Returns the separator of two paragraphs of a copy: an empty line, or a line break and an indent. */
const gapOf = ({ text, story: { spans } }) => {
  const [a, b] = [spans['body.0.text'], spans['body.1.text']]
  const gap = a && b ? text.slice(a.end, b.start) : ''
  return gap.trim() === '' && gap.includes('\n') ? gap : undefined
}

/** Returns a fault that inserts a line between two paragraphs. */
const between = (line) => (copy) => {
  const gap = gapOf(copy)
  const span = gap && paragraph(copy, (_, { end }) => copy.text.startsWith(gap, end))
  return span && insertAt(copy.text, span.end, gap + line)
}
const before =
  (line) =>
  ({ text }) =>
    `${line}\n\n${text.replace(/^\s+/, '')}`
const afterFirstParagraph =
  (line) =>
  ({ text }) =>
    `${text.trimEnd()}\n\n${line}\n`
const sentence = (words) => (copy) => {
  const span = paragraph(copy, (text) => /\.$/.test(text))
  return span && insertAt(copy.text, span.end, ` ${words}`)
}
const isEnglish = ({ story }) => !story.article.language || story.article.language.startsWith('en')
const english = (change) => (copy) => (isEnglish(copy) ? change(copy) : undefined)
const hasBlankLines = (copy) => gapOf(copy) === '\n\n' && copy.story.repairs.length === 0
const wrapped = (text, width) => text.replace(new RegExp(`(?=[^\\n]{${width}})([^\\n]{20,${width}}) `, 'gu'), '$1\n')
const wholeParagraph = (text) => text.length > 120

/** The faults: the change, the rule that must report it, and `fixable` if the fix must restore the copy. */
const faults = [
  { rule: 'item/usable', make: before('MANDATORY KILL: Please kill the story below. A kill is mandatory.') },
  { rule: 'item/usable', make: before('HOLD: Please withhold this story until further notice.') },
  { rule: 'item/embargo-clear', make: before('EMBARGOED UNTIL 0001 GMT, April 24, 2030'), now: true },
  { rule: 'item/embargo-zone', make: before('EMBARGOED UNTIL 10:00, April 24, 2030') },
  { rule: 'item/no-private-note', make: between('NOT FOR PUBLICATION: the source can be reached on 555 0100.') },
  ...[
    'Note to desk: the source can be reached on 555 0100.',
    '[Ed: check this]',
    'Desk: please call me on 555 0100.',
    'OFF THE RECORD: the minister will go.',
    '[TK: add reaction]',
    'XXX check this XXX',
    'Nicht zur Veröffentlichung bestimmt',
    'Ne pas publier',
    '仅供内部参考',
  ].map((line) => ({ rule: 'item/no-private-note', make: between(line) })),
  { rule: 'item/no-private-note', make: inside(/(?<=\p{Ll}) (?=\p{Ll})/u, () => ' [TK] ') },
  { rule: 'item/free-use', make: before('EDITORIAL USE ONLY. NO ARCHIVING. NO SALES.') },
  {
    rule: 'dateline/real-date',
    make: ({ text, story: { spans, article } }) =>
      /^\p{Lu}\p{L}{2,8}\.? \d{1,2}$/u.test(article.dateline?.date?.text) &&
      insertAt(text, spans['dateline.date.text'].start, 'Feb 30', spans['dateline.date.text'].end),
  },
  { rule: 'times/real-date', make: english(sentence('The next meeting is set for June 31.')) },
  {
    rule: 'dateline/real-date',
    make: ({ text, story: { spans, article } }) =>
      /^\p{Lu}\p{L}{2,8}\.? \d{1,2}$/u.test(article.dateline?.date?.text) &&
      insertAt(text, spans['dateline.date.text'].start, 'Jan 32', spans['dateline.date.text'].end),
  },
  ...['The next meeting is set for Jan. 32.', 'The report is of 2024-02-30.', 'It was filed on 31.06.2024.'].map(
    (words) => ({
      rule: 'times/real-date',
      make: english(sentence(words)),
    }),
  ),
  { rule: 'times/weekday-fits', make: english(sentence('The next meeting opens on Tuesday, April 24, 2024.')) },
  {
    rule: 'damage/truncated',
    make: (copy) => {
      const span = copy.story.spans[`body.${copy.story.article.body.length - 1}.text`]
      const text = span && copy.text.slice(span.start, span.end)
      const at = text ? text.slice(0, 120).search(/(?<=.{90,}\p{Ll}) \p{Ll}[^\n]*$/u) : -1
      return at > 0 && copy.story.article.body.length > 2 ? copy.text.slice(0, span.start + at) : undefined
    },
  },
  ...[
    '…',
    '...',
    ' [+2642 chars]',
    ' (more)',
    ' … Read more',
    ' [Read full story]',
    ' (continued)',
    ' …more',
    ' [truncated]',
  ].map((sign) => ({
    rule: 'damage/truncated',
    make: (copy) => {
      if (copy.story.article.take) return undefined
      const span = paragraph(
        copy,
        (text, { start }) =>
          text.length > 100 && text.lastIndexOf(' ', 80) > 40 && start > (copy.story.spans['body.0.text']?.start ?? 0),
      )
      return span && copy.text.slice(0, span.start + copy.text.slice(span.start, span.end).lastIndexOf(' ', 80)) + sign
    },
  })),
  { rule: 'damage/replacement-character', make: inside(/(?<=\p{L})['’é](?=\p{L})/u, () => '\uFFFD') },
  {
    rule: 'damage/duplicate-paragraph',
    fixable: true,
    make: (copy) => {
      const gap = gapOf(copy)
      const span = gap && paragraph(copy, wholeParagraph)
      return span && insertAt(copy.text, span.end, gap + copy.text.slice(span.start, span.end))
    },
  },
  {
    rule: 'damage/duplicate-paragraph',
    fixable: true,
    make: (copy) => {
      const gap = gapOf(copy)
      const span = gap && paragraph(copy, (text) => wholeParagraph(text) && /[“”"]/.test(text))
      if (!span) return undefined
      const own = copy.text.slice(span.start, span.end)
      return insertAt(
        copy.text,
        span.end,
        gap + (/[“”]/.test(own) ? own.replace(/[“”]/g, '"') : own.replace(/"/g, '”')),
      )
    },
  },
  {
    rule: 'damage/duplicate-sentence',
    fixable: true,
    make: inside(/(?<=\. )\p{Lu}[^.?!]{40,200}\.(?= \p{Lu})/u, (own) => `${own} ${own}`),
  },
  {
    rule: 'headline/not-in-body',
    fixable: true,
    make: (copy) => {
      const { headline } = copy.story.spans
      return headline && copy.story.article.body.length > 1 && /^\n\n/.test(copy.text.slice(headline.end))
        ? insertAt(copy.text, headline.end, `\n\n${copy.text.slice(headline.start, headline.end)} | Wire News`)
        : undefined
    },
  },
  {
    rule: 'headline/not-in-body',
    fixable: true,
    make: (copy) => {
      const { headline } = copy.story.spans
      return headline && copy.story.article.body.length > 1 && /^\n\n/.test(copy.text.slice(headline.end))
        ? insertAt(copy.text, headline.end, `\n\n${copy.text.slice(headline.start, headline.end)}`)
        : undefined
    },
  },
  {
    rule: 'headline/present',
    make: ({ text, story: { spans, article } }) =>
      spans.headline && article.dateline && article.body.length > 1
        ? insertAt(text, spans.headline.start, '', spans.headline.end)
        : undefined,
  },
  { rule: 'body/present', make: ({ text, story: { spans } }) => spans.headline && text.slice(0, spans.headline.end) },
  {
    rule: 'structure/one-story',
    make: (copy) => {
      const other = pick(stories)
      const story = parse(other.text)
      return copy.story.article.dateline?.credits &&
        story.article.dateline?.credits &&
        story.article.headline &&
        /[A-Z]/.test(story.article.dateline.text)
        ? `${copy.text.trimEnd()}\n\n${other.text}`
        : undefined
    },
  },
  { rule: 'structure/end-mark-last', fixable: true, make: between('-30-') },
  {
    rule: 'damage/mojibake',
    fixable: true,
    make: inside(/(?<=\p{L})[éüöäñç’](?=\p{L})/u, (sign) =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(sign)),
    ),
  },
  ...['windows-1251', 'koi8-r', 'windows-1250', 'windows-1256'].map((charset) => ({
    rule: 'damage/mojibake',
    fixable: true,
    make: inside(/(?<=\p{L})’(?=\p{L})/u, (sign) => new TextDecoder(charset).decode(new TextEncoder().encode(sign))),
  })),
  ...['=E2=80=99', '\\u2019', '%E2%80%99'].map((written) => ({
    rule: 'damage/escape',
    fixable: true,
    make: inside(/(?<=\p{L})’(?=\p{L})/u, () => written),
  })),
  { rule: 'damage/escape', fixable: true, make: inside(/(?<=\p{Ll}) (?=\p{Ll})/u, () => '%20') },
  { rule: 'damage/leftover-tag', fixable: true, make: inside(/(?<= )\p{Ll}{4,}(?= )/u, (word) => `[b]${word}[/b]`) },
  { rule: 'damage/entity', fixable: true, make: inside(/(?<= )& (?=\p{L})/u, () => '&amp; ') },
  { rule: 'damage/entity', fixable: true, make: inside(/"/, () => '&quot;') },
  { rule: 'damage/leftover-tag', fixable: true, make: inside(/(?<= )\p{Ll}{4,}(?= )/u, (word) => `<b>${word}</b>`) },
  {
    rule: 'damage/glued-paragraph',
    fixable: true,
    make: (copy) => {
      if (!hasBlankLines(copy) || copy.story.article.body.length < 6) return undefined
      const span = paragraph(
        copy,
        (text, { end }) =>
          wholeParagraph(text) && /\p{Ll}\.$/u.test(text) && /^\n\n\p{Lu}\p{Ll}+ [^\n]{60}/u.test(copy.text.slice(end)),
      )
      return span && insertAt(copy.text, span.end, '', span.end + 2)
    },
  },
  {
    rule: 'damage/glued-sentence',
    fixable: true,
    make: inside(/(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll}{2,} \p{Ll})/u, () => ''),
  },
  { rule: 'damage/double-blank', fixable: true, make: inside(/(?<=\p{Ll}) (?=\p{Ll})/u, () => '  ') },
  { rule: 'damage/no-break-space', fixable: true, make: inside(/(?<=\p{Ll}) (?=\p{Ll})/u, () => '\u00A0') },
  { rule: 'damage/zero-width', fixable: true, make: english(inside(/(?<=\p{Ll})(?=\p{Ll})/u, () => '\u200B')) },
  { rule: 'damage/soft-hyphen', fixable: true, make: inside(/(?<=\p{Ll})(?=\p{Ll})/u, () => '\u00AD') },
  { rule: 'damage/direction', fixable: true, make: english(inside(/(?<=\p{Ll})(?=\p{Ll})/u, () => '\u202E')) },
  { rule: 'damage/control-character', fixable: true, make: inside(/(?<=\p{Ll})(?=\p{Ll})/u, () => '\u0007') },
  { rule: 'damage/byte-order-mark', fixable: true, make: ({ text }) => `\uFEFF${text}` },
  {
    rule: 'damage/mixed-line-ends',
    fixable: true,
    make: ({ text }) => (/\n[^\n]+\n/.test(text) ? text.replace(/\n(?=[^\n]+\n)/, '\r\n') : undefined),
  },
  { rule: 'damage/lost-apostrophe', fixable: true, make: inside(/(?<=\p{Ll}{2})’(?=s )/u, () => '?') },
  {
    rule: 'damage/letter-spacing',
    fixable: true,
    make: inside(/(?<= )\p{Ll}{6,}(?= )/u, (word) => [...word].join(' ')),
  },
  {
    rule: 'damage/hard-wrap',
    fixable: true,
    make: (copy) => {
      if (!hasBlankLines(copy)) return undefined
      const { end } = copy.story.spans['body.0.text']
      const text = copy.text.slice(0, end) + wrapped(copy.text.slice(end), 65)
      return text === copy.text ? undefined : text
    },
  },
  { rule: 'quotes/balanced', make: inside(/(?<=[,.])[”"](?= )/u, () => '') },
  {
    rule: 'text/no-doubled-word',
    fixable: true,
    make: english(inside(/(?<=\p{Ll} )(?:the|of|in) (?=\p{Ll})/u, (word) => word + word)),
  },
  {
    rule: 'headline/no-final-stop',
    fixable: true,
    make: ({ text, story: { spans } }) =>
      spans.headline && /\p{L}{4}$/u.test(text.slice(0, spans.headline.end))
        ? insertAt(text, spans.headline.end, '.')
        : undefined,
  },
  {
    rule: 'headline/short-enough',
    make: ({ text, story: { spans } }) =>
      spans.headline &&
      insertAt(text, spans.headline.end, ' as leaders of seven countries meet for talks on the future of trade'),
  },
  {
    rule: 'headline/known-tag',
    make: ({ text, story: { spans } }) =>
      spans.headline &&
      /^\p{Lu}/u.test(text.slice(spans.headline?.start)) &&
      /[a-z]/i.test(text.charAt(spans.headline?.start)) &&
      insertAt(text, spans.headline.start, 'UPDTE 2-'),
  },
  {
    rule: 'notices/explained',
    make: ({ text, story: { spans, article } }) =>
      spans.headline && !article.notices ? insertAt(text, spans.headline.start, 'CORRECTED-') : undefined,
  },
  {
    rule: 'dateline/well-formed',
    fixable: true,
    make: ({ text, story: { spans } }) => {
      const { start, end } = spans['dateline.text'] ?? {}
      const dateline = text.slice(start, end)
      return start !== undefined && /, \p{L}.*\(/u.test(dateline)
        ? insertAt(text, start, dateline.replace(', ', ','), end)
        : undefined
    },
  },
  {
    rule: 'dateline/present',
    make: ({ text, story: { spans } }) =>
      spans['dateline.text'] && insertAt(text, spans['dateline.text'].start, '', spans['dateline.text'].end),
  },
  {
    rule: 'dateline/known-credit',
    make: ({ text, story: { spans } }) =>
      text.charAt((spans['dateline.credits.0.text']?.start ?? 0) - 1) === '(' &&
      insertAt(text, spans['dateline.credits.0.text'].start, 'Qorvex', spans['dateline.credits.0.text'].end),
  },
  {
    rule: 'names/one-spelling',
    make: (copy) => {
      const names = copy.text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{5,}(?= \p{Ll})/gu) ?? []
      const name = names[0]
      const at = name ? copy.text.lastIndexOf(name) : -1
      return at > 0 && !copy.text.slice(0, at).endsWith('\n')
        ? insertAt(
            copy.text,
            at,
            `${name} met ${name.slice(0, -3)}${name.at(-2)}${name.at(-3)}${name.at(-1)}`,
            at + name.length,
          )
        : undefined
    },
  },
  { rule: 'times/no-last-next', make: english(sentence('Talks resume next Friday.')) },
  { rule: 'times/no-relative-word', make: english(sentence('Talks resume tomorrow.')) },
  {
    rule: 'attribution/known-speaker',
    make: english((copy) => {
      const first = copy.story.spans['body.0.text']
      return first && insertAt(copy.text, first.start, '“It was over by noon,” he said.', first.end)
    }),
  },
  { rule: 'acronyms/explained', make: english(sentence('The QXZ agreed.')) },
  {
    rule: 'paragraphs/short-enough',
    make: english(
      between(
        'The plan, which has been changed more than once in the course of the year and will be changed again before it is put to the vote, names eleven towns on the coast, four on the river and two on the lake, and says what each of them is to pay for the bridge, for the road and for the harbour.',
      ),
    ),
  },
  ...[
    ['comment-count', '0 comment'],
    ['comment-count', '12 Comments'],
    ['related', 'Related Posts'],
    ['related', 'You may also like'],
    ['share', 'Share on Facebook'],
    ['paging', 'Previous Post'],
    ['sign-up', 'Subscribe now'],
    ['reply-form', 'Leave a Reply'],
    ['rights', 'All rights reserved.'],
    ['reading-time', '2 min read'],
    ['advertisement', 'Advertisement'],
  ].map(([kind, line]) => ({
    rule: `furniture/${kind}`,
    fixable: true,
    make: afterFirstParagraph(line),
    trimmed: true,
  })),
  ...[
    ['related', 'Read more: Minister resigns'],
    ['related', 'Click here to read more'],
    ['share', 'Share this article'],
    ['sign-up', 'Sign up for our daily newsletter'],
    ['sign-up', 'Follow us on Facebook and X'],
    ['advertisement', 'Advertisement'],
    ['related', 'Lesen Sie auch: Minister tritt zurück'],
    ['related', '相关阅读：部长辞职'],
  ].map(([kind, line]) => ({ rule: `furniture/${kind}`, fixable: true, make: between(line) })),
]

const GLUED = ['damage/glued-paragraph', 'damage/glued-sentence']
const rows = []
for (const { rule, make, fixable, now, trimmed } of faults) {
  if (values.rule && rule !== values.rule) continue
  const options = { rules: { [rule]: 'on' }, ...(now ? { now: '2024-04-24T09:30:00Z' } : {}) }
  // a lost space and a lost paragraph break look alike: either finding counts
  const alike = GLUED.includes(rule) ? GLUED : [rule]
  const findingsOf = (text, lang) =>
    validate(parse(text, lang ? { language: lang } : {}), options).filter((one) => alike.includes(one.rule))
  const row = { rule, tried: 0, found: 0, restored: 0, fixable }
  for (const { id, text, lang } of stories) {
    if (row.tried === Number(values.limit)) break
    const story = parse(text, lang ? { language: lang } : {})
    const bad = make({ text, story })
    if (!bad || bad === text || findingsOf(text, lang).length) continue
    row.tried++
    const found = findingsOf(bad, lang)
    if (found.length) row.found++
    else if (row.tried - row.found <= Number(values.show))
      console.log('missed', rule, id, JSON.stringify(difference(text, bad)))
    if (!fixable) continue
    const wanted = trimmed ? text.trimEnd() : text
    const { text: fixed } = applyFixes(bad, (copy) => findingsOf(copy, lang))
    if ((trimmed ? fixed.trimEnd() : fixed) === wanted) row.restored++
    else if (found.length && row.tried - row.restored <= Number(values.show))
      console.log('not restored', rule, id, JSON.stringify(difference(wanted, fixed)))
  }
  rows.push(row)
}

/** Returns the changed part of a text, with some context. */
function difference(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return [a.slice(Math.max(0, at - 30), at + 40), b.slice(Math.max(0, at - 30), at + 60)]
}

const share = (part, all) => (all ? `${((100 * part) / all).toFixed(1)} %` : '–')
console.log(`${'rule'.padEnd(34)}${'stories'.padStart(8)}${'found'.padStart(10)}${'restored'.padStart(10)}`)
for (const { rule, tried, found, restored, fixable } of rows)
  console.log(
    `${rule.padEnd(34)}${String(tried).padStart(8)}${share(found, tried).padStart(10)}${(fixable ? share(restored, tried) : '').padStart(10)}`,
  )
