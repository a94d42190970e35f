import { axisX, axisY, barX, type PlotOptions, plot, rectY, ruleY, text } from '@observablehq/plot'
import { escapeHtml } from '../output/escape-html'
import { oneLine } from '../output/terminal'
import { LightDocument } from './light-document'

/** Row of a bar chart. */
export interface Bar {
  readonly label: string
  readonly value: number
}

/** Bar of a chart over time. */
export interface TimeBar extends Bar {
  readonly start: Date
  readonly end: Date
}

/** Columns of a label: a character of Chinese or Japanese takes two. */
const LABEL_WIDTH = 38
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

const shared = { width: 760, className: 'chart' } as const
const bar = { fill: 'var(--bar)', insetTop: 2, insetBottom: 2 } as const

/** Returns a chart of horizontal bars with their values as an element of HTML, and the same as a table. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ label, value }, i) => ({ i, value, shown: shortLabel(label) }))
  const svg = draw(title, {
    ...{ marginLeft: 290, marginRight: 80, marginTop: 4, marginBottom: 4, height: 8 + 25 * rows.length },
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ value }) => value))] },
    y: { label: null, domain: rows.map(({ i }) => i), padding: 0 },
    marks: [
      axisY({ label: null, tickSize: 0, tickFormat: (i: number) => rows[i]?.shown ?? '' }),
      barX(rows, { x: 'value', y: 'i', ...bar }),
      text(rows, { x: 'value', y: 'i', text: ({ value }) => formatValue(value), textAnchor: 'start', dx: 5 }),
    ],
  })
  return figure(title, unit, svg, bars)
}

/** Returns a chart of counts over time, and the same as a table. */
export function timeChart(title: string, unit: string, bars: readonly TimeBar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const svg = draw(title, {
    ...{ height: 270, marginLeft: 70, marginBottom: 44 },
    x: { type: 'utc', label: null },
    y: { label: null, domain: [0, most], ticks: Math.min(5, most), grid: true },
    marks: [
      axisY({ label: null, ticks: Math.min(5, most), tickFormat: formatValue }),
      axisX({ label: null, ticks: 6 }),
      rectY(bars, { x1: 'start', x2: 'end', y: 'value', fill: 'var(--bar)', inset: 0.5 }),
      ruleY([0]),
    ],
  })
  return figure(title, unit, svg, bars)
}

/** Returns a plot as an SVG element, built in a document of our own, which Node has not. */
const draw = (title: string, options: PlotOptions): string =>
  String(plot({ ...shared, ...options, document: new LightDocument(), ariaLabel: title }))

function figure(title: string, unit: string, svg: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ label, value }) => [oneLine(label), formatValue(value)])
  return `<figure role="group" aria-label="${escapeHtml(title)}">
<div class="scroll" tabindex="0" role="img" aria-label="${escapeHtml(`${title}: the table has the same.`)}">${svg}</div>
<details><summary>As a table</summary>${table([title, unit], rows)}</details>
</figure>`
}

/** Returns a table; the last column is for numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag} dir="auto">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${cells(heads, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`
}

const formatValue = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 })

/** Returns the start of a text in one line, as much as fits beside a bar. */
function shortLabel(label: string): string {
  let width = 0
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(oneLine(label.slice(0, 200)))) {
    width += WIDE.test(segment) ? 2 : 1
    if (width > LABEL_WIDTH) return `${short}…`
    short += segment.slice(0, 8)
  }
  return short
}
