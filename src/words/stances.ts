/** Sentences of a Stellungnahme that say in their own words what is to become of a motion, and nothing else. */

export type Stance = 'adopt' | 'adopt-amended' | 'reject' | 'obsolete';

const MOTION =
  '(?:(?:der|dem|den|dieser|diesem|diesen|des|zum|dieses) (?:änderungs|prüf)?antrag(?:e?s)?(?: (?:a|ds)\\d{4}/\\d\\d(?:/\\d{1,2})?)?)';
const COUNCIL = '(?:der|dem) stadtrat';
/** What may stand between, and says nothing of the stance. */
const BY_WAY =
  '(?: (?:daher|deshalb|somit|damit|hiermit|insoweit|insofern|aus (?:fachlicher )?sicht der verwaltung|von (?:seiten )?der verwaltung|seitens der verwaltung|durch die verwaltung|in dieser form|im ergebnis|dennoch|gleichwohl|bereits|so)){0,3}';
const END = '(?:, (?:da|weil|denn) [^.;:]{3,200})?\\.?$';
const said = (pattern: string): RegExp => new RegExp(`^${pattern}${END}`, 'iu');

const PLAIN: readonly { stance: Stance; says: readonly RegExp[] }[] = [
  {
    stance: 'reject',
    says: [
      said(`${MOTION} (?:sollte|soll|muss)${BY_WAY} nicht (?:beschlossen|angenommen|weiterverfolgt) werden`),
      said(`${MOTION} (?:kann|wird|sollte)${BY_WAY} nicht mitgetragen(?: werden)?`),
      said(`die (?:stadt)?verwaltung trägt ${MOTION}${BY_WAY} nicht mit`),
      said(`${MOTION} ist${BY_WAY} nicht (?:zustimmungsfähig|beschlussfähig|zu befürworten|zu unterstützen)`),
      said(`die (?:stadt)?verwaltung hält ${MOTION}${BY_WAY} für nicht zustimmungsfähig`),
      said(
        `von einer (?:beschlussfassung|annahme|zustimmung)(?: ${MOTION})? (?:sollte|ist)${BY_WAY} (?:abgesehen werden|abzusehen)`,
      ),
      said(`${COUNCIL} (?:sollte|möge) ${MOTION}${BY_WAY} ablehnen`),
      said(`${MOTION} sollte${BY_WAY} keine mehrheit finden`),
      said(`die (?:stadt)?verwaltung (?:unterstützt|befürwortet) ${MOTION}${BY_WAY} nicht`),
      said(
        `(?:die|eine) (?:annahme|umsetzung|zustimmung|beschlussfassung) ${MOTION} (?:wird|kann)${BY_WAY} nicht (?:empfohlen|befürwortet)(?: werden)?`,
      ),
    ],
  },
  {
    stance: 'obsolete',
    says: [
      said(`${MOTION} (?:wird|ist)${BY_WAY} (?:erfüllt|umgesetzt)`),
      said(`(?:insofern |insoweit |damit |somit |daher |hiermit )?erübrigt sich ${MOTION}${BY_WAY}`),
      said(`${MOTION} erübrigt sich${BY_WAY}`),
      said(`das anliegen des antrag(?:e?s)?${BY_WAY} ist${BY_WAY} (?:erfüllt|umgesetzt)(?:; [^.;:]{3,120})?`),
      said(`${MOTION} hat sich${BY_WAY} erübrigt`),
      said(`${MOTION} bedarf${BY_WAY} keiner (?:beschlussfassung|entscheidung)(?: mehr)?`),
      said(
        `ein beschluss ist${BY_WAY} nicht (?:mehr )?(?:erforderlich|notwendig|nötig), ${MOTION} ist${BY_WAY} (?:erfüllt|umgesetzt)`,
      ),
    ],
  },
  {
    stance: 'adopt',
    says: [
      said(`${MOTION} (?:sollte|soll|kann)${BY_WAY} (?:beschlossen|angenommen) werden`),
      said(`${MOTION} (?:kann|wird)${BY_WAY} mitgetragen(?: werden)?`),
      said(`die (?:stadt)?verwaltung trägt ${MOTION}${BY_WAY} mit`),
      said(`${MOTION} ist${BY_WAY} zustimmungsfähig`),
      said(`gegen ${MOTION} bestehen${BY_WAY} keine (?:bedenken|einwände)`),
      said(`die (?:stadt)?verwaltung hat gegen ${MOTION}${BY_WAY} keine (?:bedenken|einwände)`),
      said(`${COUNCIL} (?:sollte|möge) ${MOTION}${BY_WAY} annehmen`),
    ],
  },
];

