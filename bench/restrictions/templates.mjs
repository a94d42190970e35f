// Templates of lines that restrict a story (r) and of look-alikes (f), by language. `(a|b|)` is a choice, {t} a time, {n} a topic.
// Written for the fitting of `bench/fit-restrictions.mjs`; from no real copy. The yardstick in test/support is not among them.

export const templates = {
  en: {
    t: '0600 GMT|Monday|6 p.m.|5 May|Thursday noon|9.30 a.m. on Tuesday',
    n: 'bridge|ferry|budget|hospital|court ruling',
    r: `
      (Eds: |Editors: |NOTE TO EDITORS: |)(please |)(do not|never) (use|publish|run|quote|post) (this |the |)(story|item|text|line) (until|before) {t}
      (This|The) (story|item|report|material|text) (must|may|should|can) not (be |)(used|published|broadcast|quoted|circulated|appear online) (before|until) {t}
      (Strictly |)(embargoed|under embargo) (until|to|till|for) {t}
      (For use|For publication|Usable|Publishable) (only |)(after|from) {t}
      (ATTENTION DESKS: |Desks: |)(kill|spike|pull|withdraw|delete|scrap) the {n} (story|item|copy|piece)
      We (are withdrawing|have withdrawn|withdraw|are pulling|retract|have killed) (our|the|this) (story|report|item) (about|on) the {n}
      The (story|item|copy|report) (above|on the {n}|slugged {n}) (is|was|has been) (killed|withdrawn|retracted|cancelled|sent in error|deleted)
      (HOLD|WITHHOLD|SIT ON|FREEZE) (THIS |THE |)({n} |)(STORY|ITEM|COPY)( UNTIL {t}| PENDING CHECKS| UNTIL CLEARED|)
      (Please |)(hold|keep back|sit on|park|wait with) (this |the |)({n} |)(story|copy|piece) (until|pending) (legal clearance|confirmation|further notice|approval|we advise|{t})
      (The story is |Story |Copy )(on hold|held back|suspended|not cleared) (until|pending) (lawyers have checked it|confirmation|further notice|{t})
      (CONFIDENTIAL|SECRET|OFF THE RECORD)( - not for (publication|use|release)| until {t}|: do not (quote|share|publish))
      (Not|No) (publication|broadcast|online use|use|release) (of this (story|text) |)(before|until) {t}
      (These|The) (figures|results|findings|data|quotes) (are confidential|must not be (published|quoted|disclosed)|are not to be (released|shared|used)) (until|before) {t}
      Publication (time|only after|not before): {t}
      (DISREGARD|IGNORE|SCRATCH) (THE |OUR |)(PREVIOUS |EARLIER |)(STORY|ITEM|ALERT|FLASH)( ON THE {n}|)
      (Please |)(remove|delete|take down) (the |our |this )({n} |)(story|article|item) (from your (site|systems|web)|at once|)
      {t}: release time. (Hold until then|Do not post before then)`,
    f: `
      (Oil|Arms|Trade|Grain) embargo (extended|tightened|eased|lifted) (until|on|from) {t}
      (Minister|Council|EU|Senate) (calls for|weighs|backs) (an embargo|a ban) on (oil|arms|grain) (until|after) {t}
      (The {n}|A cough drug|The toy|A cereal) (is|was|has been) (withdrawn|pulled|recalled|taken) (from (sale|shops|the market)|off the shelves)
      (Two|Three|Dozens) killed (in|as) (a |the |){n} (blast|fire|crash|collapse)
      (United|City|Rovers) hold (on to|out for|off) (win|draw|champions) (until|on) {t}
      (The author|She|The mayor) (does not|did not) (publish|want to publish|use) (the|her|his) (letters|diary|report) (before|until) {t}
      (Cancel|Delete|Remove|Hold|Withdraw)( order| subscription| account| item|)
      (Do not|Never) (use|touch|run|leave) the (lift|tap|engine|stove) (in case of|during|before) (fire|the test|{t})
      The {n} (will|is to|may) (close|remain closed|stay closed|not reopen) (until|before) {t}
      Police (withheld|did not release|have not released) the (name|names|identity) of the (victim|driver|man) (until|pending) (relatives were told|{t})
      (The paper|A weekly|The magazine) (killed|pulled|withdrew|spiked|retracted) (a|its|the) story (about|on) the {n}, (he|she|an editor) said
      (Story|Article|Report) of the {n} (opens|is told|runs|appears) (on|until|before) {t}
      The {n} (report|story|study) (is|was|will be) published (on|before|after) {t}
      (Read|Share|Save|Print|Follow) this (story|article)( later| now| on {t}|)
      (Flight|Concert|Match|Game|Trial) (cancelled|called off|put on hold|suspended) (until|before) {t}
      (Kill|Spike|Hold|Delete|Secret) (switch|strip|music|key|garden) (ordered|found|sold|opens) (in|at) {n} (row|sale|town)
      Secret (talks|files|plan) on the {n} (until|before|after) {t}
      Only (members|children|residents) may use the {n} (until|before|after) {t}
      Editors: (adds|updates with|recasts with) (quotes|details|photos) (on|from) the {n}
      (Sources|Officials) (asked|declined) not to be (named|quoted|identified) (before|until) the announcement {t}
      Press release: new {n} (opens|starts|reopens) {t}
      Not (every|all|one|a) {n} (is|can be) (used|published|saved) (before|by) {t}
      We hold these truths (until|before) {t}, the {n} (choir|poet) sang`,
  },
  de: {
    t: '18.00 Uhr|Montag|5. Mai, 10 Uhr|Dienstag früh|12.00 Uhr MEZ',
    n: 'Brücke|Fähre|Haushalt|Klinik|Prozess',
    r: `
      (Achtung Redaktionen: |Hinweis: |)(Bitte |)(nicht|keinesfalls) vor {t} (veröffentlichen|senden|verwenden|verbreiten|online stellen)
      (Dieser Text|Diese Meldung|Der Beitrag|Die Meldung) darf (nicht|erst|frühestens) (vor|ab|nach) {t} (veröffentlicht|gesendet|verwendet|verbreitet|genutzt) werden
      (Gesperrt|Sperrfrist|Embargo) (bis|:) {t}
      (Freigabe|Veröffentlichung|Verwendung) (erst|nur|frühestens) (ab|nach) {t}
      (Achtung: |Bitte |)(die Meldung|unsere Meldung|den Text|den Bericht) (über die {n} |zur {n} |)(streichen|löschen|nicht verwenden|zurückziehen|verwerfen)
      Wir (ziehen|haben) (unsere|die|diese) (Meldung|Fassung|Nachricht) (zur {n} |)(zurück|zurückgezogen|gelöscht)
      (Die|Unsere) Meldung (zur {n} |)(ist|wurde|wird) (hiermit |)(zurückgezogen|annulliert|gestrichen|hinfällig|ungültig|gelöscht)
      (Bitte |)(diese Meldung|den Text|den Bericht) (zurückhalten|noch nicht bringen|vorerst nicht nutzen|stoppen)( bis zur (Freigabe|Klärung|Bestätigung)| bis {t}|)
      (Vertraulich|Streng vertraulich|Geheim) bis {t}
      Nicht (zur|für die) (Veröffentlichung|Verbreitung|Verwendung)( bestimmt| vor {t}| bis auf Weiteres|)
      (Die Angaben|Die Zahlen|Die Inhalte) (sind|bleiben) bis {t} (gesperrt|vertraulich|nicht frei)`,
    f: `
      (Die |)(Brücke|Straße|Strecke|{n}) (bleibt |)bis {t} (gesperrt|geschlossen)
      (Hersteller|Supermarkt|Konzern) (zieht|ruft) (Medikament|Joghurt|Spielzeug) (zurück|aus dem Handel)
      (Ölembargo|Waffenembargo|EU-Embargo) (bis {t} |)(verlängert|gelockert|beschlossen)
      (Konzert|Flug|Spiel|Prozess) (vor|bis) {t} (abgesagt|gestrichen|verschoben)
      (Abbrechen|Löschen|Bestellung stornieren|Konto löschen)
      (Bitte|Die Stadt bittet:) (das Wasser|den Aufzug|die {n}) (bis {t} |)nicht (benutzen|verwenden)
      Die (Studie|Zahlen|Ergebnisse) zur {n} (erscheint|werden|sollen) (am|vor) {t} veröffentlicht
      Der (Verlag|Minister|Autor) will (den Bericht|das Buch|die Meldung) nicht vor {t} (veröffentlichen|kommentieren), sagte er
      Geheime (Gespräche|Akten) zur {n} bis {t}
      (Zwei|Drei) Tote (nach|bei) (Unfall|Brand) an der {n}
      Artikel (teilen|drucken|merken)
      Nur (Anwohner|Mitglieder) dürfen die {n} vor {t} (nutzen|betreten)
      Hinweis: (neue|mit) (Zitate|Fotos|Details) (zur {n}|nach {t})`,
  },
  fr: {
    t: '18h00|lundi|le 5 mai à 6h00 GMT|mardi midi|12h00 GMT',
    n: 'pont|budget|hôpital|traversier|procès',
    r: `
      (Note aux rédactions : |Attention : |)(merci de |prière de |)ne pas (diffuser|publier|utiliser|mettre en ligne|reprendre) avant {t}
      (Cette dépêche|Ce texte|Cet article|Cette information) ne (doit|peut) (pas |)être (publié|diffusé|utilisé|repris|mis en ligne) avant {t}
      (Sous embargo|Embargo) (jusqu'à|jusqu'au|:) {t}
      (Diffusion|Publication|Utilisation) (autorisée |possible |)(uniquement |seulement |)(à partir de|après) {t}
      (Prière d'|Merci d'|Attention : )(annuler|supprimer|retirer|effacer) (la dépêche|l'article|notre papier|le texte)( sur le {n}|)
      Nous (annulons|retirons|supprimons) (notre|la|cette) (dépêche|information|version) sur le {n}
      (La|Notre|Cette) dépêche (sur le {n} |précédente |)(est|a été) (annulée|retirée|supprimée|sans objet|caduque)
      (Merci de |)(retenir|garder|ne pas sortir) (ce papier|cette dépêche|ce texte) (jusqu'à nouvel ordre|jusqu'à confirmation|avant {t})
      (Dépêche|Papier|Texte) (en attente|bloqué|suspendu) (jusqu'à {t}|de validation|de confirmation|)
      (Confidentiel|Strictement confidentiel) jusqu'à {t}
      (Interdit de|Interdiction de) (publication|diffusion|publier) (avant {t}|jusqu'à nouvel ordre|)
      Ne pas tenir compte de (la|notre) dépêche (précédente|sur le {n})`,
    f: `
      (L'embargo|Embargo) sur (le pétrole|les armes|le blé) (prolongé|levé|allégé) (jusqu'à|avant) {t}
      (Un médicament|Un jouet|Un lot de lait) (retiré|rappelé) (du marché|de la vente)( jusqu'à {t}|)
      (Le vol|Le concert|Le match) (annulé|suspendu|reporté) (jusqu'à|avant) {t}
      (Annuler|Supprimer|Retirer|Annuler la commande|Supprimer mon compte)
      Le {n} (fermé|bloqué|suspendu) (jusqu'à|avant) {t}
      (L'éditeur|Le ministre|Elle) ne (publiera|veut) pas (le rapport|la lettre) avant {t}, (dit-il|a-t-elle dit)
      Ne pas (utiliser|toucher) (l'ascenseur|le robinet) (avant {t}|en cas d'incendie)
      Le (rapport|texte) sur le {n} (sera|est) publié {t}
      (Deux|Trois) morts dans (l'accident|l'incendie) du {n}
      (Partager|Imprimer|Lire) (l'article|plus tard)
      Réservé aux abonnés
      Entretiens confidentiels sur le {n} avant {t}
      Note aux rédactions : (ajoute|avec) (citations|photos) (sur le {n}|)`,
  },
  es: {
    t: 'las 18.00|el lunes|el 5 de mayo|las 06.00 GMT|el martes a mediodía',
    n: 'puente|ferri|presupuesto|hospital|juicio',
    r: `
      (Nota a los editores: |Atención: |)(por favor, |rogamos |)no (publicar|difundir|utilizar|emitir|divulgar) (antes de|hasta) {t}
      (Esta noticia|Este texto|Este despacho|La información) no (puede|debe) (ser |)(publicarse|difundirse|usarse|publicada|difundida) (antes de|hasta) {t}
      (Embargado|Embargada|Bajo embargo|Embargo) hasta {t}
      (Publicación|Difusión|Uso) (permitida |autorizada |)(solo |únicamente |)(a partir de|después de) {t}
      (Atención: |Rogamos |)(anular|eliminar|retirar|borrar|descartar) (la noticia|el despacho|el texto|la nota) (sobre el {n}|anterior|)
      (Retiramos|Anulamos|Eliminamos) (nuestra noticia|el despacho|la información) sobre el {n}
      (La noticia|Nuestra nota|El despacho) (sobre el {n} |anterior |)(queda|ha sido|está) (anulada|anulado|retirada|sin efecto|cancelada)
      (Retengan|Retener|Guardar|Mantener en espera) (esta noticia|este texto|la nota) (hasta nuevo aviso|hasta confirmación|hasta {t})
      (Noticia|Texto|Nota) (retenida|retenido|en espera|pendiente de confirmación|suspendida)
      (Confidencial|Reservado) hasta {t}
      Prohibida su (publicación|difusión|emisión|reproducción) (antes de|hasta) {t}`,
    f: `
      (El embargo|Embargo) (de|sobre|a) (petróleo|armas|trigo) (prolongado|levantado|se amplía) hasta {t}
      (Retiran|Retirado) (un medicamento|un juguete|un lote) (del mercado|de la venta)
      (Anulan|Cancelan|Suspenden) (el vuelo|el concierto|el partido) (hasta|antes de) {t}
      (Cancelar|Borrar|Eliminar|Anular)( pedido| cuenta| suscripción|)
      El {n} (cerrado|bloqueado|suspendido) hasta {t}
      (No usar|No utilizar) (el ascensor|el agua) (hasta|antes de) {t}
      (El ministro|La autora) no (publicará|difundirá) (el informe|la carta) (antes de|hasta) {t}, dijo
      El (texto|informe) sobre el {n} se publica {t}
      (Dos|Tres) muertos en (el accidente|el incendio) del {n}
      (Compartir|Imprimir|Guardar) (artículo|noticia)
      Reuniones reservadas sobre el {n} hasta {t}
      Nota a los editores: (añade|con) (citas|fotos)`,
  },
  it: {
    t: 'le 18.00|lunedì|il 5 maggio|le 6.00 GMT|martedì a mezzogiorno',
    n: 'ponte|traghetto|bilancio|ospedale|processo',
    r: `
      (Ai caporedattori: |Attenzione: |)(si prega di |)non (pubblicare|diffondere|utilizzare|trasmettere|mettere online) prima (di|delle) {t}
      (Questa notizia|Il testo|Il lancio) non (può|deve) essere (pubblicata|pubblicato|diffuso|utilizzata) (prima di|fino a) {t}
      (Embargo|Sotto embargo|Notizia sotto embargo) fino a {t}
      (Pubblicazione|Diffusione|Uso) (consentita |)(solo |soltanto |)(dopo|a partire da) {t}
      (Attenzione: |Si prega di |)(annullare|eliminare|cancellare|ritirare|ignorare) (la notizia|il lancio|il testo) (sul {n}|precedente|)
      (Ritiriamo|Annulliamo) (la nostra notizia|il lancio) sul {n}
      (La|La nostra) notizia (sul {n} |precedente |)(è|è stata|va considerata) (annullata|ritirata|cancellata|nulla)
      (Trattenere|Tenere in attesa|Bloccare|Sospendere) (questa notizia|il pezzo|il testo) (fino a nuovo avviso|fino a conferma|fino a {t})
      (Riservato|Confidenziale) fino a {t}
      (Vietata|Divieto di) (la |)(pubblicazione|diffusione) (prima di|fino a) {t}`,
    f: `
      (Embargo|L'embargo) sul (petrolio|grano) (prorogato|revocato) fino a {t}
      (Ritirato|Richiamato) (un farmaco|un giocattolo) (dal commercio|dai negozi)
      (Annullato|Cancellato|Sospeso) (il volo|il concerto|la partita) fino a {t}
      (Annulla|Elimina|Cancella)( ordine| account|)
      Il {n} (chiuso|bloccato) fino a {t}
      Non (usare|utilizzare) (l'ascensore|l'acqua) (prima di|fino a) {t}
      (L'autore|Il ministro) non (pubblica|vuole pubblicare) (il libro|la lettera) prima di {t}, ha detto
      (Due|Tre) morti nell'(incendio|incidente) al {n}
      (Condividi|Stampa|Salva) (articolo|notizia)
      Colloqui riservati sul {n} fino a {t}`,
  },
  pt: {
    t: '18h00|segunda-feira|5 de maio|as 6h GMT|terça ao meio-dia',
    n: 'ponte|balsa|orçamento|hospital|julgamento',
    r: `
      (Nota aos editores: |Atenção: |)(favor |por favor, |)não (publicar|divulgar|usar|veicular|utilizar) antes (de|das) {t}
      (Esta notícia|Este texto|O material) não (pode|deve) ser (publicada|publicado|divulgado|usado|veiculada) (antes de|até) {t}
      (Embargado|Sob embargo|Embargo) até {t}
      (Publicação|Divulgação|Uso) (permitida |liberada |)(só |somente |apenas |)(depois de|a partir de) {t}
      (Atenção: |Favor |)(anular|eliminar|cancelar|retirar|desconsiderar) (a notícia|o texto|o despacho) (sobre a {n}|anterior|)
      (Retiramos|Anulamos|Cancelamos) (a nossa notícia|o texto) sobre a {n}
      (A|A nossa) notícia (sobre a {n} |anterior |)(foi|está|fica) (anulada|cancelada|retirada|sem efeito)
      (Reter|Segurar|Aguardar|Guardar) (este texto|a notícia|a matéria) (até nova ordem|até confirmação|até {t})
      (Confidencial|Sigiloso) até {t}
      Proibida a (publicação|divulgação|veiculação) (antes de|até) {t}`,
    f: `
      (Embargo|O embargo) (ao petróleo|de armas) (prorrogado|suspenso) até {t}
      (Remédio|Brinquedo|Lote de leite) (é retirado|retirado) (do mercado|das lojas)
      (Voo|Show|Jogo) (cancelado|suspenso|adiado) até {t}
      (Cancelar|Excluir|Apagar)( pedido| conta|)
      A {n} (fechada|bloqueada) até {t}
      Não (use|usar) (o elevador|a água) (antes de|até) {t}
      (O autor|O ministro) não (publica|quer publicar) (o livro|a carta) antes de {t}, disse
      (Dois|Três) mortos no (incêndio|acidente) na {n}
      (Compartilhar|Imprimir|Salvar) (notícia|artigo)
      Reuniões sigilosas sobre a {n} até {t}`,
  },
  nl: {
    t: '18.00 uur|maandag|5 mei|dinsdagochtend|12.00 uur',
    n: 'brug|veerboot|begroting|ziekenhuis|rechtszaak',
    r: `
      (Aan de redacties: |Let op: |)(gelieve |a.u.b. |)niet (publiceren|gebruiken|verspreiden|uitzenden|naar buiten brengen) voor {t}
      (Dit bericht|Deze tekst|Dit artikel) mag niet (voor|eerder dan) {t} (gepubliceerd|gebruikt|verspreid|uitgezonden) worden
      (Onder embargo|Embargo) tot {t}
      (Publicatie|Gebruik|Verspreiding) (alleen |pas |)(na|vanaf) {t}
      (Let op: |Gelieve |)(het bericht|ons bericht|de tekst) (over de {n} |)(te annuleren|te verwijderen|intrekken|schrappen|negeren)
      Wij trekken (ons|het) bericht over de {n} in
      (Het|Ons) bericht (over de {n} |)(is|wordt|vervalt en is) (ingetrokken|geannuleerd|vervallen|geschrapt)
      (Dit bericht|Deze tekst) (vasthouden|aanhouden|nog niet gebruiken) (tot nader order|tot bevestiging|tot {t})
      (Vertrouwelijk|Geheim) tot {t}
      Niet (voor publicatie|bestemd voor publicatie|ter publicatie)( voor {t}|)`,
    f: `
      (Olie-embargo|Embargo op wapens) (verlengd|opgeheven) tot {t}
      (Geneesmiddel|Speelgoed) (teruggeroepen|uit de handel gehaald)
      (Vlucht|Concert|Wedstrijd) (geannuleerd|geschrapt|uitgesteld) tot {t}
      (Annuleren|Verwijderen|Account verwijderen)
      De {n} blijft tot {t} (gesloten|dicht)
      (Lift|Water) niet gebruiken voor {t}
      (De schrijver|De minister) wil (het boek|de brief) niet voor {t} publiceren, zei hij
      (Twee|Drie) doden bij (brand|ongeluk) op de {n}
      (Deel|Bewaar|Print) (dit artikel|artikel)
      Geheime gesprekken over de {n} tot {t}`,
  },
  sv: {
    t: 'klockan 18.00|måndag|5 maj|tisdag morgon|kl 06.00',
    n: 'bron|färjan|budgeten|sjukhuset|rättegången',
    r: `
      (Till redaktionerna: |Obs: |)(vänligen |)(publicera|sprid|använd|sänd) (inte|ej) (texten |)före {t}
      (Texten|Artikeln|Nyheten) får inte (publiceras|användas|spridas|sändas) före {t}
      (Embargo|Under embargo|Spärrad) till {t}
      Får publiceras (först|tidigast|endast) (efter|från) {t}
      (Obs: |Vänligen |)(stryk|radera|makulera|dra tillbaka) (artikeln|texten|telegrammet) om {n}
      Vi drar tillbaka (vår|) (text|nyhet|artikel) om {n}
      (Nyheten|Artikeln|Telegrammet) om {n} (är|har) (makulerad|struken|dragits tillbaka|annullerad|utgår)
      (Vänta med|Håll inne|Avvakta med) (texten|artikeln|nyheten) (tills vidare|tills den bekräftats|till {t})
      (Hemligt|Konfidentiellt) till {t}
      Ej för publicering( före {t}|)`,
    f: `
      (Oljeembargot|Vapenembargo) (förlängs|hävs) till {t}
      (Läkemedel|Leksak) (stoppas|återkallas) (i butik|efter larm)
      (Flyget|Konserten|Matchen) (ställs in|skjuts upp) till {t}
      (Avbryt|Radera|Ta bort konto)
      {n} (stängd|avstängd) till {t}
      Använd inte (hissen|vattnet) före {t}
      Författaren vill inte publicera boken före {t}, sade hon
      (Två|Tre) döda i (brand|olycka) vid {n}
      (Dela|Spara|Skriv ut) artikel
      Hemliga samtal om {n} till {t}`,
  },
  no: {
    t: 'klokken 18.00|mandag|5. mai|tirsdag morgen|kl 06.00',
    n: 'broen|fergen|budsjettet|sykehuset|rettssaken',
    r: `
      (Til redaksjonene: |Obs: |)(vennligst |)(ikke publiser|må ikke publiseres|ikke bruk) (saken |)før {t}
      (Saken|Meldingen|Teksten) må ikke (publiseres|brukes|sendes|gjengis) før {t}
      (Sperrefrist|Embargo|Klausulert) til {t}
      Kan (først |tidligst |bare |)publiseres etter {t}
      (Obs: |Vennligst |)(slett|trekk|stryk) (meldingen|saken|teksten) om {n}
      Vi trekker (vår melding|saken) om {n} tilbake
      (Meldingen|Saken) om {n} (er|blir) (trukket|annullert|strøket|trukket tilbake)
      (Vent med|Hold tilbake) (saken|meldingen) (inntil videre|til den er bekreftet|til {t})
      (Fortrolig|Hemmelig) til {t}
      Ikke for publisering( før {t}|)`,
    f: `
      (Oljeembargo|Våpenembargoen) (forlenges|oppheves) til {t}
      (Legemiddel|Leketøy) (trekkes|tilbakekalles) fra (markedet|butikkene)
      (Flyet|Konserten|Kampen) (avlyst|utsatt) til {t}
      (Avbryt|Slett|Slett konto)
      {n} (stengt|sperret) til {t}
      Ikke bruk (heisen|vannet) før {t}
      Forfatteren vil ikke gi ut boken før {t}, sa hun
      (To|Tre) døde i (brann|ulykke) ved {n}
      (Del|Lagre|Skriv ut) saken`,
  },
  da: {
    t: 'klokken 18.00|mandag|5. maj|tirsdag morgen',
    n: 'broen|færgen|budgettet|hospitalet|retssagen',
    r: `
      (Til redaktionerne: |Obs: |)(venligst |)må ikke (offentliggøres|bringes|bruges) før {t}
      (Artiklen|Historien|Telegrammet) må (ikke|først|tidligst) (offentliggøres|bringes|bruges) (før|efter) {t}
      (Klausuleret|Embargo|Under embargo) (indtil|til) {t}
      (Obs: |Venligst |)(slet|annuller|træk) (telegrammet|artiklen|historien) om {n}
      Vi trækker (vores|) (artikel|historie) om {n} tilbage
      (Telegrammet|Artiklen) om {n} (er|bliver) (annulleret|trukket tilbage|slettet)
      (Vent med|Hold tilbage) (artiklen|historien) (indtil videre|til {t})
      (Fortroligt|Hemmeligt) indtil {t}`,
    f: `
      (Olieembargo|Våbenembargoen) (forlænges|ophæves) til {t}
      (Medicin|Legetøj) (trækkes|kaldes) tilbage fra (markedet|butikkerne)
      (Flyet|Koncerten|Kampen) (aflyst|udsat) til {t}
      (Annuller|Slet|Slet konto)
      {n} (lukket|spærret) til {t}
      Brug ikke (elevatoren|vandet) før {t}
      (To|Tre) døde i (brand|ulykke) ved {n}
      (Del|Gem|Udskriv) artikel`,
  },
  fi: {
    t: 'kello 18|maanantaina|maanantaihin|5. toukokuuta|tiistaiaamuun',
    n: 'sillasta|lautasta|budjetista|sairaalasta|oikeudenkäynnistä',
    r: `
      (Toimituksille: |Huom: |)(älkää julkaisko|ei saa julkaista|ei julkaistavaksi|ei saa käyttää) (juttua |uutista |)ennen {t}
      (Uutista|Juttua|Tekstiä) ei saa (julkaista|käyttää|levittää|lähettää) ennen {t}
      (Embargo|Embargossa|Julkaisukielto) {t} (asti|saakka)
      (Julkaistavissa|Julkaisuvapaa|Saa julkaista) (vasta |aikaisintaan |vain |){t}
      (Huom: |Pyydämme |)(poistakaa|perukaa|hylätkää) (juttu|uutinen|sähke) {n}
      (Peruutamme|Vedämme pois|Poistamme) (uutisen|jutun|juttumme) {n}
      (Uutinen|Juttu|Sähke) {n} (on|perutaan, se on) (peruttu|vedetty pois|poistettu|hylätty)
      (Odottakaa|Pidättäkää|Säilyttäkää) (juttu|uutinen|teksti) (toistaiseksi|kunnes se on vahvistettu|{t} asti)
      (Luottamuksellinen|Salainen) {t} asti`,
    f: `
      (Öljyembargo|Asevientikielto) jatkuu {t} asti
      (Lääke|Lelu) (vedetään|poistetaan) (myynnistä|kaupoista)
      (Lento|Konsertti|Ottelu) (peruttu|siirretty) {t}
      (Peruuta|Poista|Poista tili)
      Silta (suljettu|kiinni) {t} asti
      Älkää käyttäkö (hissiä|vettä) ennen {t}
      Kirjailija ei julkaise kirjaa ennen {t}, hän sanoi
      (Kaksi|Kolme) kuollut (tulipalossa|onnettomuudessa)
      (Jaa|Tallenna|Tulosta) juttu`,
  },
  pl: {
    t: 'godz. 18.00|poniedziałku|5 maja|wtorku rano',
    n: 'moście|promie|budżecie|szpitalu|procesie',
    r: `
      (Do redakcji: |Uwaga: |)(prosimy |)nie (publikować|wykorzystywać|rozpowszechniać|emitować) (tekstu |materiału |)(przed|do) {t}
      (Materiał|Tekst|Depesza) nie może (być|zostać) (publikowany|wykorzystany|rozpowszechniana) (przed|do) {t}
      (Embargo|Objęte embargiem) do {t}
      (Publikacja|Wykorzystanie|Emisja) (dozwolona |możliwa |)(dopiero |tylko |wyłącznie |)(po|od) {t}
      (Uwaga: |Prosimy o |)(usunąć|anulować|wycofać|skasować|anulowanie|usunięcie) (depeszy|depeszę|tekst|materiał) o {n}
      (Wycofujemy|Anulujemy|Kasujemy) (naszą depeszę|tekst|informację) o {n}
      (Depesza|Informacja|Wiadomość) o {n} (została|jest) (anulowana|wycofana|unieważniona|nieważna)
      (Wstrzymać|Prosimy wstrzymać|Zatrzymać) (publikację|depeszę|tekst) (do odwołania|do potwierdzenia|do {t})
      (Poufne|Tajne) do {t}
      (Zakaz|Zakazana) (publikacji|publikacja|rozpowszechniania) (przed|do) {t}`,
    f: `
      Embargo na (ropę|broń|zboże) (przedłużone|zniesione) do {t}
      (Lek|Zabawka) (wycofany|wycofana) ze (sprzedaży|sklepów)
      (Lot|Koncert|Mecz) (odwołany|przełożony) do {t}
      (Anuluj|Usuń|Usuń konto)
      (Most|Droga) (zamknięty|zamknięta) do {t}
      Nie (używać|używaj) (windy|wody) przed {t}
      Autor nie opublikuje książki przed {t}, powiedział
      (Dwie|Trzy) osoby zginęły w (pożarze|wypadku)
      (Udostępnij|Zapisz|Drukuj) artykuł`,
  },
  cs: {
    t: '18:00|pondělí|5. května|úterý ráno|18.00 hodin',
    n: 'mostě|trajektu|rozpočtu|nemocnici|soudu',
    r: `
      (Redakcím: |Upozornění: |)(prosíme |)(nezveřejňovat|nepublikovat|nepoužívat|nevysílat) (před|do) {t}
      (Zpráva|Text|Materiál) nesmí být (zveřejněn|zveřejněna|použita|vysílán) (před|do) {t}
      (Embargo|Pod embargem) do {t}
      (Zveřejnění|Použití|Publikace) (možné |povoleno |)(až |pouze |nejdříve |)(po|od) {t}
      (Upozornění: |Prosíme |)(zrušte|stáhněte|vymažte|stornujte) (zprávu|text|článek) o {n}
      (Rušíme|Stahujeme) (naši zprávu|text) o {n}
      (Zpráva|Naše zpráva) o {n} (byla|je) (zrušena|stažena|neplatná|stornována)
      (Pozdržte|Zadržte|Počkejte s) (zprávu|text|vydáním) (do odvolání|do potvrzení|do {t})
      (Důvěrné|Tajné) do {t}
      Zákaz (zveřejnění|publikace|vysílání) (před|do) {t}`,
    f: `
      Embargo na (ropu|zbraně) (prodlouženo|zrušeno) do {t}
      (Lék|Hračka) (stažen|stažena) z (prodeje|trhu)
      (Let|Koncert|Zápas) (zrušen|odložen) do {t}
      (Zrušit|Smazat|Odstranit účet)
      Most (uzavřen|zavřen) do {t}
      Nepoužívejte (výtah|vodu) před {t}
      Autor nevydá knihu před {t}, řekl
      (Dva|Tři) mrtví při (požáru|nehodě)
      (Sdílet|Uložit|Tisk) článek`,
  },
  hu: {
    t: '18 óráig|hétfőig|május 5-ig|kedd reggelig|18 óra',
    n: 'hídról|kompról|költségvetésről|kórházról|perről',
    r: `
      (Szerkesztőségek: |Figyelem: |)(kérjük, |)(ne közöljék|nem közölhető|ne használják|tilos közölni) (a hírt |a cikket |){t}( előtt|)
      (A hír|A cikk|Az anyag) {t} nem (közölhető|használható|jelenhet meg|publikálható)
      (Embargó|Embargós|Embargó alatt) {t}
      (Közölhető|Publikálható|Felhasználható) (csak |kizárólag |legkorábban |){t} után
      (Figyelem: |Kérjük |)(töröljék|vonják vissza|semmisítsék meg) a (hírt|cikket|anyagot) a {n}
      (Visszavonjuk|Töröljük) (hírünket|cikkünket|anyagunkat) a {n}
      A (hír|cikk) a {n} (érvénytelen|visszavonva|törölve|visszavonták)
      (Kérjük |)(tartsák vissza|várjanak|függesszék fel) a (hírrel|cikket|hírt) (további értesítésig|megerősítésig|{t})
      (Bizalmas|Titkos) {t}`,
    f: `
      (Olajembargó|Fegyverembargó) {t} (meghosszabbítva|feloldva)
      (Gyógyszert|Játékot) (vontak vissza|hívtak vissza) a (piacról|boltokból)
      (Törölték|Elhalasztották) a (járatot|koncertet|meccset) {t}
      (Mégse|Törlés|Fiók törlése)
      {t} (lezárták|zárva) a (híd|út)
      Ne használja a (liftet|vizet) {t}
      A szerző nem adja ki a könyvet {t} előtt, mondta
      (Két|Három) halott a (tűzben|balesetben)
      (Megosztás|Mentés|Nyomtatás)`,
  },
  ro: {
    t: 'ora 18.00|luni|5 mai|marți dimineață',
    n: 'pod|feribot|buget|spital|proces',
    r: `
      (Către redacții: |Atenție: |)(vă rugăm |)(nu publicați|a nu se publica|nu difuzați|a nu se folosi) (înainte de|până la) {t}
      (Știrea|Textul|Materialul) nu poate fi (publicat|publicată|difuzat|folosit) (înainte de|până la) {t}
      (Embargo|Sub embargo) până la {t}
      (Publicare|Difuzare|Utilizare) (permisă |)(numai |doar |abia |)după {t}
      (Atenție: |Vă rugăm |)(anulați|retrageți|ștergeți|ignorați) (știrea|textul|materialul) despre {n}
      (Retragem|Anulăm) (știrea|textul) despre {n}
      Știrea despre {n} (este|a fost) (anulată|retrasă|nulă)
      (Rețineți|Amânați|Păstrați) (știrea|textul) (până la noi dispoziții|până la confirmare|până la {t})
      (Confidențial|Secret) până la {t}`,
    f: `
      Embargoul (petrolier|asupra armelor) (prelungit|ridicat) până la {t}
      (Medicament|Jucărie) (retras|retrasă) de pe piață
      (Zbor|Concert|Meci) (anulat|amânat) până la {t}
      (Anulează|Șterge|Șterge contul)
      Podul (închis|blocat) până la {t}
      Nu folosiți (liftul|apa) înainte de {t}
      (Doi|Trei) morți într-un (incendiu|accident)
      (Distribuie|Salvează) articolul`,
  },
  ru: {
    t: '18.00|понедельника|5 мая|12.00 мск|утра вторника',
    n: 'мосте|пароме|бюджете|больнице|суде',
    r: `
      (Вниманию редакторов: |Внимание: |)(просим |просьба |)не (публиковать|использовать|распространять|давать в эфир) (до|ранее) {t}
      (Материал|Новость|Текст|Сообщение) (нельзя|запрещено|не подлежит) (публиковать|использовать|публикации) (до|ранее) {t}
      (Эмбарго|Под эмбарго) до {t}
      (Публикация|Использование) (разрешено |возможно |)(только |не ранее |)(после|с) {t}
      (Внимание: |Просим |)(аннулировать|снять|удалить|отозвать) (сообщение|новость|материал) о {n}
      (Отзываем|Снимаем|Аннулируем) (нашу новость|сообщение|материал) о {n}
      (Сообщение|Новость|Материал) о {n} (аннулировано|отозвано|снята|считать недействительным|отменена)
      (Задержать|Придержать|Отложить|Просим задержать) (материал|новость|публикацию) (до особого распоряжения|до подтверждения|до {t})
      (Секретно|Конфиденциально) до {t}
      (Запрет|Запрещена) (публикации|публикация) до {t}`,
    f: `
      Эмбарго на (нефть|оружие) (продлено|снято) до {t}
      (Лекарство|Игрушку) (отозвали|изъяли) из (продажи|аптек)
      (Рейс|Концерт|Матч) (отменен|перенесен|отложен) до {t}
      (Отмена|Удалить|Удалить аккаунт)
      Движение по мосту закрыто до {t}
      Не (используйте|пользуйтесь) (лифтом|водой) до {t}
      Писатель не будет публиковать книгу до {t}, сказал он
      (Двое|Трое) погибли (при пожаре|в аварии)
      (Поделиться|Сохранить|Печать)
      Секретные переговоры о {n} до {t}`,
  },
  uk: {
    t: '18.00|понеділка|5 травня|ранку вівторка',
    n: 'міст|пором|бюджет|лікарню|суд',
    r: `
      (До уваги редакцій: |Увага: |)(просимо |прохання |)не (публікувати|використовувати|поширювати) до {t}
      (Матеріал|Новину|Повідомлення) (не можна|заборонено) (публікувати|використовувати|оприлюднювати) до {t}
      (Ембарго|Під ембарго) до {t}
      (Публікація|Використання) (дозволено |)(тільки |лише |не раніше |)після {t}
      (Увага: |Просимо |)(анулювати|видалити|відкликати|зняти) (повідомлення|новину|матеріал) про {n}
      (Відкликаємо|Знімаємо|Анулюємо) (нашу новину|повідомлення) про {n}
      (Повідомлення|Новину) про {n} (анульовано|відкликано|знято|вважати недійсним)
      (Затримати|Притримати|Відкласти) (матеріал|новину|публікацію) (до окремого розпорядження|до підтвердження|до {t})
      (Таємно|Конфіденційно) до {t}`,
    f: `
      Ембарго на (нафту|зброю) (продовжено|знято) до {t}
      (Ліки|Іграшку) (відкликали|вилучили) з продажу
      (Рейс|Концерт|Матч) (скасовано|перенесено) до {t}
      (Скасувати|Видалити|Видалити акаунт)
      Рух мостом закрито до {t}
      Не користуйтеся (ліфтом|водою) до {t}
      (Двоє|Троє) загинули (під час пожежі|в аварії)
      (Поширити|Зберегти|Друк)`,
  },
  bg: {
    t: '18.00 часа|понеделник|5 май|вторник сутринта',
    n: 'моста|ферибота|бюджета|болницата',
    r: `
      (Внимание редактори: |Внимание: |)(моля, |)(не публикувайте|да не се публикува|не използвайте) (преди|до) {t}
      (Материалът|Новината|Текстът) не може да (се публикува|бъде публикуван|се използва) преди {t}
      (Ембарго|Под ембарго) до {t}
      (Публикуване|Използване) (само |едва |)след {t}
      (Анулираме|Оттегляме) (новината|съобщението) за {n}
      (Новината|Съобщението) за {n} (е анулирано|се оттегля|е оттеглена|е отменена)
      (Задръжте|Изчакайте с) (материала|новината) до (потвърждение|{t})
      (Поверително|Секретно) до {t}`,
    f: `
      Ембаргото върху (петрола|оръжията) удължено до {t}
      (Лекарство|Играчка) изтеглено от пазара
      (Полет|Концерт|Мач) (отменен|отложен) до {t}
      (Отказ|Изтриване)
      Мостът е затворен до {t}
      (Двама|Трима) загинаха при (пожар|катастрофа)
      (Сподели|Запази)`,
  },
  el: {
    t: 'τις 18:00|τη Δευτέρα|τις 5 Μαΐου|το πρωί της Τρίτης',
    n: 'γέφυρα|προϋπολογισμό|δίκη',
    r: `
      (Προς συντάκτες: |Προσοχή: |)(παρακαλούμε |)(να μη δημοσιευθεί|μη δημοσιεύετε|να μη μεταδοθεί|να μη χρησιμοποιηθεί) (πριν από|έως|μέχρι) {t}
      (Η είδηση|Το κείμενο|Το άρθρο) δεν (πρέπει|επιτρέπεται) να (δημοσιευθεί|μεταδοθεί|χρησιμοποιηθεί) πριν από {t}
      (Εμπάργκο|Υπό εμπάργκο) (μέχρι|έως) {t}
      (Δημοσίευση|Χρήση) (μόνο |αποκλειστικά |)μετά {t}
      (Ανακαλούμε|Ακυρώνουμε|Αποσύρουμε) την είδηση για τη {n}
      (Η είδηση|Το τηλεγράφημα) για τη {n} (ακυρώνεται|αποσύρεται|ανακλήθηκε|διαγράφεται)
      (Κρατήστε|Περιμένετε με) (το κείμενο|την είδηση) μέχρι (έγκριση|επιβεβαίωση|{t})
      (Εμπιστευτικό|Απόρρητο) μέχρι {t}
      Απαγορεύεται η (δημοσίευση|μετάδοση) (πριν από|μέχρι) {t}`,
    f: `
      (Παράταση|Άρση) του εμπάργκο (πετρελαίου|όπλων) μέχρι {t}
      (Φάρμακο|Παιχνίδι) αποσύρεται από την αγορά
      (Ακυρώθηκε|Αναβλήθηκε) (η πτήση|η συναυλία|ο αγώνας) μέχρι {t}
      (Άκυρο|Διαγραφή)
      Η γέφυρα κλειστή μέχρι {t}
      Μη χρησιμοποιείτε (το ασανσέρ|το νερό) πριν από {t}
      (Δύο|Τρεις) νεκροί σε (φωτιά|τροχαίο)
      (Κοινοποίηση|Αποθήκευση|Εκτύπωση)`,
  },
  tr: {
    t: "18.00'e|pazartesi gününe|5 Mayıs'a|salı sabahına|saat 18.00'e",
    n: 'köprü|feribot|bütçe|hastane|dava',
    r: `
      (Editör notu: |Dikkat: |)(lütfen |){t} kadar (yayınlamayınız|kullanmayın|yayımlanmamalıdır|paylaşmayınız)
      (Bu haber|Haber|Bu metin) {t} kadar (yayınlanamaz|kullanılamaz|yayımlanmamalı|servis edilemez)
      {t} kadar (ambargolu|ambargoludur|ambargo altında)
      (Ambargo|Yayın yasağı): {t} kadar
      (Ancak|Sadece|Yalnızca) {t} sonra (yayınlanabilir|kullanılabilir|yayımlanabilir)
      (Dikkat: |Lütfen |){n} (haberini|haberimizi|metnini) (iptal ediniz|siliniz|geri çekiniz|dikkate almayınız)
      {n} haberimizi (geri çekiyoruz|iptal ediyoruz|siliyoruz)
      {n} (haberi|haberimiz) (iptal edilmiştir|geri çekilmiştir|geçersizdir|hükümsüzdür)
      (Bu haberi|Metni|Haberi) {t} kadar (bekletiniz|tutunuz|bekletin)
      (Haberi|Bu metni) (onay gelene|teyit edilene|ikinci bir bildirime) kadar (bekletiniz|kullanmayınız)
      {t} kadar (gizlidir|gizli)`,
    f: `
      (Petrol|Silah) ambargosu {t} kadar uzatıldı
      (İlaç|Oyuncak) piyasadan (çekildi|toplatıldı)
      (Uçuş|Konser|Maç) {t} (iptal edildi|ertelendi)
      (İptal|Sil|Hesabı sil|Vazgeç)
      (Köprü|Yol) {t} kadar kapalı
      (Asansörü|Suyu) {t} kadar kullanmayın
      Yazar kitabı {t} kadar yayınlamayacağını söyledi
      (Yangında|Kazada) (iki|üç) kişi öldü
      (Paylaş|Kaydet|Yazdır)`,
  },
  ar: {
    t: 'الساعة السادسة مساء|الاثنين|5 مايو|صباح الثلاثاء|الساعة 18:00',
    n: 'الجسر|العبارة|الميزانية|المستشفى',
    r: `
      (تنبيه للمحررين: |تنويه: |)(يرجى |الرجاء |)(عدم نشر|عدم بث|عدم استخدام) (الخبر|المادة|التقرير) (قبل|حتى) {t}
      (لا يجوز|لا يسمح|يمنع|يحظر) (نشر|بث|استخدام|تداول) (الخبر|هذه المادة|هذا التقرير) (قبل|حتى) {t}
      (حظر النشر|محظور النشر|ممنوع النشر) حتى {t}
      (للنشر|يسمح بالنشر|النشر) (فقط |)بعد {t}
      (يرجى|الرجاء|تنبيه:) (إلغاء|حذف|سحب|تجاهل) (الخبر|البرقية|المادة) (عن {n}|السابق|)
      (نسحب|نلغي|سحبنا|ألغينا) (خبرنا|تقريرنا|مادتنا) عن {n}
      (الخبر|التقرير) عن {n} (ملغى|لاغ|تم سحبه|سحب)
      (يرجى |)(الاحتفاظ ب|حجب|تعليق) (الخبر|هذا التقرير|المادة) (حتى إشعار آخر|حتى التأكيد|حتى {t})
      (سري|غير قابل للنشر) (حتى|قبل) {t}`,
    f: `
      (تمديد|رفع) حظر (النفط|السلاح) حتى {t}
      سحب (دواء|لعبة) من الأسواق
      (إلغاء|تأجيل) (رحلة|حفل|مباراة) حتى {t}
      (إلغاء|حذف|حذف الحساب)
      إغلاق {n} حتى {t}
      لا تستخدموا (المصعد|المياه) قبل {t}
      (مقتل|وفاة) شخصين في (حريق|حادث)
      (مشاركة|حفظ|طباعة)
      قال الكاتب إنه لن ينشر كتابه قبل {t}`,
  },
  he: {
    t: 'השעה 18:00|יום שני|5 במאי|יום שלישי בבוקר',
    n: 'הגשר|המעבורת|התקציב|המשפט',
    r: `
      (לתשומת לב העורכים: |עורכים: |)(נא |אנא |)(לא לפרסם|אין לפרסם|אסור לפרסם|אין להשתמש) (לפני|עד) {t}
      (הידיעה|הכתבה|החומר) (אסורה|אינה מותרת) לפרסום (לפני|עד) {t}
      (באמברגו|תחת אמברגו|אמברגו) עד {t}
      (לפרסום|לשימוש|מותר לפרסום) (רק |אך ורק |)(אחרי|לאחר|מ) {t}
      (נא |)(לבטל|למחוק|לגנוז|להסיר) את (הידיעה|הכתבה) על {n}
      אנו (מבטלים|מושכים) את (הידיעה|הכתבה) על {n}
      (הידיעה|הכתבה) על {n} (בוטלה|מבוטלת|נמחקה|נגנזה)
      (נא |)(לעכב|להחזיק|להמתין עם) את (הידיעה|הכתבה) (עד אישור|עד להודעה חדשה|עד {t})
      (סודי|חסוי) עד {t}`,
    f: `
      (אמברגו הנשק|אמברגו הנפט) (הוארך|הוסר) עד {t}
      (תרופה|צעצוע) (נאסף|נאספה) מהמדפים
      (הטיסה|ההופעה|המשחק) (בוטלה|נדחתה) עד {t}
      (ביטול|מחיקה|מחק חשבון)
      {n} סגור עד {t}
      אין להשתמש (במעלית|במים) לפני {t}
      (שני|שלושה) הרוגים (בשריפה|בתאונה)
      (שתף|שמור|הדפס)`,
  },
  fa: {
    t: 'ساعت ۱۸|دوشنبه|۵ مه|صبح سه‌شنبه',
    n: 'پل|بودجه|بیمارستان',
    r: `
      (توجه سردبیران: |توجه: |)(لطفا |)(پیش از|تا|قبل از) {t} (منتشر نکنید|منتشر نشود|استفاده نکنید|پخش نشود)
      (این خبر|این گزارش|مطلب) (نباید|نمی‌شود) (پیش از|تا) {t} (منتشر|پخش) شود
      (ممنوع‌الانتشار|امبارگو) تا {t}
      (فقط|تنها) (بعد از|پس از) {t} قابل انتشار
      (لطفا |)(خبر|گزارش) {n} را (حذف کنید|باطل کنید|نادیده بگیرید)
      (خبر|گزارش) {n} (باطل|حذف|لغو) شد
      (لطفا |)(این خبر|گزارش) را تا (اطلاع ثانوی|تایید|{t}) نگه دارید
      محرمانه تا {t}`,
    f: `
      تحریم (نفت|تسلیحات) تا {t} تمدید شد
      (دارو|اسباب‌بازی) از بازار جمع شد
      (پرواز|کنسرت|بازی) تا {t} لغو شد
      (لغو|حذف|حذف حساب)
      {n} تا {t} بسته است
      از (آسانسور|آب) تا {t} استفاده نکنید
      دو کشته در (آتش‌سوزی|تصادف)`,
  },
  hi: {
    t: 'शाम 6 बजे|सोमवार|5 मई|मंगलवार सुबह',
    n: 'पुल|बजट|अस्पताल',
    r: `
      (संपादक ध्यान दें: |कृपया ध्यान दें: |)(कृपया |){t} (से पहले|तक) (प्रकाशित न करें|प्रयोग न करें|प्रसारित न करें|इस्तेमाल न करें)
      (यह समाचार|यह खबर|इस रिपोर्ट को) {t} (से पहले|तक) (प्रकाशित|प्रसारित) (नहीं|न) (करें|किया जाए)
      {t} तक (प्रतिबंधित|एम्बार्गो)
      (केवल|सिर्फ) {t} के बाद (प्रकाशित|प्रसारित) करें
      (कृपया |){n} (की|वाली) (खबर|रिपोर्ट) (रद्द करें|हटाएं|वापस लें)
      हम {n} की (खबर|रिपोर्ट) (वापस लेते|रद्द करते) हैं
      {n} की (खबर|रिपोर्ट) (रद्द|निरस्त) की जाती है
      (कृपया |)(यह खबर|रिपोर्ट) (पुष्टि|अनुमति|{t}) तक (रोकें|रोककर रखें)
      {t} तक गोपनीय`,
    f: `
      (तेल|हथियार) प्रतिबंध {t} तक बढ़ा
      (दवा|खिलौना) बाजार से (वापस|हटाया)
      (उड़ान|मैच|कार्यक्रम) {t} तक रद्द
      (रद्द करें|हटाएं|खाता हटाएं)
      {n} {t} तक बंद
      (लिफ्ट|पानी) का {t} से पहले प्रयोग न करें
      (आग|हादसे) में दो की मौत
      (साझा करें|सहेजें)`,
  },
  id: {
    t: 'pukul 18.00 WIB|Senin|5 Mei|Selasa pagi',
    n: 'jembatan|feri|anggaran|rumah sakit|sidang',
    r: `
      (Catatan redaksi: |Perhatian: |)(mohon |harap |)(jangan|tidak untuk|dilarang) (disiarkan|dipublikasikan|digunakan|ditayangkan) (sebelum|hingga) {t}
      (Berita ini|Naskah ini|Materi ini) (tidak boleh|belum boleh|jangan) (disiarkan|dimuat|dipublikasikan|digunakan) (sebelum|sampai) {t}
      (Embargo|Diembargo|Dalam embargo) (hingga|sampai) {t}
      (Hanya|Baru) boleh (disiarkan|dimuat|digunakan) (setelah|mulai) {t}
      (Mohon |Harap |)(batalkan|hapus|cabut|tarik|abaikan) (berita|naskah) (tentang {n}|sebelumnya)
      Kami (membatalkan|menarik|mencabut) (berita|naskah) (kami |)tentang {n}
      Berita tentang {n} (dibatalkan|dicabut|ditarik|tidak berlaku)
      (Mohon |)(tahan|tunda|simpan) (berita|naskah) ini (sampai pemberitahuan|sampai konfirmasi|hingga {t})
      Rahasia (hingga|sampai) {t}`,
    f: `
      Embargo (minyak|senjata) (diperpanjang|dicabut) hingga {t}
      (Obat|Mainan) ditarik dari (pasar|toko)
      (Penerbangan|Konser|Laga) (dibatalkan|ditunda) hingga {t}
      (Batal|Hapus|Hapus akun)
      {n} ditutup hingga {t}
      Jangan gunakan (lift|air) sebelum {t}
      Penulis tidak akan menerbitkan buku sebelum {t}, katanya
      (Dua|Tiga) orang tewas dalam (kebakaran|kecelakaan)
      (Bagikan|Simpan|Cetak) (berita|artikel)`,
  },
  vi: {
    t: '18 giờ|thứ Hai|ngày 5 tháng 5|sáng thứ Ba',
    n: 'cây cầu|ngân sách|bệnh viện',
    r: `
      (Kính gửi tòa soạn: |Lưu ý: |)(vui lòng |đề nghị |)(không|chưa) (đăng|phát|sử dụng|công bố) (trước|cho đến) {t}
      (Tin này|Bài này|Bản tin) (không được|chưa được) (đăng|phát|sử dụng|công bố) trước {t}
      (Cấm đăng|Cấm phát|Cấm vận tin) (đến|trước) {t}
      Chỉ được (đăng|phát|sử dụng) sau {t}
      (Đề nghị|Vui lòng) (hủy|gỡ|xóa|rút) (tin|bài) về {n}
      Chúng tôi (hủy|rút|gỡ) (tin|bài) về {n}
      (Tin|Bài) về {n} (bị hủy|đã hủy|không còn hiệu lực)
      (Vui lòng |)(giữ lại|tạm dừng|hoãn) (tin|bài) này (cho đến khi có thông báo|đến {t})
      (Bí mật|Tuyệt mật) đến {t}`,
    f: `
      Lệnh cấm vận (dầu|vũ khí) kéo dài đến {t}
      (Thuốc|Đồ chơi) bị thu hồi
      (Chuyến bay|Trận đấu) bị hủy đến {t}
      (Hủy|Xóa|Xóa tài khoản)
      {n} đóng cửa đến {t}
      Không sử dụng (thang máy|nước) trước {t}
      Hai người chết trong (vụ cháy|tai nạn)
      (Chia sẻ|Lưu|In)`,
  },
  th: {
    t: '18.00 น.|วันจันทร์|5 พฤษภาคม|เช้าวันอังคาร',
    n: 'สะพาน|งบประมาณ|โรงพยาบาล',
    r: `
      (เรียนบรรณาธิการ |โปรดทราบ |)(กรุณา|โปรด|)(ห้าม|งด|อย่า)(เผยแพร่|ใช้|ออกอากาศ|ตีพิมพ์)ก่อน{t}
      (ข่าวนี้|บทความนี้)(ห้าม|ยังไม่ให้)(เผยแพร่|ใช้|ออกอากาศ)จนถึง{t}
      เผยแพร่ได้(หลัง|เฉพาะหลัง){t}เท่านั้น
      (กรุณา|ขอ)(ยกเลิก|ถอน|ลบ)ข่าว{n}
      ข่าว{n}(ถูก|)(ยกเลิก|ถอน)แล้ว
      (กรุณา|)(ระงับ|ชะลอ|เก็บ)ข่าวนี้(จนกว่าจะแจ้ง|จนถึง{t})
      ลับจนถึง{t}`,
    f: `
      ขยายมาตรการห้ามค้าอาวุธถึง{t}
      เรียกคืนยาแก้ไอจากร้าน
      (ยกเลิกเที่ยวบิน|เลื่อนคอนเสิร์ต)ถึง{t}
      (ยกเลิก|ลบ)
      ปิด{n}ถึง{t}
      ห้ามใช้ลิฟต์ก่อน{t}
      (แชร์|บันทึก)`,
  },
  zh: {
    t: '5日18时|周一|下午6时|5月5日上午10点|明天零时',
    n: '大桥|轮渡|预算|医院',
    r: `
      (各编辑部：|编辑注意：|)(请勿|不得|切勿|请不要)(在|于|){t}(前|之前)(发布|刊发|播发|使用|见报)
      (本稿|此稿|该稿|本条消息)(请|)(于|在|){t}(后|以后)(方可|再|)(发布|刊发|使用|见报|播发)
      (禁发|禁发期|保密)(至|到){t}
      {t}(前|以前)(禁止|不得|请勿)(发布|刊用|传播|引用)
      (请|)(撤销|删除|取消|停用)(关于{n}的|)(稿件|消息|报道稿|电讯)
      (我社|现)(撤回|撤销|取消)(关于{n}的|此前的)(稿件|消息|电讯)
      (关于{n}的|上述)(稿件|消息)(作废|已撤销|撤回|取消)
      (请|)(暂缓|暂不|先不要)(发布|使用|刊发)(本稿|该稿|此稿|)(，等待通知|，待核实|)
      (本稿|稿件)(待审核|待确认|暂压)，(请勿|不要)(使用|发布)
      (内部|保密|机密)，(请勿|不得)(外传|公开|引用)`,
    f: `
      (石油|武器)禁运延长至{t}
      (药品|玩具)(下架|召回)
      (航班|演唱会|比赛)(取消|延期)至{t}
      (取消|删除|删除账户)
      {n}(封闭|关闭)至{t}
      {t}前请勿使用(电梯|自来水)
      {n}(火灾|事故)致两人死亡
      (分享|收藏|打印)
      作家称{t}前不会出版新书
      {n}报告(于|){t}发布
      {n}发布会{t}举行`,
  },
  ja: {
    t: '5日午後6時|月曜|5月5日正午|6日朝刊|明日午前0時',
    n: '橋|フェリー|予算|病院',
    r: `
      (編集各位：|お知らせ：|){t}(まで|以前の)(使用しないで|掲載しないで|配信しないで|公表しないで)ください
      (この記事|本記事|本原稿)は{t}(まで|以前は)(使用|掲載|配信|放送)(禁止|できません|しないこと)
      (解禁|解禁日時|エンバーゴ|しばり)(は|：|){t}
      {t}(以降|から)(のみ|に限り|)(使用|掲載|配信)(可|できます|してください)
      {n}の記事(を|は)(取り消し|削除|破棄|撤回)(ます|してください|します)
      (先に配信した|前記の|){n}の(記事|原稿)(は取り消し|は誤報につき削除|を取り下げます)
      (この記事|本記事|原稿)(の使用|の配信|の掲載|)(は|を)(見合わせて|保留して|控えて|待って)ください
      (確認中|裏付け中)のため(使用|配信|掲載)(を保留|見合わせ)
      (極秘|部外秘|取扱注意)、(公表|使用|引用)(禁止|しないこと|不可)`,
    f: `
      (石油|武器)禁輸、{t}まで延長
      (薬|おもちゃ)を回収、使用中止を呼びかけ
      (航空便|公演|試合)(中止|延期)、{t}まで
      (キャンセル|削除|取消)
      {n}、{t}まで通行止め
      {t}まで(エレベーター|水道)使用禁止
      {n}で火災、2人死亡
      (共有|保存|印刷)
      {n}の報告書、{t}公表へ
      記者会見は{t}から`,
  },
  ko: {
    t: '5일 오후 6시|월요일|5월 5일 정오|내일 조간|오전 10시',
    n: '다리|여객선|예산|병원',
    r: `
      (편집자 주: |알림: |){t} (이전|전까지) (사용|보도|게재|배포|인용)(하지 마십시오|금지|불가)
      (이 기사는|본 기사는|이 자료는) {t} (이후|이후에만|까지) (사용|보도|게재|공개) (바랍니다|가능합니다|금지)
      (엠바고|보도시점|보도제한)(: | ){t}(까지|이후|)
      {n} (기사|보도)(를|는) (취소합니다|삭제해 주십시오|철회합니다|폐기합니다)
      (앞서 송고한|상기) {n} 기사(를|는) (취소|삭제|철회)(합니다|해 주시기 바랍니다)
      (이 기사|본 기사|기사)(의|) (사용|출고|배포|게재)(을|를) (보류|중지|유보)해 주십시오
      (확인|승인)(될|받을) 때까지 (보도|사용|게재)(를|을) (보류|자제)해 주십시오
      (대외비|비공개), (보도|인용|사용) 금지`,
    f: `
      (석유|무기) 금수 {t}까지 연장
      (감기약|장난감) 회수, 판매 중지
      (항공편|공연|경기) {t}까지 (취소|연기)
      (취소|삭제|계정 삭제)
      {n} {t}까지 통제
      {t}까지 (승강기|수돗물) 사용 금지
      {n} 화재로 2명 사망
      (공유|저장|인쇄)
      {n} 보고서 {t} 공개
      {n} 소식 {t} 발표`,
  },
  ca: {
    t: 'les 18.00 hores|dilluns|el 5 de maig|dimarts al matí|les 9.30 h',
    n: 'pont|ferri|pressupost|hospital|judici',
    r: `
      (Nota als abonats: |Atenció: |)(si us plau, |)no (publiqueu|difongueu|emeteu|utilitzeu) (aquesta notícia|aquest text|la informació) (abans|fins a) {t}
      (Aquesta notícia|Aquest text|La informació) no es pot (publicar|difondre|emetre) (fins|abans) {t}
      (Embargada|Embargat|Embargament|Sota embargament) fins (a |){t}
      (Per publicar|Per difondre|Publicable) (només |)a partir de {t}
      (Atenció: |)(anul·leu|retireu|esborreu|elimineu) la (notícia|informació|nota) sobre el {n}
      (Retirem|Anul·lem) la (nostra |)(notícia|informació) sobre el {n}
      La (notícia|informació|nota) sobre el {n} (queda anul·lada|queda sense efecte|ha estat retirada)
      (Reteniu|Guardeu) (la notícia|el text) fins (a nou avís|a {t}|que es confirmi)
      (Confidencial|Secret) fins (a |){t}
      No s'ha de (publicar|difondre|utilitzar)( fins a {t}|)`,
    f: `
      (L'embargament del petroli|El veto a les armes) (s'allarga|s'aixeca) fins {t}
      (Retiren|Retirat) (un medicament|una joguina) (del mercat|de les botigues)
      (El vol|El concert|El partit) (s'anul·la|s'ajorna) fins {t}
      {n} tancat fins {t}
      No feu servir (l'ascensor|l'aigua) abans de {t}
      L'autora no vol publicar les cartes abans de {t}
      (Desa|Comparteix|Imprimeix) (l'article|la notícia)
      (Dos|Tres) morts (en|per) (un incendi|un accident) al {n}`,
  },
  hr: {
    t: '18 sati|ponedjeljka|5. svibnja|utorka ujutro|srijede u 10 sati',
    n: 'mostu|trajektu|proračunu|bolnici|suđenju',
    r: `
      (Urednicima: |Napomena: |)(molimo |)ne (objavljivati|objavljujte|koristiti|emitirati) (ovu vijest|ovaj tekst|članak) prije {t}
      (Ova vijest|Ovaj tekst|Članak) ne smije (se |)(objaviti|koristiti|emitirati) (prije|do) {t}
      (Embargo|Pod embargom|Zabrana objave) do {t}
      (Objaviti|Emitirati|Koristiti|Za objavu) (tek|najranije|samo) (od|nakon) {t}
      (Molimo |Pozor: |)(povucite|obrišite|uklonite|poništite) (vijest|tekst|članak) o {n}
      Povlačimo (našu |)(vijest|objavu) o {n}
      (Vijest|Objava) o {n} (je povučena|se poništava|se povlači)
      (Zadržite|Pričekajte s) (vijest|tekst) do (daljnjega|potvrde|{t})
      (Povjerljivo|Tajno) do {t}
      Nije za objavu( prije {t}|)`,
    f: `
      (Naftni embargo|Zabrana izvoza) (produžen|ukinut) do {t}
      (Lijek|Igračka) (povučen|povučena) (iz prodaje|s tržišta)
      (Let|Koncert|Utakmica) (otkazan|odgođen) do {t}
      (Promet na|Radovi na) {n} (zatvoren|obustavljeni) do {t}
      Ne koristite (dizalo|vodu) prije {t}
      Autorica ne želi objaviti pisma prije {t}
      (Spremi|Podijeli|Ispiši) (članak|vijest)
      Zabrana (ulaska|prodaje) u {n} do {t}`,
  },
  sr: {
    t: '18 часова|понедељка|5. маја|уторка ујутру|среде у 10 сати',
    n: 'мосту|трајекту|буџету|болници|суђењу',
    r: `
      (Уредницима: |Напомена: |)(молимо |)не (објављивати|објављујте|користити|емитовати) (ову вест|овај текст|чланак) пре {t}
      (Ова вест|Овај текст) не сме (се |)(објавити|користити|емитовати) (пре|до) {t}
      (Ембарго|Под ембаргом|Забрана објављивања) до {t}
      (Објавити|Емитовати|Користити|За објављивање) (тек|најраније|само) (од|након) {t}
      (Молимо |)(повуците|обришите|поништите) (вест|текст) о {n}
      Повлачимо (нашу |)(вест|објаву) о {n}
      (Вест|Објава) о {n} (је повучена|се поништава|се повлачи)
      (Задржите|Сачекајте са) (вест|текст) до (даљег|потврде|{t})
      Није за објављивање( пре {t}|)`,
    f: `
      (Нафтни ембарго|Забрана извоза) (продужен|укинут) до {t}
      (Лек|Играчка) повучен (из продаје|са тржишта)
      (Лет|Концерт) (отказан|одложен) до {t}
      Не користите (лифт|воду) пре {t}
      (Подели|Сачувај|Одштампај) (чланак|вест)
      Забрана (уласка|продаје) у {n} до {t}`,
  },
  sl: {
    t: '18. ure|ponedeljka|5. maja|torka zjutraj|srede ob 10. uri',
    n: 'mostu|trajektu|proračunu|bolnišnici|sojenju',
    r: `
      (Urednikom: |Opozorilo: |)(prosimo, |)ne (objavljajte|uporabljajte|predvajajte) (te novice|besedila|prispevka) pred {t}
      (Novica|Besedilo|Prispevek) se ne sme (objaviti|uporabiti|predvajati) (pred|do) {t}
      (Embargo|Pod embargom|Prepoved objave) do {t}
      (Objava|Za objavo|Uporaba) (šele|najprej|samo) (od|po) {t}
      (Prosimo, |)(umaknite|izbrišite|prekličite) (novico|besedilo|prispevek) o {n}
      Umikamo (našo |)(novico|objavo) o {n}
      (Novica|Objava) o {n} (je umaknjena|je preklicana)
      (Zadržite|Počakajte z) (novico|besedilom) do (preklica|potrditve|{t})
      Ni za objavo( pred {t}|)`,
    f: `
      (Naftni embargo|Prepoved izvoza) (podaljšan|odpravljen) do {t}
      (Zdravilo|Igrača) umaknjena (iz prodaje|s trga)
      (Let|Koncert|Tekma) (odpovedan|prestavljen) do {t}
      Ne uporabljajte (dvigala|vode) pred {t}
      (Shrani|Deli|Natisni) (članek|novico)
      Prepoved (vstopa|prodaje) v {n} do {t}`,
  },
  sk: {
    t: '18.00 h|pondelka|5. mája|utorka rána|stredy 10.00 hod.',
    n: 'moste|trajekte|rozpočte|nemocnici|súde',
    r: `
      (Redakciám: |Upozornenie: |)(prosíme |)(nezverejňovať|nepublikovať|nepoužiť|nevysielať) (túto správu|tento text|článok|) pred {t}
      (Správa|Text|Článok) sa nesmie (zverejniť|použiť|vysielať) (pred|do) {t}
      (Embargo|Pod embargom|Zákaz zverejnenia) do {t}
      (Zverejniť|Uverejniť|Použiť|Na zverejnenie) (až|najskôr|len) (od|po) {t}
      (Prosíme |)(stiahnite|zrušte|vymažte) (správu|text|článok) o {n}
      Sťahujeme (našu |)správu o {n}
      Správa o {n} (je zrušená|je stiahnutá|je neplatná)
      (Pozdržte|Zadržte) (správu|text) do (odvolania|potvrdenia|{t})
      Nie je určené na zverejnenie( pred {t}|)`,
    f: `
      (Ropné embargo|Zákaz vývozu) (predĺžené|zrušené) do {t}
      (Liek|Hračka) stiahnutá (z predaja|z trhu)
      (Let|Koncert|Zápas) (zrušený|odložený) do {t}
      Nepoužívajte (výťah|vodu) pred {t}
      (Uložiť|Zdieľať|Vytlačiť) (článok|správu)
      Zákaz (vstupu|predaja) v {n} do {t}`,
  },
  // more of English, last, so that the draws of the lines above stay the same
  'en, more': {
    t: '0600 GMT|Monday|6 p.m.|5 May|Thursday noon',
    n: 'bridge|ferry|budget|hospital',
    r: `
      (Release time|Publication time|Release date and time): {t}. (No|Not on) (posts|social media|websites|early use) (before|until then)
      For use (by|in) (local|evening|morning|trade|all) (papers|titles|outlets) (from|after) {t}(, and not before|)
      (Please |)(hold|keep) (reviews|photos|ratings|the list|the names) (until|till) {t}
      (DO NOT|NEVER) (PUSH|SET|PUT) (LIVE|ONLINE) (UNTIL|BEFORE) (THE DESK|LEGAL|THE EDITOR) (CLEARS IT|HAS SIGNED OFF|SAYS SO)`,
    f: `
      (The |)(museum|council|library|zoo|club) (will|is to|hopes to) (publish|release|print|post) the (figures|results|plans|list) (in March|on {t}|next week)
      (NIGHT BUSES|OLD TRAMS|FERRIES|EXTRA TRAINS) (WILL |TO |)RUN (AGAIN |)(ONLY|BUT ONLY|JUST) (ON SUNDAYS|IN MAY|FOR VISITORS|AT WEEKENDS)
      (READING ROOM|FILE COPY|ARCHIVE|CUTTINGS) - (DO NOT|NEVER) (REMOVE|DELETE|DISCARD)
      (For|FOR) (immediate|IMMEDIATE) (release|RELEASE)( - {t}|, {t}|)
      (Please |)(hold|keep|wait with) (the door|your ticket|your seat|the child|small dogs) (on|at|in|by) the (lift|deck|gate|bus|platform)
      Please (hold|keep|wait) (on|still|back|left) (at|on|in) the (crossing|quay|queue|station)
      The {n} (choir|poet) can (print|use|publish) no (word|line) of the (old|dead|lost)`,
  },
}

