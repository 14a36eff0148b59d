/**
 * What stands around a vowel of German words that has dots always, or never: three letters on either side, the dots left
 * out, `_` outside of the word. From the titles of 7,405 papers of the city's Ratsinformationssystem, each word counted
 * once (`bench/ocr/vowels.ts`).
 */

/** Of two words or more with dots, and of none without. */
export const DOTS_OF_MANY = `
___offn ___okol ___okos ___okum ___opnv ___ortl ___uber ___upl_ __bundn __buroh __dollw __duppl __fuhru __fur__ __furst
__gaste __goder __gubse __gulti __hausl __jahri __jahrl __judis __konig __korbe __kunft __larm_ __larmb __larms __losch
__losun __lubec __lucke __mogli __muhle __mulle __munzs __nordl __padag __raume __ruckb __ruckf __ruckg __ruckz __sud__
__sudli __sudos __sudri __sudse __sulze __tatig __zugig _brucke _bruckf _eroffn _fruhki _gronin _grun__ _grunan _grune_
_gruner _grunfl _grunpf _grunst _grunzu _pramie _pramon _prasen _praven _prufan _prufau _prufen _prufun _spater _stadti
_starku _stutzw _trager _trumme abwagun acharzt adbugel ahnarzt ahnuber alburgs alpadag anmaßig auforde aulucke ausubun
autatig bbrucke beforde behorde behordl bekampf belasti berortl berucks bevolke bewalti bewasse bilaum_ bilaums chfuhru
chrankt chranku ckmunde dbrucke deouber desaule dflugel dstande dstuck_ dstucke dstucks dtrate_ dtraten ebrucke edhofe_
eebaume eehause eflache eflucht eflugel egrunun egrußun eibader elmaßig enforde enfuhru engunst enlarm_ erburge erburo_
erburos erfugba erfugun erfuhru erganze erganzu ergarun ergutun erhaltn erhohen erhohun erhusen erjahri erkorbe erkurzt
erkurzu ermacht ermogen ermogli ertucht erwurde erzoger erzugli esforde estatig etrager fklarun gbrucke gebarde gebaude
gebuhre gefahrd gefuhrt geholze gehorig gelande gemaß__ genuber gerat__ gerate_ gerateh geruber gewahlt gewahrl gewahru
gewasse gslucke gsmogli hflache hkrafte hrrader iflache indamme infuhre infuhru inmulle inmundu innutzi inwarts ismaßig
kanale_ kflache kifog__ kstatte kthandl lanande lbrucke lflache litat__ litatsk litatsw llmogli lstandi ltpadag mbrucke
nbrucke ndmuhle nflache ngfugig ngsuber nitaren nitater nkmaler nsburo_ nsburos nstadte ntburok ntrager ntwasse nzjahri
nztagig rbrucke reroffn rflache rgnugun riforde rinaram ritaten rklarun rkmogli ropaisc rprufun rsforde rsfuhru rstadte
rstarkt rstutze rstutzu rtforde rtfuhru rtrage_ rumanis sbrucke schadig schafti schatzu schoneb schopfw sflache sitat__
sitatsk sitatsp sitatss splane_ sprufer sprufun sstutzp stmogli strager strome_ tehausc teluber tflache tflugel tgrun__
tpraven tsburge tsfahig tsforde tsfuhre tstadti tstatte tzbanke tzmange tzmogli tzwande umfallg umfallu urforde uslandi
ustadte ustandi ustur__ uswarts ußgange verande veroffe vitat__ zflache zitatse zitatsg zugangl zuruck_ zusatzl
`;

