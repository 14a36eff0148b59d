/**
 * Words of six letters and more, each behind how many letters it has in common with the one before it (in base 36). From the
 * titles of 7,405 papers of the city's Ratsinformationssystem (`bench/ocr/titleWords.ts`).
 */

export const TITLE_WORDS = `
0Abarbeitung 2bauvorhaben 3iege 7assistenten 7n 2enteuerland 3rkennung 2fahrt 7szeiten 4ll 6behälter En Cnisse 6gebühren Emodells Esatzung 6lagerungen 6trennung
6wirtschaft Gs Hbetrieb Oes Hkonzept Oes Hsatzung 3rage 3älle 2gabe 3esägter 3leich 3renzung 2holzung 2lauf 6plan 3ehnung 9squote 2rechnung Aen 4ise 3iss 3ollkipper
2sage 4tz 3chaffung 6ltung 5iebungen 5leppen 6ießende 6uss 9bericht 5nitt 9s Abildung Hen Hs Ibeschluss 5reibungen 3enkbare 3icherung 3olvent 3perrungen 3tand
4ellanlagen 7möglichkeit Ien 4immung Aen Assystems 2trennung 2wanderung 4sserabfluss 8gebühren 8versorgung 3ägung 4sser 1chterruderkasten 4ung 2kerstraße 1delheid 8ring
3nauer 2olfstraße 1erosol 1fghanistan 1genda 4tur 2netenstraße 2rarstraße 3icola 1hndung 2ornweg 1kademie 3zienplatz 2quise 2teneinsicht 5führung 4ure 3ion 6s 7plan 7tag
4ve 5ierung Bsmaßnahmen 6täten 3ualisierung 4elle 8n 8r 8s 2ustikdecken 1lbert 3inmüller Bturm 2emannstraße 3xander 2genbefall 6ildung 2kohol 2leebäume An 5center 5n
4instellungsmerkmal 4nde 3gemeinbildende 9e Ar 9verfügungen 3parteiliches 3tag 2tenheim 5pflegeheim Fs 4rnative Bn 5sfeststellung 6wohnsitz 3glas 7container
3kleidercontainer 3lasten 3schuldenlösung 4peiseöl 4tadt 8quartier 2umnat 1mateur 2brosius 2pelanlage Bn 5blitzer 5frau 9en 5n 5schaltung 6ituation 6ystem 2sterdam
2tsgartenquelle 5ericht 4missbrauch 1nalyse 2bahnung 4uten 3indung 3ringen 7ung 2dere 2erkennung 2fang 3ertigung 3rage 7n 2gebot 7e 8n 7s 8erweiterung 8fläche
8reduzierungen 8zeitraum 4höriger 4legenheiten 5gewässer 4messenen Br Aheitswerte 4rsiedlung 4stellter 3leichung 5r 3riffe 8n 2halt 3ebung 2imal 2kauf 6etat 3ommen 2lage
6n 6vermögen 3ieferzone 5gen 7r 2marsch 3eldeformalitäten 7verfahrens 6ung 3ietung 3utung 2nahme 7stelle 4straße 2organisches 2passung 9en 9sstrategien 2rechnung 4gungen
4ise 7route 2sage 4tz 6es 3chaffung 5lag 8es 8s 6uss 9stelle 3ehen 3iedlung Askonzept Bprogramm 3prache 5echstellen 5uch 8sberechtigung 9prüfung 3tellung 2teil 6e 6s
3ifaschistischen 4gen 4haft 4korruptionskonzept 4mobbingstelle 4stau 3rag 6es 6sstau 7tellern Bung 7verfahren 7zeitverkürzung 4ieb 4äge 7n 3wort 7en 2wendung 4senheit
3ohner 8parken Czonen 2zahl 3eigen 7tafel Cn 1ppartments 1rbeit 6en 6geber 6nehmenden Brfreizügigkeit 6s 7aufwand 7belastung 9richt 8lätter 7fähigkeit 7gemeinschaft
8ruppen 7kreis Ces 7losen 7marktpolitischen Czulage 7pflicht 7schwerpunkte 8tätten 7weise 7zeitregelung 2chitekten 9ur 5vierung 6s 4äologische 2eals 2maturen 3utsbericht
6konferenz 2ndtstraße 3ing 3städter 2tenschutzmaßnahmen 5vielfalt 2zneimitteln 1scheberg 5nbecher 2iatischer 2kanischer 2phalt 2sistenz 9hunde 2tonstraße 2ylbewerber
Cinnen Cleistungsgesetz 4finanzierung 4suchenden 4unkünften 1teliers 2hlet 2traktive 9ität Dssteigerung 1uenwaldes 2farbeitung 3bau 6ten 3enthaltsqualität 3fahrt 4ällige
3gabe 7n 8art 8bereich 8profil 8stellung 3hebung 9sbeschluss Asatzung 5llung 4olen 3kleber 9n 5ärung 4ommender 9sneutrale 3lagen 4istung 4ösung 3nahme 8begehren
8programmes 8stopp 3rüstung 3schlüsselung 6ub 6wung 4ichtsgremien 9rat Ces 4tellen 8ung Ben Bsbeschluss Les Cerlass 3teilung 4ragsvergabe 5etens 3wand 7sentschädigungen
4eitung 5n 6dungen 5rtung Asmaßnahmen 2genscheinliche 3ust 2sbau 6maßnahmen 6reserve 6s 7tufe 4ildung 4lick 4reitung 3einandersetzung 3fahrt 8en 5ll 4älle 4ührung 3gabe
7n 4ebranntes 5fallene 5staltung 4leich 9sbedarf Aflächenbebauungsplanes Asatzung 3kunftssystem 3ladung 5gerung 5stung 4egung 9sbeschluss 5ihen 5uchtung 4änder 9behörde
9n 3nahme 3reichende 8ung 6spflicht 4ichtung 4ufung 4üstung 3sage 7genehmigung 4cheidende 6ilderung 6luss 6reibung Den Dspraxis 6uss 9arbeit 9es 9mitglieder 9sitzungen
6üsse An 4etzung 4tattung 5eigen 6llung Ben Bs Cvergütungen 6rben 5ieg 3tausch 9s 4ragung Asort 5itt 3ufernde 3wahlkommission 7verfahren Gs 4echselung 5ichrouten
8stadion 8verkehr 6se 7ung 6tung 5rtung 4irkung Aen 4ärtige 3zahlung Aen As 4eichnung Cen 4ubildende Dn Evertretung Dr 3übung 2tismus 3obahnring 4freundliche 4verkehr
2ßenanlagen 5bereich Ce 5gastronomie 6estaltung 5politik 5werberechte Gn 4rplanmäßige 1viäre 1wareness 0Bachert 2debetrieb 4spaß 4teichstraße 2hnbegrenzungsmauer 4en
6einteilung 4hof 7s 8mission 8traße 8umfeld 8vorplatz 7tunnel 5öfen 4ikstraße 4steigen 2kestraße 2lkonkraftwerke 3lett 4fangzäune 4kanit 2ndwirkerstraße 3ner 4meile
2racke 3bershops 4iersalons 4yer 3geld 7annahme 3leben 7r 3rierefrei Ce Dn Dr Cheit 8n 7freier 4oseen 3wertigkeiten 2sedowstraße 3isarbeit 5bau 8es 3ketballspielfeldes
2tteriezellenfertigung 2uablauf 5schnitt Ce 4nträge An 4rbeiten 3begleitende 5schränkungen Fsgebiet 3denkmal As 5zernat 3erwartungsland 3fortschritt 4reiheit 3gebiet
6undene 5nehmigung Esverfahren 5setzbuch 4rundstück 3hof 6es 4öfe 3industrie 3kosten 9steigerungen 4örper 3leitplanung 4ücken 9grundstücken 9kataster 3mallee 9n 5rkt
8komplex 5terialkostenerhöhungen 5ßnahme Bn 4bestand Bes Bs 4ersatzpflanzung Jen 5s 4fällgenehmigung Jen 8ung Ben 4hain 4konzept 6ordinator 4pflanzungen 7ege 4scheibe Bn
8nkung 7nittmaßnahmen 7ule 8tzsatzung 5pende An 5tandorte 5ymbole 4verluste 3phase 4rojekt Ae Bn Bs 3recht 4uine 3schutt 9es 4pielplatz Des 4telle 9n Aabsicherung Bmpel
Abeauftragte Cschilderungen Achaos Aführung Ainformationen Akoordination Amanagement Crkierungen Aorganisation Aplanung Asituation Azufahrt 5offen 3turbo 4ätigkeit Cen
3voranfragen 6haben Bs 6schrift 3weise 5rk 7sprüfung 3zaunabsperrung 4eit 7verzögerung 4ustandsberichte 1eachtung 3nspruchung 4tragung 5wortung 3rbeitung Bsdauer
Csituation Dtand Czeit Gen 3uftragte Bn 9ung 2bauung 8s 9gebiet 9plan Des Ds Dverfahren Ms Bäne En 3elstraße 4rtaler 2ckenteilers 2darf 6e 6sampel 8nalyse 7ermittlung
7gerechte 7orientierte 7planung 3ienstete 4ngungen 9sloses 2einflussung 5trächtigung Gen 3ndigung 2fahrbarkeit 6ung 3estigung 3laggung 3ragung 4eiung 9en
3örderungsbedingungen Centgelte Cleistungen 2gabtenförderung 3egnungsmöglichkeiten Astätte 3inn 6s 3leitausschusses 7etes 7umstände 8ng 3renzung 4ündung 6tes 6ung 5ßung
9sgeld Apakete Aschilder Atafeln 2handlung 3ebung 4lfsbrücke Dn 7radweg 4rbergungskonzept Dsteuer Dteuer Isatzung 3indertenbeauftragten Bparkplatz Hätze
Brechtskonvention Bsport 8ung Ben 3ördennummer 8postfach 8rufnummer 8wegweiser 6liche Br 2igeordnete Cn Cr 3hilfen 8richtlinie 3jing 3msbänke 5kinder 6olloquium
5siedlung 6traße 3nen 3rat 6es 4äte 7n 3spiel 3trages 5itt 8sbeschluss 2kanntmachung 3ämpfung 2lagerung 4nge 4stbarkeit 6ung 9en 3ebung 4gungssituation 4uchtung
Bskonzept Csituation 2mühungen 2nachteiligung 3ennung 3neckenbeck 3utzung 9s Asperre 2pflanzung 3robung 2ratendes 6rverträgen 5ung 8sangeboten 9bedarf 9leistungen 3eich
7en 7s 5tstellung 3gen 4straße 3icht 7e 8rstattung 7igung 7s 8pflicht 3lin 6er 3nburger 4hard 3ufliche 5sbildenden 6feuerwehr 6kleidung 6schulen 9üler 5ung 8szeitraumes
3äumung 3ücksichtigung 2schaffenheit 8ung 5eide 5ichtung 7ker Ainnen 6lderung 5l 6eunigte Dr Bung 6ossene 6uss 9empfehlungen As 9fassung Gen 9punkt Ees 9umsetzung
9vorlage Gn 6üsse An 5mierte 6utzung 5riftung 6änkte 9ung Cen 5ulung 5werde Amanagement An 5ädigungen 6ftigte Cn Dvertreter Ms Kung Aung Dsgesellschaften Esituation
3eitigung Bsgesetz 4tzung 3ichtigung 4tz 3oldung 4rgniserregendes 3sere 7s 3tand 7saudits Afnahme 8gebäude Fn 8strecken 5ttung Aen Asgesetzes 4ellung 4immung Aen
4rebungen 4ätigung 3uch 6er 8informationszentrum 2teiligung Ben Bsbericht Ckonzept Cprojekt Cstrukturen 3rauung 9svertrages 4eibergesellschaft 9wechsel 7ung
5tungsverbote 5uung 9sangebote Busfall Aqualität Arecht Astätten Avereine Azeiten 4ieb 7en 8s 7s 8ausschuss Hes Eüsse 8hof 8kostenzuschuss Mes 8leiters 8prüfungen
8sicherheit 8verfassungsgesetz 4offenen Bbeteiligung Btreffen 4ug 3telmafia 2urteilung 2vorrechtigung 3ölkerung 2wegungsangeboten 4rbung 9saufruf Abuch Averfahren 5tung
3illigung Ben 4rtschaftung Fsverantwortung 3ohnerinnen 8n 8parkausweise Cen 3ältigung 4ssern 8ung 2yendorf 9er 2zahlbare As 6karte 6methode Dn 6ung 3ugskreis 1ibliothek
2ederitz 9er 3nen 6haine 6weide Bn 3rer 4garten 4weg 2kelane 2lanz 6ierung 3dende 8r 4ung 7s 8angebot Fe 8bereich Bichterstattung 9otschafter 9üro 8einrichtungen
8kommune Aordination Horen 8landschaft 9eitbild 8management Is 8reise Aport 8server 8truck 8weges 8zentrums 2nderschicht 2oabfallvergärungsanlage 3diesel 5versität 3top
3vergäranlage 9ungsanlage 2rkenallee 6weiler 4hahnweg 5olzer 1lackout 3nkenburger 3uebeilstraße 5n 5r 5s 2eckenburgstraße 3ibt 3ndschutz 2inde 6nleitsystem
7signalisierung 3tzer 7einnahmen 7n 5gerät 2ockaden 5ierte 2umenbeeten 8rger 6figuren 6straße 2ühwiesen 1obanschubbahn 2denbeschaffenheit 5richtwertkarte 4straße 3ycams
2lzplatz 9es 9tore 2otslinie 2rdradwegen 4stein 9absenkung 9e An 9parken 3ussia 2snien 2tschafter 2wling 1rachgelände 3ndenburger 5gefahr 5meldeanlage 5schottungen 8utz
Bkonzept Ies Bmängeln 6zenarien 5t 5warnanlage 3uchtum 4nehirschstraße 5lager 5schweiger 2eakdance 3itband 9herbizide In 5en 6r 5scheidstraße 3llin 3mer 4sschwellen
3nneckestraße 8straße 5stoffemissionshandelsgesetzes 3xit 2iefkasten 5wahlbezirke 2onzeglocke Cn 6skulptur 2unnen 7stieg 6rsiedlung 8traße 2ücke 6n 7abriss 7bauwerken Fs
7chaos 7gipfel 7neubauten 7sperrung Fen 8tatik 7zustände 5feld 5straße 1uchbestände 4enweg 4ungssystem 3kau 6er 4elpiste 2denbergstraße 3gets 2ndes 6autobahn 6finales
7örderung 6gartenschau 6programm Es 6recht 8gierung 6straße 8ützpunkt Ges 6tagswahl Een Ekampf 6verbandes 9waltungsamt 6wahlgesetz 7eiten Br 8ttbewerb 3keranlagen 3ter
5s 2rchardstraße 3ger 4staller 3kini 2sanbindung 3chweg 3haltestelle En 3linie 8n 3parkplatz 9ätzen 3sen 5s 4topp 3wagenpark 4endeschleife 2ttergasse 2ßgelder 7verfahren
1ypasslösung 1ädern 6utzung 5ordnung 2umen 1öckelmann 6ville 2rdebuslinie 5landhalle 5park 5radweg 1ücher 6bänke 6schränke 6tauschzentrum 4nerstraße 2dener 2ndnis 7ses
2rger 6anleihen 9iegen 6befragung 8gehren Es 8teiligung Hs 7üro As 6dialoge 6engagement 6fragen 8eundlichere Gkeit 6geldempfänger 6haus Aes 7äuser
6informationsveranstaltung 8nen 6kommunikation 6meister Dzimmer 7ut 6n 7ähe 6park 6schaftliches 7ervice 7teige 6tests 6umfrage 6verein 9sammlung Hen 6ämtern 4schaft
3ohunde 9n 4kratieabbau 0Calenberge Ar 2mpingplatzes 7verein 4us 2nnabisgesetzes 8legalisierung 2reer 4rs 3itas 3not 6straße 3ree 3sharing 2tering 1enter 4ral
1hampionships 3nce 6n 4dler 4ge 3rta 3usse 7e 3vaz 2eckliste 3fsache 2ipkarte 4lesegeräte 2orfest 1ircusmuseum 2ties 3ytunnel 1learingstelle 1ocktail 2llage 2mpliance
2nstantin 3tracting 2rnelia 3ona 6bedingte 6virus 6welle 3porate 2untdown 3rage 2workingspace 1racau 6er 2ombholz 2ucigerstraße 1uriestraße 1yberangriffen 6ttacken
0Dachbegrünung 4es 4flächen Bnutzung 4marke 9nkampagne 4sanierung 5trategie 2maschkeplatz 3mbalkenverschlusses 3wild 2nnefelder 3ziger 4straße 2rlegung 3stellende 8ung
2tenabfrage 5erfassungsgeräten 5schutz Bes 6icherheit 6kandal 6peicherung 2uerausstellung 5baustelle 5hafte 5kartenbesitzer 1ebatten 2ckelungsquote 4ung 7skreis 2fekte
4nder 3ibrillatorenstandorte 4nition 2hmberg 8straße 2iche 5sanierung 2legation 5iertenversammlung 2mbny 3enz 3okratie 9sches 4nstration Den 5tage 2nkmal 7e 7gerechte
7pflegerische 7s 8chutz Dkonzept 8tatus 5äler 9n 2ponie 7n 2queder 2rivategeschäfte 2tailstudie 2utsche 8n 8r 8s 7land Bs Bticket Cour 7unterricht 2zember 4rnat 8es
3idierte 1iagonales 3konie 3log 6forum 3mantbrauerei 2ebstahl 3nst 6anweisung 6e 7s 6fahrradleasing Ks Bäder 6gebäuden 6leister 6wagen Bnutzungen 3sdorf 8er 3trich
2fferenzierung 2gital 7e 8n 8r 8s 7isierung 7offensive 7pakt Bs 2mmeranlage 2rekte 6hilfe 6ion 2scountermarkt 3kriminierung 3ziplinarverfahren 2verse 1octor 2dendorfer
2kumentation 8e 9n Aprüfgeräten 2lmetscher Bn 2mmuseum 3platz 8es 8konzeptes 8nutzungskonzept 4redigerhaus 2ppeldecker 6entschädigung 6struktur 6te 2rfkern 3nburger
3othea 7enstraße 1rahtvermittlung 2ehleiter 2inglichkeitsliste 3tte 2ogenhandel 6prävention 3hende 4nen 7abwehr 7technik 2ucksache An 2änbeton 4gwassers 1ualen 2bioses
3lin 2mpingpreise 2rchblick 5fahrt 6ührung Csbeschluss 5gang 9sverkehr 5laufzeiten 5setzung 5wegung 1ynamik 6sche 1ächern 2nemark 1öllweg 7es 1üppler 2rerstraße
0Ebendorfer 3rhard 1chtpelzen 4zeit 1delstahlbeckens 2itha 6ring 6s 1ffektivität 3izienzsteigerung 1gelner 1hemalige 9n 9r 9s 2renamt 8es 8lich Ce Dr 5beamten
7zeichnungen 6otschafter 6ürger Bsatzung Bwürde 5grab 5hain 5tafel 7g 5ämter 3lich 3ung 3würdiges 1ichenprozessionsspinner 4holz 5örnchenweg 4platz 2genanteil Be Bs
5betrieb Ce Dn Ds Cs Dleiter Js Hung Dsatzung 5es 5gesellschaften 5tum 8sformen 9verhältnisse 3nung 2lantrag 3entscheidung Fen 2narbeitung 3bahnstraße Dnregelung 5u
4erufung 5ziehung 6ug 4ruch 4ürgerung Cen Csanträgen Dverfahren 3dämmungsverordnung 3fache 8r 5hrt 5milienhausgebiete 4luss 4ührung 3gang 7sbereich Fen 4elagerte
5meindung 5zäunter 4liederungshilfen 4riff 8e 8sfolgen 5uppierung 3haltung 4eit 7en 7swerte 3igkeit 3kaufszentrum Fs 4ommensschwachen 3ladung 9en 5ssverfahren 4eitung
Asbeschlusses 4ösung 3malige 6masken 4ündung Aen 3nahmen 3ordnung 3reichung 4ichtung Ben Bsgegenstände 3samkeit 5tz 7konzept 7möglichkeiten 4chränkung Den 6uljahr
8ungsjahr Cwoche 6ätzung 6üler An 4eitiges 4parpotenziale Azenziale 7ungen 4tein 8straße 6llen 8ung 5ieg 5ufung 3tragungen 5itt 8skarte 3wegkunststofffonds
6verpackungsabgabe 5ihung 4ohner 9anträge 9versammlung Ken 9zahlen 3zahlung Asermächtigungen 4elhandel Csmarkt Dstandort 6karte 6projekte 6vorhaben 4iehung 4ugsbereiche
4äunung 2senbahnbrücke 9er 9freunde 9knoten 9unterführung 9überführung 7rt 3kellerplatz Ees 3ler 3nerstraße 1lbaue 6npark 3bahnhof 4ebauung 3ebahnhof 6lkon 4radeweg 7weg
Aes 4schwimmhalle 5tadt 3insel 3querung 3ufer 7promenade 3wiese 2ected 3ktrifizierung 7sches 6obusse 7ladesäulen 7mobilität Gskonzept Oes 7nische
3mentarschadenereignisse 2isabeth 2sterweg 2tern 6beiträge 6geld 1manuel 2issions 2pfehlung Aen 4änger 3örung 1nckekaserne 2dergebnisse 3geräte 3stelle 2ercon 4getische
5ie 7bericht 7kosten 8rise 7management Hs 7n 7spar Bplan Fes 8trategie 7wende 5y 2gagement 3land 4isch 2keltrick 2sembles 9chutz 2tbürokratisierung 3erokokken 5prises
3fernung 4lechtung 3gelt 7e 7gruppe 7ordnung Een 3lastung As Bstraße Btraße 3nahme 3schattung 6eiden 9ung Cen Csfindung 6ädigung Dssatzung Ezahlungen 7rfung 4endung
4iegelung Cs Dprogramm 4orgung Asanlage Bprobleme 4pannung 3weder 5rtung 4icklung Ben Bsbereiches Ckonzept Cmaßnahme Cplan Ges Dotenziale Czentrum 4urf 7es 7s 8planung
4ässerungsgräben Dmaßnahme 3zug 1rarbeitung Bsstand 2bbaurecht 3ringung 2daushub 3bebenopfer 3gasversorgung 4eschoss 2fahrungen 9saustausches 4ssung 3olge 6sbilanz
7prämien 4rderliche 3rischungsgeldsatzung 3urt 2gebnis 8se An 9icherung 3änzende 6ung 9sbeschluss Jes Awahl 2halt 6enswertes 6ung 9sgebiet Amaßnahme 4rd 3ebung
3olungswert 3öhtes 5ung 4ung 2kenntnisse Btand 3lärung 3ranktes 7ungen 2lass 4ubnis 9se 3ebnispfad 8raum 4digung 4rnen 2mittlung 3ordung 3äßigter 3öglichung 2neuerbare
7ung 5te 7r 3ährung 2probungsphase 2reichbarkeit 3ichten 7ung 2satz 6beschaffung 6haltestellen 6neubau Ces Cs Cten 6parkplätzen 7flanzung Fen Fsmodells 6querung
3cheinungsbild 5leichung 6ießung Csgesellschaft Dstraße 5werung 5ütterungsbelästigung 3tattung Aen 5ufnahme 4ellen 7ung 5r 4helfer Agruppen 2teilung 3räge 3üchtigung
2wachsenenbildung 9spielplätze 4rtbare 3eiterte 8ung Ben Bsbaus Cneubau 2xleben 2zbergerstraße 3ieher 8innen 6ung 9sberatung Ahilfen 2öffnung 1skalation 2sbare
3enbereitstellung 5slieferungen 5versorgung 1tablierung 3ppe 2gersleber 2wicklung 1ulegraben 4nberg 2rocities 4pa 6pokalsieg Fes 6ring 6s 6wahl 5e 6an 5äische Bn Bs
4schlüssels 1valuation 5ierung Bsbericht 3ngelische 1xistenzgründungen 2terne 3remismus 1yecatcher 0Fachausschüsse 4bereich 4förderrichtlinie 4gruppe 4hochschule 4kraft
6äfte Aabwanderung Abedarfs Agewinnung Akonferenz 4mitglieder 4richtung 4stelle 4ärzte 8innen 2dens 2hlberg 8list 3rbahn 8markierung 5ibliothek 4dienste 4er
4gastinformation Jen 8unterstand Fände Jn 4karten 4leitungsanlage 4plan 8gestaltung 8wechsel 4rad 7abstellanlagen Efläche Emöglichkeiten 8nlehnbügeln 7box Aen 8ügel Cn
7diebstahls 7fahrer 8reundliche 7häuser 7infrastruktur 7klima 7leichen 7parkhaus Bturm 7rastplätze 7schutzstreifen 8ituation 8tadt Affel 9ellplätze 9raße Dn 9änder En
7verbindungen 7weg Aen Bs As 5äder 4schein 5pur 8en 5trecke 6uhl 6ühle 4ten 5richtung 5zeiten 4verein 4zeitentwicklung 6ug 8abstellungen 8beschaffung 8e 9n 8flotte
8halle 8rückhaltesystems 8stellplatzes 2irtiq 2ktencheck 2lkensteiner 3lersleber 4stricke 3sche 6parken Cde Enkontrolle Br 2milie 7n 8arbeit 8baden Auland 9etrieb
8freundlichkeit 8haus 8informationsbüro Os 8zentren 2ngerechte 3hilfe 2rben 4gebung 4liche 4schmierereien 2ssade 7nbegrünung 9ild 4ung 2tale 2ulmannstraße 1ebruar
2derführung 2eling 3ngrottenweg 2hlanzeige 4ende 6twicklungen 5r 4fahrten 4information 2iertage 9n 8sgesetz Fes 2lderhalle 4hamster 4rain 4weg 2nster 7n 2rchlander
3dinand 3ienspiele 8ortwoche 3mersleben Br 3nbahnanbindung 4verkehrsanbindung 4wärme 3tigbauweise 6stellung Een 2stes 4ival 8thema 4jahr 4legung 4setzung Ben 5tellung
Csbeschluss 4ung 7sanlage En 8radweg 2uerwache 6ehr 9bedarfsplans 9en 9haus Des Aäuser 9leute 9museums 9satzung 7rk 9e An 1iguren 2lteranlage 2nale 4nzen 6ielle Bn Br
8rung Cs Danteil Dmodells Gul Dplan Dvereinbarung Dübersicht 6ministerium 8ttel Ceinsatzes 6verfahrens 6ämter 2schereiaufseher 5markt 5sterben 3hing 1lachdach 3gge
3kkaserne 2echtinger 3xible 8r 5ty 2ickschusterei 3ederhof 2ohmarktveranstalter 3rapark 3tte 3werpower 2ughafen 9s 4platz 9es 3platzes 3rneuordnung 2äche 6n 7befestigung
8ombardierung 7nutzungsmanagement Fplan Jes Js Jänderung 7utzungsplanes 7verfügbarkeit 2ößerei 2üchtlinge Bn As Bheim Bsituation Bunterkünften 1olgekosten 5n 2rderungen
3male 5tierung 4en 3schungs Aprojekt 4tbehörde 5en 5hausstraße 3tführung 4gang 5eschriebene 4ress 4schreibung 8itt 5etzung 4währende 3ums 1ragen 3ktion 8en 8spersonals
9vertretungen 3nckestraße 4kefelde Br 3uen 6fußball 7örder Cung 6handballs 8us Aes 4nhofer 2edersdorf 3ibad 7es 5äder 9n 4en 5r 5s 4fläche An Bgestaltung Bplanung
4gabezeiten 4herr 4luftaufenthaltspunkt 4raumaufwertung 8gestaltung 8labores 8projekte 5äume 4schankflächen 4tische 4willige Bn Cdienste Ileistende Br 4zeitangebote
Alage 8einrichtungen 8fläche En 8park 8schifffahrt 3mdfirmen 3ssfeinden 3ude 4nden 7skreise 6schaft Cs 2idays 3edel 6n 7shöhe 8platz 8weiler 5hof 8sangelegenheiten
9gebührensatzung 9plan 9satzung 9wege 6öfe 9n 5liche 5rich 4senstraße 3seursalons 4ten 2ohser 3ser 2uchthof 2öhner 2ühestmögliche 4förderung 4jahr 4kindliche 4lingsblüte
4stück 1uchsberg 2hrpark 8management 8s 2ndament 4büro 4tieren 4us 3khauses 4löcher 4mast 4tionsfähigkeit 9programm 2rtlake 2sion 2tterstellen 3ure 2ßball 7verein
3gänger 9ampel 9bereich Arücke 9freundliche 9innen 9n 9zone Dn 9übergangs Dquerung Dweg Gen Hs Gs 3verkehr Ae Askonzept Bmaßnahmen 3weg 6e 7s 1ährbetriebszeiten 4linien
4straße 2llen 4prozessen 4ung 3schungen 1örderfähige 6gebiet Ce 8meinschaft 6management 8ßnahme 7ittel Cbescheid Cempfängern Cmanagements Eßnahme Döglichkeiten Cn
Cvorgängen 7öglichkeiten 6periode 7rogramm Ee Es 9jekt Des 6richtlinie 6schulen 9werpunkt 7äule 6ung 9en 6verein Ce 9träge 3sterstraße 1ührerscheinstelle 4ungszentrum Fs
Augnis 2reinander 3stenwall Bstraße 0Gabionenwand 2garin 2leria 6e 3ileostraße 3lery 4ileostraße 4us 3opprennbahn 2nzheitliches 4jährige 4tagsbetreuung 2ragen 7hofkultur
8öfe 3ten 6abfällen 6flächen 6konzeptes 6land 6siedlung 7parten 6weg 2stfreundlicher 4rokonzept 6nomen 9ie 6stände 4schulbeiträge 5tättenlärm 2uger 1ebetsraum 3iet
3orgen 3urtstag 7urkunden 3ärdensprachdolmetscher Eendolmetscher 4ude 7automation 7bau 8egrünung 9stand 7energiegesetzes 7flächen 7komplex 7management 7n 7s 8anierung
Gen 8icherheit 7typ 3ühr 6en 8erhebung 8frust 8pflichtige 8satzung 8tarife 2dankens 3enken 6kalenders 7erze 6ort 9es 6steins 8ätte 6tafel 8g 7ores 6veranstaltung
2eignete 3minwesenarbeit 2fahr 6en 8abwehrverordnung 8potenzials 8reduzierung 8stelle 4llenen 3lüchtete Bn 5gelgrippe 8pest 3ährdung 6liche 4lschte 2geneinander
5wartskunst 5überstellung 2heime 6vorlagen 4nde 3ren 3weg 6e 7n 6reinigung 6sanierung 7chäden 6vorstreckung 3ölze 7n 2istigbehindert 2ldleistungen 3egenheitsverkehr
3tungsbereich Fes Fs Gerweiterung 3ände 7s 2markung 3einbedarfsfläche 6de 8gebietes 8hof Bes 8psychiatrischen 8straße 6gebrauch 6nützige 6sam 9e An As 7chaftsschule
Dwerk Cwerk 6wesenarbeit Hsgruppen 7ohlorientierter 3üsesorten 2nder 6budget 6gaga 6sprache 3ehmigung Ben Bsplanung Cverfahren Gügung 4ralintendant 7unternehmer 6tion
3ossenschaften 3thiner 9straße 2orgien 3thermie 2plante 8s 2rhard 6t 3ichtsverhandlung 3mer 3nröder 3uchsbelästigung 7gutachten 3äte 6haus Aes 6wagen 4usche
2samtbaukosten 6e 6haushalt 6konferenzen 9zept 8sten 6schule 7ituation 7tadt 3chichte 5lechtergerechte Cvielfalt 5windigkeitsanzeigen Gbegrenzung Gkontrollen Gmessanlage
Kung 7ster 5äfte 8sbericht Bziehungen 9führer Fverträge 9jahr Des 9ordnung 9straßen Gmanagement Qs 9traßen 9öffnungen 3ellschaft Cen Dranteilen Ein Csanteilen Dhaus Hes
Dvertrages Iäge 4tz 6es 3icht 3präche 3talterische 7ung Asbeirates Drates 4iegene 3unde 7s 6heit As Bamt Ees Cufseher Bdienst Bförderung Bgefahr Bkoordinator Brisiken
6meldungen 2walt 6schutz 3erbe 7behörde 7entwicklung 7flächen Eentwicklung Epotential 7gebiet Des 7immobilien 7konzept 7parken 7registrierungen 7standortes 9euer
Dentwicklung Dfestsetzung Dn 7treibende Gn 6lich Ae 3innabführung 6en 6ung 3ächshäusern 4hrleistung 6ung 4sser 8ausbau 8n 8sanierung 8unterhaltungskosten 2änderte
1ierfähre 4ing 3seler 3ßpatenschaften 2ftige 2pfel 6s 1lacis 6park 3scontainer Dn Dstandort 4dach 4elemente 5rfassung 4faserarbeiten Ausbau 9erschließung 9leitungen
5enster 4kunst 2eichberechtigte 6stellung Esaktionsplan Gmtes Fbeauftragten Ffragen Fplan 4sanlagen 5bereich 7tt 5dreieck 5e 5mittelabstände 2iederung 3ndenberg Ber
2ocken 7geläut 7schläge 2äserne 8n 2ücksspiel 1nadauer 2eisenauring 1oethe 6anlagen 6straße 2ldenes 4schmiedebrücke 2thaer 3tesdienst 2uvernementsberg 2vernance
1rabbestraße 4males 4ower 3ffiti 8kunst 8laser 8s 7ti 3seweg 8es 2eifswalder 3mien 7arbeit 7besetzungen 7mitglieder 7sitzungen 5ums 3nze 5weg 7rte 2iechenland 3llen
5platz 2obkonzept 3ßangelegte 4baumaßnahme 4en 5r 5s 4flächenplakate 4kreuzungen 4raumaquariums 4unternehmen 4veranstaltungen 4wärmepumpen 2undgesetzes 5hafte An Ar 5ig
5lage 9n 5satzaussprachen 9beschluss Ies Füsse 9drucksache 9entscheidung Len 6chulalter Ae Bn Akapazitäten Aneubau Astandort 6teuer Bbelastung Dscheiden Cremse Berhebung
Bneuordnung Breform 7ück Ae Bn Bs Asbeschaffungs Beigentümer Bflächen Bgrenzen Bkauf Bverkaufs Bübertragung 6ätze An 5wasser Bprobleme 3son 6schen 2öninger 3perstraße
2ünabfälle 5nlage An Bgebührensatzung Bsatzung 4bestandes 4dach 5erzentrum 5ung 4en 5r 4fläche An 4pfeil 9schild 5hase 4streifen 4zug 7infrastruktur 1uericke 2llys 2staf
5v 2tachten 8rlichen 3scheine 1ymnasium 9s 1ärten 2stebeitrages 5fans 5parkplatz Ees 5zugang 1öderitz 1übser 2ltigkeit Aszeitraums 0Hafenbecken 5straße 2keborner 2lber
6städter 4ierung 4jahr 4kugel 9n 9versuchs 4leiter 4seitig 4zeitbilanz 3len 6hausen 5sche 4ische 9n 3tepunkt 5r 6innen 5stelle Bn Cbereichen Ks Csituation Cunterstände
5verbot Bszone Gn 4stelle 4ung 2mmersteinweg 2ndball 8halle 4el 6skammer 4habung 4lungsempfehlungen 9konzepte Hs 4reichung 4werk 8erhof Aparkausweis 8sbetrieb 9ordnung
4yblitzmessegrät 3nes 4over 8sche Cr 3sastraße 4ehafen 2rbin 3nackstraße 3sdorfer 3zburger 2schisch 3sel 6bachmanagement Gr Aplatz Fmanager 6managerin 2uptbahnhof Ces
5mann 5satzung 6traße 8ecke 5versammlung 8waltungsbeamten 5wache 3sbesitzer 7uch Asterminen 5ootkonzept 4es 4gemachtes 4halt 8en 9s 8s 9ansatz Aufstellungen 9belastung
Bschlusses 9jahr De En 9lage 9mittel Fn 9neutrale 9plan Dentwürfen Es Bäne En 9risiken 9satzung Aituation Aperre 9verfügung 4tier 4verbote 4zeichen 5ugänge 2varien
3elstraße 2ydnplatz 1ebesatzsatzung 5ätze 2ckenbiodiversität 2gelgymnasium Es 5spielplatz 6traße 2imat 6klassen 4spiel 9en 3nrich 8straße 3raten 3senberg
3zkostenzuschuss Ies 4ungssteuerung 2lfer 6innen 3las 4estraße 3mholtzstraße 7zstraße 4stedter 2rausforderung 6gabe 6lösung 3bst 3kunft 3man 6n 3renkrug Apark Asteg
Craße 7urgstraße 4ichtung 4mann 3stellung Bskosten 3tzstraße 3vorhebung 3weghstraße 2sekielstraße 2ttstedter 2umarkt 8es 3tiger 2yrothsberge 1ildebrandt 3febedarf
5leistungsfahrzeug 5n 5system 4sfristen 5mittel 2mmelreichstraße 2ndenburg 3terhofsituation 6landbebauung 8ssenschaften 3weisen 7gelder 7schilder 7tafeln 2storische Bn
Br 2tzeaktionsplan 6npassungsmaßnahmen 5belastung 5schutz Bmaßnahmen Bplan 5tagen 5wochenendes 1oarding 2chbaumaßnahme 4haus 8konzept 4leistungssport 4plateau
4schulabschlüssen 9e An 4wasser Aabwehr Agefahr Amaßnahmen Anachsorge As Bchutz Ges Gmauern Ißnahme On Gwände Ln 4zeitstaubenflüge 2fpumpen 2hefeld 4ndodeleber
5warsleber 8ther 4pfortestraße 3manns 2lbeinstraße 3länder 3steiner 3zschnitt 4weg 2meoffice 4schooling 2pfenbreite 6garten 6platz 2rtbereich 6treuung 4en 5s 4gebäude Bs
4neubau 2telneubau 3spot 2using 1ubbbrücke 4rücke 2manity 3boldt 8straße 2ndeauslaufpfads Cwiese Hn 5führerschein 5gesetzes 5halter Binnen Bn 5kot 5n 5rtwasserhaus 5s
6auslaufwiese 6teuer Bbefreiung Bmarke Bsatzung 5wanderweg 6iese An Bpatenschaften 4isburger 1ygienesituation 2parschale 1ändler 7beteiligung 3gelsberge 2user 4liche
1öpfner 2tensleber 1übner 3sch 0Identität 1llegal 7e 8n 8r 8s 2tisweg 1mmissions 3obilien 2pfreihenfolge 4ungen 4zentrum 3lementierung 1nanspruchnahme 2betriebnahme
2direkte 4viduelle 3oktrination 3ustrie 9brachen 9fabrikanlage 9hafen 9kultur 9straße 2fektionsgeschehen Ahygiene Alage Aschutz Ggesetzes 3lationsausgleich Jsgeldes
Kzahlung 4uenza 3ormation Ben Bs Canfragen Cbereitstellung Cdienste Ckanäle Cmaterial Cpflicht Dortals Cschreiben Dtänden Ctafel Hn Cveranstaltung Pen Czentrum
3rastruktur Dausbau Delle Dplanung 2genieurbauwerke Aüro 9skunst 2halte 2itiative An 9fonds 5ierung 2klusions 2nenhof 5raum 5sanierung 6tadt Abereich Arelevantes
Awirtschaft 7ädte 3otrucks 4vation As 8ves 2obhutnahme 2sektenfreundliche 8population 8welt 4ln 5straße 3olvenz 3tallation Cen 5ndhaltungszustand 7setzung Es 4itut
4rumente Bn As 3zenierung 2takt 3egration Bsbeauftragten Eirats Cgemeinwesenarbeit Ckonzept Durse Cmaßnahmen Cstrukturen 6ierte Bn Bs 4lgeschwindigkeit 5ligente 4ndanz
5sivclearing 4raktiver 5essenbekundungsverfahren 5ims 5kommunale 5national De En Er Es 6et 8auftrittes 8seite 8verbindung 5reg 5vention 2vasive 3entar 4stitionen Bs
Cbedarfe Chemmnissen Ckosten Drediten Cmaßnahme Kn Dittel Cpolitik Drioritätenliste Eogramm Cstandort Fu 1rland 1sland 2rael 2tanbul 0Jagdbeirat Aes 2hrbuch 4en 5s
6abschluss Fbericht Fes Fprüfung Men 6bericht De 6karten 6parktickets 6steuergesetzes 6tag 9es 6wechsel 4hundert 4tausendturm 2kobstraße 2nuar 1ehmlich 2richower
3usalembrücke 1ingle 1oachim 2bbikes 3center 9s 3ticket 9s 2dtabletten 2hannes 6isbergstraße 8kirche En Dhof 2rdanstraße 2seph 1ubiläen 6um 8s 9ausstellung 9projekt
2gend 6amt 9es 7rbeit 6begegnungsstätte Gzentrum Ns 8rfu 9icht 9ufsagentur 8teiligung 6club As 6einrichtungen 6feuerwehren 7reizeiten 7örderung 6haus Aes 7ilfe
Bausschusses Bgesetzes Bplanung 7äuser 6kulturkarte 8nstschule 6liche Bn Br 6notdienst Fes 6schutzes 9öffenwahl 7ozialarbeit 6treff 6verbandsarbeit 6werkstatt 7ohnen
6zentrum Ds 2lien 4us 2ngbaumpflege 4er 4frau 3ioren 2rassic 3yreport 1ägerhütte 2hrliche 9r 1üdischen 0Kabelbrücken 2iser 6s 2ltlufthalle Dn 2meras 3mermusiker
6schauspieler 7änger 6tänzer 3pagne 4fmittelbeseitigung 2nnenstieg 3onenbahn Bbrücke Bradweg 3urennsport 3äle 2pazitäten 9serhöhung Cweiterungen Gungen Agrenzen 3elle
7nstrasse Cße 2rtenlesegeräte 2sernengeländes 3sen 6automat 6umbau 6wirksamkeit 3tanie 8nstraße 5strophenfall 4ration 2tastrophale Aenschutz Ibedarfsplan Tung Ieinheiten
Js Iorganisationen 3egorie 3harinenkirchhof 4olische 3zen 6futterstellen 6schutz Cverordnung 2ufantrag 3tion 2valier 2yser 1egelanlage 5bahn 2ller 6sanierung
2nnzeichnung Den 2plerstraße 1iebitzpfuhl 3ler 3ssandtagebau 2nder 6armut 6beauftragten 8treuung 6freundliches 7örderungsgesetz 6gartenkinder 7eld 6haus 7ospiz 6n
6schutz Czentrum Js 7pielflächen Bplatzes 7tadt 6tag 9esbetreuung Beinrichtung Men Bstätte Hn 6zahlen 5swohlgefährdung Ken 4schaftsrechtspraxis 2rche 3sch 6berg 7lüte
Bnfest 6weg 3yat 2ssen 2tabereich 4kinder 4sozialarbeit 1langterrasse 3sse 6n 7größe 7räume 7stärken 5ischer 3tschen 3usenerstraße 2eine 6n 6r 5feldsportanlage
5gartenanlage Hn Bentwicklungskonzeption Bnutzung Bsparte Bvereine Hs Bwesen Gs 6ärten 5stschulen 2imaanlage 5baum 6eirat Bes Bs 5countdown 5extremismus Dten
5freundlichkeit 5gerechte 5neutralität Gsziels 6otstandes 5paket 5relevanz Dprüfung 7siliente 5schutz Bportal 6tabsstelle Atelle 5tisierung 5verpflichtungen 5wandel
Banpassung 3ngelfee 4ikum 8s 4ke 6quelle 6tal 2opstockstraße 3ster 7bergegarten Cstraße 7kirche 7wuhne 2ubhaus 3sdamm 8radweges 2ärung 1neipensterben 2ochenhauerufer
7park 3ten 6punkt Bes 2öllchen 1obelt 3urger 2libri 3lwitz 2mfortabler 3munal 8abgabengesetz 8bürgschaften 8e 9n 9r 9s 8grund 8politik Fer 8verfassungsgesetz 8wahl
Cbereichen Cen 6e 7n 6iaktion 7kation Dskultur 3pensationsflächen 5tenzeinrichtung 4ostplatz 2nditionen 3ferenz 4liktampelschaltung 8freie 8management 3gress 8büro
8hauses 3kreter 4urrenz 3rad 3sequenzen 5rvatorium Es 4olidierungsmaßnahmen Fvorschläge 4tituierung 4umverbotes 3taktboxen 7lose 7pflege 7system 4ext 4ingente 4rolle 9n
9uren 3vention 3zept 7e 8ntwicklung 8rstellung 8s 7s 7umsetzung 7verfahren 8orlagen 5rtflügels 7halle 5ssion 2operation Bsvereinbarung 3rdination Csstelle 7ierung
Dsstelle 2pfsteinpflaster Hstraßen 3ierkosten 2rmoranweg 3rektur 2smonautenweg 5spromenade 3ten 6anpassung 7ufstellung 6beitragssatzung 8scheide 8teiligung 6einsparungen
7ntwicklung 7rhöhung Een 8mittlung 8sparnis 9tattung 6freie Br 6heranziehung 6loser As 6rahmens 6schätzung 7paltung Een Esbeschluss 7tand 8eigerung Gen 8ruktur 6wahrheit
6übernahme 2zlowski 1ranichweg 4kenhaus 8äuser Dn 7pflege 7stand Cskontingent 7transport 7versicherung 5heiten 2eative 3ditaufnahme 3ipestraße 4se 5jägermeisters
5laufwirtschaft 5straße 5verkehr Ce Cs 3matorium 3schel 3uzberg 5gang 5horst 5ung 8en 8sbereich Gen 9vereinbarung 3yssig 2iegerdenkmal 6s 3minalität 8präventiver 6elle
3senappell 6bewältigung 6interventionszentrum 6kommunikation 6sicheres Cheit 6zeiten 4tallpalast 3tzmannstraße 2oatenberg 7weg 8uhne 2ähenberg 2ügel 1uckuckweg 2hanger
2lanzregelung 3tur 6akteur 7nteil 7usschuss 6bauten 7eigeordneten 8reich 8triebes 6denkmale Ds 8zernat 6einrichtungen 7lles 7rbe As Biegel 6fördermittel Ivergabe Cung
6gut 6hauptstadt Gbewerbung Psbüros Hüros 9s Aes 7istorische Hn Hs 6institutionen 6karte 6landschaft 6mobile 6park 6route 6schaffende 9ein 7trategie 8ätten 7zene
6veranstaltungen 9marktung 6zentrum Ds 2ndenabwerbung 6freundliche 6service 6zentrums 3stbeirates 5freiheit 5museum Bs 5objekte Cn 5pfad 6rojekt Ce 5rasenplätze 5werk 9e
9s 2rator 3dische 3zarbeit 4bericht 4fristige Cr 4streckentickets 4zeitbaustellen 8parken 9flege Eplätzen 2schelbären 2tscherhaus Ces 1äseglocke 3tner 1ölner 2nigin
5reiches 5sstraße 6teiner 7raße 2rbelitzer 3nerstraße 2thener 1üchen 2hlung 2mmelsberg 2ndigung 3stler 8in 9sche 8s 2rzungen 0Ladebereiche 5ordsteinen 4infrastruktur
Hkonzept 4station Ben 5äulen 4zonen 2gebild 4rmöglichkeiten 2kenmacher 2ndebahn 5s 6aufnahmeeinrichtung 6bank 6förderung 6haupt Badt Bstad Ft 6kriminalamt 6pflegeplans
7olizei 7rogramm 8äventionsrat 6rechnungshof Ies 6verband 9waltungsamt Kes 6wahlordnung 4gericht 4kreis 4schaftsbild Bplan Braum 4tags 8wahl 4wirtschaft 3gensteiner
6weddinger 5r 4fristige 4sam 2risch 2sten 6rad 9parkplätze 2ternenmasten 2ubbläsern 4holzbockkäfer 3fende 4zeit 1easing 2bendige 5s 6lagen 6mittelkontrollen
Cverschwendung Cüberwachung Nsamtes 6qualität 6unterhalts 6werte 2galisierung 2hmann 3rer 6mangel 6parkplätze Gn 4personals 4rettungswache 2ibniz 7straße 3cht
6athletikzentrum 6e 6verpackungen 3harbeit 4system 3neweberstraße 3pziger 3stungen 8sbereiche Hn 9erbringer 9phase Arofil 9sport Eler 9verzeichnisses 3tbild 4erstraße
4faden 4idee 4linien 4stelle 5ysteme As 4ung 2msdorf 8er 2nkungsausschuss 2rchenwuhne 3nen 4förderung 4ort 4zentrums 2sezeichen 3singplatz 3ung 2tzte 6n 2uchtmittel
6pfeil Be 3schnerstraße 1iberalen 2chte 6rkette 7welt 5konzept 5mast 9anlagen 9en 5signalanlage Hn Bsteuerungen 5verschmutzung 2eben 5rmannstraße 5sschlösser 4knecht
Astrasse Eße 3des 3ferantenverzeichnis 6verkehr 6zonen 3genschaft Cen Cspolitik 2lienthal 6weg 2ndenallee 6hofsiedlung 6plan 6weiler 4wurm 3gnerstraße 3ien 6führung
6änderungen 3ksabbiegespur 5extreme Bistin Fsche 2quiditätshilfen 2stemannstraße 2teratur 9haus 2vestream As 1nadeshauptstadt 1obbygespräche 2ckdown 2genhaus 3istik
8center 2hnausgleich 4erhöhung 2itscher 2renzweg 2stau 2thar 1udwig 2ftbeobachtungsbunker 5ilderfassung 4filtern 4messstation 4qualität 4reinhalteplanung 4schadtstoffe
7utzbunker Gs 4verschmutzung 2isenthaler 2kasklause 2nochodstraße 1ärmaktionsplan 4belästigung Fen 4schutz Amaßnahmen Awand Bände 5ituation 1öschfahrzeugs
5wasserversorgung 3ung 6en 1übecker 2ckenlose 6schluss 2ftungskonzepte 2neburger 2ttgen 0Maalula 2chbarkeitsstudie 2gdalenenkapelle 4burg 4ebu 7rg 9er Binnen 9s 3istrale
2hnmal 2ibaum 3käferwiese 3nstreaming 2kerspace 2ndatos 6s 7träger 2rego 6tickets 3garethenstraße 3iannenplatz 9straße 9viertel 4enkäfer 6straße 4huana 4na 3keting
9konzept 4ierung Aen 4tbeschicker 6reite 5erkundung 6s 5geschehen 5händler Cinnen 5treibens 5wesens 5zeiten 3schweg 3tin 2schinenpark 3ernschutz 3ken 3sive 3ten 5rplan
As 2terialpauschale 5likstraße 2uersegler 5werk 2ybachstraße 3ors 2ßnahme 8n 9katalog 9plan Des 9umsetzung 8plan 1echanisches 2dienbildung 6erziehung 6kompetenz 6sucht
4zinisches 2erwellen 2gedeborch 2hraufwandes 8endungen 6sgaben 4familienhäusern 4generationenhaus 4heitsbeteiligung 4ing 7straße 4kosten Aanzeige 4wegwindelsystemen
4zweckraumes 9veranstaltungshalle 2ilensteinkonzept 3tner 2ldebetrug 5r 6egisterauskunft Hünfte Mn 6s 5wesen 4ungen 2nahem 3sch 6en 8unwürdige 4truationsartikel 3zer
2rkblattes 2seberger 3segelände 5platz Aes 5verein 4ungen 1ichael 2esner 3ten 5r 6innen 6n 4niveau 4objekt 4situation 5piegel Bs 5teigerungen 4vertrages 4wagenfahrten
5erterhebung Gssatzung 5ucher 2grantengewalt 9organisationen 7ische 5tion 9sbewegung Ahintergrund Akosten Apolitik 2kroprojekte 2lchweg 3derung 3ler 4iardenloch
2ndereinnahmen 6jährige 6ungsaufkommen 5stbeförderungsentgelte 7einsatzstärke 8ns 7stärke 3iaturskulpturen 4gruppen 4ster 3uten 7takt 2schwasser Bkanäle 3sachtung
4brauch 4ionierungen 4management 3telmanagement 6n 2tarbeit 9ende Dn Ar Binnen Bn Bstelle 3einander 3glied 8er 8schaft Een 3machen 3nahme 3tag 6essen 6straße
7verpflegung 4eilungsverordnung 5l 6alter Bausstellung Men 6bewirtschaftung 6deutschen 6empfänger 6fristige 6n 6straße 6verwendung 5rnachtsturniere 4lerer 3wirkung
Aspflichten 1obbing 3ile 6r 6s 5ität 9s Aanschluss Akoordinator Amix Awende Boche 5preise 2dell 6projekt De 6region 6s 4rne 7r 6isierung Esmaßnahmen 3ularer 5e
2ldenstraße 2nats 3itoring As 2ritzhof 6platz Bquartier 3phing 2schee 7betrieb 7gemeinde 7n 2torradfahrern 3zkin 1ultifunktionshalle 2seen 4um 6s 7ausstellungen 7konzept
7ruhetagen 7sonntag 7tag 3ikinstrumenten 5schule Bn Agebäude 4que 4ziert 2tter 1ädchen 2hintervalle 3kriterien 3roboter 2ngelliste 6melder 3ner 6n 2rkte 6konzept Des Ds
2useturm 1öbelwerkstatt 2gliche 7keit Ben 1ühlenfeld 6hof 6straße 4stein 2llablagerungen 4eimer 5ntsorgung 5r 4heizkraftwerk 4problematik 2nchen 3zstraße 2ther
0Nachbargemeinden 5esserungen 7tellung 4frage 9n 4gang 4haltige Br Akeit Eskonzepte Fziele 4nominierung 5utzung 4pflanzung Den 4tabschaltung 6nschluss 5engel 5fahrten
9verbot 5igallenstieg 5manager 5rag 8shaushaltssatzung 6äge 8liche 5stunden 5verkehr 5weide 4verfolgbarkeit 5ollziehbarkeit 4wuchs 9förderzentrum 9leistungszentrum
2delöhrgasse 2herholung Bsgebietes Czentrum 3mobilität 3verkehr Asplan Fs 6sorger Aung Dszentrum 2mensgebung 5tliche 2senschutz 3hville 2turdenkmalen 5erfahrungsraum
5freunde 5kunde 5schutz Bbeirat Hs 3ürlicher 1ebenanlage Bn 5bestimmungen 5gelände 5kosten 5plätze 6rodukte 5wirkungen 2gativzinsumfelds 2onazi 2ptunweg 2ruda 2tzwerk
8es 8stelle 2uaufstellung 5srichtung 3bau 6s 6ten 4ebauung 5nennungen 5r 6ufung 5setzung 5wertung 3errichtung 5stellung 3fassung 3geborene Bn 5staltung 3konzeption
3ordnung 3pflanzung 4rester 3regelung Ben 4odivergenz 5wissenschaftliche 3stadt 5ädter 3tralität Bsgebot Cpflicht 3vergabe 6pachtung 3wahl 3zugewanderte 2wroz
1ichteinberufung 5raucherschutz 5schwimmer 5öffentlich 3olaiplatz Ces 2ederndodeleben Fr 6schlagswasser Jgebühren 9riften 3gripper 3ndorfer 2stkästen 1ordabschnitt
4brücke Anzuges 4eingang 5n 4flügel As 4ost 7seite 4park 8s 4seite 5traße 4verbinders 4west 4östliche 3menkontrollverfahren 2taufnahme 3fallfonds 7sanitäterinnen
8prechstunden 7versorgung 8orsorge 7zimmer 3lagen 3ruf 3stromaggregat 3wasserversorgung 4endige 9keit 2velle 6ierung 4mber 1utzbarkeit 4en 6bewertung 5r 6umfrage 4ung
7saufgabe 8beendigung 8einschränkungen 9ntgeltordnung Fsatzung 8gebühren 8konzept Fe 8möglichkeiten 1ächste 4tliche As 2hrstoffeintrags 1ördlich 8e 9r 9s 5lich
0Obdachlose An Bangelenheiten Bunterkünfte 9igkeit 2erbürgermeister Hin Hs Hwahl 4finanzdirektion 5lächen Bwasser 4hofer 4leitung 4seite 4tägig 4verwaltungsgericht 2jekt
6e 7n 7s 6überwachungs 1chtmersleber 1ebisfelder 1ffene 5legung 3leber 1hrestraße 1ktober 1lvenstedt Aer 2ympiastützpunktes 1mnibus 1nline 1pernhaus 2timierung
Bspotenzial 4on 6en 6serklärung 1rchesterprobenraum Esaal 2dentliche 3nung 7samt Bes 8gemäße 8rechtliche 8widrigkeiten Isverfahren 2gane 5igramm 6sation Csanalyse
Dmanagement Dservice Duntersuchung 7ches 7ierter 2ientierung 3ginalgetreue 2tschaft 9srat Bäte 4eingangsschild 8ängen 4lage 4mitte 4teil 8tafeln 4umgehung 1stelbien
4rfeuer 5weddingen Dr 3flügel 9s 3seite 4traße 1thrichstraße 2tenbergstraße 4rleben 5nweg 5sleben Ber Ar 3onianum 6nnen 4stadt 0Pachtvertrag Ces Aägen 2ktes 2ndemie
8zeiten 3nenserie 3ometer 2pierkorbkonzept Hes 7örbe Bn 6tiger 3pelallee 6n 2rallelverfahren 3itätische 3kanlage 4deckels 5ruck 4en 6de 5rleichterungen 4flächen
4gebühren Cordnung 4haus 4konzept 6sten 4leitsystem 6t 4möglichkeiten 4platz 9erweiterung As 9konzept Ges 9not 9situation 6ätze An 5robleme 4raumkonzept 8ordnung 5ondel
4situation 4taschen 5ickets 4verbot Ae 4zeitbegrenzungen 3teien 8werbung 6politische 6schule 4ner 7schaft 8tadt 9ädte Dn 3zellenweg 2ssage 4es 2tenschaft Bsmodells 3ient
7enfürsprecher 1echau 6er 2rsonal 8abbau 9ngelegenheit Len 9ufwendungen 8kostencontrolling Ekontrolling 8planung 8schlüssel Hs 9ituation 9oftware 9tellen 8tableau
8versammlung Ctärkungsmittel 6elle 7n 8beförderung 8kreis 8standsgesetzes 8zusammenschlüsse 4pektive Bn Aische 4önlichkeitsrechten 2stalozzistraße 2tersberg 3ition
3riförder 3tenkofer Bstraße 1fades 3hlberg 2eile 3rdekoppel 6schwemme 6tor 9s 2ingsten 2lanzen 8arten 6t 6ungen 4ster 8ung 3ege 6beratung 7üro 6dienste Dn Cfahrzeuge
6einrichtung Hen 7ntwicklung 6familien 6heime 6infrastruktur 8ormationsbüros 8richtungen 6kinderhilfe Cn 7onferenz 7räfte 6maßnahmen 6n 7otaufnahme 6personal 7olitik
3icht 7aufgaben 7en 2älzer 1hilipp 7son 2oenix 3sphateintrag 3tovoltaik Canlage 1iktogramm Ae 2lotphase 6rojekt Ces Cs 1lakat 6e 6ieren 9ung 6werbung 3nckstraße 4es
4feststellung Gsabschnitte 4gebiet 4kostenstelle 4ner 4reife 4stelle An 6raße 4ung 7en 7s 8beginn 8gemeinschaft 8kosten 8mittel 8region 8stand 8vereinbarung Bfahrens
8ziel Ce 4verfahren 4ziele 4änderung 3stik 3tane 7n 4te 6nbautypen Awohnsiedlun 4zartige 5bedarfes 7nennung 5ensembles 6s 5gestaltung 3yground 2eitebau 2änen 4terwald
3tze 6n 2ötzlich 1odologen 7innen 2larspielplatz 6tern 3derdeich 3itisch 9e Ar 4zei 7inspektion 7präsenz 7revier 3ler 6n 2rsestraße 3tal 2sition 3ten 4fächer 4sendungen
5portverein 4weg 2tenziale 3sdamer 1raktika 8nt 7um 6sche 3xis 6erfahrungen 2eise 6rhöhungen 6s 5gerichtssitzung 7staltung 5politik 5träger 5verleihung 3ssler 4ter
2iorisierte Aung 6täten Bliste Gn Bsetzung 3vacy 5te 6weg 2oblem 7atik Asche 7e 7lage 3dukt 7ionsstätten 3fessor 4ilsichtung 3gnostizierte 4ramm 8jahr Ce 8s 9äule 3jekt
7auftrag 7beirates 7e 8n 8s 7fonds 8örderung 7genaue 8ruppe 7jahr 7management Hstrukturen 7perspektive 7s 8kizze 8telle 7zielstellung 3menade 9nwegs 3spektive
4tituierten Eschutzgesetz 8tiertenschutzgesetz Aon 3tected 5staktion 7e 4okollierung 5typ 3visorische 9um 3zesse 7innovation 5ßinnovation 2älatenstraße 3mie 6n
4onstratenserberg 3sentation 6z 3vention Asmaßnahmen Cesse 8ver 2üfantrag 5uftrag 9äge 4bericht 4en 4pflicht 4stand 4ung 7en 7sbericht 8unterlagen 1ublic 5kation 2mpen
2nkte 2ppendorf 6spielkunst 6theater Ds Eammlung Epielkunst 2schkin 1ylonbrücke 2rotechnik 1ächterhand 2dagogische 0Qualifizierung 5tative 6ät 8ssteigerung
9verbesserungen 3rantäne 4tier 8en 8s 9kultur 9managements 9vereinbarung 2ellenverweise 3ren 4schnittprüfung 4ung 7shilfe 8möglichkeit Jen 0Radabstellanlagen 4ktionstag
3brücke 3eln 4macher 3fahren 9de 8r 9n 9querung 7schutzstreifen 7weg As 4örderprogramms 3ikale 3schnellverbindung Ken 3touren 3verbindung 6kehr Asanlage Hn Bbeauftragte
Bfinanzierung Cörderung Cührung Bkonzept Iion Bplaner Fung 3weg 6brücke 6e 7beziehung 7n 7s 6markierung 6s 7anierung 6verbindung 3übergängen 2hmen 6bedingungen
6konzeptes 6plan Aes As 8äne 6zeitvertragsarbeiten 2iffeisenstraße 2mpen 2ndau 6er 3king 2senbett 3tmöglichkeiten 2thaus 7es 7fassade 8est 7tür 4enau 3sbeschluss Des
4garten 4informationssystem Ms 4keller 4waageplatz 3ten 6plage 7roblem 2ubgut 3chbelästigung 3mnutzungskonzeptes 4ordnungsziele 4situation 2velin 1eaktivierung
3lisierung 6tischer 5tät 2capture 3hnungsprüfungsamtes 4te 5liche 5s 6abbiegespur 6chreibung 6grundlage Fn 6streitigkeiten 6vorschriften 6widrige Ds 3ycling 2daktionelle
3erecht 4zeiten 3uktion 4zierung 2form 6ation 6vorhaben 2gelmäßig Ae 5sätze 5ung 8en 5verstöße 4nbogenfahne Aschule 5wasserbewirtschaftung Bentwässerung Bnutzung
3ierungsentwurf Astraße 4ne 4on 6al 8en 9r 8konferenz 8marken 9ärkte 8versammlung 3ulierung 2hbaum 2ichsbahnpoliklinik 3nigung 9sintervalle Amaschine Cßnahmen
3seausweise 5delegation 5n 3ter 4halle 4sport 4weg 2konstruktion 9tion 2naturierung 3netal 5weg 4strecke 4wiesen 2paratur 5ieren 3gow 3orts 3ublik 2servierungen 3ilienz
3olution 3sourcen 3taurants 7ierung 4rukturierung 3ümee 2ttung 7sdienst Ebereich Lsplan 8schirm 8wache Agen 2uter 2visionsmittel 4talisierung 3olution 1ichard 4ter
7innen 5linie An 5ung 8sfahrbahn 3ker 2esenrad 2ngabfahrt 4brücke An 4es 4further 4verkehr 2siken 5o 6management 1obert 2dungen 2ggengrund 3ätzer 2hheitsdelikte
3risolierung 3wasserentnahme 2llator 8en 4er 4stuhlfahrer 9lift 2ssdeutscher 4kastanien 3tock 2tehorn 8bahn 8insel 8park 3hehorn 9spitze 5nsee 9r 3phase 3tersdorfer
2uten 6auskünfte 6führung 1uderkasten 5n 5stützpunkt 3olph 2hestätte 6örungen 2ndschreiben 2psch 1äumen 4lichkeiten 1ückbau 7ten 4erwerbsmöglichkeiten 4forderungen 5rage
9n 5ührung 4gabe 4kehr 4lagen 4nahme 4schau 5tände 4zahlung Bsfrist 4übertragung 2tlifizierung 0Saalestraße 4felder 3tgutbibliothek 2chbearbeitung 6richt Be
6schädigungen 4konten 8o 5unde 4licher 4sen 5tand 9es 9sbericht 2ftladen 2ison 2kura 2lbke 6r 3vador 3zlandkreis 4mannschule 9traße 2mmelobjekt 4lungen 3stag 7en
2ndbreite 4kasten 5olk 4torstraße 3ierung 9sbedarf Dürftigkeit Afahrplan Agebiet Ges Akonzept Hes Amaßnahme In Aprogramm Asatzung Btand Drt Du 2porischschja Ebrücke
2rajevo 8s 2tzes 4ung 7s 8verfahren Hs 8änderung 2ubere 7s 6keit 3res 1chachzwerge 4den 7ssumme 8verantwortung 5hafte 4fanger 5en 5fung 5haltung 4lenbau 5lschutz Cwand
Dänden 4nzenweg 4rlach 5nhorst Bring 4ttenbaustellen 8spendende 4udepot 5kel 5spielhaus 6teller 5werk 3eid 6es 4llheimer Cplatz 4nkung 9en 3iedsperson Den 7vereinbarung
5nenersatzverkehr 8netzes 4fferstraße 6shebewerk Fes 4ldbürgerstreich 5f 6breite 5l 4mmelbefall 5pansen 4nkelsaals 3lachthof 5f 5gbeanspruchung 6lochmonitoring
5uchkomponente 4echte 5ichverkehre 6nufer 5usenkanal 9straße 4ießung 4oss 4upfwinkel 5ss 7folgerungen 4üssel 7igen 3meilstraße 4idt 5erereien 5tz 4uck 5tz 3narsleber
4eechaos 6festival 6last 5idersgarten 5lle 7tests 7verfahren 4ittstelle Dnmaßnahme 4urbaum 3oll 4penstraße 4ttergärten 3reiben 5y 4iftskulpturen 7verkehr 7zug 5tte
4otdorfer 6e 7anger 9lage 7brücke Dn 7radweg 6t 4ägparken 3ulabbrecher 7sentismus 6nmeldungen 6usstattung 5bereiche 7zirke Cn 6ildungsberater 6us 8soldies 5denbericht
6ner 9beratung 5e 6inrichtung 6n 7twicklung Gsplanung 6rfolg 6ssen 5gartenunterrichts 6ebäude Cs 7schichte 5hof 8es 8sicherheit 6öfe 5infrastruktur 5jahr 9gang 5kampagne
5neubau 5projekt 5schwimmsport 6ozialarbeit 6port 6tandort De En Es 7iftung 7raße Bn 5trägers 5umfeldgestaltung 6ng 8en 5verweigerung 5wechsel 7g 8e 8helfer 8sicherheit
Eungskonzeptes 5ze 7iten 6uweisungen 4tz 6anstrich Ees 6schirm 7treifen 6zielorientierten 7onen 3wammstadt 5ngere 9schaftsabbrüche Gkonfliktberatung 5rz 7er 4ebende
5izer 5rbehinderung 6fahrzeuge 6lastverkehrs 6punkt 4ierigkeiten 6saustraße 5mmausbildung 7bad 8ädern 7en 9lernen 7fähigkeit 7gutscheinen 7halle Cn Dneubaus 7kurse
7unterricht 3äden 4ferbreite 3öff 4nebecker 4pfwerk Aes 5penstedtersteg 3üler 7austausch Aweis 7beförderung 7innen 7jahreskarte 7lotsen 7n 7ticket Ds 7verkehrs 7zahlen
2ooter 7n 3uting 2reening 1eebühne 3häuser 3lenbinder 3not 3straße 3terrasse 2gregation 2hbehinderte 2ilerweg 4werke 9n 3tenbahn 2ktion 2lbstbestimmtes 6darstellung
6ermächtigung 6organisiertes 6ständige 6testreserve 2mestertickets 3melweisstraße 3srott 2ndler 3ior 6en 8beauftragten Jr Airat Ees Essatzung 8politischen Is 8tickets
8wohnsitz 6innen 3kung 2ptember 2rvice 7gesellschaft 7pauschalen 8unkt 2tzling 2umestraße 1haker 3ring 2ishabar 2opping 8ticket 8zone 1ichere 7n 7r 7s 6heit
Asanforderungen Cuflagen Bbeauftragten Bdiensten Belemente Binseln Bkonzept Ie Dsten Bmaßnahmen Brelevante Cisiken 6stellung 6ung 9skonzept Amaßnahme In Asystems
4tbarkeit 8machung 5schutz Bes Bmaßnahmen Bzaunes 2edlung 8sstruktur 3gerentwurfs 3mens 3verstorstraße 6torstraße 2gmund 3rid 2lberberg 3vester 9feuerwerk 9show
2monstraße 2nger 3kender 3nbild 2ster 2tuation 9sbericht 3zbereitschaft 5änke 4gelegenheit Fen 4möglichkeiten 4ung 7en 7sdienst 8managements 1kateanlage 5n 5plaza 5r
6anlage 2ulpturen Akonzept Hs 1lipanlage 2ogans 1martbenches 2iley 1ocial 2fortausstattungsprogramm 6förderprogramm 6hilfe 6ige 6maßnahmen 6schutzmaßnahmen 3tware
8gestützte 2hlen 6er 2larenergie 5gründächern 5kataster 5park 9s 5thermieanlagen 5vernetzung 5zellen 3idarität 2mmer 6ferien 8st 6linde Bn 6monaten 2nderausschusses
6briefmarke 6fahrzeugen 7örderprogramm 7ührung 6mitteln 6nutzung Den Dserlaubnisse Pn Egebühren Msatzung Gnehmigungen Esatzung 6programm 6vermögen Esgesetz 6zuschüsse
3nen 6land 6schutz 7egel 4tag 7e 3stige 2phienstraße 2zial 6amtes 7rbeiter 6berichterstattung 8trug 6e 7n 7r 7s 6fonds 6gesetzbuch 6hilfe Bbezuges 6leistungen Esbezuges
6ticket Cs 6verbände 9waltung 6wohnungen 6zentren 4okulturelle Fn Fs 1parausschuss 4kasse 9n Agebühren 4potenzial 4te 3tzen 3ziergängen 2ende 6n 7aktion 8ufruf 7eingang
7richtlinie 3rren 5fall 5müllansammlungen 5ung 8en 3zial 7auswertung 2iegelbrücke 7n 4lbetrieb 5en 7de 6rinnen 5flächen 5geräte 5hagenstraße 5insel 5kiste 5patz 6latz
Abeleuchtung Aes Aflächenkonzeption Akapazität Apatenschaften 7ätze Bn 5s 6traßen 5wagen 5zeugkisten 3tzenreiter 7sportler 2onsor 7engelder 7ing Aleistung Ien
3rtangebote 7lage 5boden 5campus 5ereignissen 5freiflächen 6örderbericht Bmittelvergabe Bung 5halle An 5ler 8ehrung 8innen 5museum 5platz Afunktionsgebäude 5s
6ekundarschule 6tadt 7ätten 5therapie 5veranstaltungen 8eine Bs 5wetten 2rach 6bildung 6e 6kurse 6regeln 6standsfeststellungen 6wirrwarr 6zertifikate 3echstunden 6zeiten
3ingbrunnen 3ungturms 3ühkreideaktion 2undwand 3ren 4loseinbrüche 2äter 4shops 4verkaufsstellen 1raßenbahn 1taatsangehörigen 6bürger Cschaft 6konzerns 3bile 4sstelle
3dion 7s 4tarchiv 5baum 6ibliothek Fen 7ld 6ussen 6äume 5eil 8bezogene 8zentrum 6lternvertretung 6ntwicklung Gskonzept Hpotential 5feld 9er 9s 7st 9es 6ührer 5garten
6ebiet Bes 7schichte Eliche 8ellschaft 6renzen 7ün 9s 5halle 5klima 6ultur 5marketingverein 8sch 7uer 6obiliar Ds 6öblierung 5park 9s Atraße 6lan 9ungsamt Gsleiter 8tzes
5radeln 7t 8es 8sabstimmungen Antrag 9beschluss Ies Ilagen Füsse 9fraktionen Beundliche 9mitglieder Jn 9sitzungen 9zustimmung 6ät 8e 9n 8innen 5schreiber Ein Estipendium
6parkasse 5taubenpopulation 6eil 9bibliothek Jen 9e An Btwicklungsplan 9feste En 9grenzen 9management Fr 9parks 9report Fs 9s 9treff 9veranstaltungen 9zentren Eum Gs
5umbau 5verwaltung 5wache An 7ld 7ppen 6eg 7rke 6äldchen 5zentrum 3llung 3ndard 8s 5bild 5esamt 5ort 8angaben 8e 9n 8findung 9ragen 8lösung 8suche 8verlagerung
8wettbewerb 8übertragungen 3rker 5regenereignisse 5schneeereignissen 4tchancen 3siuntersuchungsausschuss 3tion 7en 5stik 8sches 4us 6bericht 3ufallen 2eganlage 4elitzer
3hendes 3igende 6rung 4nbergstraße 6ruchweg 5ernetischstraße 5gewände 6rabensiels 5kuhle 5wiese 5zeitdorf 3lle 6n 7ausschreibung Ken 7beschreibungen Aetzung Gsverfahren
7plan 5flächen 5platzbegrünungssatzung Agebühren Asatzung Bituation 7ätze Bn 5ungnahme Dn 5vertretende Dr Ein Cung 3mpelkarte 3ndal 7er 3rnbogen 6rücke 5see 6traße
3ueranträgen 6befreiung 6einnahmen 6liche 6n 6schätzung 2ichwahl 6eg 3eler 3ftung 8en 8sauftrages 9fonds 3llen 5legung 5stand 3mme 3pendium 2offwindeln 3lpersteinen
3rchennest 4mstraße 2raba 4fantrag 7zeige 5taten 5zettel 4hlkraft 4lsunder 4ndbad 9es 7äder 4sse 7nbenennungen 4tegie 9entwicklung 9karte 9n 9papier 8sche Cr 4uch 4ße 6n
7abläufen 9schnitte 8usbaubeiträge Ln 7bahn Banbindung Dlagen Bbetrieb Ben Crschließung Bfahrgäste Bgleisquerung Bhaltestelle Mn Nbereich Blinie Gn Hnetzes Bnetz Dubau
Bstrecken Btrasse Bverkehr Bzielnetzes Cüge 9u Aarbeiten Avorhaben 8egleitenden Egrün 9leuchtung 9nennung Gen 8lockaden 8rücke 8äume 7entwurf 7laternen 8ärm 7malerfest
9rkierungen 7namens Dchilder 7personennahverkehrs 7querung Een 7rand 9um Bes Bs 8einigung Gsgebühren Psatzung Hsatzung 8ändern 9ume 7sanierung 8child Dern Aäden 8perrung
Fen 7umbau 7verkehr Es Fordnung 7zug Aes 9satzschilder Atand 7übergänge 3ecke 7nbezogenes 8führung 8verlängerung 4etwork Aer Astellen 4ichung Aen 4uobstwiese 5pflichten
3omanschlussverteilers 6usfalls 5bezug 6rücke Bnverlängerung Czug Fes 5haus 5kästen 5sperren 5versorgung Fskästen 8teilerhauses 3ukfondsperiode 5turelle 9n 4vestraße
3öer 4me 2udentisches 4ie 6rende Bn 3nde 6nreduzierungen 7verrechnungssatzes 3rmtief 2ädepartnerschaften 4te 6appell 7tlas 6bauförderkonzeptes Fmittel Ln Fprogramm Nen
Fung 9liche En Es 7und 6förderprogramms 6n 7etzwerk 6partnerschaft Jen Jsvertrag 6tag 9e As 5ische Am An Ar As 3ndiger 3rkere 5ung 2ützwand 6ände 1ubkultur 3vention
2chgrabungen 4tbekämpfung 7ratung Dszentren 5hilfekonzeptes 5konzept 5prävention Fs 5streetworkerin 5zentren 2denburg 9er 3turm 2nrise 2permarktparkplätzen Astandorten
6ärkten 5star 1ynagoge 3ergien 3opsen 2stem 6atische 6e 6festlegung 6s 7prengern 1äulen 1üdabschnitt 3friedhof 3lich 7es 3ost 6en 3ring 7s 3seite 3west 2lldorfer 3zeberg
5grund 5tal 2nder 0Tagesbetreuung 5gruppen 5karte 5müttern 5ordnungspunkt 5pflegeeinrichtungen Brichtlinie 5ticket 2ktile 4zeit 8en 2lente 6s 2ngente 8nverschiebung
3klöschfahrzeuges 3zglockenspielgerät 2rifgestaltung 5moratorium 5optionen 5steigerungen 5treue 2skforce 3ter 2uben 6haus 6station 3schvertrag 2xenverordnung 3ifahrten
4verkehr 1echnikmuseum Ds 6museum 6sche Ar 5ologie 2ichs 3labschnitt 5reals 5ufhebung 4bauwerk 5ereich Bs 4einrichtungen 5rgebnishaushalt 4fläche 4habe 8paket Des 4nahme
5ehmenden 4plan 5rojekt 4rückbau 8nahme 4sanierung 5perrung 5tück 4umbenennung 4zeitberufsausbildung 2lefonstationen 4kom 4mann 8pflege 2mperaturabsenkungen 4olimit
5räre 5schwellen 2qball 2rmin 6al 8s 6chaos 6e 6lage 6modells 6plan Aung 6reservierung 6schwierigkeiten 7tau 6vergabe 2ssenowstraße 3tstationen 2xtilien 1heater
7ausstellung 7ballettschule 7jugendclub 7s 8tück 7werkstätten 3matik 7sche 3odor 3rapiezentrum 2iemplatz 2omas 1icket 6angebote 6s 2efbauamt Aes 7maßnahmen 4garage 3ren
4heim 8es 8s 9tandort 5ortung 4isch 8e 4klinik 5örperbeseitigung 4leid 4misshandlungen 4notrettung 4pensionen 4rettung 4schutzbeirat Ges Aorganisationen 5kandals 5terben
4wohlgefährdung 5ürde 2lgungen 2meline 2tels 1ochter 7unternehmen 2destag 8es 2ilette 8n 9anlage 9konzept Gs 9situation 2leranz 3ler 2morrow 2rplatz 2tensonntag 3gesagte
2urismus 9förderung 9konzept 6t 7en 7ische Cs 1radition 3gfähigkeit 4lufthalle 4weite 3ining 8sbedingungen Btrieb 9flächen 9möglichkeiten 9plätze 9schwimmhalle 9zentrum
Gs 3nsatlantisches 5formation 5parente Cr De Az 6hobie 6ortsysteme 2eaty 3ffpunkt 3ppe 6nanlage 7stufen 3troller 2ichinen 4ksereien 3nkbrunnen 5wasser Bbrunnen Bspender
In Bversorgung 2ocken 2uppenverlegungen 2äger 6n 6rückmeldungen 6schaft 6wechsel 2ümmerberg Bs 7frauen 1unnel 6baustelle 6desaster 6einweihung 6s 6verlängerung
6überwachung 2rmpark 4schanzen Cstraße 3nerdenkmal 4halle 4usmäßige 1ätiger 5keit 9en 9sbericht Cwertungen 1ötung 0Uferbereiche 4mauer 4wand 5eg 1kraine 7r 1lnerstraße
2rich 6platz Bes 6shaus 7platz 1mbenennung 2fahrungen 4ng 4ssungsmauer Astraße Aweg 3eld 6gestaltung 3rage 2gang 6s 3ehende 5ungsstraße 4staltung 6ürzter 2kleidegebäude
8n 2lage 3egungsanordnung Ausschusses 4itung 9en 9sverkehre 2nutzung 2rüstung 2satzsteuergesetz Crechts 3childerung 3etzung 9sjahr Akontrolle Aplan Astand Atand
3pannwerk 3teigen 5llung 4rukturierung 2wandlung 3elt 6bericht 7ildung 6delikte 6freundlich 6gefährdung 6preises 6zone An 2zugs 6pläne 1nbeleuchtete 4setzte 2fall
6quellen 6schwerpunkt 2gleichbehandlung 3ünstige 2haltbare 2iplatz 3versität Bscampus Cklinik Ium Ks Cplatz Csportclub Dtadt 2kraut 2mittelbarer 2regelmäßigkeiten 2sere
3oziale 2terbesetzung 6ringung 5en 6r 5flurcontainer 6ührung Cen 5halt 9sanspruch 9ung 6orstweg 5kunft Asrichtlinie 6ünften 5lagen 5nehmen Ar 5richt Asausfall Fälle
5schiedliche 6etzung 6tand 7ellhäuschen 7ützen Aung Dsbedarfe Eleistungen Estrukturen 6uchung Cen Csausschusses Dergebnis 3ätigkeit 2verhältnismäßige 5zügliche 1pdate
2grade 7option 1rbane 6s 5istik 6tät 2geschichte 2sache 7n 8bekämpfung 8findung 0Vandalismus 2riante 8n 9entscheidung 9untersuchung 1ekehrsanlage 2ranschlagung 6taltung
Den Dsarenen Eeinrichtungen Eförderung Egesellschaft Eort He Is Ereihe Esaales Ficherheit Eübersicht 5twortungsbereich 4rbeitung 4uslagte 3bandsmitgliedschaften
8versammlung 4esserte 9ung Cen 4indliche 7ung Aen Asbau 4leib 4ot 6ene 4rauchertäuschung 5ennen 4undenheit 8s 7projekt 4ände 3dachts 9fälle 4ienstausfall 4reckte 3ein
6barung 6e 7n 6fachte Aung 6heitlichung 6igten 6s 7heim 7sport 7wesen 4ndens 3fahren 9s Aabläufe Abeschreibung Aregelung Atechniken Awechsel Cise 4ristete 4ügbarkeit
6ung 9en 9sfonds 3gabe 7n 7verfahren 4essen 4leichbare 4nügungssteuer Hsatzung 4ütung 3haltensweise 5ndlungen 4inderung 4ältnis 4ütung 3kauf 7s 8automat 8häuschen
8offene 8stände 4ehr 7liche 7s 8anbindung Agebote Alage En Fund 9ufkommen 8behörde Airats Alastung Hen Aruhigende Fte Fung Atriebe 8chaos 8dauerstress 8einschränkungen
9ntschleunigung Bwicklungsplan 8fluss Des Aäche En 9ührung 8helfer 8infarkt Bormationen 9tuation 8konzept Fes Fion Fs 8lage Andeplatz 9eistung Btsystem 9ärmbelastungen
8mitteln 8planung 9robleme Bjekt 8raum Ceinschränkung Ds 9eduzierung Agelung 9ückhaltesysteme 8sektor 9icherheit Eung Atuation Hen 9piegel Fs 9teuerung Aröme
8teilnehmern 9rennung 8unfallgeschehen Atersuchung 8verbesserung Cundes Bsuch 9orschriften 8wacht 8zeichen 9ählung 4ürzung 3lagerung 5ssen 5uf 4egung 5ih 7system 7ung
5tzung 4ängerte 9ung 3marktung 4ehrte 5idbare 7ung 4ieterabfrage Angaben 7ung 5sst 5ttlung Bschancen 4ögen 8ssteuer 3netzten 3ordnung Aen 3pachtung 6kungssteuer
4flichtung Dserklärungen Gmächtigung Qen 3ringerung 3sammlungsbehörde 4chiebung 6lechterung 6mutzungen 6uldung 6wörungsmythen 4endung 5tzung 4icherungen Csmanagement
Dschutz 6kerungsoffene 4orgung Aslücke Gn Bmöglichkeiten Bsituation 4tetigung 5orbener 6ß 5rickungen 5ändlichkeit 6rkten 5öße 8n 4uch 7sbeirat 8tieren 7te 4äumter
3teilung 4iefungsbereich 4rag 7sschlüssen 8termine 8änderung 6uenspersonen 5eter 9in 9s 7ung Aen 5äge 3unreinigung 3vollständigung 3wahrloste Cs Aung 5iste 5ltung As
Baufgaben Dsschuss Bcampus Bdirektion Cokumenten Bgebäudes Dricht Bhandeln Bkostensatzung Brat Ees Cichter Iinnen Bspitze Ctandortes Btätigkeit Bvollzugsdienst 4eigerung
5ndung 5rtung 4irrung 3zicht 4ögern 8te Ar 8ung Ben 3änderte As 8ung Ben Bslisten Csperre 3öffentlichung 2teranentag Cs 5inär 9amt Ces 1ibration 2ctor 6iapark 2deocall
5leinwände 5wand 5übertragung 9wachung 2elfalt 3rtel 3wing 2rchowstraße 2sion 2talität 1ogelgesang 6rippe 5sangpark 6chutz 5zählung 2lksbad 6ühne 5hochschule 5park
3lsperrung 4versorger 4zeitpflege 8äquivalente 5ug 2rabprüfung 4usschauende 7etzung Den 3bereitung Cen 4ild 7funktion 7hafte 3entwurf 3fahrt 8sregelung 4inanzierung
4älle 3garten 4ehen 8sweise 3haben 8s 8trägern Ewechsel 5lteplanung 3kaufrechts 7srecht Dssatzung 4ehrungen 4ommisse 3lage 7n 7termine 3planung 6tz 3rang 7schaltung
4eiterin 3schlag 9sliste Fn 6ulkinder 4icht 5tzender 4orge 4tellung 3verlegung 3zugsvariante 5nehmenden 1ögeln 2lkerverständigung 0Wachschutz 5tum 2ffenverbotszone
2hlamt 4benachrichtigungen 6reiche 6teiligung 6vollmächtigte Jn 4en 4helfer 4leiters 4pannen 5eriode 5lakaten Aierung 4satzung 5icherheit 8twerbe Dung 5onntag 4verhalten
5orstände 4werbung 3rheit 2lbecker 3dorfkindergarten 7schule 4schutzriegel 5ee 4wuffel 4zustandsbericht 3lonerberg 3ter 4her 2ndbild 8es 4el 5rausstellung 6wege 4segment
3zleben 8r 2ppentafel 2rnfiguren 4infrastruktur 4schild 4tages 4ung 3schauer 3tehalle An 6äuschen Ds 9er 5n 5zeiten 4ung 2sser 6baller 6einbruch 9tritt 6fall Abrücke
6kunststraße 6park 6qualität 6schaden 7pender 8iele 8ort 7tand 8off 8raßenkreuz Ies 6taxi As 7emperatur 7urm 6untersuchungen 6verlust 9sorgung 6werk Aes 6zufuhrsperren
1ebapplikation 3seite 2chsel 2ferlinger Bstraße 2gbenennung 3ebeziehung Den 5reiten 6ücke 4katasters 4leitsystem Es 4netz 4srand 4verbindung Een 3fall 3weiser 5rf
2hrturm 2idendoms 6ring 5tierhaltung 3hnachten 9s Abaumhülse Everbrennen Beleuchtung Blitzen Amarkt Fes Föffnung Bärkte Gn Astraßenbahn 3marer 3narkade 4ert 4faßstraße
3terbestellung 8treibung Aieb 7ildungen Dsangebote 6e 7ntwicklung 7s 6finanzierung 7ührenden Aung 6gabe 6hin 6leitung 6vermietung 4ling 8straße 3zengrund 3ßen 2lcome
6ing 3lenberge 3sleber 3tausstellung 4enbummler 5rbe 4meisterschaft 4offenheit 2ndanlage 4eanlage 5further 5hammer 5schleife 3iger 2rbeanlage 5design 5konzept
Assionsvertrag 5n 6utzungsvertrag 5rechten 5schild 5träger 4ung 3der 6s 7pitze 3ksstraße 5tattprojekt 6raße 4vertragsarbeitnehmer 3ner 3tigkeit 4schätzung 5toffhöfe Dn
4voll 2ssex 3terhüsen 6nplan 4friedhof 4lich 4ring 8brücke Enrampe 8s 4seite 2ttbewerb Ae Asnachtei Boffenheit 4erereignis 6schutz 4kampfsport 5ämpfe 2werka 1ickeltische
2derlager 5rechtliche 6uf 5spruch 8üche 6tand 3mung 2ederaufbau 9nahme 6bebauung 8lebung 8nennung 8pflanzungskonzept Pe Ps 8setzung 6einführung 9richtung 7röffnung
Fsszenarien 6herstellung 7olungswahl 6inbetriebnahme 6kehr 6sdorfer 6wahl 6öffnung 3hnachtmärt 3ner 6straße 3sengraben 2ldes 4grillen 4tier 8en 4unfälle 3helm 7städter
3lkommensbehörde Bgruß Bschild 2ndmühlenstraße 4ows 4park 4schutzes 3ter 6beleuchtung 6depots 7ienst Ceinsatz Ckonzeptes Cvereinbarung 6einbruch 6hafen 6märkte 6schäden
7traßenschäden 2rksamkeit 4ung 3rwarr 3tschaft Aliche Ekeit Isberechnung Ltrachtung As Bbetrieb Bfreundliche Cörderung Bplan Däne Crüferbestellung Hs Braum Bservice
Ctandort 2ssensakademie 7chaft Cliche Cshafen 2ttenberger 5rungsschutz 3zlebenstraße 1ochen 6markt Bes Bordnung 7ärkte 6tag 2hnbauflächenentwicklung 5ebauung
4eigentumsentwicklung 6nrichtung 5n 4gebiet Aen 7äude 6ld 8antrag 8behörde 8empfänger 5ruppe An 4heim 4mobile 9stellplatz Gätze 4park 4raum 8konzept 8nutzung 8versorgung
5äume 4trend 4ung 7en 7s 8amt Bes 8bau Bgesellschaft 8lose 2lfenbütteler 4gang 4ssichtung 3ken 2rkshop 3mser 3tprotokoll 1unschschulen 1ählbarkeitsprüfung 4ergruppen
2ldern 2rmeinseln 5lieferungs 5planung 5schutz 6tuben 1ürdevoller 4igung 0Xhemati 0Zackmünder 2hlung 7smöglichkeiten 8verzug 3närzte 9mangel 8innen 2unanlage 4eidechse
1ebrastreifen 2ichen 3tabläufe 4en 4geschichte 4liche 9r 4parkplätze 5lan 8ung 5unkt 4raum 5äumen 4strahl 4weiliger 7se 2ntralbibliothek 7e 8n 8r 8s 7haltestelle
7isierung 5en 5um 7s 2rrenner 9straße 3störte 7ung 3tifizierung 2ugenbeistand 1ickzacklinien 2egeleiteich 3len 5rreichung 4itzer 4liniennetzplanung 4planjahr
4vereinbarung 2garettenkippen Astummel 2mmers 2ncke 3sbescheide 4verzicht 2olkowskistraße 2pkeleber 2rkusbetriebe 6unternehmen 1ollbrücke 4straße 2ogelände 3logischen
3schule 1schokke 1ubuch 2ckerbusch 6fabrik 2fahrt 7sbereich 8schutzkonzeptes 3lucht 5ss 3riedenstellende 2gang 3änglichkeit 2kunft 7sfähige Dkeit 8konzept Fes 8orte
8verwaltung 9ision 8zentrum 3ünftige 2lage 4ssung 2mutbarkeit 2ordnung 2rverfügungstellung 3ück 2sammenarbeit 8halt Ang 8legung 4tzinformation 6tafeln 3chlagskriterien
5üsse 3tand 7sbericht 4ellung 4immung Aserklärung 4ände 7igkeit Dsbereich 3ätzliche Br 2verlässigkeit 2wanderer 8ungsnotstand 3egung 4isung 9en 4ndung 9en 9sbescheiden
2zahlung 3ugstopp 1wecke 5mäßigkeit 5verband Ces 9änden 8einbarung 3ifeldhalle 4klassenkontrolle 4spartenhauses 4te 6r 6s 3rgenhügel 2ischen 8abwägung 8bericht 8info
Crmation 8quartier 8stand 8werk 8zeitliche 1ügigkeiten 0abbauen 3ilden 2gebrannt 4hängte 4laufen 5ehnte 4senkte An Ar 2mildern 2schaffen 6lten 3ichern 3olviertem 1ktuell
7e 8n 8r 1lleine 3gemeinbild Denden 9e An 2teingesessenem 4rnative Bm 5sbedingt 6gerechter 1mbulant 8e 9n 9r 2tlichen 3sangemessener 1nalog 2bieten 4nden 2dauernden 3ere
6r 5norts 2gekündigten 4messenen 4passten 4spannten 4triebener 3renzenden Br 2lässlich 2packen 4ssen 2schließenden 3tehende 2tifaschistischen 2visierten 1rbeitende
2chäologische 1sphaltierten 1ttraktiv 9er Ben 2ypischen 1ufarbeiten 3bauen 3finden 3gebrachte 5fundenen Cr 5hoben 4rund 3kommensneutral 3lösen 3nehmen 3stellen 3werten
2sbau 6en 4essern 4remsen 3drucken 3fällt 3geschriebenen 5wählte Bn 3ladende 4ändischen Cr 3reichenden Cr 6sepflichtige In 4ichten 4ufen 3scheidenden 6reiben 4ehen 5tzen
3tauschen 3weisen 6ten 4ärtige 2tark 2ßerdienstliche 5halb 5planmäßige Fn 5schulische 0bannen 2rrierefrei Ce Dn Dr 2ufälligen 3liche 3technischen 1eanspruchen 4tragen
2darfsorientiert 3ingungen 3rohte 8r 2enden 6t 2findlichen Br 3reien 2ginnen 3leitetes 3ründung 2heben 3indert 9er 2ibehalten 2kunden 3ämpfen 2leben 4uchten 3iebten
2nachteiligte 3ötigten 2reichen 5t 6gestellten 6s 7tellen 3ichten 3uflichen 5sbildenden 2schleunigen Bten 6ießen Bder 6ossenen 5ädigt 3eitigen 4tzte 3ondere 9n 9r 9s
3ser 6e 7s 3tehenden 5llt 4ätigten Ar 3uchen 2teiligen 3reffend 5uten 8s 4ieb 2vorstehenden 2weglicher 3usste 8s 2zahlbar 9en 6en 3üglich 1ieten 2lden 6de 4ungskonferenz
1leiben 5t 2ockieren 1raucht 2ingen 1ulgarische 0chinesischen 1ontra 0dagegen 2nach 2rstellen 3über 2tenbasierten 2uerhaft 9e An 1efekter 2mografischen 2nken
4malgerechte Fn 9schützten 3noch 2rzeitig 9e 2ssen 2utlich 4sch 7e 8n 1iesem 2gital 7e 8n 8r 2mensionierte 2rekt 6en 2versen 1rastische 2ehen 2ingender 8sten 3tte 1uldet
2ngen 2rchgehenden 6ängigen 5setzen 5zusetzen 0effektiv 3izient 9e Ar Ber 1hemalige 9n 9r 9s 6s 2renamtlich Ce Dn 1igene 6m 5tlich 2nbeziehen 3dämmen 3fachen 8r 4ühren
3geschossigen 8ränkter 8ult 6tellter 3heitlichen 3igen 3kommensschwache In Ir 3maligen 9r 3richten 8ungsbezogenen 3schl 7ießlich 4ehbaren 5tzen 4paren 4tellen 3wohner
3zelne 8n 1lektrisch Ae Br 6onischen 1missionsfreien 1ndausgebaute 3lich 2ergetische 2tbürokratisieren 3fernen 7t 3gegen 8treten 8wirken 5ht 5ltfreie 3lang 5sten
3schärfen 4endenden 4prechend 4tehenden 3tarnen 3wickeln 9t 1rfolgreich Ben 6t 4rderliche Dn 2gänzen 2halten 3ält 3öhen 2innern 2kennen 2lassen 4uben 6tes 3ebbar
4ichtern 4rnen 2mitteln 3öglichen 2neuern 5t 6e 7n 7r 2reichbar 7t 2satzweisen 3chwerten 3etzt 3tellen 5n 2teilten 3üchtigen 2wachsene 3eitertes 3orbene 2öffnet
1tablieren 1uropäischen 1ventuelles 1wiges 1xotischen 2tern 6en 3ralange 0fachlichen 9r 2hren 4rad 2milien 8freundlicher 2rbliche 1ehlende 8r 5rhaften 2rtigstellen
2stlegen 4schreiben 5tellender 1igürlicher 2nalen 4nziell Ae Bn Br 3den 5t 1lexible 2uoreszierender 2üssiger 1olgende 2rever 3mell 3stwirtschaftliche 3tführen
1ragwürdige 2eiberufliche 4en 5r 4halten 4willigen 2istgerechte 2ühere 4kindliche Dn 1ußgängerfreundlichen 1ördermittelfinanzierter 6n 3mliche 1ühren 0ganzheitlich Ce
4jährig Aen 4tägig 9er 2rtenbautechnischen 1ebildeten 3ührenfrei 2fassten 3lüchteter 3unden 3ährdet 9er 6lich Aste Dn 2genwärtigen 5über 2henden 3ältern 2klärt 3ostet
2lben 3egen 3tendenen 3öst 2meinnützige Dn 6sam 9e An 6wirtschaftlichen 2ndergerechte En 3utzte 8n 2plant 7en 2ratene 3echt 7e 4gelten 3ichtliche 4ngfügige 3üstet
2samten 6städtischen Gs 3chlossen 3etzlichen 3icherte 3ondert 4rgt 3perrt 4littete 3talten 4ützten 3ucht 4nde 7s 6heitsbezogenen Jr 2testeter 2werblichen 3idmeten 4nnen
3ährleisten 6ten 2änderte 1meinsam 1reift 2iechischen 2undhaften Ar 5sätzlichen 2ößerer 4ten 2ünste 1änzlich 0halbjährlichen 4seitige 3ten 2uptamtliche Dn
3shaltsangepasst 4technischen 4wirtschaftlichen 1eimische 2llerem 2rausragende 3renlosen Ar 3stellen 1ilflos 4sfristrelevanten 2nsichtlich 3ten 5r 3weisen 2storische Bn
1umanitären 1äuslicher 1öhere 2rbar 0identifizieren 3ologische 1llegale 8n 8r 1mmateriellen 1nfolge 4ma 4rmieren 3rastruktur Deller 2haber 2itiieren 2klusive 2nenampel
6nlage 5begehren 7hörde 7ratung 7teiligung 6udget 6üros 5ehrung 5geführter 7hältern 5haushalt 5lotsen 5nah 5panels 5ticket Bs 5verkehr 8sammlung Gen 5zahlen 5überweg
4rhalb 5städtische 2sbesondere Cr 3ektenfreundliche 3tallieren 5ndsetzen 2tegriert Aen Br 4rkommunalen 5nat 8ional De En 6en 2vestive 9n 1sland 0jeweiligen 1unger
2ristische 1ährige 7s 4lichen 1üdische 8n 8r 0kassieren 1einen 5r 1inderfreundliche 1leinen 6r 7e 2imaangepasster 5schonender 5tischer 1napper 1ommende 8n 4unale 9n 9r
9s 8politische Ir 2nformer 3nte 3stituierende 4umtiven 3tinuierliches 3zentrieren 2ordinieren Ate 2piert 2rrektes 2stenfreie Bn Bs 6günstigere Es 6los 9en 5t 4spieliger
1ranker 2isenstabil 1ulturelle An Ar 2ndenfreundliche 6nah 2rzfristig 1önnen 1ünftig 7e 8n 8s 3stlerisch Cer 0landeseigenen 6rechtlichen 3gandauernden 4fristige Cn 2ssen
2ufenden 8r 1ebenswertes 2erstehenden 2itender 2sbare 2tzte 6n 1iberale 2nearen 3ksgrünem 1okaler 1uftreinigende 1ändlichen 3ger 0machen 2gdeburg 2ndatierenden 2rego
3kieren 2schinenlesbaren 1edizinischen Cs 2iden 2lden 2thodisch 1inderjährigen 3imieren 2teinander 3tel 6fristig De En 1obile 6n 5itätseingeschränkte 5machen 2derne 7r
2tiviertes 1usische 4ziert 2tmaßlich 1ännliche 1öglich 7e 8n 8r 8s 1üssen 0nachhaltig Ae Bn Br Bs 5olen 2tionale 9n 3urnah 6ähere 1egativen 2hmen 2ugestalten
3rowissenschaftliche 2wsystem 1iemanden 2veaugleiche 1ochmaligen 2twendigen 2vellierten 1utzbar 4en 5rfreundlich 1ächste 4tlichen Ar 1ördlich 8e 9n 9r 9s 0offenen 6r
3iziellen 1ptimieren 4onal 1rdentlich 3nungsbehördlichen 8widrige 2ganisieren Ate Cr 2iginalgetreue 1stelbischen Br 3lichen 0parallelen 3teipolitische Gn 4izipativer
2ssieren 2uschales 1ermanent 3sonelle 1flege 6bedürftigen Gr 6nder 1lanes 1olitische An 2sitiv 1ragmatischer 3ktiziert 2ekären 2ioritärer 3vate 7n 7r 2obates 3fitieren
3visorische Dn Dr 2üfen 1sychiatrischen 6sch 9en 5osozialen 1ädagogische Cn 0qualifizieren Bten Dr 5tativ Ae 6ät 3rtier 0raumlufttechnischen 1ealisierbare 9en Bden
2chtlich 9e An Ar 2daktionelle 3uzieren 2gelkonformen Ds 3ionale 9r 2icht 2loaded 2naturieren 2spektiert 8ve 2tten 1uhenden 2mänische Ar 2nter 1ückgeführten
0sachkundiger 2mmeln 3stägliche 2nieren 6ten 8r 6ungsbedarf Dürftige 4tären 6ter 2uber 6e 1chaffen 6t 4lltechnischer 3ief 5nenlosen 3lecht 4ießen 7t 3rittweisen
3utzzielorientierten 3ützen 1eelisch 8er 2hbehinderten 2iner 3tens 2lbstverwaltete 2nken 1icher 6e 7n 7r 6gestellter 6heit 6n 6stellen 4tbar 8e 6ehindernder 2nkenden 8r
2tzungsrelevanten 1ofort 2genannte An Ar 2ndern 3stiger 2zial 6e 7n 7r 6psychiatrischen 7ädagogische In 4okulturelle 1paren 2eziell 2ortlicher 2richt 2ätere 1taatliche
Ar 3dtauswärts 5eigener 7nwärts 5klimatische 5planerischen 5weit 9en 3rke 4ten 3tionären 2ehender 3igende 6rn 3llen 5vertretenden 2illlegen 3mmberichtigter 2oppen
2rategischen Cs 4ße 3eckenbezogenen 4ichen 2udentischen 3rmgeschädigte 2ädtebauliche En 6partnerschaftlichen 5ische Am An Ar As 3rken 6ren 1ymbolische 2rischer 1ämtliche
2ubern 1üdlich 7e 8n 0tatsächlich 1echnisch 9e An 2ilbarrierefrei Ge 4weisen 9r 2mporäre 9n 1herapeutische En 1ierschutzgerechten 1ourist 7ische Cn 1ransparenten 3urigen
8r 2eten 1ädtischen 2tigen 1ödlich 0ukrainische Br 1mfassende An 3ängliche 2gesetzte 2lagern 2setzen 2weltpolitischer 7ädagogische In 2zingelt 3äunte 1nabhängiges
2beantwortet 5rbeitet 4gleiteten 2erwünscht 2geahnte 4klärter 4nutzter 2klare 2mittelbar Be Cr 2nötig 2rechtmäßig 2sere 6m 6n 6r 2terbinden 5getauchte 5m 5nimmt 6ommen
5schiedlicher 8reibt 6tützen At 5versorgten 2verzüglich 3ollständigen 2zumutbare 1rbane 6r 6s 2sprünlichen 0verbessern 9te 4inden 7liche 4lieb 4undene 3dienten 4reckte
3einfachen Aten 3folgen 3gangenen 3handeln 4indern 4ältnismäßigen 3kehr 7liche 7sbedingte Aruhigten 8sicher 4ürzte 9r 3längern 3mehrten 5iden 4itteln 3nichtet 3passen
4flichtenden 3schönern 4icherten 4tehen 7t 5orbener 5ärkt 4us 3teidigen 4rauensbildende 7lichen 5äglich 3unglückten 4rteilen 3vollständigen 3walten 4enden 4orrene
3änderten 1ielleicht 3rzügigen 2rtuell 2tale 1ollem 4führen 4jährigen 4ständigen 2rangegangenen 5treiben 4ussichtlich 3bereitenden At 5ugen 3gezogenen 3habenbezogenen
5ndenen 3läufigen 3zeitigem An 3übergehenden 0wahrnehmbar 2rten 1eiter 6e 7n 8twickeln 7r 7s 6führen Cde En 6nutzen 5st 3ßen 2lche 6n 3toffenes 2niger 2rden 3tvoller
2sentliche 3telbischen 4lich 8en 1ichtiger 2eder 6aufnehmen 6beleben 6herstellen 7olte 6kehrende 2llkommen 2rkendes 4lich 4sam 4ungsvoll 3tschaftlich 1ohnungslose Cr
1ährend 0zahlen 1eigen 3tgenössische 4liche 4nahen 8r 2ntralen 8s 1ivilen 1ugesagte 4wandte 3änglich Ae 2kunftsfest 9ähig 8orientiert Ie 3ünftige An 2lassen 5ten 2rück
6fordern 2ständig 3ätz 6liche Bn Br 2vorkommen 2züglich 1wecks 3ier 4ten 5klassige 2ischen 1ügige 6n 0Ämtern 1nderung 8en 8santrages Däge 9beschlusses 9satzung
9verfahren 1rtzliche 2ztehaus 5mangel 0Öffentlich Ae Bn Bs Akeitsarbeit Fbeteiligung 3izienz 3nung 7skonzepts 8perspektive 8strategie 8zeit Cen 1kologische 3strom
3zentrum 2umenische Bn 1lmühle 1rtliche 8n 1stlich 0Überarbeitung 4bauerneuerung 5elegung 5lick 4dachte 8ung 4fahrtaten 5ällige 4gang 8sgestaltung 9lösung 9phase 5riffe
An 4lastung 5ebenschancen 4mittlung 4nachtungsmöglichkeit Dplätze 6hme 4planmäßige 5rüfung 4queren 8ung 4regionale 4schwemmungsgebietes 5etzung 5icht 5tunden 4tarifliche
5ragbare 8ung 6etung 4wachung 5eg 7es 4örtliche 2ungsfläche 0ältere 6r 1ndern 0öffentlich Ae Bn Br Bs 3nen 1kologischer 1rtlicher 1stlich 7en 0überarbeitete 4bordenden
4dachten 4erfüllt 4fahrbarer 5ordert 5ühren 4planmäßige En Er 5rüfen 4quellende 6otale 4tragbarer 8enen 4örtlichen
`;
