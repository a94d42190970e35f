import type { Article } from '../../article'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/** Reports annotations that refer to missing entries or text. The document readers report their own dangling references. */
export const danglingReference: IndexedRule = {
  id: 'document/dangling-reference',
  severity: 'warning',
  features: ['ownAnnotations'],
  check: ({ article }) => lostIn(article),
}

/** Lists of annotations that ids refer to, by the property that has the id: `person` is the id of an entry of `people`. */
const LISTS: Readonly<Record<string, 'people' | 'organisations' | 'places'>> = {
  person: 'people',
  organisation: 'organisations',
  parent: 'organisations',
  place: 'places',
}

function lostIn(article: Article): Finding[] {
  const { annotations = {} } = article
  const findings: Finding[] = []
  const ids = {
    people: new Set(annotations.people?.map(({ id }) => id)),
    organisations: new Set(annotations.organisations?.map(({ id }) => id)),
    places: new Set(annotations.places?.map(({ id }) => id)),
  }
  const look = (value: unknown, path: string): void => {
    if (isAnchor(value)) {
      if (textAt(article, value.path)?.slice(value.start, value.end) !== value.text)
        findings.push({ message: `Annotation is misplaced: its span in ${value.path} is not “${value.text}”.`, path })
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, part] of Object.entries(value)) {
      const list = LISTS[name]
      if (list === undefined || typeof part !== 'string') look(part, `${path}.${name}`)
      else if (!ids[list].has(part))
        findings.push({
          message: `Broken reference: no entry of ${list} has the id “${part}”.`,
          path: `${path}.${name}`,
        })
    }
  }
  look(annotations, 'annotations')
  return findings
}

interface Anchored {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const isAnchor = (value: unknown): value is Anchored =>
  typeof value === 'object' && value !== null && 'start' in value && 'path' in value

/** Returns the text at a path of an article, such as `body.3.text`; undefined if there is no text. */
function textAt(article: Article, path: string): string | undefined {
  let at: unknown = article
  for (const key of path.split('.')) at = Reflect.get(Object(at), key)
  return typeof at === 'string' ? at : undefined
}
