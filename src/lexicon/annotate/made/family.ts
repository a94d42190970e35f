// Made by scripts/name-lists.mjs. From @faker-js/faker and compromise, both MIT.
export const familyNames = `
abbas abbott abernathy abreu abshire acic ackermann acosta adam adamek adams adasevic adegoke adeyemo adler afolabi
agarwal agostini aguilar akhtar aksentijevic albertyn albrecht aleksejev alexa alexander aliyev almeida altenwerth
alvarez alves andersen anderson andersson andov andreassen andrejev andresen andrews angelov angelova ankunding ansari
antal antoni aras araujo araya armstrong arslan aslan atchison atkinson auer aufderhar ayala aydin babic babin baca
bach baez bahk bahng bahringer bailey bajer bak bakker balaban balaz balazova baldwin balint balistreri balog balogun
bandara bandyopadhyay banik baran baranova barbieri barbosa barisic barnes barnier barone barrows barta bartell
bartlett bartoletti barton bartos bartosova barua basaran bashir bashirian bates batista batz bauch bauer baumbach
bayer beahan beatty bechtelar becker beckham beckmann bednar beer beethoven begu beier bekavac bektashi bengtsson
benitez bennett berg berge berger bergman bergmann bergnaum bergstrom berisha bernard bernasconi berndsen bernhard
bernier bester bhak bhang bhengu bhoumik bhowmik bhuiyan bianchi bins biro bishwas bittner blahova blanc blanco blanda
blank blazevic blick block blom blondal bode boehm bogan bogdan bogdanov bogisich bohm bomestar bondarenko bonik borer
boruya bos bosch bosco bosman bosu botan botsford bouchard boyer boyko boyle bozic bozinov bradtke braga brakus brandt
brankov braun breitenberg brekke brezina brezinova briem brito brix brooks brown browne bruen brun bryant buchanan
buckridge bujak bulat burger burke burkhard burkhardt buss byrne bytyqi caceres calderon cali camacho camara campbell
campos capek cara cardoso cardozo carlsen carlsson carr carroll carter cartwright caruso carvalho casper cassin
castillo castro cavadini cavic ceban cebotari celar celik cengic cereghetti cerna cerny chakma chakraborty champlin
chan chand chang chapman chatterjee chattopadhyay chaudhry chavez che chen cheon cheong cheung chiu choi chong chopra
choudhury choung chow chowdhury choy christensen christiansen chung chwe cibulka cibulkova cimerman ciobanu cisar clark
clarke cohen cole coleman collier collins conn connelly conroy considine conti contreras cooke cooper corbyn corkery
cormier corona correa correia corwin costa cox crawford cremin crist crivelli crona cronin crooks cruickshank cruz
cummerata cummings cunningham d'amore dach dahl damcevski daniel daniels danielsen dankova dankula dare datta daugherty
david davidov davidova davidson davies davis debnath deckow delgado delic demir demirovic denesik dervishi devi dewan
dias diaz dibbert dickens dicki dickinson dietrich dimitrov dimitrova dissanayake dixon djurhuus dlamini dogan doherty
dolezal dolezalova dominguez donev donnelly dooley dordevic dotto douglas doyle dragan drinjak driscoll drozd duarte
dube dubois dubuque duca duda dudek dumitru dunn dupont durand durgan duric dutta dvorak dvorakova ebert eder edison
edwards effertz egger egli einstein elias emard emmerich erdman erdogan eriksen eriksson ernser escobar espinoza
esposito estrada evans evers faber fabian fabianova fadel fahey fankhauser farkas farrell favre fay feeney feest feil
felber ferhatovic fernandes fernandez ferrara ferrari ferreira ferry fichardt fierro filip filipov filipova filipovic
fink fischer fisher fitzgerald fjeldsted flatley fleming florczak flore flores fluckiger fodor fonseca fontana fortin
fournier fowler frami franco franecki frank freeman frey friedli friedman friesen fritsch fuchs fuentes fujita fuller
funk furlan gabor gagne gagnon gajdos gal galeano galinac gallagher galli gallo gamage gamper gandhi gao garcia gardner
garza gashi gaspar gasser gauthier gavric gehrig georgiev georgieva gerber gerhardt gerhold gerlach gheorghe gibson gil
gimenez giordano gislason gjonaj gjoni gleason gleichner glover goldberg goldner goldstein golubev gomes gomez
goncalves gonzales gonzalez goode goodman goodwin gorbachev gorczany gottlieb goyette grabowski grady graham grant
grayling green greene greenfelder greenholt gregor gregorova grgic griffith griffiths grimes grosjean grube gruber
guerra guerrero gulgowski gunes gunnarsson guo gusikowski gustafsson gutierrez gutkowski gutmann guzman gwon haag
hackett hadzic hafner hagen hagenes hahn hajek haley halvorsen halvorson hamalainen hamill hammes hand hane hansen
hansson hanzal hanzalova hanzl haque harber harding harper harris hart hartman hartmann harvey hasani hasanov hasanovic
hashimoto hauck haugen haung hawkins hayashi hayes heaney heathcote hegmann heidenreich heikkila heikkinen heinonen
heller hemingway henderson henriksen henry herman hermann hermiston hernandez herrera herzog hess hessel hettinger
hickle higgins hilll hills hilpert hintz hirthe hitchcock hjaltalin hlavacek hoang hodkiewicz hodzic hoeger hofer
hoffman hoffmann hofman hofmann hojgaard hok holm holmes holt holub holubova homenick hommel hopkins hoppe horacek
horak horakova horvat horvath howe howell hoxha hribar hristov hristova huaman huang huber hudson huel huels huet
hughes huynh hyatt ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou ivanov ivanova jackson
jacobi jacobs jacobsen jacobson jakobsen jakobsson jakubowski jambor janecek janik janikova jankovic jansa jansen
janssen janssens jansson jaros jarvinen jasinski jaskolski jast jelen jenkins jennings jensen jerde jhang jimenez
joensen johannesen johannessen johansen johansson john johns johnsen johnson johnston jokanovic jonas jones jonsson
jorgensen joung jovanovic jung juric jurik jurikova kacavenda kaczmarek kahn kaiser kalin kalinowski kalloe kaminski
kane kaplan kapoor kapusta kara karan karas karjalainen karlsen karlsson kassulke kastrati kato kaul kaur kautzer kawa
kaya kayser kazlov kedzierski keebler keeling keller kemmer kennedy kerluke kertzmann kessler khan khuzwayo kieffer
kiehn kihn kikuchi kilback kilic kimura king kinnunen kirlin kiss klein klimczak kling klocko kluivert kmet knezevic
kobayashi koc koch kocman koelpin koenig koepp koha kohler kolar kolarova konieczny konopelski korhonen kos koskinen
koss kostka kovac kovacek kovacevic kovacic kovacova kovacs koval kovalchuk kovalenko kowalczyk kowalski koza kozak
kozey kozlov krajcik krajicek krajinovic kral kralik kralikova kramer krasniqi kraus krause kravchenko krcmar kreiger
kremer kris krishna kristensen kristiansen krogh krol kruger krupa krupova kryeziu kshlerin kub kubica kubik kubikova
kucera kucerova kuchta kuhar kuhic kuhlman kuhn kula kulas kumar kumara kunc kunde kunene kung kunz kunze kuphal kurt
kutch kuvalis kuznetsov kvaran kwok kwon kyselova labadie labus lai laine laitinen lakatos lakin lam lammy lang langosh
langworth larkin larsen larson larsson lau lavoie lawson leal leannon lebedev lebsack ledner lefebvre lefevre leffler
legros lehmann lehner lehtinen lehtonen leitner leka lekaj lemke lengyel lenin leo leroy lesch leuschke lewis lincoln
lind lindberg lindgren lindholm lindstrom lipka liska liskova littel little liu liyanage lockman lombardi lopes lopez
lovato lovric lowe lubina lubowitz luca lueilwitz luettgen lukac lukacova lukic lund lungu luo lynch macejkovic
macgyver madej madrigal madsen maeda maggio magnusson mai maier majerus makarov makela makinen malek malik mamani
mammadov mamula man mancini mann mante marek mares marian mariani maric marin marinkovic marino markovic markowski
marks marquardt marques marroquin martin martinez martins marvin masala matei matias matic matos matsumoto matthews
matula mayer mayert mayr mazur mbatha mccarthy mcclure mccullough mcdermott mcglynn mckenzie mclaughlin mclean medhurst
medved mehmedovic mehmeti meier meijer mejia melnyk melo meloni mendes mendez mensah mercier mertens mertz messi
messier meszaros metz meyer meyers michalek michalik michalikova michel micrachi mihhailov mika mikkelsen mikula miller
mills milosevic miranda mitchell moen mohan mohr mojzis mojzisova molina moller molnar monahan monroe montgomery moore
mora morales morar moreau moreira moreno moretti mori morin morina morissette morozov morris morrison mortensen morton
mosciski moser moss mota mozart mraz mthembu mthethwa mucha mueller mulder muller munch munoz munteanu murati muratovic
murazik murphy murray mussolini myers nader nagy nakajima nakamura nakashima narayan nash nava navarro neilson nemcova
nemec nemes neubauer neumann ngubane nguyen nichols nicholson nicolas nielsen niemi nieminen nienow nikolaus nikolic
nikolov nikolova nilsen nilsson nitzsche nixon noel nolan norodahl norris novak novakova novikov novotna novotny nowak
nunes nunez nwachukwu nyman o'connell o'conner o'hara o'keefe o'kon o'reilly obama oberbrunner obrien oconnor ogawa
okuneva olah oliva oliveira olivier oliynyk olofsson olsen olson olsson ondricka oneill oppong orellana orn ortega
ortiz orwell osborne osei osinski owens ozdemir ozturk pacheco pacocha padberg pagac pahk pahng pak panek papadopoulos
paris parisian parker pasalic pasek paskova patel patterson paucek paul pavel pavic pavlov pavlovic pearson pedersen
peeters pelikan pelikanova pena pereira perera peretz perez peric perkins persson peskova peter peters petersen
peterson petrov petrova petrovic pettersen pettersson pfannerstill pfeffer phak pham phan phang phillips picasso
pichler piero pilat pinas pinto pohl polak polat polishchuk polizzi pollich popescu popov popovic portillo poulsen
pouros powell powlowski prasad predovic price prifti prinsloo prochazka prochazkova prohaska prokop prosacco purdy
putin quigley quispe quitzon radic radu radulic rak rakova ramirez ramos rantanen rasmussen rath ratke rau ravelli
raynor reagan rees rehak reichel reichert reilly reinger reis reiter rempel renard renner reuter rey reyes reynolds
ribeiro ricci rice richards richardson richter ries rippin ritchie ritz rivas rivera rizzo robel roberts robertson
robinson rocha rodrigues rodriguez rogahn rogers rohan rojas rolfson romaguera romano romero roob roos roosevelt rosa
rose rosenbaum rosenberg ross rossetti rossi rotari roth roux rowe rowling rubio ruecker ruiz runolfsdottir runolfsson
runte rus russel russo rusu rutherford ruzicka ruzickova ryan ryang rybar rybarova ryoo ryu saarinen sahin saito
sakamoto salami salas salihovic salminen salo salonen sanchez sandberg sanders sandic sandor sanford santana sante
santos sanz saric sasaki sasek sato satterfield sauer saunders savic savoia sawayn schaden schaefer schafer schamberger
scheurer scheving schiller schiltz schimmel schinner schmeler schmid schmidt schmit schmitt schmitz schneider schnyder
schoen schowalter schroder schroeder schubert schulist schultz schulz schumacher schumm schuppe schuster schwartz
schwarz schweizer segura seinfeld semjonov semyonov senger senkova seoh sepulveda serra serrano shala shanahan sharma
shehu shevchenko shevchuk shields shimizu sibiya sikora silva sima simak simmons simon simonis simonovic simonsen
simsek sinatra sinclair singh sipes sirbu sirova skiles sladek slatinac slovak slovakova smirnov smit smith smitham
smyth sokol sokolov sokolowski solovyov soltys sommer sorensen sosa soto soung sousa spasojevic spencer spinka sporer
stalin stamm stanek stanton stark starmer stastna stastny steele stefan stefanova stehr stein steiner stepanov stephens
stettler steuber stevens stevenson stiedemann stoica stojanovic stokes stoltenberg stoyanov stoyanova stracke straka
strakova streich stroman strosin sturmer suarez subotic sulc sulcova sullivan suter suvajac suzuki svab svehla svehlova
svendsen svensson svoboda svobodova swaniawski swift sykora sykorova szabo szekely tahirovic takahashi tamas tamba
tanaka tang tate tavares teixeira tekin terry terzi thatcher thiel thill thomas thompson thomsen thomson thorarensen
thorlacius tian tillman tjin tkachenko todorov todorova tolstoy toma tomas tomecek tomic tomkova torp torphy torres
toth towne toy tran trantow tremblay treutel tromp truter tryniski tsui tuominen turcan turcotte turek turk turner
turunen ugarak ullrich upton urban urbanek urbaniak valente valentova valenzuela valle valverde vandervort vanek varga
vargas vasile vasilyev vasquez vassiljev vazquez velasquez venter veres vesela vesely veum vidal vidovic villa villalba
villalobos villanueva vinogradov virtanen visser vivaldi vlach vlachova vogel vogt vojtek volkman volkov von vonrueden
vorobyov vracar vucevac vukovic waage waelchi wagenaar wagner walker walsh walter walters walton ward watanabe waters
watsica watson webb weber webster wehner weimann weiss weissnat welch welter west white widmer wiegand wilderman
wilkinson will williams williamson willms wilson wimmer windler winkler wintheiser wisniewski wisoky wisozk witting
wiza wojcik wolf wolff wong wright wuckert wunsch wyman xiao yamada yamaguchi yamamoto yamasaki yamashita yamazaki yang
yeun yeung yildirim yildiz yilmaz yokoyama yoshida yost yun yundt zach zajac zak zakharov zapletal zaytsev zboncak
zelenka zemlak zhang zhao zhou zhu ziemann zieme zima zimmerman zimmermann zimova zondi zulauf zuma zungu zurek
`
