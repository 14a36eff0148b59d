/**
 * The words and phrases that the reading knows, as openings of plain sentences. Lists that the code exports are taken
 * from there; what stands in expressions is written out here, with the grammar that it needs.
 */

import { labelsOf } from '../../src/fields/columns.ts';
import { MONTH_VARIANTS, MONTHS } from '../../src/words/dates.ts';
import { NEVER_LAST } from '../../src/words/function.ts';
import { PARTY_TOKENS } from '../../src/words/groups.ts';
import { NEVER_NAMES } from '../../src/words/names.ts';
import { FUNCTION_WORD_OPENINGS } from './functionWords.ts';

const list = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** What can be the subject of a sentence in the singular, or is named as a thing. */
export const THINGS: readonly string[] = [
  ...new Set([
    ...MONTHS.map(capital),
    ...Object.keys(MONTH_VARIANTS).map(capital),
    ...[...PARTY_TOKENS].filter((word) => word !== 'Die' && word !== 'DIE' && word !== 'Für'),
    ...NEVER_NAMES,
    ...labelsOf('council').flatMap(({ name, field }) => (name === field ? [field] : [])),
    ...list('Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonnabend; Sonntag'),
    // farewells, enclosures, stamps, feet of web pages
    ...list('Dank; Vielen Dank; Besten Dank; Herzlichen Dank; Hochachtung; Unterschrift; Gruß'),
    ...list(
      'Anhang; Anlage 1; Anlage 2 zum Bericht; Anlage; Anlagenverzeichnis; Verteiler; Enclosure; Anl. 1',
    ),
    ...list('Eingang; Eingangsstempel; Eingangsvermerk; Posteingang; Kopie; Entwurf; Abschrift; Original'),
    ...list('Büro des Zoos; Poststelle; Ratsbüro; Ein Stempel; Siegel; Vorab per Fax; Vorab per E-Mail'),
    ...list('Copyright; Impressum; Datenschutz; Startseite; Seitenanfang; Facebook; Twitter; Kommentar'),
    ...list('Teilen; Drucken; Weiterlesen; Seite teilen; Seite drucken; Kategorien; Tags; Telefon; Internet'),
    ...list('Postskriptum; Post-Skriptum; PS; Richtigkeit; Für die Richtigkeit; Fußnote; Quelle'),
    // heads and parts
    ...list('Begründung; Sachbegründung; Kurzbegründung; Antragsbegründung; Die Begründung; Zur Begründung'),
    ...list(
      'Beschlusstext; Beschlussentwurf; Antragstext; Der Beschlussvorschlag; Der Beschluss; Sachverhalt',
    ),
    ...list('Frage; Fragestellung; Fragenkatalog; Die Frage; Diese Frage; Nachfrage; Auskunft; Antwort'),
    ...list('Beantwortung; Mitteilung; Information; Rückantwort; Erwiderung; Die Antwort; Eine Antwort'),
    ...list('Thema; Komplex; Block; Teil; Abschnitt; Bereich; Punkt; Themenkomplex; Ziffer; Nummer 1'),
    ...list('Zu Punkt 1; Zum Thema Bänke; Zu Frage 2; Zur Finanzierung; Teil 1; Abschnitt A; Frage 1'),
    // offices, bodies, groups
    ...list('Fraktion; Stadtratsfraktion; Ratsfraktion; Fraktionsgemeinschaft; Ratsgruppe; Gruppe'),
    ...list('Wählergemeinschaft; Wählergruppe; Wählervereinigung; Wählerbündnis; Die Fraktion; SPD-Fraktion'),
    ...list('Interfraktionell; Der interfraktionelle Antrag; Tierschutzallianz; Tierschutzpartei; Volt'),
    ...list('BÜNDNIS 90/DIE GRÜNEN; Bund für Magdeburg; DIE PARTEI; DIE LINKE; Freie Wähler; Bürgerliste'),
    ...list('Stadtrat; Der Stadtrat; Rat; Ausschuss; Unterausschuss; Finanzausschuss; Der Ausschuss; Beirat'),
    ...list(
      'Ortschaftsrat Pechau; Jugendbeirat; Stadtelternrat; Kommission; Arbeitsgruppe; Arbeitsgemeinschaft',
    ),
    ...list(
      'Projektgruppe; StBV; UwE; KRB; BSS; GeSo; WTR; FuG; SFM; KGM; SAB; KKM; VW; RPB; Betriebsausschuss',
    ),
    ...list('Oberbürgermeister; Oberbürgermeisterin; Die Oberbürgermeisterin; Der Oberbürgermeister'),
    ...list('Bürgermeister; Ortsbürgermeister; Beigeordneter; Stadtratsmitglied; Stadtrat Muster'),
    ...list('Stadträtin Anna Muster; Ratsfrau; Ratsherr; Mitglied des Stadtrates; Fraktionsvorsitzende'),
    ...list('Vorsitzender; Stellvertretender Vorsitzender; Geschäftsführer; Sprecherin; Dezernent; MdB; MdL'),
    ...list('Amtsleiterin; Fachbereichsleiter; Kinderbeauftragte; Sachkundiger Einwohner; Team; AG; FB 61'),
    ...list('Stadt Magdeburg; Landeshauptstadt Magdeburg; Die Landeshauptstadt; Der Stadtratsbeschluss'),
    ...list('Anna Muster; Dr. Anna Muster; Prof. Dr. Otto Probe; Frau Muster; Herr Dr. Probe; Herr Probe'),
    ...list(
      'Überweisung; Verweisung; Eine Überweisung; Öffentlich; Nichtöffentlich; Stellungnahme der Verwaltung',
    ),
    ...list(
      'Die Stellungnahme; Antwort der Verwaltung; Anfrage F0100/20; Antrag A0123/19; Drucksache; Information',
    ),
    ...list(
      'Niederschrift; Magdeburg-Nord; Magdeburg; Ratsinformationssystem; Sitzung; Tagesordnung; Protokoll',
    ),
  ]),
];

