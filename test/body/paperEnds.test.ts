/** How a paper ends in a text file: who signs, and what belongs to no value. */

import { describe, expect, it } from 'vitest';
import { read } from '../../src/parse.ts';
import { closingOf } from '../../src/words/closing.ts';
import { HEAD, read as readText } from '../smallForms.ts';
import { spanFaults } from '../spanChecks.ts';

const HEADER = (title: string, number: string, sender: string) => `${title.padEnd(37)}Datum             Nummer
öffentlich                           03.06.2025        ${number}
Absender
${sender}
Adressat
Oberbürgermeisterin
Frau Petra Probe
Gremium                                                Sitzungstermin
Stadtrat                                               19.06.2025
Kurztitel
Rettung der Jugendclubs

`;
const QUESTIONS = `Sehr geehrte Frau Oberbürgermeisterin,

wegen fehlender Mittel droht zwei Jugendclubs die Schließung.

Ich frage Sie:

1. Welche Clubs sind betroffen?
2. Welche weiteren Alternativen prüft die Verwaltung und wie viele Mittel stehen
   dafür in den Jahren 2025 und 2026 im Haushalt der Landeshauptstadt bereit, ja?
`;
const RESOLUTION = `Der Stadtrat möge beschließen:

Die Verwaltung wird beauftragt, die Clubs zu erhalten.
`;
const REASONS = '\nBegründung:\n\nDie Mittel reichen nicht.\n';

async function ended(paper: string) {
  const reading = await read(new TextEncoder().encode(paper));
  expect(spanFaults(reading)).toEqual([]);
  const { record } = reading;
  const signed = record.signatures.map(({ academicTitle, name, lines }) =>
    [academicTitle, name, ...lines].filter((part) => part !== null).join(' | '),
  );
  return { record, signed, left: record.diagnostics.map(({ code }) => code) };
}

const anfrage = (end: string, sender = 'Stadträtin Anna Beispiel') =>
  ended(HEADER('Anfrage', 'F0188/25', sender) + QUESTIONS + end);
const antrag = (end: string, sender = 'Stadträtin Anna Beispiel') =>
  ended(HEADER('Antrag', 'A0188/25', sender) + RESOLUTION + end);
const right = (...lines: string[]) => lines.map((line) => ' '.repeat(60) + line).join('\n');

describe('a signature right below the last question', () => {
  it.each([
    ['at the right', right('Anna Beispiel', 'Stadträtin')],
    ['at the right behind tabs', '\t\t\t\t\tAnna Beispiel\n\t\t\t\t\tStadträtin'],
    ['at the left', 'Anna Beispiel\nStadträtin'],
    ['with a blank line', `\n${right('Anna Beispiel', 'Stadträtin')}`],
  ])('%s is none of its text', async (_, end) => {
    const { record, signed, left } = await anfrage(end);
    expect(record.questions.at(-1)!.text).toMatch(/ ja\?$/);
    expect(signed).toEqual(['Anna Beispiel | Stadträtin']);
    expect(left).toEqual([]);
  });

  it('keeps the group that stands over the room for the signature', async () => {
    const { record, signed } = await anfrage(`\n${right('Fraktion A', '', '', 'Anna Beispiel')}`);
    expect(record.questions.at(-1)!.text).toMatch(/ ja\?$/);
    expect(signed).toEqual(['Anna Beispiel | Fraktion A']);
  });
});

const BOTH = ['Anna Beispiel | Stadträtin', 'Bernd Muster | Stadtrat'];

