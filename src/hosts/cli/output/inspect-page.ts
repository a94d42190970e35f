import type { Annotations, Article, Statement } from 'wirecopy'
import { nameOf, onlyDatelinePlaces } from '../../inspect/dateline-places'
import type { Highlight } from '../../inspect/highlight'
import type { InspectedStory } from '../../inspect/inspected-story'
import { legendParts } from '../../inspect/legend-parts'
import { type LocatedFinding, placeOf } from '../../inspect/located-findings'
import { startOf, timeline } from '../../inspect/timeline'
import { escapeHtml } from './escape-html'
import { inspectStyle } from './inspect-style'

/** Returns the start of a self-contained page: no script, no request. */
export const pageStart = (): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>wirecopy inspect</title>
<style>${inspectStyle}</style>
</head>
<body>
`

/** The end of the page. */
export const PAGE_END = '</body>\n</html>\n'

/** Returns a story as a section of the page: its copy with all highlights, and what was found in it. */
export function pageSection({ story, findings, segments }: InspectedStory, title: string): string {
  const { annotations = {}, ...article } = story.article
  const copy = segments.map(({ start, end, highlights }) => marked(story.text.slice(start, end), highlights)).join('')
  return `<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<h2>Copy</h2>
<p class="legend">${legendParts.map((part) => `<span class="${part}">${part}</span>`).join(' ')}</p>
<pre dir="auto" tabindex="0">${copy}</pre>
${list('Findings', findings.map(findingEntry))}
${list(
  'Timeline',
  timeline(annotations).map(
    (time) =>
      `<b>${escapeHtml(startOf(time) ?? '–')}</b> ${text(time.anchor.text)} <i>${escapeHtml(time.value ?? 'no value')}</i>`,
  ),
)}
${list(
  'Who said what',
  (annotations.statements ?? []).map((statement) => statementEntry(statement, annotations)),
)}
${list('Places', placeEntries(story.article))}
<details><summary>Article</summary><pre tabindex="0">${escapeHtml(JSON.stringify(article, null, 2))}</pre></details>
</main>
`
}

const text = (value: string): string => `<span dir="auto">${escapeHtml(value)}</span>`

const list = (title: string, entries: readonly string[]): string =>
  `<h2>${title}</h2>\n${entries.length > 0 ? `<ul>\n${entries.map((entry) => `<li dir="auto">${entry}</li>`).join('\n')}\n</ul>` : '<p>None.</p>'}`

/** Returns a piece of the copy in one element that has the classes of its highlights and explains them. */
function marked(piece: string, highlights: readonly Highlight[]): string {
  if (highlights.length === 0) return escapeHtml(piece)
  const classes = [...new Set(highlights.map(({ part }) => part))].join(' ')
  const title = highlights.map(({ part, path, value, score }) => [part, path, value, score].filter(Boolean).join(': '))
  return `<span class="${classes}" title="${escapeHtml(title.join('\n'))}">${escapeHtml(piece)}</span>`
}

function findingEntry(finding: LocatedFinding): string {
  const { severity, rule, message, hint = '' } = finding
  const place = placeOf(finding)
  return `${place === '' ? '' : `${place} `}<b class="${severity}">${severity}</b> ${text(message)} <code>${escapeHtml(rule)}</code> ${text(hint)}`
}

/** Returns the places of the datelines, then those of the text, each with its code. */
function placeEntries(article: Article): string[] {
  const entry = (name: string, code: string, where: string): string =>
    `${text(name)} <i>${escapeHtml(code)}</i> ${where}`
  return [
    ...onlyDatelinePlaces(article).map(({ place }) =>
      entry(nameOf(place), place.subdivisionCode ?? place.countryCode ?? '', 'dateline'),
    ),
    ...(article.annotations?.places ?? []).map(({ name, countryCode, subdivisionCode, mentions }) =>
      entry(name, subdivisionCode ?? countryCode ?? '', `× ${mentions.length}`),
    ),
  ]
}

function statementEntry({ content, cue, speaker, kind }: Statement, { people = [] }: Annotations): string {
  const person = people.find(({ id }) => id === speaker?.person)
  const name = person?.name ?? speaker?.mention?.text ?? 'Nobody named'
  const words = content.map((anchor) => anchor.text).join(' … ')
  return `${text(name)} <i>${escapeHtml(cue?.text ?? kind)}</i>: ${text(words)}`
}
