import type { StoryLine } from './story-line'

const OPENERS = new Set([...'([{（【［<〔'].map((mark) => mark.charCodeAt(0)))
const CLOSERS = new Set([...')]}）】］>〕'].map((mark) => mark.charCodeAt(0)))

/** Whether brackets enclose a line: `(Adds quotes)`; not: `(Adds) quotes`. */
export const isBracketed = ({ first, last }: Pick<StoryLine, 'first' | 'last'>): boolean =>
  OPENERS.has(first) && CLOSERS.has(last)
