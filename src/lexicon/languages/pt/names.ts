// Usage of Lusa, Agência Brasil and Folha; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Portuguese. */
export const portugueseNames: NameRows = {
  honorifics:
    'senhor, senhora, sr, sra, dom, dona, d, dr, dra, doutor, doutora, prof, profa, professor, professora, eng, rei, rainha, príncipe, princesa, papa, cardeal, bispo, arcebispo, padre, frei, irmã',
  roles: `
    presidente, presidenta, ex-presidente, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra, ex-ministro, ex-ministra, chanceler, secretário, secretária, porta-voz, chefe, líder, prefeito, prefeita, autarca, deputado,
    deputada, senador, senadora, vereador, vereadora, governador, governadora, embaixador, embaixadora, diretor, diretora, director, directora, conselheiro, conselheira, delegado, delegada, general, coronel, capitão, comandante, comissário,
    comissária, juiz, juíza, procurador, procuradora, promotor, promotora, advogado, advogada, desembargador, desembargadora, treinador, treinadora, técnico, selecionador, atacante, avançado, goleiro, guarda-redes, zagueiro, defesa, médio,
    jogador, jogadora, tenista, piloto, campeão, campeã, ator, atriz, actor, cantor, cantora, escritor, escritora, cineasta, investigador, investigadora, pesquisador, pesquisadora, professor, professora, economista, analista, especialista,
    candidato, candidata, ativista, activista, jornalista, empresário, empresária, fundador, fundadora, dirigente, coordenador, coordenadora, responsável, relator, relatora, voz, ceo`,
  fieldRoles: 'ministro, ministra, ex-ministro, ex-ministra, secretário, secretária',
  speakerRoles: 'porta-voz, voz',
  officeHeads:
    'ministério, secretaria, comissão, departamento, direção, direcção, subsecretaria, superintendência, inspeção, coordenadoria',
  branches: 'gabinete, agência, serviço, instituto, autoridade, comitê, comité, escritório, centro, diretoria',
  placeRoles: 'prefeito, prefeita, autarca, governador, governadora, bispo, arcebispo',
  sayings: `
    disse, diz, declarou, declara, afirmou, afirma, acrescentou, acrescenta, explicou, explica, indicou, indica, anunciou, anuncia, sublinhou, destacou, destaca, ressaltou, comentou, sustentou, precisou, lembrou, insistiu, alertou, alerta,
    criticou, reconheceu, garantiu, garante, considerou, considera, defendeu, defende, referiu, frisou, adiantou, revelou, confirmou, escreveu, respondeu, segundo`,
  bareNouns: 'forma, maneira, novo, imediato, acordo, momento, modo, facto, fato, parte, hoje, ontem, emergência',
  placeOpeners:
    'rua, avenida, praça, estádio, lago, golfo, ilha, ilhas, serra, ponte, porto, aeroporto, lagoa, estreito, baía, vulcão, parque, rodovia',
  ofHeads: `
    banco, ministério, tribunal, corte, conselho, partido, universidade, união, federação, associação, agência, comitê, comité, organização, assembleia, câmara, comissão, instituto, movimento, frente, sociedade, grupo, sindicato, confederação,
    autoridade, direção, caixa, escola, hospital, museu, academia, fundação, liga, gabinete, centro, congresso, junta, procuradoria, polícia, guarda, forças, secretaria, aliança`,
  heads: `
    banco, ministério, tribunal, corte, conselho, partido, universidade, união, federação, associação, agência, comitê, comité, organização, assembleia, câmara, comissão, instituto, movimento, frente, senado, sociedade, grupo, sindicato,
    confederação, autoridade, hospital, museu, fundação, liga, congresso, procuradoria, polícia, guarda, exército, supremo`,
  closes:
    'nacional, federal, supremo, suprema, constitucional, geral, municipal, regional, estadual, internacional, mundial, central, eleitoral, socialista, popular, comunista, democrata, militar, civil, judiciária, europeu, europeia',
  given:
    'joão, josé, antónio, antônio, manuel, pedro, paulo, luís, luiz, carlos, marcelo, miguel, tiago, rui, nuno, ricardo, fernando, jorge, francisco, andré, rodrigo, bruno, gustavo, rafael, thiago, felipe, filipe, henrique, vítor, sérgio, cláudio, fábio, márcio, flávio, otávio, inácio, inês, maria, ana, beatriz, mariana, catarina, joana, sofia, luísa, márcia, cláudia, patrícia, mônica, mónica, teresa, conceição, fátima, geraldo',
  bodyNouns: `empresa, companhia, firma, petroleira, petrolífera, mineradora, construtora, montadora, seguradora, operadora, consultoria, varejista, cervejaria, editora, emissora, startup, rede, jornal, diário, semanário, revista, portal, sindicato, ong, cooperativa, subsidiária, fabricante, plataforma, time, clube, equipe`,
  particles: 'de, da, do, das, dos, e',
  openers: `
    o, a, os, as, um, uma, uns, umas, ele, ela, eles, elas, se, seu, sua, seus, suas, este, esta, estes, estas, esse, essa, isso, isto, aquele, aquela, em, no, na, nos, nas, num, numa, ao, à, aos, às, de, do, da, dos, das, com, sem, por, pelo, pela, para, sobre,
    após, entre, desde, até, contra, segundo, conforme, ante, sob, durante, mediante, e, ou, mas, porém, contudo, embora, porque, que, quem, quando, como, onde, qual, mais, menos, muito, assim, também, além, então, depois, antes, já, ainda, sempre, nunca,
    não, nem, todo, todos, toda, todas, cada, dois, duas, três, quatro, cinco, vários, várias, alguns, algumas, outros, outras, ontem, hoje, amanhã, nosso, nossa, meu, minha, eu, nós, há, é, foi, tem, está, são, apesar, enquanto, portanto`,
  demonyms: `
    português, portuguesa, portugueses, brasileiro, brasileira, brasileiros, espanhol, espanhola, espanhóis, francês, francesa, franceses, alemão, alemã, alemães, italiano, italiana, italianos, britânico, britânica, britânicos, inglês, inglesa,
    americano, americana, americanos, norte-americano, estadunidense, russo, russa, russos, ucraniano, ucraniana, ucranianos, chinês, chinesa, chineses, japonês, japonesa, israelense, israelita, israelitas, palestino, palestina, palestiniano,
    iraniano, iraniana, libanês, libanesa, sírio, síria, egípcio, turco, turca, grego, grega, polaco, polaca, polonês, húngaro, romeno, angolano, angolana, moçambicano, moçambicana, cabo-verdiano, guineense, timorense, argentino, argentina,
    mexicano, mexicana, venezuelano, venezuelana, colombiano, colombiana, chileno, chilena, peruano, peruana, paraguaio, uruguaio, boliviano, cubano, indiano, indiana, africano, africana, europeu, europeia, europeus`,
  calendar:
    'segunda, terça, quarta, quinta, sexta, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, natal, páscoa',
  the: 'o, a, os, as',
  a: 'um, uma',
  contracted: 'ao, aos, à, às, do, da, pelo, pela',
  of: 'de, do, da, dos, das',
  and: 'e',
  clauses: 'que, quem, cujo, é, era, foi, será, tem, tinha, são, está',
  in: 'em, no, na, nos, nas',
  from: 'desde',
  to: 'até, ao, à',
  by: 'por, pelo, pela',
  with: 'com',
  for: 'para',
  against: 'contra',
  prepositions: 'perto, sobre, após, junto',
}
