// Made by scripts/name-lists.mjs. From @faker-js/faker and compromise, both MIT.
export const givenNames = `
aada aadya aaliyah aaradhya aarav aaron aasha aba abagail abbey abbi abbie abby abdallah abdel abdon abdoulaye abdul
abdullah abdullo abdulrahman abe abel abelard abelardo abi abie abigail abimbola abraham abram abril abu abubakr
abulfazl achille ada adalbert adalberta adalberto adaline adalyn adam adama adan adar addie addilyn addison ade adedayo
adel adela adelaida adelaide adele adelene adelia adelin adelina adeline adelynn adem adi adil adina aditya adolf
adolfo adolph adonis adreanna adriaan adrian adriana adrianna adrianne adriano adrien adriena adriene adrienne adrijana
advik afonso afra agata agatha agaton aggie aglae agnes agnesa agustin agustina ahmad ahmed ahmet aicha aida aidan
aiden aileen aimar aimee aina aino ainsley aisha aishah aisling aislinn aislynn ajani ajla akira akos akram aksel ala
aladdin alade alain alaina alan alana alanis alanna alannah alanoud alastair alayah alayna alba alban albert alberta
alberte albertina albertine alberto albin albina albrecht alcibiade alcide alda alden aldo alea alec alecia aleisha
alejandra alejandro aleksa aleksandar aleksander aleksandr aleksandra aleksei alena alenka ales alesia alessandra
alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandrea alexandrine alexandros
alexandru alexane alexanne alexei alexej alexia alexis aleyna alf alfie alfons alfonso alfred alfreda alfredo ali alia
alica alice alicia alicja alida alima alina aline alisa alise alisha alison alissa alistair aliya aliyah aliza alize
alka allan allegra allen allie allison allyson alma alois alojz alonso alonzo alparslan alphonse alphonso althea alton
alva alvaro alvin alvina alya alycia alysa alyson alyssa alysson alzbeta amahle amaia amaira amalia amalie amalija
amanda amani amar amara amata amaya amber amberly ambra ambroz amelia amelie amelija ami amie amilia amin amina aminata
amine amir amira amit ammanuel ammar amos amy ana anabel anabela anabelle anais anamaria anamarija anar anas anastasia
anastasija anastazija anatol anatoli anatolie anatoliy anatoly anaya anda andel andela andelin andelina ander anders
andi andjela andra andras andre andrea andreas andrei andrej andreja andres andrew andrey andrija andrina andrzej andy
ane aneta anette anezka angel angela angelia angelica angelina angeline angelique angelo angie angus ani anica anika
anil anisa anissa anita anja anjali anjelica anka ann anna annabel annabell annabella annabelle annalisa annamaria anne
anneli annelie annemarie annett annette anni annie annika annmarie anohito anouk antea antero anthony antigone antoine
antoinette anton antonella antoni antonia antonie antonin antonina antonio antony anwar anya aoi apollo april aputsiaq
ara araceli aram arata arcadie archibald archie arda ari aria ariadna arian ariana ariane arianna arianne arie ariel
arielle ariki arin aris aristide arjun arleen arlena arlene arlette armaan armand armando armida armin arnaldo arnaud
arnav arne arno arnold aroha aron arpad arpita arsenie artem artemisa arthur artie artur arturo artus arun arvid arwen
arya aryan asa asahi asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia asiya asja
asmita assil assunta astrid astrida asya ataahua athena atila atmaja attila aubrey audra audrey audri audry august
augusta augustin augustina augustine augusto augustus aura aurel aurelia aurelian aurelie aurelio aurora aurore austeja
austin ava avery avi avigail awa axel axelle aya ayaan ayan ayana ayanna ayaz aydan ayden ayesha aygun ayinde aykhan
ayla aylin ayman ayn aynur ayoub ayse aysel aziz azra azuna bailey bakary bala balazs bandar bandile banele baran
barbara barbora barbra baris barnabas barney barrett barry bart bartholomew bartolomej bartolomeo basil bastian batuhan
bayarmaa bea beata beatrice beatriz beau becca becky bela belinay belinda bella ben benedikt beniamin benita benito
benjamin bennett bennie benny benson bent bente berat berenice berit berkay bernadette bernadine bernard bernardo
bernhard bernice bernie bert berta bertha bertie bertram bertrand beryl beshoi bess bessie beth bethanie bethany betina
betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca bianka bibek bibiana biff bilal
biljana bill billie billy binita bintou bishal bismah bjorn blahoslav blaine blair blaise blake blanca blanche blanka
blaze blazej blazena blessing blossom blythe bob bobbi bobbie bobby bogdan bogdana boglarka bohdan bohdana bohumil
bohumila bohumir bohus bohuslav bohuslava bojan bojana boleslav bolormaa bonifac bonita bonnie bora boris borka boyd
bozena bozica bozidar bozidara brad bradford bradley brady branden brandi brandie brando brandon brandy branimir
branimira branislav branislava branka brankica branko brayan breanna bree brenda brendan brendon brenna brent brenton
bret brett brian briana brianna brianne brice bridget bridgett bridgette brigid brigita brigitta brigitte britney britt
brittany brittney brittni brittny bronislava bronwyn brooke bruce bruna bruno bryan bryanna bryant bryce brynn bryon
buck bucur buddy budimir burak burt burton buster byron caio caitlin caitlyn cal caleb calista callie calvin camelia
cameron camil camila camile camilla camille camilo can candace candice candida candido cara carey carina carissa carl
carla carlene carley carlie carlo carlos carlota carlotta carlton carly carmel carmela carmella carmelo carmen carmine
carol carole carolina caroline carolyn carrie carrol carroll cary casandra casey caslav casper cassandra cassandre
cassidy cassie cataleya catalina catarina caterina catharina catherina catherine cathleen cathryn cathy catrina cayla
cecelia cecil cecile cecilia cecilie cecilio cecily cedric cedrik celeste celestin celestine celia celina celine cem
cesar ceyda ceyla ceylin cezar chad chandra chanel chanelle chantal chantelle charbel charis charissa charla charlena
charlene charles charlette charley charlie charlotte charmaine chas chase chedeline chelsea chelsey cher cheri cherie
cheryl chester chet cheyenne chiara chloe chris chrissy christ christa christal christelle christen christian
christiana christiane christie christina christine christoph christophe christopher christos christy chrystal chuck
ciara ciaran cierra cihan cindi cindy clair claire clara clare clarence clarice claris clarissa clark claude claudette
claudia claudine claudio claus clay clayton clelia clemens clement clemente clementina clementine cleo cleopatra cletus
clifford clifton clint clinton clive cloe clotilde clovis clyde cody colby cole coleen colette colin colleen collin
colton concepcion conner connie connor conor conrad constance constantin constanza consuelo cooper cora coralie
cordelia corey cori corina corine corinna corinne cornelia cornelis cornelius corrine corvin cory cosima courtney
courtni courtny craig cristal cristian cristiana cristiano cristina cristobal crystal ctibor curt curtis cyndi cynthia
cyprian cyril cyrus daan dado dagmar dagmara dagoberto dahlia daina daisy dalal dale dalia dalibor dalibora daliborka
dalida dalila dallas damaris damia damian damiana damien damilola damion damir damjan damla damon dan dana danette dani
danica daniel daniela daniele daniella danielle danijel danijela danika danilo daniz danka danny dante danu daphna
daphne daphnee dara darby darcey darcie darcy daren daria darian dariana darija darin darina darinka dario darius darja
darko darla darlena darlene darnell darrel darrell darren darrin darryl daryl dasa dave davi david davida davide davin
davina davor dawn dax dayle dayna dea dean deana deandra deandre deann deanna deanne deb debbie debby debora deborah
debra debrah declan dede dee deedee deena deepak defne deidre deirdre dejan dela delbert delfina delia delilah della
delores deloris delphine demetria demetrius dena denice denis denisa denise deniz dennis denny deon derek derrick
deshawn desiree desmond devan deven devi devin devon dewayne dewey dewi dexter dezider dhia diana diane dianna dianne
diarmuid dicle didier diego dieter dietmar dietrich dilan dilara dildar dillon dimitri dimitris dina dinah dinesh dino
dion dionne dionyz dirk divna dixie diya djeneba dmitri dmitry dobromila dobroslav dobroslava dolores domenic domenica
domenico domingo dominic dominick dominik dominika dominique dominykas don dona donald donat donata donato donna
donnell donnie donny donovan dora dorcas doreen dorian dorina doris dorla dorota dorotea doroteja doroteo dorothea
dorothy dorthy dottie doug douglas dovydas doyle draga dragan drahomir drahomira drahoslav drahoslava drazen drew dua
duane dubravka dudley duncan dunja dusan dusana dustin dwayne dwight dylan dyllan earl earnest ebba ebenezer ebony
ecrin eda eddie eddy edel eden edgar edgardo edie edison edita edith edmond edmund edna edoardo eduard eduarda eduardo
edvard edvin edward edwardo edwin edwina eevi efe efrain efrem efren eileen eisha eitan ekaterina ekta ela elaina
elaine elana elbert elda eldon elea eleanor eleanore eleazar elen elena eleni eleonora eleonore elfrida eli elia eliah
elian eliana eliane eliano elias elicia elida elie elif elijah elin elina eline elinor elio eliot elisa elisabeth elise
eliseo elisha eliska elissa eliza elizabete elizabeth elizaveta ella ellen elli ellie elliot elliott ellis elly elma
elmer elmira elmo elnora elnur elodie eloisa eloise elouise elsa else elsie elton elva elvin elvina elvira elvis elwood
elyssa elza ema emanuel emanuela emelda emelie emely emerald emerson emery emie emil emile emilee emilia emilian
emiliano emilie emilija emilio emilis emily emin emina emine emir emirhan emma emmaline emmanuel emmanuelle emmeline
emmett emmie emmy emre ena enea enes enid ennio enoch enola enrico enrique ensar enya enzo eoin ephraim eray erdal eren
ergi eriberto eric erica erich erick ericka erik erika erin erma erna ernest ernestina ernestine ernesto ernie ernst
errol ervin erwin eryn esma esmeralda esperanza esra essie esteban estefania estela estele estella estelle ester estera
estere esther estrella etela ethan ethel etienne etta eugen eugene eugenia eugenie eula eulalia eulalie eunice eusebia
eusebie eusebio eva evan evangelina evangeline eve evelin evelina eveline evelyn evelyne evens everardo everett evgeny
evi evie evin evita evy ewa eymen ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizio fadi
fahd faith fajr fannie fanny fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatoumata fausto fay
faye federico fedor fedora felecia felicia feliciano felicie felicita felipe felix femke feng fenna ferdinand
ferdinando fergus fernanda fernando fidan fidel fien fikret filemon filiberto filip filipa filipe filippa filippo
filomena finja finley finn finnley fiona fionn flavia flavie flavio fletcher fleur flora flore florence florencia
florentin florentina florian floriana florina florine floyd flynn forrest foster fozia fran franc frances francesca
francesco francina francine francis francisca francisco franciszek franco francois francoise frank frankie franklin
franklyn frantisek frantiska franz fraser fred freda freddie freddy frederic frederick frederik frederique fredrick
fredrik fredy freja freya frida fridolin frieda friedrich frits fritz furkan fynn fyodor gabe gabi gabija gabin gabreal
gabriel gabriela gabriele gabrielius gabriella gabrielle gabrijela gaby gael gaetano gaia gail gale galen galina
gamalat gamila gareth garland garnet garrett garry garth gary gaspar gaston gavin gayle gedeon gejza gemma gena gene
genesis geneva genevieve genna gennaro geoff geoffrey georg george georges georgette georgi georgia georgiana georgie
georgina georgios georgy gerald geraldina geraldine gerard gerardo gerda gerhard geri germaine german gerrit gerry gert
gertrud gertruda gertrude ghita gia giacomo giada gian gianluca gianna gianni gideon gigi gilbert gilberto gilda giles
gilles gillian gina ginger gino gioele gioia giorgi giorgia giorgio giorgis giovanna giovanni gisela gisele giselle
gita giulia giuliana giuliano giulio giuseppe gizela gladys gleb glen glena glenda glenn glenna gloria glynis godfrey
golda goldie gonzalo googoosh goran gord gordan gordana gordon gottfried grace gracie graciela grady graham grant greg
gregg gregor gregorio gregory greta gretchen grgur griselda grover guadalupe gudrun guido guilherme guillaume guillermo
gulbahar gulcin gun gunay gunel gunnar gunter gunther gus gust gustaf gustav gustave gustavo guy gwen gwendolyn gwyneth
gyorgy habib habiba hadi hafsa hailey hakan hakim hal hala haley halil halim halima hallie hamza hana hanah hani hank
hanna hannah hanne hannes hans hao harald hari hariet hariette harlan harley harmony harold harri harriet harriett
harriette harrison harry haruhito haruki haruta haruto harvey hasan hasim hasna hasnaa hassan hasti hatem hatice hattie
hawa hayato hayden hayley hazel heath heather hector hedi heidi heinrich heitor helen helena helene helga helin helmi
helmut heloise hendrik henri henrieta henrietta henriette henrik henrique henry henryk herbert herman hermann hermina
hermine herta hessa hester hilary hilda hildegard hillary himari hinata hira hoda hollie holly homer hope horace
horacio horatio hortense hosna hosniya hossein howard howie hubert hugh hugo hulya humberto hunter huseyin huseyn hussa
hussain hussein hyacinth hydar iain ian ibai ibrahim ichika ida idris ignac ignacio ignacy igor ihsan ike iker ila
ilaria ilarion ilay ilayda ileana ilene ilenia ilhan ilia iliana ilias ilija ilina ilja ilona ilsa ilse ilya ilyas
imane imani imelda imke immanuel imogena imogene imran ina inara inaya indira indra ines inesa inez inga ingrid ingrida
inji inka inna inuk inunnguaq iolanda iona ionut ira irati irem irena irene irfan irina iris irma irvin irving irwin
isa isaac isabeau isabel isabela isabele isabell isabella isabelle isac isadora isaiah isaias isak ishaan isiah isidora
isis isla islande ismael ismail isobel isra israel issac itai itsuki iva ivaana ivalu ivan ivana ivanka ivanna ivano
ivar iveta ivica ivo ivona ivy iwan iwona izabela izabella izaro izidor izolda jace jacinda jacinta jacinthe jack
jackie jackson jacky jaclyn jacob jacobus jacquelina jacqueline jacquelyn jacques jada jade jaden jadranka jadranko
jaga jaime jairo jaka jake jakob jakov jakub jamal james jameson jami jamie jamil jamila jamison jammie jan jana janae
jane janele janelle janessa janet janette janice janie janina janine janis janka janko janna janne jannik jannis jano
janosch jaqueline jara jared jari jarmila jarne jarod jarolim jaromir jaron jaroslav jaroslava jarrett jarrod jarvis
jasen jasmin jasmina jasmine jasna jason jasper javier javiera jay jaya jayce jayda jayden jaylen jayne jayson jazmin
jazmine jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jed jeff
jeffery jeffrey jeffry jela jelena jelica jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jens
jeppe jerald jeremiah jeremias jeremie jeremy jeri jermaine jerome jeronimo jerri jerry jesica jesper jess jesse
jessica jessie jessy jesus jett jette jian jie jil jilian jill jillian jim jimi jimmie jimmy jindra jing joachim joah
joakim joan joana joane joann joanna joanne joanny joao joaquim joaquin job jocelyn jodi jodie jody joe joel joelle
joesph joey johan johana johann johanna johanne johannes john johnathan johnathon johnie johnnie johnny johnson jokubas
jolana jolanda joleen jolena jolene jolie jolien joline jon jona jonah jonas jonatan jonathan jonathon joni jonny joost
jordan jordi jordon jordy jorge jorgen joris jose josef josefa josefin josefina josefine joselyn joseph josephina
josephine josh joshua josiah josiane josie josue jovan jovana joy joya joyce joze jozef jozefina jozue juan juana
juanita juda jude judeline judita judith judy jule julen jules julia julian juliana julianna julianne julie julien
julienne juliet julieta juliette julija julio julissa julius juna june junior juri justin justina justine justus justyn
justyna kaan kabita kacey kacper kadiatou kadir kaede kai kaia kaitlin kaitlyn kaj kaja kajus kaleigh kali kalle kallie
kamal kamala kamil kamila kamile kamran kanata kanyakumari kara karen kari karim karima karin karina karine karissa
karl karla karlo karly karmela karol karolina karoline karyn kasey kasim kaspar kasper kassandra kassie kat katarina
kate katelyn katelynn katerina katharina katharine kathem katherina katherine kathie kathleen kathrine kathryn kathy
kati katia katie katja katlyn katrin katrina katrine katy kauri kavita kay kaya kayden kaye kayla kaylee kayleigh
kazimir keano keanu keeley keely keenan keir keira keisha keith kejsi keley keli kelley kelli kellie kelly kelsey
kelsie kelvin kely kemal ken kenan kendall kendra kendrick kenna kenneth kenny kent kenton kenyatta kenza kenzo kera
kerem keri kerim kermit kerri kerry keven kevin khadija khadije khaled khalid khalil khawla kheira khongordzol kia kian
kiana kiara kiera kieran kiersten kiley kilian kim kimberlee kimberley kimberli kimberly kimmernaq kingsley kip kira
kiran kiril kirill kirk kirollos kirsten kirstin kizzy kjell klaas klara klaudia klaus klea klemens klement klementyna
kleopatra kobe koloman konrad konstantin konstantyn konul koray kori kornel kornelia kourtney kris krista kristen
kristi kristian kristie kristijan kristin kristina kristine kristof kristoffer kristopher kristy kristyna krystal
krzysztof kubra kurt kurtis kvetoslava kyan kyla kyle kylee kylie kyls kyra lacey lacie lacy lada ladislau ladislav
ladona ladonna laia laila lakesha lala lalita lamar lambert lamberto lamia lamija lamont lana lance landon lara larisa
larissa larry lars lashawn lasse laszlo latasha latif latifa latisha latonya latoya laura laure laurel lauren laurence
laurens laurent lauri lauriane laurie laurin laurine lauryn laverna laverne lavinia lawrence laxmi layla lazar lea leah
lean leana leander leandra leandro leane leann leanna leanne leda lee leena leevi leia leif leigh leila leilani leja
lejla lela leland lelia len lena lene leni lenia lenka lenn lennart lennert lennie lennox lenny lenora lenore lenya leo
leola leon leona leonard leonardo leone leonel leoni leonid leonida leonidas leonie leonor leonora leontina leontine
leopold leopoldina leopoldo leora leroy lesedi lesley lesli leslie lesly lester lethabo leticia letitia letizia lettie
lev levent levente levi levin lewis lex lexi lexie leyla lia liam lian liana lianne lias libbie libby lidia lidija
lidya liepa lila lili lilia lilian liliana liliane lilja lilla lillia lillian lillie lilly lilou lily lin lina lincoln
linda lindsay lindsey lindsi lindsy lindy line linn linnea lino linus lio lion lionel lior lisa lisandro lisanne
lisbeth lise liselotte lisette liv liva livia livio liya liyana liz liza lizbeth lize lizette lizzie ljiljana ljuba
ljubica lloyd logan lois lola lolita lonnie lora loraina loraine loredana lorelei loren lorena lorene lorenz lorenza
lorenzo loretta lori lorie lorin loris lorna lorraina lorraine lorri lorrie lotta lotte lottie lou louay louella louie
louis louisa louise lourdes lovelie lovro lowell luan luana luann lubomir lubomira lubor lubos luboslav luboslava luc
luca lucas luce lucia lucian luciana luciano lucie lucien lucienne lucija lucile lucille lucinda lucio lucius lucy
ludmila ludovic ludovica ludvig ludwig luela luella luena luigi luis luisa luise luiz luiza lujza luka lukas luke lula
lulu lulwa luna lungelo lupe lupita lutfi luther luuk luz lya lyam lydia lydie lyla lyle lyn lyna lynda lyndon lyndsey
lyne lynette lynn lynna lynne lynnette lynsey maayan mabel mable macaulay macie maciej mack mackenzie macy madalyn
maddie maddison madeleine madelina madeline madelyn madge madina madison madonna mads mae maeve mafalda magali magda
magdalena magdalene maggie magnus maha mahamadou mahammad mahdi mahesh mahir mahmoud mahmud maia maida maira maire
maisie maite maja majd majda maksim malachai malachy malak malcolm malen malena malia malik malika malin malina malinda
mallory malou malvina mamadou mamie manaia mandakranta mandy manel manfred manish manny manon mansur manuel manuela
mara marc marcel marcela marcelina marcell marcella marcelle marcello marcelo marci marcia marcie marcin marco marcos
marcus marcy mare marek maren margaret margareta margarette margarida margarita margaux marge margery margie margita
margo margot margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna
marianne mariano maribel marica marie mariela mariella marija marika marilena marilou marilyn marin marina marino mario
marion marios maris marisa marisol marissa marit marita maritza marius marjorie mark markel marko markos markus marla
marlen marlena marlene marley marlin marlo marlon marnie marquis marsha marshal marshall marta martha marthe marti
martim martin martina martine marty marvin marwa mary maryam maryan maryann marybeth maryjane marylou masa mason masoud
masoumeh massimo mate matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathilda mathilde mathis matias
matilda matilde matis mats matt matteo matthew matthias matthis matti mattia mattias mattie mattis matty matus matyas
matylda maud maude maura maureen maurice mauricio mauro mavis max maxim maxima maxime maximilian maximiliano maxina
maxine maxwell may maya maybell mayra maysoun mazie mckenzie meagan medard medina meg megan megane meghan mehdi mehmet
mei meike mel melania melanie melany melba melek melike melina melinda melis melisa melissa melita mellisa melody
melokuhle melvin mercedes meredith meriem merissa merjem merle merlin meron merrill mert merve mervin mervyn meryem
meryl mete metod mette mia micaela micah micha michael michaela michal micheal michel michele michelle mick mickey
micky midori miguel mihai mija mika mikael mikaela mikaere mikail mikayla mike mikel mikhail mikkel mikolaj mikulas
mila milada milagros milan milana mildred mile milena miles milhouse milic milica milivoj milla millicent millie milly
milo milorad milos miloslav miloslava milota milton milutin mimi mina minato mindy minenhle minerva minh minik minnie
mira mirabela mirac miral miran miranda miray mirco mireille mirela mirella miriam mirjam mirka mirko mirlande mirna
miro miron miroslav miroslava mirza misty mitch mitchell mitra mitzi miyar mladen mobina modest modesto modibo moe
mohamad mohamed mohammad mohammed moira moises mojmir mollie molly mona monica monika monique monserrat monte monty
morgan morgana moric moritz morris morten mose moses moshe moussa mrignayani muhamed muhammad muhammed muhsin murad
murat muriel musa mustafa mustapha mya myla mylan mylene myles myra myriam myrlande myrna myron myrtle naasunnguaq nada
nadene nadezda nadia nadina nadine nadir nadja nadya nahia nahid nahil nahom nail naim naima nalla nancy nanette naomi
naomie napoleon narcis narcisa narciso narges nasrullah natalia natalie natalija natalya natan natanael natasa natasha
nate nathalie nathan nathanael nathaniel nathy nawal nazif nazim neal ned neda nehir neil nel nela neli nelisa nell
nelli nellie nelly nelson nena neo nerea nerissa nesreen nestor nettie neva neven nevena nevenka neville nevin nevio
nguyen nia niamh nicholas nichole nick nicki nickolas nicky nico nicola nicolai nicolas nicole nicolette niels nigar
nigel niharika niilo nik nika nikau nike nikhil niki nikita nikki niklas niko nikodem nikola nikolai nikolas nikolay
nikolina nikos nil nila nilay niles nils nina nine nino nisa nisanur nisha nita nivi noa noah noam noan noe noel noelia
noella noelle noemi noemie nojus nola nolan nomaan nona noor nora norah norbert norberto noreen norina norma norman
nouf nour nova novella novi nuka nur nuray nuria nurlan nurul nyla oceane octavia octavio oda odelia odette odin odon
odval ofelia oier oisha oke oksana ola olaf olav oldrich ole oleg oleksandr olga olimpia olimpio oliva olive oliver
olivia olivier oliwia oliwier ollie olympia omar omer omolara ondrej onur opal ophelia ora oren ori orlando ornella
orville osama oscar oskar osman osvaldo oswald otilia otis oto otto oumar oumou owen oxana oyunbileg pablo padma
padraig paige palmira pam pamela pandora paninnguaq pankrac pantaleon paola paolo paris parvati pascal pascale pasquale
pat patrica patrice patricia patricija patrick patrik patrizia patsy patti pattie patty paul paula paulette paulie
paulin paulina pauline paulo paulos pavel pavlina pavlo pearl pedro peg peggy pelagia pelagie penelopa penelope penny
per percy peri perla pero perry petar pete peter petr petra petro petronela petros phil philip philipp philippe phillip
philomena phoebe phylis phyllis pia pierce pierre pieter pietro pilar pio piotr pipaluk piper pius platon polina polly
portia prakash pravit pravoslav prem preston prince prisca priscila priscilla priska priyamvada prokop prosper prudence
puteri pyotr queen queenie quentin quiana quieta quincy quinn quinten quinton rabina rachael rachel rachele rachelle
rachid rachida radislav radmila radomir rados radoslav radovan raduz rae rafael rafaela rafid rahel rahim rahmi rahul
raif raina rainer raisa rajesh rajko ralf ralph rama ramiro ramon ramona rana randal randall randi randolf randolph
randy rania ranko raoul raphael raphaelle raquel rashad rasmus rastislav ratna rauf raul ravi rawiri ray rayan rayen
raymond rayna reanna reba rebeca rebecca rebeka rebekah recep reece reem reema regan reggie regina reginald regis reid
reihaneh reina remo remus rena renae renat renata renate renato rene renee reta reuben rex reyansh reyna reynaldo reza
rhea rhett rhiannon rhoda rhona rhonda ria riana ricardo riccardo richard richelle richie rick rickey ricki rickie
ricky rico rikki riko riley rimas rin rina rino rita riya roan rob robbie robbin robby robert roberta roberto robin
robinson robyn rocco roch rochele rochelle rocio roderick rodger rodney rodolfo rodrigo roel rogelio roger roghayyeh
rohan roksana roland rolanda rolando rolf roman romana romeo romina romuald romulus romy ron ronald ronan ronda roni
ronja ronna ronnie ronny roosevelt rory rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamunda rosana
rosanna rosanne rosario roscoe rose roseann roseanne rosella roselle roselyn rosemarie rosemary rosetta rosie rosina
roslyn ross rostislav rowan rowena roxana roxane roxanna roxanne roxie roxy roy royce roza rozalia rozina ruben rubin
ruby rudolf rudolph rudy rufina rufus rupert ruslan russ russel russell rustam ruta ruth ruthie ruya ruza ruzena ryan
ryou saanvi saba sabina sabine sabino sabri sabrina sade sadie saeed safa safira safiya sagar sahar said saida sakeena
sakineh sakura sal salih salik salim sallie sally salma salome salomea salomon salvador salvatore sam samanta samantha
samara sami samia samir samira samkelo sammie sammy samson samuel samuele sanda sandeep sander sandra sandrine sandro
sandy sanja sanjay sanne santiago santina santino santos saqib sara sarah sari sarina sasa sasha saskia satoshi saul
sava savanna savannah savina scarlett scot scott scottie scotty seamus sean sebastian sebastiano sebastien sekou selena
selene selim selin selina selma semih sena sepp serafin serafina serena serge sergei sergej sergey sergio serhat serife
servac setayesh seth sevda severin sevinj seymour shahd shahid shaikha shaim shaimaa shaina shakira shana shanaya
shanda shane shania shanna shannon shanon shany shaquille shari sharlene sharon sharron sharyn shaun shauna shawn
shawna shay shayla shayma shayna shayne shea sheba sheena sheila shelby sheldon shelia shelley shelly shelton sheri
sheridan sherifa sherman sherri sherrie sherry sheryl shiloh shira shirley shirli shirly shlomo shona shristi shyla sid
siddhartha sidney sidonia sidonie sienna sierra sigmund sigurd silas silje sillin silvan silvana silvia silvija silvio
simeon simisola simon simona simone sina sinan sindy siobhan siro sita siti siyabonga skip skye slava slavek slavica
slavka slavko slavomir slobodan snezana sobia sofia sofie sofija solange soledad solomon solveig soma somayyeh sona
sondra sonia sonja sonya sophia sophie soraya soren souleymane souta spencer spike srecko sri stacey staci stacie stacy
stan stanislao stanislav stanislava stanislaw stanko stanley starla stasa stef stefan stefana stefania stefanie stefano
stefanos stela stella stepan stephan stephane stephanie stephen steve steven stevie stew stewart stig stojan stu stuart
sue suha sumayah sumit summer sunita suraj suresh surya susan susana susane susanna susannah susanne susi susie suzan
suzana suzane suzanna suzanne suzette suzie suzy svatopluk sven svend svetlana svetozar sybil syd sydney syed sylvester
sylvia sylvie szymon tabatha tabea tabitha tadeas tadgh taha tahir taichi taika tala talia talitha tamar tamara tamera
tami tamia tamika tammi tammie tammy tamra tania tanika tanisha tanja tanner tanya tara tarana taras tareq tari tarik
tarja taryn tasha tasnim tatiana tatjana tatsuki tawana taylor tea ted teddy tegan teja tekla temitope teo teodor
teodora teodoro teofil teona terence teresa tereza teri terrance terrell terrence terri terrie terry tess tessa tessie
thad thaddeus thalia thandolwethu thea thelma theo theodor theodora theodore theresa therese thiago thom thomas
thomasina tia tiago tiana tianna tiara tiberio tibor tichomir tiffany tihomir till tim timea timmy timo timon timotej
timoteo timothy timur tina tine tingting tisha titi titilayo tito titus tobias tobin toby tod todd tom toma tomas
tomasz tome tomislav tommaso tommie tommy tomoharu toni tonia tony tonya tora tori tracey traci tracie tracy travis
trent trenton trevor trey tricia trina trine trish trisha trista tristan troy trudy truman tuana tui tula tunar turki
tyler tyra tyron tyrone tyson ubaldo ughur ugne ugo ulrich ulrik ulrika ulysses uma umar umberto umut una unax urban
uri uriel ursula urte usha usman uxue vaclav vadim val vala valdemar valentin valentina valentine valentino valeria
valerie valerija valery valter van vance vanda vanesa vanessa vania vanja vasco vasil vasilisa vasily vavrinec veda
velimir velma vendelin venera vera verda verena verica vern verna verner vernice vernon verona veronica veronika
veronique vesna vic vicente vicki vickie vicky victor victoria vida viggo vihaan vikky viktor viktoria viktorie
viktorija vilma vilte vince vincenc vincent vincenza vincenzo viola violet violeta violette virgil virginia virginie
vit vita vito vittoria vivaan vivek vivian viviana viviane vivien vivienne vlad vladana vladimir vladimira vladimiro
vladislav vladislava vlasta vlastimil vlastimir vojtech volodymyr vratislav vsevolod vuk vusala wade wakana wallace
wally walt walter wanda warren waylon wayne wei wendell wendi wendy werner wes wesley wessel weston whitney whitni
whitny widelene wiktoria wila wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm wilhelmina willa willard
willem william willie willis willow willy wilma wilson winfried winifred winnie winnifred winona winslow winston
wojciech wolfgang woodrow wout wouter wyatt xander xaver xavier xenia xhoel xiaomei xiaoyan ximena xinyi yael yagmur
yago yahli yahya yan yani yanis yann yannick yannik yannis yara yarin yaroslav yasin yasmin yasmine yassin yassine
yekta yelena yesenia yevgeni yevgeny ying yolanda yolande yonas yonatan yonathan yong yosef younes yousouf youssef yuen
yuina yuna yunus yuri yuriy yury yusif yusuf yuuma yuval yves yvette yvona yvone yvonna yvonne zac zach zachariah
zachary zachery zack zackary zada zafir zahid zahra zainab zaira zakaria zakary zan zana zane zaneta zara zayd zdenka
zdenko zdeslava zdravko zehra zeinab zelda zelma zelmira zena zeno zenobia zeyd zeynab zeynep zina zinaida zineb zion
zita ziva ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoja zola zoltan zora zoran zorka zsofia zulfikar zuzana
zuzanna zvonimir
`
