import { describe, expect, test } from 'vitest'
import { readBylineAuthors } from '../../../src/parse/read-byline-authors'

/** Bylines, and the people in them: words of work, places and publications around a name are no authors. */
const bylines: readonly (readonly [byline: string, people: readonly string[]])[] = [
  // words of work before the name
  ['Words by Ana Ruiz', ['Ana Ruiz']],
  ['INTERVIEW BY JANE DOE', ['JANE DOE']],
  ['Tekst i foto: Jan Kos', ['Jan Kos']],
  ['Text Nils Berg', ['Nils Berg']],
  ['Haber: Deniz Kaya', ['Deniz Kaya']],
  ['(di Carla Bruni)', ['Carla Bruni']],
  ['Story Musgrave', ['Story Musgrave']],
  ['By Leon von Berg', ['Leon von Berg']],
  ['Door Anna ter Horst', ['Anna ter Horst']],
  // names with a nickname, two spaces or others in brackets
  ['By Ana (Anita) Ruiz, AP', ['Ana (Anita) Ruiz']],
  ['By Ana (A.M.) Ruiz and John Roe', ['Ana (A.M.) Ruiz', 'John Roe']],
  ['By Ana  Ruiz, MA', ['Ana  Ruiz']],
  ['By JANE DOE  STAFF WRITER', ['JANE DOE']],
  ['By Ana Ruiz  John Roe', ['Ana Ruiz', 'John Roe']],
  ['Par Ana Ruiz (avec John Roe et Jan Kos)', ['Ana Ruiz', 'John Roe', 'Jan Kos']],
  ['Von Ana Ruiz (mit dpa)', ['Ana Ruiz']],
  ['By Ana Ruiz (Lima) and John Roe (Quito)', ['Ana Ruiz', 'John Roe']],
  // first words that are also agencies, and agencies
  ['By Petra Doe', ['Petra Doe']],
  ['Von Petra Holm-Roe', ['Petra Holm-Roe']],
  ['By PETRA M. HOLM', ['PETRA M. HOLM']],
  ['Por Efe Ruiz Gómez', ['Efe Ruiz Gómez']],
  ['By Efe Okoro in Lagos', ['Efe Okoro']],
  ['By Reuters Staff', []],
  ['By Reuters Newsroom', []],
  ['Von Belga Redaktion', []],
  ['Tanjug Beograd', []],
  ['By dpa correspondents', []],
  // those who took the pictures
  ['Words by Ana Ruiz  Photographs by John Roe', ['Ana Ruiz']],
  ['BY JANE DOE • MAPS BY JOHN ROE', ['JANE DOE']],
  ['Ana Ruiz (texto), John Roe (fotos)', ['Ana Ruiz']],
  ['Von Ana Ruiz (Text) und John Roe (Fotos), Lima', ['Ana Ruiz']],
  ['Foto: John Roe', []],
  ['Text: Ana Ruiz Foto: John Roe', ['Ana Ruiz']],
  ['Текст: Анна Руис. Фото: Иван Роу', ['Анна Руис']],
  ['ليلى حداد وعدسة: سامي نجار', ['ليلى حداد']],
  ['Ana Ruiz, Orovalle – John Roe, zdjęcia', ['Ana Ruiz']],
  ['tekst i foto: Jan Kos', ['Jan Kos']],
  // those who helped, and names of three words
  ['By Ana Ruiz, with files from John Roe', ['Ana Ruiz', 'John Roe']],
  ['Written by his niece, Ana Ruiz', ['Ana Ruiz']],
  ['By April Roe, correspondent', ['April Roe']],
  ['Lê Thị Lan - Trần Đức Bách', ['Lê Thị Lan', 'Trần Đức Bách']],
  // places and publications that no table knows
  ['Por Ana Ruiz, Orovalle', ['Ana Ruiz']],
  ['Por Ana Ruiz e John Roe, de Orovalle e Fortaleza', ['Ana Ruiz', 'John Roe']],
  ['به قلم نسرین کاویان، شوش', ['نسرین کاویان']],
  ['Ana Ruiz / Orovalle', ['Ana Ruiz']],
  ['Ana Ruiz / John Roe', ['Ana Ruiz', 'John Roe']],
  ['Ana Ruiz - Orovalle', ['Ana Ruiz']],
  ['Orovalle - Ana Ruiz', ['Ana Ruiz']],
  ['ليلى حداد - الوادي', ['ليلى حداد']],
  ['Ana Ruiz, University of Little Ouse', ['Ana Ruiz']],
  ['By JANE DOE FOR THE HILL ARGUS', ['JANE DOE']],
  ['Ana Ruiz Science Editor', ['Ana Ruiz']],
  // scripts without capitals
  ['本报特约记者 张三 文/图', ['张三']],
  ['論説委員　山田 花子', ['山田 花子']],
  ['김하늘 사회부 기자', ['김하늘']],
  ['オデッサ＝山田花子', ['山田花子']],
]

describe('authors of a byline', () => {
  test.each(bylines)('%s', (byline, people) => {
    const found = readBylineAuthors(byline).filter(({ kind }) => kind === 'person')
    expect(found.map(({ name }) => name)).toEqual(people)
  })
})
