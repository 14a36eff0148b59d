/** Blocks with roles to a draft, and what is said of them: nothing is lost in silence. */

import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/decode/bestPath.ts';
import type { Role } from '../../src/forms/form.ts';
import { FORMS } from '../../src/forms/index.ts';
import type { ValueSpans } from '../../src/model/reading.ts';
import { isSaid, keepFromFurniture, movedVote } from '../../src/values/apart.ts';
import { bodyValues } from '../../src/values/body.ts';
import { bodyProblems } from '../../src/values/completeness.ts';
import { sayOfResolution, sayOfRows } from '../../src/values/doubts.ts';
import { emptyBody } from '../../src/values/draft.ts';
import { addEnclosure, type FoundEnclosure } from '../../src/values/enclosures.ts';
import { paragraph } from '../../src/values/paragraph.ts';
import type { Stretch } from '../../src/words/stretch.ts';
import { blockOfText, blocksOf, decidedOf } from './blocks.ts';

type Part = [role: Role, text: string, given?: Partial<Decided>];

const NOBODY = { people: [], groups: [] };
const texts = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text);

function bodyOf(kind: 'anfrage' | 'antrag' | 'drucksache' | 'aenderungsantrag', ...parts: Part[]) {
  const { layout, decided } = decidedOf(...parts);
  return bodyValues(layout, NOBODY, FORMS[kind]!, decided);
}

describe('lead-ins', () => {
  const intros = (...parts: Part[]) => {
    const { draft } = bodyOf('anfrage', ...parts);
    return [
      draft.questionIntro?.text ?? null,
      ...draft.questions.map(({ heading, text }) => [heading?.text ?? null, text.text]),
    ];
  };
  const first: Part = ['intro', 'Ich frage Sie:'];
  const second: Part = ['intro', 'Weiter frage ich Sie:'];
  const inline: Part = ['inlineQuestion', 'Weiter frage ich Sie: Wann kommen sie?'];

  it.each<[string, Part[], unknown[]]>([
    ['is the first', [first, ['item', '1. Wo?']], ['Ich frage Sie:', [null, 'Wo?']]],
    [
      'is no later one',
      [['item', '1. Wo?'], second, ['item', '2. Wann?']],
      [null, [null, 'Wo?'], ['Weiter frage ich Sie:', 'Wann?']],
    ],
    [
      'is not the second of two',
      [first, second, ['item', '1. Wo?']],
      ['Ich frage Sie:', ['Weiter frage ich Sie:', 'Wo?']],
    ],
    [
      'may stand in the line of its question',
      [inline],
      ['Weiter frage ich Sie:', [null, 'Wann kommen sie?']],
    ],
    [
      'is none there behind a question',
      [['item', '1. Wo?'], inline],
      [null, [null, 'Wo?'], ['Weiter frage ich Sie:', 'Wann kommen sie?']],
    ],
    [
      'is none there behind another',
      [first, inline],
      ['Ich frage Sie:', ['Weiter frage ich Sie:', 'Wann kommen sie?']],
    ],
    [
      'is not there where nothing leads in',
      [['inlineQuestion', 'Wann kommen sie?']],
      [null, [null, 'Wann kommen sie?']],
    ],
  ])('of a paper %s', (_, parts, expected) => {
    expect(intros(...parts)).toEqual(expected);
  });
});

describe('what has no place', () => {
  it('is background where no question stands above', () => {
    expect(texts(bodyOf('anfrage', ['continued', 'Bitte nach Jahren.']).draft.background)).toEqual([
      'Bitte nach Jahren.',
    ]);
  });

  it('is left over of two requests, and the one that says how is taken', () => {
    const { draft, left } = bodyOf(
      'anfrage',
      ['request', 'Wir bitten um Antwort.'],
      ['request', 'Ich bitte um schriftliche Antwort.'],
    );
    expect(draft.request?.text.text).toBe('Ich bitte um schriftliche Antwort.');
    expect(texts(left)).toEqual(['Wir bitten um Antwort.']);
  });

  it.each([
    ['Der Stadtrat möge beschließen:', []],
    ['Beschlussvorschlag: Der Stadtrat möge beschließen:', []],
    ['Beschlussvorschlag: Es erhalten einen Namen:', ['Es erhalten einen Namen:']],
    ['Der Stadtrat möge beschließen: Es werden Bänke gesetzt.', ['Es werden Bänke gesetzt.']],
  ])('of %s is resolution', (text, expected) => {
    expect(texts(bodyOf('antrag', ['lead', text]).draft.resolution)).toEqual(expected);
  });
});