describe('names', () => {
  it.each<[string, string, string[]]>([
    ['parted by one space', 'Anna Beispiel Bernd Muster\nStadträtin Stadtrat', BOTH],
    ['parted by two spaces', 'Anna Beispiel  Bernd Muster\nStadträtin  Stadtrat', BOTH],
    ['centred', '  Anna Beispiel   Bernd Muster\n    Stadträtin      Stadtrat', BOTH],
    ['below a row of roles', 'Stadträtin           Stadtrat\nAnna Beispiel        Bernd Muster', BOTH],
    ['staggered', 'Anna Beispiel\nStadträtin           Bernd Muster\n                     Stadtrat', BOTH],
    ['joined by und', 'Anna Beispiel und Bernd Muster', ['Anna Beispiel', 'Bernd Muster']],
    ['in a list', 'Anna Beispiel, Dr. Bernd Muster', ['Anna Beispiel', 'Dr. | Bernd Muster']],
    ['each with gez.', 'gez. Anna Beispiel  gez. Bernd Muster', ['Anna Beispiel', 'Bernd Muster']],
    [
      'with the roles between',
      'Anna Beispiel, Stadträtin, Bernd Muster, Stadtrat',
      ['Anna Beispiel | Stadträtin', 'Bernd Muster | Stadtrat'],
    ],
    [
      'with one role for both',
      'Stadträtinnen Anna Beispiel und Cora Test',
      ['Anna Beispiel | Stadträtinnen', 'Cora Test | Stadträtinnen'],
    ],
    [
      'with one group for both',
      'Anna Beispiel und Bernd Muster\nFraktion A',
      ['Anna Beispiel | Fraktion A', 'Bernd Muster | Fraktion A'],
    ],
    [
      'with a title between',
      'Cora von Test Dr. Bernd Muster\nStadträtin Stadtrat',
      ['Cora von Test | Stadträtin', 'Dr. | Bernd Muster | Stadtrat'],
    ],
    [
      'over a line without gaps',
      '  Anna Beispiel   Bernd Muster\nVorsitzende Fraktion A Stadtrat',
      ['Anna Beispiel | Vorsitzende Fraktion A', 'Bernd Muster | Stadtrat'],
    ],
    [
      'over one role of two words',
      '       Anna Beispiel             Bernd Muster\nStadträtin und stellvertretende Vorsitzende',
      ['Anna Beispiel | Stadträtin und stellvertretende Vorsitzende', 'Bernd Muster'],
    ],
    [
      'below groups',
      'Fraktion A           Fraktion B\n\n\nAnna Beispiel        Bernd Muster',
      ['Anna Beispiel | Fraktion A', 'Bernd Muster | Fraktion B'],
    ],
    [
      'below groups one under the other',
      'Fraktion A\n\n\nAnna Beispiel\n\nFraktion B\n\n\nBernd Muster',
      ['Anna Beispiel | Fraktion A', 'Bernd Muster | Fraktion B'],
    ],
    ['in brackets', '(Anna Beispiel)\nStadträtin', ['Anna Beispiel | Stadträtin']],
    ['behind the role', 'Stadtrat Bernd Muster', ['Bernd Muster | Stadtrat']],
    [
      'over fraktionslos',
      'Anna Beispiel\nStadträtin\nfraktionslos',
      ['Anna Beispiel | Stadträtin | fraktionslos'],
    ],
    ['before parteilos', 'Anna Beispiel, parteilos', ['Anna Beispiel | parteilos']],
    ['beside place and date', 'Magdeburg, den 12.05.2021          Anna Beispiel', ['Anna Beispiel']],
    [
      'beside place and date, with a role',
      'Magdeburg, den 12.05.2021          Anna Beispiel\n                                   Stadträtin',
      ['Anna Beispiel | Stadträtin'],
    ],
    ['one space behind the date', 'Magdeburg, 12. Mai 2021 Anna Beispiel', ['Anna Beispiel']],
    ['beside a farewell', 'Mit freundlichen Grüßen          Anna Beispiel', ['Anna Beispiel']],
    ['one space behind a farewell', 'Mit freundlichen Grüßen Anna Beispiel', ['Anna Beispiel']],
  ])('%s are read', async (_, end, expected) => {
    for (const paper of [
      await anfrage(`\nIch bitte um schriftliche Antwort.\n\n${end}\n`, 'Fraktion A'),
      await antrag(`${REASONS}\n${end}\n`, 'Fraktion A'),
    ]) {
      expect(paper.signed).toEqual(expected);
      expect(paper.left).toEqual([]);
    }
  });

  it('without roles below are told by the sender', async () => {
    const end = '\nAnna Maria Beispiel Bernd Muster\n';
    const known = await anfrage(end, 'Stadträtin Anna Maria Beispiel, Stadtrat Bernd Muster');
    expect(known.signed).toEqual(['Anna Maria Beispiel', 'Bernd Muster']);
    const unknown = await anfrage(end, 'Fraktion A');
    expect(unknown.signed).toEqual([]);
    expect(unknown.left).toEqual(['text-unassigned']);
  });

  it.each([
    [
      'roles that fit no way of parting the names',
      'Anna Maria Beispiel Bernd Muster\nStadträtin Stadtrat',
      [],
    ],
    [
      'one role for two names',
      'Anna Beispiel und Bernd Muster\nStadträtin',
      ['Anna Beispiel', 'Bernd Muster'],
    ],
  ])('%s: what cannot be told is left out and named', async (_, end, expected) => {
    const paper = await antrag(`${REASONS}\n${end}\n`, 'Fraktion A');
    expect(paper.signed).toEqual(expected);
    expect(new Set(paper.left)).toEqual(new Set(['text-unassigned']));
    expect(paper.record.reasons).toEqual(['Die Mittel reichen nicht.']);
  });

  it('over roles that may be names with their role: the row tells, and that is said', async () => {
    const end = '\nAnna Beispiel          Bernd Muster\nTeamleiterin Bau       Teamleiter Kultur\n';
    const { signed, record } = await antrag(`${REASONS}${end}`);
    expect(signed).toEqual(['Anna Beispiel | Teamleiterin Bau', 'Bernd Muster | Teamleiter Kultur']);
    expect(record.diagnostics.map(({ code }) => code)).toContain('reading-unsure');
  });

  it('of groups are known from the sender', async () => {
    const end = '\nAnna Beispiel             Bernd Muster\nBunte Liste               Neue Mitte\n';
    const { signed } = await anfrage(end, 'Fraktionen Bunte Liste und Neue Mitte');
    expect(signed).toEqual(['Anna Beispiel | Bunte Liste', 'Bernd Muster | Neue Mitte']);
  });
});

