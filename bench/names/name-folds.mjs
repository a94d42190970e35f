// Figures of names on what took no part in the fit: stories, whole sets or languages left out.
import { countGold, countNames, f1 } from './measure-names.mjs'
import { CHOICES } from './settings.mjs'

/** Returns which stories each fit leaves out: every fifth, both without and with the gazetteer. */
export const byFold = (count) => Array.from({ length: count }, (_, fold) => (_, index) => (index >> 1) % count === fold)

/** Returns which stories each fit leaves out: those of one set, for each set. */
export const bySet = (sets) => sets.map((set) => (story) => story.set.startsWith(set))

/** Returns the stories that each fit leaves out, with the weights fitted on the others by `fitOn`. */
export const foldsOf = (leftOut, stories, fitOn) =>
  leftOut.map((isLeftOut) => ({
    points: fitOn(stories.filter((story, index) => !isLeftOut(story, index))),
    unseen: stories.filter(isLeftOut),
  }))

/** Returns the counts of the names in left-out stories, by set. */
export function countUnseen(folds) {
  const counts = {}
  for (const { points, unseen } of folds) countNames(unseen, points, counts)
  return counts
}

/** Returns the counts of each language of `fixtures/gold`, by kind, with the own stories of the language left out of the fit if there are any. */
export function countUnseenGold(paragraphs, own, fitOn) {
  let whole
  return Object.entries(paragraphs).map(([language, list]) => {
    const others = own.filter((story) => story.options.language !== language)
    const points = others.length < own.length ? fitOn(others) : (whole ??= fitOn(own))
    return [language, countGold(list, language, points)]
  })
}

/**
 * Returns, for each fold, the settings that are best on the other folds, and the counts of its left-out stories by these settings: no story
 * takes part in the choice by which it is measured. Best is the highest mean F1 of the sets. `leave` fits with a choice.
 */
export function chosenByFold(leftOut, leave) {
  const tried = CHOICES.map((choice) => ({
    choice,
    counts: leave(leftOut, choice).map(({ points, unseen }) => countNames(unseen, points)),
  }))
  const chosen = leftOut.map((_, fold) => {
    const figureOf = ({ counts }) => meanOf(sumOf(counts.filter((_, index) => index !== fold)))
    const best = tried.reduce((first, second) => (figureOf(second) > figureOf(first) ? second : first))
    return { choice: best.choice, counts: best.counts[fold] }
  })
  return {
    tried: tried.map(({ choice, counts }) => ({ choice, mean: meanOf(sumOf(counts)), sums: sumOf(counts) })),
    chosen: chosen.map(({ choice }) => choice),
    counts: sumOf(chosen.map(({ counts }) => counts)),
  }
}

const meanOf = (sums) => {
  const figures = Object.values(sums).map(f1)
  return figures.reduce((total, value) => total + value, 0) / figures.length
}

/** Adds up the counts of folds, by set. */
function sumOf(folds) {
  const sums = {}
  for (const counts of folds)
    for (const [set, { stories, ...count }] of Object.entries(counts)) {
      sums[set] ??= { right: 0, named: 0, gold: 0, stories: [] }
      for (const [key, value] of Object.entries(count)) sums[set][key] += value
      sums[set].stories = [...sums[set].stories, ...stories]
    }
  return sums
}
