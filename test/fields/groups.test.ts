import { describe, expect, it } from 'vitest';
import { readParts } from './readParts.ts';

describe('a text that is one group', () => {
  it.each([
    'Fraktion GRÜNE/future! im Stadtrat der Landeshauptstadt Magdeburg',
    'Fraktion DIE LINKE im Stadtrat Magdeburg',
    'Fraktion der CDU im Rat der Stadt Magdeburg',
    'SPD-Stadtratsfraktion Magdeburg',
    'SPD-Stadtratsfraktion der Landeshauptstadt Magdeburg',
    'CDU/FDP-Fraktion im Stadtrat',
    'SPD/Tierschutzallianz/Volt Fraktion',
    'Die Fraktion im Magdeburger Stadtrat'.slice(4),
    'DIE LINKE im Stadtrat der Landeshauptstadt Magdeburg',
    'Fraktion SPD / Tierschutzallianz / Volt',
    'Fraktion Rostocker Wiesenpartei',
    'Rostocker Wiesenpartei',
    'Ratsgruppe XY',
    'Bündnisgruppe future!',
    'Ratsgruppe Zukunft Magdeburg',
    'Fraktion Magdeburg hört zu!',
    'Fraktion Bürger für Magdeburg',
    'Wählergemeinschaft Elbe',
    'Freie Wähler Magdeburg',
    'Fraktion BÜNDNIS 90/DIE GRÜNEN',
    'Fraktion AfD im Stadtrat',
    'Fraktion Die PARTEI',
    'Kinderbeauftragte der Stadt',
    'Kinderbeauftragte der Landeshauptstadt Magdeburg',
    'Behindertenbeauftragter',
    'Gleichstellungsbeauftragte',
    'Ortsbürgermeister',
    'Ortsbürgermeister Pechau',
    'Ortsbürgermeisterin der Ortschaft Randau-Calenberge',
    'Fraktionslose Stadträte',
    'Seniorenbeirat',
    'Seniorenbeirat der Landeshauptstadt Magdeburg',
    'Integrationsbeirat',
    'Beirat für Integration und Migration',
    'Beirat für Menschen mit Behinderungen',
    'Ortschaftsrat Beyendorf-Sohlen',
    'Ortschaftsrat Randau-Calenberge',
    'Stadtelternrat',
    'Jugendparlament',
    'Stadtrat',
    'Stadtrat der Landeshauptstadt Magdeburg',
    'Stadtrat Magdeburg',
    'Verwaltungsausschuss',
    'Finanz- und Grundstücksausschuss',
    'Gesundheits- und Sozialausschuss',
    'Ausschuss für Wirtschaftsförderung, Tourismus und regionale Entwicklung',
    'Ausschuss für kommunale Rechts- und Bürgerangelegenheiten',
    'Ausschuss für Familie und Gleichstellung',
    'Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg',
    'Betriebsausschuss Kommunales Gebäudemanagement',
    'Betriebsausschuss Städtischer Abfallwirtschaftsbetrieb',
    'Betriebsausschuss Kommunale Kindertageseinrichtungen Magdeburg',
    'Betriebsausschuss Konservatorium „Georg Philipp Telemann“',
    'Zeitweiliger Ausschuss Elbebahnhof',
    'Landeshauptstadt Magdeburg',
    'Stadt Magdeburg',
    'Büro des Stadtrates',
    'Stadtverwaltung Magdeburg',
    'Dezernat III',
    'FB 32',
    'Amt 61',
    'StBV',
  ])('%s', (text) => {
    expect(readParts(text)).toEqual({ people: [], groups: [text], rest: [] });
  });
});

describe('enumerations of groups', () => {
  it.each<[string, string[]]>([
    ['Fraktion CDU und Fraktion FDP', ['Fraktion CDU', 'Fraktion FDP']],
    ['CDU/FDP, SPD und DIE LINKE', ['CDU/FDP', 'SPD', 'DIE LINKE']],
    [
      'Fraktionen SPD/Tierschutzallianz/Volt, GRÜNE/future! sowie Die Linke',
      ['Fraktion SPD/Tierschutzallianz/Volt', 'Fraktion GRÜNE/future!', 'Fraktion Die Linke'],
    ],
    ['Ratsfraktionen A und B', ['Ratsfraktion A', 'Ratsfraktion B']],
    ['Fraktion A; Fraktion B', ['Fraktion A', 'Fraktion B']],
    ['Fraktion A – die junge Liste', ['Fraktion A – die junge Liste']],
    ['Fraktion A – DIE LINKE', ['Fraktion A', 'DIE LINKE']],
    ['Fraktion A - Die Linke', ['Fraktion A', 'Die Linke']],
    ['Amt 61, FB 62', ['Amt 61', 'FB 62']],
    ['StBV, UwE, KRB', ['StBV', 'UwE', 'KRB']],
    ['Seniorenbeirat und Behindertenbeauftragte', ['Seniorenbeirat', 'Behindertenbeauftragte']],
    [
      'Ausschuss für Bildung, Schule und Sport, Jugendhilfeausschuss',
      ['Ausschuss für Bildung, Schule und Sport', 'Jugendhilfeausschuss'],
    ],
    [
      'Fraktion DIE LINKE im Stadtrat, SPD-Stadtratsfraktion',
      ['Fraktion DIE LINKE im Stadtrat', 'SPD-Stadtratsfraktion'],
    ],
    [
      'Interfraktioneller Antrag: Fraktion A, Fraktion B',
      ['Interfraktioneller Antrag', 'Fraktion A', 'Fraktion B'],
    ],
    ['Fraktion A + Fraktion B', ['Fraktion A', 'Fraktion B']],
  ])('%s', (text, groups) => {
    expect(readParts(text)).toEqual({ people: [], groups, rest: [] });
  });
});

describe('words that are neither person nor group', () => {
  it.each<[string, string[], string[], string[]]>([
    ['Max Muster 2021', [], [], ['Max Muster 2021']],
    ['siehe Anlage', [], [], ['siehe Anlage']],
    ['Fraktion A, 39104', [], ['Fraktion A'], ['39104']],
    ['Stadträtin Ida Muster, xyz', ['Ida Muster'], [], ['xyz']],
    ['Stadträtin', [], [], []],
    ['Vorsitzender des Stadtrates', [], [], []],
    ['Stadträtin, Fraktion A', [], ['Fraktion A'], ['Stadträtin']],
    ['offen', [], [], ['offen']],
    ['Alter Markt 6', [], [], ['Alter Markt 6']],
    ['Stadtrat Max Muster 0391 123', ['Max Muster'], [], ['0391 123']],
    ['Öffentliche Sitzung', [], [], ['Öffentliche Sitzung']],
    ['BUNTE LISTE', [], [], ['BUNTE LISTE']],
  ])('%s', (text, names, groups, rest) => {
    const read = readParts(text);
    expect({ ...read, people: read.people.map((person) => person[2]) }).toEqual({
      people: names,
      groups,
      rest,
    });
  });
});

describe('an office behind a name', () => {
  it('that has a role is a second one, and no group', () => {
    const { groups, rest } = readParts('Stadtrat Max Muster, Ortsbürgermeister von Pechau');
    expect([groups, rest]).toEqual([[], ['Ortsbürgermeister von Pechau']]);
  });

  it('is a group where others stand between', () => {
    const { groups, rest } = readParts('Stadtrat Max Muster, Fraktion Bunte Liste, Ortsbürgermeister');
    expect([groups, rest]).toEqual([['Fraktion Bunte Liste', 'Ortsbürgermeister'], []]);
  });
});
