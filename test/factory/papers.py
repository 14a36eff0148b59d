"""Fixed papers, written by hand; every person, group, street and number in them is invented."""


def person(name, role=None, title=None):
    return {'name': name, 'academicTitle': title, 'role': role}


def p(role, text, **more):
    return {'type': 'p', 'role': role, 'text': text, **more}


def split(*parts):
    """A paragraph of which each (role, text) fills another field."""
    return {'type': 'p', 'role': None, 'text': ' '.join(text for _, text in parts), 'parts': list(parts)}


def li(marker, text, level=0, role='question'):
    return {'type': 'li', 'role': role, 'level': level, 'marker': marker, 'text': text}


def cont(text, level=0):
    return {'type': 'cont', 'level': level, 'text': text}


def h(text, role=None):
    return {'type': 'h', 'role': role, 'text': text}


def sig(*columns):
    return {'type': 'sig', 'columns': list(columns)}


def col(name, *lines, title=None, prefix=None):
    return {'name': name, 'title': title, 'prefix': prefix, 'lines': list(lines)}


MAYOR = {'people': [person('Konstantin Abendroth', 'Oberbürgermeister', 'Dr.')], 'groups': []}
MAYOR_LINES = ['Oberbürgermeister', 'Herrn Dr. Konstantin Abendroth']
MAYORESS = {'people': [person('Ronja Feldkamp', 'Oberbürgermeisterin')], 'groups': []}
MAYORESS_LINES = ['Oberbürgermeisterin', 'Frau Ronja Feldkamp']
SALUTE = p('salutation', 'Sehr geehrter Herr Oberbürgermeister,')
SALUTE_F = p('salutation', 'Sehr geehrte Frau Oberbürgermeisterin,')
BOTH = {'oral': True, 'written': True}
WRITTEN = {'oral': False, 'written': True}


def anfrage(name, body, **more):
    return {'name': name, 'kind': 'anfrage', 'title': 'Anfrage', 'public': True, 'body': body, **more}


