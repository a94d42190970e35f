import type { Article } from 'wirecopy'

/**
 * Returns notes on the page that a site generator makes of an article, by kind: on a date that is not certain, and on a title that is made
 * of the text.
 */
export function pageNotes(article: Article): (readonly [kind: string, text: string])[] {
  const notes: [string, string][] = []
  const { published, dateline, headline, alternativeHeadlines } = article
  const date = dateline?.date
  if (published?.at === undefined && date?.day !== undefined && date.year === undefined)
    notes.push(
      date.value === undefined
        ? ['no date', `Dateline “${date.text}” has no year, so that the page has no date by it. Give --date.`]
        : ['dateline year', `Page date ${date.value} is “${date.text}” of the dateline, which has no year.`],
    )
  if (headline === undefined && !alternativeHeadlines?.length)
    notes.push(['no headline', 'Title is the start of the text, as the story has no headline.'])
  return notes
}
