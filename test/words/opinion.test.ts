/** What an administration says of a paper as a whole. */

import { describe, expect, it } from 'vitest';
import { mayAgree, saysAgreement } from '../../src/words/agreement.ts';
import { answerLead, isContact, recommends, stanceOf, statesAnswering } from '../../src/words/opinion.ts';
import { plainStance, type Stance } from '../../src/words/stances.ts';

describe('a recommendation', () => {
  it.each<[text: string, stance: Stance | null]>([
    ['Die Verwaltung empfiehlt, den Antrag abzulehnen.', 'reject'],
    ['Die Verwaltung empfiehlt die Ablehnung des Antrages.', 'reject'],
    ['Der Antrag sollte daher abgelehnt werden.', 'reject'],
    ['Aus Sicht der Verwaltung kann dem Antrag nicht gefolgt werden.', 'reject'],
    ['Es wird empfohlen, dem Antrag nicht zuzustimmen.', 'reject'],
    ['Der Antrag wird von der Verwaltung nicht befürwortet.', 'reject'],
    ['Die Verwaltung lehnt den Antrag ab.', 'reject'],
    ['Der Antrag wird abgelehnt.', 'reject'],
    ['Der Antrag ist nicht zu befürworten.', 'reject'],
    ['Die Verwaltung empfiehlt, den Antrag nicht zu unterstützen.', 'reject'],
    ['Dem Antrag kann nur in Teilen gefolgt werden.', 'adopt-amended'],
    ['Dem Antrag kann zugestimmt werden, wenn im Beschlusstext die Zahl ergänzt wird.', 'adopt-amended'],
    ['Dem Antrag kann zugestimmt werden, wenn die Mittel bereitstehen.', 'adopt'],
    ['Der Antrag wurde 2019 abgelehnt, und die Verwaltung empfiehlt, ihn erneut abzulehnen.', 'reject'],
    ['Die Verwaltung empfiehlt, den Änderungsantrag abzulehnen.', 'reject'],
    ['Die Verwaltung empfiehlt, dem Antrag zuzustimmen.', 'adopt'],
    ['Die Verwaltung empfiehlt die Annahme des Antrages.', 'adopt'],
    ['Dem Antrag kann zugestimmt werden.', 'adopt'],
    ['Die Verwaltung unterstützt den Antrag.', 'adopt'],
    ['Der Antrag wird befürwortet.', 'adopt'],
    ['Die Verwaltung spricht sich für den Antrag aus.', 'adopt'],
    ['Die Verwaltung spricht sich gegen den Antrag aus.', 'reject'],
    ['Die Verwaltung steht dem Antrag positiv gegenüber.', 'adopt'],
    ['Die Verwaltung steht dem Antrag ablehnend gegenüber.', 'reject'],
    ['Dem Stadtrat wird empfohlen, den Antrag zu beschließen.', 'adopt'],
    [
      'Die Verwaltung empfiehlt, dem Antrag in der Fassung des Änderungsantrages A0123/24/1 zuzustimmen.',
      'adopt-amended',
    ],
    ['Die Verwaltung empfiehlt, dem Antrag in geänderter Fassung zuzustimmen.', 'adopt-amended'],
    ['Es wird empfohlen, dem Antrag mit folgender Änderung zuzustimmen.', 'adopt-amended'],
    ['Dem Antrag kann mit der Maßgabe zugestimmt werden, dass die Mittel bereitstehen.', 'adopt-amended'],
    ['Der Antrag ist mit der Information I0031/24 bereits erledigt.', 'obsolete'],
    ['Die Verwaltung sieht den Antrag als erledigt an.', 'obsolete'],
    ['Der Antrag ist gegenstandslos.', 'obsolete'],
    ['Der Antrag hat sich damit erledigt.', 'obsolete'],
    ['Mit der Freigabe des Weges wurde der Antrag erledigt.', 'obsolete'],
    ['Es wird vorgeschlagen, den Antrag in die Haushaltsberatungen zu verweisen.', null],
    ['Die Verwaltung empfiehlt, den Antrag in die Ausschüsse zu verweisen.', null],
    ['Der Antrag sollte in die Haushaltsberatungen zum Doppelhaushalt verwiesen werden.', null],
    ['Der Änderungsantrag ist zurückzustellen.', null],
    ['Beide Anträge sollten in die Haushaltsberatungen verwiesen werden, da Mittel fehlen.', null],
    ['Über den Antrag ist im Rahmen der Haushaltsberatungen zu entscheiden.', null],
    ['Über den Änderungsantrag sollte erst im Herbst entschieden werden.', null],
    ['Die Entscheidung über den Antrag obliegt dem Stadtrat.', null],
    ['Die Entscheidung liegt beim Stadtrat.', null],
    ['Es obliegt dem Stadtrat, über den Antrag zu befinden.', null],
    ['Die Verwaltung stellt dem Stadtrat die Entscheidung über den Antrag anheim.', null],
    ['Die Verwaltung überlässt die Entscheidung dem Stadtrat.', null],
    ['Die Verwaltung enthält sich einer Empfehlung.', null],
    ['Die Verwaltung bittet, über die Einordnung im Rahmen der Beratungen zu befinden.', null],
    ['Es wird gebeten, über den Antrag im Rahmen der Haushaltsberatung zu entscheiden.', null],
    ['Die Verwaltung bittet um Entscheidung des Stadtrates.', null],
    ['Der Antrag wird in das Ermessen des Stadtrates gestellt.', null],
    ['Der Antrag sollte im Rahmen der Haushaltsdiskussion beraten werden.', null],
    ['Die Verwaltung kann den Antrag nicht unterstützen.', 'reject'],
    ['Die Verwaltung kann dem Antrag zustimmen.', 'adopt'],
    ['Die Umsetzung des Antrages wird seitens der Verwaltung empfohlen.', 'adopt'],
    ['Das Anliegen des Antrages ist bereits umgesetzt.', 'obsolete'],
    ['Der Antrag ist damit bereits erfüllt.', 'obsolete'],
    ['Empfehlung: Ablehnung', 'reject'],
    ['Der Fachbereich regt an, Punkt 1 zu beschließen.', 'adopt'],
    ['Aus diesen Gründen kann dem Stadtrat eine Zustimmung nicht empfohlen werden.', 'reject'],
    ['Wir empfehlen, den Antrag ohne Ziffer 1 anzunehmen.', 'adopt-amended'],
    ['Die Verwaltung empfiehlt, dem Antrag mit Ausnahme von Punkt 2 zuzustimmen.', 'adopt-amended'],
    ['Es wird vorgeschlagen, dem Antrag zuzustimmen.', 'adopt'],
    ['Beschlussempfehlung der Verwaltung: Annahme', 'adopt'],
    ['Im Ergebnis empfiehlt die Verwaltung die Ablehnung.', 'reject'],
    ['Die Verwaltung empfiehlt Zustimmung.', 'adopt'],
  ])('%s', (text, stance) => {
    expect(recommends(text)).toBeGreaterThanOrEqual(1);
    expect(stanceOf(text)).toEqual({ stance, unsure: false });
  });

  it('of some points, while another is to be struck, is one with changes', () => {
    const text = 'Dem Antrag kann in den Punkten 1 und 2 gefolgt werden.';
    expect(stanceOf(`${text} Punkt 3 sollte gestrichen werden.`).stance).toBe('adopt-amended');
    expect(stanceOf(`${text} Punkt 3 ist schon umgesetzt.`).stance).toBe('adopt');
  });

  it('on an Änderungsantrag is one on the motion where the paper answers it alone', () => {
    const text = 'Die Verwaltung empfiehlt, dem Änderungsantrag zuzustimmen.';
    expect(stanceOf(text).stance).toBe('adopt-amended');
    expect(stanceOf(text, true).stance).toBe('adopt');
    expect(stanceOf('Dem Änderungsantrag kann mit einer Änderung zugestimmt werden.', true).stance).toBe(
      'adopt-amended',
    );
  });

  it('that points both ways has no stance, and that is said', () => {
    const text = 'Die Verwaltung empfiehlt, dem Antrag in Punkt 1 zuzustimmen und Punkt 2 abzulehnen.';
    expect(stanceOf(text)).toEqual({ stance: null, unsure: true });
  });

  it('is surer of the whole motion than of what a point asks', () => {
    expect(recommends('Dem Antrag kann in geänderter Fassung zugestimmt werden.')).toBe(1.5);
    expect(recommends('Hierin kann dem Antrag zugestimmt werden.')).toBe(1.2);
  });

  it('may leave it to the council, and has no stance then', () => {
    const text = 'Die Verwaltung stellt die Entscheidung in das Ermessen des Stadtrates.';
    expect(recommends(text)).toBeGreaterThan(0);
    expect(stanceOf(text)).toEqual({ stance: null, unsure: false });
    expect(recommends('Die Auswahl der Bänke liegt im Ermessen des Bauhofes.')).toBe(0);
  });

  it.each([
    'Die Bänke fehlen.',
    'Der Antrag wurde im Mai gestellt.',
    'Ein Antrag des Vereins „Grüne Aue“ e. V. wurde im Jahr 2008 abgelehnt.',
    'Im Mai waren elf Vereine eingeteilt; vier Anträge mussten abgelehnt werden.',
    'Die Anträge der beiden Vereine wurden am 3. März 2019 vom Land angenommen.',
    'Wird der Antrag empfohlen?',
    'Der Antrag wurde in die Haushaltsberatungen verwiesen.',
    'Der Weg sollte in den Plan verwiesen werden.',
    'Die Verwaltung empfiehlt den Bürgern, die Bänke zu nutzen.',
    'Der Zustand der Wege wurde 2023 erfasst.',
    'Die Entscheidung liegt beim Eigentümer.',
    'Die Verwaltung bittet, über die Mängel am Platz zu berichten.',
    'Die Verwaltung bittet um Verständnis.',
    'Die Verwaltung stellt dem Verein die Geräte anheim und zahlt die Miete.',
    'Über den Zustand der Wege ist im Herbst zu entscheiden.',
    'Der Ausbau sollte im Rahmen der Haushaltsdiskussion beraten werden.',
    'Der Arzt empfiehlt die Annahme der Spende.',
    'Die Auflage ist bereits erfüllt.',
    'Der Satz erreicht die Größenordnung, die im Antrag vorgeschlagen ist.',
  ])('is not %s', (text) => {
    expect(recommends(text)).toBe(0);
  });
});

