/** What the heading of an answer calls what it is to: `Frage`, `Beschlussziffer`, `Forderung`, and the words before it. */

export interface AnswerHeading {
  /** How much of the text is the heading; 0 where a sentence only begins so: `Zu Frage 1 ist zu sagen, dass …`. */
  length: number;
  /** The numbers that it prints, ranges counted out, parts joined with a dot: `1`, `2.a`. */
  numbers: string[];
  /** It says `Frage`, `Punkt` or `Antwort`: nothing but an answer's heading begins so. */
  sure: boolean;
}

/** `Antwort der Verwaltung zur …`, `Sachstand zu …`, `Antwort des Tiefbauamtes zu …`, `Amt 66 zu …` */
export const ANSWER_WORD =
  '(?:(?:(?:hierzu|dazu) )?(?:die )?(?:antwort(?:en)?|beantwortung|stellungnahme|anmerkung(?:en)?|hinweise?|ausführung(?:en)?|erläuterung(?:en)?|position|sachstand|umsetzung|prüfergebnis|bewertung|sicht|auskunft|einschätzung)(?: der verwaltung)?(?: (?!zu[rm]? |auf |(?:de[rs] )?(?:frage|punkt|ziffer)|\\d)[^.:?!]{2,45}?(?= (?:zu[rm]?|auf) | ?\\())?,? ?[:–-]? ?(?:der |des )?|(?:amt|fb|fachbereich|eb|eigenbetrieb) [^.:?!]{1,40}?(?= (?:zu[rm]?|auf) ) )';
/** What a heading may say behind its number: `wird wie folgt beantwortet:`, `– Antwort des Amtes 66:`; the colon is not part of it. */
export const SAYS =
  /(?: (?:wird|werden|kann|können|ist|antworten?|antwortet|teilt|teilen|lautet|lauten|führt|führen|nimmt|nehmen|durch) [^.:?!]{1,70}| (?:lautet|lauten)| [–-] (?:antwort|stellungnahme)(?: [^.:?!]{1,60})?|, ?(?:amt|fb|eb|fachbereich|eigenbetrieb) [^.:?!]{1,40})(?=:(?: |$))/iuy;
/** `Zu Ihrer …`, `Bezug: …` */
export const TO =
  '(?:(?:zu(?:[mr]|(?: de[nrm]| ihre[rnm]| eure[rnm]| obige[rnm])?)?|auf(?: die| ihre)?|ad|bzgl\\.|bezüglich(?: der| ihrer)?|hinsichtlich(?: der| ihrer)?|bezug(?: auf)?:?|betr\\.:?|betrifft:?|betreffend)(?: |(?=\\d))| ?\\((?=frage|punkt|ziffer|zu ))';
/** What is counted: questions, points of a resolution, or what else is asked. */
export const NOUN =
  '(?:(?:ihre |die )?(?:(?:an|teil|unter|zusatz|nach)?fragen?(?:stellung(?:en)?|komplexe?s?|block)?(?: ?\\/ ?antwort)?|(?<=zu )f(?=\\d))|(?:beschlu(?:ss|ß)|antrags|unter)?punkt(?:e?n?|es)?|pkt\\.|p\\.|(?:beschlu(?:ss|ß)|antrags)?ziffern?|ziff\\.|z\\.|(?:lfd\\. ?|laufende )?(?:nummern?|nr\\.)|abs(?:atz|\\.)|abschnitt|satz|anstrich|spiegelstrich|teil|buchstaben?|position(?:en)?|pos\\.|forderung(?:en)?|vorschl(?:ag|ags|äge)|anregung(?:en)?|anliegen|(?:themen)?komplex|thema)';
/** So may a heading begin: texts that begin otherwise are not looked at. */
export const BEGINNINGS: readonly string[] = [
  ...[
    'die antw',
    'hierzu die antw',
    'dazu die antw',
    'antw',
    'beantw',
    'stellungn',
    'anmerk',
    'zu',
    'auf ',
    'ad ',
    'bzgl.',
    'bezügl',
    'bezug',
    'betr',
  ],
  ...['hinsicht', 'frage', 'ihre frage', 'teilfrage', 'unterfrage', 'zusatzfrage', 'nachfrage'],
  ...['punkt', 'pkt', 'ziff', 'nummer', 'nr.', 'lfd', 'laufende n', 'beschlu'],
  ...[
    'antrags',
    'unterp',
    'position',
    'pos.',
    'forderung',
    'vorschl',
    'anregung',
    'komplex',
    'themenk',
    'thema ',
  ],
  ...[
    'abschnitt',
    'absatz',
    'anstrich',
    'spiegels',
    'hinweis',
    'ausführ',
    'erläuter',
    'sachstand',
    'umsetzung',
  ],
  ...[
    'prüfergebnis',
    'bewertung',
    'sicht ',
    'auskunft',
    'einschätzung',
    'amt ',
    'fb ',
    'fachbereich',
    'eb ',
    'eigenbetr',
  ],
];