/** The same, of one word. */
export const DOTS_OF_ONE = `
___artz ___oko_ ___okoz ___ozim ___ubun __baumt __buchn __bur__ __buro_ __burok __buros __buste __danem __doner __durer
__euera __fallp __fallt __fos__ __fosg_ __fosk_ __fuhrt __funf_ __furei __hopfn __hoten __hubne __kaseg __kastn __koken
__koln_ __kolne __konne __kothe __kuhlt __kuhlu __kulz_ __larma __lasst __luftu __luneb __luttg __madch __mahin __mahkr
__mahro __mobel __muhls __mullh __mullp __munch __musse __muthe __nahrs __ruckk __ruckl __ruckn __rucku __rutli __samtl
__saule __sudab __sudfr __sudwe __sulld __tadti __tob__ __todli __totun __turen __wurdi _bluhwi _brucks _dranbe _drangw
_fgus__ _floßer _flussi _frohne _fruh__ _fruhe_ _fruher _fruhes _fruhfo _fruhja _fruhli _fruhst _geande _gluck_ _groper
_großte _grunab _grunbe _grunda _grundu _grunen _grunph _jpor__ _klarun _knollc _krahen _krugel _plotzl _pralat _prufbe
_prufpf _prufst _spat__ _spatsh _spatve _stadep _standi abfuhru abhangi abrucke adforde adhause agfahig agsande agwurdi
aikafer almarkt antane_ anzamte astutzp atsachl aufalli auhofe_ aukorpe aviare_ bblaser behaltn bemuhun benotig beraumu
bezugli bilaen_ bprufun bsmogli chgangi chhornc chlussi chragpa chtoffe chworun ckfuhru ckkafer ckmaßig cksuber dafur__
daruber defuhre delohrg deroffn ditatsh dituv__ dtbaume dtburos dtfuhre dtmobli dtratin dtwaldc edhofen eebuhne egrat__
egrundu egrunte eiraume eitaqui eizugig eklart_ ekrafte ektuber elmogli elzahlu emporun enburos enbutte enfursp enhofe_
enhugel enkafer enlosun entumer enwarti erfahig erfalli erfullt ergaran erhohte erhoung erhutte erhutun erkorpe erlassi
ermaßig ernahru erruckm ersaule ersaumt ersonli ertagig erzugig esmutte estorun esturzt ffhofe_ ffhofen figurli fshausc
ftsoffn gebuhr_ geburo_ gefalsc gehangt gekundi gelaut_ gemaße_ gemuses geramte geratew geruste gezaunt gsburo_ gsburos
gsforde gskaste gslosun gstatig hnbugel hnhofen hnraume hnzuge_ hrgaste hrwurdi hsforde hstuck_ htmart_ htmaßig htragli
ienande ilruckb ilruckn indammu inlosun inzaunu iprasen iseol__ isjager ksbuhne ktforde lbjahrl ldburge litaten litats_
litatsa litatse litatsg litatsm litatsp litatss litatsv litatsz llhausc lljahri lpraven lstuck_ ltrager mmbader mmfahig
mmsaule msbanke mstadte mstagli naturli ndbader ndburo_ ndforde ndsatzl neluber nenuber nfluge_ ngluckt ngsande ngzaune
nitat__ nkloche nklosch npraven nprufge nsfahig ollande olmuhle omkaste ordostl orlaufi ortuber ostande oßwarme porare_
poraren raduber rchaolo rekaren resumee rgrunda rinar__ ritarer ritatis rktoffn rnforde rnwarme rogatze rprufen rrmulla
rslarmb rsruckh rstadti rstandi rstandl rstarku rstorte rstorun rstuck_ rstutzp rstutzt rszahlu rtlosun rtwahre schafer
schoff_ schoffe schutzt sgrunem sitatsc spramie spraven spruhkr sprunli ssburo_ sslosun stfache stroer_ teforde tenuber
tgruns_ titat__ tprufun tsrate_ tstandi uckuber uffalli uflosen uflosun ufrustu ugruckh uhforde ulhofe_ umfangl umhulse
umrustu umzaunt undache unkunft unnotig untatig unwurdi urburo_ usfallt usfuhru usmaßig usrustu uswarti vitaten vitatss
voruber zgrundu zprufun zuruckf ßenuber ßflache
`;