it('a stance that takes something back is one to adopt with changes', () => {
  const adopt = 'Die Verwaltung schlägt vor, dem Antrag zu folgen';
  expect(stanceOf(`${adopt}, die Umsetzung jedoch auf zwei Orte zu beschränken.`).stance).toBe(
    'adopt-amended',
  );
  expect(stanceOf(`${adopt}.`).stance).toBe('adopt');
});

describe('answerLead', () => {
  it.each([
    'Die Fragen werden wie folgt beantwortet:',
    'Hierzu ist folgendes zu bemerken:',
    'Zur Anfrage F0240/24 nimmt die Verwaltung wie folgt Stellung:',
    'Zu den Fragen kann Folgendes mitgeteilt werden:',
    'Ihre Anfrage beantworte ich wie folgt:',
    'Hierzu nimmt die Verwaltung Stellung:',
    'Die Anfrage wird nachfolgend beantwortet.',
    'Ich beantworte die Fragen zusammenhängend nach Themen.',
    'Wir antworten in der Reihenfolge der Fragen.',
    'Dies vorangestellt, beantworten wir die Fragen im Einzelnen wie folgt:',
    'Stellungnahme der Verwaltung:',
    'Die Verwaltung antwortet:',
    'Der Eigenbetrieb antwortet darauf:',
    'Der Eigenbetrieb Kommunales Gebäudemanagement antwortet im Benehmen mit dem Fachbereich Schule:',
    'Im Namen der Verwaltung wird geantwortet:',
    'Zum Antrag A0012/24 erklärt das Grünflächenamt:',
    'Zu den Fragen erklären wir:',
    'Darauf antwortet das Dezernat:',
    'Darauf bezogen antwortet die Verwaltung:',
    'Wir antworten:',
    'Dies beantwortet das Rechtsamt so:',
    'Das zuständige Amt berichtet:',
    'Die Verwaltung nimmt Stellung:',
    'Die Antworten lauten:',
    'Unter Bezugnahme auf Ihre Anfrage informiere ich Sie wie folgt:',
    'Auf die Fragen wird wie folgt eingegangen:',
    'Auskunft des Tiefbauamtes:',
    'Aus Sicht der Verwaltung ist dazu zu sagen:',
    'Im Einzelnen:',
  ])('%s', (text) => {
    expect(answerLead(text)).toBeGreaterThanOrEqual(1);
  });

  it.each([
    'Die Fraktion bittet um Beantwortung der Fragen:',
    'Der Stadtrat möge beschließen:',
    'Die Bänke fehlen.',
    'Die Fragen der Anwohner wurden beantwortet.',
    'Wie werden die Fragen beantwortet?',
    'Der Verein antwortet:',
    'Im Namen der Verwaltung wird gedankt:',
    'Zum Antrag erklärt der Verein:',
    'Darauf antwortet der Verein:',
    'Die Polizei berichtet:',
    'Die Antworten fehlen:',
    'Auskunft gibt es dort:',
    'Aus Sicht der Verwaltung ist die Lage gut:',
    'Das Amt nimmt Proben:',
    'Frau Stadträtin Muster bat um Beantwortung nachstehender Fragen:',
    'In den Sommerferien werden folgende Arbeiten ausgeführt:',
  ])('not %s', (text) => {
    expect(answerLead(text)).toBeLessThan(1);
  });
});

