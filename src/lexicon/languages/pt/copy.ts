// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Portuguese. */
export const portuguese: Language = {
  tag: 'pt',
  script: 'Latn',
  months: `
    jan+eiro, fev+ereiro, mar+ço, abr+il, mai+o, jun+ho, jul+ho, ago+sto, set+embro, out+ubro, nov+embro, dez+embro`,
  weekdays: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
  dateWords: 'de, do, º',
  and: 'e, com',
  byline: 'por, da redação, do correspondente, texto de, escrito por, publicado por, postado por',
  in: 'em, desde, no',
  jobs: 'jornalista, correspondente, repórter, redator, redatora',
  anonymous: `
    da redação, redação, correspondente, enviado especial, enviada especial, do nosso correspondente,
    da reportagem local, do nosso enviado especial, da nossa correspondente, do enviado especial`,
  labels: `
    análise, opinião, entrevista, reportagem, crônica, entenda, perfil, crónica, editorial, saiba mais, pergunta,
    resposta, cronologia, verificação, resenha`,
  furniture: {
    'comment-count': '# comentário, # comentários, sem comentários, nenhum comentário, comentários',
    'reply-form': 'deixe um comentário*, deixe uma resposta*',
    related: 'leia também*, veja também*, artigos relacionados, notícias relacionadas, saiba mais, mais lidas',
    share: 'compartilhar, compartilhar:*, compartilhe, compartilhe:*',
    paging: 'anterior, próximo',
    navigation: 'início, contato, contacto, entrar, menu',
    meta: 'este artigo foi publicado originalmente *, esta reportagem foi publicada originalmente *, este texto foi publicado originalmente *, este artigo foi traduzido do *, publicado por *',
    'reading-time': '# min de leitura',
    'sign-up': 'assine, assine já*',
    advertisement: 'publicidade, propaganda',
    rights: 'todos os direitos reservados*, *todos os direitos reservados',
    'photo-credit': 'foto:*, fotos:*',
  },
  endMarks: 'fim, fim/lusa, lusa/fim',
  roles: {
    reporting: 'reportagem de, reportagem:, texto:, por:, repórter:, autor:',
    'additional reporting': 'reportagem adicional de',
    writing: 'escrito por, texto de',
    editing: 'edição de, edição:, editado por, editor:, editora:, edição em português de',
    translation: 'tradução de',
  },
  editorsNote: `
    nota do editor, nota da redação, para divulgação imediata, para publicação imediata, para difusão imediata`,
  notices: {
    correction: `
      corrige, correção, errata:, retificação:, em uma versão anterior deste, em uma versão anterior desta,
      em uma versão anterior do texto, em uma versão anterior da reportagem, em uma versão anterior da notícia,
      numa versão anterior deste, numa versão anterior desta, numa versão anterior do texto,
      numa versão anterior da reportagem, numa versão anterior da notícia, na versão anterior deste,
      na versão anterior desta, na versão anterior do texto, na versão anterior da reportagem,
      na versão anterior da notícia, uma versão anterior deste, uma versão anterior desta, este texto foi corrigido,
      esta reportagem foi corrigida, esclarecimento:, retificação, correção:`,
    update: 'atualização, atualiza, actualiza, acrescenta, adiciona, amplia, reescreve',
  },
  foot: {
    about: 'sobre a empresa, sobre a companhia',
    reach: 'para mais informações, para mais informação',
    editors: `
      nota aos editores, notas aos editores, nota para editores, notas para editores, nota à redação,
      notas à redação, nota para a redação, notas para a redação`,
    contact:
      'contato, contatos, contatos de imprensa, contato para a imprensa, contato de imprensa, assessoria de imprensa, contacto, contactos, contacto de imprensa, contactos de imprensa, informações à imprensa, informações para a imprensa',
  },
  about: 'sobre a, sobre o, sobre, acerca da, acerca do',
  restrictions:
    'apenas para uso editorial*, somente para uso editorial*, só para uso editorial*, sem vendas, sem arquivo',
  rights: { source: 'fonte' },
  published: 'publicado, publicada, publicado em, publicada em, criado em:, postado em:, data de publicação',
  updated: 'atualizado, atualizada, atualizado em, actualizado, última atualização, modificado em',
  common: `
    não, uma, dos, das, com, são, foi, mais, pelo, pela, também, ao, até, segundo, ser, está, seu, sua, o, a, os, de,
    em, no, na, um, que, por, se, e, mas, como, ele, ela, ou, pelos, isso, quando, foram, após`,
  letters: 'ãõçáâéêíó',
}
