import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

/** Reads a page: the headline, and for each of its lines whether it is in the body, by the first words of the line. */
const read = (copy: string) => {
  const story = parse(copy)
  expect(faults(copy, story)).toEqual([])
  const kept = Object.entries(story.spans).filter(([path]) => path.startsWith('body.'))
  const isKept = (start: string): boolean => {
    const at = copy.indexOf(`\n${start}`) + 1
    if (at === 0) throw new Error(`no line ${start}`)
    return kept.some(([, span]) => span.start <= at && span.end > at)
  }
  return { headline: story.article.headline, isKept }
}

const page = (...lines: readonly string[]): string => lines.join('\n')

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Travel', 'Log in']
const FOOT = ['Most read', 'Bus crash in the north', 'Fish prices rise', 'Snow expected', 'About us', 'Contact']

describe('the story of a page', () => {
  it('keeps the questions of an interview below links to other stories', () => {
    const { isKept } = read(
      page(
        ...['Accueil', 'Société', 'Culture', 'Sport', 'Se connecter', "S'abonner"],
        '« La tourbière se tait, et personne ne l’entend »',
        'Propos recueillis par Anne Morvan',
        'Publié le 4 mai 2025 à 07h00',
        'Elle nous attend devant la dernière maison du bourg, avec deux paires de bottes et une carte de la tourbière de Trévelo.',
        'Depuis quand venez-vous ici ?',
        'Depuis trente ans. Au début, je comptais les courlis ; il y en avait quarante couples, et je croyais qu’il y en aurait toujours.',
        'Que s’est-il passé ensuite ?',
        'On a creusé des fossés pour planter des sapins. La tourbe a séché, puis elle a brûlé deux étés de suite.',
        'Lire aussi',
        'Le courlis cendré inscrit sur la liste rouge',
        'Un sentier sur pilotis pour les marcheurs',
        'Peut-on la sauver ?',
        'Oui, mais il faut boucher les fossés un par un. Nous en avons fermé onze.',
        'Qui paie ?',
        'Deux communes font l’essentiel :',
        'Trévelo donne les planches ;',
        'Kerdu prête la pelleteuse.',
        'Et vous, que ferez-vous ?',
        'Je continuerai de compter.',
        ...['La lettre', 'Je m’inscris', 'Mentions légales', 'Gérer les cookies', 'Contact'],
      ),
    )
    expect(isKept('Peut-on')).toBe(true)
    expect(isKept('Oui, mais')).toBe(true)
    expect(isKept('Je continuerai')).toBe(true)
    expect(isKept('Le courlis')).toBe(false)
  })

  it('keeps a live ticker below a list of its points', () => {
    const { isKept } = read(
      page(
        ...['Portada', 'España', 'Economía', 'Deportes', 'Suscríbete', 'Inicia sesión'],
        'Última hora de la nevada: reabren dos de los tres puertos de la sierra',
        'Redacción',
        'Actualizado: 12/01/2025 17:20h.',
        'La nieve mantiene aisladas a nueve aldeas de la sierra de Albarda, donde han caído cuarenta centímetros desde la madrugada.',
        'Lo esencial',
        'El puerto de Arriel sigue cerrado a camiones',
        'Nueve aldeas están sin acceso por carretera',
        'No hay clases en once colegios',
        '17:20',
        'Reabre el puerto de Cuesta Larga',
        'La guardia civil ha reabierto el puerto a turismos con cadenas. Los camiones esperan en el llano.',
        'Compartir',
        '16:45',
        'El alcalde pide paciencia',
        '«Llegaremos a todas las casas esta noche», ha dicho el alcalde de Albarda en la plaza.',
        'Compartir',
        '16:10',
        'Vuelve la luz a Hontanar',
        'Los técnicos han reparado la línea que cayó de madrugada. Quedan treinta casas sin servicio.',
        'Compartir',
        'Te puede interesar',
        'Cómo poner las cadenas sin perder los guantes',
        'El queso de la sierra gana un premio',
        ...['Aviso legal', 'Política de privacidad', 'Publicidad'],
      ),
    )
    for (const start of ['Nueve aldeas', 'Reabre', 'La guardia', 'El alcalde', '«Llegaremos', 'Vuelve', 'Los técnicos'])
      expect([start, isKept(start)]).toEqual([start, true])
    expect(isKept('El queso')).toBe(false)
  })

  it('keeps a box of facts below it', () => {
    const { isKept } = read(
      page(
        ...['Nyheter', 'Sport', 'Kultur', 'E-tidning', 'Logga in', 'Bli prenumerant'],
        'Fyren på Långgrundet får nytt ljus efter åtta år',
        'Publicerad 06:00, 3 mars 2025',
        'Dela',
        'Efter åtta mörka år ska fyren på Långgrundet lysa igen. Fyrvaktarens barnbarn har samlat in pengarna till den nya lampan.',
        'Lampan är byggd i Norge och drivs av solceller, men ljuset ska se ut precis som förr, lovar föreningen som äger fyren.',
        '– Min farmor sa att en fyr utan ljus bara är ett torn, säger Alva Stenmark, som leder arbetet på ön.',
        'FAKTA: Långgrundet',
        'Fyren byggdes 1887 av sten från ön.',
        'Den är 24 meter hög.',
        'Ljuset släcktes sommaren 2017.',
        ...[
          'Nyhetsbrev',
          'Din e-postadress',
          'Prenumerera',
          'Läs vidare',
          'Bryggan i Sundet rivs',
          'Ny färja till våren',
        ],
        ...['Kundservice', 'Om oss', 'Personuppgiftspolicy'],
      ),
    )
    expect(isKept('Den är 24')).toBe(true)
    expect(isKept('Ny färja')).toBe(false)
  })

  it('keeps a paragraph that a box of links separates from the others', () => {
    const { isKept } = read(
      page(
        ...['Wiadomości', 'Sport', 'Kultura', 'Ogłoszenia', 'Pogoda', 'Zaloguj się'],
        'Orkiestra dęta zagrała na moście. Zobacz zdjęcia',
        '8 września 2025, 19:12',
        'Udostępnij',
        'Kilkaset osób słuchało w niedzielę orkiestry dętej, która po raz pierwszy zagrała na moście nad Wierzycą. Ruch wstrzymano na godzinę.',
        'Poprzednie',
        'Następne',
        'Orkiestra działa przy straży pożarnej od stu lat. Najmłodszy muzyk ma osiem lat, a najstarszy w sobotę skończył osiemdziesiąt.',
        'Czytaj także',
        'Nowe ławki w parku miejskim',
        'Radni spierają się o zegar na ratuszu',
        '„Na moście dźwięk niesie się po wodzie” – mówi kapelmistrz Roman Lis, który wymyślił koncert i sam napisał dwa marsze.',
        'Następny koncert orkiestry odbędzie się w październiku, jeśli pozwoli pogoda. Wstęp jest wolny.',
        ...['Popularne', 'Korki na obwodnicy', 'Wyższe opłaty za wodę', 'Regulamin', 'Reklama', 'Polityka prywatności'],
      ),
    )
    expect(isKept('Orkiestra działa')).toBe(true)
    expect(isKept('Wyższe opłaty')).toBe(false)
  })

  it('has no headline among links inside it', () => {
    const { headline, isKept } = read(
      page(
        ...['الرئيسية', 'أخبار', 'اقتصاد', 'رياضة', 'ثقافة', 'بث مباشر'],
        'صيادو البحيرة يصلحون قواربهم الخشبية بأيديهم بعد عاصفة الربيع',
        'هدى المنصوري',
        '9/4/2025',
        'شارك',
        'أصلح عشرات الصيادين في بحيرة الرمل قواربهم الخشبية بعد العاصفة التي ضربت المرفأ الأسبوع الماضي، وحطمت أكثر من ثلاثين قاربا في ليلة واحدة.',
        'ويقول الصياد سعيد الدوسري، البالغ من العمر 58 عاما، إن شراء قارب جديد يكلفه دخل عامين كاملين. وأضاف "تعلمت النجارة من أبي".',
        'اقرأ أيضا',
        'list 1 of 3 كيف تصنع شباك الصيد؟',
        'list 2 of 3 أسعار السمك تتراجع قبل العيد',
        'list 3 of 3 صورة: أقدم قارب في البحيرة',
        'وتعاون الصيادون على قطع الأخشاب ونقلها، وتقاسموا أجرة الشاحنة والمسامير والطلاء بينهم بالتساوي كما كان يفعل آباؤهم.',
        'وأعلنت البلدية أنها ستبني حاجزا جديدا للمرفأ هذا العام، وأن العمل سيبدأ في شهر يونيو المقبل بعد انتهاء الموسم.',
        ...['المزيد من مجتمع', 'مدرسة في سفينة قديمة', 'سوق السمك ينتقل', 'من نحن', 'اتصل بنا', 'سياسة الخصوصية'],
      ),
    )
    expect(headline).toMatch(/^صيادو البحيرة/)
    expect(isKept('أصلح عشرات')).toBe(true)
    expect(isKept('ويقول الصياد')).toBe(true)
  })
})

