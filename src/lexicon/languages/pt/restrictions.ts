// Words of restrictions in Portuguese, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const portugueseRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ninguem, nenhum, nenhuma, nenhuns, tampouco, nao devem, nao podem, nao podera, nao se pode, proib*, e proibido, esta proibido, vedad*,
    nao permitid*, nao autorizad*, abster-se, abstenham-se, abstenha-se, abster, abstenham, parem, cessem, em caso algum, em nenhum caso,
    em hipotese alguma, em nenhuma hipotese, sob nenhum pretexto, de modo algum, de forma alguma`,
  // publishing, in general words
  f: `
    empreg*, emissao, postem, postad*, carreg*, colocar online, por online, on-line, entrar no ar, va ao ar, saia, saiam, lancar, liberem,
    soltar, soltem, repass*, passem, fazer circular, circulem, encaminh*, reencaminh*, citem, nomear, nomeiem, relatar, escrever,
    escrevam, cobrir, cobertura, resenh*, mostrar, mostrem`,
  // before, until, from
  p: `
    antes do, antes da, antes que, ate que, ate ao, ate as, ate o, ate depois de, anteriormente a, nao antes de, o mais cedo, enquanto,
    so depois, somente apos, apenas apos, uma vez, assim que, logo que, desde as, a espera de, pendente de, no final de, ao fim de,
    no inicio de`,
  // secrecy
  c: `
    confidencia*, estritamente confidencial, segredo, ultrassecreto, em confianca, em off, sem atribuicao, nao atribuivel,
    apenas contexto, so para voces, so para os olhos, discricao, apagao informativo, guardar para si, guardem para voces, entre nos,
    sob embargo, com embargo, selad*, lacrad*, sob selo, segredo de justica, classificad*, restrit*, a porta fechada, para conhecimento,
    para sua informacao, acordo de confidencialidade, pessoal, bico calado`,
  // withdrawing, and why
  i: `
    retrat*, cancelamento, apag*, remocao, tirem, tirem do ar, tirar do ar, fora do ar, derrubar, deitar fora, jogar fora, joguem fora,
    lixo, no lixo, fica sem efeito, sem validade, nao ter em conta, nao levar em conta, nao considerar, nao tenham em conta, esquec*,
    desprez*, repor, falsidade, erro, erros, por erro, por engano, equivoco, por equivoco, equivocad*, incorret*, inexat*, forjad*,
    adulterad*, boato, embuste, trote, desmintid*, teste, mensagem de teste, isto e um teste, nao e verdade, inveridic*, ultrapassad*,
    desatualizad*`,
  // holding back
  l: `
    retid*, manter, mantenham, mantid*, a espera, engavet*, na gaveta, estacion*, em pausa, adiem, protel*, atras*, diferir, em suspenso,
    no gelo, na geladeira, no frigorifico, em stand-by, por enquanto, por ora, para ja, travar, travem, trancad*, frear, nao mexer`,
  // unfinished, or ahead of time
  r: `
    rascunho*, esboco*, primeira versao, versao preliminar, provisori*, nao editad*, sem edicao, por editar, nao revist*, nao revisad*,
    sem revisao, por rever, em bruto, nao definitiv*, nao e definitivo, nao final, nao aprovad*, por aprovar, sem aprovacao,
    pendente de aprovacao, a aguardar aprovacao, documento de trabalho, versao de trabalho, em elaboracao, em andamento, em curso,
    em preparacao, por acabar, antecipad*, antecipacao, com antecedencia, de antemao, avanco, adiantad*, prova de prelo, provas,
    provas nao corrigidas, para preparacao, planeamento, planejamento, para planeamento, efeitos de planeamento, fins de planejamento,
    de gaveta, pre-escrit*, sujeito a alteracoes, maquete, modelo`,
}
