import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeTerminal } from '../../src/output/formats/escape.ts';
import { utf16Strings } from './strings.ts';

it('makes any text one harmless line', () => {
  fc.assert(
    fc.property(utf16Strings, (text) => {
      expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

it('escapes ESC, newline, bidi controls and characters beyond the first plane', () => {
  expect(escapeTerminal('\u001b[31m\nx\u202e\u{e0041}')).toBe(
    String.raw`\u001b[31m\u000ax\u202e\udb40\udc41`,
  );
});

it('leaves umlauts and emoji', () => {
  expect(escapeTerminal('Ämter 🌳')).toBe('Ämter 🌳');
});
