import { describe, expect, it } from 'vitest';
import type { LinkedText } from '../../src/model/position.ts';
import { numberIn, readLinkedPapers } from '../../src/paper/linkedPapers.ts';
import { emptyRecord } from '../../src/record.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

describe('the paper that an address names', () => {
  it.each([
    ['https://a.example/vo/S0148-23.pdf', 'S0148/23'],
    ['https://a.example/vo/S0148_23.pdf', 'S0148/23'],
    ['https://a.example/vo/Antrag_A0249-22-1.pdf', 'A0249/22/1'],
    ['https://a.example/doc?nr=DS0412%2F22', 'DS0412/22'],
    ['https://a.example/DS0412-22/anlage.pdf', 'DS0412/22'],
    // the last part that names one: the file within another paper's folder
    ['https://a.example/DS0412-22/I0077-23.pdf', 'I0077/23'],
  ])('%s: %s', (url, number) => {
    expect(numberIn(url)).toBe(number);
  });

  it.each([
    'https://a.example/si0050.asp?__ksinr=2311',
    'https://a.example/2023/05/01/seite',
    'https://a.example/%E0%A4%A',
    'mailto:a@b.example',
    `https://a.example/${'x'.repeat(2_000)}/S0148-23.pdf`,
  ])('none: %.60s', (url) => {
    expect(numberIn(url)).toBeNull();
  });
});

/** What is told where the words lead to the address, in a paper that cites A0248/22 and answers F0288/24. */
function told(words: string, url: string, more: Partial<LinkedText> = {}) {
  const text = `Davor ${words} danach`;
  const at = { start: 6, end: 6 + words.length };
  const record = emptyRecord(null, { bytes: 0, sha256: '' });
  record.header.Nummer = 'S0611/24';
  record.references = ['A0248/22'];
  record.respondsTo = ['F0288/24'];
  const layout = { ...textLayout(text), links: [{ ...at, url, ...more }] };
  const problems = readLinkedPapers(layout, { start: 0, end: text.length }, record);
  return {
    problems: problems.map(({ code, field, args }) => [code, field, args]),
    references: record.references,
  };
}

const NOTHING = { problems: [], references: ['A0248/22'] };

describe('links against what is printed', () => {
  it('says nothing where both agree', () => {
    expect(told('A0248/22', 'https://a.example/A0248-22.pdf')).toEqual(NOTHING);
    expect(told('Antrag A0248/22 der Fraktion', 'https://a.example/A0248-22.pdf')).toEqual(NOTHING);
  });

  it.each(['Information 77/23', 'Information Nr. 0077/23', 'I 77/2023'])('makes %s whole', (words) => {
    expect(told(words, 'https://a.example/I0077-23.pdf')).toEqual({
      problems: [['link-used', '/references/1', { words, number: 'I0077/23' }]],
      references: ['A0248/22', 'I0077/23'],
    });
  });

  it.each(['Information 77/22', 'Information 78/23', 'Information 77/23/1'])(
    'takes %s for no part of it',
    (words) => {
      expect(told(words, 'https://a.example/I0077-23.pdf')).toEqual({
        problems: [['link-unprinted', '/references', { words, number: 'I0077/23' }]],
        references: ['A0248/22'],
      });
    },
  );

  it('needs no word where the number is cited whole elsewhere', () => {
    expect(told('Antrag 248/22', 'https://a.example/A0248-22.pdf')).toEqual(NOTHING);
    expect(told('hier', 'https://a.example/A0248-22.pdf')).toEqual(NOTHING);
    expect(told('Anfrage', 'https://a.example/F0288-24.pdf')).toEqual(NOTHING);
  });

  it('tells of another number, at the value that has the printed one', () => {
    const args = (words: string) => ({ words, number: 'A0249/22' });
    expect(told('A0248/22', 'https://a.example/A0249-22.pdf').problems).toEqual([
      ['link-differs', '/references/0', args('A0248/22')],
    ]);
    expect(told('F0288/24', 'https://a.example/A0249-22.pdf').problems).toEqual([
      ['link-differs', '/respondsTo/0', args('F0288/24')],
    ]);
    expect(told('F0300/24', 'https://a.example/A0249-22.pdf').problems).toEqual([
      ['link-differs', '/references', args('F0300/24')],
    ]);
  });

  it('tells the same once', () => {
    const text = 'hier und hier';
    const links = [0, 9].map((start) => ({ start, end: start + 4, url: 'https://a.example/S0148-23.pdf' }));
    const layout = { ...textLayout(text), links };
    const problems = readLinkedPapers(layout, { start: 0, end: text.length }, emptyRecord(null));
    expect(problems.map(({ code }) => code)).toEqual(['link-unprinted']);
  });

  it('leaves an address that names no paper', () => {
    expect(told('hier', 'https://a.example/seite')).toEqual(NOTHING);
  });

  it('leaves the own number, and what another paper of the file holds', () => {
    expect(told('diese', 'https://a.example/S0611-24.pdf')).toEqual(NOTHING);
    expect(told('hier', 'https://a.example/S0148-23.pdf', { end: 400 })).toEqual(NOTHING);
    expect(told('hier', 'https://a.example/S0148-23.pdf', { start: -1 })).toEqual(NOTHING);
  });
});
