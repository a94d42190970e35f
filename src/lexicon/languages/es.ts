// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Spanish. */
export const spanish: Language = {
  tag: 'es',
  name: 'Spanish',
  script: 'Latn',
  months: rows(
    `enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|sept|sep|setiembre,
    octubre|oct, noviembre|nov, diciembre|dic|dec`,
  ),
  weekdays: rows('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  dateWords: words('de, del, el'),
  and: words('y, e, con'),
  byline: words('por, texto de, texto:, redacción de, entrevista de, una crónica de'),
  in: words('en, desde'),
  jobs: words('periodista, corresponsal, redactor, redactora, enviado, enviada, especial, reportero'),
  anonymous: words('redacción, la redacción, redacción central, de la redacción, agencias'),
  labels: words(
    `análisis, opinión, entrevista, reportaje, crónica, perfil, exclusiva, última hora, en vivo, en directo, directo`,
  ),
  furniture: {
    'comment-count': words(
      `# comentario, # comentarios, sin comentarios, no hay comentarios, comentarios, comentar, ver comentarios*`,
    ),
    'reply-form': words('deja una respuesta*, deja un comentario*, dejar un comentario*'),
    related: words(
      `artículos relacionados, noticias relacionadas, te puede interesar*, lee también*, lea también*, más leídas, ver más, leer más, más noticias, lo más leído, lo más visto, te recomendamos*`,
    ),
    share: words(
      `compartir, compartir:*, compartir en*, compartir esta noticia, copiar enlace, imprimir, enviar por correo*, guardar`,
    ),
    paging: words('anterior, siguiente, artículo anterior*, artículo siguiente*'),
    navigation: words(
      `inicio, aviso legal, contacto, iniciar sesión, menú, buscar, política de privacidad, política de cookies`,
    ),
    meta: words(
      `publicado el *, publicado:*, publicado por *, publicado en *, fecha de publicación*, etiquetas, temas:*, archivado en*`,
    ),
    'reading-time': words('# min de lectura, # minutos de lectura'),
    'sign-up': words('suscríbete*, suscribirse, síguenos*, newsletter'),
    advertisement: words('publicidad, anuncio'),
    rights: words(
      `todos los derechos reservados*, *todos los derechos reservados, queda prohibida la reproducción*,
      queda prohibida toda reproducción*`,
    ),
    'photo-credit': words('foto:*, fotos:*, fotografía:*, (foto:*, foto de archivo*'),
  },
  endMarks: words('fin, (fin)'),
  roles: {
    reporting: words('reporte de, reportes de'),
    'additional reporting': words('reporte adicional de, reportes adicionales de'),
    writing: words('escrito por, redactado por'),
    editing: words('editado por, edición de'),
    compiling: words('recopilado por, elaborado por'),
    translation: words('traducido por, traducción de'),
  },
  editorsNote: words('nota del editor, nota de la redacción'),
  embargo: words('embargado hasta, embargada hasta, embargo hasta'),
  notices: {
    kill: words('anulación, anula'),
    withhold: words('no publicar'),
    correction: words('corrige, corrección:, corrección, corregida:'),
    clarification: words('aclara'),
    refile: words('reemisión'),
    update: words('actualiza, actualiza con, actualización:'),
  },
  published: words('publicado, publicado el, publicada el'),
  updated: words('actualizado, actualizado el, actualizada'),
  abbreviations: words(
    `sr, sra, sres, srta, ee.uu, ee. uu, s.a, s.l, núm, etc, vs, p. ej, dª, dña, dr, dra, lic, ing, arq, prof, gral, cnel, tte, sgto,
    gob, pdte, ene, feb, abr, jun`,
  ),
  common: words(
    `los, las, del, una, por, con, para, como, más, pero, sus, fue, este, esta, entre, cuando, también, hasta, el, la, de, en, que, un, se, al, es, lo`,
  ),
}
