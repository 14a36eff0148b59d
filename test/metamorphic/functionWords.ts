/** Plain sentences that open with function words and with the words that questions begin with. */

const BEGINNINGS =
  'Der Weg;Die Bank;Das Licht;Dem Verein;Den Park;Des Rätsels Lösung;Ein Park;Eine Bank;Einer Bank;Eines der Schilder;Einem Verein;Einen Park;Kein Park;Keine Bank;Keiner der Bänke;Keinem Gast;Keinen der Wege;Im Park;Am See;Zum Park;Zur Bank;Vom See;Beim Verein;Ins Wasser;Ans Ufer;Und der Park;Oder der See;Sowie der Winter;Bzw. der Park;Beziehungsweise der Park;Als Ausweg;Dass der Park;Daß der Park;Ob der Park;Weil der Park;Wenn der Park;Obwohl der Park;Damit der Park;Denn der Park;Sondern der Park;In der Stadt;Von der Bank;Für die Gäste;Mit dem Park;Seit dem Mai;Ab dem Mai;Nach dem Mai;Vor dem See;Bei dem See;Über den Park;Laut dem Verein;Gemäß dem Plan;Durch den Park;Aus dem See;Unter der Brücke;Gegen den Plan;Ohne den Park;Zwischen den Bänken;Während der Ferien;Wegen der Hitze;Trotz der Hitze;Deren Ufer;Dessen Ufer;Welche Bank auch immer;Welcher Weg auch immer;Welches Schild auch immer;Welchem Verein auch immer;Welchen Weg auch immer;Diese Bank;Dieser Park;Dieses Schild;Diesem Verein;Diesen Park;Jede Bank;Jeder Park;Jedes Schild;Jedem Verein;Jeden Park;Andere Bänke;Anderen Gästen;Anderer Leute Park;Weitere Bänke;Weiteren Gästen;Mehrere Bänke;Mehreren Gästen;Unsere Bank;Unserer Bank;Unserem Park;Unseren Park;Ihre Bank;Ihrer Bank;Ihrem Park;Ihren Park;Seine Bank;Seiner Bank;Seinem Park;Seinen Park;Sehr viel Licht;Nicht nur der Park;Nur der Park;Auch der Park;Noch der Park;Sich im Park';

/** Verbs and words of asking at the head of what asks nothing. */
const WHOLE = `
Ist der Winter vorbei, kommen die Gäste wieder an den See.
Sind die Ferien vorbei, wird es am See wieder still.
Wird es dunkel, meiden viele Leute den Weg am See.
Werden die Tage kürzer, fehlt am See das Licht noch mehr.
Wurde früher am See gefeiert, so ist es heute dort still.
Wurden früher am See Feste gefeiert, so ist es heute dort still.
Hat der Park geschlossen, stehen die Leute vor dem Tor.
Haben die Gäste den Park verlassen, bleibt viel Müll am See.
War der Park früher gepflegt, so ist er heute voller Müll.
Waren die Wege früher sauber, so sind sie heute voller Müll.
Gibt es Streit am See, hilft der Verein, so gut es geht.
Kann der Bus nicht fahren, gehen die Leute zu Fuß zum See.
Können die Gäste nicht sitzen, gehen sie bald wieder nach Hause.
Soll der Park bleiben, muss am See etwas geschehen.
Steht das Wasser hoch, ist der Weg am See gesperrt.
Stehen die Bänke im Wasser, setzt sich niemand darauf.
Liegt Schnee, ist der Weg am See nicht zu erkennen.
Trifft das zu, ist der Park im Winter nicht sicher.
Muss der Park schließen, trifft das vor allem die Kinder.
Müssen die Kinder warten, stehen sie am See im Regen.
Plant das Amt so weiter, ist der Park bald leer.
Besteht die Brücke noch lange, muss sie gestrichen werden.
Wer am See sitzt, sieht seit Jahren nur noch leere Pfosten.
Wem der Park am Herzen liegt, der hilft dem Verein am See.
Wen der Lärm stört, der meidet den See seit dem Umbau.
Wessen Hund die Bank war, blieb am See ein Geheimnis.
Was am See fehlt, sind Bänke und Licht, sagen die Nachbarn.
Wann die Bänke kommen, ist seit dem Umbau offen.
Warum die Bänke fehlen, ist seit dem Umbau nicht bekannt.
Weshalb die Bänke fehlen, hat im Amt niemand sagen können.
Weswegen der Park gesperrt wurde, ist den Nachbarn nicht bekannt.
Wie die Presse berichtet, fehlen am See seit Jahren die Bänke.
Wie bekannt ist, wurde der Park im Mai 2019 gesperrt.
Wieso der Park gesperrt wurde, weiß im Stadtteil niemand.
Wie viele Leute am See wohnen, zeigt der Bericht des Amtes.
Wieviel Geld der Park kostet, steht im Bericht des Amtes.
Wo früher Bänke standen, liegt heute am See nur noch Müll.
Woher der Müll kommt, ist den Nachbarn am See bekannt.
Wohin der Weg führt, zeigt am See kein einziges Schild.
Wodurch der Schaden entstand, steht im Bericht des Amtes.
Wofür das Geld gedacht war, steht im Bericht des Amtes.
Womit niemand rechnete, war der Lärm nach dem Umbau am See.
Worin der Fehler liegt, wissen die Nachbarn am See genau.
Woran es fehlt, wissen die Nachbarn am See genau.
Worauf die Leute warten, ist am See allen bekannt.
Woraus die Bänke bestehen, war den Gästen am See stets gleich.
Inwieweit der Park sicher ist, wird im Bericht nicht gesagt.
Inwiefern der Park sicher ist, wird im Bericht nicht gesagt.
In welchem Zustand der Park ist, sieht jeder, der am See wohnt.
Bis wann gebaut wird, steht auf dem Schild am See nicht.
Seit wann der Park gesperrt ist, weiß am See jedes Kind.
Ob die Bänke je wiederkommen, ist seit dem Umbau offen.
Hält der Bus am See, steigen dort viele Kinder aus.
Erfolgt der Umbau im Mai, fehlt der Park im Sommer.
Darf man am See nicht sitzen, geht man eben weiter.
Wäre der Park offen, kämen am Abend viele Gäste an den See.
Würde der Park gepflegt, kämen am Abend viele Gäste an den See.
Stimmt die Rechnung, kostet der Park jedes Jahr weniger als der Zoo.
Sieht man genauer hin, ist am See fast jede Bank kaputt.
Teilt man die Kosten, ist der Park gar nicht so teuer.`;

export const FUNCTION_WORD_OPENINGS: readonly string[] = [
  ...BEGINNINGS.split(';').map(
    (beginning) => `${beginning} ist in der Stadt seit langem ein Thema, über das viel geredet wird.`,
  ),
  ...WHOLE.trim().split('\n'),
];
