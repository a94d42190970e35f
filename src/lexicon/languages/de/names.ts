// Usage of dpa and AFP in German; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: German. */
export const germanNames: NameRows = {
  nouns: true,
  honorifics:
    'herr, herrn, frau, dr, prof, professor, graf, gräfin, freiherr, prinz, prinzessin, könig, königin, papst, kardinal, bischof, pfarrer',
  roles: `
    präsident, präsidentin, bundespräsident, vizepräsident, vizepräsidentin, us-präsident, us-präsidentin, ministerpräsident, ministerpräsidentin, kanzler, kanzlerin, bundeskanzler,
    bundeskanzlerin, vizekanzler, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin,
    verteidigungsminister, verteidigungsministerin, wirtschaftsminister, wirtschaftsministerin, justizminister, justizministerin, gesundheitsminister, gesundheitsministerin,
    umweltministerin, umweltminister, verkehrsminister, arbeitsminister, premierminister, premierministerin, premier, regierungschef, regierungschefin, staatschef, staatschefin,
    parteichef, parteichefin, fraktionschef, fraktionschefin, vorstandschef, vorstandschefin, konzernchef, konzernchefin, chef, chefin, generalsekretär, generalsekretärin, gründer, gründerin, geschäftsführer, geschäftsführerin,
    sprecher, sprecherin, regierungssprecher, regierungssprecherin, polizeisprecher, polizeisprecherin, bürgermeister, bürgermeisterin, oberbürgermeister,
    oberbürgermeisterin, landrat, landrätin, senator, senatorin, abgeordneter, abgeordnete, vorsitzender, vorsitzende, parteivorsitzende, parteivorsitzender, botschafter, botschafterin, trainer, trainerin,
    bundestrainer, bundestrainerin, kapitän, torwart, stürmer, staatsanwalt, staatsanwältin, richter, richterin, anwalt, anwältin, experte, expertin, forscher, forscherin,
    direktor, direktorin, leiter, leiterin, intendant, intendantin, autor, autorin, schauspieler, schauspielerin, sänger, sängerin, regisseur, regisseurin, anwohner, anwohnerin, nachbar, nachbarin, zeuge, zeugin`,
  roleEndings:
    'chef, chefin, sprecher, sprecherin, minister, ministerin, präsident, präsidentin, vorsitzender, vorsitzende, vorsitzenden, direktor, direktorin, leiter, leiterin, sekretär, sekretärin, kommissar, kommissarin, trainer, trainerin, meister, meisterin, beauftragter, beauftragte, beauftragten, manager, managerin, anwalt, anwältin, experte, expertin, forscher, forscherin, kandidat, kandidatin, vorstand, referent, referentin, inhaber, inhaberin, abgeordneter, abgeordnete, kanzler, kanzlerin, richter, richterin, rätin',
  bodyEndings: 'ministerium, ministeriums, präsidium, präsidiums, verband, verbands, verbandes',
  officeHeads:
    'ministerium, bundesministerium, staatsministerium, landesministerium, amt, bundesamt, landesamt, referat, dezernat, ausschuss, ministeriums, bundesministeriums, staatsministeriums, amts, amtes, bundesamts, bundesamtes, landesamts, landesamtes, referats, ausschusses, behörde, senatsverwaltung, bundesagentur, bundesinstitut, landesinstitut, bundesanstalt, landesanstalt',
  branches:
    'büro, büros, institut, instituts, institutes, dienst, zentrum, zentrums, fachbereich, ressort, ressorts, kommission, beirat, direktion, fachstelle, stabsstelle, agentur',
  placeRoles:
    'bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, bischof, erzbischof, gouverneur, gouverneurin, landrat, landrätin',
  sayings:
    'sagte, sagt, erklärte, erklärt, betonte, betont, teilte, berichtete, meinte, meint, kritisierte, forderte, fordert, kündigte, warnte, warnt, lobte, schrieb, schreibt, ergänzte, so',
  ofHeads:
    'bank, ministerium, bundesministerium, amt, universität, verband, bund, partei, rat, hochschule, gesellschaft, gewerkschaft, vereinigung',
  heads: `
    ministerium, bundesministerium, amt, amts, amtes, bundesamt, landesamt, gericht, gerichts, landgericht, amtsgericht, oberlandesgericht, verwaltungsgericht, bundesgerichtshof, bundesverfassungsgericht,
    universität, hochschule, verband, partei, fraktion, bund, rat, bundesrat, kammer, gewerkschaft, gesellschaft, bahn, werke, versicherung, stiftung, zeitung,
    rundfunk, agentur, feuerwehr, polizei, bundespolizei, bundeswehr, verein`,
  separatedPrefixes:
    'ab, an, auf, aus, bei, ein, fort, her, heraus, herunter, hervor, hin, hinaus, los, mit, nach, nieder, um, vor, voran, weg, weiter, wider, zu, zurück, zusammen',
  subjects: 'er, sie, es, wir, ich, man',
  bareNouns: `
    eile, not, ruhe, tränen, kraft, betrieb, führung, haft, gefahr, zukunft, panik, wut, trance, gedanken, frieden, form, serie, kauf, frage, aussicht, erfahrung, brand, gang, bewegung, mode, sicht,
    reihe, teilen, scheiben, stücke, würde, armut, freiheit, farbe, zivil, uniform, handschellen, notwehr, rente, pension, druck, auftrag, augenschein, angriff, besitz, empfang, schach, atem, sorge, trauer,
    angst, deckung, teilzeit, vollzeit, wahrheit, wirklichkeit, echtzeit, zeitlupe, bar, raten, euro, dollar, prozent, flammen, trümmern, ketten, schutt, stimmung, verzug, verdacht, verruf, vergessenheit,
    haus, anfang, beruf, natur, herzen, bedeutung, grund, dauer, nöten, verlegenheit, ohnmacht, untersuchungshaft, isolation, quarantäne, kurzarbeit, elternzeit, insolvenz, konkurs, gewahrsam, stein, holz`,
  townEndings:
    'burg, heim, ningen, lingen, fingen, tingen, ringen, singen, gingen, ndingen, ldingen, rdingen, dorf, hausen, haven, furt, furth, bach, rode, roda, weiler, kirchen, kirch, hofen, stetten, münde, brück, brücken, walde, born, bronn, büttel, stedt, städt, stadt, wangen, beuren, bühl, ' +
    'felde, feld, thal, werder, zell, nitz, litz, britz, kow, zow, row, nau, dau, ssau, ried, reuth, broich, büll, fehn, siel, shagen, nhagen, rhagen, rath, sleben, ikon, wil, berg, oldern, lohe, hude, deich, büren, loh',
  towns: `
    aachen, aalen, aarau, ansbach, apolda, aurich, bautzen, bernburg, biel, bocholt, bonn, borken, borna, bregenz, celle, chemnitz, chur, cloppenburg, coesfeld, cottbus, dachau, demmin,
    dessau, detmold, dillingen, dornbirn, dortmund, döbeln, düren, eisenach, emden, erding, erfurt, erlangen, eupen, eutin, freising, fulda, fürth, gera, gießen, gifhorn, glarus, goslar, gotha, graz, greifswald, greiz,
    görlitz, göttingen, gütersloh, güstrow, hagen, hameln, hanau, herne, herford, hoyerswerda, husum, höxter, itzehoe, jena, kamenz, karlsruhe, kassel, kehl, kempten, kiel, kleve, koblenz, konstanz, krems, kufstein, köthen,
    lemgo, leoben, leverkusen, liestal, lienz, lindau, linz, lippstadt, lörrach, luzern, lübben, lübeck, mainz, marl, meiningen, meißen, minden, moers, mosbach, neuss, nordhorn, olpe, olten, oschatz, parchim,
    passau, peine, pinneberg, pirmasens, pirna, plauen, plön, potsdam, prenzlau, rastatt, recklinghausen, remscheid, rendsburg, reutlingen, rheine, riesa, rostock, schleswig, schwaz, schwerin, schwyz, siegen, soest,
    solingen, solothurn, speyer, stade, stendal, steyr, stralsund, suhl, templin, thun, torgau, trier, uelzen, ulm, unna, uster, vechta, velbert, verden, viersen, villach, weimar, wels, wesel, wetzlar, winterthur, wismar,
    witten, wittenberge, worms, wuppertal, xanten, zeitz, zerbst, zittau, zwickau`,
  companyRoles:
    'vorstandschef, vorstandschefin, vorstandssprecher, vorstandssprecherin, konzernchef, konzernchefin, firmenchef, firmenchefin, geschäftsführer, geschäftsführerin, finanzvorstand, vorstandsvorsitzender, vorstandsvorsitzende, vorstandsvorsitzenden, aufsichtsratschef, aufsichtsratschefin, finanzchef, finanzchefin',
  nounEndings:
    'lage, zeit, ung, ungen, heit, heiten, keit, keiten, schaft, tion, tionen, tät, nis, nisse, ismus, bruch, en',
  given: `
    jürgen, günter, günther, uwe, horst, bernd, thorsten, torsten, helmut, heinz, jörg, joachim, heiko, volker, reinhard, carsten, ingo, detlef,
    dietmar, hartmut, siegfried, franz, achim, bastian, björn, elmar, hannes, henning, hinrich, lothar, raimund, reiner, rüdiger, steffen, thies,
    udo, veit, winfried, renate, birgit, gerda, heike, angelika, beat, ute, kerstin, inge, anke, antje, katja, katrin, kathrin, silke, tanja,
    margarete, maike, jutta, hannelore, gudrun, gesine, gerlinde, friederike, franziska, elke, constanze, carola, carolin, britta, beate, annegret,
    almut, regula, roswitha, sigrid, steffi, svenja, ulrike, ulla, verena, waltraud, wiebke, urs, reto, ueli, emre, murat, ayşe`,
  particlesFollowGiven: true,
  particles: 'von, zu, zum, zur, vom, der, den, und',
  openers: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, er, sie, es, wir, ihr, ich, man, sein, seine, ihre, dieser, diese, dieses, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für,
    gegen, um, durch, über, unter, vor, hinter, neben, zwischen, seit, bis, ohne, trotz, wegen, während, laut, und, oder, aber, doch, denn, auch, nur, noch, schon, nun, so, dann, da, dort, hier, wenn, weil, dass, ob, als,
    wie, was, wer, wo, wann, warum, kein, keine, nicht, mehr, viele, einige, alle, beide, heute, gestern, morgen, zwei, drei, vier, fünf, zuvor, danach, zudem, außerdem, dabei, damit, dazu, bisher, insgesamt, rund, etwa`,
  demonyms: `
    deutsche, deutschen, deutscher, franzose, franzosen, brite, briten, amerikaner, russe, russen, pole, polen, italiener, spanier, chinese, chinesen, türke, türken, ukrainer, österreicher, schweizer,
    niederländer, israeli, israelis, palästinenser, iraner, syrer, europäer,
    französische, französischer, französischen, britische, britischer, britischen, amerikanische, amerikanischer, amerikanischen, russische,
    russischer, russischen, ukrainische, ukrainischer, ukrainischen, polnische, polnischer, polnischen, italienische, italienischer, italienischen,
    spanische, spanischer, spanischen, portugiesische, portugiesischer, portugiesischen, griechische, griechischer, griechischen, türkische,
    türkischer, türkischen, chinesische, chinesischer, chinesischen, japanische, japanischer, japanischen, israelische, israelischer, israelischen,
    palästinensische, palästinensischer, palästinensischen, iranische, iranischer, iranischen, syrische, syrischer, syrischen, irakische, irakischer,
    irakischen, libanesische, libanesischer, libanesischen, ägyptische, ägyptischer, ägyptischen, saudische, saudischer, saudischen, indische,
    indischer, indischen, pakistanische, pakistanischer, pakistanischen, afghanische, afghanischer, afghanischen, österreichische, österreichischer,
    österreichischen, niederländische, niederländischer, niederländischen, belgische, belgischer, belgischen, dänische, dänischer, dänischen,
    schwedische, schwedischer, schwedischen, norwegische, norwegischer, norwegischen, finnische, finnischer, finnischen, ungarische, ungarischer,
    ungarischen, tschechische, tschechischer, tschechischen, slowakische, slowakischer, slowakischen, rumänische, rumänischer, rumänischen,
    bulgarische, bulgarischer, bulgarischen, serbische, serbischer, serbischen, kroatische, kroatischer, kroatischen, slowenische, slowenischer,
    slowenischen, brasilianische, brasilianischer, brasilianischen, argentinische, argentinischer, argentinischen, mexikanische, mexikanischer,
    mexikanischen, kanadische, kanadischer, kanadischen, australische, australischer, australischen, südafrikanische, südafrikanischer,
    südafrikanischen, koreanische, koreanischer, koreanischen, europäische, europäischer, europäischen, afrikanische, afrikanischer, afrikanischen,
    bayerische, bayerischer, bayerischen, sächsische, sächsischer, sächsischen, hessische, hessischer, hessischen, venezolanische, venezolanischer,
    venezolanischen, kolumbianische, kolumbianischer, kolumbianischen, georgische, georgischer, georgischen, armenische, armenischer, armenischen`,
  calendar: `
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, uhr, euro, prozent,
    montagabend, dienstagabend, mittwochabend, donnerstagabend, freitagabend, samstagabend, sonntagabend`,
  the: 'der, die, das, den, dem, des',
  a: 'ein, eine, einen, einem, einer',
  of: 'von, des',
  joins: 'der, vom, bei, beim',
  and: 'und',
  clauses: 'die, der, dessen, ist, war, wird, hat, hatte, wurde, dass',
  in: 'in, im',
  from: 'aus',
  to: 'nach',
  by: 'von, durch',
  with: 'mit',
  for: 'für',
  against: 'gegen',
  prepositions: 'bei, nahe, über, bis, um, rund',
}
