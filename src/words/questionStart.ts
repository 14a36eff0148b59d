/** Whether a text begins as questions do. */

import { Opening } from './opening.ts';

const QUESTION_START = new Opening(
  [
    ...[
      'wa',
      'we',
      'wi',
      'wo',
      'wu',
      'wä',
      'wü',
      'in',
      'is',
      'an ',
      'au',
      'ab ',
      'bi',
      'be',
      'sei',
      'si',
      'so',
      'st',
    ],
    ...[
      'zu ',
      'mi',
      'mü',
      'mu',
      'vo',
      'fü',
      'na',
      'un',
      'dur',
      'dar',
      'dür',
      'ha',
      'hä',
      'gi',
      'ga',
      'ge',
      'ka',
      'kö',
    ],
    ...['pl', 'li', 'tr', 'te', 'ob', 'ex', 'er'],
  ],
  /^(?:wann|warum|was|welche[nrsm]?|wer|wem|wen|wessen|weshalb|weswegen|wie|wieso|wieviele?|wo|woher|wohin|wodurch|wofür|womit|worin|woran|worauf|woraus|inwieweit|inwiefern|in wie ?weit|in welche[nrm]?|an welche[nrm]?|auf welche[nrm]?|aus welche[nrm]?|bis wann|seit wann|ab wann|zu welche[nrm]?|mit welche[nrm]?|von welche[nrm]?|für welche[nrm]?|nach welche[nrm]?|unter welche[nrm]?|durch welche[nrm]?|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|gibt|gab|kann|können|könnte|könnten|soll|sollen|sollte|plant|planen|besteht|bestehen|liegt|liegen|trifft|teilt|sieht|beabsichtigt|gedenkt|welch|ob|hält|stehen|steht|existiert|existieren|erfolgt|stimmt|wäre|wären|würde|darf|dürfen|müssen|muss)(?![A-Za-zÀ-ɏẞ])/iu,
);

/** `Bitte legen Sie dar, …` asks for something, too, but often goes on with the question before. */
const PLEASE = new Opening(['bitte'], /^bitte(?![A-Za-zÀ-ɏẞ])/i);

/** Does it begin with a word of asking or with a verb? */
export function beginsQuestion(text: string): boolean {
  return QUESTION_START.test(text);
}

export function asksForSomething(text: string): boolean {
  return beginsQuestion(text) || PLEASE.test(text);
}
