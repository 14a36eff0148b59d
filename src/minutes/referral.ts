/** The committees that a paper is referred to, as printed. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';

const INTO =
  /(?<![A-Za-zÀ-ɏẞ])(?:in|an) (?:(?:die|den|das|folgende|alle) )?((?:Fach)?[Aa]usschüsse|(?:Fach)?[Aa]usschu(?:ss|ß)(?= [A-ZÄÖÜ/]+[A-Za-z]*(?:[ ,.]|$)))?:? ?(?=[A-ZÄÖÜ])/u;
/** No list is longer. */
const LONGEST_LIST = 400;
/** Where the list ends. */
const END =
  /(?: (?:überwiesen|verwiesen|zurückverwiesen|zurücküberwiesen|rücküberwiesen|überweisen|verweisen|zu überweisen|wird|werden|mit \d|einstimmig|mehrheitlich|und (?:stimmt|wird|ist)|zur (?:Beratung|Behandlung|Vorberatung)|ab(?= |$)|angenommen|abgelehnt|beschlossen)|[.:;]|$)/u;
const ELEMENT =
  /^(?:Ausschu(?:ss|ß) (?:für [A-ZÄÖÜ][A-Za-zäöüÄÖÜß-]+(?:(?:-?, | und |- und )(?:kommunale |öffentliche )?[A-ZÄÖÜ][a-zäöüß][A-Za-zäöüÄÖÜß-]+){0,4}|[A-ZÄÖÜ][A-Za-z/]{1,8})|(?:[A-ZÄÖÜ][a-zäöüß]+- und |[A-ZÄÖÜ][a-zäöüß]+-, ){0,2}[A-ZÄÖÜ][A-Za-zäöüß-]*ausschu(?:ss|ß)(?: [A-ZÄÖÜ][A-Za-z/]{1,8}(?![A-Za-zÀ-ɏẞ])| (?!Ausschu)[A-ZÄÖÜ][A-Za-zäöüß-]{2,30}(?:(?:-?, | und |- und | )[A-ZÄÖÜ][a-zäöüß]{2,30}(?![A-Za-zÀ-ɏẞ])){0,4})?|BA [A-ZÄÖÜ][A-Za-z]{1,4}(?![A-Za-zÀ-ɏẞ])|Ortschaftsrat [A-ZÄÖÜ][A-Za-z-]+|[A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{0,8}(?![a-zäöüß])|[A-ZÄÖÜ][a-zäöüß]+beirat)/u;
const JOINT =
  /^(?: ?, ?| ?\/ ?| und | sowie | u\. )(?:in )?(?:den |die |das |an den )?(?:Ausschüsse (?=[A-ZÄÖÜ])|Ausschu(?:ss|ß) (?=[A-ZÄÖÜ]{2}|[A-Z][a-z]{0,2}[A-Z]))?/u;

/** Empty where none can be told. */
export function referredTo(sentence: Stretch): Stretch[] {
  const { text } = sentence;
  for (let from = 0; from < text.length; ) {
    const found = INTO.exec(text.slice(from, from + 4000));
    if (found === null) return [];
    const start = from + found.index + found[0].length;
    const committees = listAt(sentence, start);
    if (committees.length > 0) return committees;
    from = start;
  }
  return [];
}

function listAt(sentence: Stretch, start: number): Stretch[] {
  const { text } = sentence;
  const window = text.slice(start, start + LONGEST_LIST);
  const stop = window.search(END);
  const end = start + (stop < 0 ? window.length : stop);
  const found: Stretch[] = [];
  for (let at = start; at < end; ) {
    const element = ELEMENT.exec(text.slice(at, end + 1));
    if (element === null) break;
    found.push(sliceStretch(sentence, at, at + element[0].length));
    at += element[0].length;
    const joint = JOINT.exec(text.slice(at));
    if (joint === null) break;
    at += joint[0].length;
  }
  return found;
}
