import { findRestriction } from './find-restriction'
import { readRoles } from './read-roles'

/** Label that may name its reader: `Message to editors: ` */
const ADDRESS = /^[\s([*_>•-]{0,6}([^:：.!?"“”„«»「」]{3,60})[:：]\s*/u
/** Roles of up to five words before the reader. */
const ADDRESSED = /^[^NMA]{0,5}A$/
const LONGEST = 200 // characters

/**
 * Whether a line restricts the story for certain after a label that names its reader, in any words: `Message to editors: hold the story
 * below`. The line itself is a possible restriction. Not: `Message to voters: hold the story below`.
 */
export function restrictsAfterAddress(text: string): boolean {
  if (text.length > LONGEST || !(text.includes(':') || text.includes('：'))) return false
  const label = ADDRESS.exec(text)
  if (!label || !ADDRESSED.test(readRoles(label[1] as string).text)) return false
  return findRestriction(text.slice(label[0].length), 'line') !== undefined
}
