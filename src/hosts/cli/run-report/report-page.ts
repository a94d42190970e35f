import { type CountList, type PeriodCount, type RunFacts, sizes } from '../../node/state/read-run-facts'
import type { RunStatus } from '../../node/state/read-status'
import { escapeHtml } from '../output/escape-html'
import { formatCount, oneLine } from '../output/terminal'
import { type Bar, barChart, table, timeChart } from './charts'
import { reportStyle } from './report-style'

/** What the report says beside the state: of this run, which may have gone on with another. */
export interface ReportedRun {
  readonly out: string
  /** `finished`, `unchanged` or `stopped`. */
  readonly status: string
  readonly stories: number
  readonly seconds: number
}

/** Returns the report of a run as a page that loads nothing and has no script. */
export function reportPage(run: ReportedRun, status: RunStatus, facts: RunFacts): string {
  const sections = [
    section('Dates', dates(facts)),
    section('Agencies', counts('Agency', 'Stories', facts.agencies, 'no agency')),
    section('Languages', counts('Language', 'Stories', facts.languages, 'no language')),
    section('Sizes', status.stories > 0 ? barChart('Characters of copy', 'Stories', lengthBars(facts)) : NONE),
    section('Findings by rule', findings(facts)),
    section('Errors', errors(status, facts)),
    section('Slowest stories', slowest(facts)),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>wirecopy: report of ${escapeHtml(oneLine(run.out))}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1 dir="auto">Report of ${escapeHtml(oneLine(run.out))}</h1>
${summary(run, status)}
${sections.join('\n')}
</main>
</body>
</html>
`
}

const NONE = '<p>None.</p>'

const section = (title: string, content: string): string => `<section>\n<h2>${title}</h2>\n${content}\n</section>`

function summary(
  run: ReportedRun,
  { status, stories, inputs, inputsDone, files, errors, version, now }: RunStatus,
): string {
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0)
  const rate = `${Math.round(run.stories / Math.max(0.001, run.seconds)).toLocaleString('en-US')} a second`
  const last = `${formatCount(run.stories, 'story', 'stories')} in ${run.seconds.toFixed(1)} s, ${rate}`
  const rows = [
    ['State', status === 'finished' ? 'Finished' : 'Not finished: go on with --resume'],
    ['Stories', stories.toLocaleString('en-US')],
    ['Errors', failed.toLocaleString('en-US')],
    ['Inputs', `${inputs.toLocaleString('en-US')}, ${inputsDone.toLocaleString('en-US')} read to the end`],
    ...(files > 0 ? [['Files', files.toLocaleString('en-US')]] : []),
    ['Last run', run.status === 'unchanged' ? 'Nothing new' : last],
    ['Embargoes judged at', now],
    ['Version', `wirecopy ${version}`],
  ]
  const entries = rows.map(([name = '', value = '']) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return `<dl>\n${entries.join('\n')}\n</dl>`
}

/** Returns a bar for each name, and one for all others. */
function counts(title: string, unit: string, { counts, rest }: CountList, none = 'none'): string {
  if (counts.length === 0) return NONE
  const bars: Bar[] = counts.map(({ name, count }) => ({ label: name ?? none, value: count }))
  return barChart(title, unit, rest > 0 ? [...bars, { label: 'all others', value: rest }] : bars)
}

function dates({ periods, undated }: RunFacts): string {
  const bars = periods.map(({ period, count }) => ({ label: period, value: count, ...boundsOf(period) }))
  const valid = bars.filter(({ start, end }) => start < end)
  const chart = valid.length > 0 ? timeChart('Date', 'Stories', valid) : NONE
  return undated > 0 ? `${chart}\n<p>${formatCount(undated, 'story has', 'stories have')} no date.</p>` : chart
}

/** Returns when a period begins and ends: `2024-04-24`, `2024-04`, `2024`, `202` or `20`. */
function boundsOf(period: PeriodCount['period']): { readonly start: Date; readonly end: Date } {
  const start = new Date(period.length > 4 ? period : period.padEnd(4, '0'))
  const end = new Date(start)
  if (period.length === 10) end.setUTCDate(end.getUTCDate() + 1)
  else if (period.length === 7) end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCFullYear(end.getUTCFullYear() + 10 ** (4 - period.length))
  return { start, end }
}

const lengthBars = ({ lengths }: RunFacts): Bar[] =>
  lengths.map((value, i) => {
    const [from, to] = [sizes[i - 1], sizes[i]]
    const number = (count: number): string => count.toLocaleString('en-US')
    if (from === undefined) return { label: `under ${number(to ?? 0)}`, value }
    return { label: to === undefined ? `${number(from)} and more` : `${number(from)} to ${number(to - 1)}`, value }
  })

function findings({ check, findings: list }: RunFacts): string {
  if (check === undefined) return '<p>Stories were not checked: --check names a profile of rules.</p>'
  return `<p>Profile <code>${escapeHtml(oneLine(check))}</code></p>\n${counts('Rule (severity)', 'Findings', list)}`
}

function errors({ firstErrors }: RunStatus, facts: RunFacts): string {
  if (facts.errors.counts.length === 0) return NONE
  const first = firstErrors.map(({ id, code, message }) => [id, code, message].map((cell) => shorten(oneLine(cell))))
  const listed = `<div class="scroll" tabindex="0">${table(['Story or input', 'Code', 'Reason'], first)}</div>`
  return `${counts('Code', 'Errors', facts.errors)}\n<h3>The first</h3>\n${listed}`
}

function slowest({ slowest: stories }: RunFacts): string {
  if (stories.length === 0) return NONE
  const bars = stories.map(({ id, length, milliseconds }) => ({
    label: `${shorten(id)} (${formatCount(length, 'character')})`,
    value: milliseconds,
  }))
  return barChart('Story', 'Milliseconds', bars)
}

/** Returns a text of at most 200 characters: ids may have any length. */
const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