PAPERS = [
    anfrage('plain', [
        SALUTE,
        p('background', 'am Fähranleger an der Flussaue liegt seit dem Frühjahr ein Schiff der Fahrgastschifffahrt fest. Nach '
          'Auskunft des Hafenamtes fehlt eine Pflichtprüfung; die Auffahrt zum Anleger ist häufig überflutet.'),
        p('background', 'Viele Ausflügler fragen, ob der „Linienverkehr“ zum Ufer gegenüber in diesem Jahr noch stattfindet.'),
        p('questionIntro', 'Ich frage Sie:'),
        li('1.', 'Wann wird der Fähranleger wieder geöffnet?'),
        li('2.', 'Welche Kosten entstehen der Stadt durch den Ausfall, und aus welchem Haushaltstitel werden sie bezahlt? Bitte '
           'schlüsseln Sie die Kosten nach Monaten auf.'),
        li('3.', 'Ist eine Ersatzverbindung mit Bussen geplant?'),
        p('request', 'Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.', **BOTH),
        sig(col('Wiebke Sonnleitner', 'Stadträtin')),
    ], header={'Datum': '04.05.2021', 'Nummer': 'F0118/21', 'Absender': ['Stadträtin Wiebke Sonnleitner', 'Fraktion Bürgerforum'],
               'Adressat': MAYOR_LINES, 'Gremium': 'Stadtrat', 'Sitzungstermin': '20.05.2021',
               'Kurztitel': 'Zukunft des Fähranlegers'},
        sender={'people': [person('Wiebke Sonnleitner', 'Stadträtin')], 'groups': ['Fraktion Bürgerforum']}, addressee=MAYOR),

    anfrage('twopages', [
        SALUTE_F,
        p('background', 'seit dem Beschluss zum Antrag A0077/19 sollen die Spielplätze der Stadt bis 2025 saniert werden. In der Information '
          'I0203/22 hat die Verwaltung einen Zwischenstand gegeben, der aus unserer Sicht viele Fragen offen lässt. So wird dort für elf '
          'Spielplätze nur die Angabe „in Prüfung“ gemacht, ohne dass ein Zeitpunkt genannt wird.'),
        p('background', 'Eltern aus mehreren Stadtteilen berichten, dass Klettergerüste abgebaut, aber nicht ersetzt wurden. Auf dem '
          'Spielplatz am Weidenring steht seit 14 Monaten nur noch eine Wippe; der Sandkasten ist mit Brettern abgedeckt. Am Kornblumenweg '
          'fehlt der Zaun zur Straße, obwohl dort täglich Kinder aus zwei Kindertagesstätten unterwegs sind.'),
        p('background', 'Die Fraktion hat sich im August selbst ein Bild gemacht und 23 Plätze besucht. Auf neun Plätzen waren Geräte '
          'gesperrt, auf vier Plätzen gab es keinen Schatten, und nur drei Plätze waren ohne Stufen erreichbar.'),
        p('questionIntro', 'Vor diesem Hintergrund fragen wir:'),
        li('1.', 'Wie viele der 131 Spielplätze in der Stadt wurden seit dem 01.01.2020 vollständig saniert, wie viele teilweise, und wie '
           'viele gar nicht? Bitte geben Sie die Zahlen nach Stadtteilen an.'),
        li('2.', 'Auf welchen Spielplätzen sind Geräte zurzeit gesperrt?'),
        li('3.', 'Welche Gründe führten dazu, dass abgebaute Geräte nicht innerhalb von sechs Monaten ersetzt wurden? Lag es an '
           'Lieferzeiten, an fehlendem Personal im Eigenbetrieb oder an fehlenden Mitteln?'),
        li('4.', 'Wie hoch waren die Mittel, die in den Jahren 2019, 2020, 2021 und 2022 für die Unterhaltung und Erneuerung von '
           'Spielplätzen im Haushalt standen, und wie viel davon wurde tatsächlich ausgegeben? Falls Mittel nicht ausgegeben wurden: Wofür '
           'wurden sie stattdessen verwendet, wer hat darüber entschieden, und wurde der zuständige Ausschuss vorher beteiligt? Bitte '
           'nennen Sie für jedes Jahr die Summe, die in das Folgejahr übertragen wurde, und erläutern Sie, welche Vorhaben dadurch '
           'verschoben werden mussten. Wie verteilen sich die Ausgaben auf Sand, Geräte, Zäune, Wege und Bänke? Welche Ausgaben sind für '
           'die Jahre 2023 und 2024 vorgesehen, und reichen sie nach Einschätzung der Verwaltung aus, um das Ziel des Beschlusses noch zu '
           'erreichen?'),
        li('5.', 'Wann wird der Spielplatz am Weidenring wieder mit Geräten ausgestattet, und werden die Kinder des Viertels bei der '
           'Auswahl beteiligt?'),
        li('6.', 'Welche Spielplätze sind barrierefrei zu erreichen, und auf welchen gibt es Geräte, die auch Kinder im Rollstuhl nutzen '
           'können? Was ist hier in den nächsten drei Jahren geplant?'),
        li('7.', 'Wie oft werden die Plätze kontrolliert, wer führt die Kontrollen durch, und wie werden die Ergebnisse festgehalten?'),
        li('8.', 'Gibt es Patenschaften für Spielplätze, und wie unterstützt die Stadt die Patinnen und Paten?'),
        p('request', 'Wir bitten um schriftliche Beantwortung.', **WRITTEN),
        sig(col('Arndt Kesselbrink', 'Fraktionsvorsitzender', title='Dr.')),
    ], header={'Datum': '13.09.2022', 'Nummer': 'F0214/22', 'Absender': ['Fraktion Elbufer/morgen!'], 'Adressat': MAYORESS_LINES,
               'Gremium': 'Stadtrat', 'Sitzungstermin': '06.10.2022', 'Kurztitel': 'Sanierung der Spielplätze – Zwischenstand und Kosten'},
        sender={'people': [], 'groups': ['Fraktion Elbufer/morgen!']}, addressee=MAYORESS, foot='page'),

    anfrage('longtitle', [
        SALUTE_F,
        p('background', 'die Unterführung am Nordpark ist seit vielen Jahren ein Ort, den Radfahrer und Fußgänger meiden. Die Beleuchtung '
          'fällt regelmäßig aus, und bei Starkregen steht das Wasser knöcheltief.'),
        p('questionIntro', 'Ich möchte deshalb wissen:'),
        li('1.', 'Welche Schäden an der Unterführung sind bekannt?'),
        li('2.', 'Wer ist für die Entwässerung zuständig: die Stadt, die Bahn oder ein Dritter?'),
        li('3.', 'Welche Fördermittel könnten für eine Sanierung beantragt werden?'),
        p('request', 'Eine mündliche Antwort ist nicht erforderlich.', oral=False, written=False),
        sig(col('Yasemin Vahl', 'Stadträtin', 'Gartenstadtpartei')),
    ], header={'Datum': '28.02.2023', 'Nummer': 'F0061/23', 'Absender': ['Stadträtin Yasemin Vahl', 'Gartenstadtpartei'],
               'Adressat': MAYORESS_LINES, 'Gremium': 'Stadtrat', 'Sitzungstermin': '16.03.2023',
               'Kurztitel': 'Sicherheit, Sauberkeit und Entwässerung der Fußgänger- und Radfahrerunterführung am Nordpark „Alte '
               'Gießerei“ – Schäden, Zuständigkeiten und Förderung nach § 5 Abs. 2 der Richtlinie?'},
        sender={'people': [person('Yasemin Vahl', 'Stadträtin')], 'groups': ['Gartenstadtpartei']}, addressee=MAYORESS),

    anfrage('threesigs', [
        SALUTE,
        p('background', 'in der Straße Zum Wolfsgrund wurden im November 17 Linden gefällt. Die Anwohner wurden nicht informiert.'),
        p('questionIntro', 'Wir fragen Sie:'),
        li('1.', 'Aus welchen Gründen wurden die Bäume gefällt?'),
        li('2.', 'Wann und wo werden neue Bäume gepflanzt?'),
        p('request', 'Wir bitten um eine ausführliche schriftliche Antwort.', **WRITTEN),
        sig(col('Helge Brandis', 'Fraktionsvorsitzender', 'Fraktion Bürgerforum'),
            col('Mareike Toussaint', 'Stadträtin', 'Fraktion Elbufer/morgen!'),
            col('Ole Hinrichsen', 'Stadtrat', title='Prof. Dr.')),
    ], public=False, header={'Datum': '07.12.2020', 'Nummer': 'F0290/20',
                             'Absender': ['Stadtrat Helge Brandis', 'Fraktion Bürgerforum'],
                             'Adressat': MAYOR_LINES, 'Gremium': 'Ausschuss für Umwelt und Energie', 'Sitzungstermin': '15.12.2020',
                             'Kurztitel': 'Baumfällungen Zum Wolfsgrund'},
        sender={'people': [person('Helge Brandis', 'Stadtrat')], 'groups': ['Fraktion Bürgerforum']}, addressee=MAYOR),

    anfrage('foursigs', [
        SALUTE,
        p('background', 'die Haltestelle „Am Rosenhag“ ist für Menschen mit Kinderwagen oder Rollstuhl nicht nutzbar. Der Aufzug steht '
          'seit 200 Tagen still.'),
        p('questionIntro', 'Wir fragen den Oberbürgermeister:'),
        li('1.', 'Warum konnte der Aufzug bislang nicht repariert werden?'),
        li('2.', 'Welche Kosten verursacht der Ersatzverkehr im Monat?'),
        li('3.', 'Wann ist der Aufzug wieder in Betrieb?'),
        p('request', 'Um kurze mündliche und ausführliche schriftliche Beantwortung wird gebeten.', **BOTH),
        sig(col('Jan Petersdorf', 'Fraktion Altstadt'), col('Ulla Weißhaupt', 'Fraktion Neustadt'),
            col('Tim Äpfelbach', 'Fraktion Südost'), col('Ida Rössl', 'Gruppe Nord')),
    ], header={'Datum': '11.01.2018', 'Nummer': 'F0012/18', 'Absender': ['Interfraktionell'], 'Adressat': MAYOR_LINES, 'Gremium': 'Stadtrat',
               'Sitzungstermin': '25.01.2018', 'Kurztitel': 'Aufzug an der Haltestelle „Am Rosenhag“'},
        sender={'people': [], 'groups': ['Interfraktionell']}, addressee=MAYOR),

    anfrage('subitems', [
        SALUTE_F,
        p('background', 'im Stadtgebiet gibt es nach unserer Zählung 38 öffentliche Trinkbrunnen. Davon waren im Juli nur 21 in Betrieb.'),
        split(('background', 'Der Eigenbetrieb verweist auf Lieferschwierigkeiten bei Ersatzteilen.'),
              ('questionIntro', 'Wir bitten Sie um die Beantwortung folgender Fragen:')),
        li('1.', 'Wie viele Trinkbrunnen'),
        li('a)', 'waren in den Jahren 2021 bis 2023 jeweils zwischen Mai und September durchgehend in Betrieb und wurden regelmäßig beprobt,', 1),
        li('b)', 'fielen länger als eine Woche aus,', 1),
        li('c)', 'wurden ganz abgebaut?', 1),
        li('2.', 'Welche Ersatzteile fehlen?'),
        cont('Bitte geben Sie auch an, seit wann die Teile bestellt sind und mit welcher Lieferzeit die Hersteller derzeit rechnen. Eine '
             'Auflistung nach Standorten genügt uns.'),
        li('3.', 'Wie soll die Versorgung mit Trinkwasser an heißen Tagen sichergestellt werden,'),
        li('a)', 'auf dem Wochenmarkt,', 1),
        li('b)', 'an den Haltestellen der Straßenbahn?', 1),
        cont('Hier denken wir vor allem an die Linien 3 und 9.', 1),
        li('4.', 'Ist ein Sponsoring durch Unternehmen zulässig?'),
        p('request', 'Wir bitten um kurze mündliche sowie ausführliche schriftliche Stellungnahme.', **BOTH),
        sig(col('Levke Amundsen', 'Stadträtin'), col('Bastian Krüll', 'Stadtrat')),
    ], header={'Datum': '15.08.2023', 'Nummer': 'F0201/23',
               'Absender': ['Stadträtin Levke Amundsen', 'Stadtrat Bastian Krüll', 'Fraktion Elbufer/morgen!'], 'Adressat': MAYORESS_LINES,
               'Gremium': 'Stadtrat', 'Sitzungstermin': '07.09.2023', 'Kurztitel': 'Trinkbrunnen im Sommer 2023'},
        sender={'people': [person('Levke Amundsen', 'Stadträtin'), person('Bastian Krüll', 'Stadtrat')],
                'groups': ['Fraktion Elbufer/morgen!']}, addressee=MAYORESS),

    anfrage('bullets', [
        SALUTE_F,
        p('background', 'die Stadtteilbibliothek in der Lindenallee öffnet nur noch an zwei Tagen in der Woche.'),
        p('background', 'Schulen, Vereine und viele Familien sind davon betroffen.'),
        p('questionIntro', 'Ich frage deshalb:'),
        li('•', 'Wie hat sich die Zahl der Besucherinnen und Besucher seit 2018 entwickelt?'),
        li('•', 'Welche Stellen sind in der Bibliothek unbesetzt, und wann werden sie ausgeschrieben? Wer vertritt die fehlenden Kräfte?'),
        li('•', 'Ist eine Öffnung am Sonnabend möglich?'),
        p('request', 'Ich bitte um schriftliche Antwort.', **WRITTEN),
        sig(col('Torben Nissl', 'Stadtrat')),
    ], header={'Datum': '02.04.2024', 'Nummer': 'F0097/24', 'Absender': ['Stadtrat Torben Nissl', 'Fraktion Bürgerforum'],
               'Adressat': MAYORESS_LINES, 'Gremium': 'Kulturausschuss', 'Sitzungstermin': '17.04.2024',
               'Kurztitel': 'Öffnungszeiten der Stadtteilbibliothek'},
        sender={'people': [person('Torben Nissl', 'Stadtrat')], 'groups': ['Fraktion Bürgerforum']}, addressee=MAYORESS),

    {'name': 'antrag', 'kind': 'antrag', 'title': 'Antrag', 'public': True, 'header': {
        'Datum': '10.01.2025', 'Nummer': 'A0009/25', 'Absender': ['Fraktion Elbufer/morgen!'],
        'Adressat': ['Vorsitzender des Stadtrates', 'Herr Prof. Dr. Eckart Löwenberg'], 'Gremium': 'Stadtrat',
        'Sitzungstermin': '23.01.2025', 'Kurztitel': 'Mehr Schatten auf Schulhöfen'},
     'sender': {'people': [], 'groups': ['Fraktion Elbufer/morgen!']},
     'addressee': {'people': [person('Eckart Löwenberg', 'Vorsitzender des Stadtrates', 'Prof. Dr.')], 'groups': []},
     'body': [
         p(None, 'Der Stadtrat möge beschließen:'),
         p('resolution', 'Die Oberbürgermeisterin wird beauftragt,'),
         li('1.', 'bis zum 30.06.2025 zu prüfen, auf welchen Schulhöfen Bäume oder Sonnensegel fehlen,', role='resolution'),
         li('2.', 'für die fünf Schulhöfe mit dem größten Bedarf Kosten zu ermitteln und Fördermittel zu beantragen,', role='resolution'),
         li('3.', 'dem Stadtrat im September 2025 zu berichten.', role='resolution'),
         p('referral', 'Wir bitten um Überweisung in den Ausschuss für Bildung, Schule und Sport sowie in den Ausschuss für Umwelt und Energie.'),
         h('Begründung:'),
         p('reasons', 'Schulhöfe heizen sich im Sommer stark auf. Messungen einer Arbeitsgemeinschaft ergaben im Juni 2024 bis zu 52 °C auf '
           'dem Asphalt. Kinder verbringen hier täglich mehrere Stunden.'),
         p('reasons', 'Bereits mit der Anfrage F0187/23 wurde auf den Mangel hingewiesen; die Stellungnahme S0302/23 verweist auf fehlende Mittel.'),
         sig(col('Mareike Toussaint', 'Fraktionsvorsitzende'), col('Arndt Kesselbrink', 'Stadtrat', title='Dr.')),
     ]},

    {'name': 'aenderung', 'kind': 'aenderungsantrag', 'title': 'Änderungsantrag', 'public': True, 'header': {
        'Datum': '19.11.2024', 'Nummer': 'DS0411/24/2', 'Verhandlungsgegenstand': 'DS0411/24',
        'Absender': ['Fraktion Altstadt/Tierwohl/Kultur'], 'Gremium': 'Stadtrat', 'Sitzungstermin': '05.12.2024',
        'Kurztitel': 'Satzung über die Nutzung der Grünanlagen'},
     'sender': {'people': [], 'groups': ['Fraktion Altstadt/Tierwohl/Kultur']}, 'addressee': {'people': [], 'groups': []},
     'body': [
         p(None, 'Der Stadtrat möge beschließen:'),
         p('resolution', 'Der Beschlussvorschlag der Drucksache wird wie folgt geändert:'),
         li('1.', 'In § 4 Absatz 2 wird die Angabe „22 Uhr“ durch die Angabe „23 Uhr“ ersetzt.', role='resolution'),
         li('2.', '§ 7 wird gestrichen.', role='resolution'),
         h('Begründung:'),
         p('reasons', 'Die Grünanlagen werden an warmen Abenden lange genutzt. Eine Sperrzeit ab 22 Uhr ist nicht lebensnah und kann nicht '
           'kontrolliert werden.'),
         sig(col('Falk Drosselmeyer', 'Stadtrat')),
     ]},

    anfrage('groups', [
        SALUTE,
        p('background', 'zum dritten Mal in Folge musste das Lichterfest am Hafen abgesagt werden.'),
        p('questionIntro', 'Wir fragen Sie:'),
        li('1.)', 'Welche Auflagen führten zur Absage?'),
        li('2.)', 'Welche Kosten sind den Vereinen entstanden, und werden sie erstattet?'),
        p('request', 'Wir bitten um mündliche und schriftliche Stellungnahme.', **BOTH),
        sig(col('Jan Petersdorf', 'Fraktion Altstadt'), col('Ulla Weißhaupt', 'Hafen-Stadtratsfraktion')),
    ], header={'Datum': '23.10.2017', 'Nummer': 'F0244/17',
               'Absender': ['Interfraktionell', 'Fraktion Altstadt, Hafen-Stadtratsfraktion', 'Fraktion Südost/Börde'],
               'Adressat': MAYOR_LINES, 'Gremium': 'Stadtrat', 'Sitzungstermin': '09.11.2017', 'Kurztitel': 'Absage des Lichterfestes'},
        sender={'people': [], 'groups': ['Interfraktionell', 'Fraktion Altstadt', 'Hafen-Stadtratsfraktion', 'Fraktion Südost/Börde']},
        addressee=MAYOR),

    anfrage('narrow', [
        SALUTE,
        p('background', 'im Rahmen der Haushaltsberatungen wurde eine Übersicht der Mietverträge angekündigt, die bis heute nicht vorliegt.'),
        p('questionIntro', 'Ich frage Sie in diesem Zusammenhang:'),
        li('1.', 'Wann wird die Übersicht vorgelegt?'),
        li('2.', 'Welche Verträge laufen bis Ende 2020 aus?'),
        p('request', 'Ich bitte um eine kurze mündliche und eine ausführliche schriftliche Stellungnahme.', **BOTH),
        sig(col('Roswitha Ambrosius', 'Vorsitzende des Finanz- und Grundstücksausschusses')),
    ], narrow=True, header={
        'Datum': '14.10.2019', 'Nummer': 'F0263/19',
        'Absender': ['Stadträtin Roswitha Ambrosius', 'Fraktion Altstadt/Tierwohl/Kultur'],
        'Adressat': ['Oberbürgermeister Herrn Dr. Konstantin Abendroth'], 'Gremium': 'Finanz- und Grundstücksausschuss',
        'Sitzungstermin': '30.10.2019', 'Kurztitel': 'Übersicht der städtischen Mietverträge'},
        sender={'people': [person('Roswitha Ambrosius', 'Stadträtin')], 'groups': ['Fraktion Altstadt/Tierwohl/Kultur']}, addressee=MAYOR),

    anfrage('emptycell', [
        SALUTE_F,
        p('background', 'die Turnhalle an der Mühlenstraße ist seit Oktober gesperrt.'),
        p('questionIntro', 'Ich frage:'),
        li('1.', 'Wie lange dauert die Sperrung noch?'),
        li('2.', 'In welche Hallen können die Vereine ausweichen?'),
        p('request', 'Ich bitte um schriftliche Beantwortung.', **WRITTEN),
        sig(col('Yasemin Vahl', 'Stadträtin')),
    ], header={
        'Datum': '20.11.2025', 'Nummer': 'F0301/25', 'Absender': ['Stadträtin Yasemin Vahl', 'Gartenstadtpartei'],
        'Adressat': MAYORESS_LINES, 'Gremium': 'Stadtrat', 'Sitzungstermin': None, 'Kurztitel': 'Sperrung der Turnhalle Mühlenstraße'},
        sender={'people': [person('Yasemin Vahl', 'Stadträtin')], 'groups': ['Gartenstadtpartei']}, addressee=MAYORESS),

    anfrage('labelwords', [
        SALUTE_F,
        p('background', 'auf vielen Vorlagen fehlt im Kopf eine Angabe. Mal ist das Datum leer, mal steht unter Gremium kein Ausschuss, mal '
          'weicht der Kurztitel vom Inhalt ab. Betroffen war zuletzt die Drucksache DS0195/25.'),
        p('questionIntro', 'Wir fragen:'),
        li('1.', 'Wer prüft vor der Veröffentlichung, ob Datum, Nummer und Gremium richtig angegeben sind?'),
        li('2.', 'Kann der Kurztitel nachträglich geändert werden?'),
        li('3.', 'Wie viele Vorlagen ohne Sitzungstermin gab es 2024?'),
        p('request', 'Wir bitten um kurze mündliche und ausführliche schriftliche Beantwortung.', **BOTH),
        sig(col('Helge Brandis', 'Fraktionsvorsitzender')),
    ], header={'Datum': '03.06.2025', 'Nummer': 'F0150/25', 'Absender': ['Fraktion Bürgerforum'], 'Adressat': MAYORESS_LINES,
               'Gremium': 'Ausschuss für kommunale Rechts- und Bürgerangelegenheiten', 'Sitzungstermin': '19.06.2025',
               'Kurztitel': 'Angaben zu Datum, Gremium und Sitzungstermin im Kopf der Vorlagen sowie Kurztitel ohne Nummer'},
        sender={'people': [], 'groups': ['Fraktion Bürgerforum']}, addressee=MAYORESS),

    anfrage('headings', [
        SALUTE,
        p('background', 'der Masterplan „Innenstadt 2030“ liegt seit März vor. Zu zwei Punkten haben wir Nachfragen.'),
        p('questionIntro', 'Deshalb fragen wir Sie:'),
        h('Zu Punkt 1:', 'heading'),
        li('1.', 'Welche Flächen sollen entsiegelt werden?'),
        li('2.', 'Bis wann?'),
        h('Zu Punkt 2:', 'heading'),
        li('1.', 'Wie viele Stellplätze entfallen?'),
        li('2.', 'Welche Ersatzflächen sind vorgesehen, und wie werden die Anlieger beteiligt?'),
        p('request', 'Um schriftliche Antwort wird gebeten.', **WRITTEN),
        sig(col('Helge Brandis', 'Fraktionsvorsitzender', prefix='gez.')),
    ], header={'Datum': '30.05.2016', 'Nummer': 'F0133/16', 'Absender': ['Fraktion Bürgerforum'], 'Adressat': MAYOR_LINES,
               'Gremium': 'Stadtrat', 'Sitzungstermin': '16.06.2016', 'Kurztitel': 'Masterplan „Innenstadt 2030“'},
        sender={'people': [], 'groups': ['Fraktion Bürgerforum']}, addressee=MAYOR),

    anfrage('footnote', [
        SALUTE_F,
        p('background', 'auf mehreren Linien{1} der Straßenbahn fallen seit Wochen Fahrten aus. Der Ersatzplan gilt bis Ende März.'),
        p('questionIntro', 'Ich frage Sie:'),
        li('1.', 'Wie viele Fahrten sind im Februar ausgefallen?'),
        li('2.', 'Welche Linien{2} werden zuerst wieder nach Plan bedient?'),
        p('request', 'Ich bitte um schriftliche Beantwortung.', **WRITTEN),
        sig(col('Levke Amundsen', 'Stadträtin')),
        {'type': 'lines', 'lines': ['____________________', '1 Siehe Stellungnahme S0044/24, Seite 3.', '2 Ohne Nachtverkehr.']},
    ], header={'Datum': '05.03.2024', 'Nummer': 'F0070/24', 'Absender': ['Stadträtin Levke Amundsen', 'Fraktion Elbufer/morgen!'],
               'Adressat': MAYORESS_LINES, 'Gremium': 'Stadtrat', 'Sitzungstermin': '21.03.2024', 'Kurztitel': 'Fahrtausfälle der Straßenbahn'},
        sender={'people': [person('Levke Amundsen', 'Stadträtin')], 'groups': ['Fraktion Elbufer/morgen!']}, addressee=MAYORESS),
]

BY_NAME = {paper['name']: paper for paper in PAPERS}
