import type { DocumentLimits } from '../document-source'
import { parsePlain } from './parse-plain'
import { parseStrict } from './parse-strict'
import type { XmlElement } from './tree'

/** What is read when no limits are given, and the deepest nesting that any limit allows, since elements are walked by recursion. */
const SIZE = 20_000_000
const DEPTH = 100
const DEEPEST = 500

/**
 * Reads an XML document into elements and text, white space as it stands. Entities, references outside and nesting
 * beyond the limit are refused. Throws `invalid-input`, `unsafe-input` or `limit-exceeded`, with the place.
 */
export function parseXml(document: string, limits: DocumentLimits = {}): XmlElement {
  const { size = SIZE, depth = DEPTH } = limits
  const allowed = { size, depth: Math.min(depth, DEEPEST) }
  const declared = withoutLateDeclaration(document)
  return parsePlain(declared, allowed) ?? parseStrict(declared, allowed)
}

/** `\n<?xml version="1.0"?>` */
const LATE = /^[ \t\r\n]+<\?xml\s[^<>?]{0,200}\?>/

/** A document with spaces for a declaration that white space stands before, so that its offsets stay. */
const withoutLateDeclaration = (document: string): string =>
  document.replace(LATE, (found) => found.replace(/[^\r\n]/g, ' '))