describe('text behind the signatures of a motion', () => {
  it.each<[string, string, number]>([
    ['who certifies', 'f. d. R.', 0],
    ['who certifies, by name', 'f. d. R.\nCora Test', 0],
    ['an address', 'https://www.beispiel.de/antraege/2021', 1],
    ['the foot of a web page', 'Dieser Beitrag wurde am 12.05.2021 veröffentlicht.', 1],
    ['the address of the group', 'Fraktion A · Altmarkt 1 · 39104 Magdeburg', 1],
    ['a list of enclosures', 'Anlage 1: Lageplan\nAnlage 2: Kosten', 0],
    ['an enclosure without a colon', 'Anlage 1 Lageplan', 0],
    ['the number of enclosures', '2 Anlagen', 0],
    ['whom it goes to', 'Verteiler:\nBernd Muster\nFraktion A', 0],
    ['a post-scriptum', 'P.S. Bitte beachten.', 0],
  ])('%s leaves the signer what he is', async (_, text, unassigned) => {
    for (const gap of ['\n', '\n\n']) {
      const { record, signed, left } = await antrag(`${REASONS}\nAnna Beispiel\nStadträtin${gap}${text}\n`);
      expect(signed).toEqual(['Anna Beispiel | Stadträtin']);
      expect(record.reasons).toEqual(['Die Mittel reichen nicht.']);
      const lost = left.filter((code) => code === 'text-unassigned');
      if (gap === '\n\n') expect(lost).toHaveLength(unassigned);
    }
  });

  it('may be the reasons', async () => {
    const { record, signed } = await antrag(`\nAnna Beispiel\nStadträtin\n${REASONS}`);
    expect(signed).toEqual(['Anna Beispiel | Stadträtin']);
    expect(record.resolution).toEqual(['Die Verwaltung wird beauftragt, die Clubs zu erhalten.']);
    expect(record.reasons).toEqual(['Die Mittel reichen nicht.']);
  });

  it('are the reasons below an enclosure, too', async () => {
    const { record } = await antrag(`\nAnlage: Lageplan\n${REASONS}`);
    expect(record.reasons).toEqual(['Die Mittel reichen nicht.']);
  });

  it.each(['\n', '\n\n'])('makes no signature of the people whom the motion names', async (gap) => {
    const named = ['Bernd Muster', 'Anna Beispiel', 'Cora Test'];
    const { record, signed } = await antrag(`\nEntsandt werden:\n\n${named.join(gap)}\n${REASONS}`);
    expect(signed).toEqual([]);
    expect(record.resolution.slice(1)).toEqual(['Entsandt werden:', ...named]);
  });
});

describe('who worked on the paper', () => {
  it.each([
    ...['Bearbeitet von Ute Test', 'Bearbeiter: Klaus Test', 'Verfasserin: Ute Test', 'Bearb.: Frau Test'],
    ...['Vorbereitet von Klaus Test, Fachdienst Straßenbau', 'Für Rückfragen: Klaus Test'],
    ...['Nachrichtlich an den Ortsbürgermeister Klaus Test', 'Nachrichtlich: Fraktion B'],
  ])('%s, below the name, signs nothing', async (text) => {
    for (const gap of ['', '\n']) {
      const { signed, left } = await antrag(`${REASONS}\nAnna Beispiel\nStadträtin\n${gap}${text}\n`);
      expect(signed).toEqual(['Anna Beispiel | Stadträtin']);
      expect(left).toEqual([]);
    }
  });

  it('does not end running text', async () => {
    const text =
      'Die Unterlagen liegen im Eigenbetrieb Stadtgarten und Friedhöfe aus, und zwar dort im\nZimmer 114, wo sie jeder einsehen kann.';
    const { record } = await antrag(`\nBegründung:\n\n${text}\n`);
    expect(record.reasons).toEqual([text.replace('\n', ' ')]);
  });
});

