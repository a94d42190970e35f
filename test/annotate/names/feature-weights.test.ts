import { describe, expect, it } from 'vitest'
import { givenWeights } from '../../../bench/names/given-weights.mjs'
import { featureWeights } from '../../../src/annotate/names/scoring/feature-weights'
import { annotateText } from '../../../src/entries'

describe('featureWeights', () => {
  it('has the given weights as the fit was given them', () => {
    const shipped = Object.entries(featureWeights).filter(([name]) => name in givenWeights)
    expect(Object.fromEntries(shipped)).toEqual(givenWeights)
  })

  it.each([
    ['fr', 'Le pont relie Valmorane à la côte.', 'Valmorane'],
    ['es', 'La lluvia golpeó Brevanta ayer.', 'Brevanta'],
    ['it', 'Hanno lasciato Valmorane ieri.', 'Valmorane'],
    ['nl', 'De brug verbindt Brevanta met de kust.', 'Brevanta'],
    ['pt', 'A chuva atingiu Valmorane ontem.', 'Valmorane'],
    ['ru', 'Вчера власти Вирнавы и соседей спорили.', 'Вирнавы'],
  ])('%s: an unknown word with a capital inside a sentence is a place', (language, text, name) => {
    const { people, organisations, places } = annotateText(text, { language })
    expect(places?.map((place) => place.name)).toEqual([name])
    expect([people, organisations]).toEqual([undefined, undefined])
  })

  it.each([
    ['fr', '« C’est fini », a déclaré Valmorane.', 'people'],
    ['nl', '‘Het is klaar’, zei Brevanta.', 'people'],
    ['fr', 'Les salariés du groupe Valmorane sont en grève.', 'organisations'],
    ['es', 'La petrolera Brevanta cerró una planta.', 'organisations'],
  ] as const)('%s: the words beside it count more: %s', (language, text, kind) => {
    expect(annotateText(text, { language })[kind]).toHaveLength(1)
  })
})
