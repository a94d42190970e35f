// Prints the findings of a profile in good copy, rule by rule.
// Counts the stories with a finding in each set of the evaluation data, and shows an example.
//   node bench/profile-table.mjs [--profile recommended] [--data ../shared/eval/data] [--limit N] [--rule id]
import { parseArgs } from 'node:util'
import { parse, validate } from '../dist/index.js'
import { goodCopy } from './support/texts.mjs'

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'recommended' },
    data: { type: 'string' },
    limit: { type: 'string', default: '100000' },
    rule: { type: 'string' },
  },
})

/** The sets of good copy. Lookalikes of datelines in `mixed` and `agnews` are left out. */
const sets = {
  reuters: () => true,
  ap89: () => true,
  mixed: ({ gold }) => gold !== null,
  agnews: ({ gold }) => gold?.dateline_raw !== null,
  fixtures: () => true,
}

const rows = new Map()
const totals = {}
for (const [name, stories] of Object.entries(goodCopy(values.data))) {
  const total = { stories: 0, error: 0, warning: 0 }
  totals[name] = total
  for (const { id, text, lang } of stories.filter(sets[name]).slice(0, Number(values.limit))) {
    const story = parse(text, lang ? { language: lang } : {})
    const found = validate(story, { profile: values.profile })
    total.stories++
    if (found.some(({ severity }) => severity === 'error')) total.error++
    if (found.some(({ severity }) => severity === 'warning')) total.warning++
    for (const key of new Set(found.map(({ rule, severity }) => `${severity} ${rule}`))) {
      const row = rows.get(key) ?? {}
      row[name] = (row[name] ?? 0) + 1
      rows.set(key, row)
    }
    for (const { rule, message, span } of found)
      if (rule === values.rule)
        console.log(
          id,
          message,
          JSON.stringify(text.slice(Math.max(0, (span?.start ?? 0) - 30), (span?.end ?? 0) + 30)).slice(0, 160),
        )
  }
}

const names = Object.keys(totals)
const line = (first, cells) =>
  console.log(first.padEnd(42) + cells.map((cell) => String(cell ?? '').padStart(10)).join(''))
line(`profile ${values.profile}`, names)
line(
  'stories',
  names.map((name) => totals[name].stories),
)
for (const key of [...rows.keys()].sort())
  line(
    key,
    names.map((name) => rows.get(key)[name]),
  )
for (const severity of ['error', 'warning'])
  line(
    `stories with ${severity}, %`,
    names.map((name) => ((100 * totals[name][severity]) / totals[name].stories).toFixed(2)),
  )