/** Of three words or more without dots, and of none with. */
export const NO_DOTS = `
___abba ___abbi ___abfa ___abge ___abla ___abre ___absa ___absc ___absi ___abst ___abwa ___adel ___adol ___akte ___akti
___aktu ___albi ___alle ___allg ___alts ___ambu ___ampe ___amts ___anba ___anbi ___anbr ___anfr ___ange ___angr ___anla
___anli ___anme ___anna ___anpa ___anre ___ansa ___ansc ___ansi ___ansp ___ante ___anti ___antr ___anwo ___anze ___apel
___arbe ___arch ___area ___arnd ___arte ___asyl ___attr ___aufb ___auff ___aufg ___aufh ___aufk ___aufl ___aufn ___aufs
___auft ___aufw ___ausb ___ausf ___ausg ___ausl ___ausr ___auss ___aust ___ausu ___ausw ___ausz ___auto ___auße ___obda
___ober ___obje ___olve ___open ___oper ___opti ___ordn ___orga ___orts ___oste ___osts ___otte ___otto ___ufer ___ukra
___ulri ___umfa ___umfe ___umga ___umge ___umle ___umse ___umst ___umwe ___umzu ___unbe ___unfa ___unge ___univ ___unmi
___unse ___unte ___unve ___urba ___ursa __aufba __aufga __aufge __aufhe __aufkl __aufko __aufna __aufsc __aufsi __aufst
__aufwe __ausba __ausfa __ausge __ausgl __ausla __ausle __ausre __ausri __ausru __aussc __ausse __ausst __austa __austr
__auswa __auswe __auswi __ausza __auszu __außen __außer __bahnh __barle __barri __basis __bauab __baube __baude __bauge
__bauho __bauko __baulu __bauma __baumb __baumf __baump __baums __baupr __baust __bauta __bauvo __bauwe __boden __bolzp
__bords __bucka __bunde __bunte __busch __busha __busli __busse __calen __contr __coron __dachm __darst __daten __dauer
__dokum __dompl __doppe __durch __europ __facha __fachk __fahlb __fahrg __fahrp __fahrr __fahrz __famil __fassa __folge
__fortf __forts __fuhrp __fußga __fußve __fußwe __ganzh __ganzj __ganzt __garag __gastr __goeth __gusta __halbe __halbk
__halle __halte __handw __hanno __hanse __hasse __haupt __hausb __haush __hochs __hochw __hopfe __horte __hunde __jahre
__johan __jubil __jugen __junge __kaise __kaltl __kamme __kanon __kapaz __kapel __kasse __kasta __katas __katze __kommu
__kompe __konfl __kongr __konse __konta __kontr __konze __koope __koord __koste __kultu __kunde __kurzf __kurzz __lades
__lande __lands __laste __laufe __lufts __magde __manda __maria __marie __marke __marki __maste __mauer __maßna __mobil
__model __moder __modul __morit __mosch __museu __musik __nachb __nachf __nachh __nachw __nahve __namen __natur __norde
__nordo __nordp __nords __notfa __notwe __novel __nutzb __nutze __nutzu __pande __papie __pappe __parke __parkp __parkr
__parks __parkv __parte __partn __polit __poliz __polle __porse __posit __puppe __quali __quart __queru __radfa __radve
__radwe __rahme __randa __ratha __ratte __roteh __rothe __route __ruder __sachb __sachk __sachs __salbk __salzm __samst
__sanie __saraj __satzu __sofor __softw __sogen __sohle __solar __somme __sonde __sonne __sozia __sozio __sucht __super
__tages __tarif __taube __todes __toile __touri __tunne __turms __varia __volks __vollz __vorau __vorbe __vorbi __vorfa
__vorge __vorha __vorka __vorla __vorpl __vorsc __wahlp __wahls __wande __warte __wasse __woche __wohne __wohng __wohnm
__wohnr __wohnu __zahlu __zahna __zoolo __zucke __zufah __zugan __zukun __zulas __zuruc __zusam __zusat __zusta __zuwen
_bauabs _bauden _bauhof _bauluc _baumaß _baumbe _baumfa _baumpf _baumsc _baupro _bauste _bautat _bauvor _beantr _bearbe
_beauft _blumen _brands _bronze _brunne _chauss _cracau _dauerh _deutsc _drohne _erarbe _etabli _evalui _feuerw _flugha
_flugpl _frakti _franke _frauen _glacis _glasco _glasfa _glocke _graffi _grasew _grundh _grundl _grunds _hauptb _haupts
_hauptv _hausbe _hausha _heumar _klasse _kloste _klusda _knoten _kooper _koordi _kranke _kroate _laufen _leucht _neubau
_neuber _neuges _neusta _neutra _okolog _photov _plakat _planst _planun _platan _platte _prakti _proble _produk _progra
_projek _prosti _provis _prozes _qualif _qualit _quarti _raum__ _realis _routen _sauber _scoote _shoppi _skater _skulpt
_sparka _sponso _sportf _sporth _sportl _sports _sportv _staats _stadio _stadta _stadtb _stadtf _stadtg _stadtk _stadtm
_stadtp _stadtr _stadts _stadtt _stadtw _standa _stando _statio _status _studie _stunde _tauben _touris _traini _transp
_zoolog abbau__ abfahrt abfallb abfallg abfallw abwande achung_ adfahre adion__ affung_ aftung_ ahlung_ ahlunge ahlungs
ahrung_ ahrunge aktuell alkoste allatio allung_ alpolit altung_ altunge altungs ambulan ampagne ampus__ andauer andort_
andorte ankung_ ankunge anlage_ anlagen annahme annover anpassu anwohne anzung_ anzunge anzungs arianne ariante arkasse
arkung_ asconta asfaser asium__ asiums_ assaden assung_ assungs astanie astung_ astunge astungs astunte ation__ ational
ationen ations_ ationsa ationsb ationsk ationsm ationsp ationss ationsv attung_ atzung_ atzungs aukoste aumaßna automat
auvorha aßnahme barung_ bauabsc bauarbe bauung_ bauungs bbau___ beauftr bebauun bedarf_ bedarfe bedarfs behandl bekonze
belastu benutzu beradwe berarbe beratun berufli berufsa berufun beruhig besonde besuche bewohne bezahlb bezogen bezug__
bfrage_ bilanz_ bliothe brauch_ bsaussc bulante buro___ burokra buros__ chaos__ chau___ chauer_ chausse chbarke chhalti
chiatri chlagsl chlosen chluss_ chlussb chlussf chlussp chlussv chmarke chmutzu chnung_ chnunge chnungs chparke chrotea
chtung_ chtunge chtungs chwache chwange chwasse chwuchs ckbau__ cklung_ cklungs cksache dagogis deausla deburg_ deburge
dehalte demanag demokra derauss derung_ derunge derungs digung_ digunge dinatio dinator dokumen dtratsb dtratsm dtwache
ebau___ ebaude_ ebaudeb ebauden ebaudes ebaufor ebaulic ebauung ebsauss edhof__ edlung_ edlungs efragun egion__ egional
eglocke egnungs egratio ehausch ehauser ehlunge ehrung_ eibung_ eibunge eidung_ eidunge eihung_ eilung_ einande eipolit
eirat__ eirates eirats_ eisung_ eitung_ eitunge eitungs elbachp elbufer eldunge eleucht elfalt_ elhande ellanla ellung_
ellunge ellungn ellungs elmanag eltordn eltungs enausba enaussc enbahn_ enbahnb enbahne enbahnh enbahnl enbahnu enburg_
endorf_ endorfe endung_ endunge enhaus_ enioren enkofer enkontr enkonze enkung_ enkunge enland_ enlosen enmanag ennung_
ennunge ennutzu enpark_ enpolit enraum_ ensatzu entag__ entur__ enwasse enwuhne enzug__ enzuges enzung_ enzusch eplante
eplanun eplatz_ erausku erausst erbands erbot__ erbote_ erbotsz erbunde erbung_ erbungs erdacht erfahru erfassu ergabe_
ergangs ergungs erhafte erhalb_ erhalte erhaltu erhard_ erhaus_ erhof__ erholun eriode_ erkaufs erkommu erkorbk erlager
erlass_ erlasse erlaubn ermaßna ernacht ernahme ernat__ ernatio ernativ ernutzu erpacku erpark_ erpunkt erqueru errung_
errunge ersamml ersatzn ersatzp ersatzu ersonal ersonen ersorge ersorgu ersuchs ersuchu ertages ertung_ ervator erwachs
erwachu erwahl_ erwahrl erwaltu erzahle eshaupt eskarte estagsw estalte estaltu estand_ estands estattu estungs etroffe
etrug__ ettung_ ettungs etzung_ etzunge etzungs eubau__ eubaus_ eubaute eumarkt europai euzungs fbau___ ffnung_ ffnungs
figuren finanzi finanzm frau___ frauen_ frauenf frauenh freunde freundl fthalle ftragte ftware_ fugung_ garagen gebot__
gebote_ geboten gebung_ geburts gefahr_ gefahre gefunde gelung_ gelunge genannt genante genutzt gepasst gerung_ gerunge
gesamtk gesamts gesundh gewalt_ gitalpa gplatz_ gsaussc gsjahr_ gskonze gskoste gsmanag gsmaßna gspoten gssatzu gswache
gswahl_ gutacht hebung_ hebungs hema___ hemalig herung_ herungs hleunig hleusen hnhalte hnhof__ hnmobil hohung_ hohunge
holungs hotovol hplatz_ hrbahn_ hrdung_ hrgastu hrkoste hrradab hrradbo hrradle hrradst hrradwe hrsanla hstands hthof__
hulungs ialarbe ichung_ iebung_ iehung_ iehungs ierung_ ierunge ierungs ietung_ ießung_ iftung_ igeordn ignalan igratio
ihnacht ikmuseu iktogra ildung_ ildungs ilmanag immung_ immunge inbarun indung_ indunge industr infache informa ingang_
ingangs ingung_ ingunge inkaufs inkomme inladun inmalig innahme innovat insam__ insatz_ inwohne iokultu ional__ ionale_
ionalen ionaler irkung_ irkunge ision__ ismus__ istoris istung_ istunge istungs itiativ ition__ itionen itionsm itionsp
itraum_ ituatio itzunge itzungs johanni kanonen kapazit kataste katastr kbau___ kologis kplatz_ kreuzun kroaten ktion__
ktionen ktionsp ktionss ktmanag ktromob ladung_ lakatie lanung_ lanungs larung_ lbkugel legatio legung_ legungs lenauss
levante ligung_ ligunge ligungs lima___ limabei limasch limatis limawan llkomme lneubau losung_ lplatz_ lplatzs lprojek
lpturen lstando ltlufth lzmanns managem manager mawande mbau___ menade_ mfrage_ migung_ migunge migungs mitarbe mmhalle
mmlung_ mmlunge mpfung_ mplatz_ munale_ munalen munalpo munalwa nalange nalanla nator__ natursc nbau___ nbeauft nbruch_
nchaos_ ndeausl ndhafte ndlage_ ndlung_ ndlungs ndsatzb neuordn nflatio nfragen nfrastr ngnahme ngsamt_ ngsamte ngsange
ngsanla ngsantr ngsauss nhaus__ nhauser nigung_ nigungs nikatio nikum__ nisatio nitorin nkaufsz nkmal__ nkmalge nkmals_
nkmalsc nkrugst nkwasse nneubau nntag__ novatio nplan__ nplanun nplatz_ nraum__ nraume_ nsausgl nsmaßna nspaltu nsparen
nsport_ nsportw nstalla nstaltu nstand_ nstands nthalts ntion__ ntlastu ntrag__ ntragun ntrolle ntrolli ntrum__ ntrums_
ntsorgu ntwortu ntwurf_ ntwurfs nziale_ obdachl ogramm_ ogramme ogrammj ogramms ohnungs okratie okratis ommunal ommune_
ommunik onforme onsausg onsorin ontaine oologis orausse organis orgung_ orgungs orhaben orium__ orlagen ormatio ortal__
ortung_ otto___ ozialar oziale_ ozialen oziokul padagog pelanla peratio pflanzu pflaste pilotpr prioris priorit ptbahnh
ption__ radabst ragung_ ratung_ ratungs ratur__ rbkonze rdnung_ rdnungs reduzie reform_ reiung_ renamtl report_ resabsc
retung_ reuung_ reuungs rhaupts rhaus__ rhauses rlaubni rneueru rnhorst romobil ronomie rplan__ rplanma rplanun rplatz_
rprogra rrwarr_ rsdorfe rskonze rstadt_ rstand_ rstattu rthalle rtrag__ rtrages rtragsa rtragun rufung_ rufunge rufungs
runanla runung_ rußungs rzeuge_ rzeugen sarajev sbau___ sbaubei sbeauft schaffe schaffu schaft_ schaftl schaftu schale_
schalls schaltu schanze scharnh schulab schulbe schule_ schulen schulge schulho schulja schulne schulst schulun schulwe
schungs schuss_ schutz_ schutzb schutzg schutzk schutzm schutzs schutzw schutzz scooter senarbe serung_ serunge serunte
sgruppe shaupts shaus__ shausha situati skoordi slaufwi sneutra sonal__ sonalan sonalko sphase_ splan__ splanes splans_
splanun splatz_ sprogra sprojek spruch_ spruchs squalit sraum__ ssion__ ssport_ sstand_ sstando sstattu sstau__ staatsb
stau___ stausch steuer_ steuerb steuere steuern steuers steueru stfahrr stmuseu strandb strasse strateg stratio straße_
straßen strombr stromve stronom strophe struktu strumen tatus__ tebaufo tebauli tekonze telalte tenanla tepartn teranla
terausk terauss terung_ terunge terungs theater tigung_ tigunge tigungs tituier tovolta tplan__ tplanun tprojek traum__
treue__ treuung tsjahr_ tsjahre tskonze tsrat__ tsraum_ tssatzu tstadt_ tstadtb ttlung_ ttrakti tzbuch_ tzkonze tzmaßna
tzpunkt tzsatzu tzwand_ ubau___ ubaus__ ubauten uchung_ uchunge uchungs uerung_ uerungs ufbau__ ufgaben ufkomme ufnahme
ughafen uhrung_ uhrungs uktur__ ukturel ukturen ukturpl uljahr_ ultur__ ulturbe ulturde ulturel ulturer ulturfo ulturha
ulturhi ulturpa ulturst umbau__ umfassu umkonze umnutzu undung_ uprojek urhaupt urhaus_ urkunde ursache usbau__ usbaube
useum__ useums_ usfall_ ushalt_ ushalte ushalts uskonze uslaufw ustand_ ustands ustausc ustung_ uszahlu uszubil ution__
utralit utzung_ utzunge utzungs valuier vatoriu veranst verantw verordn visoris vorauss wagung_ wegung_ ymnasiu zneubau
zplatz_ zufahrt zugang_ zusamme ßenausb
`;
