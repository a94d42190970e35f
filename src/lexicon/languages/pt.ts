// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Portuguese. */
export const portuguese: Language = {
  tag: 'pt',
  name: 'Portuguese',
  script: 'Latn',
  months: rows(
    `janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out,
    novembro|nov, dezembro|dez`,
  ),
  weekdays: rows('segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo'),
  dateWords: words('de, do, º'),
  and: words('e, com'),
  byline: words('por, da redação, do correspondente, texto de, texto:, reportagem de'),
  in: words('em, desde, no'),
  jobs: words('jornalista, correspondente, repórter, redator, redatora, enviado, enviada, especial'),
  anonymous: words('da redação, redação, redacção, da redacção, agência'),
  labels: words(
    `análise, opinião, entrevista, reportagem, crônica, crónica, perfil, exclusivo, última hora, ao vivo, vídeo`,
  ),
  furniture: {
    'comment-count': words(
      `# comentário, # comentários, sem comentários, nenhum comentário, comentários, comentar, ver comentários*`,
    ),
    'reply-form': words('deixe um comentário*, deixe uma resposta*, deixe o seu comentário*'),
    related: words(
      `leia também*, veja também*, artigos relacionados, notícias relacionadas, leia mais, saiba mais, mais lidas, últimas notícias, mais notícias, mais lidos, ver mais, leia mais*`,
    ),
    share: words(`compartilhar, compartilhar:*, compartilhe, compartilhe:*, copiar link, imprimir, enviar por e-mail*`),
    paging: words('anterior, próximo, próxima, seguinte'),
    navigation: words(
      `início, contato, contacto, entrar, menu, buscar, pesquisar, política de privacidade, termos de uso`,
    ),
    meta: words(
      `publicado em *, publicado:*, publicado por *, publicada em *, postado em *, tags, assuntos:*, etiquetas`,
    ),
    'reading-time': words('# min de leitura, # minutos de leitura'),
    'sign-up': words('assine, assine já*, inscreva-se*, siga-nos*'),
    advertisement: words('publicidade, propaganda'),
    rights: words(
      `todos os direitos reservados*, *todos os direitos reservados, é proibida a reprodução*, proibida a reprodução*`,
    ),
    'photo-credit': words('foto:*, fotos:*, fotografia:*, (foto:*, imagem:*'),
  },
  endMarks: words('fim, (fim), fim/lusa, lusa/fim'),
  roles: {
    reporting: words('reportagem de, reportagem por'),
    'additional reporting': words('reportagem adicional de, reportagem adicional por'),
    writing: words('escrito por, texto de'),
    editing: words('edição de, editado por'),
    compiling: words('compilado por'),
    translation: words('tradução de, traduzido por'),
  },
  editorsNote: words('nota do editor, nota da redação'),
  embargo: words('embargado até, embargada até, embargo até'),
  notices: {
    kill: words('anulação, anula'),
    withhold: words('não publicar'),
    correction: words('corrige, correção:, correção, correcção'),
    clarification: words('esclarece'),
    refile: words('repetição'),
    update: words('atualiza, actualiza, atualiza com'),
  },
  published: words('publicado, publicado em, publicada em'),
  updated: words('atualizado, atualizado em, atualizada em'),
  abbreviations: words(
    `sr, sra, srs, dr, dra, prof, profa, gen, sgt, dep, gov, pres, exmo, jan, fev, abr, jun, jul, nov, dez, s.a, s/a, ltda, e.u.a, av,
    núm, pág, págs, p. ex, etc`,
  ),
  common: words(
    `não, uma, dos, das, com, são, foi, mais, pelo, pela, também, ao, até, segundo, ser, está, seu, sua, o, a, os, de, em, no, na, um, que, por`,
  ),
}
