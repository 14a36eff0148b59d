/** What an enclosure's label is, and where its text begins. */

import { describe, expect, it } from 'vitest';
import { OFFICE, read } from '../smallForms.ts';

async function enclosuresOf(lines: string) {
  const text = `${OFFICE}Am See fehlen drei Bänke, die im Mai ersetzt werden.\n\nRehbaum\nBeigeordneter\n\n${lines}\n`;
  return (await read(text)).enclosures;
}

describe('the label of an enclosure', () => {
  it.each([
    ['Anlage 1: Lageplan', 'Anlage 1', 'Lageplan'],
    ['Anlage 1, Lageplan', 'Anlage 1', 'Lageplan'],
    ['Anlage 2a: Fotos', 'Anlage 2a', 'Fotos'],
    ['Anlage A: Lageplan', 'Anlage A', 'Lageplan'],
    ['Anlage B – Fotos', 'Anlage B', 'Fotos'],
    ['Anlage 1 bis 3: Fotos', 'Anlage 1 bis 3', 'Fotos'],
    ['Anlagen 1 und 2: Fotos', 'Anlagen 1 und 2', 'Fotos'],
    ['Anlagen 1-3: Fotos', 'Anlagen 1-3', 'Fotos'],
    ['Anlage 1 – 3', 'Anlage 1 – 3', null],
    ['Anlage 1 - Frage 3: Fotos', 'Anlage 1 - Frage 3', 'Fotos'],
    // `3` counts the pictures, `A 14` is a motorway, `1. Quartal` is a time
    ['Anlage 1 – 3 Fotos der Bänke', 'Anlage 1', '3 Fotos der Bänke'],
    ['Anlage: A 14 bei Magdeburg', 'Anlage', 'A 14 bei Magdeburg'],
    ['Anlage 1 bisherige Planung', 'Anlage 1', 'bisherige Planung'],
    ['Anlage 1 und weitere Fotos', 'Anlage 1', 'und weitere Fotos'],
  ])('%s', async (line, label, text) => {
    expect(await enclosuresOf(line)).toEqual([{ label, text }]);
  });
});
