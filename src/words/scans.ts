/** Words by which a scan's reading is doubted, or is not. */

/** A heading that lacks its number: `Zu Punkt`. */
export const NUMBER_FOLLOWS =
  /(?:^|[zZ]u[mr]? |[aA]uf )(?:[pP]unkt|[fF]rage|[zZ]iffer|[nN]r\.|[nN]ummer):?$/u;

/** The label of an enclosure, at the beginning of its text. */
export const ENCLOSURE_LABEL = /^Anlage \d/;

/** A heading with another sign for its colon, so that a paragraph begins with it: `Begründung. Der Platz`. */
export const RUN_IN_HEADING =
  /^(?:Begründung|Sachverhalt|Sachdarstellung|Anlagen?|Stellungnahme|Hinweise?)[.,;] [A-ZÀ-ÞĀ-ɏẞ]/u;

/** Words that begin with a capital at the beginning of a sentence only; a comma before one may be a full stop. */
export const BEGINS_SENTENCE =
  /^(?:D(?:er|as|en|em|es)|Eine?[nmrs]?|Es|Wir|Ich|In|Im|Am|Auf|Bei|Zu[mr]?|Mit|Vo[nm]|Sie|Diese[rsmn]?)$/;

/** They are made of two function words, and one word. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  (
    'beiden seitdem indem nachdem inzwischen unterdessen indessen währenddessen trotzdem voraus überaus durchaus ' +
    'mitunter demnach vorbei werden werdenden anderen andere einer eines ines beides beider beidem keiner keines wieder ' +
    'weder aber sicher derer gegenüber wobei zudem vorhaben vorhat vorab wonach wozu womit wofür wovon wodurch zuvor ' +
    'indes dennoch voran überein zugegen zugegenüber vorüber deswegen demgemäß derweil zunach zusein zumal zuwider ' +
    'aufnach anhaben anhat aufhat aufhaben umhat umhin wieso weiler wegener werder erich beier überwegen'
  ).split(' '),
);

/** What runs together with a function word, though a sentence may end with it. */
export const RUNS_TOGETHER = [
  'auf',
  'um',
  'an',
  'zu',
  'wie',
  'was',
  'wo',
  'wer',
  'er',
  'es',
  'wir',
  'ich',
] as const;

/** Names whose letters look like a misread word: who addresses the mayor writes it on every paper. */
export const STRANGE_NAMES = /^Borris(?![A-Za-zÀ-ɏẞ])/u;

