// Words around the names of a byline, for all languages together. Compiled by hand, from the usage of agencies and papers.

/** Words in small letters inside the name of a person in a byline: `Marloes ter Horst`. */
export const personParticles =
  'de, da, das, do, dos, du, des, del, della, di, la, le, van, von, vom, zu, zur, den, der, ter, ten, te, bin, bint, ibn, al, el, af, ní, ni, mac'
/** Words between an author and the publication for which the author writes: `Jane Doe for The Argus`. */
export const affiliationWords = 'for, für, pour, para, per, voor, för, dla, для, untuk'
/** Words for a newsroom or its people after the name of an agency, in small letters: `staff` in `Reuters Staff`. */
export const newsroomWords = `
  staff, newsroom, desk, bureau, editors, reporters, writers, correspondents, correspondent, reporter, writer, redaktion, redakteure, korrespondenten,
  korrespondent, büro, rédaction, bureaux, correspondants, redacción, corresponsales, delegación, redazione, corrispondenti, redação, correspondentes,
  redactie, verslaggevers, redaktionen, redaksjonen, korrespondenter, toimitus, redakcja, redakce, redakcia, redakcija, szerkesztőség, redacția,
  редакция, редакція, редакцията, редакција, корреспонденты, korrespondentləri, muhabirleri, servisi, redaksi`
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