const STORY = [
  'The ferry between Norhamn and the outer islands stopped on Tuesday after a crack was found in the hull, the operator said.',
  'Some 400 passengers of the ferry were stranded overnight at the terminal in Norhamn, where volunteers handed out soup.',
  'The operator hopes to sail again on Friday, once divers have looked at the hull of the ferry and found no other crack.',
]
const HEAD = ['Ferry to the islands stops after crack found', 'By Ada Lind']

describe('boilerplate of a page', () => {
  it('is a summary of a link below the story, though it is on the same subject', () => {
    const teasers = [
      'Related stories',
      'Why old hulls crack',
      'Divers explain how they look for a crack in the hull of a ferry in cold water.',
      'Night on a bench',
      'Passengers of the ferry tell how they spent the night at the terminal in Norhamn.',
    ]
    const { isKept } = read(page(...MENU, ...HEAD, ...STORY, ...teasers, ...FOOT))
    expect(isKept('The operator')).toBe(true)
    expect(isKept('Divers explain')).toBe(false)
    expect(isKept('Passengers of')).toBe(false)
  })

  it('is a link below its heading inside the story, but not a subhead below that', () => {
    const [first = '', ...rest] = STORY
    const { isKept } = read(page(...MENU, ...HEAD, first, 'Read more', 'Snow closes the airport', ...rest, ...FOOT))
    expect(isKept('Snow closes')).toBe(false)
    const below = read(
      page(...MENU, ...HEAD, first, 'Read more: Snow closes the airport', 'The crack', ...rest, ...FOOT),
    )
    expect(below.isKept('The crack')).toBe(true)
  })

  it('is text among links far below the story', () => {
    const links = ['Barnehage får nytt tak', 'Laksen er tilbake i Storelva', 'Skiløypa er åpen']
    const { isKept } = read(
      page(
        ...['Nyheter', 'Sport', 'Kultur', 'Meninger', 'Arkiv', 'Logg inn'],
        'Kirkeklokka i Vik ringer igjen',
        'Publisert 12.02.2025',
        'Etter fire år i stillhet ringte kirkeklokka i Vik søndag morgen. Den sprakk i kulda vinteren 2021 og er støpt på nytt i Tyskland.',
        'Klokka veier 640 kilo og ble heist opp i tårnet av fire mann og en kran, mens halve bygda sto på torget og så på.',
        '– Jeg hørte den fra fjøset, sier Solveig Moe. Hun er 88 år og ble døpt under den gamle klokka.',
        ...links,
        'Tusenvis av fugler har stoppet ved fjorden på vei sørover denne høsten, sier oppsynet.',
        ...['Ny rektor på ungdomsskolen', 'Kommunen selger brannbilen', 'Kontakt oss', 'Personvern', 'Om avisa'],
      ),
    )
    expect(isKept('– Jeg hørte')).toBe(true)
    expect(isKept('Tusenvis')).toBe(false)
  })
})
