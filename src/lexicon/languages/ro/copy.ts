// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Romanian. */
export const romanian: Language = {
  tag: 'ro',
  script: 'Latn',
  months: `
    ian+uarie, feb+ruarie, mar+tie, apr+ilie, mai, iun+ie, iul+ie, aug+ust, sep+t+embrie, oct+ombrie, noiembrie|nov,
    dec+embrie`,
  weekdays: 'luni, marți|marţi, miercuri, joi, vineri, sâmbătă, duminică',
  dateWords: 'din, de',
  and: 'și, şi, cu',
  byline: `
    autor:, autori:, autoare:, text:, scris de, articol de, un articol de, text de, un text de, articol scris de,
    un interviu de, interviu realizat de, realizat de`,
  in: 'în, din',
  jobs: `
    jurnalist, jurnalistă, jurnaliști, jurnalişti, reporter, reporteră, corespondent, corespondentă, redactor,
    redactor-șef, redactor-şef, editor, editorialist, editorialistă, comentator, fotoreporter, fotojurnalist, fotograf,
    analist, ziarist, ziaristă`,
  anonymous: `
    redacția, redacţia, redactia, redacția online, de la corespondentul nostru, corespondentul nostru,
    corespondentă specială, trimisul nostru special, agenții, agenţii, agerpres și redacția, redacția sport,
    echipa redacției`,
  labels: `
    analiză, opinie, interviu, comentariu, editorial, reportaj, întrebare, răspuns, profil, ultima oră, ultima ora,
    breaking, live, live text, live video, video, foto, foto-video, galerie foto, exclusiv, exclusivitate, știri,
    știre, sondaj, recenzie, cronică, podcast, anchetă`,
  furniture: {
    'comment-count':
      '# comentariu, # comentarii, # de comentarii, comentarii (#), comentarii: #, comentarii, niciun comentariu, nici un comentariu',
    'reply-form':
      'lasă un comentariu, lasă un răspuns, adaugă un comentariu, adaugă comentariu, scrie un comentariu, adresa ta de email nu va fi publicată',
    related:
      'citește și*, citeşte şi*, citește mai departe, citește mai departe:*, citește mai mult, citește mai mult:*, citește continuarea, citește continuarea:*, citește toată știrea, citește toată știrea:*, citește articolul, citește articolul:*, citește integral, citește integral:*, citeste si, citeste si:*, citeste mai mult, citeste mai mult:*, articole similare, te-ar putea interesa, te-ar putea interesa:*, cele mai citite, ultimele știri, arată mai mult',
    share:
      'distribuie pe, distribuie articolul, distribuiți, partajează, partajați, trimite pe, trimite prin email, copiază link, copiază linkul, printează, salvează articolul, salvează, distribuie',
    paging:
      'articolul precedent, articolul precedent:*, articolul următor, articolul următor:*, articolul anterior, articolul anterior:*, înapoi sus, sus, mergi sus',
    navigation:
      'sari la conținut, sari la conţinut, salt la conținut, mergi la conținut, treci la conținut, meniu, caută, căutare, închide, autentificare, intră în cont, conectare, conectează-te, despre noi, politica de confidențialitate, politică de confidențialitate, politica de confidenţialitate, politica de cookies, politica de cookie-uri, politica cookies, politica de utilizare cookie',
    meta: 'etichete:*, etichete, taguri:*, taguri, subiecte:*, acum # minute, acum # de minute',
    'reading-time': '# min de citit, # minute de citit, # min citire',
    'sign-up':
      'abonează-te, abonați-vă, abonaţi-vă, abonare, abonare newsletter, abonează-mă, urmărește-ne, descarcă aplicația, descarcă aplicaţia, descărcați aplicația, articol disponibil doar pentru abonați, conținut exclusiv pentru abonați, ești deja abonat',
    advertisement:
      'publicitate, articolul continuă mai jos, articolul continuă după, publicitate -, reclamă, reclame, continuarea articolului după publicitate, continuă după publicitate, conținut sponsorizat, articol sponsorizat',
    rights: 'toate drepturile rezervate*, toate drepturile sunt rezervate',
    'photo-credit':
      'foto:*, fotografie:*, fotografii:*, credit foto:*, credite foto:*, foto credit:*, foto arhivă, foto ilustrativ',
  },
  endMarks: 'sfârșit',
  roles: {
    reporting: `
      autor:, autori:, autoare:, realizat de, reporter:, reporteri:, corespondent:, corespondenți:, a consemnat`,
    'additional reporting': 'la acest articol au contribuit, la acest articol a contribuit',
    writing: 'text:, text de, scris de, redactat de, text și foto:',
    editing: 'editor:, editori:, editor online:, editat de, editare:, redactor:, redactor-șef:, corectură:, corector:',
    translation: 'traducere:, traducerea:, tradus de, traducere de, traducător:',
    graphics: 'grafică:, grafica:, infografic:, infografie:',
    video: 'cameraman:',
  },
  editorsNote: `
    nota redacției, nota redacţiei, notă pentru redacții, în atenția redacțiilor, n. red, n.r,
    pentru difuzare imediată, pentru publicare imediată, spre publicare imediată`,
  notices: {
    correction: `
      corectează, într-o versiune anterioară a acestui, într-o versiune anterioară a articolului, erată:,
      rectificare:, corectură:`,
    update: 'adaugă, actualizează, actualizare:, completează',
  },
  foot: {
    editors: 'notă către redacții, note către redacții, notă pentru editori',
    about: 'despre companie, despre organizație, despre fundație',
    contact: 'contact, contact presă, contact de presă, persoană de contact, date de contact, contact media',
    reach: 'pentru mai multe informații, pentru informații suplimentare',
  },
  about: 'despre',
  restrictions: `
    doar pentru uz editorial*, numai pentru uz editorial*, exclusiv pentru uz editorial*, fără vânzare, fără arhivare,
    interzisă arhivarea*`,
  rights: { source: 'sursa, sursă' },
  published: 'publicat, publicată, data publicării',
  updated: 'actualizat, actualizată, ultima actualizare',
  common: `
    și, este, pentru, care, sunt, fost, mai, din, după, de, la, în, a, cu, pe, o, un, al, că, să, prin, fi, acest,
    către, ale, sau, dar, au, s, lui`,
  letters: 'șțşţăâî',
}
