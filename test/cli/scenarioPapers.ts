/** A small holding as an archive has it: an Anfrage, what the administration answered, and an Antrag, in two folders. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAPER, type Run, ratslese, temporaryFolder } from './run.ts';

export const REPLY = `Landeshauptstadt Magdeburg

Stellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr.\tDatum
öffentlich\tFB 67\tS0196/21\t08.06.2021
zum/zur\t\t\t
F0123/21 – Fraktion Muster, SRn Beispiel\t\t\t
Bezeichnung\t\t\t
Bänke am Neustädter See\t\t\t
Verteiler\t\tTag\t
Der Oberbürgermeister\t\t15.06.2021\t

Zu den Fragen nehme ich wie folgt Stellung:

1. Wie viele Bänke fehlen?

Es fehlen vier Bänke, die im Januar entwendet wurden.

2. Wann werden sie ersetzt?

Die Wartezeit beim Hersteller beträgt acht Wochen.

Muster
Beigeordnete
`;

const MOTION = `Antrag öffentlich\tDatum 14.06.2021\tNummer A0088/21
Absender Fraktion Muster\t\t
Adressat Vorsitzender des Stadtrates Herr Probe\t\t
Gremium Stadtrat\tSitzungstermin 08.07.2021\t
Kurztitel Neue Bänke für alle Stadtteile\t\t

Der Stadtrat möge beschließen:

Der Oberbürgermeister wird beauftragt, in jedem Stadtteil zehn Bänke aufzustellen.

Begründung:

Die Antwort S0196/21 nennt eine lange Wartezeit.

Erika Beispiel
Fraktionsvorsitzende
`;

export interface Holding {
  cwd: string;
  /** Runs the program there. */
  run(...args: string[]): Promise<Run>;
  read(name: string): string;
  write(name: string, text: string): void;
}

export function holding(): Holding {
  const cwd = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  };
  write('bestand/anfragen/f0123.txt', PAPER);
  write('bestand/verwaltung/s0196.txt', REPLY);
  write('bestand/verwaltung/a0088.txt', MOTION);
  return {
    ...{ cwd, write },
    run: (...args) => ratslese(args, { cwd }),
    read: (name) => readFileSync(join(cwd, name), 'utf8'),
  };
}
