import { byId, fill } from '../dom'
import type { PageContext } from '../page-context'
import type { Answer } from '../worker/messages'
import { peopleEntries } from './people'
import { placesTable } from './places'
import { statementEntries } from './statements'
import { timelineEntries } from './timeline'

/** Lights up the words of an entry, given by the path of the entry. */
export type Light = (path: string) => void

/** Creates the lists below the copy: times, places, people and statements. Each entry lights up its words. */
export function createLists({ editor }: PageContext): { show(answer: Answer): void } {
  const places = {
    timeline: byId('timeline'),
    places: byId('places'),
    people: byId('people'),
    said: byId('statements'),
  }
  return {
    show: (answer) => {
      if (answer.kind !== 'annotated') return
      const { annotations = {} } = answer.article
      const light: Light = (path) => editor.light(answer.spans[path] ?? [])
      fill(places.timeline, timelineEntries(annotations, light), 'The story names no time.')
      fill(places.places, placesTable(answer.article, light), 'The story names no place.')
      fill(places.people, peopleEntries(annotations, light), 'The story names nobody.')
      fill(places.said, statementEntries(annotations, light), 'Nobody is quoted.')
    },
  }
}