describe('saysAgreement', () => {
  it.each([
    'Die Stellungnahme ist mit dem Amt 61 abgestimmt.',
    'Die Stellungnahme wurde mit dem FB 23 und dem EB KGm abgestimmt.',
    'Diese Stellungnahme ist mit den Ämtern 61 und 66 abgestimmt.',
    'Die Beantwortung erfolgte in Abstimmung mit dem Rechtsamt.',
    'Die Antwort ist mit den beteiligten Ämtern abgestimmt.',
    'Abgestimmt mit dem Umweltamt.',
    'Stadtwerke und KGm haben der Stellungnahme zugestimmt.',
    'Das Amt 61 hat mitgezeichnet.',
    'Der FB 62 hat zugearbeitet.',
    'Das Amt 61 wurde an der Stellungnahme beteiligt.',
    'Die Ämter 61 und 66 waren beteiligt und tragen die Stellungnahme mit.',
    'Mit dem Amt 61 besteht hierzu Einvernehmen.',
    'Diese Stellungnahme wurde gemeinsam mit dem Amt 61 erarbeitet.',
    'Die Stellungnahme wurde unter Mitwirkung des Amtes 61 erstellt.',
    'Die Antworten wurden in Zusammenarbeit mit dem Amt 61 erarbeitet.',
    'Zu dieser Stellungnahme wurden die Ämter 30 und 50 beteiligt.',
    'An der Erarbeitung dieser Stellungnahme haben der FB 40 und das Amt 61 mitgewirkt.',
    'An der Beantwortung waren beteiligt: FB 23, Amt 66',
    'Das Rechtsamt wurde an der Erarbeitung der Stellungnahme beteiligt.',
    'Beteiligt wurden: Amt 30, Amt 61',
    'Zuarbeit: Amt 61, Amt 66',
    'Zugearbeitet haben Amt 61 und die MVB.',
    'Einvernehmen mit dem Dezernat II besteht.',
    'Zwischen dem Tiefbauamt und den Verkehrsbetrieben ist dieser Text abgestimmt.',
    'Das Ergebnis wurde mit dem Fachbereich 01 abgestimmt.',
    'Zwischen den Fachbereichen 62 und 51 ist der Text abgestimmt.',
  ])('%s', (text) => {
    expect(saysAgreement(text)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    'Die Bauzeiten sind mit dem Amt 61 abgestimmt.',
    'Abgestimmt wurde im Mai über den Park.',
    'Die Anwohner haben dem Vorhaben zugestimmt.',
    'Mit dem Verein besteht Einvernehmen.',
    'Das Amt 61 hat die Bänke mitgezeichnet, die im Mai kommen.',
    'Das Amt 61 hat zugearbeitet. Die Bänke fehlen.',
    'Beteiligt: alle Anwohner der Straße',
    'Das Ergebnis der Zählung wurde mit dem Amt 61 abgestimmt.',
    'Die Ämter 30 und 50 wurden an der Planung der Brücke beteiligt.',
    'Zu dieser Veranstaltung wurden die Ämter 30 und 50 eingeladen.',
  ])('not %s', (text) => {
    expect(saysAgreement(text)).toBe(0);
  });

  it.each([
    'Das Rechtsamt wurde beteiligt.',
    'Das Umweltamt war beteiligt.',
    'Die Beteiligung des Amtes 61 ist erfolgt.',
  ])('perhaps %s', (text) => {
    expect(saysAgreement(text)).toBe(0.4);
  });
});

describe('isContact', () => {
  it.each([
    ...['Bearbeiter: Herr Köhler, Tel.: 540 2671', 'Tel. 540 2671', 'E-Mail: amt66@example.org'],
    ...['Bearb.: Frau Köhler', 'Erarbeitet durch: Ute Muster', 'Verfasser: Klaus Muster', 'Getippt: um'],
    ...['Bearbeitet von Ute Muster', 'Vorbereitet von Dr. Klaus Muster, Fachdienst Straßenbau'],
    ...['Bearbeiter Klaus Muster, FD 66.11', 'Für Rückfragen: Ute Muster', 'Protokoll: Ute Muster'],
  ])('%s', (text) => {
    expect(isContact(text)).toBe(true);
  });
  it.each([
    'Der Bearbeiter war nicht zu erreichen.',
    'Bearbeiter fehlen.',
    'Nachrichtlich an den Stadtrat gegeben: der Plan.',
    'bearbeitet.',
    'Erstellt wird der Plan von Amt 61.',
    'Bearbeitet von Hand werden noch die Anträge?',
    'Vorbereitet von langer Hand: das Fest',
  ])('not %s', (text) => {
    expect(isContact(text)).toBe(false);
  });
});

describe('somebody answers', () => {
  it.each<[text: string, does: boolean]>([
    ['Namens der Verwaltung nehme ich zu Ihren Fragen Stellung.', true],
    ['Die Fragen der Anfrage F0042/25 beantworten die Fachbereiche gemeinsam.', true],
    ['Zum Fragenkatalog vom 24. Januar wird Folgendes ausgeführt.', true],
    ['Die Fragen nehmen viel Zeit in Anspruch.', false],
    ['Das Amt nimmt zum Lärm Stellung.', false],
    ['Die Fragen wurden im Mai gestellt.', false],
    [`Zu den Fragen nimmt das Amt ${'nach langer Prüfung '.repeat(9)}Stellung.`, false],
  ])('%s: %s', (text, does) => {
    expect(statesAnswering(text)).toBe(does);
  });
});

describe('what answers rest on', () => {
  it('leads in none', () => {
    expect(answerLead('Grundlage der nachfolgenden Antworten sind Auskünfte der Vermieter.')).toBe(0);
    expect(answerLead('Grundlage der folgenden Angaben ist eine Mitteilung des Amtes 61.')).toBe(0);
    expect(answerLead('Auf dieser Grundlage gilt Folgendes:')).toBe(1.5);
    expect(answerLead('Danach ist im Einzelnen Folgendes festzustellen:')).toBe(1.5);
    expect(answerLead('Auf dieser Grundlage gilt der Plan.')).toBe(0);
    expect(answerLead('Die Fragen werden in den nachfolgenden Antworten wie folgt beantwortet:')).toBe(2);
  });
});

describe('long text and questions', () => {
  const long = 'Die Bänke am See fehlen seit dem Winter und werden ersetzt. ';

  it('lead in no answers', () => {
    expect(answerLead('Werden die Fragen wie folgt beantwortet?')).toBe(0);
    expect(
      answerLead(`Zu den Fragen, ${'die seit Mai vorliegen, '.repeat(20)}nimmt das Amt wie folgt Stellung:`),
    ).toBe(0);
    expect(
      answerLead(
        'Zur Anfrage der Fraktion, die wissen möchte, wo Bänke fehlen, nimmt das Amt wie folgt Stellung:',
      ),
    ).toBe(2);
  });

  it('recommend nothing', () => {
    const text = 'Die Verwaltung empfiehlt, den Antrag abzulehnen.';
    expect(recommends(long + text)).toBe(2);
    expect(recommends(long.repeat(15) + text)).toBe(0);
  });

  it('tell of no agreement', () => {
    const text = 'Die Stellungnahme ist mit dem Amt 61 abgestimmt.';
    expect(saysAgreement(text)).toBe(1);
    expect(saysAgreement('Die Stellungnahme ist mit der MVB abgestimmt.')).toBe(1);
    expect(saysAgreement(text + long.repeat(6))).toBe(0);
    expect(saysAgreement('Die Stellungnahme ist mit dem Amt 61 abgestimmt? Warum nicht?')).toBe(0);
    expect(mayAgree('Die Stellungnahme trägt das Amt 61 mit.')).toBe(true);
    expect(mayAgree('Die Stellungnahme des Amtes 61 lautet:')).toBe(false);
    expect(mayAgree('Das Amt 61 trägt die Kosten mit.')).toBe(false);
  });

  it('are no contact', () => {
    expect(isContact('Bearbeiterin: Frau Seidler')).toBe(true);
    expect(isContact(`Bearbeiterin: Frau Seidler. ${long.repeat(3)}`)).toBe(false);
  });
});

describe('what is to be done with a motion', () => {
  it('is told by more than a word of deciding', () => {
    expect(recommends('Der Stadtrat wird den Haushalt im Dezember beschließen.')).toBe(0);
    expect(
      recommends('Die Verwaltung spricht sich dagegen aus und kann den Antrag nicht unterstützen.'),
    ).toBe(1.2);
  });

  it('is told by what it recommends, without the word for it', () => {
    expect(recommends('Wir empfehlen die Annahme in folgender Fassung: „Der Weg wird saniert.“')).toBe(2);
    expect(recommends('Wir empfehlen den Bürgern die frühe Annahme der Post.')).toBe(0);
    expect(recommends('Votum der Verwaltung: Ablehnung')).toBe(2);
    expect(recommends('Votum der Anwohner: Ablehnung')).toBe(0);
  });

  it.each([
    'Es wird angeregt, den Antrag in die Beratungen zum Haushalt zu verweisen.',
    'Die Verwaltung schlägt daher vor, den Antrag im Ausschuss zu beraten.',
  ])('takes no side: %s', (text) => {
    expect(recommends(text)).toBeGreaterThan(1);
    expect(stanceOf(text).stance).toBeNull();
  });

  it('is told of the points of a resolution', () => {
    expect(recommends('Den Ziffern 1 und 2 kann gefolgt werden.')).toBeGreaterThan(1);
    expect(recommends('Den Ziffern der Uhr kann gefolgt werden.')).toBe(0);
  });

  it('is nothing that only asks for talk', () => {
    expect(recommends('Es wird angeregt, die Bänke in der Sitzung zu beraten.')).toBe(0);
  });

  it.each<[string, Stance, boolean]>([
    [
      'Eine Förderung wurde 2019 abgelehnt. Die Verwaltung empfiehlt, dem Antrag zuzustimmen.',
      'adopt',
      false,
    ],
    ['Die Verwaltung empfiehlt, dem Antrag zuzustimmen. Der Verein lehnt das ab.', 'adopt', false],
    ['Der Antrag ist erledigt, dem Anliegen wird zugestimmt.', 'obsolete', true],
    ['Der Antrag ist erledigt.', 'obsolete', false],
  ])('in %s: %s, unsure: %s', (text, stance, unsure) => {
    expect(stanceOf(text)).toEqual({ stance, unsure });
  });
});

describe('what is to become of a motion is said plainly by', () => {
  it.each<[text: string, stance: Stance]>([
    ['Der Antrag sollte nicht beschlossen werden.', 'reject'],
    ['Der Antrag A0012/21 kann von der Verwaltung nicht mitgetragen werden.', 'reject'],
    ['Die Verwaltung trägt den Antrag nicht mit.', 'reject'],
    ['Der Antrag ist nicht zustimmungsfähig.', 'reject'],
    ['Die Verwaltung hält den Antrag daher für nicht zustimmungsfähig.', 'reject'],
    ['Von einer Beschlussfassung sollte abgesehen werden.', 'reject'],
    ['Der Stadtrat sollte den Antrag ablehnen.', 'reject'],
    ['Der Antrag sollte daher keine Mehrheit finden.', 'reject'],
    ['Die Verwaltung unterstützt den Antrag nicht, da Mittel fehlen.', 'reject'],
    ['Die Annahme des Antrages wird nicht empfohlen.', 'reject'],
    ['Der Antrag wird damit bereits erfüllt.', 'obsolete'],
    ['Der Antrag bedarf keiner Beschlussfassung mehr, da die Bänke stehen.', 'obsolete'],
    ['Ein Beschluss ist nicht erforderlich, der Antrag ist umgesetzt.', 'obsolete'],
    ['Insofern erübrigt sich der Antrag.', 'obsolete'],
    ['Das Anliegen des Antrages ist damit erfüllt; einer Beschlussfassung bedarf es nicht mehr.', 'obsolete'],
    ['Der Antrag erübrigt sich damit.', 'obsolete'],
    ['Der Antrag hat sich erübrigt.', 'obsolete'],
    ['Der Antrag sollte beschlossen werden.', 'adopt'],
    ['Der Antrag wird von der Verwaltung mitgetragen.', 'adopt'],
    ['Die Verwaltung trägt den Antrag mit.', 'adopt'],
    ['Der Antrag ist zustimmungsfähig.', 'adopt'],
    ['Gegen den Antrag bestehen keine Bedenken.', 'adopt'],
    ['Die Verwaltung hat gegen den Antrag keine Einwände.', 'adopt'],
    ['Der Stadtrat möge den Antrag annehmen.', 'adopt'],
  ])('%s', (text, stance) => {
    expect(plainStance(text)).toBe(stance);
    expect(stanceOf(text)).toEqual({ stance, unsure: false });
    expect(recommends(text)).toBeGreaterThan(1);
  });

  it.each([
    'Der Antrag sollte im Mai beschlossen werden.',
    'Der Antrag wird im Ausschuss beraten.',
    'Gegen den Antrag bestehen Bedenken der Anlieger.',
    'Die Verwaltung trägt die Kosten mit.',
    'Der Antrag der Firma bedarf keiner Genehmigung mehr.',
    'Der Stadtrat sollte den Antrag beraten.',
    `Der Antrag sollte beschlossen werden, ${'weil es so ist '.repeat(30)}`,
  ])('and not by %s', (text) => {
    expect(plainStance(text)).toBeNull();
  });
});
