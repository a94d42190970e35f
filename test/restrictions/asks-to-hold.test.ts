import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'

/* A request to hold the story is longer than a note and gives reasons. It holds the story wherever it is. */
const REQUESTS = [
  'I beg you all not to use this story before 7 a.m., as the divers are still at work and the families have not been told.',
  'Please could everyone on the desk make sure this does not go out before Thursday morning, since the court has not yet lifted its order.',
  'We would be grateful if you did not run the piece before Monday 6 a.m., because the company has not told its staff yet.',
  'Ich bitte euch, diesen Text nicht vor morgen 9 Uhr zu bringen, die Taucher arbeiten noch und die Angehörigen wissen nichts.',
  'Ich bitte Sie sehr herzlich darum, diese Meldung nicht vor Freitag zu veröffentlichen, weil die Familie noch nicht informiert ist.',
  'Je vous prie de bien vouloir ne pas publier cet article avant jeudi 6 heures, car les familles n’ont pas encore été prévenues.',
  'Les pido que no difundan esta nota antes de las 18 horas, hay cateos en curso en varios domicilios de la ciudad.',
  'Vi chiedo di non pubblicare questo pezzo prima delle 18 di domani, perché le perquisizioni sono ancora in corso.',
  'Peço a todos que não publiquem esta matéria antes das 18h, pois as buscas ainda estão em andamento na cidade.',
  'Ik vraag jullie om dit bericht niet voor vrijdag te publiceren, omdat de familie nog niet is ingelicht.',
  'Proszę, nie publikujcie tej depeszy przed piątkiem, ponieważ rodziny ofiar jeszcze nie wiedzą o wypadku.',
  'Я прошу вас не публікувати цей матеріал раніше п’ятниці, бо родичі загиблих ще не знають про те, що сталося на шахті, і слідство триває.',
  'Дуже просимо колег не ставити цю новину в ефір до завтрашнього ранку, доки поліція не завершить операцію в селі та не повідомить родичів.',
  'Lütfen bu haberi cuma günü saat 9’dan önce yayımlamayın, çünkü ailelere henüz haber verilmedi.',
]

const FREE = [
  'The minister asked newspapers not to publish the story before Friday, because the families had not been told of the deaths.',
  'Police asked the media not to use the pictures until the trial ends, saying that the names of the victims must be kept secret.',
  'Die Polizei bat die Medien, den Bericht nicht vor Freitag zu veröffentlichen, weil die Angehörigen noch nicht informiert waren.',
  'Ministeriet bad aviserna att inte publicera artikeln före fredag, eftersom familjen inte hade underrättats.',
  '“Please do not use this story before Friday,” the mayor asked the editors, as the workers had not finished the bridge.',
  'Please do not drive on the coast road before Friday, as the workers have not finished the bridge, the council asked.',
  'Rail operator removes screens from all platforms, as the trains of the new line do not stop there before Monday.',
]

const HEAD = 'Ferry runs again'
const LEAD = 'KIEL, Germany (AP) -- The ferry runs again after a week of storms on the coast.'
const END = 'The crew said it was glad to be back on the water.'
const noticesOf = (blocks: readonly string[]): readonly string[] | undefined =>
  parse(`${blocks.join('\n\n')}\n`).article.notices?.map(({ kind }) => kind)
const placed = (line: string): readonly (readonly string[])[] => [
  [line, HEAD, LEAD, END],
  [HEAD, line, LEAD, END],
  [HEAD, LEAD, line, END],
  [HEAD, LEAD, END, line],
]

describe('a request to hold the story', () => {
  it.each(REQUESTS)('holds it in every place: %s', (line) => {
    for (const blocks of placed(line)) expect(noticesOf(blocks), blocks.join(' / ')).toHaveLength(1)
  })

  it.each(FREE)('is none in prose: %s', (line) => {
    for (const blocks of placed(line)) expect(noticesOf(blocks), blocks.join(' / ')).toBeUndefined()
  })

  it('holds it in few words', () => {
    for (const line of ['This one is off. Please remove from all platforms.', 'Bitte von allen Plattformen entfernen.'])
      expect(noticesOf([line, HEAD, LEAD, END])).toEqual(['possible'])
  })
})
