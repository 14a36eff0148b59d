/** Lines below a title: who reports, who moves, and notes. */

/** `BE: Oberbürgermeister`, `BE.`, `Berichterstatter:` */
const REPORTER =
  /^(?:B\.? ?E\.? ?[:.] ?|BE (?=[A-ZÄÖÜ])|Berichterstatt(?:er|ung|erin)(?:\/-?in)? ?:? ?|Einbringer(?:in)? ?: ?)/u;

/** Length of the words before who reports; 0 where the line names nobody so. */
export function reporterLead(text: string): number {
  return REPORTER.exec(text)?.[0].length ?? 0;
}

export function isReporter(text: string): boolean {
  return reporterLead(text) > 0;
}

/** `Fraktion A`, `SPD-Stadtratsfraktion`, `Interfraktionell`, `Ausschuss StBV`, `SR Oliver Müller`. */
const MOVER =
  /^(?:Interfraktionell(?:e[rs]?)?(?: Antrag)?|Fraktion(?:en)? .{2,80}|(?:Stadtrats|Rats)(?:fraktion(?:en)?|gruppe) .{2,80}|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß\d/!.& -]{0,60}(?:-|\/| )?(?:[Ff]raktion|[Rr]atsfraktion|[Ss]tadtratsfraktion)(?: .{1,60})?|(?:Stadt|Rats)?[Gg]ruppe [A-ZÄÖÜ].{1,60}|(?:Die |Der )?(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,30}(?:- und |-, |, )){0,3}(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{0,40})?[Aa]usschu(?:ss|ß)(?: .{2,90})?|(?:SR(?:[’']?in|n)?|StR(?:in)?|Stadtr(?:at|ätin|äte|ätinnen)|Ratsfrau|Ratsherr) .{3,90}|Ortschaftsr(?:at|ätin|äte) .{2,50}|Ortsbürgermeister(?:in)? .{2,60}|[A-ZÄÖÜ][a-zäöüß]+beirat(?: .{0,60})?|Jugend(?:forum|beirat|parlament).{0,40}|Einwohner(?:in)?antrag|Bürger(?:initiative|begehren) .{2,60}|(?:CDU|SPD|FDP|AfD|DIE LINKE|Die Linke|GRÜNE|BÜNDNIS 90\/DIE GRÜNEN|(?:Magdeburger )?Gartenpartei|Tierschutz(?:partei|allianz)|BSW|Volt|future!|Bund für Magdeburg|BfM)(?:\/[A-Za-zÄÖÜäöüß!. \d]{2,30}){0,3})$/u;
/** What a title says after all: a sentence, a year. */
const NO_MOVER =
  /[?:]$|^(?:Dem|Den|Das|Gemäß|Auf|Zum|Zur|Nach|Mit|Es|Im|In|Bei|Vor|Laut|Unter|Seitens|Durch|Aufgrund|Wegen|Seit|Für|Als|Nachdem) |(?:^| )(?:sich|wird|werden|hat|haben|ist|sind) |^(?:Der|Die) (?:GO-|Änderungs|Geschäftsordnungs|Überweisung)|, (?:den|dem|die|das|dass|der) |(?:^| )(?:zu[mr]?|über|für die Jahre) (?:\d|Verw)/u;

/** A verb in small letters, or what somebody says behind a colon: `Stadträtin Tal: „Wer …` begins running text. */
const TELLS =
  /(?:^| )(?!(?:samt|statt)[ ,])[a-zäöüß]{3,}t(?:$|[ ,.])|(?:^| )(?:empfehlen|beantragen|bringen|stellen|fordern|bitten|legen|begründen|nehmen|sehen|halten|fragen|erklären|schlagen|sprechen|stimmen)(?:$|[ ,.])|[^:]: [A-ZÄÖÜ„]/u;

export function isMover(text: string): boolean {
  return text.length <= 120 && MOVER.test(text) && !NO_MOVER.test(text) && !TELLS.test(text);
}

/** `WV v. 15.07.2021`, `i.V. mit TOP 6.6 - A0125/12`, `(zurückgestellt)` */
const NOTE =
  /^(?:\(?(?:WV|Wv\.?|Wiedervorlage)(?: |\.|:)|i\. ?V\. ?m(?:it|\.)|in Verbindung mit (?:TOP|DS|A\d)|\(?(?:abgesetzt|zurückgestellt|zurückgezogen|vertagt|verwiesen|vom Einreicher|von der Verwaltung|wird (?:abgesetzt|zurückg|vertagt|nachgereicht)|neu aufgenommen|NEU(?:$| )|nachgereicht|Eilantrag|Dringlichkeit|[12]\. Lesung|Vorlage wird|siehe (?:TOP|auch)|gemeinsam mit TOP|mündlich|Gäste?:|Austauschblatt|liegt (?:vor|nicht|als |aus$)|Tischvorlage|vgl\.)|\((?:WV|siehe|i\. ?V|vertagt|zurück|abgesetzt|neu|nachgereicht|mündlich|Einreicher)[^()]{0,120}\)$)/iu;

export function isNote(text: string): boolean {
  return text.length <= 160 && NOTE.test(text);
}

/** Who reports, who moves, or a note: no line of a title. */
export function isNoTitle(text: string): boolean {
  return isReporter(text) || isMover(text) || isNote(text);
}

/** Words behind which a line goes on. */
const OPEN =
  /(?:^| )(?:und|oder|sowie|für|der|die|das|des|dem|den|von|vom|zu|zur|zum|am|an|im|in|mit|über|auf|aus|bei|bis|durch|gegen|ohne|unter|um|nach|vor|zwischen|gemäß|als|ein|eine|einer|eines|einem|einen|\/|&|–|-|(?:der|die|von) Fraktion)$|[,/(–-]$/iu;

export function isOpen(text: string): boolean {
  return OPEN.test(text);
}
