import { describe, expect, it } from 'vitest';
import { joinOf } from '../../src/words/joinLines.ts';

describe('how two printed lines meet', () => {
  it.each([
    ['Willkom-', 'mens', 'drop-hyphen'],
    ['Willkom\u00ad', 'mens', 'drop-hyphen'],
    ['Haupt-', 'und Nebenstraßen', 'space'],
    ['drei-', 'bis viermal', 'space'],
    ['Voll-', 'als auch Teilzeit', 'space'],
    ['CDU-', 'Fraktion', 'direct'],
    ['WLAN-', 'Ausleuchtung', 'direct'],
    ['IT-', 'gestützte Verfahren', 'direct'],
    ['Kfz-', 'bedingte Schäden', 'direct'],
    ['30-', 'jährige', 'direct'],
    ['Park-', 'and-Ride-Plätze', 'direct'],
    ['Otto-', 'von-Guericke-Universität', 'direct'],
    ['Bera-', 'von-und zu', 'drop-hyphen'],
    ['Ost-', '/West-Achse', 'direct'],
    ['Magdeburg -', 'die Stadt', 'space'],
    ['SPD/', 'Tierschutzallianz', 'direct'],
    ['Müller /', 'Meier', 'space'],
    ['2016–', '2018', 'direct'],
    ['unter https://www.example.org/stadt/', 'konzept-2020.pdf abrufbar', 'direct'],
    ['unter https://www.example.org/a-', 'b/c.html', 'direct'],
    ['unter https://www.example.org', 'nachzulesen', 'space'],
    ['siehe www.example.org.', 'Dort steht', 'space'],
    ['siehe https://www.example.org/bericht-vier.', 'html. Dort steht', 'direct'],
    ['siehe www.example.org.', 'Php ist eine Sprache', 'space'],
  ] as const)('%s + %s: %s', (before, after, join) => {
    expect(joinOf(before, after)).toBe(join);
  });
});
