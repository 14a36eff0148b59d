/** What became of it: the words that tell the outcome of a decision. */

import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { Outcome } from './draft.ts';

const AMENDED =
  /(?:mit dieser (?:Berichtigung|Änderung|Ergänzung|Korrektur)|unter (?:Beachtung|Berücksichtigung|Einbeziehung) (?:de[rs]|von|aller|vorgenannter|o\.g\.)|in (?:der )?(?:so |vom? [^.:]{1,40} )?(?:geänderten|ergänzten|modifizierten) (?:Fassung|Form)|in (?:geänderter|ergänzter|modifizierter) (?:Fassung|Form)|in der Fassung des (?:Änderungs|Ergänzungs)|(?:so|somit|wie folgt|die|den|der) (?:ge|ver)änderte[nrms]?|mit der (?:[a-zäöü]+en )?Umstellung|neue Reihenfolge der|(?:gekürzte|ergänzte|erweiterte)[nrms]? Tagesordnung|mit (?:den |der |dem )?(?:beschlossenen )?(?:Änderung(?:en)?|Änderungsantr[aä]g(?:es?|en)?)(?! ab)|einschließlich (?:der|des|aller) (?:beschlossenen )?Änderung|(?<![A-Za-zÀ-ɏẞ])geändert (?:beschlossen|angenommen|empfohlen)|geänderten? (?:Antrag|Beschlu(?:ss|ß)vorschlag|Drucksache))/iu;

