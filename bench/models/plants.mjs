// Errors of language models, planted in an article. Each returns the article, the paths of the error and what to show; undefined where it
// does not apply.

const pick = (random, list) => list[Math.floor(random() * list.length)]

/** Returns an error that changes the text of one paragraph. `change` returns undefined for a text that it does not apply to. */
const inText = (change, outOfScope = false) =>
  Object.assign(
    ({ article, annotated, random }) => {
      const able = article.body.flatMap((block, at) => {
        if (block.kind !== 'paragraph') return []
        const text = change(block.text, random, annotated)
        return text && text !== block.text ? [{ at, text }] : []
      })
      const one = pick(random, able)
      if (!one) return undefined
      const body = article.body.map((block, i) => (i === one.at ? { kind: 'paragraph', text: one.text } : block))
      return { article: { ...article, body }, paths: [`body.${one.at}`], show: one.text }
    },
    { outOfScope },
  )

/** Returns a text with one match of a pattern replaced. */
const replaceOne = (pattern, by) => (text, random) => {
  const match = pick(random, [...text.matchAll(pattern)])
  if (!match) return undefined
  const words = by(match[0], random)
  return words === undefined
    ? undefined
    : text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
}

const swapOf = (pairs) => {
  const by = new Map(
    pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  )
  return [new RegExp(`\\b(?:${[...by.keys()].join('|')})\\b`, 'g'), (word) => by.get(word)]
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const another = (list) => (word, random) =>
  pick(
    random,
    list.filter((one) => one !== word),
  )

const QUOTES = [
  '“This is a turning point for all of us,” the spokeswoman said.',
  '“We did everything we could,” he told reporters.',
  '“Nobody should be surprised,” one analyst said.',
]

/** Returns a text in which the names of two people of the story have changed places. */
function swapNames(text, random, annotated) {
  const families = (annotated.annotations?.people ?? []).map(({ family, name }) => family ?? name)
  const here = families.filter((name) => text.includes(name))
  const one = pick(random, here)
  const two = pick(
    random,
    families.filter((name) => one && !name.includes(one) && !one.includes(name)),
  )
  if (!one || !two) return undefined
  return text.replaceAll(one, '\u0000').replaceAll(two, one).replaceAll('\u0000', two)
}

const dropOne = (name) =>
  Object.assign(
    ({ article }) => {
      if (!article[name]) return undefined
      const { [name]: gone, ...rest } = article
      return { article: rest, paths: [name], show: gone }
    },
    { outOfScope: false },
  )

const BLOCKING = new Set(['kill', 'withhold', 'possible'])

/** Returns an error that drops the notices of some kinds. */
const dropNotices = (isGone) =>
  Object.assign(
    ({ article }) => {
      const { notices = [], ...rest } = article
      const kept = notices.filter(({ kind }) => !isGone(kind))
      if (kept.length === notices.length) return undefined
      return { article: { ...rest, ...(kept.length && { notices: kept }) }, paths: ['notices'], show: notices }
    },
    { outOfScope: false },
  )

const outOfScope = (plant) => Object.assign(plant, { outOfScope: true })

/** The errors by name. Those out of scope are no contradiction of the copy, which is all that `verify` compares. */
export const plants = {
  'figure changed': inText(
    replaceOne(/\d+/g, (digits, random) => String(Number(digits) + 1 + Math.floor(random() * 8))),
  ),
  'figure rounded': inText(
    replaceOne(/\d+\.\d+|\d{1,3},\d{3}/g, (figure) => figure.replace(/[.,].*/, figure.includes(',') ? ',000' : '')),
  ),
  'unit changed': inText(
    replaceOne(
      ...swapOf([
        ['million', 'billion'],
        ['percent', 'points'],
        ['miles', 'kilometers'],
        ['dollars', 'euros'],
        ['hours', 'days'],
        ['weeks', 'months'],
      ]),
    ),
  ),
  'names swapped': inText(swapNames),
  'quote invented': inText((text, random) => `${text} ${pick(random, QUOTES)}`),
  'quote reworded': inText(
    replaceOne(/[“"][^“”"]{25,}[”"]/g, (quote) => quote.replace(/ (\S+) (\S+)(?=\S*[”"]$)/, ' $2 $1')),
  ),
  'weekday or month changed': inText(
    (text, random) =>
      replaceOne(new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'), another(DAYS))(text, random) ??
      replaceOne(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), another(MONTHS))(text, random),
  ),
  'day of the dateline changed': Object.assign(
    ({ article }) => {
      const { dateline } = article
      if (!dateline?.date?.day) return undefined
      const date = { ...dateline.date, day: (dateline.date.day % 28) + 1 }
      return { article: { ...article, dateline: { ...dateline, date } }, paths: ['dateline.date.day'], show: date }
    },
    { outOfScope: false },
  ),
  'negation dropped': inText(replaceOne(/ (?:not|never)\b|n[’']t\b|\bno /g, () => '')),
  'negation added': inText(replaceOne(/\b(?:was|were|is|are|will|would|had|has) /g, (verb) => `${verb}not `)),
  'hedge dropped': inText(
    replaceOne(/\b(?:alleged|allegedly|reportedly|about|nearly|almost|more than|up to|at least|may|could) /g, () => ''),
  ),
  'opposite word': inText(
    replaceOne(
      ...swapOf([
        ['rose', 'fell'],
        ['more', 'less'],
        ['up', 'down'],
        ['before', 'after'],
        ['first', 'last'],
        ['won', 'lost'],
        ['increase', 'decrease'],
        ['north', 'south'],
        ['higher', 'lower'],
      ]),
    ),
  ),
  'sentence of another story': Object.assign(
    ({ article, other }) => {
      const own = article.body.map(({ text }) => text)
      const text = other.body.find(
        ({ kind, text }) => kind === 'paragraph' && text.length > 60 && !own.includes(text),
      )?.text
      if (!text || !article.body.length) return undefined
      return {
        article: { ...article, body: [...article.body, { kind: 'paragraph', text }] },
        paths: [`body.${article.body.length}`],
        show: text,
      }
    },
    { outOfScope: false },
  ),
  'headline reworded': Object.assign(
    ({ article, random }) => {
      const { headline } = article
      if (!headline || headline.split(' ').length < 4) return undefined
      const words = headline.split(' ')
      const at = 1 + Math.floor(random() * (words.length - 2))
      const changed = words.toSpliced(at, 2, words[at + 1], words[at]).join(' ')
      return changed === headline
        ? undefined
        : { article: { ...article, headline: changed }, paths: ['headline'], show: changed }
    },
    { outOfScope: false },
  ),
  'statement of another speaker': Object.assign(
    ({ annotated, random }) => {
      const { statements = [], people = [] } = annotated.annotations ?? {}
      const at = statements.findIndex(
        ({ speaker }) =>
          /\p{Lu}/u.test(speaker?.mention?.text ?? '') && !/^(?:it|he|she|they|we|i|who)$/i.test(speaker.mention.text),
      )
      const own = statements[at]?.speaker.mention.text.toLowerCase() ?? ''
      const someone = pick(
        random,
        people.filter(
          ({ name, mentions }) =>
            mentions.length &&
            !name
              .toLowerCase()
              .split(' ')
              .some((part) => own.includes(part)),
        ),
      )
      if (at < 0 || !someone) return undefined
      const swapped = statements.map((one, i) =>
        i === at ? { ...one, speaker: { mention: someone.mentions[0] } } : one,
      )
      return {
        article: { ...annotated, annotations: { ...annotated.annotations, statements: swapped } },
        paths: [`annotations.statements.${at}`],
        show: swapped[at],
      }
    },
    { outOfScope: false },
  ),
  'embargo dropped': dropOne('embargo'),
  'restrictions dropped': dropOne('restrictions'),
  'kill, hold or possible restriction dropped': dropNotices((kind) => BLOCKING.has(kind)),
  'correction or advisory dropped': outOfScope(dropNotices((kind) => !BLOCKING.has(kind))),
  'paragraph left out': outOfScope(({ article, random }) => {
    const at = pick(
      random,
      article.body.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : [])),
    )
    if (at === undefined || article.body.length < 2) return undefined
    return {
      article: { ...article, body: article.body.toSpliced(at, 1) },
      paths: ['body'],
      show: article.body[at].text,
    }
  }),
  'paragraphs in another order': outOfScope(({ article }) => {
    if (article.body.length < 3) return undefined
    return { article: { ...article, body: article.body.toReversed() }, paths: ['body'], show: 'reversed' }
  }),
  'sentence moved to the headline': outOfScope(({ article }) => {
    const text = article.body.find(({ kind }) => kind === 'paragraph')?.text.split(/(?<=[.!?]) /)[0]
    return text && !/\n/.test(text)
      ? { article: { ...article, headline: text }, paths: ['headline'], show: text }
      : undefined
  }),
}
