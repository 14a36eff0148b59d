/** Lead-ins to the questions and requests for an answer. */

import type { AnswerRequest } from '../../src/model/names.ts';
import { type Context, capitalise } from './context.ts';
import { longDate } from './grammar.ts';

export type Voice = 'ich' | 'wir';

const CONNECTIVES = [
  'vor diesem Hintergrund',
  'in diesem Zusammenhang',
  'daher',
  'dazu',
  'hierzu',
  'aus diesem Anlass',
  'aus gegebenem Anlass',
  'diesbezüglich',
  'aufgrund des dargestellten Sachverhalts',
  'nach alledem',
];

/** The lead-in sentence, without any request for the way of answering. */
export function leadIn(ctx: Context, voice: Voice): string {
  const { r } = ctx;
  const ich = voice === 'ich';
  const connective = r.pick(CONNECTIVES);
  const addressee = r.weighted([
    [4, 'Sie'],
    [1, 'den Oberbürgermeister'],
    [1, 'die Verwaltung'],
    [1, 'die Oberbürgermeisterin'],
  ] as const);
  const folgende = r.pick(['folgende', 'nachfolgende', 'nachstehende', 'die folgenden', 'diese']);
  return r.weighted<() => string>([
    [3, () => `${capitalise(connective)} ${ich ? 'frage ich' : 'fragen wir'} ${addressee}:`],
    [1, () => `${ich ? 'Ich frage' : 'Wir fragen'} ${addressee}:`],
    [2, () => `${ich ? 'Ich frage' : 'Wir fragen'} ${addressee} ${r.pick([connective, 'deshalb', 'also'])}:`],
    [2, () => `${r.pick(['Daraus', 'Hieraus', 'Für uns'])} ergeben sich ${folgende} Fragen:`],
    [
      2,
      () =>
        `${ich ? 'Ich möchte' : 'Wir möchten'} ${r.pick(['gern ', 'daher ', 'von der Verwaltung ', ''])}wissen:`,
    ],
    [
      1,
      () =>
        `${capitalise(connective)} ${r.pick(['stellen sich mir', 'stellen sich uns', 'bestehen'])} ${folgende} Fragen:`,
    ],
    [1, () => `${r.pick(['Hierzu', 'Dazu'])} ${ich ? 'habe ich' : 'haben wir'} ${folgende} Fragen:`],
    [
      1,
      () =>
        `${r.pick(['Uns interessiert', 'Von Interesse ist', 'Zu klären ist'])} ${r.pick(['', 'dabei', 'insbesondere'])}:`.replace(
          ' :',
          ':',
        ),
    ],
    [1, () => r.pick(['Fragen:', 'Meine Fragen:', 'Unsere Fragen lauten:', 'Fragestellung:'])],
    [
      1,
      () =>
        `${capitalise(connective)} ${ich ? 'bitte ich' : 'bitten wir'} ${r.pick(['', 'Sie '])}um ${r.pick(['', 'die '])}${r.pick(['Beantwortung', 'Klärung'])} ${r.pick(['folgender', 'nachstehender', 'der folgenden'])} Fragen:`,
    ],
    [
      1,
      () =>
        `${ich ? 'Ich bitte' : 'Wir bitten'} um Beantwortung ${r.pick(['nachstehender', 'der folgenden', 'nachfolgender'])} Fragen${r.pick([':', '.'])}`,
    ],
  ])();
}

/** A lead-in that asks for the way of answering too. */
export function leadInWithRequest(ctx: Context, voice: Voice): AnswerRequest {
  const { r } = ctx;
  const start = voice === 'ich' ? 'Ich bitte' : 'Wir bitten';
  const fragen = r.pick(['folgender', 'nachstehender', 'der folgenden']);
  return r.pick<AnswerRequest>([
    { text: `${start} um schriftliche Beantwortung ${fragen} Fragen:`, oral: false, written: true },
    {
      text: `${start} um die mündliche und schriftliche Beantwortung ${fragen} Fragen:`,
      oral: true,
      written: true,
    },
    {
      text: `${start} in der Sitzung um mündliche Beantwortung ${fragen} Fragen:`,
      oral: true,
      written: false,
    },
    { text: `Um schriftliche Beantwortung ${fragen} Fragen wird gebeten:`, oral: false, written: true },
  ]);
}

const ADDITIONS = [
  'Sollte eine Beantwortung innerhalb der Frist nicht möglich sein, bitten wir um eine Zwischennachricht.',
  'Für Ihre Bemühungen danken wir im Voraus.',
  'Vielen Dank!',
];

/** The paragraph that says whether the answer should be oral or written. */
export function request(ctx: Context, voice: Voice): AnswerRequest {
  const { r } = ctx;
  const start = voice === 'ich' ? 'Ich bitte' : 'Wir bitten';
  const noun = r.pick(['Stellungnahme', 'Beantwortung', 'Antwort']);
  const kurz = r.pick(['', 'kurze ', 'knappe ']);
  const lang = r.pick(['', 'ausführliche ', 'umfassende ']);
  const made = r.pick<() => AnswerRequest>([
    () => ({
      text: `${start} um ${r.pick(['', 'eine '])}${kurz}mündliche und ${lang}schriftliche ${noun}.`,
      oral: true,
      written: true,
    }),
    () => ({
      text: `Um eine ${kurz}mündliche Stellungnahme und ${lang}schriftliche Antwort wird gebeten.`,
      oral: true,
      written: true,
    }),
    () => ({ text: `${start} um ${lang}schriftliche ${noun}.`, oral: false, written: true }),
    () => ({
      text: `Es wird um ${r.pick(['eine ', ''])}schriftliche ${noun} gebeten.`,
      oral: false,
      written: true,
    }),
    () => ({
      text: `${start} um eine schriftliche ${noun}. Eine mündliche Antwort ist nicht erforderlich.`,
      oral: false,
      written: true,
    }),
    () => ({
      text: `Auf eine mündliche Beantwortung wird verzichtet; ${start.replace(/^[IW]/, (c) => c.toLowerCase())} um eine schriftliche Stellungnahme.`,
      oral: false,
      written: true,
    }),
    () => ({
      text: `Eine ${kurz}mündliche ${noun} in der Sitzung am ${longDate(r, ctx.year)} ist ausreichend.`,
      oral: true,
      written: false,
    }),
    () => ({
      text: `${start} um mündliche Beantwortung in der Sitzung sowie um eine ${lang}schriftliche Stellungnahme.`,
      oral: true,
      written: true,
    }),
    () => ({ text: 'Bitte beantworten Sie die Fragen schriftlich.', oral: false, written: true }),
    () => ({
      text: `Die Antwort ${r.pick(['erbitte ich', 'erbitten wir'])} mündlich und schriftlich.`,
      oral: true,
      written: true,
    }),
    () => ({ text: `${start} um eine ${kurz}mündliche ${noun}.`, oral: true, written: false }),
  ])();
  return r.chance(0.15) ? { ...made, text: `${made.text} ${r.pick(ADDITIONS)}` } : made;
}
