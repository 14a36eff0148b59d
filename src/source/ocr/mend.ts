/** Mends of recognised words that cannot be wrong: where only a digit may stand, a letter that looks like it is one. */

/** Letters that no German print has, as the model for all Latin scripts gives them: what is printed. */
const FOREIGN: Readonly<Record<string, string>> = {
  ū: 'ü',
  ű: 'ü',
  ũ: 'ü',
  ŭ: 'ü',
  Ū: 'Ü',
  Ű: 'Ü',
  ō: 'ö',
  ő: 'ö',
  ŏ: 'ö',
  Ō: 'Ö',
  Ő: 'Ö',
  ā: 'ä',
  ă: 'ä',
  Ā: 'Ä',
  Ă: 'Ä',
  ı: 'i',
  ɡ: 'g',
  ſ: 's',
  ƒ: 'f',
  '⁄': '/',
};

const FOREIGN_LETTER = /[ūűũŭŪŰōőŏŌŐāăĀĂıɡſƒ⁄]/g;

/** Letters that are taken for digits, and the other way round. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  '}': '1',
  ']': '1',
};

const LOOKS_LIKE_DIGIT = /[OoQlI|i}\]]/g;

/** `F0147/20`, `DS0288/24/1`: digits, or what looks like them. */
const PAPER =
  /^(ÄA|AA|[DO0][S5]|[FASIT5])([0-9OoQlI|]{4})([/7|l])([0-9OoQlI|][0-9OoQlI|}\]])((?:\/[0-9lI|]{1,2}){0,2})([.,;:)]?)$/;

/** `07.07.2020`, with another sign for a dot or a letter for a digit. */
const DATE = /^([0-9OolI|]{1,2})[.,:;]([0-9OolI|]{1,2})[.,:;]([0-9OolI|]{4}|[0-9OolI|]{2})([.,;:)]?)$/;

