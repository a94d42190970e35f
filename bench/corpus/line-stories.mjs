// Makes stories whose every line is labelled.
import { draftOf } from './draft.mjs'
import { drawerOf, fillerOf } from './fill.mjs'
import { layouts } from './layouts.mjs'

const KILL =
  /kill|withdraw|zurückgezogen|annul|ingetrokken|dras tillbaka|anulowan|аннулир|iptal|يلغى|dibatalkan|撤销|取り消|취소|anula|sem efeito/i
const HOLD = /hold|gesperrt|retengan|suspend|sospendere|not to use|ne pas utiliser/i

/** Kind of a notice of the corpus. */
const noticeKind = (text) => (KILL.test(text) ? 'kill' : HOLD.test(text) ? 'withhold' : 'correction')

const drawn = layouts.flatMap(([kind, share, layout]) => Array.from({ length: share }, () => [kind, layout]))

function makeStory(pack, index, random) {
  const draw = drawerOf(random)
  const story = fillerOf(pack, draw)
  const gold = {
    headline: null,
    subheadline: null,
    byline: null,
    authors: [],
    slugline: null,
    dateline_raw: null,
    embargo: null,
    notices: [],
    signoff: [],
    lead_start: null,
  }
  const [kind, layout] = draw.pick(drawn)
  const draft = draftOf(story, draw)
  layout(draft, story, draw, gold)
  const { text, labels } = draft.finish()
  const lines = text.split('\n').filter((line) => line.trim())
  const notices = lines.filter((_, at) => labels[at] === 'notice')
  if (notices.length > 0) gold.notices = [{ kind: noticeKind(notices.join(' ')) }]
  return { id: `cl-${pack.tag}-${String(index).padStart(3, '0')}`, lang: pack.tag, kind, text, lines: labels, gold }
}

/** Returns stories of each language that has the words for them. */
export const makeLineStories = (packs, countOf, randomFrom) =>
  packs
    .filter((pack) => pack.top)
    .flatMap((pack, number) => {
      const random = randomFrom(5000 + number)
      return Array.from({ length: countOf(pack) }, (_, index) => makeStory(pack, index + 1, random))
    })