/** Sentences about a thing. */
export const FRAMES: readonly ((thing: string) => string)[] = [
  (thing) => `${thing} ist in der Stadt seit langem ein Thema, über das viel geredet wird.`,
  (thing) => `${thing}, so steht es in der Zeitung, bewegt die Menschen am See seit vielen Jahren.`,
  (thing) => `${thing} war gestern das Wort des Tages.`,
];

/** Phrases that need a sentence of their own. */
export const SENTENCES: readonly string[] = [
  ...FUNCTION_WORD_OPENINGS,
  ...list(`
    Mit freundlichen Grüßen empfängt der Zoo seit Jahren seine Gäste am Haupteingang.
    Mit besten Grüßen enden die meisten Briefe, die aus dem Stadtteil im Rathaus eingehen.
    Mit kollegialem Gruß beginnt dort jede Schicht, was allen gut gefällt.
    Freundliche Grüße richtete der Verein allen Helfern am See aus.
    Viele Grüße kamen auch aus den Partnerstädten, die das Fest besucht hatten.
    Herzliche Grüße und Blumen gab es zur Eröffnung des Parks im Mai.
    Liebe Grüße standen auf der Karte, die im Briefkasten des Vereins lag.
    Beste Grüße schickte der Verein aus dem Ferienlager an der Ostsee.
    Hochachtungsvoll verneigten sich die Gäste vor dem Denkmal am Platz.
    Vielen Dank gebührt den Vereinen, die den Park jedes Jahr pflegen.
    Besten Dank sagten die Nachbarn, als die Lampen wieder leuchteten.
    Herzlichen Dank verdient die Tafel, die jeden Tag Essen verteilt.
    Wir danken in jedem Herbst den Helfern, die das Laub am See sammeln.
    Im Auftrag der Stadt wurde im Jahr 2019 ein Gutachten über den Park erstellt.
    Im Auftrag: so stand es auf dem Schild, das am Zaun des Parks hing.
    In Vertretung der Nachbarn hat der Verein die Mängel am See gemeldet.
    Unterschriften wurden im Stadtteil gesammelt, bis die Liste voll war.
    Gezeichnet hat den Plan ein Büro, das schon viele Parks entworfen hat.
    Anlagen wie diese werden in anderen Städten jeden Tag von Kindern genutzt.
    Anlage 3 des Berichts zeigt, dass die Bänke am See seit Jahren fehlen.
    Beigefügt war dem Bericht ein Plan, auf dem die Wege nicht zu erkennen waren.
    Zwei Anlagen im Stadtpark sind seit dem Winter gesperrt und werden nicht gepflegt.
    Eine Anlage am See wurde im Mai eröffnet und ist seitdem gut besucht.
    Eingegangen sind im Rathaus mehr als hundert Beschwerden über den Lärm am See.
    Erledigt ist die Sache damit nicht, denn die Bänke fehlen noch immer.
    Zugestellt wurde der Bescheid erst im Mai, als der Park schon gesperrt war.
    Zur Kenntnis nahmen die Nachbarn den Plan erst, als die Bagger kamen.
    Ausgefertigt wurde die Karte des Parks schon vor mehr als hundert Jahren.
    Vorab per E-Mail hatten die Vereine den Plan erhalten, der den See betrifft.
    Nach oben führt vom See nur eine Treppe, die nicht gesichert ist.
    Zurück zur Natur führt der neue Weg, der am See entlang gebaut wird.
    Teilen auf dem Radweg müssen sich den Platz nun Kinder und Lastwagen.
    Startseite und Karte des Portals zeigen den Park noch in altem Zustand.
    Kommentare im Netz zeigen, wie sehr der Zustand der Bänke die Leute ärgert.
    Ähnliche Beiträge erschienen in der Zeitung, ohne dass sich etwas änderte.
    Neueste Beiträge der Forscher zeigen, dass der See sauberer geworden ist.
    Schlagwörter wie Umbau und Rückbau helfen den Nachbarn am See nicht weiter.
    Bitte wenden müssen hier alle Fahrzeuge, weil die Brücke am See gesperrt ist.
    Tel Aviv ist eine Stadt, von deren Strand der Verein viel gelernt hat.
    Per E-Mail senden viele Leute ihre Klagen, seit der Park gesperrt ist.
    P.S. stand unter einem der Briefe, die der Verein im Mai erhalten hat.
    PS allein machen noch kein gutes Feuerwehrauto, wie die Helfer am See wissen.
    Psychologische Beratung wird im Stadtteil seit Jahren nicht mehr angeboten.
    Für die Richtigkeit der Zahlen steht das Amt, das die Bänke gezählt hat.
    Sehr geehrte Gäste aus aller Welt kamen zum Fest und lobten den Park.
    Liebe zum Detail zeigt der neue Plan, den der Verein im Mai vorgelegt hat.
    Lieber ein kleiner Park als gar keiner, sagen viele Leute, die am See wohnen.
    Werte wie Rücksicht und Geduld sind auf dem schmalen Weg am See gefragt.
    Verehrter Gast, so steht es auf dem Schild, das am Eingang des Parks hängt.
    Meine Damen und Herren auf der Parkbank, so nannte sie der Verein im Scherz.
    Guten Tag sagt man sich am See noch, und das soll auch so bleiben.
    Hallo rufen die Kinder jedem zu, der am See vorbeigeht.
    Herr Probe hat die Bänke am See gezählt und das Ergebnis veröffentlicht.
    Frau Muster pflegt die Beete am See seit Jahren und wird es weiter tun.
    Magdeburg, am 3. März 2021 noch voller Schnee, war zwei Wochen später wieder grün.
    Magdeburg, den Fluss im Rücken, liegt schön und wird gern besucht.
    Am 3. März 2021 wurde die Bank entfernt, ohne dass jemand gefragt wurde.
    Begründung und Plan fehlten damals, und so wurde der Umbau verschoben.
    Die Begründung wird seit Jahren wiederholt, ohne dass sich am See etwas ändert.
    Die Begründung erfolgt seit Jahren mit denselben Worten, sagen die Nachbarn.
    Zur Begründung hieß es damals, dass für den Park kein Geld da sei.
    Kurze Begründungen helfen den Leuten nicht, die am See auf den Bus warten.
    Der Stadtrat hat im Mai über den Park geredet und nichts entschieden.
    Der Stadtrat möchte seit langem einen Park, der auch im Winter offen ist.
    Der Stadtrat beschließt jedes Jahr den Haushalt, und jedes Jahr fehlt Geld für Bänke.
    Die Verwaltung möchte den Park umbauen, aber die Pläne sind seit Jahren alt.
    Der Oberbürgermeister wolle den Park erhalten, stand im Mai in der Zeitung.
    Die Mitglieder des Vereins mögen den See und pflegen ihn seit vielen Jahren.
    Beschlussvorschlag und Bericht lagen den Vereinen erst im Mai vor.
    Beschlüsse zum Park gab es viele, umgesetzt wurde davon kaum etwas.
    Wir beantragen seit Jahren Geld für Bänke und bekommen immer weniger.
    Es wird seit Jahren über den Park geredet, ohne dass etwas geschieht.
    Es wird um jede Bank gestritten, weil das Geld für den Park nicht reicht.
    Ich frage mich seit Jahren, warum am See so wenig geschieht.
    Ich frage seit Jahren, wann die Bänke kommen, und höre immer dasselbe.
    Wir fragen uns im Stadtteil, wie lange der Park noch gesperrt bleibt.
    Wir wissen aus Gesprächen am See, dass die Bänke vielen Leuten fehlen.
    Vor diesem Hintergrund wirkt der Umbau am See wie ein schlechter Scherz.
    In diesem Zusammenhang wird oft auf die Kosten verwiesen, die der Park macht.
    Daher meiden viele Leute den See, sobald es dunkel geworden ist.
    Deshalb fehlt im Park seit Jahren das Licht, das alle vermissen.
    Dazu kommt der Lärm, der seit dem Umbau am See zu hören ist.
    Hierzu gibt es im Stadtteil viele Meinungen, die weit auseinander gehen.
    Darum meiden Familien den Weg, der am See entlang führt.
    Somit bleibt der Park im Winter leer, obwohl ihn viele brauchen.
    Nun ist der Park gesperrt, und niemand weiß etwas Genaues.
    Folgende Wege sind am See gesperrt und werden seit Jahren nicht gepflegt.
    Folgende Fragen bewegen die Leute am See seit Jahren, ohne dass sich etwas tut.
    Nachstehende Zahlen stammen aus dem Bericht, den das Amt im Mai vorgelegt hat.
    Diese Punkte wurden im Mai genannt, als es um den Park ging.
    Unsere Fragen blieben im Mai offen, als der Verein das Amt besuchte.
    Die Fragen der Kinder am See waren klug, doch niemand hat sie gehört.
    Die Anfrage des Vereins blieb seit dem Mai im Amt liegen.
    Fragen zur Sicherheit am See werden im Stadtteil seit Jahren gestellt.
    Fragen an das Amt blieben seit dem Mai liegen, wie der Verein berichtet.
    Auskünfte dazu gab es im Mai keine, wie der Verein berichtet.
    Sachverhalte wie dieser ärgern die Leute, die seit Jahren am See wohnen.
    Um eine Antwort ringen die Nachbarn am See seit vielen Jahren.
    Um eine kurze Pause zu machen, fehlen am See seit Jahren die Bänke.
    Um schriftliche Hinweise hatte das Amt schon im Mai 2019 gebeten.
    Eine Antwort auf den Brief des Vereins blieb seit dem Mai aus.
    Eine schriftliche Zusage für den Park gibt es seit dem Mai 2019.
    Eine Stellungnahme des Vereins zum Park erschien im Mai in der Zeitung.
    Die Beantwortung der Briefe dauerte im Amt zuletzt mehr als ein Jahr.
    Die mündliche Zusage aus dem Mai war nach dem Umbau nichts mehr wert.
    Ich bitte nicht zum ersten Mal um Bänke, die am See allen fehlen.
    Wir bitten seit Jahren um Bänke am See und um Licht im Park.
    Bitte und Danke gehören am See zum guten Ton, sagen die Nachbarn.
    Wir verweisen auf den Beschluss des Finanzausschusses, der den Park betrifft.
    Überwiesen wurde das Geld für den Park erst, als der Winter vorbei war.
    Der Ausschuss für Umwelt hat den Park im Mai besucht und gelobt.
    Wenn ja gesagt wird, muss am See auch etwas geschehen, meinen die Nachbarn.
    Falls nein gesagt wird, bleibt am See alles, wie es seit Jahren ist.
    Wenn die Bänke fehlen, sitzt am See seit Jahren niemand mehr.
    Facebook und Twitter werden von der Stadt weiter genutzt, auch für den Park.
    2019 wurde der Park umgebaut, und seitdem fehlen am See die Bänke.
    12 Bänke standen früher am See, heute ist es keine einzige mehr.
    § 5 der Satzung regelt, wer den Park am See pflegen muss.
    A wie Anfang steht auf dem Schild, das am See den Weg zeigt.
    I. d. R. ist der Park im Winter leer, weil das Licht fehlt.
    Öffentlich wurde über den Park am See zuletzt im Mai 2019 geredet.
    Stadtverwaltung und Verein haben den Park im Mai gemeinsam geputzt.
    Fraktion und Verwaltung haben den Park im Mai gemeinsam besucht.
    Zu 80 Prozent sind die Wege am See in gutem Zustand, sagt der Bericht.
    Zu 2. Lesung und Beschluss kam es im Mai wegen der Wahl nicht mehr.
    Zu Punkt 3 der Tagesordnung kam es im Mai wegen der Wahl nicht mehr.
    Zum 1. Mai wird der Park am See jedes Jahr festlich geschmückt.
    Zur Frage der Kosten gab es am See im Mai eine lange Aussprache.
    Antworten gab es auf der Versammlung im Mai keine, nur viele Worte.
    Antwort erhielt der Verein erst nach dem Umbau, und zwar per Brief.
    Beantwortet wurde der Brief des Vereins nach dem Umbau nicht mehr.
    Beantwortung und Versand der Briefe dauerten im Amt mehr als ein Jahr.
    Stellungnahmen der Nachbarn gingen im Mai ein und wurden ausgewertet.
    Stellung genommen hat dazu im Mai der Verein am See in der Zeitung.
    Empfehlungen für den Park gab im Mai ein Büro aus der Nachbarstadt.
    Empfohlen wird der Weg am See auch von den Wandervereinen der Stadt.
    Abgestimmt wurde im Mai auf der Versammlung über den Namen des Parks.
    Abgelehnt wurde das Angebot im Mai von allen, die am See wohnen.
    Zugestimmt haben im Mai alle, die bei der Versammlung am See waren.
    Erledigt ist die Arbeit am See damit noch lange nicht, sagt der Verein.
    Bearbeiter der Flächen ist seit dem Mai 2019 ein Betrieb aus der Region.
    Telefonisch war im Mai niemand zu erreichen, der den Park am See kennt.
    Rückfragen der Nachbarn beantwortete der Verein im Mai auf dem Markt.
    Summe und Zahl der Schäden am See wurden im Mai vom Verein erfasst.
    Jahr für Jahr werden am See neue Bäume gepflanzt und alte gefällt.
    Bedarf an Bänken besteht am See seit dem Umbau im Jahr 2019.
    Finanzielle Mittel für den Park standen im Mai nicht mehr bereit.
    Organisiert wird das Fest am See seit dem Mai 2019 vom Verein.
    Unterschriften für den Park wurden im Mai auf dem Markt gesammelt.
    Niederschriften der Versammlung am See liegen im Rathaus aus.
    Anlage und Pflege des Parks kosten die Stadt jedes Jahr viel Geld.
    Punkt eins der Liste ist am See seit dem Mai 2019 abgearbeitet.
    Ad hoc wurde im Mai ein Rat der Nachbarn am See gegründet.
    Teil 2 des Berichts über den Park am See erschien im Mai 2019.
    Ziffer 4 der Ordnung für den Park am See wurde im Mai gestrichen.
  `),
];

/** Function words of `words/` that open none of the sentences above. */
export function missingFunctionWords(): string[] {
  const opened = new Set(SENTENCES.map((sentence) => sentence.split(' ')[0]!.toLowerCase()));
  return [...NEVER_LAST].filter((word) => !opened.has(word));
}