describe('the referral', () => {
  it.each([
    'Überweisung an die Ausschüsse StBV und UwE wird beantragt.',
    'Überweisung in die Ausschüsse StBV, UwE',
    'Überweisung: Finanzausschuss, StBV',
    'Der Antrag ist in die Ausschüsse für Bau und Verkehr zu verweisen.',
    'Wir bitten, den Antrag in die Ausschüsse StBV und FG zu verweisen.',
    'Wir beantragen die Überweisung in den Finanzausschuss.',
    'Der Antrag soll in den Ausschuss StBV überwiesen werden.',
    'Der Antrag soll zunächst in den Kulturausschuss.',
    'Überweisungen: Ausschuss für Umwelt und Energie; Ausschuss für Bildung.',
    'Überweisungsvorschlag: Ausschuss für Umwelt und Energie',
    'Gewünschte Ausschussüberweisung: StBV und FG',
    'Beratung im Ausschuss für Umwelt und Energie erbeten.',
    'Behandlung in den Ausschüssen: UwE, StBV',
    'Beratungsfolge: Kulturausschuss, Finanzausschuss',
  ])('%s', async (text) => {
    const { record } = await antrag(`\n${text}\n${REASONS}`);
    expect(record.referral).toBe(text);
    expect(record.resolution).toHaveLength(1);
  });

  it.each([
    'Die Verwaltung wird beauftragt, die Vorlage an den Ausschuss zu überweisen.',
    'Wir verweisen auf den Beschluss des Finanzausschusses.',
    'Der Stadtrat hat das Thema 2020 in den Finanzausschuss überwiesen.',
    'Die Beratung im Ausschuss ist für März vorgesehen.',
    'Der Antrag soll in die Zukunft weisen.',
    'Beratung: Die Bürger werden vor Ort beraten.',
  ])('%s is none', async (text) => {
    const { record } = await antrag(`\n${text}\n${REASONS}`);
    expect(record.referral).toBeNull();
    expect(record.resolution[1]).toBe(text);
  });

  it.each(['Überweisung an: Kulturausschuss', 'Überweisungswunsch: StBV', 'Vorberatung: Finanzausschuss'])(
    '%s, in a line between the reasons and the name, is none of the signature',
    async (text) => {
      const { record, signed } = await antrag(`${REASONS}\n${text}\n\nMax Muster\nStadtrat\n`);
      expect(record.referral).toBe(text);
      expect(record.reasons).toEqual(['Die Mittel reichen nicht.']);
      expect(signed).toEqual(['Max Muster | Stadtrat']);
    },
  );

  it('is a label with the committees listed below it', async () => {
    const { record } = await antrag(
      `\nÜberweisungen:\n- Ausschuss für Bildung\n- Kulturausschuss\n${REASONS}`,
    );
    expect(record.referral).toBe('Überweisungen: - Ausschuss für Bildung - Kulturausschuss');
  });
});

describe('a farewell in few words', () => {
  it.each([
    'Mit Dank',
    'Mit herzlichem Dank im Voraus',
    'Mit Dank für Ihre Mühe',
    'Danke im Voraus',
    'Es grüßt Sie',
    'Ihre',
    'In Erwartung Ihrer Antwort',
    'Ergebenst',
    'Gruß',
    'Mit frdl. Grüßen',
    'Für Ihre Mühe vielen Dank',
    'Glück auf!',
    'Alles Gute',
    'Mit Hochachtung',
    'Mit Grüßen',
  ])('%s is said by nobody of that name', async (farewell) => {
    const { signatures, questions, diagnostics } = await readText(
      `${HEAD}1. Wann kommen sie?\n\n${farewell}\n\nEva Muster\nStadträtin\n`,
    );
    expect(signatures).toEqual([{ name: 'Eva Muster', academicTitle: null, lines: ['Stadträtin'] }]);
    expect(questions.map(({ text }) => text)).toEqual(['Wann kommen sie?']);
    expect(diagnostics.map(({ code }) => code)).not.toContain('text-unassigned');
  });

  it.each(['Dank gebührt den Helfern.', 'Ihre Antwort steht aus.', 'Mit Dank nahm der Rat das an.'])(
    '%s is text',
    (text) => {
      expect(closingOf(text)).toBeNull();
    },
  );
});