/** Given names of five letters and more that are frequent in German councils. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'Albert Alexander Alfred Andrea Andreas Angela Angelika Anika Annegret Annette Armin Arnold Astrid Barbara Beate Benjamin Bernd ' +
    'Bernhard Birgit Björn Brigitte Burkhard Carola Carsten Charlotte Christa Christian Christiane Christina Christine Christoph ' +
    'Claudia Clemens Cornelia Daniel Daniela David Detlef Dieter Dietmar Doreen Doris Dorothea Eberhard Elisabeth Elvira ' +
    'Erich Ernst Erwin Fabian Felix Ferdinand Florian Frank Franz Franziska Frauke Friederike Friedrich Gabriele Georg Gerald Gerda ' +
    'Gerhard Gerrit Gisela Gregor Gudrun Guido Günter Günther Hagen Hannelore Hannes Harald Hartmut Heiko Heike Heinrich Heinz ' +
    'Helga Helmut Henrike Henrik Hermann Holger Horst Hubert Ingrid Irene Isabel Jacqueline Jakob Janine Jasmin Jenny Joachim ' +
    'Johanna Johannes Jonas Josef Joseph Julia Juliane Julian Jürgen Jutta Karin Karsten Katharina Kathrin Katja Katrin Kerstin ' +
    'Klaus Konrad Konstantin Kornelia Kristin Lothar Ludwig Lukas Madeleine Manfred Manuel Manuela Marco Marcus Margarete Maria ' +
    'Marianne Marie Marina Mario Marion Markus Martin Martina Matthias Maximilian Melanie Michael Michaela Monika Nadine Nadja ' +
    'Nicole Niels Norbert Olaf Oliver Otto Patricia Patrick Paula Petra Philipp Rainer Ralph Ramona Regina Reinhard Renate ' +
    'Richard Rainer Robert Roland Rolf Romy Ronny Rosemarie Rüdiger Rudolf Sabine Sabrina Sandra Sascha Sebastian Siegfried Sigrid ' +
    'Silke Silvia Simon Simone Sören Sophie Stefan Stefanie Steffen Steffi Stephan Stephanie Susanne Sylvia Tatjana Thomas Thorsten Tobias ' +
    'Torsten Ulrich Ulrike Ursula Valentin Vanessa Verena Viktor Vincent Walter Werner Wiebke Wilfried Wilhelm Winfried Wolfgang Yvonne ' +
    'Gottfried Egbert Siegmar Dagmar Gerlinde Hildegard Irmgard Edeltraud Waltraud Ingeborg Käthe Liselotte Margit Margot ' +
    'Mathias Mirko Mandy Enrico Ronald Torben Thoralf Volker Volkmar Wolfram Yvette Oskar Otmar Ottmar Pascal Philip ' +
    'Raimund Reiner Roswitha Sonja Stine Svenja Swantje Tanja Tilman Veronika Victoria Vivien Marcel Mareike Nikolaus Anton ' +
    'Antje Anette Annika Antonia August Bastian Bettina Carla Carmen Carolin Dennis Dominik Edgar Elfriede Elias Emilia ' +
    'Eveline Evelyn Falko Gernot Gesine Gordon Greta Gustav Hanna Hannah Heiner Helene Helge Henning Hendrik Henry Hilde ' +
    'Ilona Ingolf Isabella Jacob Janina Jannik Jochen Joerg Jonathan Judith Kathleen Kirsten Klara Laura Leonie Leopold ' +
    'Linda Lorenz Luise Magdalena Maike Malte Marek Margrit Marlene Marlies Marvin Mechthild Meike Merle Mirjam Moritz ' +
    'Natalie Nicola Nikolai Patrik Pauline Peggy Philine Regine Rebecca Robin Roger Roman Samuel Sarah Stefania Theodor ' +
    'Theresa Victor Wenzel Wilma Yannick'
  ).split(' '),
);

/** Words that the city's forms and signatures print, which no title has. */
export const WORDS_OF_FORMS: readonly string[] = (
  'Änderungsantrag Änderungsantrages Grundstücksausschuss Betriebsausschuss Finanzausschuss Verwaltungsausschuss Vergabeausschuss Bauausschuss Petitionsausschuss ' +
  'Rechnungsprüfungsausschuss Jugendhilfeausschuss Kulturausschuss Stadtentwicklungsausschuss Wirtschaftsausschuss ' +
  'Gesundheitsausschuss Umweltausschuss Tiefbauamt Stadtplanungsamt Rechnungsprüfungsamt Ordnungsamt Stadtrat Stadträtin ' +
  'Stadtrates Stadträte Ortschaftsrat Ortsbürgermeister Beigeordneter Beigeordnete Oberbürgermeister Oberbürgermeisterin ' +
  'Bürgermeister Fraktion Stadtratsfraktion Fraktionsvorsitzender Fraktionsvorsitzende Sitzungstermin Verhandlungsgegenstand ' +
  'Beratungsfolge Zuständigkeit Öffentlichkeitsstatus Beschlussvorschlag Beschlussfassung Beteiligungen Begründung Stellungnahme ' +
  'Klimarelevanz Klimarelevanzprüfung Finanzielle Auswirkungen Haushaltsjahr Deckungskreis Sachkonto Maßnahmebeginn ' +
  'schriftliche mündliche schriftlich mündlich ausführliche freundlichen Grüßen geehrter geehrte ' +
  'angefügt eingefügt hinzugefügt beigefügt beigefügte beigefügten geändert gestrichen ersetzt beauftragt beschließt beschließen ' +
  'möglich möglichst jährlich zusätzlich zusätzliche grundsätzlich nachträglich gegenüber geprüft prüfen geführt durchgeführt ' +
  'verfügbar verfügt zurück zunächst nächste nächsten größere größten künftig künftige regelmäßig verlängert verkürzt ' +
  'berücksichtigt berücksichtigen unterstützt unterstützen bestätigt ergänzt erklärt erläutert erhöht gewährt gehören ' +
  'Beschäftigte Bürgerinnen Fußgänger Grünflächen Schüler Schülerinnen Spielplätze Verfügung Prüfung Überprüfung Lösung'
).split(' ');
