import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'

/* A request to hold the story is longer than a note and gives reasons. It holds the story wherever it is. */
const REQUESTS = [
  // written by people who had not seen the code
  'We would be most grateful if you could kindly refrain from publishing, broadcasting or posting anything from this message or the attached paper until one minute past midnight London time on Thursday 19 November, when the journal makes the article available online. We quite understand that you may wish to approach outside experts for comment before then, and we have no objection to your doing so provided that they agree to the same condition.',
  'Wir möchten Sie herzlich darum bitten, mit einer Berichterstattung über die nachstehenden Zahlen so lange zu warten, bis die Ministerin den Bericht am Mittwoch, dem 18. November, um 10 Uhr im Haus der Wissenschaft vorgestellt hat. Für Ihr Verständnis und die bewährte Zusammenarbeit danken wir Ihnen sehr.',
  'Nous vous transmettons ce communiqué à titre confidentiel et vous saurions gré de bien vouloir n’en rien diffuser, sous quelque forme que ce soit, avant le jeudi 8 octobre à 6 heures, heure de Paris, date à laquelle l’étude complète sera mise en ligne sur notre site.',
  'Les rogamos encarecidamente que tengan a bien no difundir el contenido de esta nota, ni total ni parcialmente, hasta las 17:00 horas (hora peninsular española) del miércoles 2 de septiembre de 2026, momento en que la revista científica levantará la reserva que pesa sobre el artículo.',
  'Pedimos, por gentileza, que as informações só venham a público a partir das 20h de domingo (28), horário de Brasília, quando os resultados serão apresentados no congresso de Curitiba. Contamos com a compreensão de todos, pois a divulgação antecipada pode levar à exclusão do trabalho.',
  'Si prega cortesemente le redazioni di voler attendere, per la pubblicazione delle notizie contenute nel presente comunicato, la cerimonia di proclamazione di sabato 26 settembre, che avrà inizio alle ore 18.30, e comunque di non anticipare in alcun modo il nome della vincitrice.',
  'Убедительно просим уважаемых коллег воздержаться от публикации сведений, изложенных ниже, до 12:00 по московскому времени 15 октября 2026 года, когда статья выйдет в журнале, и заранее благодарим вас за понимание.',
  'We are happy to let you have the news below a little ahead of the journal, and would be most grateful if nothing of it, including the pictures and any mention on social media, could appear in print, on air or online before 4 p.m. London time on Wednesday 2 December 2026, when the paper itself is published.',
  'To give member organisations in all four countries time to brief their communities, we kindly ask that you hold this story and the attached data tables until the report is launched at the Marrow Forum on Thursday, 3 December 2026, at 10:00 a.m. East Africa Time.',
  '本資料の内容につきましては、論文の公開にあわせ、日本時間12月3日（木）午前1時（新聞は3日付朝刊）より前の報道はお控えくださいますよう、ご理解とご協力をお願い申し上げます。',
  '※ 이 자료는 국제학술대회 발표 일정에 맞추어 12월 2일(수) 조간부터 보도하여 주시기 바라며, 인터넷과 방송·통신은 12월 1일(화) 낮 12시 이후에 다루어 주시면 대단히 감사하겠습니다.',
  'نرجو من الزملاء الإعلاميين الكرام التكرم بعدم نشر مضمون هذا البيان أو الإشارة إليه في أي وسيلة إعلامية أو على منصات التواصل الاجتماعي قبل الساعة الثامنة من مساء يوم الثلاثاء الأول من ديسمبر 2026 بتوقيت الخليج، مع خالص الشكر والتقدير لتعاونكم.',
  // written by us
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
  // thanks, without naming the story
  'Les agradeceremos que no lo difundan antes del lunes 4 a las 11:00, cuando lo presentará el ministro.',
  'Os agradecemos que no la publiquéis hasta el martes a las 9.',
  'Ci saremo grati se non la diffondeste prima di giovedì alle 10.',
  'Ficaremos gratos se não o divulgarem antes de quinta-feira às 10h.',
  'Wir wären Ihnen dankbar, wenn Sie sie nicht vor Donnerstag 10 Uhr verbreiten würden.',
  'Nous vous saurions gré de ne pas le diffuser avant jeudi 10 heures.',
  'Thank you for not publishing this before Wednesday',
  'Vielen Dank, dass Sie den Text nicht vor Mittwoch veröffentlichen',
  'Agradecemos que no la difundan antes del lunes',
  'Köszönjük, hogy szerda előtt nem közlik',
  'Teşekkürler, çarşambadan önce yayınlamayın',
  'Proszę, nie publikujcie tej depeszy przed piątkiem, ponieważ rodziny ofiar jeszcze nie wiedzą o wypadku.',
  'Я прошу вас не публікувати цей матеріал раніше п’ятниці, бо родичі загиблих ще не знають про те, що сталося на шахті, і слідство триває.',
  'Дуже просимо колег не ставити цю новину в ефір до завтрашнього ранку, доки поліція не завершить операцію в селі та не повідомить родичів.',
  'Lütfen bu haberi cuma günü saat 9’dan önce yayımlamayın, çünkü ailelere henüz haber verilmedi.',
]

const FREE = [
  'Thank you for not smoking before the flight',
  'We thank residents for not using the bridge before Monday, the council said.',
  'Thanks for not using plastic before Friday, the mayor told pupils.',
  'We are grateful to the crews, who did not publish their demands before the vote on Monday, the minister said.',
  'Agradeció a los vecinos que no salieran de sus casas antes del lunes, cuando bajó el río.',
  'Er war dankbar, dass die Nachbarn nicht vor Mittwoch mit den Aufräumarbeiten begonnen hatten.',
  'To register, please use the link below before 5 p.m. on Friday, and bring the form with you to the office.',
  'Please send your questions to the press office before Monday at noon; the answers will be published on the website below.',
  'The court asked the newspapers to refrain from publishing the names of the children until the trial ended on Friday.',
  'Pedimos a la población no utilizar el agua de la red hasta las 18 horas del viernes, dijo el alcalde.',
  'The company kindly asks guests not to post pictures of the event before the film opens on Friday, Dec. 4.',
  'Veuillez ne pas utiliser l’ascenseur avant lundi 8 heures, a écrit le syndic aux locataires.',
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

it.each([
  'Cette dépêche annule et remplace la précédente (BIN102).',
  'Diese Meldung ersetzt und annulliert die vorherige (lno102).',
  'Esta nota anula y sustituye a la anterior (AS-12).',
])('a version that takes the place of another is free: %s', (line) => {
  expect(noticesOf([HEAD, LEAD, END, line])).toBeUndefined()
})

it('a version that another replaces is killed', () => {
  expect(noticesOf(['Cette dépêche est annulée et remplacée par la suivante.', HEAD, LEAD, END])).toEqual(['kill'])
})

describe('a request to hold the story', () => {
  it.each(REQUESTS)('holds it in every place: %s', (line) => {
    for (const blocks of placed(line)) expect(noticesOf(blocks), blocks.join(' / ')).toHaveLength(1)
  })

  it.each(FREE)('is none in prose: %s', (line) => {
    for (const blocks of placed(line).slice(2)) expect(noticesOf(blocks), blocks.join(' / ')).toBeUndefined()
  })

  it('holds it in few words', () => {
    for (const line of ['This one is off. Please remove from all platforms.', 'Bitte von allen Plattformen entfernen.'])
      expect(noticesOf([line, HEAD, LEAD, END])).toEqual(['possible'])
  })
})