describe('names of two columns that may be one', () => {
  it('are doubtful where they stand', () => {
    const { draft } = bodyOf('anfrage', ['signature', 'Anna             Muster\nStadträtin']);
    expect(draft.signatures.map(({ name }) => name?.text)).toEqual(['Anna Muster']);
    expect(draft.problems).toMatchObject([{ code: 'reading-unsure', field: '/signatures/0', at: 0 }]);
  });
});

describe('cells of a printed form', () => {
  const form: Part = ['financeForm', 'Organisationseinheit 2102'];
  const cell: Part = ['footnote', 'Die Kosten trägt ein Verein.'];
  const lines = (...parts: Part[]) => {
    const { layout, decided } = decidedOf(...parts);
    const { draft } = bodyValues(layout, NOBODY, FORMS.drucksache!, decided);
    return [draft.financeLines, draft.responsibleLines].map((own) =>
      own.map(({ start, end }) => layout.text.slice(start, end)),
    );
  };
  const office: Part = ['responsible', 'Sachbearbeiter'];

  it.each<[string, Part[], string[][]]>([
    ['right below it', [form, cell], [[form[1], cell[1]], []]],
    ['below the head of a page', [form, ['furniture', 'Seite 2'], cell], [[form[1], cell[1]], []]],
    [
      'like a name below another',
      [office, ['contact', 'Frau Seidler'], ['contact', 'Herr Rehm']],
      [[], [office[1], 'Frau Seidler', 'Herr Rehm']],
    ],
    ['not below text', [form, ['reasons', 'Die Bänke fehlen.'], cell], [[form[1]], []]],
    [
      'not where there is no form',
      [
        ['contact', 'Frau Seidler'],
        ['contact', 'Herr Rehm'],
      ],
      [[], []],
    ],
    ['not with the mark of a note', [form, ['footnote', '1) Siehe den Vertrag.']], [[form[1]], []]],
  ])('are %s', (_, parts, expected) => {
    expect(lines(...parts)).toEqual(expected);
  });

  it.each([
    ['Die Kosten trägt ein Verein.', true],
    ['Drucksache Bänke', false],
    ['Drucksache auf Seite 2', false],
    ['zur Drucksache DS0231/24 vom Mai', false],
    ['Stadt an der Elbe Magdeburg', false],
  ])('%s may be one: %s', (text, expected) => {
    expect(isSaid(text)).toBe(expected);
  });
});

describe('the head of a page', () => {
  it.each<[Role, boolean]>([
    ['furniture', true],
    ['footnote', true],
    ['background', false],
  ])('that is %s stays one: %s', (role, expected) => {
    const block = blockOfText('Seite 2 von 3');
    block.lines[0]!.line.furniture = true;
    keepFromFurniture(role, block);
    expect(block.lines[0]!.line.furniture).toBe(expected);
  });
});

describe("a committee's vote", () => {
  it.each<[Role, string, Role]>([
    ['resolution', 'Abstimmung im Ausschuss: 6 - 0 - 1', 'reasons'],
    ['resolution', 'Die Abstimmung im Ausschuss entfällt.', 'resolution'],
    ['statement', 'Abstimmung im Ausschuss: 6 - 0 - 1', 'statement'],
  ])('%s, %s: %s', (role, text, expected) => {
    expect(movedVote(role, blockOfText(text))).toBe(expected);
  });
});

describe('enclosures', () => {
  const entries = (text: string) => {
    const found: FoundEnclosure[] = [];
    for (const block of blocksOf(text)) addEnclosure(found, block);
    return found.map(({ label, text: own }) => [label?.text ?? null, own?.text ?? null]);
  };

  it('have the number of a list as their label, and no bullet', () => {
    expect(entries('Anlage 1: Lageplan\n2. Fotos\n- Karte')).toEqual([
      ['Anlage 1', 'Lageplan'],
      ['2', 'Fotos'],
      [null, 'Karte'],
    ]);
  });
});

