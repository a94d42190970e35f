import type { Article, ConceptReference, Subject } from '../../article'
import { inlinesOf } from '../inline/inlines-of'
import { notAmong } from '../inline/named-entity'
import { toUri as asUri, toCode, toLine } from '../parse-values'
import { element, textElement } from '../xml/element'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { nameWithoutFunctions, room } from './names'

/** A code of IPTC's subject codes or media topics: `04000000`. */
const REFERENCE = /^\d{8}$/

/** The scheme of a reference that names none: IPTC's subject codes. */
const SUBJECT_CODES = 'subj'

/**
 * Returns the IPTC scheme of a code: `medtop` or `subj`.
 * Media topics below the first level begin with 2, which no subject code does.
 */
const schemeOfIptc = (code: string | undefined): string => (code?.startsWith('2') ? 'medtop' : SUBJECT_CODES)

/**
 * Returns the subjects as they are read back; undefined if not found.
 * First those with an eight-digit code, then the others, then annotated names that no text mentions.
 */
export function roundTripNitfSubjects(article: Article): Subject[] | undefined {
  const subjects = (article.subjects ?? []).flatMap(roundTripConcept)
  const others = subjects.filter((subject) => !isReference(subject))
  const named = notAmong(article.subjects, inlinesOf(article, room).others)
  const ordered = [...subjects.filter(isReference), ...others, ...named.map(({ name }) => ({ name }))]
  return ordered.length ? ordered : undefined
}

const isReference = ({ scheme, code }: Subject): boolean => scheme !== undefined && REFERENCE.test(code ?? '')

/** Returns a subject or genre as it is read back: by code, address or name, the first that it has. Empty if it has none of them. */
export function roundTripConcept({ name, scheme, code, uri }: ConceptReference): ConceptReference[] {
  if (scheme && code) return [{ ...(name && { name }), scheme, code }]
  if (uri) return [{ ...(name && { name }), uri }]
  const literal = name ?? code ?? scheme
  return literal ? [{ name: literal }] : []
}

/**
 * Writes the subjects with an eight-digit code as subject references.
 * The code decides where the name goes: `04000000` is a type, `04016000` a matter, `04016038` a detail.
 */
export const writeReferences = (subjects: readonly Subject[] = []): string[] =>
  subjects
    .flatMap(roundTripConcept)
    .filter(isReference)
    .map(({ name, scheme, code = '' }) =>
      element('tobject.subject', {
        'tobject.subject.ipr': scheme === schemeOfIptc(code) ? 'IPTC' : scheme,
        'tobject.subject.refnum': code,
        [`tobject.subject.${depth(code)}`]: name,
      }),
    )

const depth = (code: string): string => (code.endsWith('000000') ? 'type' : code.endsWith('000') ? 'matter' : 'detail')

/** Writes a subject or genre, as {@link roundTripConcept} returns it, as a classifier. */
export const writeClassifier = (type: string, { name = '', scheme, code, uri }: ConceptReference): string =>
  textElement('classifier', name, { type, idsrc: scheme, value: code ?? uri })

/** Writes the subjects without an eight-digit code as classifiers. */
export const writeClassifiers = (subjects: readonly Subject[] = []): string[] =>
  subjects
    .flatMap(roundTripConcept)
    .filter((subject) => !isReference(subject))
    .map((subject) => writeClassifier('subject', subject))

/** Returns a subject or genre by code, address or name; undefined if all are missing. */
export function conceptOf(
  name: string | undefined,
  scheme: string | undefined,
  value: string | undefined,
): ConceptReference | undefined {
  if (scheme && value) return { ...(name && { name }), scheme, code: value }
  const uri = asUri(value)
  if (uri) return { ...(name && { name }), uri }
  const literal = name ?? value ?? scheme
  return literal ? { name: literal } : undefined
}

/**
 * Returns the text of an element; of a place with several parts, all of them.
 * `<location><city>Bergen</city><country>Norway</country></location>` gives `Bergen, Norway`.
 */
function wholeName(element: XmlElement): string | undefined {
  const parts = element.local === 'location' ? elements(element).flatMap((part) => toLine(content(part)) ?? []) : []
  return parts.length > 1 ? parts.join(', ') : nameWithoutFunctions(element)
}

/** Reads the subjects from subject references, the place of the event, and identified-content. */
export function readSubjects(
  root: XmlElement,
  docdata: XmlElement | undefined,
  identified: readonly XmlElement[],
): Subject[] {
  const references = elements(find(root, 'head', 'tobject'), 'tobject.subject').flatMap(({ attributes }): Subject[] => {
    const of = (depth: string): string | undefined => toLine(attributes[`tobject.subject.${depth}`])
    const reference = toCode(attributes['tobject.subject.refnum'])
    const issuer = toCode(attributes['tobject.subject.ipr'])
    const name = of('detail') ?? of('matter') ?? of('type')
    const scheme = !issuer || issuer.toUpperCase() === 'IPTC' ? schemeOfIptc(reference) : issuer
    return reference || name ? [{ ...(name && { name }), ...(reference && { scheme, code: reference }) }] : []
  })
  const events = elements(docdata, 'evloc').flatMap(({ attributes }): Subject[] => {
    const name = toLine(
      ['city', 'county-dist', 'state-prov', 'iso-cc'].flatMap((part) => attributes[part] ?? []).join(', '),
    )
    return name ? [{ name }] : []
  })
  const named = identified.flatMap((element) => {
    const { idsrc, value } = element.attributes
    return conceptOf(wholeName(element), toCode(idsrc), toCode(value)) ?? []
  })
  return [...references, ...events, ...named]
}
