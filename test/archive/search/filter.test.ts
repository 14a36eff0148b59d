import { describe, expect, it } from 'vitest';
import { isWanted, type Papers } from '../../../src/archive/search/filter.ts';
import { foundPaper } from '../../../src/archive/search/paper.ts';
import { passageOf } from '../../../src/archive/search/passage.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';

const ALL: Papers = { kinds: new Set(), groups: [], since: null, until: null };

function paper(date: string | null, sitting: string | null = null, group = 'Fraktion DIE GRÜNEN') {
  const record = emptyRecord('a.txt');
  record.kind = 'antrag';
  record.header.Datum = date;
  record.header.Sitzungstermin = sitting;
  record.sender.groups = [group];
  return foundPaper({ record, file: 'a.json', at: 0 });
}

describe('papers wanted', () => {
  it.each<[Partial<Papers>, boolean]>([
    [{}, true],
    [{ kinds: new Set(['anfrage']) }, false],
    [{ kinds: new Set(['anfrage', 'antrag']) }, true],
    [{ groups: ['gruenen'] }, true],
    [{ groups: ['spd'] }, false],
    [{ since: '2020' }, true],
    [{ since: '2020-05-13' }, false],
    [{ until: '2020-05' }, true],
    [{ until: '2019' }, false],
  ])('%o: %s', (asked, wanted) => expect(isWanted(paper('2020-05-12'), { ...ALL, ...asked })).toBe(wanted));

  it('are those of a group under any of its names, as far as it is one', () => {
    const of = (printed: string, ...groups: string[]) =>
      isWanted(paper('2021-05-12', null, printed), { ...ALL, groups });
    expect(of('Linksfraktion', 'die linke')).toBe(true);
    expect(of('Fraktion DIE LINKE', 'linksfraktion')).toBe(true);
    expect(of('Alternative für Deutschland', 'afd')).toBe(true);
    expect(of('Fraktion Muster', 'linksfraktion')).toBe(false);
  });

  it('are by their sitting where no date is printed, and not told apart without either', () => {
    expect(isWanted(paper(null, '2021-01-02'), { ...ALL, since: '2021' })).toBe(true);
    expect(isWanted(paper(null), { ...ALL, since: '2021' })).toBe('undated');
  });
});

describe('a passage', () => {
  const shown = (text: string, word: string): string => {
    const matches = Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
      start: index,
      end: index + word.length,
    }));
    return passageOf({ text, matches })
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');
  };
  const words = (count: number) => 'viele Worte '.repeat(count);

  it('is the whole of a short text, in one line', () => {
    expect(shown('Die\nWartezeit ist lang.', 'zeit')).toBe('Die Warte[zeit] ist lang.');
  });

  it('is cut at words around what was found', () => {
    const text = shown(`${words(30)}eine Wartezeit ${words(30)}`, 'Wartezeit');
    expect(text).toMatch(/^… (?:viele |Worte )+eine \[Wartezeit\](?: viele| Worte)+ …$/);
    expect(text.length).toBeLessThan(200);
  });

  it('joins what stands close together, and leaves out what is between others', () => {
    const text = shown(`${words(20)}Zeit und Zeit ${words(30)}Zeit${' Ende.'.repeat(3)}`, 'Zeit');
    expect(text).toMatch(/\[Zeit\] und \[Zeit\] viele.*\S … \S.*\[Zeit\] Ende\. Ende\. Ende\.$/);
  });

  it('shows the first stretches of very many', () => {
    const text = shown(`Zeit ${words(30)}`.repeat(9), 'Zeit');
    expect(text.match(/\[Zeit\]/g)).toHaveLength(4);
    expect(text.endsWith(' …')).toBe(true);
  });
});
