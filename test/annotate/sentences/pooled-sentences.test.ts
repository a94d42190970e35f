import { describe, expect, it } from 'vitest'
import { annotateTextWith } from '../../../src/annotate/annotate-with'
import { annotationLanguages } from '../../../src/lexicon/annotate/languages'

/** The sentences of a text, by the rows of all languages but its own. */
function sentencesWithout(language: string, text: string): readonly string[] {
  const { [language]: _, ...others } = annotationLanguages
  return (annotateTextWith(others, text, { language }).sentences ?? []).map(({ text }) => text)
}

describe('sentences of a language without a row', () => {
  it.each([
    ['de', 'Das Fest war am 12. Juni.', 'Prof. Roe und Dr. Holm kamen auch.'],
    ['de', 'Dr. med. Ana Roe sprach zuerst.', 'Nach ihr kam Bo Ibsen.'],
    ['es', 'El Dr. Roe vive en la calle Orva, núm. 9, tel. 44 12.', 'Ella no.'],
    ['en', 'They climbed Mt. Orva on Sat. 12 May.', 'He saw no. 5 fall.'],
    ['en', 'The doors opened at 6 p.m.', 'Visitors came at 7 p.m. to see it.'],
    ['en', 'She works for BBC.', 'CNN did not call.'],
    ['ru', 'Город был пуст в 2010 гг. Орловка тоже.'],
    ['hy', 'Քաղաքը դատարկ էր:', 'Անա Ռոն խոսեց երեկ:'],
    ['sv', 'Hon bor i Orva.', 'Där är det kallt.'],
  ])('%s: %s', (language, ...sentences) => {
    expect(sentencesWithout(language, sentences.join(' '))).toEqual(sentences)
  })
})
