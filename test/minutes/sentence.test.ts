import { describe, expect, it } from 'vitest';
import { isDeciding } from '../../src/minutes/deciding.ts';
import { mayDecide } from '../../src/minutes/missed.ts';
import { readOutcome } from '../../src/minutes/outcome.ts';
import { referredTo } from '../../src/minutes/referral.ts';
import { stretch } from './made.ts';

const COUNCIL = { committee: false, body: null, number: 21, period: 'VI', year: '15' };
const COMMITTEE = { ...COUNCIL, committee: true };

describe('a deciding sentence of the council', () => {
  it.each([
    ['Der Stadtrat beschließt mit 51 Ja-, 0 Neinstimmen und 1 Enthaltung:', 'adopted'],
    [
      'Gemäß Änderungsantrag DS0531/21/1 des Ausschusses StBV beschließt der Stadtrat mit 40 Ja-, 0 Neinstimmen:',
      'adopted',
    ],
    ['Der Stadtrat beschließt unter Beachtung des Änderungsantrages einstimmig:', 'adopted-amended'],
    ['Der Stadtrat lehnt den Antrag A0177/19 mit 20 Ja-, 22 Neinstimmen und 1 Enthaltung ab.', 'rejected'],
    [
      'Die Niederschrift vom 12.05.2021 wird mit 40 Ja-, 0 Neinstimmen und 2 Enthaltungen bestätigt.',
      'adopted',
    ],
    ['Die Information wird zur Kenntnis genommen.', 'noted'],
    ['Der Stadtrat beschließt mit 19 Ja-, 19 Neinstimmen die Ablehnung des Antrages A0177/19.', 'rejected'],
    ['Der Stadtrat stellt mit 46 Ja-, 0 Neinstimmen und 0 Enthaltungen fest:', 'adopted'],
    [
      'Stadträtin Muster stellt den GO-Antrag auf Ende der Debatte, dem der Stadtrat mit 30 Ja-, 9 Neinstimmen folgt.',
      'adopted',
    ],
    ['Der TOP wird vertagt.', 'postponed'],
    ['Der Antrag A0123/19 wird vom Einreicher zurückgezogen.', 'withdrawn'],
    ['Stadtrat Muster zieht den Änderungsantrag A0123/19/1 zurück.', 'withdrawn'],
    ['Der Änderungsantrag ist damit gegenstandslos.', 'obsolete'],
    ['Gemäß GO-Antrag wird der Antrag in die Ausschüsse KRB und VW überwiesen.', 'referred'],
    ['Der Stadtrat entsendet Frau Muster in den Aufsichtsrat.', 'adopted'],
    ['Die Behandlung der Drucksache wird auf die Sitzung am 24.09.2020 vertagt.', 'postponed'],
    ['Die Beschlussfassung wird auf die nächste Sitzung verschoben.', 'postponed'],
    ['Die Fraktion A hat ihren Änderungsantrag A0123/19/1 zurückgezogen.', 'withdrawn'],
    ['Die Fraktion A nimmt den Änderungsantrag A0123/19/1 zurück.', 'withdrawn'],
    ['Eine Abstimmung über den Antrag erübrigt sich.', 'obsolete'],
    [
      'Mit dem Antrag A0123/19 verfährt der Stadtrat wie folgt: Er wird mit 20 Ja-, 4 Neinstimmen abgelehnt.',
      'rejected',
    ],
    ['Der Antrag findet mit 18 Ja-, 22 Neinstimmen und 4 Enthaltungen keine Mehrheit.', 'rejected'],
    [
      'Der Stadtrat hat die Drucksache mit 40 Ja-, 2 Neinstimmen und 1 Enthaltung ungeändert beschlossen.',
      'adopted',
    ],
    ['Abgelehnt wird der Antrag mit 9 Ja-, 33 Neinstimmen und 2 Enthaltungen.', 'rejected'],
    ['Der Stadtrat spricht sich mit 30 Ja-, 10 Neinstimmen für den Antrag aus.', 'adopted'],
    ['Die Tagesordnung wird mit 40 Ja-, 0 Neinstimmen festgestellt.', 'adopted'],
    ['Der Widerspruch der Oberbürgermeisterin wird mit 12 Ja-, 30 Neinstimmen zurückgewiesen.', 'rejected'],
    ['Der Stadtrat hebt den Beschluss-Nr. 541-016(VIII)25 mit 40 Ja-, 0 Neinstimmen auf.', 'adopted'],
    ['Der Stadtrat verweist die Drucksache mit 30 Ja-, 9 Neinstimmen zurück in den Ausschuss.', 'referred'],
    ['Punkt 1: 30 Ja-, 12 Neinstimmen, 2 Enthaltungen – angenommen', 'adopted'],
    ['Der Stadtrat beschließt einstimmig, den TOP 5.3 von der Tagesordnung abzusetzen.', 'postponed'],
    ['Die Drucksache wird in die Verwaltung zurücküberwiesen.', 'referred'],
    ['Die DS wird zur Überarbeitung an die Verwaltung zurückgegeben.', 'referred'],
    ['Stadtrat Muster zieht im Namen seiner Fraktion den Antrag zurück.', 'withdrawn'],
    ['Diesem wird mit 20 Ja-, 3 Neinstimmen und 1 Enthaltung zugestimmt.', 'adopted'],
    ['Stadtrat Muster beantragt die Vertagung, was mit 10 Ja-, 23 Neinstimmen abgelehnt wird.', 'rejected'],
    ['Als Vertreter wird Herr Muster mit 30 Ja-, 4 Neinstimmen benannt.', 'adopted'],
    ['Die Entsendung von Herrn Muster wird mit 30 Ja-, 4 Neinstimmen bestätigt.', 'adopted'],
    ['Auf Antrag der Fraktion A wird die DS0438/12 in den Ausschuss FG verwiesen.', 'referred'],
    [
      'Frau Eva Muster wird mit 38 Ja-, 2 Neinstimmen und 3 Enthaltungen in den Aufsichtsrat entsendet.',
      'adopted',
    ],
    ['Herr Muster wird mit 8 Ja-, 31 Neinstimmen nicht in den Aufsichtsrat gewählt.', 'rejected'],
    ['Herr Muster wird mit 8 Ja-, 31 Neinstimmen nicht gewählt.', 'rejected'],
    ['Der Stadtrat hebt den Beschluss-Nr. 1090-036(VII)21 mit 19 Ja-, 25 Neinstimmen nicht auf.', 'rejected'],
    ['Herr Muster beantragt das Ende der Aussprache; dem wird mit 30 Ja-, 1 Neinstimme gefolgt.', 'adopted'],
  ])('%s', (text, outcome) => {
    expect(isDeciding(stretch(text), COUNCIL)).toBe(true);
    expect(readOutcome(stretch(text))?.value).toBe(outcome);
  });

  it.each([
    'Der Ausschuss StBV empfiehlt die Beschlussfassung.',
    'Stadtrat Muster bittet, den Antrag zu überweisen.',
    'Der Vorsitzende informiert, dass der Antrag zurückgezogen wird.',
    'Der Antrag wurde in der Sitzung am 12.03.2020 vertagt.',
    'Stadtrat Muster verweist auf den Beschluss des Stadtrates.',
    'Die Anfragen werden schriftlich beantwortet.',
    'Bei Stimmengleichheit gilt der Antrag als abgelehnt, stellt der Vorsitzende klar.',
    'Nach Auffassung von Stadtrat Muster ist der Antrag damit erledigt.',
    'Wenn der Änderungsantrag angenommen wird, stimmt die Fraktion der Drucksache zu.',
    'Im vergangenen Jahr wurde ein ähnlicher Antrag abgelehnt.',
    'Stadtrat Muster zieht den Vergleich mit Halle und erinnert an die Zusagen.',
    'Die Sitzung wird um 16:00 Uhr unterbrochen.',
    'Auf die I0299/17 wird verwiesen.',
    'Auf I0299/17 wird verwiesen.',
    'Es wird verwiesen auf die F0123/17.',
    'Hierzu wird auf den Bericht in der Anlage verwiesen.',
    'Diesem wird im Saal zugestimmt.',
    'Die Entsendung von Herrn Muster wird begrüßt.',
    'Die Unterlagen werden an die Verwaltung zurückgegeben.',
    'Stadtrat Muster zieht im Namen seiner Fraktion eine gute Bilanz.',
    'Auf das Gutachten zur DS0412/15 wird verwiesen.',
    'Frau Muster wird in den Aufsichtsrat entsendet.',
    'Herr Muster beantragt das Ende der Aussprache; dem wird gefolgt.',
  ])('is not: %s', (text) => {
    expect(isDeciding(stretch(text), COUNCIL)).toBe(false);
  });
});

