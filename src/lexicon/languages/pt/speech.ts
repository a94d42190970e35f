// Verbs and frames: usage of agencies (Lusa, Agência Brasil); the function words: any grammar of Portuguese.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Portuguese. */
export const portugueseSpeech: Speech = {
  // The forms: finite; participle; gerund.
  paradigms: ['ar: a|ou|aram|ava|am, ado, ando', 'er: e|eu|eram|ia|em, ido, endo', 'ir: e|iu|iram|ia|em, ido, indo'],
  verbs: [
    { force: 'assertion', takes: 'pronoun', verbs: 'confirmar, anunciar, revelar' },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        prever/prevê|previu|previram|prevê-se/previsto/*, recordar, desabafar, avisar, orientar, brincar, atirar, devolver, suspirar, indicar, divulgar, calcular, projetar, noticiar, ironizar, comemorar, celebrar, rebater, retrucar, replicar, ponderar, ressalvar, esclarecer, detalhar, resumir, descrever, festejar, notar, enfatizar, rematar, assegurar, confidenciar, apelar`,
    },
    { force: 'denial', takes: 'pronoun', verbs: 'negar, desmentir/desmente|desmentiu|desmentiram/desmentido/*' },
    {
      force: 'assertion',
      takes: 'speech that work',
      sure: 97,
      verbs: 'escrever/escreve|escreveu|escreveram/escrito/escrevendo',
    },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        dizer/diz|disse|disseram|dissera|dizia|dizem/dito/dizendo, afirmar, declarar, explicar, acrescentar, informar, destacar, ressaltar, salientar, sublinhar,
        referir/refere|referiu|referiram/referido/referindo, adiantar, garantir, contar, comentar, anunciar, observar, concluir/conclui|concluiu/concluído/concluindo, frisar, completar, apontar, reforçar, defender`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: `
        lembrar, reconhecer, admitir, confirmar, revelar, insistir, alertar, advertir, responder, argumentar, alegar, considerar, avaliar,
        denunciar, lamentar, relatar, reiterar, sustentar`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: 'dar a conhecer/dá a conhecer|deu a conhecer|deram a conhecer/dado a conhecer/*',
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        fazer saber/faz saber|fez saber|fizeram saber/feito saber/*, deixar claro/deixa claro|deixou claro|deixaram claro/deixado claro/deixando claro,
        dar a entender/dá a entender|deu a entender/dado a entender/*`,
    },
    { force: 'assertion', takes: 'that', verbs: 'manter/mantém|manteve|mantiveram/mantido/*' },
    { force: 'assertion', takes: 'that', sure: 85, verbs: 'publicar, postar, tuitar' },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs: 'negar, rejeitar, desmentir/desmente|desmentiu/desmentido/desmentindo',
    },
    {
      force: 'directive',
      takes: 'speech that thing asked',
      verbs:
        'pedir/pede|pediu|pediram/pedido/pedindo, exigir, ordenar, recomendar, propor/propõe|propôs/proposto/propondo, apelar, cobrar',
    },
    { force: 'directive', takes: 'speech that thing hearer asked', verbs: 'exortar, instar, conclamar', sure: 85 },
    { force: 'question', takes: 'speech whether', verbs: 'perguntar, questionar' },
    { force: 'commissive', takes: 'speech that', verbs: 'prometer, ameaçar' },
    { force: 'evaluation', takes: 'speech thing', verbs: 'criticar, condenar, elogiar, saudar' },
    { force: 'assertion', takes: 'that', sure: 75, verbs: 'acreditar, achar, esperar' },
    {
      force: 'evaluation',
      takes: 'thing accused',
      verbs: 'acusar, culpar, responsabilizar, censurar',
    },
    { force: 'assertion', takes: 'names quoted', verbs: 'classificar, apelidar, qualificar' },
  ],
  refusals: [
    {
      verbs: 'escrever/escreve|escreveu|escreveram/escrito/escrevendo',
      things:
        '", romance, romances, livro, livros, canção, canções, música, peça, poema, poemas, roteiro, argumento, ensaio, biografia, ópera, conto, contos, álbum, letra, filme',
    },
    { verbs: 'condenar', things: '>, a, ano, anos, meses, prisão, reclusão, multa' },
    { verbs: 'acusar', things: 'golpe, cansaço, recebimento, recepção, presença, fadiga, positivo, desgaste, falha' },
    { verbs: 'acrescentar, completar, concluir/conclui|concluiu/concluído/concluindo, contar, reforçar', things: '*' },
    {
      verbs: 'garantir',
      things:
        'vaga, título, vitória, classificação, acesso, lugar, permanência, ponto, pontos, medalha, ouro, prata, bronze',
    },
    { verbs: 'defender', things: '#, pênalti, pênaltis, penálti, penáltis, grande, título, cores, chute, remate' },
    { verbs: 'apontar', things: '#, gol, gols, golo, golos, arma, pistola' },
  ],
  sources: [
    { side: 'after', phrases: 'segundo, de acordo com, conforme, na opinião de, nas palavras de' },
    { side: 'cited', phrases: 'citando' },
  ],
  words: {
    determiners:
      'o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, vários, várias, ambos, ambas, dois, duas, três, quatro, cinco, outro, outra, alguns, todos',
    possessives: 'seu, sua, seus, suas, nosso, nossa, meu, minha',
    hearers: 'a, ao, aos, à, às',
    askedFor: 'a, ao, aos, à, às',
    infinitiveEndings: 'ar, er, ir',
    targeting:
      'ataque, ataques, página, publicidade, anúncio, anúncios, investimento, confiança, mensagem, mensagens, presença, campanha, vídeo, vídeos, perfil, participação',
    told: 'a, ao, aos, à, às',
    outlets:
      'imprensa, funcionários, trabalhadores, deputados, clientes, acionistas, alunos, pais, jornalistas, jornalista, jornal, diário, agência, emissora, rádio, televisão, revista, repórteres, reuters, afp, ap, bbc, cnn, bloomberg, lusa, folha, globo',
    years: 'anos',
    ordinals: 'segundo, Segundo',
    media:
      'comunicado, entrevista, mensagem, carta, nota, vídeo, coletiva, conferência, mail, telefone, post, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, site, sítio, website, sociais, página, plataforma, rede, redes, perfil, canal, conta',
    events: `visita, evento, reunião, discurso, debate, cúpula, sessão, julgamento, encontro, cerimônia, cerimónia, relatório, meio, margem, decorrer, audiência, ato,
      comício, pronunciamento`,
    means: 'por, via, em',
    definites: 'o, a, os, as',
    circumstances: 'em, no, na, nos, nas, num, numa, durante, após, ante, perante',
    prepositions:
      'de, do, da, dos, das, em, no, na, nos, nas, com, por, pelo, pela, para, sobre, contra, desde, até, entre, sem, após, ante, durante, sob, ao, aos, à, às, via',
    objectPronouns: 'o',
    clitics: 'se, lhe, lhes, me',
    bounds: 'até, desde, após, entre',
    holderEndings: 'ministro, ministra, presidente, chanceler, porta-voz, papa',
    charges: 'de, do, da, dos, das, por',
    neuters: 'isso, isto, aquilo, tudo',
    pronouns: 'ele, ela, eles, elas, nós, eu, quem, alguns, muitos, outros, ambos, ambas',
    he: 'ele',
    she: 'ela',
    they: 'eles, elas',
    men: 'sr, senhor, dom, rei, príncipe, papa',
    women: 'sra, senhora, dona, rainha, princesa, ministra',
    both: 'tanto, nem',
    counts: 'dois, três, quatro, cinco',
    by: 'por, pelo, pela',
    witnesses: 'polícia, autoridades, ministério, ministro, relatório, fontes, governo, estudo, sondagem',
    ties: 'de, da, do, das, dos',
    likes: 'como, conforme, segundo',
    pluralEndings: 's',
    labels: 'vídeo, ao vivo, fotos, entrevista, análise, perfil, cronologia, futebol',
    indefinites: 'nada, pouco, algo, muito, tanto, isso, isto, aquilo, mesmo',
    chambers: 'parlamento, senado, câmara, congresso, assembleia, plenário, comissão',
    envoys: 'líder, porta-voz, bancada, grupo, representante, relator, relatora, deputado',
    relatives: 'quem, qual, quais',
    auxiliaries: `é, são, era, eram, foi, foram, será, serão, seria, tem, têm, tinha, tinham, havia, há, está, estão, estava, estavam, pode, podem, poderia, deve,
      devem, deveria, vai, vão, ser, estar`,
    passive: 'é, foi, foram, será, sido, ser',
    negations: 'não, nunca',
    adverbs: 'também, ainda, além, depois, já, assim, não, nunca, então, hoje, ontem',
    adverbEndings: 'mente',
    and: 'e, ou, nem',
    conjunctions: 'e, mas, ou, nem',
    subordinators: 'que, se, quando, porque, embora, enquanto, onde, como, quem, pois, após',
    that: 'que',
    whether: 'se, como, quando, onde, quem, qual',
    times: `nesta, neste, desta, deste, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, hoje, ontem, amanhã, janeiro, fevereiro, março,
      abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, feira, noite, tarde, manhã`,
    verbs:
      'deu, deram, dá, fizeram, deixou, deixaram, deixa, manteve, publicou, publicaram, faz, fez, fazem, teve, tiveram, veio, chega, chegou, segue, fica, ficou, permite, permitirá',
  },
  habits: { dropsSubject: true, looseSubject: true },
}
