import { describe, expect, it } from 'vitest';
import { correctByGlyphs, needsGlyphs } from '../../src/source/pdf/spacing.ts';
import { letters, run } from '../layout/pdfPages.ts';

const SUSPICION = { hidesLayers: false, softHyphens: false };

describe('a run that opens with a space', () => {
  // Chromium draws `barriere\u00adfreier` as `barriere`, a space, and `freier` over the space
  const drawn = [run(50, 100, 'barriere', 9), run(86, 100, ' freier', 9)];

  it('loses it where its first letter stands in the same place', () => {
    const shown = [...letters(50, 100, 'barriere', 0.5, 9), ...letters(86, 100, 'freier', 0.5, 9)];
    expect(needsGlyphs(drawn)).toBe(true);
    const runs = correctByGlyphs(drawn, SUSPICION, () => ({ shown, hidden: [] }));
    expect(runs.map(({ text }) => text)).toEqual(['barriere', 'freier']);
  });

  it('keeps it where its first letter stands further on', () => {
    const shown = [...letters(50, 100, 'barriere', 0.5, 9), ...letters(88.5, 100, 'freier', 0.5, 9)];
    const runs = correctByGlyphs(drawn, SUSPICION, () => ({ shown, hidden: [] }));
    expect(runs.map(({ text }) => text)).toEqual(['barriere', ' freier']);
  });
});