describe('a deciding sentence of a committee', () => {
  it.each([
    ['Der Ausschuss empfiehlt dem Stadtrat die Beschlussfassung zur DS0031/24.', 'recommended'],
    ['Der Ausschuss empfiehlt dem Stadtrat, den Antrag A0012/24 nicht zu beschließen.', 'not-recommended'],
    ['Der Finanz- und Grundstücksausschuss stimmt der Drucksache zu.', 'adopted'],
    ['Der Betriebsausschuss nimmt die Information zur Kenntnis.', 'noted'],
    ['Die Ausschussmitglieder nehmen die Information zur Kenntnis.', 'noted'],
    ['Der Antrag wird vom Ausschuss einstimmig befürwortet.', 'recommended'],
    ['Der Ausschuss spricht sich mit 5 – 2 – 1 für die Annahme des Antrages aus.', 'recommended'],
    ['Die Beschlussfassung wird mit 5 – 1 – 0 empfohlen.', 'recommended'],
    ['Der Ausschuss empfiehlt den Punkt 2 mit 1 : 4 : 0 Stimmen nicht.', 'not-recommended'],
    ['Der Ausschuss empfiehlt den Punkt 2 mit 4 : 1 : 0 Stimmen.', 'recommended'],
    ['Der Betriebsausschuss lehnt den Antrag, § 14 Abs. 3 zu streichen, mit 2 – 4 – 0 ab.', 'rejected'],
  ])('%s', (text, outcome) => {
    expect(isDeciding(stretch(text), COMMITTEE)).toBe(true);
    expect(readOutcome(stretch(text))?.value).toBe(outcome);
  });
});

