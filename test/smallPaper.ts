/** A small council paper as text. */
export const PAPER = `Anfrage öffentlich\tDatum 03.05.2021\tNummer F0123/21
Absender Stadträtin Erika Beispiel Fraktion Muster\t\t
Adressat Oberbürgermeister Herrn Dr. Otto Probe\t\t
Gremium Stadtrat\tSitzungstermin 06.05.2021\t
Kurztitel Bänke am Neustädter See\t\t

Sehr geehrter Herr Oberbürgermeister,

am Neustädter See fehlen seit dem Winter mehrere Bänke.

Ich frage Sie:

1. Wie viele Bänke fehlen?
2. Wann werden sie ersetzt?

Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.

Erika Beispiel
Stadträtin
`;
