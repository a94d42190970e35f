import type { RuleDocumentation } from '../engine/rule'
import type { GroupDocumentation } from './group-documentation'

const page = (what: string): RuleDocumentation => ({
  summary: `The copy does not contain ${what}.`,
  why: 'Scraped copy contains text of the page around the story. The parser leaves it out of the article, but the copy still has it.',
  source: 'Seen on pages of news sites; the phrases are `furniture` in src/lexicon.',
  silent: 'For text around a story that was not parsed from copy.',
})

/** The documentation of the rules `furniture/…`. */
export const furnitureDocumentation: GroupDocumentation<'furniture'> = {
  'furniture/comment-count': page('a comment count'),
  'furniture/reply-form': page('a comment form'),
  'furniture/related': page('a link to other stories'),
  'furniture/share': page('share buttons'),
  'furniture/paging': page('links to other pages of the story'),
  'furniture/navigation': page('site navigation'),
  'furniture/meta': page('page metadata'),
  'furniture/reading-time': page('a reading time'),
  'furniture/sign-up': page('a newsletter sign-up'),
  'furniture/advertisement': page('an advertisement'),
  'furniture/rights': page('a copyright notice'),
  'furniture/photo-credit': page('a photo credit'),
}
