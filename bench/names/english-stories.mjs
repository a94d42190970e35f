// The English sets with marked names of the evaluation data: those that weights are fitted on, and those with marked places only.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { namedStories } from '../support/named-stories.mjs'
import { dataFolder, rowsOf } from '../support/texts.mjs'
import { engine, storyOf } from './name-stories.mjs'

const SETS = ['conll2003-test', 'conll2020', 'ieer', 'worldwide']
const PLACE_SETS = ['geo-gwn', 'geo-trnews', 'geo-lgl']
const NEUTRAL = new Set(['FAC', 'TOPO_OTHER']) // buildings and the like: the scorer of the evaluation data does not count them either

const neutralOf = ({ gold }) => gold.filter(({ type }) => NEUTRAL.has(type))

/** Returns the stories to fit on, each without and with the gazetteer; those of fixtures/names/en.txt without the evaluation data. */
export const englishStories = () =>
  Object.entries(namedStories(SETS)).flatMap(([set, list]) =>
    list.flatMap(({ text, gold }) => {
      const story = { text, gold, neutral: neutralOf({ gold }) }
      return [storyOf({ ...story, set }), storyOf({ ...story, set: `${set}, gazetteer` }, engine.gazetteer)]
    }),
  )

/** Returns the stories whose places alone are marked, with the gazetteer; an empty list without the data. No weight is fitted on them. */
export const placeStories = () =>
  PLACE_SETS.filter((set) => existsSync(fileOf(set))).flatMap((set) =>
    rowsOf(fileOf(set)).map(({ text, gold }) => ({
      ...storyOf({ set, text, gold, neutral: neutralOf({ gold }) }, engine.gazetteer),
      only: 'LOC',
    })),
  )

const fileOf = (set) => join(dataFolder, 'gold', set, 'dev.jsonl')
