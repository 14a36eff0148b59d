/** What an administration says of a paper as a whole: how it answers, what it recommends, with whom that was agreed. */

import { Opening } from './opening.ts';
import { sentencesOf } from './sentences.ts';
import { hasNoStance, plainStance, type Stance } from './stances.ts';

const ANSWERING =
  /(?<![A-Za-zÀ-ɏẞ])(?:beantworte[nt]?|beantwortung|antwort(?:en|e|et)?|geantwortet|erwidert|dargelegt|darzulegen|stellung|stellungnahme|(?:mit)?geteilt|mitteilen|mitzuteilen|teilt|teile|teilen|äußer[nt]|ausgeführt|ausführen|führt|informiert|informieren|informiere|unterrichte|eingegangen|berichtet|erläutert|angemerkt|anzumerken|zu bemerken|festzustellen|auszuführen|auskunft)(?![A-Za-zÀ-ɏẞ])/iu;
const FOLLOWING =
  /(?<![A-Za-zÀ-ɏẞ])(?:wie folgt|folgende[nrms]?|folgendermaßen|nachfolgend(?:e[nrs]?)?|nachstehend(?:e[nrs]?)?|im folgenden|im einzelnen|nunmehr|hierzu|dazu|zusammengefasst|zusammenfassend|gemeinsam)(?![A-Za-zÀ-ɏẞ])/iu;
const TO_PAPER =
  /(?<![A-Za-zÀ-ɏẞ])(?:anfragen?|fragen|frage|fragestellung(?:en)?|fragenkatalog(?:e?s)?|antrag|antrages|antrags|punkten?|sachverhalt)(?![A-Za-zÀ-ɏẞ])/iu;
/** Who asks is not who answers. */
const ASKED =
  /(?<![A-Za-zÀ-ɏẞ])(?:bittet|bitten|gebeten|fragt|fragten|gefragt|gestellt:|wissen|erkundigt|möge)(?![A-Za-zÀ-ɏẞ])/iu;

/** `Stadträtin Muster fragte am 24. Februar an:`: who asked. */
export function tellsOfAsking(sentence: string): boolean {
  return ASKED.test(sentence) || ASKED_THEN.test(sentence);
}

const ASKED_THEN =
  /(?<![A-Za-zÀ-ɏẞ])(?:fragte|bat|baten|wollten?|erbat(?:en)?|stellten?|gestellt|richteten?|reichten?|begehrten?)(?![A-Za-zÀ-ɏẞ])/iu;

/** `… bat um Beantwortung nachstehender Fragen:`: they stand below, and no answers do. */
const OF_QUESTIONS =
  /(?<![A-Za-zÀ-ɏẞ])(?:folgende|nachfolgende|nachstehende)[rn]? (?:[a-zß-ÿ]{4,20} )?(?:Fragen|Frage|Punkte)(?: [a-zß-ÿ]{3,20}){0,2}:$/u;

/** `… werden folgende Arbeiten ausgeführt:`: done, and not told. */
const CARRIED_OUT =
  /(?<![A-Za-zÀ-ɏẞ])(?:arbeiten|maßnahmen|leistungen|bauarbeiten|reparaturen|kontrollen|prüfungen)(?![A-Za-zÀ-ɏẞ])[^:]{0,60} ausgeführt:$/iu;

/** `Namens der Verwaltung nehme ich zu Ihren Fragen Stellung.`: above an answer it may lead in, without a colon. */
export function statesAnswering(sentence: string): boolean {
  return sentence.length < 180 && STATES_ANSWERING.test(sentence) && TO_PAPER.test(sentence);
}

const STATES_ANSWERING =
  /(?<![A-Za-zÀ-ɏẞ])(?:nehme|nimmt|nehmen)(?![A-Za-zÀ-ɏẞ])[^.:?!]{0,140} Stellung\.$|(?<![A-Za-zÀ-ɏẞ])(?:beantworte|beantwortet|beantworten|antworte|antwortet|antworten)(?![A-Za-zÀ-ɏẞ])(?! werden)[^.:?!]{0,100}\.$|[Ff]olgendes (?:ausgeführt|mitgeteilt|geantwortet|erklärt|berichtet|auszuführen|mitzuteilen|festzustellen)\.$/u;

