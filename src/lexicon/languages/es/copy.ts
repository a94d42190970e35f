// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Spanish. */
export const spanish: Language = {
  tag: 'es',
  script: 'Latn',
  months: `
    ene+ro, feb+rero, mar+zo, abr+il, may+o, jun+io, jul+io, ago+sto, sep+t+iembre|setiembre, oct+ubre, nov+iembre,
    dic+iembre|dec`,
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  dateWords: 'de, del, el',
  and: 'y, e, con',
  byline: 'por, texto de, texto:, redacción de, escrito por, publicado por',
  in: 'en, desde',
  jobs: 'periodista, corresponsal, redactor, redactora, enviado',
  anonymous: `
    redacción, la redacción, corresponsal, el corresponsal, enviado especial, enviada especial, nuestro corresponsal,
    nuestra corresponsal, especial`,
  labels: `
    análisis, opinión, entrevista, reportaje, crónica, claves, perfil, editorial, tribuna, explicador,
    verificación, pregunta, respuesta, cronología, recuadro, reseña`,
  furniture: {
    'comment-count': '# comentario, # comentarios, sin comentarios, no hay comentarios, comentarios',
    'reply-form': 'deja una respuesta*, deja un comentario*',
    related: `
      artículos relacionados, noticias relacionadas, te puede interesar*, lee también*, lea también*, más leídas, lo más leído`,
    share: 'compartir, compartir:*, compartir en*, compartir esta noticia',
    paging: 'anterior, siguiente',
    navigation: 'inicio, aviso legal, contacto, iniciar sesión, menú',
    meta: 'este artículo se publicó originalmente en *, este artículo fue publicado originalmente en *, esta nota fue publicada originalmente en *, este artículo fue traducido del *, este artículo ha sido traducido del *, publicado el *, publicado por *',
    'reading-time': '# min de lectura',
    'sign-up': 'suscríbete*, suscribirse',
    advertisement: 'publicidad, anuncio',
    rights: 'todos los derechos reservados*, *todos los derechos reservados',
    'photo-credit': 'foto:*, fotos:*',
  },
  endMarks: 'fin',
  roles: {
    reporting: 'reporte de, reportaje de, información de, reportería de, por:, autor:, autora:, redacción:',
    'additional reporting': 'reporte adicional de',
    writing: 'escrito por, redactado por',
    editing: 'editado por, editado en español por, edición en español de, edición de, edición:, editor:, editora:',
    translation: 'traducido por',
  },
  editorsNote: `
    nota del editor, nota de la redacción, para difusión inmediata, para publicación inmediata,
    para su difusión inmediata, para su publicación inmediata, para distribución inmediata, cotejar con el discurso`,
  notices: {
    correction: `
      corrige, corrección, fe de errores:, fe de erratas:, rectificación:, en una versión anterior de este,
      en una versión anterior de esta, en una versión anterior del artículo, en una versión anterior de la nota,
      en una versión anterior de la noticia, en una versión previa de este, en una versión previa de esta,
      en una versión previa del artículo, en una versión previa de la nota, en una versión previa de la noticia,
      en una primera versión de este, en una primera versión de esta, en una primera versión del artículo,
      en una primera versión de la nota, en una primera versión de la noticia, una versión anterior de este,
      una versión anterior de esta, este artículo ha sido corregido, esta nota fue corregida,
      esta noticia ha sido corregida, aclaración:, corrección a, rectificación`,
    update: 'actualización, actualiza, actualización:, añade, agrega, amplía, incorpora, precisa, reescribe',
  },
  foot: {
    about: 'acerca de la empresa, sobre la empresa, sobre la compañía',
    legal: 'aviso legal, descargo de responsabilidad',
    reach: 'para más información, para mayor información, para mayores informes',
    editors: `
      nota a los editores, notas a los editores, nota para los editores, notas para los editores,
      nota para editores, notas para editores, nota a la redacción, notas a la redacción,
      nota para la redacción, notas para la redacción`,
    contact:
      'contacto, contactos, contacto de prensa, contactos de prensa, contacto para prensa, contacto para medios, contacto de medios, contactos de medios, contacto con la prensa',
  },
  about: 'acerca de, acerca de la, acerca de el, sobre, sobre la, sobre el',
  rights: { source: 'fuente' },
  restrictions:
    'solo para uso editorial*, sólo para uso editorial*, solo uso editorial*, sólo uso editorial*, no ventas, no archivo, no archivos, no usar después*',
  published: 'publicado, publicada, publicado el, publicada el, creado:, fecha de publicación',
  updated: 'actualizado, actualizada, última actualización, modificado',
  common: `
    los, las, del, una, por, con, para, como, más, pero, sus, fue, este, esta, entre, cuando, también, hasta, el, la,
    de, en, que, un, se, al, es, lo, su, ha, han, ser, son, sobre, desde, según, porque, está, dijo, muy`,
  letters: 'ñáéíóú¿¡',
}