describe('a paragraph', () => {
  it.each([
    ['- am See', '- am See'],
    ['\uf0b7 am See', '• am See'],
    ['\uf0b7', '\uf0b7'],
    ['1. am See', '1. am See'],
  ])('%j is %j', (text, expected) => {
    expect(paragraph(blockOfText(text)).text).toBe(expected);
  });
});

/** What is said of blocks; every block is a value of its own, at `/0`, `/1` …, but for those that are in none. */
function saidOf(parts: Part[], values: (string | null)[] = parts.map((_, index) => `/${index}`)) {
  const { layout, decided } = decidedOf(...parts);
  const spans: ValueSpans = new Map();
  decided.forEach(({ block: { lines } }, index) => {
    const pointer = values[index] ?? null;
    if (pointer === null) return;
    const places = lines.map(({ line: { start, end } }) => ({ start, end }));
    spans.set(pointer, [...(spans.get(pointer) ?? []), ...places]);
  });
  const problems = bodyProblems(layout, { decided, draft: emptyBody(), left: [] }, spans);
  return problems.map(
    ({ code, field, at }) => `${code} ${field} ${layout.text.slice(Number(at), Number(at) + 9)}`,
  );
}

describe('lines', () => {
  it('in no value are told, and the last of them, too', () => {
    expect(saidOf([['statement', 'Es fehlen drei.']], [null])).toEqual(['text-unassigned null Es fehlen']);
    expect(
      saidOf(
        [
          ['statement', 'Es fehlen drei.'],
          ['statement', 'Am See fehlt viel.'],
        ],
        ['/0', null],
      ),
    ).toEqual(['text-unassigned null Am See fe']);
  });
});

describe('short lines one below the other', () => {
  const cells = (role: Role, ...lines: string[]): Part[] => lines.map((line) => [role, line]);

  it('are cells, told at the first', () => {
    expect(saidOf(cells('statement', 'Halle', 'Plätze', 'Nord', '120'))).toEqual([
      'reading-unsure /0 Halle\n\nPl',
    ]);
  });

  it('are told once where something else of the value is doubtful', () => {
    const parts: Part[] = [
      ['statement', 'Es fehlt viel.', { cutMargin: 0 }],
      ...cells('statement', 'Halle', 'Plätze', 'Nord', '120'),
    ];
    expect(saidOf(parts, ['/0', '/0', '/0', '/0', '/0'])).toEqual(['reading-unsure /0 Es fehlt ']);
  });

  it.each<[string, Part[]]>([
    ['of two parts', [...cells('statement', 'Halle', 'Plätze'), ...cells('reasons', 'Nord', '120')]],
    ['of a list', cells('statement', '- Halle', '- Plätze', '- Nord', '- Süd')],
    ['with full stops', cells('statement', 'Ja.', 'Drei.', 'Nein.', 'Vier.')],
    [
      'that are not short',
      cells('statement', ...Array.from({ length: 4 }, () => 'Halle im Norden der Stadt am See')),
    ],
    ['that are few', cells('statement', 'Halle', 'Plätze', 'Nord')],
  ])('are none %s', (_, parts) => {
    expect(saidOf(parts)).toEqual([]);
  });

  it('in no value are told as lines alone', () => {
    const parts = cells('statement', 'Halle', 'Plätze', 'Nord', '120');
    expect(saidOf(parts, [null, null, null, null])).toEqual([
      'text-unassigned null Halle\n\nPl',
      'text-unassigned null Plätze\n\nN',
      'text-unassigned null Nord\n\n120',
      'text-unassigned null 120',
    ]);
  });
});