/** Who answers. */
const ANSWERER =
  'die (?:stadt)?verwaltung|d(?:er|ie) (?:oberbürgermeister(?:in)?|beigeordnete)|das (?:zuständige |fachlich zuständige )?(?:[a-zäöüß-]{0,30}amt|dezernat(?: [ivx\\d]{1,4}| für [^:.]{4,80})?|[a-zäöüß-]{2,30}büro)|der (?:zuständige )?fachbereich(?: [^:.]{2,60})?|der eigenbetrieb(?: [a-zäöüß-]{2,30}){0,4}|wir|ich';
/** `Die Verwaltung antwortet:`: nothing but who answers. */
const ANSWERS_ALONE = new RegExp(
  `^(?:(?:(?:darauf|hierauf) bezogen|darauf|hierauf|dazu|hierzu|dies|das) )?(?:(?:${ANSWERER}) )?(?:antworte[nt]?|erwider[nt]|beantworte[nt]?|berichte[nt]?|nimmt|nehmen)(?: (?:${ANSWERER}))?(?: (?:darauf|hierauf|dazu|hierzu|so|stellung|im (?:benehmen|einvernehmen) mit [^:.]{4,80}))*:$|^(?:im namen|namens|vonseiten|seitens) (?:der|des) [a-zäöüß -]{4,60} (?:wird|werden) (?:darauf |hierauf )?(?:geantwortet|erwidert):$|^(?:die|unsere|dazu unsere|hierzu unsere) antworten(?: (?:dazu|hierzu))? lauten(?: (?:so|im einzelnen))?:$|^auskunft (?:des|der) [a-zäöüß -]{4,60}:$|^aus sicht (?:der|des) [a-zäöüß -]{4,60} ist (?:dazu|hierzu) (?:zu sagen|anzumerken|festzustellen):$`,
  'iu',
);

/** `Zum Antrag A0187/22 erklärt das Tiefbauamt:`: who explains is of the administration. */
const EXPLAINS =
  /(?<![A-Za-zÀ-ɏẞ])erklär(?:t|en|e) (?:wir|ich|die (?:stadt)?verwaltung|d(?:er|ie) (?:oberbürgermeister(?:in)?|fachbereich|eigenbetrieb|beigeordnete)|das (?:[a-zäöüß-]{0,30}amt|dezernat|[a-zäöüß-]{2,30}büro))(?![A-Za-zÀ-ɏẞ])[^:]{0,80}:$/iu;

/** `Auf dieser Grundlage gilt Folgendes:` */
const HOLDS =
  /^(?:auf dieser (?:grundlage|basis)|danach|demnach|im einzelnen|dazu|hierzu|diesbezüglich|zu den (?:einzelnen )?(?:fragen|punkten)) (?:gilt|ist|lässt sich|ergibt sich|kann) (?:ihnen |nunmehr |im einzelnen )?folgendes(?: [a-zäöüß ]{3,30})?:$/iu;

/** `Grundlage der nachfolgenden Antworten sind Auskünfte der …`: what they rest on. */
const OF_ANSWERS =
  /^[^,]{3,60} (?:der|den|aller|für die) (?:nach)?(?:folgenden|stehenden) (?:Antworten|Auskünfte|Angaben) /u;

