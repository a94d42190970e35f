// Words around the names of a byline, for all languages together. Compiled by hand, from the usage of agencies and papers.

/** Words in small letters inside the name of a person in a byline: `Marloes ter Horst`. */
export const personParticles =
  'de, da, das, do, dos, du, des, del, della, di, la, le, van, von, vom, zu, zur, den, der, ter, ten, te, bin, bint, ibn, al, el, af, ní, ni, mac'
/** Articles and pronouns before a work or a job: `Ein Porträt von`, `Von unserer Reporterin`. */
export const workArticles = `
  a, an, our, ein, eine, einen, unser, unsere, unserer, unserem, un, une, notre, una, uno, nuestro, nuestra, nostro, nostra, um, uma, nosso, nossa, een, onze, en, ett,
  et, vår, vor, vores`
/** Words for “our”, before the reporter of a house: `From our own reporter`. */
export const possessives = `
  our, unser, unsere, unserer, unserem, unseren, notre, nos, nuestro, nuestra, nuestros, nostro, nostra, nosso, nossa, onze, vår, våra, vores, naszego, naszej, našeho,
  нашего, нашого`
/** Works of the press, before `by` and the author: `Ein Porträt von Anna Berg`. One language or a few on each line. */
export const works = `
  portrait, reportage, interview, essay, analysis, commentary, column, feature, review, report, sketch, profile, dispatch, story, words, text, photos, photographs, pictures,
  porträt, gespräch, analyse, kommentar, kolumne, glosse, rezension, kritik, bericht, protokoll, fotos,
  entretien, enquête, récit, chronique, critique, texte, portraits,
  retrato, reportaje, entrevista, crónica, análisis, perfil, reseña, crítica, texto, reportagem, crônica, análise, resenha, ensaio,
  ritratto, intervista, inchiesta, cronaca, analisi, recensione, testo, foto, fotografie, servizio,
  portret, verslag, recensie, tekst, reportaż, wywiad, rozmowa, felieton, recenzja,
  porträtt, intervju, krönika, recension, analys, portræt, klumme, anmeldelse, portrett`
/** Works that have no subject, so that who follows `by` is their author: `Un reportage de Zoé Le Goff`; not: `Un portrait de Marie Curie`. */
export const authoredWorks = `
  reportage, reportaje, reportagem, reportaż, récit, chronique, crónica, crônica, texte, texto, testo, text, tekst, kolumne, glosse, column,
  felieton, servizio, report, dispatch, words, kommentar, commentary`
/** Words before an author that are before a place or a body as well: `Un reportage da Reggio Calabria`. */
export const placeParticles = 'da, der, del, des'
/** Words between an author and the publication for which the author writes: `Jane Doe for The Argus`. */
export const affiliationWords = 'for, für, pour, para, per, voor, för, dla, для, untuk'
/** Words for a newsroom or its people after the name of an agency, in small letters: `staff` in `Reuters Staff`. */
export const newsroomWords = `
  staff, newsroom, desk, bureau, editors, reporters, writers, correspondents, correspondent, reporter, writer, redaktion, redakteure, korrespondenten,
  korrespondent, büro, rédaction, bureaux, correspondants, redacción, corresponsales, delegación, redazione, corrispondenti, redação, correspondentes,
  redactie, verslaggevers, redaktionen, redaksjonen, korrespondenter, toimitus, redakcja, redakce, redakcia, redakcija, szerkesztőség, redacția,
  редакция, редакція, редакцията, редакција, корреспонденты, korrespondentləri, muhabirleri, servisi, redaksi`
/** Words for a newsroom, its people or an account in scripts without capitals, none of which is the name of a person. */
export const uncasedNewsroomWords = `
  编辑, 責任編輯, 编辑部, 記者, 记者, 小编, 小編, 佚名, 匿名, 管理员, 管理員, 本报讯, 編集部, 編集者, 管理者, 記者会, 관리자, 운영자, 편집국, 편집부, 편집자, 기자, 취재팀,
  محرر, المحرر, التحرير, تحرير, مدير, سردبیر, تحریریه, ویراستار, ایڈیٹر, ڈیسک, מערכת, המערכת, מנהל, עורך, संपादक, डेस्क, संवाददाता, সম্পাদক, ডেস্ক, প্রতিবেদক,
  แอดมิน, บรรณาธิการ, กองบรรณาธิการ`
/** Endings of the names of agencies, papers, stations and departments in Chinese, Japanese and Korean: `电视台`, `일보`. */
export const denseHouseEndings =
  '网, 網, 社, 报, 報, 台, 部, 局, 组, 組, 刊, 讯, 訊, 新聞, 新闻, 신문, 일보, 방송, 뉴스, 통신, 닷컴, 미디어'
/** Words in the names of newspapers and news services, as they are written: `Hills Tribune`. */
export const mediaWords: readonly string[] = [
  ...['News', 'Press', 'Agency', 'Service', 'Times', 'Post', 'Tribune', 'Journal', 'Herald', 'Gazette', 'Radio', 'TV'],
  ...[
    'Media',
    'Network',
    'Newspaper',
    'Newspapers',
    'Eagle',
    'Chronicle',
    'Union-Tribune',
    'Sun-Times',
    'Newsday',
    'Bureau',
  ],
]
/** Verbs after the name of an author in the line on the author: `Jane Doe is a reporter`. */
export const bioVerbs = `
  is, was, writes, reports, covers, ist, schreibt, berichtet, arbeitet, est, écrit, travaille, couvre, es, escribe, trabaja, cubre, è, scrive, lavora, é, escreve, trabalha,
  cobre, is, schrijft, werkt, jest, pisze, pracuje, je, píše, är, er, skriver, arbetar, arbejder, on, kirjoittaa, este, scrie, пишет, работает`
/** Words after the job in such a line: `for the Herald`, `based in Lima`. */
export const afterJob = `
  for, at, of, in, with, from, based, who, and, bei, beim, für, der, des, au, aux, à, chez, du, de, del, en, da, do, das, no, na, di, al, per, van, bij, voor, w, z, u, v,
  på, hos, i, för, для, в`

/** Last words of the names of newspapers, in small letters, that are family names too: `ledger` of `Lake County Ledger`. */
export const paperNames = `
  ledger, argus, advertiser, examiner, inquirer, enquirer, register, bugle, echo, mirror, review, record, recorder, enterprise, leader, dispatch, nation, independent,
  observer, sentinel, courier, mercury, standard, express, star, sun, mail, telegraph, guardian, globe, world, voice, bulletin, monitor, reporter, messenger, transcript,
  patriot, beacon, citizen, democrat, republican, pioneer, spectator, dealer, bee, banner, clarion, intelligencer, zeitung, anzeiger, kurier, rundschau, nachrichten,
  tageblatt, bote, blatt, courant, dagblad, tidning, avis, blad, gazetesi`
