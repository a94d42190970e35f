// Words of restrictions in Portuguese, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const portugueseRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ninguem, nenhum, nenhuma, nenhuns, tampouco, proib*, vedad*, abster-se, abstenham-se, abstenha-se, abster, abstenham, parem, cessem`,
  // publishing, in general words
  f: `
    empreg*, emissao, postem, postad*, carreg*, on-line, entrar no ar, va ao ar, saia, saiam, lancar, liberem, soltar, soltem, repass*,
    passem,
    revelem, adiantar, adiantem, antecipar, antecipem, desvendar, vazar, mencion*, dizer, digam, dar, fazer uso, facam uso, uso da,
    redes sociais, internet, saia da sala, da sala, contar, contem`,
  // before, until, from
  p: `
    anteriormente a, o mais cedo, enquanto`,
  // secrecy
  c: `
    confidencia*, segredo, ultrassecreto, em confianca, sem atribuicao, nao atribuivel, apenas contexto, so para voces, so para os olhos,
    discricao, apagao informativo, guardar para si, guardem para voces, entre nos, sob embargo, com embargo, selad*, lacrad*, sob selo,
    classificad*, restrit*, a porta fechada, para conhecimento, para sua informacao, pessoal, bico calado`,
  // withdrawing, and why
  i: `
    retrat*, cancelamento, apag*, remocao, tirem, fora do ar, derrubar, deitar fora, jogar fora, joguem fora, lixo, fica sem efeito,
    sem validade, nao ter em conta, nao levar em conta, nao considerar, nao tenham em conta, esquec*, desprez*, repor, falsidade, erro,
    erros, engano, equivoco, equivocad*, incorret*, inexat*, inventad*, forjad*,
    dos sites, deixem de usar`,
  // holding back
  l: `
    retid*, manter, mantenham, mantid*, engavet*, na gaveta, estacion*, adiem, protel*, atras*, diferir, em suspenso, no gelo,
    na geladeira, no frigorifico, em stand-by, por enquanto`,
  // unfinished, or ahead of time
  r: `
    rascunho*, esboco*, primeira versao, versao preliminar, provisori*, nao editad*, sem edicao, por editar, nao revist*, nao revisad*,
    sem revisao, por rever, em bruto, nao definitiv*, nao e definitivo, nao final, nao aprovad*, por aprovar, sem aprovacao,
    pendente de aprovacao, a aguardar aprovacao, documento de trabalho, versao de trabalho, em elaboracao, em andamento, em curso,
    em preparacao, por acabar, antecipad*, antecipacao, com antecedencia, de antemao, avanco, adiantad*, prova de prelo, provas`,
  // events that a release waits for, and their end
  g: `
    discurso, sentenca, veredicto, veredito, votacao, votarem, sessao, cerimonia, gala, entrega, fita, inaugur*, abertura, portas, abrirem,
    palco, apito, apito inicial, terminar, termine, concluir, acabar, leitura, lido, lida, funeral, sorteio, estreia, assinatura,
    assembleia, aterrar, pousar`,
  // accepting a condition
  a: `
    compromete, comprometem, se compromete, ao receber, ao aceitar, ao abrir, recepcao, rececao, condicao de, na condicao, com a condicao,
    aceita, aceitam, compromisso de`,
  // parts and details of a story that may be withheld
  W: `
    nome, nomes, identidade, foto, fotos, rosto, rostos, paragrafo, paragrafos, passagem, frase, detalhes`,
  // word from the sender, and who must be told first
  C: `
    avisarmos, avisaremos, ligarmos, nossa ligacao, telefonarmos, novo aviso, sinal verde, luz verde, familia, familiares, contraordem`,
}
