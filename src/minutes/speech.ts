/** Sentences that say what somebody said, or what always holds, and decide nothing. */

/** `…, stellt der Vorsitzende klar.`: who says it stands behind it. */
const SAID_BEHIND =
  /[,“”"] ?(?:so|stellt|erklärt|sagt|meint|erläutert|betont|ergänzt|führt|merkt|fügt|teilt|informiert|antwortet|bestätigt|versichert|berichtet|entgegnet|erwidert|weist|gibt|fasst|hält|schließt|resümiert) (?:der|die|er|sie|Herr|Frau|Stadtr(?:at|ätin)|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Beigeordnete[r]?)(?![A-Za-zÀ-ɏẞ])[^,:]{0,120}$/u;
/** `Nach Auffassung von Stadtrat …` */
const SAID_BEFORE =
  /^(?:Nach|Laut|Aus|Gemäß) (?:der |den |seiner |ihrer )?(?:Auffassung|Ansicht|Meinung|Einschätzung|Aussagen?|Angaben|Worten|Sicht|Überzeugung|Darstellung)(?![A-Za-zÀ-ɏẞ])|^(?:Wenn|Falls|Sofern|Sollte|Ob|Wird|Würde) /u;
/** What holds for every vote. */
const ALWAYS =
  /^(?:Bei (?:Stimmengleichheit|gleicher Stimmenzahl) (?:gilt|ist)|(?:Gemäß|Nach|Laut) (?:§ ?\d|der (?:Geschäftsordnung|Hauptsatzung))[^:]{0,80} (?:gilt|gelten|ist|sind) (?:ein|bei)|Ein(?:e)? [A-Z][a-zäöüß]+ (?:gilt|ist) )/u;

/** `Auf die I0299/17 wird verwiesen.`, `Es wird verwiesen auf F0123/17.`: a paper is pointed at, not handed on to a committee. */
const POINTS_AT =
  /(?:^|[ ,])[Aa]uf (?:de[nm]|die|das|diese[ns]?|ein(?:e[nm]?)?|sein(?:e[nm]?)?|ihr(?:e[nm]?)?|[A-Z]{1,2} ?\d{4}\/\d{2}) [^:;?]{0,200}(?:verwiesen|hingewiesen|Bezug genommen)(?![A-Za-zÀ-ɏẞ])|(?:verwiesen|hingewiesen) auf(?![A-Za-zÀ-ɏẞ])/u;
const HANDED_ON = /(?:^| )(?:in|an) (?:den|die|das) [^:;?]{0,160}verwiesen/u;

/** `Zum Antrag liegt ein GO-Antrag vor – Überweisung in den Ausschuss FG.`: it is there, and not yet decided on. */
const LIES_THERE = /(?:^| )(?:liegt|liegen) [^:;?]{2,160} vor(?![A-Za-zÀ-ɏẞ])/u;

export function isSpeech(sentence: string): boolean {
  return (
    SAID_BEFORE.test(sentence) ||
    SAID_BEHIND.test(sentence) ||
    ALWAYS.test(sentence) ||
    LIES_THERE.test(sentence) ||
    pointsAt(sentence)
  );
}

function pointsAt(sentence: string): boolean {
  return POINTS_AT.test(sentence) && !HANDED_ON.test(sentence);
}
