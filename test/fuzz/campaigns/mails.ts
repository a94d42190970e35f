import { isDeepStrictEqual } from 'node:util'
import { Article, convertAllAsync, readEmail, type Story, validate } from '../api'
import { attempt, attemptAsync } from '../attempt'
import type { Campaign } from '../campaign'
import { checkDiagnostics, isBlocked } from '../check-story'
import { mutateMail } from '../mutate-mail'
import type { Pool } from '../pool'
import { ITEM } from '../write-targets'

const item = { guid: ITEM.guid, provider: ITEM.provider.name, versionCreated: ITEM.versionCreated }

/** Damaged mails are read as valid stories or refused with a code; a restricted one is not published. */
export const mails = ({ mails: pool }: Pool): Campaign => ({
  name: 'mails',
  weight: 2,
  draw(random) {
    const mail = random.pick(pool)
    const text = random.oneIn(20) ? mail : mutateMail(mail, random, random.pick(pool))
    return { text, bytes: !random.oneIn(4) }
  },
  async check({ text = '', bytes }) {
    const input = bytes ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : text
    const outcome = await attemptAsync('readEmail', () => readEmail(input))
    if ('fault' in outcome) return [outcome.fault]
    if (!('value' in outcome)) return []
    const faults = outcome.value.slice(0, 3).flatMap(checkStory)
    const page = await attemptAsync('convertAllAsync of a mail', () =>
      convertAllAsync(input, { from: 'email', to: 'html', ...item }),
    )
    if ('fault' in page) faults.push(page.fault)
    else if ('value' in page && outcome.value.some(({ article }) => isBlocked(article)))
      faults.push('convertAllAsync of a mail: a restricted story is published')
    return faults
  },
})

function checkStory(story: Story): string[] {
  const faults: string[] = []
  const parsed = Article.safeParse(story.article)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    faults.push(`readEmail: not an article of the schema: ${issue?.path.join('.')} ${issue?.message}`)
  } else if (!isDeepStrictEqual(parsed.data, story.article)) faults.push('readEmail: the schema changes the article')
  for (const [path, span] of Object.entries(story.spans))
    if (!(span.start >= 0 && span.start <= span.end && span.end <= story.text.length))
      faults.push(`readEmail: the span of ${path} lies outside the text`)
  faults.push(...checkDiagnostics(story.text, story.diagnostics, 'readEmail'))
  const found = attempt('validate of a mail', () => validate(story))
  if ('fault' in found) faults.push(found.fault)
  return faults
}