/** In this order: the words of one hold those of another (`nicht empfohlen`, `ungeändert beschlossen`). */
const OUTCOME: readonly [Outcome, RegExp][] = [
  [
    'withdrawn',
    /(?<!nicht )zurückgezogen|(?:wird|werden|wurde|wurden|hat|haben|ist|sind)[^.:]{0,160} zurückgenommen|(?:nimmt|nehmen) [^.:]{0,120}(?<! nicht) zurück(?![A-Za-zÀ-ɏẞ])|(?:zieht|ziehen) [^.:]{0,120}(?<!nicht )zurück(?![A-Za-zÀ-ɏẞ])/iu,
  ],
  [
    'not-recommended',
    /(?:empfiehlt|empfehlen|empfahl(?:en)?)[^.:]{0,200}(?<![A-Za-zÀ-ɏẞ])(?:nicht(?! ?öffentlich)|Ablehnung|abzulehnen)|(?<![A-Za-zÀ-ɏẞ])rät [^.:]{0,160} (?:ab|zur Ablehnung)(?![A-Za-zÀ-ɏẞ])|abrät(?![A-Za-zÀ-ɏẞ])|nicht (?:zur (?:Annahme|Beschlu(?:ss|ß)fassung) )?empfohlen|Ablehnung empfohlen|Empfehlung: ?Ablehnung|zur Ablehnung/iu,
  ],
  [
    'recommended',
    /Empfehlung: ?(?:Annahme|Zustimmung|Beschlu(?:ss|ß)fassung)|(?:spricht|sprechen) sich[^.:]{0,160} für die (?:Annahme|Beschlu(?:ss|ß)fassung|Zustimmung)|befürwortet|empfiehlt|empfohlen|empfehlen(?![A-Za-zÀ-ɏẞ])|empfahl|(?<![A-Za-zÀ-ɏẞ])rät [^.:]{0,120} zur (?:Annahme|Zustimmung|Beschlu(?:ss|ß)fassung)|(?:gibt|erteilt) [^.:]{0,80} Empfehlung|Empfehlung an den Stadtrat|zustimmende[ns] Votum/iu,
  ],
  [
    'rejected',
    /(?:beschließt|beschließen|beschlossen)[^.:]{0,200}(?<![A-Za-zÀ-ɏẞ])(?:die|der) Ablehnung|(?:lehnt|lehnen|lehnten?)[^.:]{0,250}(?<![A-Za-zÀ-ɏẞ])ab(?![A-Za-zÀ-ɏẞ])|abgelehnt|zurückgewiesen|Zustimmung [^.:]{0,160}(?:versagt|verweigert)|(?<![A-Za-zÀ-ɏẞ])weist [^.:]{0,200} zurück(?![A-Za-zÀ-ɏẞ])|nicht (?:angenommen|beschlossen|zugestimmt|bestätigt|gefolgt|genehmigt)|(?<![A-Za-zÀ-ɏẞ])nicht (?:(?:in|zum|zur|als) [^.:]{1,80} )?(?:gewählt|entsendet|entsandt|berufen)|(?:hebt|heben|stimmt|stimmen|nimmt|nehmen|folgt|folgen|bestätigt|genehmigt)(?![A-Za-zÀ-ɏẞ])[^.:]{0,250}(?<![A-Za-zÀ-ɏẞ])nicht(?: (?:auf|zu|an))?(?: \([^()]{1,60}\))?\.?$|(?:findet|fand|erhält) (?:keine|nicht die) (?:erforderliche )?(?:Mehrheit|Zustimmung)|keine Mehrheit|fehlt (?:die|eine) Mehrheit|(?:bleibt|blieb) erfolglos|scheitert(?![A-Za-zÀ-ɏẞ])|scheiterten?(?![A-Za-zÀ-ɏẞ])|(?:spricht|sprechen) sich[^.:]{0,160} gegen |verfehlt[^.:]{0,200} (?:Mehrheit|Zustimmung)|nicht (?:die )?(?:erforderliche|notwendige|nötige) (?:Mehrheit|Zustimmung)/iu,
  ],
  [
    'obsolete',
    /(?:(?:ist|sind|gilt|wird|als|damit|somit|Drucksache|hat sich|haben sich)(?: [A-Za-zÀ-ɏẞ\d/.-]+){0,14} (?:erledigt|gegenstandslos|hinfällig|obsolet)|für (?:erledigt|gegenstandslos)|erübrigt sich|erübrigen sich)(?![A-Za-zÀ-ɏẞ])/iu,
  ],
  [
    'referred',
    /(?:über|ver|rück|zurückver)wiesen|(?:in|an) die (?:Fach)?[Vv]erwaltung [^.:]{0,40}zurückge(?:geben|reicht)|zu (?:über|ver)weisen|überweist|überwies(?:en)?(?![A-Za-zÀ-ɏẞ])|(?:schickt|gibt|reicht) [^.:]{1,200} in (?:den|die) Aussch|geht [^.:]{0,80}(?:zur|in die) (?:Beratung|Vorberatung) (?:in|an) |(?:verweist|überweisen|verweisen) [^.:]{1,160} (?:in|an) (?:den|die|das)|(?:Über|Ver|Rück)weisung (?:des|der|in|an|beschl)/iu,
  ],
  [
    'postponed',
    /vertagt(?:e|en)?(?![A-Za-zÀ-ɏẞ])|vertagen(?![A-Za-zÀ-ɏẞ])|verschoben|verschiebt|ausgesetzt|verlegt(?![A-Za-zÀ-ɏẞ])|zurückgestellt|stellt [^.:]{0,120}zurück(?![A-Za-zÀ-ɏẞ])|abgesetzt|abzusetzen|zurückzustellen|zu vertagen|(?:setzt|setzen) [^.:]{0,120}ab(?![A-Za-zÀ-ɏẞ])|von der Tagesordnung genommen|(?:die|auf) (?:Vertagung|Zurückstellung)(?! .{0,200}abgelehnt)/iu,
  ],
  ['noted', /Kenntnis genommen|(?:nimmt|nehmen|nahm(?:en)?)[^.:]{0,250}zur Kenntnis|Kenntnisnahme/iu],
  [
    'adopted',
    /beschließt|beschließen(?![A-Za-zÀ-ɏẞ])|beschlossen|angenommen|(?<![A-Za-zÀ-ɏẞ])bestätigt|bestätigen|genehmigt|(?:stimmt|stimmen|stimmten?)[^.:]{0,250}(?<![A-Za-zÀ-ɏẞ])zu(?![A-Za-zÀ-ɏẞ])|zugestimmt|beschloss(?:en)?|beschloß|Billigung|Einverständnis|Konsens|überein(?=,|\.|$)|trägt [^.:]{0,160} mit(?=\.|$)|verg(?:ibt|ab)(?![A-Za-zÀ-ɏẞ])|kommt [^.:]{0,160} nach(?=\.|$| \()|(?:nimmt|nehmen|nahm(?:en)?)[^.:]{0,250}(?<![A-Za-zÀ-ɏẞ])an(?![A-Za-zÀ-ɏẞ])|wählt|wählten?(?![A-Za-zÀ-ɏẞ])|gewählt|entsendet|entsandt|beruft|berufen|bestellt|delegiert|benennt|benannt|stattgegeben|gefolgt|gebilligt|verabschiedet|festgestellt|festgelegt|(?:stellt|stellen)[^.:]{0,200}(?<![A-Za-zÀ-ɏẞ])fest(?![A-Za-zÀ-ɏẞ])|(?:dem|denen|der) der [^.:]{1,200} (?:folgt|zustimmt|stattgibt)(?![A-Za-zÀ-ɏẞ])|akzeptiert|entsprochen|(?:erteilt|gewährt) |(?:hebt|heben)[^:]{0,200}(?<![A-Za-zÀ-ɏẞ])auf(?![A-Za-zÀ-ɏẞ])|folgt (?:dem|der|den) |(?:spricht|sprechen) sich[^.:]{0,160} für |Zustimmung(?!(?:en)?:? ?\d)|(?:findet|erhält|erreicht)[^.:]{0,200} Mehrheit|fasst [^.:]{0,80}Beschlu(?:ss|ß)|Beschlu(?:ss|ß) gefasst|^(?:Der|Das|Die Mitglieder des) [^.:]{2,120} (?:beauftragt|ermächtigt|beantragt)(?=,| )|der Punkt \d{1,2} gestrichen/iu,
  ],
];

/** What stands further in tells no outcome. */
const LONGEST = 1200;

export interface FoundOutcome {
  value: Outcome;
  at: Stretch;
}

/** `null` where the words tell none. */
export function readOutcome(text: Stretch): FoundOutcome | null {
  const plain = withoutInnerMarks(text.text.slice(0, LONGEST));
  for (const [value, expression] of OUTCOME) {
    const found = expression.exec(plain);
    if (found === null) continue;
    const at = sliceStretch(text, found.index, found.index + found[0].length);
    return {
      value: value === 'adopted' && AMENDED.test(text.text.slice(0, LONGEST)) ? 'adopted-amended' : value,
      at,
    };
  }
  return null;
}

/** `1 : 4 : 0` and `§ 14 Abs. 3`: marks that end no clause. As long as the text, so that places stay. */
function withoutInnerMarks(text: string): string {
  return text
    .replace(/(?<=\d ?)[:.](?= ?\d)/gu, '-')
    .replace(/(?<=(?:^| )(?:Abs|Art|Nr|Pkt|Ziff|Buchst|Dr|Prof|ca|bzw|lfd))\.(?= |$)/gu, '-');
}