/** `I0118/21`: no paper's number begins with a digit, and none has five. */
const NUMBER_OF_INFORMATION = /^([("„]?)[1l|!]([0-3][0-9]{3}\/[0-9]{2})([.,;:)}"“]*)$/;

/** `10322125`: the same with another stroke for the slash; no amount has eight digits without dots. */
const WORN_INFORMATION = /^1([0-3][0-9]{3})[1l|I]([0-2][0-9])$/;

/** `S50079/22`: the letter is seen twice, and no paper's number has five digits. */
const TWICE = /^(D?S)[5S](?=[0-9]{4}\/[0-9]{2}(?![0-9]))/;

/** `Finanz– und`: what is left out behind a word is so by a hyphen, never by a dash. */
const BROKEN_COMPOUND = /(?<=^\p{Lu}\p{Ll}{3,30})–$/u;

/** `–Pflege`: before a word a dash has a space. */
const STUCK_DASH = /^–(?=\p{Lu}\p{Ll})/u;

/** `765-028(VII)21`, `028(VII)21`: the period stands in Roman numerals. */
const RESOLUTION = /^([("„]?(?:[0-9]{1,4}-)?[0-9]{1,3})\(([IVXNH1l|]{1,5})\)([0-9]{2})/;

/** The same where a space parts it from its number, and with a bracket that ran together with its stroke: `(VD15`. */
const PERIOD_ALONE = /^\(([IVX1l|]{1,5})\)(?=[0-9]{2}(?![0-9]))/;
const CLOSED_BY_D = /((?:^|[0-9]-[0-9]{1,3})\([IVX]{0,3})D(?=[0-9]{2}(?![0-9]))/;

/** `Ill. Quartal`: no word but a Roman numeral. */
const ROMAN_ORDINAL = /^[IVX]{1,3}[Il1|]{1,2}(?=\.$)/;

/** `LINKE/future,`: the group's name has a mark. */
export const LOST_MARK = /(?<=(?:LINKE|GRÜNE)\/)future(?![!\p{L}])/u;

/** Words that German lacks without their dots, and labels of the form that have one reading only. */
const SURE_WORDS: readonly [RegExp, string][] = [
  [/^fur$/, 'für'],
  [/^uber$/, 'über'],
  [/^(nicht|Nicht)?offentlich(e[nrs]?)?(?=[,.;:]?$)/, '$1öffentlich$2'],
  [/^Offentlichkeitsstatus$/, 'Öffentlichkeitsstatus'],
  [/^Oberburgermeister/, 'Oberbürgermeister'],
  [/^ausfuhrlich(e[nrs]?)?$/, 'ausführlich$1'],
  [/^mundlich(e[nrs]?)?(?=[,.;:]?$)/, 'mündlich$1'],
  [/^Verfugung(?=[,.;:?]?$)/, 'Verfügung'],
  [/^GRUNE(?=N?$|\/)/, 'GRÜNE'],
  [/^BUNDNIS$/, 'BÜNDNIS'],
  [/(?<=€\/|^)m\?(?=[.,;)]?$)/, 'm²'],
  [/^M[aäáàâå][gq]d[eëéèê]b[uúù]r[gq](?=$|[^\p{L}])/u, 'Magdeburg'],
  [/^([sS])tadtratin(?=$|nen|[.,;:]$)/, '$1tadträtin'],
  [/^GRÜNE[EẸ](?=$|\/)/, 'GRÜNE'],
  [/^GRÜNE[Il1|]?(?=future!)/, 'GRÜNE/'],
  [LOST_MARK, 'future!'],
  // no word has a capital amid small letters, but for names (`WoBau`)
  [/(?<=[Mm]a|[Tt]ra|[Gg]r[oöü]|[Aa]u|lie|[HhWw]ei|[Ff]u|mä)B(?=\p{Ll})/u, 'ß'],
  [/(?<=^|-|\p{Ll})([sS]tadtr)ät(?=$|es$|[sf.,;:-])/u, '$1at'],
  [/^Pröf\.$/, 'Prof.'],
  [/^([iI]nterfraktione)il(?=e[nrs]?$|$)/, '$1ll'],
  // no German word begins so without its dots
  [/^([„("]?)Anderung/, '$1Änderung'],
  [/^Teain$/, 'Team'],
  [/^Aint$/, 'Amt'],
  [/^Am[A-Zfil1|]\/FB(?=:?$)/, 'Amt/FB'],
  [/^([sS])chr(?=$|,$)/, '$1ehr'],
  // no word begins with the mark
  [/^!(?=\p{Ll}{3})/u, 'l'],
  [/(?<=[sS]t)elit(?=(?:e[nrst]?)?[.,;:]?$)/, 'ellt'],
  [/(?<=^CDU\/FDP\/)BIM$/, 'BfM'],
  [/(?<=^|-|\p{Ll})([sS])tädtr(?=at)/u, '$1tadtr'],
  [/^(Amt|FB)[:.](?=[0-9]{2}$)/, '$1 '],
  [/^([iI]nterfrakti)ö(?=nell)/, '$1o'],
  [
    /^([„("]?)Uber(?=(?:arbeit|blick|bring|gab|gang|geb|leg|nahm|nehm|plan|prüf|schreit|schuss|schwem|sicht|trag|weis|zeug))/u,
    '$1Über',
  ],
  [/(?<![gG]e|[vV]or)([rR])äts(?=fraktion|mitglied|sitzung|beschl|vorsitz|haus|saal)/, '$1ats'],
  [/^([vV])ergnug(?=ung|lich)/, '$1ergnüg'],
  // for twenty years the mayor
  [/^Börris(?=$|[.,;:]$)/, 'Borris'],
  [/^Trumper(?=$|s$|[.,;:]$)/, 'Trümper'],
  // but for `…aübergreifend`
  [/(?<=\p{L}a)ü(?!b)(?=\p{Ll})/u, 'u'],
  [/(?<=\/|^)futur[éèêëęẹ](?=!)/, 'future'],
  [/^([hH])eüte(?=$|[.,;:])/, '$1eute'],
  [/^zum(?:[ijl1|!íft(]|[a-z]\/)zur(:?)$/, 'zum/zur$1'],
  // two words of which none is one
  [/^(in)(?=(?:den|der|die)$)/, '$1 '],
  [/^([aA]uf)(?=(?:der|den|dem|die)$)/, '$1 '],
  [/^([fF]ür)(?=(?:der|den|das|die)$)/, '$1 '],
  [/^([vV]on|[mM]it|[aA]us)(?=(?:der|den)$)/, '$1 '],
  [/^(FB|Amt)(?=[0-9]{2}$)/, '$1 '],
  // a cross before what it ticks
  [/^[xX×]{1,2}(?=(?:ja|nein|JA|NEIN)[.,]?$)/, 'X '],
  [/^Herm$/, 'Herrn'],
  [/^(?:IH|HI|Hl|lH)(?=[.)]$)/, 'III'],
  [/(?<=\/)volt(?=$|[.,;:/])/, 'Volt'],
  [/^\{(?=\p{L}{3,30}\)[.,;:]?$)/u, '('],
  [/^((?:Stellungnahme|Informations?|Drucksachen?)-N)(?:r[,;:]|r\.[.,;:]|[^r.,;:\s][.,]?)$/, '$1r.'],
  // no law has a paragraph of four digits that begins with 0; a paper's number has
  [/^([("„]?)§ ?(0\d{3})(?=\/\d{2}(?!\d)|$)/, '$1S$2'],
  [/^([zZ]u)(\d{1,2})([a-z]\)[:.]?)$/, '$1 $2 $3'],
  [/^([zZ]u)(\d{1,2}\)[:.]?)$/, '$1 $2'],
  [/^Fra[pq]e(?=n?:?$)/, 'Frage'],
  [/^EB(?=(?:SAB|SFM|KG[mM]|BOB)$)/, 'EB '],
  [/^CDW(?=FDP(?:$|\/))/, 'CDU/'],
  [/(?<=\p{Ll}[aeoäöü]h)i(?=t(?:e[nst]?)?[.,;:]?$)/u, 'l'],
  // a letter that is seen with its dots and without: no word has both beside each other
  [/äa(?=\p{Ll})/u, 'ä'],
  [/(?<=\p{Ll})[áàâå]a(?=\p{Ll})/u, 'a'],
  [
    /(?<=(?:[Gg]esell|[Mm]ann|[Ww]issen|[Ll]iegen|[Ww]irt|[Nn]achbar|[Oo]rt|[Pp]aten|[Pp]artner|[Mm]itglied|[Bb]ereit|[Ee]igen)scha)tt(?=$|en|s|l)/,
    'ft',
  ],
];

/** Strokes of a Roman numeral, as which letters and digits were read; two that hang together are one letter. */
export function withStrokes(numeral: string): string {
  return numeral.replace(/[1l|]/g, 'I').replace(/[NH]/g, 'II');
}

function mendedWord(word: string): string {
  for (const [wrong, right] of SURE_WORDS) if (wrong.test(word)) return word.replace(wrong, right);
  return word
    .replace(NUMBER_OF_INFORMATION, '$1I$2$3')
    .replace(WORN_INFORMATION, 'I$1/$2')
    .replace(TWICE, '$1')
    .replace(BROKEN_COMPOUND, '-')
    .replace(STUCK_DASH, '– ')
    .replace(CLOSED_BY_D, '$1I)')
    .replace(ROMAN_ORDINAL, withStrokes)
    .replace(PERIOD_ALONE, (_, period: string) => `(${withStrokes(period)})`)
    .replace(RESOLUTION, (_, number: string, period: string, year: string) => {
      return `${number}(${withStrokes(period)})${year}`;
    });
}

/** Signs that no word ends in, for what they are taken for. */
function withSigns(word: string): string {
  return (
    word
      .replace(/^\|(?=[.)]?$)/, 'I')
      // what is left of a border beside a word
      .replace(/^[|¦_]+(?=[\p{L}\p{N}]{2})/u, '')
      // German print closes with it, and a speck before a word looks like it
      .replace(/^[‘’](?=\p{L}{2}[^‘’]*$)/u, '')
      .replace(/^[‚,'](?=„)/, '')
      .replace(/^['‘’‚"](?=(?:DS|[FASI])[0-9]{4}\/[0-9]{2})/, '')
      .replace(/^[‘’'‚".,:;·]+(?=[0-9]{2}\.[0-9]{2}\.[0-9]{4}$)/, '')
      .replace(/^\$(?=\d)/, '§ ')
      .replace(/(\p{L})§(?=\d)/u, '$1 § ')
  );
}

export function mended(word: string): string {
  // German print has no dash as long as this
  const german = word
    .replace(FOREIGN_LETTER, (letter) => FOREIGN[letter] ?? letter)
    .replaceAll('—', '–')
    .replace(/(?<=\d)\/\/(?=\d)/, '/')
    // print of councils has no braces
    .replace(/(?<=^[^{]{0,40}[\p{L}.])\}(?=[.,;:]?$)/u, ')')
    // a speck behind a colon
    .replace(/(?<=\p{L}:)[.,'’]$/u, '');
  return mendedNumber(german) ?? mendedDate(german) ?? withSigns(mendedWord(german));
}

function mendedNumber(word: string): string | null {
  // no number of a paper has it: specks above its letter
  const match = PAPER.exec(word.replace(/^Å(?=[0-9])/, 'A'));
  if (match === null) return null;
  const [, prefix, number, , year, further, end] = match as unknown as string[];
  if (!/[0-9]/.test(number!)) return null;
  const kind = /^[DO0][S5]$/.test(prefix!) ? 'DS' : prefix === '5' ? 'S' : prefix!;
  return `${kind}${digits(number!)}/${digits(year!)}${digits(further!)}${end}`;
}

function mendedDate(word: string): string | null {
  const match = DATE.exec(word);
  if (match === null) return null;
  const [, day, month, year, end] = match as unknown as string[];
  // a time has two digits behind a colon
  if (year!.length === 2 && /[:;]/.test(word.slice(0, -1))) return null;
  const date = [day!, month!, year!].map(digits);
  return isDay(date) ? `${date.join('.')}${end}` : null;
}

/** The text with digits in place of the letters that look like them. */
export function digits(text: string): string {
  return text.replace(LOOKS_LIKE_DIGIT, (letter) => AS_DIGIT[letter] ?? letter);
}

/** Is this a day that the calendar may have? */
function isDay([day, month]: readonly string[]): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** Is it written as a paper's number or as a date? */
export function followsGrammar(word: string): boolean {
  return mendedNumber(word) === word || mendedDate(word) === word;
}