/** 0 to 2: how much a sentence looks like `Die Fragen werden wie folgt beantwortet:`. */
export function answerLead(sentence: string): number {
  if (sentence.length > 500 || /[?]["“”]?$/.test(sentence)) return 0;
  const heads =
    /^(?:(?:die )?(?:beantwortung|antworten)(?: der (?:anfrage|fragen))?|stellungnahme(?: der verwaltung)?|(?:(?:zu (?:den|ihren) )?(?:fragen|punkten) )?im einzelnen|zu den einzelnen (?:fragen|punkten)) ?:?$/i;
  if (heads.test(sentence)) return 1;
  if (HOLDS.test(sentence) || ANSWERS_ALONE.test(sentence)) return 1.5;
  if (!ANSWERING.test(sentence) && !EXPLAINS.test(sentence)) return 0;
  const colon = /:$/.test(sentence);
  if (!colon && OF_ANSWERS.test(sentence)) return 0;
  const following = FOLLOWING.test(sentence);
  if (ASKED_THEN.test(sentence) && OF_QUESTIONS.test(sentence)) return 0;
  if (CARRIED_OUT.test(sentence)) return 0;
  if (ASKED.test(sentence) && !following) return 0;
  if (colon) return following || TO_PAPER.test(sentence) ? 2 : 0.5;
  if (
    !/(?:wie folgt|folgendermaßen|im einzelnen|nachfolgend|nachstehend|im folgenden|fragen zusammenhängend|der reihe nach|in der reihenfolge)/i.test(
      sentence,
    )
  )
    return 0;
  return sentence.length < 160 ? 1.5 : 1;
}

const PROPOSES =
  /(?<![A-Za-zÀ-ɏẞ])(?:empfiehlt|empfehlen|empfehle|empfohlen|empfehlung|beschlu(?:ss|ß)empfehlung|schlägt|schlagen|regt|regen|angeregt|vorgeschlagen|vorschlag|rät|abgeraten|abzuraten|abzusehen|spricht|sprechen|befürwortet|befürworten|unterstützt|unterstützen|lehnt|abgelehnt|abzulehnen|ablehnung|zuzustimmen|zugestimmt|zustimmung|zustimmen|stimmt|annahme|anzunehmen|erledigt|(?:ist|sind)(?: (?:damit|somit|daher|insoweit))? bereits (?:erfüllt|umgesetzt)|gegenstandslos|hinfällig|obsolet|entbehrlich|sieht|betrachtet|steht|verweisen|zurückzustellen|zurückzuziehen|gefolgt|folgen|entsprochen)(?![A-Za-zÀ-ɏẞ])/iu;
const OF_MOTION =
  /(?<![A-Za-zÀ-ɏẞ])(?:(?:änderungs|prüf)?antr(?:ag|ages|ags|äge|ägen)|beschlu(?:ss|ß)vorschlag(?:e?s)?|anliegen|stadtrat|vorlage|prüfauftrag|beschlu(?:ss|ß)fassung|(?:beschlu(?:ss|ß))?(?:punkt(?:e?n?|es)?|ziffern?) \d|a ?\d{4} ?\/ ?\d\d)(?![A-Za-zÀ-ɏẞ])/iu;
/** Words that recommend by themselves; the others are said of many things. */
const STRONG =
  /(?<![A-Za-zÀ-ɏẞ])(?:empfiehlt|empfehlen|empfehle|empfohlen|empfehlung|beschlu(?:ss|ß)empfehlung|(?<!antrag )vorgeschlagen(?! ist| sind| war)|schlägt|abzulehnen|zuzustimmen)(?![A-Za-zÀ-ɏẞ])/iu;
/** What became of a motion, often of another's: `Ein Antrag des Vereins wurde 2019 abgelehnt.` */
const TOLD =
  /(?<![A-Za-zÀ-ɏẞ])(?:wurden?|mussten?|konnten?)(?![A-Za-zÀ-ɏẞ]).{0,200}(?<![A-Za-zÀ-ɏẞ])(?:abgelehnt|angenommen|zugestimmt|beschlossen)(?![A-Za-zÀ-ɏẞ])/iu;

const REJECT =
  /(?<![A-Za-zÀ-ɏẞ])(?:von (?:einer|der) (?:annahme|zustimmung|beschlu(?:ss|ß)fassung)(?=[^.;]{0,60} (?:ab|abgeraten|abzuraten|abzusehen)(?![A-Za-zÀ-ɏẞ]))|abzulehnen|abgelehnt|ablehnung|lehnt|nicht (?:zuzustimmen|zugestimmt|zu folgen|gefolgt|anzunehmen|befürwortet|empfohlen|unterstützt|entsprochen|zu beschließen)|nicht (?:zur annahme|zu entsprechen|zu befürworten|zu unterstützen)|(?:keine |eine )(?:zustimmung|annahme|umsetzung|beschlu(?:ss|ß)fassung)(?: des antrag(?:e?s)?| zum antrag)? (?:nicht )?(?:empfohlen|befürwortet|empfehlen|befürworten)|gegen (?:den|die annahme des) antrag|ablehnend gegenüber)(?![A-Za-zÀ-ɏẞ])/iu;
const CANNOT =
  /(?<![A-Za-zÀ-ɏẞ])(?:kann|können|wird|werden|sollte)(?![A-Za-zÀ-ɏẞ])[^.]{0,80}(?<![A-Za-zÀ-ɏẞ])nicht(?![A-Za-zÀ-ɏẞ])[^.]{0,40}(?<![A-Za-zÀ-ɏẞ])(?:gefolgt|folgen|zugestimmt|zustimmen|empfohlen|empfehlen|befürwortet|befürworten|entsprochen|entsprechen|unterstützt|unterstützen)(?![A-Za-zÀ-ɏẞ])/iu;
const OBSOLETE =
  /(?<![A-Za-zÀ-ɏẞ])(?:erledigt|als erledigt|gegenstandslos|hinfällig|obsolet|entbehrlich|nicht (?:mehr )?(?:erforderlich|notwendig)|zurückzuziehen|bereits (?:erfüllt|umgesetzt|entsprochen|nachgekommen))(?![A-Za-zÀ-ɏẞ])/iu;
const ADOPT =
  /(?<![A-Za-zÀ-ɏẞ])(?:zuzustimmen|zugestimmt|zustimmung|zustimmen|stimmt|annahme|anzunehmen|anzuschließen|zu folgen|gefolgt|folgen|befürwortet|befürworten|unterstützt|entsprochen|zu entsprechen|zu beschließen|beschließen|umsetzung (?:des antrag(?:e?s)?|der anträge) wird(?= (?:[^.;]{0,60} )?empfohlen)|beschlu(?:ss|ß)fassung|für (?:den|die annahme des) antrag(?=[^.;]{0,30} aus(?![a-zß-ɏ]))|positiv gegenüber)(?![A-Za-zÀ-ɏẞ])/iu;
const AMENDED =
  /(?<![A-Za-zÀ-ɏẞ])(?:änderungsantrag(?:e?s)?|(?:ge|abge)änderte[rnm]?|modifizierte[rnm]?|ergänzte[rnm]?|änderung(?:en)?|ergänzung(?:en)?|maßgabe|neufassung|neu gefasst|in (?:der )?folgender fassung|in der fassung|dahingehend|(?:nur |lediglich )?(?:in teilen|teilweise|zum teil)(?= [^.;]{0,40}(?:gefolgt|zugestimmt|entsprochen|unterstützt|befürwortet))|(?:wenn|sofern|soweit|falls) [^.;]{3,160}(?:ergänzt|geändert|angepasst|begrenzt|beschränkt|gestrichen|ersetzt|eingefügt|aufgenommen) (?:wird|werden|ist|sind)|(?:jedoch|aber|allerdings) [^.;]{0,100}(?:beschränken|begrenzen|verringern|einzuschränken|zu ändern|zu ergänzen|zu streichen)|(?:ohne|außer|bis auf|mit ausnahme (?:von|der|des)|ausgenommen) (?:den |die |der |des )?(?:ziffern?|punkte?n?s?|nr\.|nummern?|absatz|buchstaben?) ?\d?)(?![A-Za-zÀ-ɏẞ])/iu;

/** `… in den Punkten 1 und 2 gefolgt werden. Punkt 3 sollte gestrichen werden.`: the motion is another one then. */
const POINT_STRUCK =
  /(?<![A-Za-zÀ-ɏẞ])punkte?n? \d[^.;]{0,60}(?<![A-Za-zÀ-ɏẞ])(?:gestrichen|zu streichen|entfallen|entfällt)(?![A-Za-zÀ-ɏẞ])/iu;

const AMENDMENT = /(?<![A-Za-zÀ-ɏẞ])änderungsantrag(?:e?s)?(?![A-Za-zÀ-ɏẞ])/iu;

/** `Empfehlung: Ablehnung`, `Im Ergebnis empfiehlt die Verwaltung die Ablehnung.`: of what is plain. */
const BARE =
  /^(?:(?:(?:Beschlu(?:ss|ß)e|E)mpfehlung|Votum|Haltung)(?: der Verwaltung)? ?: ?|[^.;:]{0,60}(?<![A-Za-zÀ-ɏẞ])empfiehlt (?:die Verwaltung )?(?:dem Stadtrat )?(?:daher |deshalb |somit )?(?:die |eine )?)(?:Ablehnung|Zustimmung|Annahme)\.?$/iu;

/** `Wir empfehlen die Annahme in folgender Fassung: …`: of a motion, without the word. */
const RECOMMENDS_TO =
  /(?<![A-Za-zÀ-ɏẞ])(?:wir empfehlen|empfehlen wir|verwaltung empfiehlt|empfiehlt die verwaltung) (?:[a-zß-ÿ]{2,20} ){0,4}(?:die|eine) (?:annahme|ablehnung|zustimmung)(?![A-Za-zÀ-ɏẞ])/iu;

/** As much as words that recommend clearly. */
const SENT = 1.2;
/** The sentence says nothing else. */
const PLAIN = 1.5;

/** `Dem Antrag kann …` is said of all of it, not of one of its points. */
const WHOLE_MOTION =
  /^(?:Der|Dem|Den) (?:Antrag|Änderungsantrag)(?: [AD]S?\d{4}\/\d\d(?:\/\d{1,2})?)? (?:kann|sollte|wird|ist|in)(?![A-Za-zÀ-ɏẞ])/u;

/** 0 to 2: how much a paragraph says what is to be done with a motion. */
export function recommends(text: string): number {
  if (text.length > 900 || /[?:]["“”]?$/.test(text)) return 0;
  let most = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (BARE.test(sentence)) return 2;
    if (plainStance(sentence) !== null) most = Math.max(most, PLAIN);
    if (hasNoStance(sentence)) most = Math.max(most, SENT);
    if (!PROPOSES.test(sentence) || !(OF_MOTION.test(sentence) || RECOMMENDS_TO.test(sentence))) continue;
    const strong = STRONG.test(sentence);
    const clear =
      !TOLD.test(sentence) &&
      (REJECT.test(sentence) || CANNOT.test(sentence) || OBSOLETE.test(sentence) || ADOPT.test(sentence));
    most = Math.max(most, strong ? 2 : clear ? (WHOLE_MOTION.test(sentence) ? 1.5 : 1.2) : 0);
  }
  return most;
}

/**
 * The stance of a recommendation, and whether its words point to two.
 * @param ofAmendment the paper answers an Änderungsantrag alone, which is the motion then
 */
export function stanceOf(text: string, ofAmendment = false): { stance: Stance | null; unsure: boolean } {
  const proposing = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((one) => plainStance(one) !== null || (PROPOSES.test(one) && OF_MOTION.test(one)));
  const ofMotion = ofAmendment ? proposing : proposing.filter((one) => !OF_AMENDMENT.test(one));
  const both = ofMotion.length > 0 && ofMotion.length < proposing.length;
  const { stance, unsure } = stanceIn((both ? ofMotion : proposing).at(-1) ?? text, text, ofAmendment);
  return { stance, unsure: unsure || both };
}

/** `Der Änderungsantrag wird nicht empfohlen.` behind what is said of the motion. */
const OF_AMENDMENT = /^(?:D(?:er|em|en)|Diese[rmn]) Änderungsantrag(?![a-zß-ɏ])/u;

/** The stance of the sentence that proposes. */
function stanceIn(
  said: string,
  text: string,
  ofAmendment: boolean,
): { stance: Stance | null; unsure: boolean } {
  const plain = plainStance(said);
  if (plain !== null) return { stance: plain, unsure: false };
  const reject = REJECT.test(said) || CANNOT.test(said);
  const obsolete = OBSOLETE.test(said);
  // `nicht zuzustimmen` names the word of the other stance
  const adopt = ADOPT.test(said.replace(REJECT, ' ').replace(CANNOT, ' '));
  const found = [reject, obsolete, adopt].filter(Boolean).length;
  if (found === 0) return { stance: null, unsure: false };
  if (reject && adopt) return { stance: null, unsure: true };
  const stance = reject
    ? 'reject'
    : obsolete
      ? 'obsolete'
      : AMENDED.test(ofAmendment ? said.replace(AMENDMENT, ' ') : said) || POINT_STRUCK.test(text)
        ? 'adopt-amended'
        : 'adopt';
  return { stance, unsure: found > 1 };
}

const CONTACT =
  /^(?:(?:sach)?bearbeiter(?:in)?|(?:sach)?bearbeitung|bearb\.|(?:bearbeitet|verfa(?:ss|ß)t) (?:von|durch)|(?:(?:be|er|aus)arbeitet|vorbereitet|erstellt|verfa(?:ss|ß)t|zusammengestellt|getippt|geschrieben|gesehen)(?: (?:von|durch))?(?=:)|redaktion|protokoll|nachrichtlich|verfasser(?:in)?|(?:für )?rückfragen|ansprechpartner(?:in)?|auskunft erteilt|rückfragen an|kontakt|aktenzeichen|az\.?|mein zeichen|unser zeichen|telefon(?:nummer)?|tel\.?|fax|telefax|e-?mail|mail|zimmer|durchwahl|diktatzeichen)(?: ?[:.–-]| \d| \(|$)/i;

/** `Bearbeitet von Ute Muster`, `Bearbeiterin Ute Muster, FB 40`, `Nachrichtlich an den Ortschaftsrat`: the same without a colon. */
const CLERK =
  /^(?:(?:[Bb]earbeitet|[Ee]rarbeitet|[Aa]usgearbeitet|[Vv]orbereitet|[Ee]rstellt|[Vv]erfa(?:ss|ß)t|[Zz]usammengestellt|[Gg]eschrieben) (?:von|durch)|(?:Sachb|B)earbeiter(?:in)?|Verfasser(?:in)?|Ansprechpartner(?:in)?)(?: Herrn?| Frau)?(?: (?:Prof\.|Dr\.))* [A-ZÄÖÜ][a-zß-ÿ-]{1,30}(?: [A-ZÄÖÜ][A-Za-zÀ-ɏẞ-]{1,30}){0,2}(?:, [^?!]{1,60})?$|^Nachrichtlich an (?:den|die|das|Herrn|Frau) [A-ZÄÖÜ][^.?!:]{1,80}$/u;

/** Is a line one of the office's own notes: who worked on the paper, telephone, file number? */
export function isContact(text: string): boolean {
  return text.length < 160 && (CONTACT.test(text) || CLERK.test(text));
}

/** `Abstimmung im Ausschuss: 6 - 0 - 1`: how a committee voted on the amendment that it moves. */
export const COMMITTEE_VOTE = new Opening(
  ['Abstimmung', 'Votum', 'Ergebnis', '- ', '– ', '• '],
  /^(?:[-–•] )?(?:Abstimmung|Votum|Ergebnis)(?:sergebnis)?[^.:]{0,60}: ?\d{1,2} ?[-–:/] ?\d{1,2} ?[-–:/] ?\d{1,2}$/u,
);
