/** Words with which clerks tell decisions: who decides, what is done, with what. Sources of expressions, to be put in groups. */

/** A word ends or begins here. */
export const WORD_END = '(?![A-Za-zÀ-ɏẞ])';
export const WORD_START = '(?<![A-Za-zÀ-ɏẞ])';

/** Who decides in the council's minutes. `Stadtrat Muster,` is a person. */
export const COUNCIL = '(?:Stadtrat(?! [A-ZÄÖÜ][a-zäöüß-]+[ ,])|Rat|Ortschaftsrat)';
export const COMMITTEE =
  '(?:(?:[A-ZÄÖÜ][A-Za-zäöüß-]*(?:- und |, | und ))*[A-ZÄÖÜa-zäöüß-]{0,40}[Aa]usschu(?:ss|ß)|[A-ZÄÖÜ][a-zäöüß]+beirat|Beirat|Gremium)';
/** Those who vote, without their body's name. */
export const MEMBERS =
  '(?:Die (?:anwesenden |stimmberechtigten )?(?:Ausschu(?:ss|ß)|Rats|Gremiums|Ortschaftsrats|Stadtrats)?[Mm]itglieder(?! der)|Die Anwesenden|Man|Die Stadträtinnen und Stadträte|Die Ortschaftsräte)';
/** What a body does that decides. */
export const ACTS =
  '(?:beschließt|lehnt|erteilt|gewährt|weist|spricht sich|sprechen sich|bestätigt|genehmigt|nimmt|stimmt|wählt|entsendet|beruft|bestellt|verschiebt|delegiert|benennt|überweist|verweist|vertagt|empfiehlt|stellt|setzt|folgt|erklärt|hebt|fasst|billigt|befürwortet|akzeptiert|nehmen|stimmen|beschließen|empfehlen|bestätigen|genehmigen|billigen|befürworten|lehnen|vertagen|verweisen|überweisen|folgen|wählen|nahm(?:en)?|beschloss(?:en)?|beschloß|vertagten?|stimmten?|lehnten?|empfahl(?:en)?|verwies(?:en)?|überwies(?:en)?|wählten?|bestätigten?|genehmigten?|billigten?|folgten?|sprach sich|sprachen sich|schickt|schickte|vergab|vergaben|vergibt|unterstützen?|unterstützt)';
/** What it does with a vote only: unvoted, it is said in passing. */
export const ORDERS = '(?:beauftragt|bittet|fordert|ermächtigt|beantragt|votiert|votieren)';
/** What is decided on. */
export const MATTER =
  '(?:GO-Antr[aä]ge?|Geschäftsordnungsantr[aä]ge?|Antrag|Anträge|(?:Änderungs|Ergänzungs|Ersetzungs|Vertagungs|Überweisungs|Verfahrens|Dringlichkeits|Eil|Prüf)antr[aä]ge?|Drucksachen?|Beschlu(?:ss|ß)vorlagen?|Vorlagen?|Beschlu(?:ss|ß)vorschlag|Informationen|Information|Stellungnahmen?|Tagesordnungspunkte?|TOPs?|Tagesordnung|Niederschrift(?:en)?|(?:Beschlu(?:ss|ß)|Sitzungs)?[Pp]rotokoll|Punkte?|Pkt\\.|Ziffern?|Nummern?|Beschlu(?:ss|ß)punkte?|Absatz|Abschnitt|Satz|Anfragen?|Wahlvorschlag|Widerspruch|Einspruch|Einwendungen|Vorgang|Vorhaben|Maßnahmen?|Änderung(?:en)?|Anregung(?:en)?|Vorschlag|Zustimmung zu[rm]?|Bericht|Sachstandsbericht|Satzung|Entwurf|Konzept|Verhandlungsgegenstand|§§? ?\\d{1,3}|(?:DS|[ASIFT]) ?\\d{4} ?/|DS(?![A-Za-z\\d]))';
/** The dealing with it, and who is sent or called back. */
export const DEALING =
  '(?:Behandlung|Beratung|Genehmigung|Bestätigung|Beschlu(?:ss|ß)fassung|Abstimmung|Entscheidung|Befassung|Wahl|Angelegenheit|Annahme|Ablehnung|Entsendung|Abberufung|Berufung|Benennung|Bestellung|Nachwahl|Wiederwahl|Nachbesetzung)';
/** What became of it. */
export const DONE =
  '(?:angenommen|abgelehnt|beschlossen|bestätigt|genehmigt|zurückgezogen|zurückgenommen|zurückgestellt|vertagt|verschoben|verlegt|ausgesetzt|(?:zurück|rück)?(?:über|ver)wiesen|zurückgegeben|abgesetzt|aufgenommen|zugestimmt|gefolgt|stattgegeben|empfohlen|(?:Kenntnis|von der Tagesordnung) genommen|erledigt|gegenstandslos|hinfällig|obsolet|gewählt|entsandt|entsendet|berufen|abberufen|benannt|bestellt|delegiert|gebilligt|verabschiedet|befürwortet|entsprochen|zurückgewiesen|versagt|verweigert|gestrichen|festgestellt|festgelegt|akzeptiert)';
/** How a body votes, without counts. */
export const MANNER =
  '(?:einstimmig(?:e[rnms]?)?|mehrheitlich(?:e[rnms]?)?|mit (?:Stimmen)?[Mm]ehrheit|ohne Gegenstimmen?)';
/** Verbs in words of another: what is said to be, or is wished. */
export const REPORTED =
  '(?:sollten?|sollen?|mögen?|würden?|könnten?|könne|sei|seien|habe|hätten?|werde|wäre|müsse|müssten?)';
/** What somebody does who only speaks. */
export const SAYS =
  '(?:bittet|beantragt|schlägt|fragt|informiert|erklärt, |verweist auf|weist (?:darauf|auf)|beruft sich auf|erläutert|merkt|spricht sich|plädiert|wirbt|stellt den|signalisiert|gibt bekannt|erinnert|wünscht|kündigt|sagt|hält|sieht|teilt|antwortet|begründet|bedauert|begrüßt|dankt|kritisiert|berichtet|beantwortet)';