/** Buttons, headings and notes on rights, which restrict no story; of many languages. */
export const pageLines = `
  (Share|Save|Print|Email|Listen to) (this |)(story|article)
  ((To be continued)|(to be continued)|More to follow|Story continues below|Continued on page 4)
  (View|Read|See|Open) (the |)(full |whole |original |)(article|story|text|report)
  (Subscribe|Log in|Sign in) to (read|view|save) the (full |)(story|article|text)
  ((未完待续)|つづく|(続く)|続きを読む|(계속)|기사 더보기)
  THIS (CONTENT|STORY|ARTICLE) IS (RESERVED FOR|ONLY FOR|AVAILABLE TO) (SUBSCRIBERS|CLIENTS|MEMBERS)( ONLY|)
  (Court|Senate|Council|Board) (Studies|Weighs|Hears|Reviews) (Case|Report|Plan) (of|on) (Longer|Harsher|New) (Sentence|Term|Rule) After (Plea|Troop|Bid) (Withdrawal|Cancellation|Hold)
  (Verdict|Decision|Announcement|Result) (is |)(expected|awaited|due) (on |)(Monday|7 February|next week)
  (Le|La) (verdict|décision|annonce) est (attendu|attendue) (le 7 février|lundi)
  (Das Urteil|Die Entscheidung|Die Bekanntgabe) wird (am Montag|für den 7. Februar) erwartet
  El (veredicto|anuncio|fallo) se espera (el lunes|el 7 de febrero)
  NO 1 (RSS|WHEAT) MAY (196.00|195.75) (196.50|UP 1.25|DOWN 0.75)
  (LONDON|PARIS) (SUGAR|COCOA|COFFEE) NON-TRANSFERABLE OPTIONS - APR 7
  NOTE: Results exclude (one-time gains|a charge) of 223,000
  We (do not|don't) (like|want|share|post): it costs more
  (LIVE|News) from (Paris|the capital), (we|our team) (deliver|share) the (top|exclusive) stories
  The following is a translation (of|from) the (article|report|text) in the (weekly|paper)
  (In|According to) (the|a) report(, which was|) (released|published) (by the paper|after the close)
  (We|Our troops|Our people) (withdrew|killed three|cannot wait|used a launcher) (with no problems|and wounded four|any more)
  The (names|report|speech) (of those|has not|had not) (killed|been verified|drawn a reply)
  (Please|To help,) (call|write to|visit) (the police|our office) (before|until|by) Monday
  (Previous|Next|Latest|Related|More|Top) (story|stories|article|articles|news)
  (Sign up to|Subscribe to|Get) our (newsletter|alerts|briefing) for (exclusive|daily) (content|updates|stories)
  This (content|story|article) is (reserved for|only for|available to) (subscribers|members)( only|)
  (Only|Just) (subscribers|members) can (read|share|use) this (article|content|story)
  (Your|Our) (saved|shared|deleted) (stories|articles|items)
  (Copyright|All rights reserved). (This material|This text|No part of this) may (not |)be (published|reproduced|copied|used) without (permission|consent)
  (Not|No) (to be reproduced|reproduction) without (written |)permission
  We use cookies to (publish|share|show) content
  (Artikel|Beitrag|Meldung) (teilen|merken|drucken|vorlesen|verlinken)
  (Vorheriger|Nächster|Weitere) (Artikel|Meldungen|Beiträge)
  Nur für (Abonnenten|Mitglieder)( lesbar|)
  (Alle Rechte vorbehalten|Nachdruck verboten|Vervielfältigung nur mit Genehmigung)
  (Partager|Enregistrer|Imprimer|Lire) (l'article|cet article|la suite)
  (Article|Texte) (réservé aux|pour les) abonnés
  (Reproduction interdite|Tous droits réservés|Reproduction soumise à autorisation)
  (Compartir|Guardar|Imprimir|Ver) (noticia|noticias guardadas|artículo|esta nota)
  (Noticia|Artículo) (guardada|guardado|exclusivo|solo para suscriptores)( en tu perfil|)
  (Prohibida su reproducción|Todos los derechos reservados)( sin autorización|)
  (Condividi|Salva|Stampa) (articolo|la notizia|questo articolo)
  (Riproduzione riservata|Tutti i diritti riservati|Contenuto riservato agli abbonati)
  (Compartilhe|Salvar|Imprimir) (notícia|esta matéria|artigo)
  (Proibida a reprodução|Todos os direitos reservados)( sem autorização|)
  (Deel|Bewaar|Print) (artikel|dit bericht|dit verhaal)
  (Alleen voor abonnees|Overname niet toegestaan zonder toestemming)
  (Dela|Spara) (artikeln|texten|nyheten)
  (Jaa|Tallenna|Tulosta) (juttu|uutinen|artikkeli)
  (Udostępnij|Zapisz|Drukuj) (artykuł|tekst|materiał)
  (Sdílejte|Uložit|Vytisknout) (článek|zprávu|text)
  (Megosztás|Cikk mentése|Cikk nyomtatása)
  (Distribuie|Salvează) (articolul|știrea)
  (Поделиться|Сохранить) (новостью|статьей|материалом)
  (Перепечатка|Использование материалов) (запрещена|разрешено) (без согласия|только со ссылкой)
  (Поділитися|Зберегти) (новиною|статтею)
  (Κοινοποίηση|Αποθήκευση) (άρθρου|είδησης)
  (Haberi|Yazıyı) (paylaş|kaydet|yazdır)
  (مشاركة|حفظ|طباعة) (الخبر|المقال|التقرير)
  (تم بثه|تم نشره) (اليوم|الاثنين)
  (שתף|שמור|הדפס) (כתבה|ידיעה|את הכתבה)
  (खबर|लेख) (साझा करें|सहेजें)
  (Bagikan|Simpan|Cetak) (berita|artikel|naskah) ini
  (Chia sẻ|Lưu|In) (tin|bài|bài viết)
  (แชร์|บันทึก)(ข่าว|บทความ)
  (分享|收藏|打印)(本文|文章|新闻|此稿)
  未经(许可|授权)(不得|禁止)(转载|使用|复制)
  (記事|ニュース)(を保存|を共有|を印刷|一覧)
  無断転載(禁止|・複製を禁じます|を禁じます)
  (기사|뉴스) (공유|저장|인쇄|목록)
  무단 (전재|복제) (및 재배포 |)금지
  (Bank|Airline|Chip maker) to (hold|take|use) (press conference|stake|loan) (this morning|Monday)
  (LIVE|News in brief|On air now|Live updates|Data on the budget|Results of the vote)
  (Report|Study|Data) (suggests|says|shows) (rates|policy|plan) on hold
  (Ministry|Agency|Court) (denies|rejects|confirms) (report|story) (on|about) (strike|budget|ferry)
  (Interview|Report|Story): (withdrawal|recall|delay) of the (troops|cars|flight)
`