describe('committees to which a paper goes', () => {
  it.each([
    ['Überweisung in die Ausschüsse KRB und VW', ['KRB', 'VW']],
    ['wird in den Ausschuss WTR überwiesen.', ['WTR']],
    ['wird einstimmig in die Ausschüsse StBV, UwE und FG überwiesen.', ['StBV', 'UwE', 'FG']],
    ['wird in den Finanz- und Grundstücksausschuss überwiesen.', ['Finanz- und Grundstücksausschuss']],
    ['wird in den Ausschuss für Umwelt und Energie überwiesen.', ['Ausschuss für Umwelt und Energie']],
    ['wird vertagt.', []],
    ['Überweisung in den Kulturausschuß stimmt der Stadtrat zu.', ['Kulturausschuß']],
    [
      'in den Jugendhilfeausschuss und die Ausschüsse FuG und VW mit 45 Ja-',
      ['Jugendhilfeausschuss', 'FuG', 'VW'],
    ],
    ['wird in den Ausschuss KRB und die Verwaltung überwiesen.', ['KRB']],
  ])('%s', (text, expected) => {
    expect(referredTo(stretch(text)).map((one) => one.text)).toEqual(expected);
  });
});

describe('a sentence that may be a decision', () => {
  it.each([
    'Der TOP wird in der Fortsetzung der Sitzung am 18.11.2024 behandelt.',
    'Die Sache wird bestätigt.',
    'Stadtrat Muster wünscht die Beratung in den Ausschuss FG, 20 Ja-, 3 Neinstimmen.',
    'Der Tagesordnungspunkt entfällt.',
    'Der Antrag bleibt im Geschäftsgang.',
  ])('%s', (text) => {
    expect(mayDecide(stretch(text), COUNCIL)).toBe(true);
  });

  it.each([
    'In den Fachausschüssen gab es 6 Ja-, 2 Neinstimmen.',
    'Der Antrag bleibt nach seiner Ansicht richtig.',
    'Der Finanzausschuss hat die Drucksache mit 6 – 2 – 1 empfohlen.',
    'Die Oberbürgermeisterin sagt zu, die Zahlen nachzureichen.',
    'Der Vorsitzende lässt über den Änderungsantrag abstimmen.',
  ])('is not: %s', (text) => {
    expect(mayDecide(stretch(text), COUNCIL)).toBe(false);
  });
});