describe('a paragraph below questions', () => {
  const said = { clues: new Map([['statement', 1]]) };

  it.each<[string, Part[], string[]]>([
    [
      'may follow the list',
      [
        ['item', '1. Wo?'],
        ['continued', 'Es fehlt viel.', said],
      ],
      ['reading-unsure /1 Es fehlt '],
    ],
    [
      'goes on where the question has not ended',
      [
        ['item', '1. Zahl der Bänke'],
        ['continued', 'Es fehlt viel.', said],
      ],
      [],
    ],
    ['stands first', [['continued', 'Es fehlt viel.', said]], []],
    [
      'may belong to the question of the part above',
      [
        ['item', 'a) Wo?'],
        ['continued', 'Nach Jahren.'],
      ],
      ['reading-unsure /1 Nach Jahr'],
    ],
    [
      'belongs to the part where it begins at its text',
      [
        ['item', 'a) Wo?'],
        ['continued', '   Nach Jahren.'],
      ],
      [],
    ],
    [
      'belongs to the part where it begins small',
      [
        ['item', 'a) Wo?'],
        ['continued', 'nach Jahren.'],
      ],
      [],
    ],
    [
      'belongs to the question without parts',
      [
        ['item', '1. Wo?'],
        ['continued', 'Nach Jahren.'],
        ['item', '2. Wann?'],
      ],
      [],
    ],
  ])('%s', (_, parts, expected) => {
    expect(saidOf(parts)).toEqual(expected);
  });
});

describe('cells that words and space alone tell', () => {
  const saidOfRows = (rowLines: number) => {
    const { layout, decided } = decidedOf(['statement', 'Halle Nord'], ['statement', 'Halle Süd']);
    for (const { block } of decided)
      block.lines = block.lines.map((line) => ({ ...line, row: { cells: [], rowLines } }));
    const places = decided.map(({ block }) => ({
      start: block.lines[0]!.line.start,
      end: block.lines[0]!.line.end,
    }));
    const problems = bodyProblems(
      layout,
      { decided, draft: emptyBody(), left: [] },
      new Map([['/0', places]]),
    );
    return problems.map(({ code, field, at }) => [code, field, at]);
  };

  it('are told once a value, at the first, where a row has several lines', () => {
    expect(saidOfRows(2)).toEqual([['columns-guessed', '/0', 0]]);
    expect(saidOfRows(1)).toEqual([]);
  });
});

describe('rows of a table whose columns nothing parts', () => {
  const rows = (...parts: Part[]) => {
    const draft = emptyBody();
    sayOfRows(draft, decidedOf(...parts).decided);
    return draft.problems.map(({ field }) => field);
  };

  it('are told at the first', () => {
    expect(rows(['reasons', 'Reinigung 1.850'], ['reasons', 'Unterhaltung 2.100'])).toEqual(['/reasons']);
  });

  it.each<[string, Part[]]>([
    [
      'of two parts',
      [
        ['reasons', 'Reinigung 1.850'],
        ['resolution', 'Unterhaltung 2.100'],
      ],
    ],
    [
      'of a list',
      [
        ['reasons', 'A) Reinigung 1.850'],
        ['reasons', 'B) Unterhaltung 2.100'],
      ],
    ],
    [
      'of enclosures',
      [
        ['reasons', 'Anlage Nummer 1'],
        ['reasons', 'Anlage Nummer 2'],
      ],
    ],
    [
      'that are one',
      [
        ['reasons', 'Reinigung 1.850'],
        ['reasons', 'Die Bänke fehlen.'],
      ],
    ],
  ])('are none %s', (_, parts) => {
    expect(rows(...parts)).toEqual([]);
  });
});

describe('a resolution without a lead-in', () => {
  const said = (kind: 'antrag' | 'aenderungsantrag' | 'anfrage', ...parts: Part[]) => {
    const draft = emptyBody();
    sayOfResolution(draft, FORMS[kind]!, decidedOf(...parts).decided);
    return draft.problems.map(({ code }) => code);
  };

  it('is told, also where what it is has another name in this kind', () => {
    expect(said('antrag', ['resolution', 'Es werden Bänke gesetzt.'])).toEqual(['resolution-lead-missing']);
    expect(said('aenderungsantrag', ['background', 'Es werden Bänke gesetzt.'])).toEqual([
      'resolution-lead-missing',
    ]);
    expect(said('antrag', ['background', 'Es fehlen Bänke.'])).toEqual([]);
    expect(
      said('antrag', ['lead', 'Der Stadtrat möge beschließen:'], ['resolution', 'Es werden Bänke gesetzt.']),
    ).toEqual([]);
  });
});