/** What a sentence says plainly; `null` where it is none of these. */
export function plainStance(sentence: string): Stance | null {
  // whoever speaks of a motion names it, or the council's resolution
  if (sentence.length > 320 || !/antrag|beschlu/i.test(sentence)) return null;
  return PLAIN.find(({ says }) => says.some((one) => one.test(sentence)))?.stance ?? null;
}

/** `Der Antrag sollte in die Haushaltsberatungen verwiesen werden.`: no stance. */
const TO_BE_SENT =
  /^(?:(?:Der|Dieser|Die|Diese|Beide) (?:Änderungsantrag|Antrag|Anträge|Vorlage)) (?:sollt?en?|sollte?|ist|sind) (?:[^.;,]{2,120} )?(?:verwiesen|überwiesen|zurückgestellt|vertagt|zu (?:verweisen|überweisen|vertagen)|zurückzustellen)(?: werden)?(?:, (?:da|weil) [^.;]{3,160})?\.?$/u;

/** `Es wird angeregt, den Antrag in die Beratungen zum Haushalt zu verweisen.` */
const SENDS =
  /^(?:Es wird (?:[a-zß-ÿ]{3,12} ){0,2}(?:angeregt|gebeten|vorgeschlagen|empfohlen)|(?:Die Verwaltung|Wir) (?:regt|regen|schlägt|schlagen|empfiehlt|empfehlen|bittet|bitten)(?: [a-zß-ÿ]{3,12}){0,2}(?: an| vor)?), (?:den|diesen|die|diese) (?:Änderungsantrag|Antrag|Anträge|Vorlage) [^.;]{0,140}zu (?:verweisen|überweisen|vertagen|behandeln|beraten|diskutieren)\.?$/u;

/** `Die Verwaltung stellt die Entscheidung in das Ermessen des Stadtrates.`, `Über den Antrag ist … zu entscheiden.`: no stance either. */
const LEFT_TO_COUNCIL = [
  /(?<![A-Za-zÀ-ɏẞ])(?:stellt|überlässt|legt|liegt|steht) [^.;:]{0,80}(?:ins|in das|im|in dem) Ermessen (?:des Stadtrate?s|der Mitglieder des Stadtrate?s)(?![A-Za-zÀ-ɏẞ])/u,
  /^(?:Der|Dieser) (?:Änderungsa|A)ntrag wird [^.;:]{0,60}(?:ins|in das) Ermessen des Stadtrate?s gestellt\.?$/u,
  /^Die Verwaltung (?:stellt [^.;:]{0,80} anheim|überlässt (?:die Entscheidung|es) [^.;:]{0,30}dem Stadtrat(?:, [^.;:]{0,80})?|enthält sich (?:daher |insoweit )?(?:einer|jeder) (?:Empfehlung|Wertung)(?: zum Antrag)?)\.?$/u,
  /^(?:Die|Eine) Entscheidung (?:[^.;:]{0,80} )?(?:obliegt|liegt (?:allein )?beim|trifft(?: allein)?) (?:dem |der )?Stadtrat\.?$/u,
  /^Es obliegt (?:allein )?dem Stadtrat, [^.;:]{3,120}\.?$/u,
  /^(?:Die Verwaltung bittet|Es wird gebeten|Der Stadtrat wird gebeten)(?: den Stadtrat)?, (?:über|zu) [^.;:]{3,160} zu (?:befinden|entscheiden)\.?$/u,
  /^(?:Die Verwaltung bittet|Es wird gebeten) um (?:eine |die )?Entscheidung (?:des|durch den) Stadtrate?s?\.?$/u,
  /^Über den (?:Änderungsa|A)ntrag (?:ist|sollte|kann|wäre) [^.;:]{3,120} (?:zu (?:befinden|entscheiden)|entschieden werden|befunden werden)\.?$/u,
  /^(?:Der|Dieser) (?:Änderungsa|A)ntrag (?:sollte|ist) [^.;:]{0,40}(?:im Rahmen|innerhalb|bei) [^.;:]{3,100} (?:(?:beraten|diskutiert|behandelt|entschieden) werden|zu (?:beraten|diskutieren|behandeln|entscheiden))\.?$/u,
];

/** A recommendation, but none to adopt or reject. */
export function hasNoStance(sentence: string): boolean {
  return (
    TO_BE_SENT.test(sentence) || SENDS.test(sentence) || LEFT_TO_COUNCIL.some((left) => left.test(sentence))
  );
}
