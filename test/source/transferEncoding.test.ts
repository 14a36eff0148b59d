import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/text/decodeText.ts';

function decoded(text: string) {
  const { text: read, problems } = decodeText(Buffer.from(text));
  return { text: read, problems };
}

const UNDONE = [{ code: 'transfer-encoding', severity: 'info', args: { undone: true } }];
const LEFT = [{ code: 'transfer-encoding', severity: 'info', args: { undone: false, places: 1 } }];

describe('HTML entities', () => {
  it.each([
    ['Fraktion GR&Uuml;NE', 'Fraktion GRÜNE'],
    ['&Ouml;ffnung', 'Öffnung'],
    ['Stra&szlig;e', 'Straße'],
    ['m&#252;ndlich', 'mündlich'],
    ['m&#xFC;ndlich, m&#XfC;ndlich', 'mündlich, mündlich'],
    ['m&amp;uuml;ndlich', 'mündlich'],
    ['SPD &amp; FDP, nach &sect;&nbsp;5', 'SPD & FDP, nach §\u00a05'],
    ['&bdquo;K&ouml;ln&ldquo; &ndash; &euro; 5', '„Köln“ – € 5'],
    ['&#8222;so&#8220; &#150; &#132;so&#147;', '„so“ – „so“'],
    ['Ha&ccaron;ek &amp; &Scaron;koda', 'Haček & Škoda'],
    ['be&shy;leuch&shy;tung', 'beleuchtung'],
    ['in der L&auml;nge für Bürger', 'in der Länge für Bürger'],
    ['"Gr&uuml;n" und "Wei&szlig;"', '"Grün" und "Weiß"'],
  ])('%s', (text, right) => {
    const result = decoded(text);
    expect(result.text).toBe(right);
    expect(result.problems).toMatchObject(UNDONE);
  });

  it.each([
    ['SPD & FDP; Grün & Co.; a&b;'],
    ['Umlaute wie „&uuml;“ und (K&ouml;ln) erscheinen für Bürger falsch'],
    ['https://example.org/?a=1&b=2&c=3;'],
    ['&unbekannt; &#0; &#7; &#55296; &#9999999;'],
  ])('stay where they are meant: %s', (text) => {
    expect(decoded(text)).toEqual({ text, problems: [] });
  });

  it('a single one that makes no word stays and is said', () => {
    expect(decoded('SPD &amp; FDP für Bürger')).toMatchObject({
      text: 'SPD &amp; FDP für Bürger',
      problems: LEFT,
    });
  });

  it('are said once: how many, and where the first stands', () => {
    expect(decoded('Anfrage\nGr&uuml;n und wei&szlig;').problems).toEqual([
      {
        code: 'transfer-encoding',
        severity: 'info',
        field: null,
        at: { page: 1, line: 2, column: 3 },
        args: { what: 'entities', places: 2, undone: true },
      },
    ]);
  });
});

describe('quoted-printable', () => {
  const long = 'Seit dem Umbau der Haltestelle erreichen uns fast jede Woche Zuschriften';
  it.each([
    ['m=C3=BCndlich', 'mündlich'],
    ['m=FCndlich', 'mündlich'],
    ['=C3=96ffnung', 'Öffnung'],
    ['=D6ffnung', 'Öffnung'],
    ['Stra=DFe=20\nnach =A7=A05', 'Straße \nnach §\u00a05'],
    ['=E2=80=9EK=C3=B6ln=E2=80=9C =E2=80=93 5=E2=82=AC', '„Köln“ – 5€'],
    [`${long}=\n von Anwohnern =3D\n${long} =\nund mehr`, `${long} von Anwohnern =\n${long} und mehr`],
    ['f=c3=bcr a =3D b', 'für a = b'],
    ['M=C3=\n=BCller', 'Müller'],
    ['K=C3=B6ln, M&uuml;ller', 'Köln, Müller'],
  ])('%j', (text, right) => {
    const result = decoded(text);
    expect(result.text).toBe(right);
    expect(result.problems).toMatchObject([
      { ...UNDONE[0], args: { what: 'quoted-printable', undone: true } },
    ]);
  });

  it.each([
    ['a =3D b'],
    ['x=B5 und y=E4'],
    ['https://example.org/suche?ort=FCrth&name=D6ffnung'],
    ['A=\nB=\nC'],
    ['=DE und =C3=BC'],
  ])('stays where it is meant: %j', (text) => {
    expect(decoded(text)).toEqual({ text, problems: [] });
  });

  it('stays and is said in a text with equals signs of its own', () => {
    const text = 'a = b, c = d, e=f; f=C3=BCr';
    expect(decoded(text)).toMatchObject({ text, problems: LEFT });
  });
});
