import { describe, expect, it } from 'vitest'
import { annotate, annotateText, parse } from '../../../src/entries'

describe('people', () => {
  const people = (text: string): unknown =>
    annotateText(text, { language: 'en' }).people?.map(({ name, family, given, roles, mentions }) => ({
      name,
      ...(family && { family }),
      ...(given && { given }),
      ...(roles && { roles: roles.map((role) => role.text) }),
      mentions: mentions.length,
    }))

  it.each([
    [
      'Bo Ibsen met Bo Xilin.',
      [
        { name: 'Bo Ibsen', family: 'Ibsen', given: 'Bo', mentions: 1 },
        { name: 'Bo Xilin', family: 'Bo', given: 'Xilin', mentions: 1 },
      ],
    ],
    [
      'U.S. Sen. Tom Wexley met Lt. Gov. Ana Ruiz, Prof. Dr. Hans Meier and Mrs. Holt.',
      [
        { name: 'Tom Wexley', family: 'Wexley', given: 'Tom', roles: ['U.S. Sen.'], mentions: 1 },
        { name: 'Ana Ruiz', family: 'Ruiz', given: 'Ana', roles: ['Lt. Gov.'], mentions: 1 },
        { name: 'Hans Meier', family: 'Meier', given: 'Hans', roles: ['Prof. Dr.'], mentions: 1 },
        { name: 'Holt', mentions: 1 },
      ],
    ],
    [
      'Chinese Premier Hu Weiguo, also chairman of the State Grain Commission, spoke. Hu left early.',
      [
        {
          name: 'Hu Weiguo',
          family: 'Hu',
          given: 'Weiguo',
          roles: ['Chinese Premier', 'chairman of the State Grain Commission'],
          mentions: 2,
        },
      ],
    ],
    [
      'Norvane Corp spokeswoman Ingrid Halvorsen said so.',
      [
        {
          name: 'Ingrid Halvorsen',
          family: 'Halvorsen',
          given: 'Ingrid',
          roles: ['Norvane Corp spokeswoman'],
          mentions: 1,
        },
      ],
    ],
    [
      'Anna Brook, a professor of marine biology at Stanford University, and her colleague disagreed.',
      [
        {
          name: 'Anna Brook',
          family: 'Brook',
          given: 'Anna',
          roles: ['a professor of marine biology at Stanford University'],
          mentions: 1,
        },
      ],
    ],
    [
      'The Kestrel Relief Society (KRS) grew. KRS Secretary-General Nadia Haddad said so.',
      [
        {
          name: 'Nadia Haddad',
          family: 'Haddad',
          given: 'Nadia',
          roles: ['KRS Secretary-General'],
          mentions: 1,
        },
      ],
    ],
    [
      'Tom Wexley, the head of the Salt County disaster office, left.',
      [
        {
          name: 'Tom Wexley',
          family: 'Wexley',
          given: 'Tom',
          roles: ['the head of the Salt County disaster office'],
          mentions: 1,
        },
      ],
    ],
    [
      'Omar bin Rashid Al Harwan won.',
      [{ name: 'Omar bin Rashid Al Harwan', family: 'Al Harwan', given: 'Omar bin Rashid', mentions: 1 }],
    ],
    ['John Wexley Jr. won.', [{ name: 'John Wexley Jr.', family: 'Wexley', given: 'John', mentions: 1 }]],
    [
      'The judge, Catherine Holm, met the mayor on Monday.',
      [{ name: 'Catherine Holm', family: 'Holm', given: 'Catherine', roles: ['judge'], mentions: 1 }],
    ],
    [
      'Norway’s ambassador, Lars Brook, said nothing.',
      [{ name: 'Lars Brook', family: 'Brook', given: 'Lars', roles: ['Norway’s ambassador'], mentions: 1 }],
    ],
    ['Klaas van der Meer won.', [{ name: 'Klaas van der Meer', family: 'van der Meer', given: 'Klaas', mentions: 1 }]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('roles in other languages', () => {
  const roles = (language: string, text: string): unknown =>
    annotateText(text, { language }).people?.map((person) => [
      person.name,
      ...(person.roles ?? []).map(({ text }) => text),
    ])

  it.each([
    ['fr', 'Le Premier ministre libanais Karim Haddad a parlé.', [['Karim Haddad', 'Premier ministre libanais']]],
    [
      'fr',
      'La porte-parole de la Force de paix des Nations unies au Liban (Fopal), Anne Morel, a confirmé.',
      [['Anne Morel', 'porte-parole de la Force de paix des Nations unies au Liban (Fopal)']],
    ],
    [
      'fr',
      'Le ministre allemand des Finances Jan Krüger est parti avec Luc Petit, maire de Lyon, qui souriait.',
      [
        ['Jan Krüger', 'ministre allemand des Finances'],
        ['Luc Petit', 'maire de Lyon'],
      ],
    ],
    ['en', 'The medal went to the ambassador to Norway, Ines Calder.', [['Ines Calder', 'ambassador to Norway']]],
    ['fr', 'Elle a écrit au maire de Nantes, Luc Petit, hier.', [['Luc Petit', 'maire de Nantes']]],
    ['es', 'Escribió al alcalde de Soria, Julio Serna, ayer.', [['Julio Serna', 'alcalde de Soria']]],
    [
      'it',
      'Carla Renzetti, amministratore delegato della banca, tace.',
      [['Carla Renzetti', 'amministratore delegato della banca']],
    ],
    ['fr', 'Jean Dumas, patron de la banque qui a fermé, se tait.', [['Jean Dumas', 'patron de la banque']]],
    [
      'de',
      'Der französische Präsident Luc Petit schwieg. Jan Krüger, Chef der Gewerkschaft Verdi, sprach.',
      [
        ['Luc Petit', 'französische Präsident'],
        ['Jan Krüger', 'Chef der Gewerkschaft Verdi'],
      ],
    ],
    [
      'de',
      'Die Vorsitzende des Sozialverbands, Erika Blum, kritisierte die Pläne.',
      [['Erika Blum', 'Vorsitzende des Sozialverbands']],
    ],
    [
      'es',
      'El ministro de Defensa Juan Ruiz calló. Ana López, directora de la Cruz Roja, habló.',
      [
        ['Juan Ruiz', 'ministro de Defensa'],
        ['Ana López', 'directora de la Cruz Roja'],
      ],
    ],
    ['nl', 'De voorzitter van de Rabobank, Jan de Vries, zweeg.', [['Jan de Vries', 'voorzitter van de Rabobank']]],
    [
      'it',
      'Il presidente del Consiglio Giorgia Rossi e Matteo Della Valle, sindaco di Napoli, erano assenti.',
      [
        ['Giorgia Rossi', 'presidente del Consiglio'],
        ['Matteo Della Valle', 'sindaco di Napoli'],
      ],
    ],
    [
      'pt',
      'O porta-voz do Governo, Rui Faria, negou. A diretora da Cruz Vermelha em Lisboa Ana Sousa também.',
      [
        ['Rui Faria', 'porta-voz do Governo'],
        ['Ana Sousa', 'diretora da Cruz Vermelha em Lisboa'],
      ],
    ],
    ['en', 'The president of the Tarn Bank, Ana Ruiz, spoke.', [['Ana Ruiz', 'president of the Tarn Bank']]],
    ['en', 'He spoke of President Ana Ruiz.', [['Ana Ruiz', 'President']]],
  ])('%s: %s', (language, text, expected) => {
    expect(roles(language, text)).toEqual(expected)
  })
})

describe('a place of the dateline that no table knows', () => {
  const annotationsOf = (copy: string) => annotate(parse(copy)).article.annotations ?? {}

  it('is one in the text too, in the country of the dateline', () => {
    const { places = [], people } = annotationsOf(
      'QORVANE, Kenya, May 14 (AP) -- Aid workers said on Monday that they had left.\n\nTom Wexley visited Qorvane on Sunday.',
    )
    expect(places.find(({ name }) => name === 'Qorvane')).toMatchObject({
      countryCode: 'KE',
      mentions: [{ text: 'Qorvane' }],
    })
    expect(people?.map(({ name }) => name)).toEqual(['Tom Wexley'])
  })

  it('does not make a place of somebody who bears its name', () => {
    const { places = [], people = [] } = annotationsOf(
      'QORVANE, Kenya, May 14 (AP) -- Aid workers said on Monday that Tom Qorvane had left.\n\nQorvane said he was tired.',
    )
    expect(places.map(({ name }) => name)).not.toContain('Qorvane')
    expect(people.map(({ mentions }) => mentions.length)).toEqual([2])
  })
})

describe('somebody who made the story', () => {
  const namesIn = (copy: string) => {
    const { people = [], places = [] } = annotate(parse(copy)).article.annotations ?? {}
    return [people.map(({ name }) => name), places.map(({ name }) => name)]
  }
  const story = (byline: string): string =>
    `Bridge closed after storm\n\n${byline}OSLO (AP) -- The bridge was closed on Sunday, the police said.\n\nThe pictures are from Amber Valley. Readers may write to Amber Valley.\n`

  it('is a person in the text too, whatever the words of the name', () => {
    expect(namesIn(story('By Amber Valley\n\n'))).toEqual([['Amber Valley'], []])
    expect(namesIn(story(''))).toEqual([[], ['Amber Valley']])
  })
})
