/** A council paper that means harm to whoever looks at it. */

/** What would run if any of it were taken for markup or script. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<img src=x onerror=alert(3)>',
  '" onmouseover="alert(4)',
  "' autofocus onfocus='alert(5)",
  '<svg onload=alert(6)>',
  '--><style>body{display:none}</style>',
  'javascript:alert(7)',
  '&lt;b&gt; &#60;script&#62;',
  `\${alert(8)} \`alert(9)\``,
] as const;

const RIGHT_TO_LEFT = '\u202e';
const ESCAPE = '\u001b[31m';

/** The largest number that counts as a question's; more questions than that are asked by dashes. */
const LARGEST_NUMBER = 60;

/** @param questions how many it asks */
export function hostilePaper(questions: number): string {
  const asked = Array.from(
    { length: questions },
    (_, index) =>
      `${questions > LARGEST_NUMBER ? '-' : `${index + 1}.`} Was soll ${ATTACKS[index % ATTACKS.length]} an der Straße ${index + 1}?`,
  );
  return `Anfrage öffentlich\tDatum 03.05.2021\tNummer F0123/21
Absender Stadträtin Erika ${ATTACKS[2]} Fraktion ${ATTACKS[3]}\t\t
Adressat Oberbürgermeister Herrn Dr. Otto Probe\t\t
Gremium Stadtrat\tSitzungstermin 06.05.2021\t
Kurztitel Bänke ${ATTACKS[0]} ${ATTACKS[1]} ${RIGHT_TO_LEFT}am See${ESCAPE}\t\t

Sehr geehrter Herr Oberbürgermeister,

am Neustädter See ${ATTACKS[5]} fehlen ${ATTACKS[6]} mehrere Bänke.

Ich frage Sie:

${asked.join('\n')}

Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.

Erika Beispiel
Stadträtin
`;
}
