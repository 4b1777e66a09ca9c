<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>Krippendorff&apos;s alpha (Krippendorff 2011), nominal, over the papers that at least two judged; missing judgements are left out.</source>
        <translation>Krippendorffs Alpha (Krippendorff 2011), nominal, über die Arbeiten, die mindestens zwei beurteilt haben; fehlende Urteile bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (Krippendorff 2011), ordinal: categories count as ranks, so that neighbours disagree less.</source>
        <translation>Krippendorffs Alpha (Krippendorff 2011), ordinal: Kategorien zählen als Ränge, sodass Nachbarn weniger voneinander abweichen.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (Krippendorff 2011), interval: numbers disagree by the square of their difference.</source>
        <translation>Krippendorffs Alpha (Krippendorff 2011), Intervall: Zahlen weichen um das Quadrat ihrer Differenz voneinander ab.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (Krippendorff 2011) over sets of codes: two sets disagree by the codes they do not share, of all they have (Jaccard 1912).</source>
        <translation>Krippendorffs Alpha (Krippendorff 2011) über Mengen von Codes: Zwei Mengen weichen um die Codes voneinander ab, die sie nicht gemeinsam haben, gemessen an allen, die sie haben (Jaccard 1912).</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (Krippendorff 2011) over sets of codes with the MASI distance (Passonneau 2006): as Jaccard, and less where one set holds the other.</source>
        <translation>Krippendorffs Alpha (Krippendorff 2011) über Mengen von Codes mit der MASI-Distanz (Passonneau 2006): wie Jaccard, und weniger, wo eine Menge die andere enthält.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs Alpha, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval</source>
        <translation>Krippendorffs Alpha, Intervall</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, sets by Jaccard</source>
        <translation>Krippendorffs Alpha, Mengen nach Jaccard</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, sets by MASI</source>
        <translation>Krippendorffs Alpha, Mengen nach MASI</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Title and abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>include</source>
        <translation>einschließen</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keiner trifft zu</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>The share of pairs of reviewers that said the same, averaged over the papers that at least two judged.</source>
        <translation>Der Anteil der Paare von Reviewern, die dasselbe gesagt haben, gemittelt über die Arbeiten, die mindestens zwei beurteilt haben.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa (Cohen 1960) of two reviewers over the papers that both judged: agreement beyond what each one&apos;s own shares of the categories would bring by chance.</source>
        <translation>Cohens Kappa (Cohen 1960) zweier Reviewer über die Arbeiten, die beide beurteilt haben: Übereinstimmung über das hinaus, was die jeweils eigenen Anteile der Kategorien durch Zufall ergäben.</translation>
    </message>
    <message>
        <source>No paper was judged by two reviewers.</source>
        <translation>Keine Arbeit wurde von zwei Reviewern beurteilt.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is for two reviewers; choose a pair.</source>
        <translation>Cohens Kappa gilt für zwei Reviewer; wählen Sie ein Paar.</translation>
    </message>
    <message>
        <source>All judgements are the same, so that chance alone would explain them; there is nothing to compute.</source>
        <translation>Alle Urteile sind gleich, sodass schon der Zufall sie erklären würde; es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>There is but one category to give.</source>
        <translation>Es gibt nur eine Kategorie zu vergeben.</translation>
    </message>
    <message>
        <source>More than 3,000 different answers were given: too many to hold each against each other one.</source>
        <translation>Mehr als 3.000 verschiedene Antworten wurden gegeben: zu viele, um jede mit jeder anderen zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 % of all judgements are “%2”: chance alone would agree nearly as often, so that kappa and alpha are low whatever the reviewers do. Read percent agreement and AC1 beside them.</source>
        <translation>%1 % aller Urteile sind „%2“: Der Zufall allein würde fast ebenso oft übereinstimmen, sodass Kappa und Alpha niedrig sind, was die Reviewer auch tun. Lesen Sie daneben die prozentuale Übereinstimmung und AC1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Title and abstract, pilot</source>
        <translation>Titel und Zusammenfassung, Pilot</translation>
    </message>
    <message>
        <source>Full text, pilot</source>
        <translation>Volltext, Pilot</translation>
    </message>
    <message>
        <source>Positive specific agreement (F1)</source>
        <translation>Positive spezifische Übereinstimmung (F1)</translation>
    </message>
    <message>
        <source>Positive specific agreement, which is F1 = 2a / (2a + b + c) (Hripcsak and Rothschild 2005), over the papers that at least two judged: a noted by both, b and c by one alone. What nobody noted cannot be counted, so that there is no chance to take off; the interval draws whole papers.</source>
        <translation>Positive spezifische Übereinstimmung, also F1 = 2a / (2a + b + c) (Hripcsak und Rothschild 2005), über die Arbeiten, die mindestens zwei beurteilt haben: a haben beide notiert, b und c nur einer von ihnen. Was niemand notiert hat, lässt sich nicht zählen, also ist kein Zufall abzuziehen; das Intervall zieht ganze Arbeiten.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa (Fleiss 1971; with gaps Gwet 2014): agreement on the papers that at least two judged, beyond what chance would bring by the shares of the categories on all papers that at least one judged.</source>
        <translation>Fleiss&apos; Kappa (Fleiss 1971; mit Lücken Gwet 2014): Übereinstimmung bei den Arbeiten, die mindestens zwei beurteilt haben, über das hinaus, was der Zufall nach den Anteilen der Kategorien an allen Arbeiten brächte, die mindestens einer beurteilt hat.</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 (Gwet 2008; with gaps Gwet 2014): agreement on the papers that at least two judged, beyond chance, which counts only for judgements that are hard and is taken from the shares of the categories on all papers that at least one judged; it stays steady where nearly all is one category.</source>
        <translation>Gwets AC1 (Gwet 2008; mit Lücken Gwet 2014): Übereinstimmung bei den Arbeiten, die mindestens zwei beurteilt haben, über den Zufall hinaus, der nur für schwere Urteile zählt und den Anteilen der Kategorien an allen Arbeiten entnommen ist, die mindestens einer beurteilt hat; es bleibt stabil, wo fast alles eine Kategorie ist.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Evaluating the protocol</source>
        <translation>Bewertung des Protokolls</translation>
    </message>
    <message>
        <source>Need for the map</source>
        <translation>Bedarf für die Karte</translation>
    </message>
    <message>
        <source>Choosing the search</source>
        <translation>Wahl der Suche</translation>
    </message>
    <message>
        <source>Developing the search</source>
        <translation>Entwicklung der Suche</translation>
    </message>
    <message>
        <source>Evaluating the search</source>
        <translation>Bewertung der Suche</translation>
    </message>
    <message>
        <source>Inclusion and exclusion</source>
        <translation>Einschluss und Ausschluss</translation>
    </message>
    <message>
        <source>Extraction process</source>
        <translation>Ablauf der Extraktion</translation>
    </message>
    <message>
        <source>Classification scheme</source>
        <translation>Klassifikationsschema</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validität</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Information sources and methods</source>
        <translation>Informationsquellen und Methoden</translation>
    </message>
    <message>
        <source>Search strategies</source>
        <translation>Suchstrategien</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Peer-Review</translation>
    </message>
    <message>
        <source>Managing records</source>
        <translation>Verwaltung der Datensätze</translation>
    </message>
    <message>
        <source>The need for a review</source>
        <translation>Der Bedarf für ein Review</translation>
    </message>
    <message>
        <source>Who commissioned it, if anybody</source>
        <translation>Wer es in Auftrag gab, falls jemand</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forschungsfragen</translation>
    </message>
    <message>
        <source>Background and rationale</source>
        <translation>Hintergrund und Begründung</translation>
    </message>
    <message>
        <source>Questions that the review is to answer</source>
        <translation>Fragen, die das Review beantworten soll</translation>
    </message>
    <message>
        <source>Search strategy: terms and resources</source>
        <translation>Suchstrategie: Begriffe und Quellen</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>Auswahlkriterien</translation>
    </message>
    <message>
        <source>Selection procedure: who judges, how differences are settled</source>
        <translation>Auswahlverfahren: wer urteilt, wie Unterschiede geklärt werden</translation>
    </message>
    <message>
        <source>Quality checklists and procedures</source>
        <translation>Checklisten und Verfahren zur Qualität</translation>
    </message>
    <message>
        <source>Data extraction: how data are taken from a paper</source>
        <translation>Datenextraktion: wie einer Arbeit Daten entnommen werden</translation>
    </message>
    <message>
        <source>Synthesis of the data</source>
        <translation>Synthese der Daten</translation>
    </message>
    <message>
        <source>Dissemination</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Who evaluates the protocol, and how</source>
        <translation>Wer das Protokoll bewertet, und wie</translation>
    </message>
    <message>
        <source>Search strings follow from the questions</source>
        <translation>Die Suchanfragen folgen aus den Fragen</translation>
    </message>
    <message>
        <source>The data to extract answer the questions</source>
        <translation>Die zu extrahierenden Daten beantworten die Fragen</translation>
    </message>
    <message>
        <source>The analysis fits the questions</source>
        <translation>Die Auswertung passt zu den Fragen</translation>
    </message>
    <message>
        <source>Need and relevance</source>
        <translation>Bedarf und Relevanz</translation>
    </message>
    <message>
        <source>Objectives and questions</source>
        <translation>Ziele und Fragen</translation>
    </message>
    <message>
        <source>Target audience asked about the questions</source>
        <translation>Zielgruppe zu den Fragen befragt</translation>
    </message>
    <message>
        <source>Snowballing</source>
        <translation>Schneeballsuche</translation>
    </message>
    <message>
        <source>Manual search</source>
        <translation>Suche von Hand</translation>
    </message>
    <message>
        <source>Database search</source>
        <translation>Datenbanksuche</translation>
    </message>
    <message>
        <source>Terms from PICO</source>
        <translation>Begriffe aus PICO</translation>
    </message>
    <message>
        <source>Librarians or experts asked</source>
        <translation>Bibliothekare oder Fachleute gefragt</translation>
    </message>
    <message>
        <source>Search improved step by step</source>
        <translation>Suche schrittweise verbessert</translation>
    </message>
    <message>
        <source>Keywords of known papers</source>
        <translation>Schlagwörter bekannter Arbeiten</translation>
    </message>
    <message>
        <source>Standards, encyclopedias or a thesaurus</source>
        <translation>Standards, Enzyklopädien oder ein Thesaurus</translation>
    </message>
    <message>
        <source>Test set of known papers</source>
        <translation>Testmenge bekannter Arbeiten</translation>
    </message>
    <message>
        <source>Result judged by an expert</source>
        <translation>Ergebnis von Fachleuten beurteilt</translation>
    </message>
    <message>
        <source>Web pages of key authors</source>
        <translation>Webseiten zentraler Autoren</translation>
    </message>
    <message>
        <source>Test and retest</source>
        <translation>Test und Wiederholungstest</translation>
    </message>
    <message>
        <source>Objective criteria</source>
        <translation>Objektive Kriterien</translation>
    </message>
    <message>
        <source>More reviewers, differences settled</source>
        <translation>Mehrere Reviewer, Unterschiede geklärt</translation>
    </message>
    <message>
        <source>Decision rules</source>
        <translation>Entscheidungsregeln</translation>
    </message>
    <message>
        <source>Objective criteria: defined dimensions</source>
        <translation>Objektive Kriterien: definierte Dimensionen</translation>
    </message>
    <message>
        <source>What could bias is hidden</source>
        <translation>Was verzerren könnte, ist verborgen</translation>
    </message>
    <message>
        <source>Research type (Wieringa et al. 2006)</source>
        <translation>Forschungsart (Wieringa et al. 2006)</translation>
    </message>
    <message>
        <source>Research method</source>
        <translation>Forschungsmethode</translation>
    </message>
    <message>
        <source>Venue type</source>
        <translation>Art des Erscheinungsorts</translation>
    </message>
    <message>
        <source>Threats to validity or limitations discussed</source>
        <translation>Gefährdungen der Validität oder Einschränkungen erörtert</translation>
    </message>
    <message>
        <source>Title says that it is a scoping review</source>
        <translation>Der Titel sagt, dass es ein Scoping Review ist</translation>
    </message>
    <message>
        <source>Structured summary</source>
        <translation>Strukturierte Zusammenfassung</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Protocol and registration</source>
        <translation>Protokoll und Registrierung</translation>
    </message>
    <message>
        <source>Eligibility criteria</source>
        <translation>Eignungskriterien</translation>
    </message>
    <message>
        <source>Information sources, with dates</source>
        <translation>Informationsquellen, mit Datum</translation>
    </message>
    <message>
        <source>Search: a full strategy</source>
        <translation>Suche: eine vollständige Strategie</translation>
    </message>
    <message>
        <source>Selection of sources of evidence</source>
        <translation>Auswahl der Evidenzquellen</translation>
    </message>
    <message>
        <source>Data charting</source>
        <translation>Datenerfassung</translation>
    </message>
    <message>
        <source>Data items, defined</source>
        <translation>Datenfelder, definiert</translation>
    </message>
    <message>
        <source>Critical appraisal, if any</source>
        <translation>Kritische Bewertung, falls vorhanden</translation>
    </message>
    <message>
        <source>Synthesis of results: method</source>
        <translation>Synthese der Ergebnisse: Methode</translation>
    </message>
    <message>
        <source>Selection of sources of evidence: the flow</source>
        <translation>Auswahl der Evidenzquellen: der Fluss</translation>
    </message>
    <message>
        <source>Characteristics of sources of evidence</source>
        <translation>Merkmale der Evidenzquellen</translation>
    </message>
    <message>
        <source>Critical appraisal of each, if any</source>
        <translation>Kritische Bewertung jeder Quelle, falls vorhanden</translation>
    </message>
    <message>
        <source>Results of each source of evidence</source>
        <translation>Ergebnisse jeder Evidenzquelle</translation>
    </message>
    <message>
        <source>Synthesis of results</source>
        <translation>Synthese der Ergebnisse</translation>
    </message>
    <message>
        <source>Summary of evidence</source>
        <translation>Zusammenfassung der Evidenz</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Schlussfolgerungen</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Multi-database searching</source>
        <translation>Suche in mehreren Datenbanken zugleich</translation>
    </message>
    <message>
        <source>Study registries</source>
        <translation>Studienregister</translation>
    </message>
    <message>
        <source>Online resources and browsing</source>
        <translation>Onlinequellen und Durchsehen</translation>
    </message>
    <message>
        <source>Citation searching</source>
        <translation>Zitationssuche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere Methoden</translation>
    </message>
    <message>
        <source>Full search strategies</source>
        <translation>Vollständige Suchstrategien</translation>
    </message>
    <message>
        <source>Limits and restrictions</source>
        <translation>Grenzen und Einschränkungen</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Suchfilter</translation>
    </message>
    <message>
        <source>Prior work</source>
        <translation>Vorarbeiten</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Dates of searches</source>
        <translation>Daten der Suchen</translation>
    </message>
    <message>
        <source>Total records</source>
        <translation>Datensätze insgesamt</translation>
    </message>
    <message>
        <source>Deduplication</source>
        <translation>Entfernen von Dubletten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>from the review</source>
        <translation>aus dem Review</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The title says it.</source>
        <translation>Der Titel sagt es.</translation>
    </message>
    <message>
        <source>The title does not say “scoping review”.</source>
        <translation>Der Titel sagt nicht „Scoping Review“.</translation>
    </message>
    <message>
        <source>The need is stated.</source>
        <translation>Der Bedarf ist angegeben.</translation>
    </message>
    <message>
        <source>The need is not stated.</source>
        <translation>Der Bedarf ist nicht angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln research question(s)</source>
        <translation>
            <numerusform>%Ln Forschungsfrage</numerusform>
            <numerusform>%Ln Forschungsfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions with a rationale</source>
        <translation>%1 von %2 Fragen mit Begründung</translation>
    </message>
    <message>
        <source>%1 of %2 questions that a dimension answers</source>
        <translation>%1 von %2 Fragen, die eine Dimension beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s)</source>
        <translation>
            <numerusform>%Ln Kriterium</numerusform>
            <numerusform>%Ln Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln database search(es)</source>
        <translation>
            <numerusform>%Ln Datenbanksuche</numerusform>
            <numerusform>%Ln Datenbanksuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 database searches with their query</source>
        <translation>%1 von %2 Datenbanksuchen mit ihrer Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2 database searches with their date</source>
        <translation>%1 von %2 Datenbanksuchen mit ihrem Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snowballing round(s)</source>
        <translation>
            <numerusform>%Ln Schneeballrunde</numerusform>
            <numerusform>%Ln Schneeballrunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln andere Quelle</numerusform>
            <numerusform>%Ln andere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Two reviewers decide on each paper.</source>
        <translation>Zwei Reviewer entscheiden über jede Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) decided on by two reviewers</source>
        <translation>
            <numerusform>%Ln Arbeit von zwei Reviewern entschieden</numerusform>
            <numerusform>%Ln Arbeiten von zwei Reviewern entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) included, and the flow adds up</source>
        <translation>
            <numerusform>%Ln Arbeit eingeschlossen, und der Fluss geht auf</numerusform>
            <numerusform>%Ln Arbeiten eingeschlossen, und der Fluss geht auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the flow do not add up</source>
        <translation>
            <numerusform>%Ln Summe des Flusses geht nicht auf</numerusform>
            <numerusform>%Ln Summen des Flusses gehen nicht auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dimensions with a definition</source>
        <translation>%1 von %2 Dimensionen mit Definition</translation>
    </message>
    <message>
        <source>%1 of %2 papers coded</source>
        <translation>%1 von %2 Arbeiten kodiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) coded by two reviewers</source>
        <translation>
            <numerusform>%Ln Arbeit von zwei Reviewern kodiert</numerusform>
            <numerusform>%Ln Arbeiten von zwei Reviewern kodiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s) for quality</source>
        <translation>
            <numerusform>%Ln Dimension zur Qualität</numerusform>
            <numerusform>%Ln Dimensionen zur Qualität</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 papers appraised</source>
        <translation>%1 von %2 Arbeiten bewertet</translation>
    </message>
    <message>
        <source>%1 of %2 papers with a research type</source>
        <translation>%1 von %2 Arbeiten mit Forschungsart</translation>
    </message>
    <message>
        <source>%1 of %2 papers with a research method</source>
        <translation>%1 von %2 Arbeiten mit Forschungsmethode</translation>
    </message>
    <message>
        <source>%1 of %2 papers with a venue type</source>
        <translation>%1 von %2 Arbeiten mit Art des Erscheinungsorts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved figure(s) and table(s)</source>
        <translation>
            <numerusform>%Ln gesicherte Abbildung oder Tabelle</numerusform>
            <numerusform>%Ln gesicherte Abbildungen und Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnoberrot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Venue, short</source>
        <translation>Erschienen in, kurz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Something newer stands in the way</source>
        <translation>Etwas Neueres steht dem entgegen</translation>
    </message>
    <message>
        <source>This file is not a review</source>
        <translation>Diese Datei ist kein Review</translation>
    </message>
    <message>
        <source>The review was written by a newer version</source>
        <translation>Das Review wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The review is open elsewhere</source>
        <translation>Das Review ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>The review cannot be written</source>
        <translation>Das Review kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>%1 (copy)</source>
        <comment>title of a figure</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate figure %1</source>
        <translation>Abbildung %1 duplizieren</translation>
    </message>
    <message>
        <source>Delete figure %1</source>
        <translation>Abbildung %1 löschen</translation>
    </message>
    <message>
        <source>Reorder figures</source>
        <translation>Abbildungen umordnen</translation>
    </message>
</context>
<context>
    <name>FigureKinds</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>two dimensions against each other</source>
        <translation>zwei Dimensionen gegeneinander</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>how often each code was given</source>
        <translation>wie oft jeder Code vergeben wurde</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>papers over the years</source>
        <translation>Arbeiten über die Jahre</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>what papers measured, on one scale</source>
        <translation>was Arbeiten gemessen haben, auf einer Skala</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>dimensions and their codes as a tree</source>
        <translation>Dimensionen und ihre Codes als Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>from records to included papers, as PRISMA 2020 draws it</source>
        <translation>von den Datensätzen zu den eingeschlossenen Arbeiten, wie PRISMA 2020 es zeichnet</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>codes of a dimension</source>
        <translation>Codes einer Dimension</translation>
    </message>
    <message>
        <source>searches, criteria, papers, their codes, or claims</source>
        <translation>Suchen, Kriterien, Arbeiten, ihre Codes oder Aussagen</translation>
    </message>
    <message>
        <source>coded papers</source>
        <translation>kodierte Arbeiten</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>The first %1 changes are shown; there are more.</source>
        <translation>Gezeigt sind die ersten %1 Änderungen; es gibt weitere.</translation>
    </message>
    <message>
        <source>Nothing that is shown here changed.</source>
        <translation>Nichts, was hier gezeigt wird, hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in the other copy</source>
        <translation>In der anderen Kopie getan</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>keeps its codes</source>
        <translation>behält ihre Codes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>No paper changes.</source>
        <translation>Keine Arbeit ändert sich.</translation>
    </message>
    <message>
        <source>1 paper changes.</source>
        <translation>1 Arbeit ändert sich.</translation>
    </message>
    <message>
        <source>%1 papers change.</source>
        <translation>%1 Arbeiten ändern sich.</translation>
    </message>
    <message>
        <source>1 coding moves</source>
        <translation>1 Kodierung wandert</translation>
    </message>
    <message>
        <source>%1 codings move</source>
        <translation>%1 Kodierungen wandern</translation>
    </message>
    <message>
        <source>1 coding is copied</source>
        <translation>1 Kodierung wird kopiert</translation>
    </message>
    <message>
        <source>%1 codings are copied</source>
        <translation>%1 Kodierungen werden kopiert</translation>
    </message>
    <message>
        <source>1 coding joins one that stands there already, with its note and passages</source>
        <translation>1 Kodierung geht mit Notiz und Stellen in einer auf, die dort schon steht</translation>
    </message>
    <message>
        <source>%1 codings join ones that stand there already, with their notes and passages</source>
        <translation>%1 Kodierungen gehen mit Notizen und Stellen in solchen auf, die dort schon stehen</translation>
    </message>
    <message>
        <source>1 coding is discarded</source>
        <translation>1 Kodierung wird verworfen</translation>
    </message>
    <message>
        <source>%1 codings are discarded</source>
        <translation>%1 Kodierungen werden verworfen</translation>
    </message>
    <message>
        <source>1 answer moves</source>
        <translation>1 Antwort wandert</translation>
    </message>
    <message>
        <source>%1 answers move</source>
        <translation>%1 Antworten wandern</translation>
    </message>
    <message>
        <source>1 answer is copied</source>
        <translation>1 Antwort wird kopiert</translation>
    </message>
    <message>
        <source>%1 answers are copied</source>
        <translation>%1 Antworten werden kopiert</translation>
    </message>
    <message>
        <source>1 answer becomes part of another one</source>
        <translation>1 Antwort wird Teil einer anderen</translation>
    </message>
    <message>
        <source>%1 answers become parts of others</source>
        <translation>%1 Antworten werden Teile von anderen</translation>
    </message>
    <message>
        <source>1 answer is discarded</source>
        <translation>1 Antwort wird verworfen</translation>
    </message>
    <message>
        <source>%1 answers are discarded</source>
        <translation>%1 Antworten werden verworfen</translation>
    </message>
    <message>
        <source>1 tie between codes is dropped</source>
        <translation>1 Verbindung zwischen Codes entfällt</translation>
    </message>
    <message>
        <source>%1 ties between codes are dropped</source>
        <translation>%1 Verbindungen zwischen Codes entfallen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>saved figures and filters that name what is gone: %1</source>
        <translation>gespeicherte Abbildungen und Filter, die nennen, was es nicht mehr gibt: %1</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Included and not coded</source>
        <translation>Eingeschlossen und nicht kodiert</translation>
    </message>
    <message>
        <source>Coded and excluded</source>
        <translation>Kodiert und ausgeschlossen</translation>
    </message>
    <message>
        <source>Required answers missing</source>
        <translation>Erforderliche Antworten fehlen</translation>
    </message>
    <message>
        <source>Codes that no paper has</source>
        <translation>Codes, die keine Arbeit hat</translation>
    </message>
    <message>
        <source>Criteria that nobody used</source>
        <translation>Kriterien, die niemand verwendet hat</translation>
    </message>
    <message>
        <source>Excluded without a reason</source>
        <translation>Ohne Grund ausgeschlossen</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Reviewer sind uneins</translation>
    </message>
    <message>
        <source>No agreement can be reported</source>
        <translation>Keine Übereinstimmung zu berichten</translation>
    </message>
    <message>
        <source>Hits that are not the records</source>
        <translation>Treffer ungleich Datensätzen</translation>
    </message>
    <message>
        <source>Hits without records</source>
        <translation>Treffer ohne Datensätze</translation>
    </message>
    <message>
        <source>Reported numbers that do not add up</source>
        <translation>Berichtete Zahlen, die nicht aufgehen</translation>
    </message>
    <message>
        <source>Reported otherwise than counted</source>
        <translation>Anders berichtet als gezählt</translation>
    </message>
    <message>
        <source>Claims without their place</source>
        <translation>Aussagen ohne ihre Stelle</translation>
    </message>
    <message>
        <source>Web pages among the papers</source>
        <translation>Webseiten unter den Arbeiten</translation>
    </message>
    <message>
        <source>Duplicates left open</source>
        <translation>Offen gelassene Dubletten</translation>
    </message>
    <message>
        <source>Contradictions that were noted</source>
        <translation>Festgehaltene Widersprüche</translation>
    </message>
    <message>
        <source>Cited and no paper of the review</source>
        <translation>Zitiert und keine Arbeit des Reviews</translation>
    </message>
    <message>
        <source>Included and never cited</source>
        <translation>Eingeschlossen und nie zitiert</translation>
    </message>
    <message>
        <source>Go to Coding</source>
        <translation>Zur Kodierung</translation>
    </message>
    <message>
        <source>Go to Taxonomy</source>
        <translation>Zur Taxonomie</translation>
    </message>
    <message>
        <source>Go to Protocol</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Go to Agreement</source>
        <translation>Zur Übereinstimmung</translation>
    </message>
    <message>
        <source>Go to Screening</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
    <message>
        <source>Go to Duplicates</source>
        <translation>Zu den Dubletten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open the manuscript</source>
        <translation>Manuskript öffnen</translation>
    </message>
    <message>
        <source>Go to Figures</source>
        <translation>Zu den Abbildungen</translation>
    </message>
    <message>
        <source>Saved questions without an answer</source>
        <translation>Gespeicherte Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flussdiagramm</translation>
    </message>
    <message>
        <source>What counts for nothing beside the lead</source>
        <translation>Was neben der Leitung nicht zählt</translation>
    </message>
    <message>
        <source>Files of papers that are gone</source>
        <translation>Dateien von Arbeiten, die fehlen</translation>
    </message>
    <message>
        <source>Files of papers that were changed</source>
        <translation>Dateien von Arbeiten, die geändert wurden</translation>
    </message>
    <message>
        <source>Coded and not included yet</source>
        <translation>Kodiert und noch nicht eingeschlossen</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Texts of the protocol</source>
        <translation>Texte des Protokolls</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forschungsfragen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records declared different</source>
        <translation>Als verschieden erklärte Datensätze</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Ties between codes</source>
        <translation>Verbindungen zwischen Codes</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gesicherte Filter</translation>
    </message>
    <message>
        <source>Reported numbers</source>
        <translation>Berichtete Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the review itself</source>
        <translation>Dies ist das Review selbst</translation>
    </message>
    <message>
        <source>The file you chose is the one that is open here. Choose the file on which the other person worked.</source>
        <translation>Die gewählte Datei ist die, die hier geöffnet ist. Wählen Sie die Datei, an der die andere Person gearbeitet hat.</translation>
    </message>
    <message>
        <source>The choices contradict each other</source>
        <translation>Die gewählten Möglichkeiten widersprechen einander</translation>
    </message>
    <message>
        <source>Something that would stay refers to something that would go. Choose otherwise in one of the conflicts; nothing was changed.</source>
        <translation>Etwas, das bliebe, verweist auf etwas, das wegfiele. Wählen Sie bei einem der Konflikte anders; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no copy of the review</source>
        <translation>Dies ist keine Kopie des Reviews</translation>
    </message>
    <message>
        <source>The two files have no change in common, so one did not begin as a copy of the other. Papers of another review come in as an import, on the page Searches.</source>
        <translation>Die beiden Dateien haben keine Änderung gemeinsam, also ging keine als Kopie aus der anderen hervor. Arbeiten eines anderen Reviews kommen als Import herein, auf der Seite „Suchen“.</translation>
    </message>
    <message>
        <source>The copy is open elsewhere</source>
        <translation>Die Kopie ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Close it there, then compare again: what is still being written could come in by half.</source>
        <translation>Schließen Sie sie dort und vergleichen Sie dann noch einmal: Was noch geschrieben wird, könnte nur halb hereinkommen.</translation>
    </message>
    <message>
        <source>The copy was written by a newer version</source>
        <translation>Die Kopie wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>Bring this program up to date on this computer, then compare again.</source>
        <translation>Bringen Sie dieses Programm auf diesem Rechner auf den neuesten Stand und vergleichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The copy is of an older version</source>
        <translation>Die Kopie stammt von einer älteren Version</translation>
    </message>
    <message>
        <source>Open it once with this program and close it again; then compare again. The file as it was is kept beside it.</source>
        <translation>Öffnen Sie sie einmal mit diesem Programm und schließen Sie sie wieder; vergleichen Sie dann noch einmal. Die Datei, wie sie war, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .alidade: the copy that was given away.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .alidade endet: die Kopie, die weitergegeben wurde.</translation>
    </message>
    <message>
        <source>The copy is damaged</source>
        <translation>Die Kopie ist beschädigt</translation>
    </message>
    <message>
        <source>Ask for it once more; it may have been cut off on its way.</source>
        <translation>Lassen Sie sie sich noch einmal geben; vielleicht wurde sie unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The copy is not there any more</source>
        <translation>Die Kopie ist nicht mehr da</translation>
    </message>
    <message>
        <source>It has been moved or removed since. Choose it where it is now.</source>
        <translation>Sie wurde inzwischen verschoben oder entfernt. Wählen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is cited as %2 now, and as %3 no longer.</source>
        <translation>%1 wird jetzt als %2 zitiert und nicht mehr als %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more paper(s) have another citation key.</source>
        <translation>
            <numerusform>%Ln weitere Arbeit hat einen anderen Zitierschlüssel.</numerusform>
            <numerusform>%Ln weitere Arbeiten haben einen anderen Zitierschlüssel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperColumns</name>
    <message>
        <source>Label</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>strittig</translation>
    </message>
</context>
<context>
    <name>PaperTypes</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Zeitschriftenartikel</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Preprint</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Forschungsdaten</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>The review</source>
        <translation>Das Review</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Forschungsfragen</translation>
    </message>
    <message>
        <source>Reasons to include</source>
        <translation>Einschlussgründe</translation>
    </message>
    <message>
        <source>Reasons to exclude</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What the review is, and why it is made.</source>
        <translation>Was das Review ist und warum es gemacht wird.</translation>
    </message>
    <message>
        <source>What the review wants to know. Each dimension of the taxonomy can say which question it answers.</source>
        <translation>Was das Review wissen will. Jede Dimension der Taxonomie kann sagen, welche Frage sie beantwortet.</translation>
    </message>
    <message>
        <source>What a paper must be to be in. They stay in sight while papers are screened.</source>
        <translation>Was eine Arbeit sein muss, um dabei zu sein. Bei der Auswahl bleiben diese Gründe im Blick.</translation>
    </message>
    <message>
        <source>Why a paper is out. While papers are screened a digit gives each of them, and the flow diagram counts papers by them.</source>
        <translation>Warum eine Arbeit nicht dabei ist. Bei der Auswahl gibt eine Ziffer jeden dieser Gründe an, und das Flussdiagramm zählt die Arbeiten danach.</translation>
    </message>
    <message>
        <source>Where is searched: databases, snowballing, and what else there is. The searches themselves are on their own page.</source>
        <translation>Wo gesucht wird: Datenbanken, Schneeballsuche und was es sonst gibt. Die Suchen selbst haben ihre eigene Seite.</translation>
    </message>
    <message>
        <source>Who decides on each paper, and when it is enough.</source>
        <translation>Wer über jede Arbeit entscheidet und wann es genug ist.</translation>
    </message>
    <message>
        <source>a reason to include</source>
        <translation>ein Einschlussgrund</translation>
    </message>
    <message>
        <source>a reason to exclude</source>
        <translation>ein Ausschlussgrund</translation>
    </message>
    <message>
        <source>both stages</source>
        <translation>beide Stufen</translation>
    </message>
    <message>
        <source>title and abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>snowballing</source>
        <translation>Schneeballsuche</translation>
    </message>
    <message>
        <source>other: by hand, experts, a reference list</source>
        <translation>andere: von Hand, Fachleute, ein Literaturverzeichnis</translation>
    </message>
    <message>
        <source>One reviewer decides on each paper</source>
        <translation>Über jede Arbeit entscheidet eine Person</translation>
    </message>
    <message>
        <source>One decides, a second one sees it and verifies</source>
        <translation>Eine Person entscheidet, eine zweite sieht es und prüft nach</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>What papers are measured by: overhead, latency, lines of code. Each claim is in one of them; one that a claim names first comes here by itself.</source>
        <translation>Woran Arbeiten gemessen werden: Mehraufwand, Latenz, Codezeilen. Jede Aussage gehört zu einer Metrik; nennt eine Aussage eine neue, kommt sie von selbst hierher.</translation>
    </message>
    <message>
        <source>neither, or not known</source>
        <translation>keins von beiden oder unbekannt</translation>
    </message>
    <message>
        <source>more of it</source>
        <translation>mehr davon</translation>
    </message>
    <message>
        <source>less of it</source>
        <translation>weniger davon</translation>
    </message>
    <message>
        <source>what was measured itself</source>
        <translation>das Gemessene selbst</translation>
    </message>
    <message>
        <source>the change against something else</source>
        <translation>die Änderung gegenüber etwas anderem</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Who reads the papers. Whoever decides or codes under a new name comes here by themselves; a name that was mistyped is mended here.</source>
        <translation>Wer die Arbeiten liest. Wer unter einem neuen Namen entscheidet oder kodiert, kommt von selbst hierher; ein Name mit Tippfehler wird hier berichtigt.</translation>
    </message>
    <message>
        <source>Two read each paper, blind: they see each other&apos;s decisions, codes and claims when they have made their own</source>
        <translation>Zwei lesen jede Arbeit, blind: Entscheidungen, Codes und Aussagen des anderen sehen sie, wenn sie ihre eigenen haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records told apart</source>
        <translation>
            <numerusform>%Ln Paar Datensätze unterschieden</numerusform>
            <numerusform>%Ln Paare Datensätze unterschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>%1 already exists. Do you want to replace it?</source>
        <translation>%1 gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>Reviews (*.alidade)</source>
        <translation>Reviews (*.alidade)</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>include</source>
        <translation>einschließen</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Title and abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Pilot sample</source>
        <translation>Pilotstichprobe</translation>
    </message>
    <message>
        <source>Open for anybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Without abstract</source>
        <translation>Ohne Zusammenfassung</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Arbeiten</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>One reviewer decides on each paper</source>
        <translation>Über jede Arbeit entscheidet eine Person</translation>
    </message>
    <message>
        <source>Two decide, the second sees what the first decided</source>
        <translation>Zwei entscheiden, die zweite Person sieht, was die erste entschieden hat</translation>
    </message>
    <message>
        <source>Two read each paper, and see each other&apos;s decisions and codes when they have made their own</source>
        <translation>Zwei lesen jede Arbeit und sehen Entscheidungen und Codes des anderen, wenn sie ihre eigenen haben</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>PubMed (NBIB)</source>
        <translation>PubMed (NBIB)</translation>
    </message>
    <message>
        <source>EndNote XML</source>
        <translation>EndNote-XML</translation>
    </message>
    <message>
        <source>PubMed XML</source>
        <translation>PubMed-XML</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (mit Kennungen)</translation>
    </message>
    <message>
        <source>Web of Science</source>
        <translation>Web of Science</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from before</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln neue Arbeit</numerusform>
            <numerusform>%Ln neue Arbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Records identified</source>
        <translation>Datensätze gefunden</translation>
    </message>
    <message>
        <source>Duplicate records removed</source>
        <translation>Dubletten entfernt</translation>
    </message>
    <message>
        <source>Records removed for other reasons</source>
        <translation>Datensätze aus anderen Gründen entfernt</translation>
    </message>
    <message>
        <source>Records screened</source>
        <translation>Datensätze gesichtet</translation>
    </message>
    <message>
        <source>Records not screened yet</source>
        <translation>Datensätze noch nicht gesichtet</translation>
    </message>
    <message>
        <source>Records excluded</source>
        <translation>Datensätze ausgeschlossen</translation>
    </message>
    <message>
        <source>Records undecided</source>
        <translation>Datensätze unentschieden</translation>
    </message>
    <message>
        <source>Reports sought for retrieval</source>
        <translation>Volltexte gesucht</translation>
    </message>
    <message>
        <source>Reports not retrieved</source>
        <translation>Volltexte nicht erhalten</translation>
    </message>
    <message>
        <source>Reports assessed for eligibility</source>
        <translation>Volltexte auf Eignung geprüft</translation>
    </message>
    <message>
        <source>Reports not assessed yet</source>
        <translation>Volltexte noch nicht geprüft</translation>
    </message>
    <message>
        <source>Reports excluded</source>
        <translation>Volltexte ausgeschlossen</translation>
    </message>
    <message>
        <source>Reports undecided</source>
        <translation>Volltexte unentschieden</translation>
    </message>
    <message>
        <source>Reports of included studies</source>
        <translation>Berichte eingeschlossener Studien</translation>
    </message>
    <message>
        <source>Records without duplicates</source>
        <translation>Datensätze ohne Dubletten</translation>
    </message>
    <message>
        <source>Records of all sources</source>
        <translation>Datensätze aller Quellen</translation>
    </message>
    <message>
        <source>Duplicates found in each way</source>
        <translation>auf jedem Weg gefundene Dubletten</translation>
    </message>
    <message>
        <source>%1: %2 were reported, %3 are in the review.</source>
        <translation>%1: %2 sind berichtet, %3 sind im Review.</translation>
    </message>
    <message>
        <source>%1 gave %2 hits, and no record of it is in the review.</source>
        <translation>%1 gab %2 Treffer, und kein Datensatz davon ist im Review.</translation>
    </message>
    <message>
        <source>%1 gave %2 hits, but %3 records were imported.</source>
        <translation>%1 gab %2 Treffer, importiert wurden aber %3 Datensätze.</translation>
    </message>
    <message>
        <source>%1: %2 hits were reported, its searches say %3.</source>
        <translation>%1: %2 Treffer sind berichtet, seine Suchen sagen %3.</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>andere Wege</translation>
    </message>
    <message>
        <source>There are %1 more of these.</source>
        <translation>Davon gibt es noch %1.</translation>
    </message>
    <message>
        <source>Required, and without an answer: %1.</source>
        <translation>Verlangt, und ohne Antwort: %1.</translation>
    </message>
    <message>
        <source>No paper has the code &quot;%1&quot;; use it, or say in the paper that it is a gap.</source>
        <translation>Keine Arbeit hat den Code „%1“; vergeben Sie ihn, oder nennen Sie ihn in der Veröffentlichung als Lücke.</translation>
    </message>
    <message>
        <source>The paper is included and not coded.</source>
        <translation>Die Arbeit ist eingeschlossen und nicht kodiert.</translation>
    </message>
    <message>
        <source>The paper is excluded and has codes, which no map or table counts.</source>
        <translation>Die Arbeit ist ausgeschlossen und hat Codes, die keine Karte und keine Tabelle zählt.</translation>
    </message>
    <message>
        <source>The %1 records were not compared here, for it takes long; see what the search for duplicates finds.</source>
        <translation>Die %1 Datensätze wurden hier nicht verglichen, denn das dauert; sehen Sie, was die Suche nach Dubletten findet.</translation>
    </message>
    <message>
        <source>The papers are the same%1; merge them, or say that they are different.</source>
        <translation>Die Arbeiten sind dieselbe%1; führen Sie sie zusammen, oder sagen Sie, dass sie verschieden sind.</translation>
    </message>
    <message>
        <source>The papers may be the same%1; merge them, or say that they are different.</source>
        <translation>Die Arbeiten sind vielleicht dieselbe%1; führen Sie sie zusammen, oder sagen Sie, dass sie verschieden sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cited and is no paper of the review.</source>
        <translation>„%1“ wird zitiert und ist keine Arbeit des Reviews.</translation>
    </message>
    <message>
        <source>The paper is included, and the manuscript never cites &quot;%1&quot;.</source>
        <translation>Die Arbeit ist eingeschlossen, und das Manuskript zitiert „%1“ nirgends.</translation>
    </message>
    <message>
        <source>%1 exclusions are only reported: no decision says of which paper, or why.</source>
        <translation>%1 Ausschlüsse sind nur berichtet: Keine Entscheidung sagt, welcher Arbeit oder warum.</translation>
    </message>
    <message>
        <source>The claim on %1 (%2) does not say where it stands.</source>
        <translation>Die Aussage zu %1 (%2) sagt nicht, wo sie steht.</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>title and abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>No decision names the criterion &quot;%1&quot;.</source>
        <translation>Keine Entscheidung nennt das Kriterium „%1“.</translation>
    </message>
    <message>
        <source>Excluded by %1 without a criterion.</source>
        <translation>Nach %1 ausgeschlossen, ohne ein Kriterium.</translation>
    </message>
    <message>
        <source>No agreement can be reported for %1: no paper was judged by two reviewers. Let a second one judge a sample.</source>
        <translation>Für %1 lässt sich keine Übereinstimmung berichten: Keine Arbeit wurde von zweien beurteilt. Lassen Sie eine Stichprobe ein zweites Mal beurteilen.</translation>
    </message>
    <message>
        <source>Reviewers differ, and nothing settles it.</source>
        <translation>Die Reviewer sind uneins, und nichts entscheidet es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page; say why it counts as a study, or exclude it.</source>
        <translation>„%1“ ist eine Webseite; sagen Sie, warum sie als Studie zählt, oder schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> zu %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 for the claim %2</source>
        <translation>%1 für die Aussage %2</translation>
    </message>
    <message>
        <source>%1 attached to %2</source>
        <translation>%1 an %2 angehängt</translation>
    </message>
    <message>
        <source>%1 let go from %2</source>
        <translation>%1 von %2 gelöst</translation>
    </message>
    <message>
        <source>%1 changed, of %2</source>
        <translation>%1 geändert, von %2</translation>
    </message>
    <message>
        <source>%1 given to %2%3</source>
        <translation>%1 an %2 vergeben%3</translation>
    </message>
    <message>
        <source>%1 taken from %2, given%3</source>
        <translation>%1 von %2 genommen, vergeben%3</translation>
    </message>
    <message>
        <source>%1 of %2, given%3, changed</source>
        <translation>%1 von %2, vergeben%3, geändert</translation>
    </message>
    <message>
        <source>%1 included%2 (%3)</source>
        <translation>%1 eingeschlossen%2 (%3)</translation>
    </message>
    <message>
        <source>%1 excluded%2 (%3)</source>
        <translation>%1 ausgeschlossen%2 (%3)</translation>
    </message>
    <message>
        <source>%1 put aside as maybe%2 (%3)</source>
        <translation>%1 als „vielleicht“ zurückgelegt%2 (%3)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1: decision removed</source>
        <translation>%1: Entscheidung entfernt</translation>
    </message>
    <message>
        <source>Second look at the %1: done</source>
        <translation>Zweiter Blick auf %1: erledigt</translation>
    </message>
    <message>
        <source>Second look at the %1: asked for</source>
        <translation>Zweiter Blick auf %1: erbeten</translation>
    </message>
    <message>
        <source>Earlier wording of %1</source>
        <translation>Frühere Fassung von %1</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>kein Code trifft zu</translation>
    </message>
    <message>
        <source>%1 of %2%3: %4</source>
        <translation>%1 von %2%3: %4</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>rests on</source>
        <translation>beruht auf</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>andere Felder</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>wo es steht</translation>
    </message>
    <message>
        <source>several codes a paper</source>
        <translation>mehrere Codes je Arbeit</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>übergeordnet</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>research question</source>
        <translation>Forschungsfrage</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>answer required</source>
        <translation>Antwort verlangt</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Ausgangsarbeit</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value as printed</source>
        <translation>Wert wie gedruckt</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>short venue</source>
        <translation>Erschienen in (kurz)</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was sie zeigt</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Forschungsfrage</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suche in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Difference between</source>
        <translation>Unterschied zwischen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tie between</source>
        <translation>Verbindung zwischen</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Claim:</source>
        <translation>Aussage:</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gesicherter Filter</translation>
    </message>
    <message>
        <source>Reported number</source>
        <translation>Berichtete Zahl</translation>
    </message>
    <message>
        <source>%1 of %2%3</source>
        <translation>%1 von %2%3</translation>
    </message>
    <message>
        <source>Decision on %1%2 (%3)</source>
        <translation>Entscheidung über %1%2 (%3)</translation>
    </message>
    <message>
        <source>Abstract of %1</source>
        <translation>Abstract von %1</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1 on %2%3</source>
        <translation>%1 zu %2%3</translation>
    </message>
    <message>
        <source>%1: %2 reported, but %3 makes %4.</source>
        <translation>%1: berichtet sind %2, aber %3 ergibt %4.</translation>
    </message>
    <message>
        <source>one is a correction, comment or reply</source>
        <translation>eines ist eine Berichtigung, ein Kommentar oder eine Erwiderung</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>gleicher DOI</translation>
    </message>
    <message>
        <source>DOIs differ</source>
        <translation>verschiedene DOIs</translation>
    </message>
    <message>
        <source>titles equal</source>
        <translation>gleicher Titel</translation>
    </message>
    <message>
        <source>titles a slip apart</source>
        <translation>Titel bis auf einen Schreibfehler gleich</translation>
    </message>
    <message>
        <source>one title holds the other</source>
        <translation>ein Titel enthält den anderen</translation>
    </message>
    <message>
        <source>titles differ</source>
        <translation>verschiedene Titel</translation>
    </message>
    <message>
        <source>many works bear such a title</source>
        <translation>viele Werke heißen so</translation>
    </message>
    <message>
        <source>numbers in the titles differ</source>
        <translation>verschiedene Zahlen in den Titeln</translation>
    </message>
    <message>
        <source>authors agree</source>
        <translation>gleiche Autoren</translation>
    </message>
    <message>
        <source>some authors agree</source>
        <translation>einige Autoren gleich</translation>
    </message>
    <message>
        <source>authors differ</source>
        <translation>verschiedene Autoren</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>gleiches Jahr</translation>
    </message>
    <message>
        <source>years one apart</source>
        <translation>Jahre um eins verschieden</translation>
    </message>
    <message>
        <source>years %1 and %2</source>
        <translation>Jahre %1 und %2</translation>
    </message>
    <message>
        <source>same venue</source>
        <translation>gleich erschienen</translation>
    </message>
    <message>
        <source>venues differ</source>
        <translation>verschieden erschienen</translation>
    </message>
    <message>
        <source>same volume</source>
        <translation>gleicher Band</translation>
    </message>
    <message>
        <source>volumes %1 and %2</source>
        <translation>Bände %1 und %2</translation>
    </message>
    <message>
        <source>same issue</source>
        <translation>gleiches Heft</translation>
    </message>
    <message>
        <source>issues %1 and %2</source>
        <translation>Hefte %1 und %2</translation>
    </message>
    <message>
        <source>same first page</source>
        <translation>gleiche erste Seite</translation>
    </message>
    <message>
        <source>first pages %1 and %2</source>
        <translation>erste Seiten %1 und %2</translation>
    </message>
    <message>
        <source>abstracts equal</source>
        <translation>gleiche Zusammenfassung</translation>
    </message>
    <message>
        <source>abstracts alike</source>
        <translation>ähnliche Zusammenfassungen</translation>
    </message>
    <message>
        <source>abstracts differ</source>
        <translation>verschiedene Zusammenfassungen</translation>
    </message>
    <message>
        <source>The reviewer said nothing of this paper.</source>
        <translation>Die Person hat zu dieser Arbeit nichts gesagt.</translation>
    </message>
    <message>
        <source>The code does not belong to &quot;%1&quot;.</source>
        <translation>Der Code gehört nicht zu „%1“.</translation>
    </message>
    <message>
        <source>This dimension is not in the taxonomy.</source>
        <translation>Diese Dimension ist nicht in der Taxonomie.</translation>
    </message>
    <message>
        <source>This does not answer the question.</source>
        <translation>Das beantwortet die Frage nicht.</translation>
    </message>
    <message>
        <source>There is no consensus to take back.</source>
        <translation>Es gibt keinen Konsens, der zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Settling was stopped.</source>
        <translation>Das Klären wurde angehalten.</translation>
    </message>
    <message>
        <source>This code is not in the taxonomy.</source>
        <translation>Dieser Code ist nicht in der Taxonomie.</translation>
    </message>
    <message>
        <source>A quote stands inside of a field that does not begin with one; put the whole field in quotes and double the quotes inside.</source>
        <translation>Ein Anführungszeichen steht in einem Feld, das nicht mit einem beginnt; setzen Sie das ganze Feld in Anführungszeichen und verdoppeln Sie die im Inneren.</translation>
    </message>
    <message>
        <source>The quote that opens a field here is never closed.</source>
        <translation>Das Anführungszeichen, mit dem hier ein Feld beginnt, wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>Text follows the quote that closes a field.</source>
        <translation>Hinter dem Anführungszeichen, das ein Feld schließt, steht Text.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in a file of %2; it may have %3 and %4.</source>
        <translation>Es gibt keine Spalte „%1“ in einer Datei mit %2; sie kann %3 und %4 haben.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in a file of %2; did you mean &quot;%3&quot;?</source>
        <translation>Es gibt keine Spalte „%1“ in einer Datei mit %2; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; comes twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The first row names no column &quot;%1&quot;.</source>
        <translation>Die erste Zeile nennt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the first row has %2.</source>
        <translation>Die Zeile hat %1 Felder, die erste Zeile %2.</translation>
    </message>
    <message>
        <source>The row is not UTF-8 text; save the file as UTF-8.</source>
        <translation>Die Zeile ist kein Text in UTF-8; sichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer &quot;%2&quot;: %3.</source>
        <translation>„%1“ beantwortet „%2“ nicht: %3.</translation>
    </message>
    <message>
        <source>a number is needed, like 1.5</source>
        <translation>gebraucht wird eine Zahl wie 1.5</translation>
    </message>
    <message>
        <source>a number without a unit is needed</source>
        <translation>gebraucht wird eine Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>a number is needed, in %1</source>
        <translation>gebraucht wird eine Zahl, in %1</translation>
    </message>
    <message>
        <source>the comma may part thousands or decimals; write the number without it</source>
        <translation>das Komma kann Tausender oder Dezimalen trennen; schreiben Sie die Zahl ohne es</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>gebraucht wird ja oder nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered by codes.</source>
        <translation>„%1“ wird mit Codes beantwortet.</translation>
    </message>
    <message>
        <source>a date is needed, like 2024-04-01, 2024-04 or 2024</source>
        <translation>gebraucht wird ein Datum wie 2024-04-01, 2024-04 oder 2024</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not answered by codes.</source>
        <translation>„%1“ wird nicht mit Codes beantwortet.</translation>
    </message>
    <message>
        <source>The paper has a code of &quot;%1&quot;; take it away first.</source>
        <translation>Die Arbeit hat einen Code aus „%1“; nehmen Sie ihn zuerst weg.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A metric needs a name.</source>
        <translation>Eine Metrik braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a metric &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Metrik „%1“.</translation>
    </message>
    <message>
        <source>A claim needs a value, or words in its place.</source>
        <translation>Eine Aussage braucht einen Wert oder Worte an seiner Stelle.</translation>
    </message>
    <message>
        <source>The value of a claim must be a finite number.</source>
        <translation>Der Wert einer Aussage muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>A range needs its lower end.</source>
        <translation>Ein Bereich braucht sein unteres Ende.</translation>
    </message>
    <message>
        <source>The upper end of a range is below its lower end.</source>
        <translation>Das obere Ende eines Bereichs liegt unter seinem unteren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by 1 claim.</source>
        <translation>„%1“ wird von einer Aussage benutzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2 claims.</source>
        <translation>„%1“ wird von %2 Aussagen benutzt.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Es gibt keine Metrik „%1“.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Metrik „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Passages of its paper support the claim; remove them first.</source>
        <translation>Stellen der Arbeit belegen die Aussage; entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given at &quot;%2&quot; already.</source>
        <translation>„%1“ ist an der Stelle „%2“ schon vergeben.</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot; already.</source>
        <translation>%1 hat „%2“ schon.</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot; already at &quot;%3&quot;.</source>
        <translation>%1 hat „%2“ schon an der Stelle „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one code, and %2 has &quot;%3&quot;.</source>
        <translation>„%1“ nimmt einen Code, und %2 hat „%3“.</translation>
    </message>
    <message>
        <source>The paper does not have that code by this reviewer.</source>
        <translation>Die Arbeit hat diesen Code nicht von dieser Person.</translation>
    </message>
    <message>
        <source>The passage belongs to another paper than what it supports or its file.</source>
        <translation>Die Stelle gehört zu einer anderen Arbeit als das, was sie belegt, oder als ihre Datei.</translation>
    </message>
    <message>
        <source>A passage supports either a coding or a claim.</source>
        <translation>Eine Stelle belegt entweder eine Kodierung oder eine Aussage.</translation>
    </message>
    <message>
        <source>A passage needs its words, or where it stands on the page.</source>
        <translation>Eine Stelle braucht ihre Worte oder ihren Ort auf der Seite.</translation>
    </message>
    <message>
        <source>Pages count from 1, characters from 0.</source>
        <translation>Seiten zählen ab 1, Zeichen ab 0.</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>A new label or a new slug is needed.</source>
        <translation>Gebraucht wird eine neue Bezeichnung oder ein neuer Kurzname.</translation>
    </message>
    <message>
        <source>Places count from 0.</source>
        <translation>Plätze zählen ab 0.</translation>
    </message>
    <message>
        <source>A dimension is merged into another one.</source>
        <translation>Eine Dimension wird in eine andere überführt.</translation>
    </message>
    <message>
        <source>Name codes at the top of &quot;%1&quot;.</source>
        <translation>Nennen Sie Codes der obersten Ebene von „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered for %2; merge it into another dimension, or discard the answers.</source>
        <translation>„%1“ ist für %2 beantwortet; führen Sie die Dimension mit einer anderen zusammen, oder verwerfen Sie die Antworten.</translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation>Eine Arbeit braucht einen Titel.</translation>
    </message>
    <message>
        <source>There is a paper of that title already: %1.</source>
        <translation>Es gibt schon eine Arbeit dieses Titels: %1.</translation>
    </message>
    <message>
        <source>Another paper has the label &quot;%1&quot;.</source>
        <translation>Eine andere Arbeit hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Code von „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand below itself or a code below it.</source>
        <translation>„%1“ kann nicht unter sich selbst oder einem Code darunter stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the slug &quot;%2&quot; there already; rename one, or merge them.</source>
        <translation>„%1“ hat dort schon den Kurznamen „%2“; benennen Sie einen um, oder führen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>Name the codes to merge, and another one that they go into.</source>
        <translation>Nennen Sie die Codes, die zusammengeführt werden, und einen anderen, in den sie eingehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by %2; name a code that takes the codings, or discard them.</source>
        <translation>„%1“ wird für %2 benutzt; nennen Sie einen Code, der die Kodierungen übernimmt, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot take the codings: it is deleted too.</source>
        <translation>„%1“ kann die Kodierungen nicht übernehmen: Der Code wird auch gelöscht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one code, and a reviewer would have several on %2.</source>
        <translation>„%1“ nimmt einen Code, und jemand hätte für %2 mehrere.</translation>
    </message>
    <message>
        <source>An assignment names at least one of the new codes, and each once.</source>
        <translation>Eine Zuordnung nennt mindestens einen der neuen Codes, und jeden einmal.</translation>
    </message>
    <message>
        <source>A paper is assigned twice.</source>
        <translation>Eine Arbeit ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>A paper is assigned that does not have the code.</source>
        <translation>Eine Arbeit ist zugeordnet, die den Code nicht hat.</translation>
    </message>
    <message>
        <source>A code is split into two or more.</source>
        <translation>Ein Code wird in zwei oder mehr geteilt.</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>Es gibt keine Dimension „%1“.</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Dimension „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Several dimensions are called &quot;%1&quot;: %2. Name one of these.</source>
        <translation>Mehrere Dimensionen heißen „%1“: %2. Nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;.</source>
        <translation>Es gibt keinen Code „%1“.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keinen Code „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Several codes are called &quot;%1&quot;: %2. Name one of these.</source>
        <translation>Mehrere Codes heißen „%1“: %2. Nennen Sie einen davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has codes; only a category has them, so delete them first.</source>
        <translation>„%1“ hat Codes; nur eine Kategorie hat welche, löschen Sie sie also zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has answers, so its kind cannot change.</source>
        <translation>„%1“ hat Antworten, darum lässt sich die Art nicht ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot take one code only: a reviewer gave several to %2.</source>
        <translation>„%1“ kann nicht nur einen Code nehmen: Jemand hat für %2 mehrere vergeben.</translation>
    </message>
    <message>
        <source>An order names each of those that stand together once.</source>
        <translation>Eine Reihenfolge nennt alle, die beieinander stehen, je einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands elsewhere; move it instead.</source>
        <translation>„%1“ steht anderswo; verschieben Sie den Code stattdessen.</translation>
    </message>
    <message>
        <source>A code is not tied to itself.</source>
        <translation>Ein Code wird nicht mit sich selbst verbunden.</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The two codes are tied in these words already.</source>
        <translation>Die beiden Codes sind mit diesen Worten schon verbunden.</translation>
    </message>
    <message>
        <source>The %1 is not text in UTF-8.</source>
        <translation>%1: kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Die Bezeichnung ist leer.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, like #0f6e66.</source>
        <translation>Eine Farbe schreibt man als #rrggbb, etwa #0f6e66.</translation>
    </message>
    <message>
        <source>a field of the filter language</source>
        <translation>ein Feld der Filtersprache</translation>
    </message>
    <message>
        <source>a word of the filter language</source>
        <translation>ein Wort der Filtersprache</translation>
    </message>
    <message>
        <source>the slug of the dimension &quot;%1&quot;</source>
        <translation>der Kurzname der Dimension „%1“</translation>
    </message>
    <message>
        <source>the slug of &quot;%1&quot; beside it</source>
        <translation>der Kurzname von „%1“ daneben</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>The slug is empty.</source>
        <translation>Der Kurzname ist leer.</translation>
    </message>
    <message>
        <source>The slug &quot;%1&quot; cannot be written in a filter; use letters, digits and hyphens inside.</source>
        <translation>Der Kurzname „%1“ kann nicht in einem Filter stehen; nehmen Sie Buchstaben, Ziffern und innen Bindestriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; choose another slug.</source>
        <translation>„%1“ ist %2; wählen Sie einen anderen Kurznamen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such reviewer.</source>
        <translation>Diesen Reviewer gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such research question.</source>
        <translation>Diese Forschungsfrage gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such criterion.</source>
        <translation>Dieses Kriterium gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Diese Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such search.</source>
        <translation>Diese Suche gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such imported file.</source>
        <translation>Diese importierte Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such paper.</source>
        <translation>Diese Arbeit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such text of a paper.</source>
        <translation>Diesen Text einer Arbeit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Diesen Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such pair declared different.</source>
        <translation>Dieses als verschieden erklärte Paar gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Diese Entscheidung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such dimension.</source>
        <translation>Diese Dimension gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such code.</source>
        <translation>Diesen Code gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such tie between codes.</source>
        <translation>Diese Verbindung von Codes gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such coding.</source>
        <translation>Diese Kodierung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such detail of a coding.</source>
        <translation>Diese Einzelheit einer Kodierung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such answer.</source>
        <translation>Diese Antwort gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such metric.</source>
        <translation>Diese Metrik gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such claim.</source>
        <translation>Diese Aussage gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Diese angehängte Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such excerpt.</source>
        <translation>Diese Stelle gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Diese Notiz gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation>Diese Abbildung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such saved filter.</source>
        <translation>Diesen gesicherten Filter gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such reported number.</source>
        <translation>Diese berichtete Zahl gibt es nicht.</translation>
    </message>
    <message>
        <source>Records of %1 and %2 were declared different; take that back, then merge the papers.</source>
        <translation>Datensätze von %1 und %2 wurden als verschieden erklärt; nehmen Sie das zurück, dann führen Sie die Arbeiten zusammen.</translation>
    </message>
    <message>
        <source>No papers were named.</source>
        <translation>Es wurden keine Arbeiten genannt.</translation>
    </message>
    <message>
        <source>There is no such record, or it stands for no paper.</source>
        <translation>Diesen Datensatz gibt es nicht, oder er steht für keine Arbeit.</translation>
    </message>
    <message>
        <source>The record is the only one of its paper.</source>
        <translation>Der Datensatz ist der einzige seiner Arbeit.</translation>
    </message>
    <message>
        <source>A record is not different from itself.</source>
        <translation>Ein Datensatz ist von sich selbst nicht verschieden.</translation>
    </message>
    <message>
        <source>Both records stand for %1; give one of them a paper of its own.</source>
        <translation>Beide Datensätze stehen für %1; geben Sie einem eine eigene Arbeit.</translation>
    </message>
    <message>
        <source>These records were not declared different.</source>
        <translation>Diese Datensätze wurden nicht als verschieden erklärt.</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Die Suche nach Dubletten wurde angehalten.</translation>
    </message>
    <message>
        <source>The merging was stopped; nothing was merged.</source>
        <translation>Das Zusammenführen wurde angehalten; nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 has decided differently on %2 and %3 (%4); make the two agree, then merge the papers.</source>
        <translation>%1 hat über %2 und %3 verschieden entschieden (%4); gleichen Sie beides an, dann führen Sie die Arbeiten zusammen.</translation>
    </message>
    <message>
        <source>%1 has answered differently for %2 and %3 (%4); make the two agree, then merge the papers.</source>
        <translation>%1 hat für %2 und %3 verschieden geantwortet (%4); gleichen Sie beides an, dann führen Sie die Arbeiten zusammen.</translation>
    </message>
    <message>
        <source>%1 has codes for one and none for the other of %2 and %3 (%4); make the two agree, then merge the papers.</source>
        <translation>%1 hat von %2 und %3 nur einer Codes gegeben (%4); gleichen Sie beides an, dann führen Sie die Arbeiten zusammen.</translation>
    </message>
    <message>
        <source>%1 has coded differently %2 and %3 (%4); make the two agree, then merge the papers.</source>
        <translation>%1 hat %2 und %3 verschieden kodiert (%4); gleichen Sie beides an, dann führen Sie die Arbeiten zusammen.</translation>
    </message>
    <message>
        <source>full-text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>title-abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>a paper that is gone</source>
        <translation>eine Arbeit, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1 is a number or a range of numbers; &quot;%2&quot; is neither.</source>
        <translation>%1 ist eine Zahl oder ein Bereich von Zahlen; „%2“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>code of %1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2024, 2024-04 or 2024-04-01.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2024, 2024-04 oder 2024-04-01.</translation>
    </message>
    <message>
        <source>The answer is yes or no, not &quot;%1&quot;.</source>
        <translation>Die Antwort ist yes oder no, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is not answered by numbers or dates; a range makes no sense.</source>
        <translation>%1 wird nicht mit Zahlen oder Daten beantwortet; ein Bereich ergibt dort keinen Sinn.</translation>
    </message>
    <message>
        <source>A range stands where one value is asked for.</source>
        <translation>Ein Bereich steht, wo nach einem Wert gefragt ist.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>dimension or field</source>
        <translation>Dimension oder Feld</translation>
    </message>
    <message>
        <source>This parenthesis closes none that is open; take it away, or put it in quotes if it belongs to the text.</source>
        <translation>Diese Klammer schließt keine offene; nehmen Sie sie weg, oder setzen Sie sie in Anführungszeichen, wenn sie zum Text gehört.</translation>
    </message>
    <message>
        <source>Parentheses and negations are nested more than %1 deep here; simplify the filter.</source>
        <translation>Klammern und Verneinungen sind hier tiefer als %1 geschachtelt; vereinfachen Sie den Filter.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; add a ) where the group ends.</source>
        <translation>Diese Klammer wird nicht geschlossen; setzen Sie ein ) dorthin, wo die Gruppe endet.</translation>
    </message>
    <message>
        <source>There is nothing behind this minus or NOT; write what it excludes, or put it in quotes if it belongs to the text.</source>
        <translation>Hinter diesem Minus oder NOT steht nichts; schreiben Sie, was es ausschließt, oder setzen Sie es in Anführungszeichen, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>There is nothing behind this %1; write what it joins, or take it away.</source>
        <translation>Hinter diesem %1 steht nichts; schreiben Sie, was es verbindet, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>There is nothing before this %1; write what it joins, or take it away.</source>
        <translation>Vor diesem %1 steht nichts; schreiben Sie, was es verbindet, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes; shorten it.</source>
        <translation>Der Filter ist länger als %1 Bytes; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>%1 „%2“ gibt es nicht; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>There is no %1 &apos;%2&apos;, and there is no other.</source>
        <translation>%1 „%2“ gibt es nicht, auch nichts anderes dieser Art.</translation>
    </message>
    <message>
        <source>There is no %1 &apos;%2&apos;; known are %3 and %4 more.</source>
        <translation>%1 „%2“ gibt es nicht; bekannt sind %3 und %4 weitere.</translation>
    </message>
    <message>
        <source>There is no %1 &apos;%2&apos;; known are %3.</source>
        <translation>%1 „%2“ gibt es nicht; bekannt sind %3.</translation>
    </message>
    <message>
        <source>A minus stands directly before what it excludes; take the blank away, or put a dash that belongs to the text in quotes.</source>
        <translation>Ein Minus steht unmittelbar vor dem, was es ausschließt; nehmen Sie das Leerzeichen weg, oder setzen Sie einen Strich, der zum Text gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Two parts touch here; put a blank between them, or all of it in one pair of quotes.</source>
        <translation>Zwei Teile berühren sich hier; setzen Sie ein Leerzeichen dazwischen, oder alles in ein Paar Anführungszeichen.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; has no value; write one directly behind the colon, or put the text in quotes if the colon belongs to it.</source>
        <translation>Das Feld „%1“ hat keinen Wert; schreiben Sie einen gleich hinter den Doppelpunkt, oder setzen Sie den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.</translation>
    </message>
    <message>
        <source>There is no value behind this comma; take it away, or put it in quotes.</source>
        <translation>Hinter diesem Komma steht kein Wert; nehmen Sie es weg, oder setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A bound is missing here; write a range as 2020..2024, 2020.. or &gt;=2020.</source>
        <translation>Hier fehlt eine Grenze; einen Bereich schreibt man 2020..2024, 2020.. oder &gt;=2020.</translation>
    </message>
    <message>
        <source>A bound of a range is a whole value; take the star away.</source>
        <translation>Die Grenze eines Bereichs ist ein ganzer Wert; nehmen Sie den Stern weg.</translation>
    </message>
    <message>
        <source>This range ends before it begins; exchange its two bounds.</source>
        <translation>Dieser Bereich endet, bevor er beginnt; vertauschen Sie seine Grenzen.</translation>
    </message>
    <message>
        <source>A star stands for the rest of a word, at its end and once, as in kern*; put a star that belongs to the text in quotes.</source>
        <translation>Ein Stern steht für den Rest eines Wortes, an dessen Ende und einmal, wie in kern*; setzen Sie einen Stern, der zum Text gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This quote is not closed; put a second one where the text ends.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen; setzen Sie ein zweites ans Ende des Textes.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes; fill them or take them away.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts; füllen Sie sie, oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Here is something that is no text; the filter has to be UTF-8 without NUL.</source>
        <translation>Hier steht etwas, das kein Text ist; der Filter muss UTF-8 ohne NUL sein.</translation>
    </message>
    <message>
        <source>%1 has no item %2.</source>
        <translation>%1 hat keinen Punkt %2.</translation>
    </message>
    <message>
        <source>This kind of figure is not known.</source>
        <translation>Diese Art von Abbildung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the figure &quot;%1&quot;</source>
        <translation>die Abbildung „%1“</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; names files: it takes small letters, digits and single hyphens between them.</source>
        <translation>Der Name „%1“ benennt Dateien: Er nimmt kleine Buchstaben, Ziffern und einzelne Bindestriche dazwischen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by %2; choose another one.</source>
        <translation>Den Namen „%1“ hat schon: %2; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A figure has a title.</source>
        <translation>Eine Abbildung hat einen Titel.</translation>
    </message>
    <message>
        <source>The style is not a JSON object.</source>
        <translation>Der Stil ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An order names each figure once.</source>
        <translation>Eine Reihenfolge nennt jede Abbildung einmal.</translation>
    </message>
    <message>
        <source>The question has an unknown part &quot;%1&quot;.</source>
        <translation>Die Frage hat einen unbekannten Teil „%1“.</translation>
    </message>
    <message>
        <source>The depth &quot;%1&quot; is not a number from 0 on.</source>
        <translation>Die Tiefe „%1“ ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The question says &quot;%1&quot;, which means nothing there.</source>
        <translation>In der Frage steht „%1“, was dort nichts bedeutet.</translation>
    </message>
    <message>
        <source>The question is not a JSON object.</source>
        <translation>Die Frage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no number &quot;%1&quot; in the flow.</source>
        <translation>Es gibt keine Zahl „%1“ im Fluss.</translation>
    </message>
    <message>
        <source>There is no number &quot;%1&quot; in the flow; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Zahl „%1“ im Fluss; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>A number of the flow is 0 or more.</source>
        <translation>Eine Zahl des Flusses ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>This format is not known.</source>
        <translation>Dieses Format ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The depth &quot;%1&quot; is not a number from 1 on.</source>
        <translation>Die Tiefe „%1“ ist keine Zahl ab 1.</translation>
    </message>
    <message>
        <source>The table cannot be put together in the temporary folder: %1.</source>
        <translation>Die Tabelle kann im temporären Ordner nicht zusammengestellt werden: %1.</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a spreadsheet can have; write it as CSV.</source>
        <translation>Die Tabelle hat %1 Zeilen, mehr als ein Tabellenblatt haben kann; schreiben Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is the file of the review itself.</source>
        <translation>Das ist die Datei des Reviews selbst.</translation>
    </message>
    <message>
        <source>The choices contradict each other: a row that stays refers to one that goes. Choose otherwise.</source>
        <translation>Die Entscheidungen widersprechen sich: Eine Zeile, die bleibt, verweist auf eine, die geht. Entscheiden Sie anders.</translation>
    </message>
    <message>
        <source>It is no copy of this review: their histories have no entry in common.</source>
        <translation>Es ist keine Kopie dieses Reviews: Ihre Verläufe haben keinen Eintrag gemeinsam.</translation>
    </message>
    <message>
        <source>Conflicts are open.</source>
        <translation>Konflikte sind offen.</translation>
    </message>
    <message>
        <source>The merge was stopped; nothing was changed.</source>
        <translation>Das Zusammenführen wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is to be moved is not there.</source>
        <translation>Was verschoben werden soll, ist nicht da.</translation>
    </message>
    <message>
        <source>Several papers are called &quot;%1&quot;: %2. Name one of these ids.</source>
        <translation>Mehrere Arbeiten heißen „%1“: %2. Nennen Sie eine dieser Nummern.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;.</source>
        <translation>Es gibt keine Arbeit „%1“.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Arbeit „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The review was opened for reading only.</source>
        <translation>Das Review wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no entry %1 in the history.</source>
        <translation>Es gibt keinen Eintrag %1 im Verlauf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken back already.</source>
        <translation>„%1“ ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken back alone: %2. Take back the newer changes first.</source>
        <translation>„%1“ lässt sich nicht allein zurücknehmen: %2. Nehmen Sie zuerst die neueren Änderungen zurück.</translation>
    </message>
    <message>
        <source>The key of a criterion is a digit from 1 to 9.</source>
        <translation>Die Taste eines Kriteriums ist eine Ziffer von 1 bis 9.</translation>
    </message>
    <message>
        <source>The digit %1 gives %2.</source>
        <translation>Die Ziffer %1 gibt schon %2.</translation>
    </message>
    <message>
        <source>A criterion needs a name and a text.</source>
        <translation>Ein Kriterium braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>Another criterion is called &quot;%1&quot;.</source>
        <translation>Ein anderes Kriterium heißt „%1“.</translation>
    </message>
    <message>
        <source>A criterion needs a text.</source>
        <translation>Ein Kriterium braucht einen Text.</translation>
    </message>
    <message>
        <source>1 decision cites &quot;%2&quot;; say what they cite instead.</source>
        <translation>Eine Entscheidung nennt „%2“; sagen Sie, was sie stattdessen nennt.</translation>
    </message>
    <message>
        <source>%1 decisions cite &quot;%2&quot;; say what they cite instead.</source>
        <translation>%1 Entscheidungen nennen „%2“; sagen Sie, was sie stattdessen nennen.</translation>
    </message>
    <message>
        <source>Not all decisions by &quot;%1&quot; may cite &quot;%2&quot;: it is for another verdict or another stage.</source>
        <translation>Nicht alle Entscheidungen mit „%1“ können „%2“ nennen: Es gilt für eine andere Entscheidung oder eine andere Stufe.</translation>
    </message>
    <message>
        <source>include</source>
        <translation>einschließen</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a reason to include, the decision is %2.</source>
        <translation>„%1“ ist ein Grund zum Einschließen, die Entscheidung ist: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a reason to exclude, the decision is %2.</source>
        <translation>„%1“ ist ein Grund zum Ausschließen, die Entscheidung ist: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a criterion for the stage full-text only.</source>
        <translation>„%1“ ist ein Kriterium nur für den Volltext.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a criterion for the stage title-abstract only.</source>
        <translation>„%1“ ist ein Kriterium nur für Titel und Zusammenfassung.</translation>
    </message>
    <message>
        <source>An exclusion at full text needs a criterion.</source>
        <translation>Ein Ausschluss im Volltext braucht ein Kriterium.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Es gibt keine Entscheidung, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>The verdict &quot;%1&quot; is none of include, exclude, maybe and undecided.</source>
        <translation>Die Entscheidung „%1“ ist keine von include, exclude, maybe und undecided.</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; is neither title-abstract nor full-text.</source>
        <translation>Die Stufe „%1“ ist weder title-abstract noch full-text.</translation>
    </message>
    <message>
        <source>There is no criterion &quot;%1&quot;.</source>
        <translation>Es gibt kein Kriterium „%1“.</translation>
    </message>
    <message>
        <source>There is no criterion &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt kein Kriterium „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The entry `%1` has no fields; it is left out.</source>
        <translation>Der Eintrag `%1` hat keine Felder; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The entry `%1` to inherit from is not in the file.</source>
        <translation>Der Eintrag `%1`, von dem geerbt werden soll, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>A macro is defined here without `name = value`; it is passed over.</source>
        <translation>Ein Makro wird hier ohne `Name = Wert` festgelegt; es wird übergangen.</translation>
    </message>
    <message>
        <source>The entry is not closed; it is taken to end here.</source>
        <translation>Der Eintrag wird nicht geschlossen; er endet wohl hier.</translation>
    </message>
    <message>
        <source>A closing bracket too many is passed over.</source>
        <translation>Eine schließende Klammer zu viel wird übergangen.</translation>
    </message>
    <message>
        <source>The text here is no field `name = value`; it is passed over.</source>
        <translation>Der Text hier ist kein Feld `Name = Wert`; er wird übergangen.</translation>
    </message>
    <message>
        <source>A comma is missing before this field.</source>
        <translation>Vor diesem Feld fehlt ein Komma.</translation>
    </message>
    <message>
        <source>`%1` is no macro; it is taken as text.</source>
        <translation>`%1` ist kein Makro; es wird als Text genommen.</translation>
    </message>
    <message>
        <source>The value that begins here is never closed; its first line is taken.</source>
        <translation>Der Wert, der hier beginnt, wird nirgends geschlossen; genommen wird seine erste Zeile.</translation>
    </message>
    <message>
        <source>The item that begins here is never closed; it was left out.</source>
        <translation>Das Element, das hier beginnt, wird nirgends geschlossen; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The JSON of the item that begins here is damaged; it was left out.</source>
        <translation>Das JSON des Elements, das hier beginnt, ist beschädigt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The item that begins here has neither title nor authors; it was left out.</source>
        <translation>Das Element, das hier beginnt, hat weder Titel noch Autoren; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The item that begins here is a file of another one; it was left out.</source>
        <translation>Das Element, das hier beginnt, ist eine Datei zu einem anderen; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no items: objects in braces.</source>
        <translation>Die Datei hat keine Elemente: Objekte in Klammern.</translation>
    </message>
    <message>
        <source>A byte is not valid %1, the first in this line; each was read as Windows-1252. If letters look wrong, name the file&apos;s encoding.</source>
        <translation>Ein Byte ist kein gültiges %1, das erste in dieser Zeile; gelesen wurde es als Windows-1252. Sehen Buchstaben falsch aus, nennen Sie die Kodierung der Datei.</translation>
    </message>
    <message>
        <source>%2 bytes are not valid %1, the first in this line; each was read as Windows-1252. If letters look wrong, name the file&apos;s encoding.</source>
        <translation>%2 Bytes sind kein gültiges %1, das erste in dieser Zeile; gelesen wurden sie als Windows-1252. Sehen Buchstaben falsch aus, nennen Sie die Kodierung der Datei.</translation>
    </message>
    <message>
        <source>A byte is not valid %1, the first in this line; each became U+FFFD. If letters look wrong, name the file&apos;s encoding.</source>
        <translation>Ein Byte ist kein gültiges %1, das erste in dieser Zeile; daraus wurde U+FFFD. Sehen Buchstaben falsch aus, nennen Sie die Kodierung der Datei.</translation>
    </message>
    <message>
        <source>%2 bytes are not valid %1, the first in this line; each became U+FFFD. If letters look wrong, name the file&apos;s encoding.</source>
        <translation>%2 Bytes sind kein gültiges %1, das erste in dieser Zeile; aus jedem wurde U+FFFD. Sehen Buchstaben falsch aus, nennen Sie die Kodierung der Datei.</translation>
    </message>
    <message>
        <source>The file is in %1 and too large to be converted here; save it as UTF-8 or in parts.</source>
        <translation>Die Datei ist in %1 und zu groß, um hier umgewandelt zu werden; sichern Sie sie als UTF-8 oder in Teilen.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;; try UTF-8, windows-1252 or UTF-16LE.</source>
        <translation>Es gibt keine Kodierung „%1“; versuchen Sie UTF-8, windows-1252 oder UTF-16LE.</translation>
    </message>
    <message>
        <source>This is XML, but neither of EndNote nor of PubMed; export as RIS or BibTeX instead.</source>
        <translation>Das ist XML, aber weder von EndNote noch von PubMed; exportieren Sie als RIS oder BibTeX.</translation>
    </message>
    <message>
        <source>This is a web page, not an export: sites send one when a login or a download failed. Export again, and look at the file before you take it.</source>
        <translation>Das ist eine Webseite, kein Export: Anbieter senden eine, wenn die Anmeldung oder das Herunterladen misslang. Exportieren Sie noch einmal, und sehen Sie die Datei an, bevor Sie sie nehmen.</translation>
    </message>
    <message>
        <source>This is JSON, but not CSL-JSON; export as RIS, BibTeX or CSV instead.</source>
        <translation>Das ist JSON, aber kein CSL-JSON; exportieren Sie als RIS, BibTeX oder CSV.</translation>
    </message>
    <message>
        <source>This is a table drawn with bars and hyphens, as in Markdown, not an export; save it as CSV, or take the RIS or BibTeX that it was made of.</source>
        <translation>Das ist eine mit Strichen gezeichnete Tabelle wie in Markdown, kein Export; sichern Sie sie als CSV, oder nehmen Sie das RIS oder BibTeX, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>This is no bibliographic file that is known here; export it as RIS, BibTeX or CSV, or say which format it is.</source>
        <translation>Das ist keine bibliographische Datei, die hier bekannt ist; exportieren Sie sie als RIS, BibTeX oder CSV, oder sagen Sie, welches Format es ist.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not text; open it, save it as &quot;CSV UTF-8&quot;, and take that file.</source>
        <translation>Das ist eine Excel-Mappe, kein Text; öffnen Sie sie, sichern Sie sie als „CSV UTF-8“, und nehmen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a compressed archive; unpack it and take the files inside.</source>
        <translation>Das ist ein gepacktes Archiv; entpacken Sie es, und nehmen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is a picture, not a list of references.</source>
        <translation>Das ist ein Bild, keine Literaturliste.</translation>
    </message>
    <message>
        <source>This is a review; open it instead of importing it.</source>
        <translation>Das ist ein Review; öffnen Sie es, statt es zu importieren.</translation>
    </message>
    <message>
        <source>This is an SQLite database; export its references as RIS or BibTeX.</source>
        <translation>Das ist eine SQLite-Datenbank; exportieren Sie ihre Literatur als RIS oder BibTeX.</translation>
    </message>
    <message>
        <source>This is a LibreOffice sheet; save it as CSV and take that file.</source>
        <translation>Das ist eine LibreOffice-Tabelle; sichern Sie sie als CSV, und nehmen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an Office document, not text; save it as CSV or plain text.</source>
        <translation>Das ist ein Office-Dokument, kein Text; sichern Sie es als CSV oder reinen Text.</translation>
    </message>
    <message>
        <source>This is an empty archive.</source>
        <translation>Das ist ein leeres Archiv.</translation>
    </message>
    <message>
        <source>This is a PDF, not a list of references; its paper can be added by hand under Coding.</source>
        <translation>Das ist ein PDF, keine Literaturliste; seine Arbeit lässt sich unter „Kodierung“ von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>This is a document in RTF; save it as plain text, or export as RIS or BibTeX.</source>
        <translation>Das ist ein Dokument in RTF; sichern Sie es als reinen Text, oder exportieren Sie als RIS oder BibTeX.</translation>
    </message>
    <message>
        <source>This is a program.</source>
        <translation>Das ist ein Programm.</translation>
    </message>
    <message>
        <source>The file is empty; export it again.</source>
        <translation>Die Datei ist leer; exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a text file; export the references as RIS, BibTeX or CSV.</source>
        <translation>Das ist keine Textdatei; exportieren Sie die Literatur als RIS, BibTeX oder CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>A search needs the name of its source, such as &quot;ACM&quot;.</source>
        <translation>Eine Suche braucht den Namen ihrer Quelle, etwa „ACM“.</translation>
    </message>
    <message>
        <source>The search that is to be repeated is not there.</source>
        <translation>Die Suche, die wiederholt werden soll, ist nicht da.</translation>
    </message>
    <message>
        <source>The paper that snowballing began with is not there.</source>
        <translation>Die Arbeit, mit der die Schneeballsuche begann, ist nicht da.</translation>
    </message>
    <message>
        <source>There is no record in this file.</source>
        <translation>In dieser Datei ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The import was stopped; the review is as it was.</source>
        <translation>Der Import wurde angehalten; das Review ist, wie es war.</translation>
    </message>
    <message>
        <source>The file was changed while it was read; take it again.</source>
        <translation>Die Datei wurde während des Lesens geändert; nehmen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>That research question is not there.</source>
        <translation>Diese Forschungsfrage ist nicht da.</translation>
    </message>
    <message>
        <source>A research question needs a text.</source>
        <translation>Eine Forschungsfrage braucht einen Text.</translation>
    </message>
    <message>
        <source>A research question needs a name and a text.</source>
        <translation>Eine Forschungsfrage braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>Another question is called &quot;%1&quot;.</source>
        <translation>Eine andere Frage heißt „%1“.</translation>
    </message>
    <message>
        <source>That search is not there.</source>
        <translation>Diese Suche ist nicht da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2024-04-01, 2024-04 or 2024.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2024-04-01, 2024-04 oder 2024.</translation>
    </message>
    <message>
        <source>A search cannot have fewer than no hits.</source>
        <translation>Eine Suche kann nicht weniger als keine Treffer haben.</translation>
    </message>
    <message>
        <source>There is no search &quot;%1&quot;; name one by its number from 1 to %2 or by its id.</source>
        <translation>Es gibt keine Suche „%1“; nennen Sie eine mit ihrer Nummer von 1 bis %2 oder ihrer Kennung.</translation>
    </message>
    <message>
        <source>A brace opens without a term before it.</source>
        <translation>Eine Klammer öffnet sich ohne einen Begriff davor.</translation>
    </message>
    <message>
        <source>The terms are nested more than %1 deep.</source>
        <translation>Die Begriffe sind tiefer als %1 geschachtelt.</translation>
    </message>
    <message>
        <source>A brace closes that was not opened.</source>
        <translation>Eine Klammer schließt sich, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>The braces of `%1` are not closed.</source>
        <translation>Die Klammern von `%1` werden nicht geschlossen.</translation>
    </message>
    <message>
        <source>A source needs a name, such as &quot;ACM&quot;.</source>
        <translation>Eine Quelle braucht einen Namen, etwa „ACM“.</translation>
    </message>
    <message>
        <source>There is a source &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Quelle „%1“.</translation>
    </message>
    <message>
        <source>That source is not there.</source>
        <translation>Diese Quelle ist nicht da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has 1 search; delete it first.</source>
        <translation>„%1“ hat eine Suche; löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 searches; delete them first.</source>
        <translation>„%1“ hat %2 Suchen; löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns could be taken for the title, so that nothing was read; say which column is what.</source>
        <translation>Keine Spalte der Tabelle ließ sich als Titel erkennen, darum wurde nichts gelesen; sagen Sie, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>The table writes authors without anything between them; they were taken apart before capitals in %1 records and may be wrong.</source>
        <translation>Die Tabelle schreibt Autoren ohne etwas dazwischen; sie wurden in %1 Datensätzen vor Großbuchstaben getrennt und können falsch sein.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header %2; fields may stand in the wrong columns.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2; Felder können in falschen Spalten stehen.</translation>
    </message>
    <message>
        <source>A quote stands where none belongs; the row was read as well as that can be done.</source>
        <translation>Ein Anführungszeichen steht, wo keins hingehört; die Zeile wurde so gut gelesen, wie es geht.</translation>
    </message>
    <message>
        <source>The row has neither a title nor much else and was not taken.</source>
        <translation>Die Zeile hat weder einen Titel noch sonst viel und wurde nicht genommen.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER, such as title=Titel.</source>
        <translation>Eine Spalte benennt man als FELD=KOPF, etwa title=Titel.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are title, authors, year, venue and others.</source>
        <translation>Es gibt kein Feld „%1“; es gibt title, authors, year, venue und andere.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; &quot;%2&quot; is meant?</source>
        <translation>Es gibt kein Feld „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>1 line belongs to no field of a record and was passed over</source>
        <translation>1 Zeile gehört zu keinem Feld eines Datensatzes und wurde übergangen</translation>
    </message>
    <message>
        <source>%1 lines, the first of them here, belong to no field of a record and were passed over</source>
        <translation>%1 Zeilen, die erste hier, gehören zu keinem Feld eines Datensatzes und wurden übergangen</translation>
    </message>
    <message>
        <source>the record holds nothing and was not taken</source>
        <translation>der Datensatz enthält nichts und wurde nicht genommen</translation>
    </message>
    <message>
        <source>the record has neither a title nor authors</source>
        <translation>der Datensatz hat weder einen Titel noch Autoren</translation>
    </message>
    <message>
        <source>the record has no %1, so that its type is not known</source>
        <translation>der Datensatz hat kein %1, sodass seine Art nicht bekannt ist</translation>
    </message>
    <message>
        <source>the record is cut off in line %1, where the next one begins</source>
        <translation>der Datensatz bricht in Zeile %1 ab, wo der nächste beginnt</translation>
    </message>
    <message>
        <source>the record has no %1; it was taken up to where the next one begins</source>
        <translation>der Datensatz hat kein %1; er wurde genommen bis dorthin, wo der nächste beginnt</translation>
    </message>
    <message>
        <source>The record that begins here is never closed; it was left out.</source>
        <translation>Der Datensatz, der hier beginnt, wird nirgends geschlossen; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The record that begins here is longer than 16 MB; it was left out.</source>
        <translation>Der Datensatz, der hier beginnt, ist länger als 16 MB; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The XML of the record that begins here is damaged; it was left out.</source>
        <translation>Das XML des Datensatzes, der hier beginnt, ist beschädigt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A &lt; in the text of this record should be &amp;lt;; it was read so.</source>
        <translation>Ein &lt; im Text dieses Datensatzes müsste &amp;lt; heißen; es wurde so gelesen.</translation>
    </message>
    <message>
        <source>The record that begins here has neither title nor authors; it was left out.</source>
        <translation>Der Datensatz, der hier beginnt, hat weder Titel noch Autoren; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no &lt;%1&gt; elements.</source>
        <translation>Die Datei hat keine Elemente &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The bundled review can only be written into an empty review.</source>
        <translation>Das mitgelieferte Review kann nur in ein leeres geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Vorlage „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; did you mean %2?</source>
        <translation>Es gibt keine Vorlage „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>The review has criteria or dimensions already; a template is for a new one.</source>
        <translation>Das Review hat schon Kriterien oder Dimensionen; eine Vorlage ist für ein neues.</translation>
    </message>
    <message>
        <source>a row of %1 has changed since</source>
        <translation>eine Zeile von %1 hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>a row of %1 is no longer there</source>
        <translation>eine Zeile von %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>a row of %1 is there already</source>
        <translation>eine Zeile von %1 ist schon da</translation>
    </message>
    <message>
        <source>a row of %1 would break a rule of the file</source>
        <translation>eine Zeile von %1 würde eine Regel der Datei brechen</translation>
    </message>
    <message>
        <source>a row of %1 would point at a row of %2 that is not there</source>
        <translation>eine Zeile von %1 würde auf eine Zeile von %2 verweisen, die nicht da ist</translation>
    </message>
    <message>
        <source>applying a change</source>
        <translation>beim Anwenden einer Änderung</translation>
    </message>
    <message>
        <source>A change in the history of the review is damaged.</source>
        <translation>Eine Änderung im Verlauf des Reviews ist beschädigt.</translation>
    </message>
    <message>
        <source>Compressed data in the review are damaged; take a copy from a backup.</source>
        <translation>Gepackte Daten im Review sind beschädigt; nehmen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>A change or a file of more than 1 GB cannot be kept; divide it.</source>
        <translation>Eine Änderung oder Datei von mehr als 1 GB lässt sich nicht aufbewahren; teilen Sie sie.</translation>
    </message>
    <message>
        <source>Not enough memory to compress a change.</source>
        <translation>Der Speicher reicht nicht, um eine Änderung zu packen.</translation>
    </message>
    <message>
        <source>This is the file of the open review itself.</source>
        <translation>Das ist die Datei des geöffneten Reviews selbst.</translation>
    </message>
    <message>
        <source>The copy cannot take its place: %1.</source>
        <translation>Die Kopie kann ihren Platz nicht einnehmen: %1.</translation>
    </message>
    <message>
        <source>row %1 of %2 points at a row of %3 that is not there</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die nicht da ist</translation>
    </message>
    <message>
        <source>reading the beginning of the file</source>
        <translation>beim Lesen des Anfangs der Datei</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a review.</source>
        <translation>Das ist ein Ordner oder ein Gerät, kein Review.</translation>
    </message>
    <message>
        <source>The file is empty; it is not a review.</source>
        <translation>Die Datei ist leer; sie ist kein Review.</translation>
    </message>
    <message>
        <source>The file is not a review.</source>
        <translation>Die Datei ist kein Review.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a review.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms, kein Review.</translation>
    </message>
    <message>
        <source>The file is cut off: %1 bytes of %2 are there; take a copy from a backup.</source>
        <translation>Die Datei ist abgeschnitten: %1 von %2 Bytes sind da; nehmen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The review was written by a newer version of Alidade (format %1, this program knows up to %2); install that version to open it.</source>
        <translation>Das Review wurde von einer neueren Version von Alidade geschrieben (Format %1, dieses Programm kennt es bis %2); installieren Sie jene Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made (%2); the review can only be read.</source>
        <translation>Die Sperre %1 kann nicht angelegt werden (%2); das Review lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>The review is open for writing by %1; it can be read until it is closed there.</source>
        <translation>Das Review ist anderswo zum Schreiben geöffnet (%1); es kann gelesen werden, bis es dort geschlossen ist.</translation>
    </message>
    <message>
        <source>The list of rows that a merge brought in is damaged.</source>
        <translation>Die Liste der Zeilen, die ein Zusammenführen brachte, ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged (%1); take a copy from a backup.</source>
        <translation>Die Datei ist beschädigt (%1); nehmen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>its tables are not those of a review</source>
        <translation>ihre Tabellen sind nicht die eines Reviews</translation>
    </message>
    <message>
        <source>The review is of an older format and must be opened for writing once.</source>
        <translation>Das Review hat ein älteres Format und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>The index for full-text search is damaged; open the review for writing once, which makes it new.</source>
        <translation>Der Index der Volltextsuche ist beschädigt; öffnen Sie das Review einmal zum Schreiben, das macht ihn neu.</translation>
    </message>
    <message>
        <source>There is a file of this name already; it was left as it is.</source>
        <translation>Es gibt schon eine Datei dieses Namens; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Die Datei kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The file may not be written; it can only be read.</source>
        <translation>Die Datei darf nicht geschrieben werden; sie lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>reading a changeset</source>
        <translation>beim Lesen eines Änderungspakets</translation>
    </message>
    <message>
        <source>a change is too wide for its table</source>
        <translation>eine Änderung ist zu breit für ihre Tabelle</translation>
    </message>
    <message>
        <source>starting to record changes</source>
        <translation>beim Beginn des Aufzeichnens von Änderungen</translation>
    </message>
    <message>
        <source>recording a change</source>
        <translation>beim Aufzeichnen einer Änderung</translation>
    </message>
    <message>
        <source>taking a change back</source>
        <translation>beim Zurücknehmen einer Änderung</translation>
    </message>
    <message>
        <source>There is no space left on the disk; make room and try again (SQLite: %1, %2).</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; schaffen Sie Platz, und versuchen Sie es noch einmal (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>The file is damaged; take a copy from a backup (SQLite: %1, %2).</source>
        <translation>Die Datei ist beschädigt; nehmen Sie eine Kopie aus einer Sicherung (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>Another program is using the file; close it and try again (SQLite: %1, %2).</source>
        <translation>Ein anderes Programm benutzt die Datei; schließen Sie es, und versuchen Sie es noch einmal (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>The file or its folder may not be written (SQLite: %1, %2).</source>
        <translation>Die Datei oder ihr Ordner darf nicht geschrieben werden (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>The change would break a rule of the file (SQLite: %1, %2).</source>
        <translation>Die Änderung würde eine Regel der Datei brechen (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be read or written (SQLite: %1, %2).</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden (SQLite: %1, %2).</translation>
    </message>
    <message>
        <source>copying the review</source>
        <translation>beim Kopieren des Reviews</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken back: %2.</source>
        <translation>„%1“ lässt sich nicht zurücknehmen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done again: %2.</source>
        <translation>„%1“ lässt sich nicht wiederholen: %2.</translation>
    </message>
    <message>
        <source>The picture would be too large; fewer dots per inch help.</source>
        <translation>Das Bild würde zu groß; weniger Punkte pro Zoll helfen.</translation>
    </message>
    <message>
        <source>The style&apos;s &quot;%1&quot; means nothing or is out of bounds.</source>
        <translation>Im Stil bedeutet „%1“ nichts oder liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>A figure of the kind &quot;%1&quot; is not drawn by this version.</source>
        <translation>Eine Abbildung der Art „%1“ zeichnet diese Version nicht.</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Hier lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>The pilot sample is a number of papers, or empty for none.</source>
        <translation>Die Pilotstichprobe ist eine Zahl von Arbeiten, oder leer für keine.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>It would leave less than nothing.</source>
        <translation>Es bliebe weniger als nichts.</translation>
    </message>
    <message>
        <source>It is not said what it is compared with.</source>
        <translation>Es ist nicht gesagt, womit verglichen wird.</translation>
    </message>
    <message>
        <source>It is not known whether more or less of it is better.</source>
        <translation>Es ist nicht bekannt, ob mehr oder weniger davon besser ist.</translation>
    </message>
    <message>
        <source>It is not said whether the value is better or worse.</source>
        <translation>Es ist nicht gesagt, ob der Wert besser oder schlechter ist.</translation>
    </message>
    <message>
        <source>Its number and its direction contradict each other.</source>
        <translation>Zahl und Richtung widersprechen einander.</translation>
    </message>
    <message>
        <source>Its baseline is in another unit.</source>
        <translation>Der Ausgangswert hat eine andere Einheit.</translation>
    </message>
    <message>
        <source>Only numbers above zero can be divided.</source>
        <translation>Nur Zahlen über null lassen sich teilen.</translation>
    </message>
    <message>
        <source>Its direction contradicts its baseline.</source>
        <translation>Die Richtung widerspricht dem Ausgangswert.</translation>
    </message>
    <message>
        <source>No baseline says what its comparator measured.</source>
        <translation>Kein Ausgangswert sagt, was beim Vergleich gemessen wurde.</translation>
    </message>
    <message>
        <source>It is a share of a whole, not a comparison.</source>
        <translation>Es ist ein Anteil an einem Ganzen, kein Vergleich.</translation>
    </message>
    <message>
        <source>It is a baseline, with which others are compared.</source>
        <translation>Es ist ein Ausgangswert, mit dem andere verglichen werden.</translation>
    </message>
    <message>
        <source>It is told in words only.</source>
        <translation>Es ist nur in Worten gesagt.</translation>
    </message>
    <message>
        <source>Its words are ambiguous.</source>
        <translation>Der Wortlaut ist mehrdeutig.</translation>
    </message>
    <message>
        <source>It is a difference, and it is not said from what.</source>
        <translation>Es ist ein Unterschied, und es ist nicht gesagt, wozu.</translation>
    </message>
    <message>
        <source>Several baselines could be meant.</source>
        <translation>Mehrere Ausgangswerte könnten gemeint sein.</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keiner trifft zu</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 joins what stands there already</source>
        <translation>%1 kommt zu dem, was schon dort steht</translation>
    </message>
    <message>
        <source>A ratio of zero has no place on a logarithmic axis.</source>
        <translation>Ein Verhältnis von null hat keinen Platz auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>%1, search %2</source>
        <translation>%1, Suche %2</translation>
    </message>
    <message>
        <source>on which platform %1 was searched</source>
        <translation>auf welcher Plattform %1 durchsucht wurde</translation>
    </message>
    <message>
        <source>which databases were searched</source>
        <translation>welche Datenbanken durchsucht wurden</translation>
    </message>
    <message>
        <source>whether %1 was searched together with others</source>
        <translation>ob %1 zusammen mit anderen durchsucht wurde</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message>
        <source>No platform was used for several databases.</source>
        <translation>Keine Plattform wurde für mehrere Datenbanken benutzt.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Cited references</source>
        <translation>Zitierte Arbeiten</translation>
    </message>
    <message>
        <source>Citing papers</source>
        <translation>Zitierende Arbeiten</translation>
    </message>
    <message>
        <source>Cited references and citing papers</source>
        <translation>Zitierte und zitierende Arbeiten</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>whether cited or citing papers were looked at</source>
        <translation>ob zitierte oder zitierende Arbeiten angesehen wurden</translation>
    </message>
    <message>
        <source>whether anything else was searched</source>
        <translation>ob noch anderes durchsucht wurde</translation>
    </message>
    <message>
        <source>what was asked of %1</source>
        <translation>was in %1 gesucht wurde</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>what was asked of which database</source>
        <translation>was in welcher Datenbank gesucht wurde</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>Zeitraum: von %1 bis %2</translation>
    </message>
    <message>
        <source>Period: from %1</source>
        <translation>Zeitraum: ab %1</translation>
    </message>
    <message>
        <source>Period: to %1</source>
        <translation>Zeitraum: bis %1</translation>
    </message>
    <message>
        <source>whether the search in %1 had limits</source>
        <translation>ob die Suche in %1 eingeschränkt war</translation>
    </message>
    <message>
        <source>which limits the searches had</source>
        <translation>wie die Suchen eingeschränkt waren</translation>
    </message>
    <message>
        <source>%1: run again on %2</source>
        <translation>%1: wiederholt am %2</translation>
    </message>
    <message>
        <source>whether searches were run again before the end</source>
        <translation>ob Suchen vor dem Ende wiederholt wurden</translation>
    </message>
    <message>
        <source>when %1 was searched</source>
        <translation>wann %1 durchsucht wurde</translation>
    </message>
    <message>
        <source>when the searches were run</source>
        <translation>wann die Suchen stattfanden</translation>
    </message>
    <message>
        <source>how many records %1 gave</source>
        <translation>wie viele Datensätze %1 lieferte</translation>
    </message>
    <message>
        <source>All databases: %1</source>
        <translation>Alle Datenbanken: %1</translation>
    </message>
    <message>
        <source>Records imported from databases: %1</source>
        <translation>Aus Datenbanken importierte Datensätze: %1</translation>
    </message>
    <message>
        <source>how many records were found</source>
        <translation>wie viele Datensätze gefunden wurden</translation>
    </message>
    <message>
        <source>%1 duplicate records removed, found by the rules of Alidade and settled by the reviewers.</source>
        <translation>%1 Dubletten entfernt, gefunden mit den Regeln von Alidade und entschieden von den Reviewern.</translation>
    </message>
    <message>
        <source>%1 duplicate records removed, found by the rules of Alidade (strictness %2 %) and settled by the reviewers.</source>
        <translation>%1 Dubletten entfernt, gefunden mit den Regeln von Alidade (Strenge %2 %) und entschieden von den Reviewern.</translation>
    </message>
    <message>
        <source>%1 duplicate records removed, as reported.</source>
        <translation>%1 Dubletten entfernt, wie berichtet.</translation>
    </message>
    <message>
        <source>by which method and program duplicates were found</source>
        <translation>mit welchem Verfahren und Programm Dubletten gefunden wurden</translation>
    </message>
    <message>
        <source>how duplicates were found and removed</source>
        <translation>wie Dubletten gefunden und entfernt wurden</translation>
    </message>
    <message>
        <source>The review began with &quot;%1&quot;, so it cannot be taken back.</source>
        <translation>Das Review begann mit „%1“; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>not in the same supplement</source>
        <translation>nicht im selben Supplement</translation>
    </message>
    <message>
        <source>A star has no meaning behind &quot;%1&quot;; write the whole value.</source>
        <translation>Hinter „%1“ hat ein Stern keine Bedeutung; schreiben Sie den ganzen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of %2; write the name.</source>
        <translation>„%1“ kann jeder von diesen sein: %2; schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>A review needs a file with a name.</source>
        <translation>Ein Review braucht eine Datei mit einem Namen.</translation>
    </message>
    <message>
        <source>The review could not be written as a whole.</source>
        <translation>Das Review konnte nicht ganz geschrieben werden.</translation>
    </message>
    <message>
        <source>a reviewer would have given a paper two codes where one is allowed</source>
        <translation>jemand hätte einer Arbeit zwei Codes gegeben, wo nur einer erlaubt ist</translation>
    </message>
    <message>
        <source>a reviewer would have given a paper a code and said that none applies</source>
        <translation>jemand hätte einer Arbeit einen Code gegeben und gesagt, dass keiner zutrifft</translation>
    </message>
    <message>
        <source>two records that were declared different would stand for one paper</source>
        <translation>zwei Datensätze, die für verschieden erklärt wurden, stünden für eine Arbeit</translation>
    </message>
    <message>
        <source>a code would belong to another dimension than the one above it</source>
        <translation>ein Code gehörte zu einer anderen Dimension als der über ihm</translation>
    </message>
    <message>
        <source>a digit would give two criteria</source>
        <translation>eine Ziffer gäbe zwei Kriterien</translation>
    </message>
    <message>
        <source>there would be two reviewers for the consensus</source>
        <translation>es gäbe zwei Personen für den Konsens</translation>
    </message>
    <message>
        <source>two codes would stand above each other</source>
        <translation>zwei Codes stünden einer über dem anderen</translation>
    </message>
    <message>
        <source>a row of %1 would say again what another one says</source>
        <translation>eine Zeile von %1 sagte noch einmal, was eine andere sagt</translation>
    </message>
    <message>
        <source>a row of %1 would belong to another paper than what it supports</source>
        <translation>eine Zeile von %1 gehörte zu einer anderen Arbeit als das, was sie stützt</translation>
    </message>
    <message>
        <source>a row of %1 would not fit the kind of its dimension</source>
        <translation>eine Zeile von %1 passte nicht zur Art ihrer Dimension</translation>
    </message>
    <message>
        <source>two rows of %1 would have one name</source>
        <translation>zwei Zeilen von %1 hätten einen Namen</translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. If letters look wrong, name the file&apos;s encoding.</source>
        <translation>Die Zeichenkodierung wurde als %1 erraten. Wenn Buchstaben falsch aussehen, geben Sie die Kodierung der Datei an.</translation>
    </message>
    <message>
        <source>This file belongs to the open review.</source>
        <translation>Diese Datei gehört zum geöffneten Review.</translation>
    </message>
    <message>
        <source>The lock %1 cannot be held (%2); the review can only be read.</source>
        <translation>Die Sperre %1 lässt sich nicht halten (%2); das Review kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This drive cannot hold the log of a review that is open for writing; put the review on another drive to change it.</source>
        <translation>Dieses Laufwerk kann das Protokoll eines zum Schreiben geöffneten Reviews nicht halten; legen Sie das Review auf ein anderes Laufwerk, um es zu ändern.</translation>
    </message>
    <message>
        <source>There is too little room for this figure: it needs to be wider or higher, or to have smaller letters.</source>
        <translation>Für diese Abbildung ist zu wenig Platz: Sie muss breiter oder höher sein oder kleinere Schrift haben.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>Entscheidung über %1</translation>
    </message>
    <message>
        <source>A figure is a map, a frequency, years, claims, a taxonomy, a flow or a table, not &quot;%1&quot;.</source>
        <translation>Eine Abbildung ist eine Karte, eine Häufigkeit, Jahre, Aussagen, eine Taxonomie, ein Flussdiagramm oder eine Tabelle, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no reviewer &quot;%1&quot; in the review.</source>
        <translation>Im Review gibt es keinen Reviewer „%1“.</translation>
    </message>
    <message>
        <source>Deleting the search was stopped.</source>
        <translation>Das Löschen der Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; and &quot;%2&quot;, one is settled by the consensus and the other one is not, for %3: codes that go from one to the other would begin or cease to count. Settle both first.</source>
        <translation>Von „%1“ und „%2“ ist die eine durch den Konsens geklärt und die andere nicht, bei %3: Codes, die von der einen in die andere gehen, würden zu zählen anfangen oder aufhören. Klären Sie zuerst beide.</translation>
    </message>
    <message>
        <source>The file has another decision of the same reviewer on this paper and stage before; leave one of them.</source>
        <translation>Die Datei enthält davor schon eine andere Entscheidung derselben Person über diese Arbeit auf dieser Stufe; lassen Sie nur eine davon stehen.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>jede Stufe</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>snowballing</source>
        <translation>Schneeballsuche</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>Reviewers answer differently, and nothing settles it: %1.</source>
        <translation>Die Reviewer antworten verschieden, und nichts entscheidet es: %1.</translation>
    </message>
    <message>
        <source>Decision on %1%2 (%3), to be seen when two have decided</source>
        <translation>Entscheidung über %1%2 (%3), zu sehen, wenn zwei entschieden haben</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Entscheidung über %1</translation>
    </message>
    <message>
        <source>Decisions on several papers</source>
        <translation>Entscheidungen über mehrere Arbeiten</translation>
    </message>
    <message>
        <source>“@%1” names no type of an entry; it is read as one without a type.</source>
        <translation>„@%1“ nennt keine Art eines Eintrags; er wird als einer ohne Art gelesen.</translation>
    </message>
    <message>
        <source>The @ before “%1” is missing; the entry is read.</source>
        <translation>Vor „%1“ fehlt das @; der Eintrag wird gelesen.</translation>
    </message>
    <message>
        <source>The brace behind “@%1” is missing; the entry is read.</source>
        <translation>Hinter „@%1“ fehlt die Klammer; der Eintrag wird gelesen.</translation>
    </message>
    <message>
        <source>A metric cannot be merged into itself.</source>
        <translation>Eine Metrik kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Papers that %1 decided on and %2, who leads, did not: %3. They stay open; let %2 decide, or choose in the protocol what counts.</source>
        <translation>Arbeiten, über die %1 entschieden hat und %2, laut Protokoll die Leitung, nicht: %3. Sie bleiben offen; lassen Sie %2 entscheiden, oder legen Sie im Protokoll fest, was gilt.</translation>
    </message>
    <message>
        <source>Papers that %1 coded and %2, who leads, did not: %3. No map or table counts these codes; let %2 code, or choose in the protocol what counts.</source>
        <translation>Arbeiten, die %1 kodiert hat und %2, laut Protokoll die Leitung, nicht: %3. Keine Karte und keine Tabelle zählt diese Codes; lassen Sie %2 kodieren, oder legen Sie im Protokoll fest, was gilt.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>need of the review</source>
        <translation>Anlass des Reviews</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>where the history begins</source>
        <translation>Beginn des Verlaufs</translation>
    </message>
    <message>
        <source>what counts where reviewers differ</source>
        <translation>was zählt, wo Reviewer sich unterscheiden</translation>
    </message>
    <message>
        <source>lead reviewer</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>strictness of duplicates</source>
        <translation>Strenge bei Dubletten</translation>
    </message>
    <message>
        <source>how reviewers share the screening</source>
        <translation>Aufteilung der Auswahl</translation>
    </message>
    <message>
        <source>size of the pilot</source>
        <translation>Umfang der Probe</translation>
    </message>
    <message>
        <source>papers of the pilot</source>
        <translation>Arbeiten der Probe</translation>
    </message>
    <message>
        <source>stopping rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>words that speak for a paper</source>
        <translation>Wörter, die für eine Arbeit sprechen</translation>
    </message>
    <message>
        <source>words that speak against a paper</source>
        <translation>Wörter, die gegen eine Arbeit sprechen</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>item %1 of the checklist</source>
        <translation>Punkt %1 der Checkliste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of the papers: 1/3 is the first of three.</source>
        <translation>„%1“ ist kein Teil der Arbeiten: 1/3 ist der erste von dreien.</translation>
    </message>
    <message>
        <source>The file is not where it was. Attach it again from where it is now: it is known by its content.</source>
        <translation>Die Datei ist nicht mehr, wo sie war. Hängen Sie sie von dort an, wo sie jetzt ist: Sie wird am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>The file is no document by its name; open it from its folder.</source>
        <translation>Dem Namen nach ist die Datei kein Dokument; öffnen Sie sie aus ihrem Ordner.</translation>
    </message>
    <message>
        <source>The filter needs a name.</source>
        <translation>Der Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>Es gibt keinen Filter, der gesichert werden könnte.</translation>
    </message>
    <message>
        <source>This is a taxonomy of the SLR Toolkit, not a list of references; import the .bib file beside it, then bring in the taxonomy from the menu of files.</source>
        <translation>Das ist eine Taxonomie des SLR Toolkit, keine Liste von Literatur; importieren Sie die .bib-Datei daneben und übernehmen Sie dann die Taxonomie über das Menü Datei.</translation>
    </message>
    <message>
        <source>This is a list of references, not a taxonomy.</source>
        <translation>Das ist eine Liste von Literatur, keine Taxonomie.</translation>
    </message>
    <message>
        <source>A web page lists at most 20,000 papers; a filter of the figure&apos;s own makes them fewer.</source>
        <translation>Eine Webseite führt höchstens 20.000 Arbeiten auf; ein eigener Filter der Abbildung macht es weniger.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängten Dateien</translation>
    </message>
    <message>
        <source>This is no taxonomy: no term has terms below it, in braces as in Venue {ICSE, FSE}.</source>
        <translation>Das ist keine Taxonomie: Kein Begriff hat Begriffe unter sich, in geschweiften Klammern wie in Venue {ICSE, FSE}.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read; see to it that you may read it.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden; sorgen Sie dafür, dass Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not there; put it back, attach it again from where it is now, or take it off the paper.</source>
        <translation>Die Datei „%1“ ist nicht da; legen Sie sie zurück, hängen Sie sie von ihrem jetzigen Ort neu an, oder nehmen Sie sie von der Arbeit.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not the one that was attached; put that back, or attach this one and take the other off the paper.</source>
        <translation>Die Datei „%1“ ist nicht die, die angehängt wurde; legen Sie jene zurück, oder hängen Sie diese an und nehmen Sie die andere von der Arbeit.</translation>
    </message>
    <message>
        <source>The change is made and kept, but it cannot be shown: %1 Close the review and open it again.</source>
        <translation>Die Änderung ist gemacht und gesichert, kann aber nicht gezeigt werden: %1 Schließen Sie das Review und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is %1, which is not read; export as RIS or BibTeX instead.</source>
        <translation>Das ist %1, was nicht gelesen wird; exportieren Sie stattdessen als RIS oder BibTeX.</translation>
    </message>
    <message>
        <source>Coding of %1%2, to be seen when you have coded the paper too</source>
        <translation>Kodierung von %1%2, zu sehen, wenn auch Sie die Arbeit kodiert haben</translation>
    </message>
    <message>
        <source>%1 no longer means that a report was not retrieved</source>
        <translation>%1 heißt nicht mehr, dass ein Bericht nicht beschafft wurde</translation>
    </message>
    <message>
        <source>%1 means that a report was not retrieved</source>
        <translation>%1 heißt, dass ein Bericht nicht beschafft wurde</translation>
    </message>
    <message>
        <source>Coding of %1</source>
        <translation>Kodierung von %1</translation>
    </message>
    <message>
        <source>Codings of several papers</source>
        <translation>Kodierungen mehrerer Arbeiten</translation>
    </message>
    <message>
        <source>A table is of searches, criteria, papers, coded papers, a dimension or claims, not of &quot;%1&quot;.</source>
        <translation>Eine Tabelle handelt von Suchen, Kriterien, Arbeiten, kodierten Arbeiten, einer Dimension oder Aussagen, nicht von „%1“.</translation>
    </message>
    <message>
        <source>That reviewer is not there.</source>
        <translation>Diesen Reviewer gibt es nicht.</translation>
    </message>
    <message>
        <source>A reviewer needs a name; &quot;Consensus&quot; stands for all.</source>
        <translation>Ein Reviewer braucht einen Namen; „Consensus“ steht für alle.</translation>
    </message>
    <message>
        <source>There is a reviewer &quot;%1&quot; already.</source>
        <translation>Es gibt schon einen Reviewer „%1“.</translation>
    </message>
    <message>
        <source>The consensus keeps its name.</source>
        <translation>Der Konsens behält seinen Namen.</translation>
    </message>
    <message>
        <source>1 thing in the review is by %1; it stays theirs.</source>
        <translation>1 Eintrag im Review ist von %1 und bleibt es.</translation>
    </message>
    <message>
        <source>%2 things in the review are by %1; they stay theirs.</source>
        <translation>%2 Einträge im Review sind von %1 und bleiben es.</translation>
    </message>
    <message>
        <source>By the protocol %1 leads; choose first what else counts.</source>
        <translation>Laut Protokoll leitet %1; wählen Sie erst, was sonst gilt.</translation>
    </message>
    <message>
        <source>Only a reason to exclude that holds at full text can mean that a report was not retrieved.</source>
        <translation>Nur ein Ausschlussgrund, der beim Volltext gilt, kann heißen, dass ein Bericht nicht beschafft wurde.</translation>
    </message>
    <message>
        <source>The paper has codes or claims and is not included yet: no map or table counts it. Decide on it in the screening, or let those decide who have to.</source>
        <translation>Die Arbeit hat Codes oder Aussagen und ist noch nicht eingeschlossen: Keine Karte oder Tabelle zählt sie. Entscheiden Sie in der Auswahl über sie, oder lassen Sie die entscheiden, die es müssen.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>(a passage of the page)</source>
        <translation>(eine Stelle der Seite)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 p. %2</source>
        <translation>%1 S. %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>None applies</source>
        <translation>Keiner trifft zu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Title and abstract</source>
        <translation>Titel und Zusammenfassung</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Inclusion and exclusion criteria</source>
        <translation>Ein- und Ausschlusskriterien</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Coded papers</source>
        <translation>Kodierte Arbeiten</translation>
    </message>
</context>
<context>
    <name>TableFormat</name>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <source>Add dimension %1</source>
        <translation>Dimension %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add code %1</source>
        <translation>Code %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 items</source>
        <translation>%1 Einträge verschieben</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Nothing but the file: for a protocol that is made from scratch.</source>
        <translation>Nichts als die Datei: für ein Protokoll, das von Grund auf entsteht.</translation>
    </message>
    <message>
        <source>Systematic literature review</source>
        <translation>Systematisches Literatur-Review</translation>
    </message>
    <message>
        <source>For a question answered from primary studies in software engineering, with an appraisal of their quality, after Kitchenham and Charters.</source>
        <translation>Für eine Frage, die aus Primärstudien des Software Engineering beantwortet wird, mit Bewertung ihrer Qualität, nach Kitchenham und Charters.</translation>
    </message>
    <message>
        <source>Systematic mapping study</source>
        <translation>Systematische Mapping-Studie</translation>
    </message>
    <message>
        <source>For the structure of a field: what was studied, how and where, after Petersen and others, with Wieringa&apos;s types of research.</source>
        <translation>Für den Aufbau eines Gebiets: was wie und wo untersucht wurde, nach Petersen und anderen, mit den Forschungsarten von Wieringa.</translation>
    </message>
    <message>
        <source>Scoping review</source>
        <translation>Scoping Review</translation>
    </message>
    <message>
        <source>For the extent and kinds of evidence on a broad subject, to be reported by PRISMA-ScR.</source>
        <translation>Für Umfang und Arten der Evidenz zu einem weiten Thema, berichtet nach PRISMA-ScR.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>ToolkitImport</name>
    <message>
        <source>Dimensions added</source>
        <translation>Dimensionen hinzugefügt</translation>
    </message>
    <message>
        <source>Codes added</source>
        <translation>Codes hinzugefügt</translation>
    </message>
    <message>
        <source>Of these not in the taxonomy, but given to papers</source>
        <translation>Davon nicht in der Taxonomie, aber an Arbeiten vergeben</translation>
    </message>
    <message>
        <source>Codings made</source>
        <translation>Kodierungen vergeben</translation>
    </message>
    <message>
        <source>Codings that stood already</source>
        <translation>Kodierungen, die schon bestanden</translation>
    </message>
    <message>
        <source>Dimensions that a paper names without a code of theirs</source>
        <translation>Dimensionen, die eine Arbeit ohne einen Code nennt</translation>
    </message>
    <message>
        <source>Records whose classes could not be read</source>
        <translation>Datensätze, deren Klassen nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>No paper has classes: import the .bib file of the project first, then bring in its taxonomy again.</source>
        <translation>Keine Arbeit hat Klassen: Importieren Sie zuerst die .bib-Datei des Projekts und übernehmen Sie dann die Taxonomie noch einmal.</translation>
    </message>
    <message>
        <source>A taxonomy of the SLR Toolkit</source>
        <translation>Taxonomie des SLR Toolkit</translation>
    </message>
    <message>
        <source>Taxonomies (*.taxonomy);;All files (*)</source>
        <translation>Taxonomien (*.taxonomy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AbstractView</name>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Make a claim  C</source>
        <translation>Aussage daraus machen  C</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>Keine Zusammenfassung</translation>
    </message>
    <message>
        <source>Paste it, and its passages can be attached to codes.</source>
        <translation>Fügen Sie sie ein, dann lassen sich Stellen daraus an Codes heften.</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Arbeit bearbeiten</translation>
    </message>
    <message>
        <source>Choose a code to attach this passage</source>
        <translation>Wählen Sie einen Code für diese Stelle</translation>
    </message>
    <message>
        <source>Attach passage to %1  E</source>
        <translation>Stelle an %1 heften  E</translation>
    </message>
    <message>
        <source>1–9 attach to another code</source>
        <translation>1–9 an einen anderen Code heften</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AgendaLists</name>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AgendaModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AgreementPage</name>
    <message>
        <source>A consensus of one&apos;s own…</source>
        <translation>Ein eigener Konsens …</translation>
    </message>
    <message>
        <source>Own consensus…</source>
        <translation>Eigener Konsens …</translation>
    </message>
    <message>
        <source>Settles the paper in other words than any reviewer&apos;s</source>
        <translation>Klärt die Arbeit mit anderen Worten als denen der Reviewer</translation>
    </message>
    <message>
        <source>Take the consensus back</source>
        <translation>Konsens zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The paper is open again, also where newer changes follow</source>
        <translation>Die Arbeit ist wieder offen, auch wenn neuere Änderungen folgen</translation>
    </message>
    <message>
        <source>Settle all that reviewers agree on</source>
        <translation>Alles klären, worin sich die Reviewer einig sind</translation>
    </message>
    <message>
        <source>Settle all</source>
        <translation>Alles klären</translation>
    </message>
    <message>
        <source>Makes what all say the consensus, for every paper of this list, as one change</source>
        <translation>Macht für jede Arbeit dieser Liste zum Konsens, was alle sagen, als eine Änderung</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Nächste Arbeit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Vorige Arbeit</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open the paper, or the papers of the cell</source>
        <translation>Die Arbeit öffnen, oder die Arbeiten der Zelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose the reviewers</source>
        <translation>Reviewer wählen</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Eine Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Go to Screening</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Go to Coding</source>
        <translation>Zur Kodierung</translation>
    </message>
    <message>
        <source>See what to settle</source>
        <translation>Ansehen, was zu klären ist</translation>
    </message>
    <message>
        <source>Show the papers to settle</source>
        <translation>Zu klärende Arbeiten zeigen</translation>
    </message>
    <message>
        <source>Show the papers that all agree on</source>
        <translation>Arbeiten zeigen, bei denen sich alle einig sind</translation>
    </message>
    <message>
        <source>Take reviewer %1&apos;s word</source>
        <translation>Wort von Reviewer %1 übernehmen</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>Zu klären %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Geklärt %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Einig %1</translation>
    </message>
    <message>
        <source>Take the word of %1</source>
        <translation>Wort von %1 übernehmen</translation>
    </message>
    <message>
        <source>%1&apos;s word</source>
        <translation>Wort von %1</translation>
    </message>
    <message>
        <source>What %1 said becomes the consensus</source>
        <translation>Was %1 gesagt hat, wird zum Konsens</translation>
    </message>
    <message>
        <source>No paper is “%1”.</source>
        <translation>Keine Arbeit ist „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” are %Ln paper(s): more than one filter can name, or papers without a label.</source>
        <translation>
            <numerusform>„%1“ ist %Ln Arbeit: mehr, als ein Filter nennen kann, oder eine Arbeit ohne Kennung.</numerusform>
            <numerusform>„%1“ sind %Ln Arbeiten: mehr, als ein Filter nennen kann, oder Arbeiten ohne Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the consensus says counts.</source>
        <translation>Es zählt, was der Konsens sagt.</translation>
    </message>
    <message>
        <source>What %1 says counts, who leads by the protocol, until there is a consensus.</source>
        <translation>Bis es einen Konsens gibt, zählt, was %1 sagt: So legt das Protokoll fest, wer führt.</translation>
    </message>
    <message>
        <source>All say the same, and so it counts. A consensus keeps it so, whoever votes later.</source>
        <translation>Alle sagen dasselbe, und so zählt es. Ein Konsens hält es so fest, wer auch später noch abstimmt.</translation>
    </message>
    <message>
        <source>Until there is a consensus, the claims of all count.</source>
        <translation>Bis es einen Konsens gibt, zählen die Aussagen von allen.</translation>
    </message>
    <message>
        <source>Until there is a consensus, nothing counts.</source>
        <translation>Bis es einen Konsens gibt, zählt nichts.</translation>
    </message>
    <message>
        <source>Take the word of %1 on %2</source>
        <translation>Wort von %1 zu %2 übernehmen</translation>
    </message>
    <message>
        <source>Take back the consensus on %1</source>
        <translation>Konsens zu %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Settle what reviewers agree on: %1</source>
        <translation>Klären, worin sich die Reviewer einig sind: %1</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Wird geklärt …</translation>
    </message>
    <message>
        <source>Stopped: nothing was settled.</source>
        <translation>Angehalten: Nichts wurde geklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are left: all exclude them, but not for one reason.</source>
        <translation>
            <numerusform>%Ln Arbeit bleibt übrig: Alle schließen sie aus, aber nicht aus demselben Grund.</numerusform>
            <numerusform>%Ln Arbeiten bleiben übrig: Alle schließen sie aus, aber nicht aus demselben Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts ließ sich lesen</translation>
    </message>
    <message>
        <source>The votes are read.</source>
        <translation>Die Stimmen werden gelesen.</translation>
    </message>
    <message>
        <source>Choose a question on the left.</source>
        <translation>Wählen Sie links eine Frage.</translation>
    </message>
    <message>
        <source>Agreement needs two who judge the same papers without looking at each other. Give a second reviewer a copy of this file and merge it back, or let them work here under their own name (at the top right).</source>
        <translation>Übereinstimmung braucht zwei, die dieselben Arbeiten beurteilen, ohne aufeinander zu sehen. Geben Sie einem zweiten Reviewer eine Kopie dieser Datei und führen Sie sie danach wieder zusammen, oder lassen Sie die Person hier unter eigenem Namen arbeiten (oben rechts).</translation>
    </message>
    <message>
        <source>Nobody has decided here yet</source>
        <translation>Hier hat noch niemand entschieden</translation>
    </message>
    <message>
        <source>Nobody has answered this yet</source>
        <translation>Das hat noch niemand beantwortet</translation>
    </message>
    <message>
        <source>One reviewer only: %1</source>
        <translation>Nur ein Reviewer: %1</translation>
    </message>
    <message>
        <source>No paper was judged by two</source>
        <translation>Keine Arbeit wurde von zweien beurteilt</translation>
    </message>
    <message>
        <source>The reviewers share the papers out, and nobody judged what another one did. Let some papers be judged twice: a pilot sample does.</source>
        <translation>Die Reviewer teilen sich die Arbeiten auf, und niemand hat beurteilt, was schon jemand anders beurteilt hat. Lassen Sie einige Arbeiten doppelt beurteilen: Dazu dient eine Pilotstichprobe.</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Nichts bleibt zu klären</translation>
    </message>
    <message>
        <source>The reviewers agree on every paper that two of them judged.</source>
        <translation>Die Reviewer sind sich bei jeder Arbeit einig, die zwei von ihnen beurteilt haben.</translation>
    </message>
    <message>
        <source>Papers on which the reviewers have settled stand here, and can be opened again at any time.</source>
        <translation>Hier stehen Arbeiten, die die Reviewer geklärt haben; sie lassen sich jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>No paper is left on which all agree</source>
        <translation>Es bleibt keine Arbeit, bei der sich alle einig sind</translation>
    </message>
    <message>
        <source>Papers of which two or more say the same stand here until there is a consensus.</source>
        <translation>Hier stehen Arbeiten, von denen zwei oder mehr dasselbe sagen, bis es einen Konsens gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) judged by two or more</source>
        <translation>
            <numerusform>%Ln Aussage von zweien oder mehr beurteilt</numerusform>
            <numerusform>%Ln Aussagen von zweien oder mehr beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) judged by two or more</source>
        <translation>
            <numerusform>%Ln Arbeit von zweien oder mehr beurteilt</numerusform>
            <numerusform>%Ln Arbeiten von zweien oder mehr beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before any consensus; %2.</source>
        <translation>%1, vor jedem Konsens; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) to settle</source>
        <translation>
            <numerusform>%Ln Arbeit zu klären</numerusform>
            <numerusform>%Ln Arbeiten zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Until there is a consensus, only codes count that all gave, or gave codes below.</source>
        <translation>Bis es einen Konsens gibt, zählen nur Codes, die alle vergeben haben, sie selbst oder darunter liegende.</translation>
    </message>
    <message>
        <source>Show the papers that are settled</source>
        <translation>Die geklärten Arbeiten zeigen</translation>
    </message>
    <message>
        <source>What was decided at full text counts.</source>
        <translation>Was im Volltext entschieden wurde, zählt.</translation>
    </message>
    <message>
        <source>On every paper on which reviewers differ it is said what counts.</source>
        <translation>Bei jeder Arbeit, bei der die Reviewer uneins sind, steht fest, was zählt.</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Noch nichts geklärt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Die Zahlen zeigen</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Arbeiten</translation>
    </message>
    <message>
        <source>Here stands how far reviewers agree. Bring in what your searches found, and let two reviewers judge the same papers.</source>
        <translation>Hier steht, wie weit die Reviewer übereinstimmen. Importieren Sie, was Ihre Suchen fanden, und lassen Sie zwei Reviewer dieselben Arbeiten beurteilen.</translation>
    </message>
    <message>
        <source>Nothing is left to settle on this question</source>
        <translation>Zu dieser Frage ist alles geklärt</translation>
    </message>
    <message>
        <source>Go on with %1 (%2)</source>
        <translation>Weiter mit %1 (%2)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::Application</name>
    <message>
        <source>This step failed by a mistake in Alidade</source>
        <translation>Dieser Schritt ist an einem Fehler in Alidade gescheitert</translation>
    </message>
    <message>
        <source>All that you have done is in the file. Please close the review and open it again. If you report it, say what you did, and this: %1</source>
        <translation>Alles, was Sie getan haben, steht in der Datei. Bitte schließen Sie das Review und öffnen Sie es wieder. Wenn Sie es melden, nennen Sie, was Sie getan haben, und dies: %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AssignmentModel</name>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 geht an %2</translation>
    </message>
    <message>
        <source>%1 does not go to %2</source>
        <translation>%1 geht nicht an %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::AxisBox</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>alidade::ui::BegunGuard</name>
    <message>
        <source>Press Esc once more to discard what was begun here.</source>
        <translation>Noch einmal Esc verwirft, was hier begonnen wurde.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::BulkDecisionDialog</name>
    <message>
        <source>Decide on all papers of the list</source>
        <translation>Über alle Arbeiten der Liste entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %Ln paper(s) at once</source>
        <translation>
            <numerusform>Über %Ln Arbeit entscheiden</numerusform>
            <numerusform>Über %Ln Arbeiten zugleich entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no filter: these are all papers that wait in the list.</source>
        <translation>Es gibt keinen Filter: Das sind alle Arbeiten, die in der Liste warten.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Reason to exclude</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Note on each of them</source>
        <translation>Notiz zu jeder von ihnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One step of undo.</source>
        <translation>Ein Schritt beim Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Wählen Sie den Grund</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit ausschließen</numerusform>
            <numerusform>%Ln Arbeiten ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit einschließen</numerusform>
            <numerusform>%Ln Arbeiten einschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maybe for %Ln paper(s)</source>
        <translation>
            <numerusform>Vielleicht für %Ln Arbeit</numerusform>
            <numerusform>Vielleicht für %Ln Arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChartPanel</name>
    <message>
        <source>Show or fold %1</source>
        <translation>%1 zeigen oder einklappen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChartView</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChecklistModel</name>
    <message>
        <source>from the search log</source>
        <translation>aus dem Suchprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln Angabe fehlt</numerusform>
            <numerusform>%Ln Angaben fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChecklistView</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Punkte der Checkliste</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Checkliste: %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Nothing in the review says it; say it by hand.</source>
        <translation>Nichts im Review sagt es; geben Sie es von Hand an.</translation>
    </message>
    <message>
        <source>It is not said:
%1</source>
        <translation>Nicht gesagt ist:
%1</translation>
    </message>
    <message>
        <source>Show what answers item %1</source>
        <translation>Zeigen, was Punkt %1 beantwortet</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste sichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Table as CSV (*.csv);;Table for LaTeX (*.tex);;Table as HTML (*.html);;Excel (*.xlsx)</source>
        <translation>Markdown (*.md);;Tabelle als CSV (*.csv);;Tabelle für LaTeX (*.tex);;Tabelle als HTML (*.html);;Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ClaimForm</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>0.7 % overhead against the C component</source>
        <translation>0.7 % overhead against the C component</translation>
    </message>
    <message>
        <source>3, 1.5 to 2, or words</source>
        <translation>3, 1.5 to 2, oder Worte</translation>
    </message>
    <message>
        <source>percent, factor, ms</source>
        <translation>percent, factor, ms</translation>
    </message>
    <message>
        <source>p. 4, Table 2, §3.1</source>
        <translation>S. 4, Tabelle 2, §3.1</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>&amp;Is</source>
        <translation>&amp;Ist</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Gegenstand</translation>
    </message>
    <message>
        <source>Save claim</source>
        <translation>Aussage sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which metric is it? Choose one, or write the name of a new one.</source>
        <translation>Welche Metrik ist es? Wählen Sie eine oder schreiben Sie den Namen einer neuen.</translation>
    </message>
    <message>
        <source>A claim needs a value, or words in its place.</source>
        <translation>Eine Aussage braucht einen Wert oder Worte an seiner Stelle.</translation>
    </message>
    <message>
        <source>The upper end of a range is below its lower end.</source>
        <translation>Das obere Ende des Bereichs liegt unter dem unteren.</translation>
    </message>
    <message>
        <source>A claim that was begun: %1</source>
        <translation>Eine begonnene Aussage: %1</translation>
    </message>
    <message>
        <source>a claim that was begun</source>
        <translation>eine begonnene Aussage</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ClaimsModel</name>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Wie gedruckt: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Claims of this paper</source>
        <translation>Aussagen dieser Arbeit</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Aussage bearbeiten</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <source>Claims  %1</source>
        <translation>Aussagen  %1</translation>
    </message>
    <message>
        <source>No measured statement yet. Select a passage with a number and press C: metric, value, unit and comparator are read from it for you to confirm.</source>
        <translation>Noch keine gemessene Aussage. Wählen Sie eine Stelle mit einer Zahl und drücken Sie C: Metrik, Wert, Einheit und Vergleich werden daraus gelesen, und Sie bestätigen sie.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodeFinder</name>
    <message>
        <source>Find or add a code  ( / )</source>
        <translation>Code suchen oder anlegen  ( / )</translation>
    </message>
    <message>
        <source>Find or add a code</source>
        <translation>Code suchen oder anlegen</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>+ Add code “%1” to %2</source>
        <translation>+ Code „%1“ zu %2 hinzufügen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodePanel</name>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>A taxonomy says what is asked of every paper and which answers there are.</source>
        <translation>Eine Taxonomie sagt, was jede Arbeit gefragt wird und welche Antworten es gibt.</translation>
    </message>
    <message>
        <source>Find or add a code</source>
        <translation>Code suchen oder anlegen</translation>
    </message>
    <message>
        <source>None of the codes applies</source>
        <translation>Keiner der Codes trifft zu</translation>
    </message>
    <message>
        <source>Note and place of the code</source>
        <translation>Notiz und Stelle des Codes</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Code wegnehmen</translation>
    </message>
    <message>
        <source>Show the codes of others</source>
        <translation>Codes der anderen zeigen</translation>
    </message>
    <message>
        <source>Edit the taxonomy</source>
        <translation>Taxonomie bearbeiten</translation>
    </message>
    <message>
        <source>More about codes</source>
        <translation>Mehr zu Codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Codes von %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Give the code first: a note belongs to a code that was given.</source>
        <translation>Geben Sie zuerst den Code: Eine Notiz gehört zu einem vergebenen Code.</translation>
    </message>
    <message>
        <source>%1 leads: your codes verify.</source>
        <translation>%1 leitet: Ihre Codes prüfen nach.</translation>
    </message>
    <message>
        <source>Your codes are kept and compared, but the map and the tables count those of %1 until there is a consensus. Whose word counts is chosen on the page Protocol, under Screening.</source>
        <translation>Ihre Codes werden aufbewahrt und verglichen, aber Karte und Tabellen zählen die von %1, bis es einen Konsens gibt. Wessen Wort gilt, wird auf der Seite Protokoll unter Auswahl festgelegt.</translation>
    </message>
    <message>
        <source>Excluded in the screening.</source>
        <translation>In der Auswahl ausgeschlossen.</translation>
    </message>
    <message>
        <source>Not included yet: the screening of this paper is open.</source>
        <translation>Noch nicht eingeschlossen: Über diese Arbeit ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>What others coded shows when you have answered this paper: the protocol asks for two blind readings.</source>
        <translation>Was andere kodiert haben, ist zu sehen, wenn Sie diese Arbeit beantwortet haben: Das Protokoll verlangt zwei blinde Lesungen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodeTreeModel</name>
    <message>
        <source>None applies</source>
        <translation>Keiner trifft zu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>a date, like 2024-04-01 or 2024</source>
        <translation>ein Datum wie 2024-04-01 oder 2024</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number, in %1</source>
        <translation>eine Zahl, in %1</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keiner trifft zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodingDetails</name>
    <message>
        <source>Remove passage</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Which of the places of this code</source>
        <translation>Welche der Stellen dieses Codes</translation>
    </message>
    <message>
        <source>Why this code</source>
        <translation>Warum dieser Code</translation>
    </message>
    <message>
        <source>p. 4, Table 2, §3.1</source>
        <translation>S. 4, Tabelle 2, §3.1</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Ste&amp;lle</translation>
    </message>
    <message>
        <source>no place named</source>
        <translation>keine Stelle genannt</translation>
    </message>
    <message>
        <source>the words for a coding</source>
        <translation>die Worte zu einer Kodierung</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CodingPage</name>
    <message>
        <source>Next open paper</source>
        <translation>Nächste offene Arbeit</translation>
    </message>
    <message>
        <source>Previous open paper</source>
        <translation>Vorige offene Arbeit</translation>
    </message>
    <message>
        <source>Next paper in the list</source>
        <translation>Nächste Arbeit der Liste</translation>
    </message>
    <message>
        <source>Previous paper in the list</source>
        <translation>Vorige Arbeit der Liste</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Arbeit hinzufügen</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Arbeit bearbeiten</translation>
    </message>
    <message>
        <source>Write a note on the paper</source>
        <translation>Notiz zur Arbeit schreiben</translation>
    </message>
    <message>
        <source>Attach the selected passage to the code</source>
        <translation>Gewählte Stelle an den Code heften</translation>
    </message>
    <message>
        <source>Title of the paper, then Enter</source>
        <translation>Titel der Arbeit, dann Enter</translation>
    </message>
    <message>
        <source>Title of the paper to add</source>
        <translation>Titel der neuen Arbeit</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>No paper in the list is open.</source>
        <translation>Keine Arbeit der Liste ist offen.</translation>
    </message>
    <message>
        <source>This is the only open paper in the list.</source>
        <translation>Dies ist die einzige offene Arbeit der Liste.</translation>
    </message>
    <message>
        <source>Select a passage of the abstract first.</source>
        <translation>Wählen Sie zuerst eine Stelle der Zusammenfassung.</translation>
    </message>
    <message>
        <source>Choose the code that the passage supports first.</source>
        <translation>Wählen Sie zuerst den Code, den die Stelle stützt.</translation>
    </message>
    <message>
        <source>the title that was begun: %1</source>
        <translation>den begonnenen Titel: %1</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ColumnsView</name>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors in full</source>
        <translation>Autoren, ausgeschrieben</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Jahr oder Datum</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Book or proceedings</source>
        <translation>Buch oder Tagungsband</translation>
    </message>
    <message>
        <source>Short venue</source>
        <translation>Erschienen in, kurz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>What the columns are taken for</source>
        <translation>Als was die Spalten gelten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>%1 is taken for</source>
        <translation>%1 gilt als</translation>
    </message>
    <message>
        <source>Group authors</source>
        <translation>Körperschaften</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command is found by this.</source>
        <translation>Dazu findet sich kein Befehl.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ComparisonModel</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Kept paper</source>
        <translation>Bleibende Arbeit</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ComparisonView</name>
    <message>
        <source>The records side by side</source>
        <translation>Die Datensätze nebeneinander</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ConfusionModel</name>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ConfusionView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Who said what: rows by one reviewer, columns by the other</source>
        <translation>Wer was gesagt hat: Zeilen nach dem einen Reviewer, Spalten nach dem anderen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Two reviewers, answer by answer</source>
        <translation>Zwei Reviewer, Antwort für Antwort</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2. A cell opens its papers (Enter).</source>
        <translation>Zeilen: %1. Spalten: %2. Eine Zelle öffnet ihre Arbeiten (Enter).</translation>
    </message>
    <message>
        <source>%1 and %2 judged nothing both.</source>
        <translation>%1 und %2 haben nichts beide beurteilt.</translation>
    </message>
    <message>
        <source>They agree on %1; no kappa: %2</source>
        <translation>Sie stimmen zu %1 überein; kein Kappa: %2</translation>
    </message>
    <message>
        <source>They agree on %1; Cohen&apos;s kappa is %2.</source>
        <translation>Sie stimmen zu %1 überein; Cohens Kappa ist %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They agree on %1; the positive specific agreement is %2.</source>
        <translation>Sie stimmen in %1 überein; die positive spezifische Übereinstimmung ist %2.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ConsensusDialog</name>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>Warum (wenn Sie mögen)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>One step of undo; no vote is changed.</source>
        <translation>Ein Schritt beim Rückgängigmachen; keine Stimme ändert sich.</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Einschließen</translation>
    </message>
    <message>
        <source>&amp;Maybe</source>
        <translation>&amp;Vielleicht</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Ausschließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A number, like 1.5</source>
        <translation>Eine Zahl wie 1.5</translation>
    </message>
    <message>
        <source>A date, like 2024-04-01, 2024-04 or 2024</source>
        <translation>Ein Datum wie 2024-04-01, 2024-04 oder 2024</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Geben Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>Choose something from the list first.</source>
        <translation>Wählen Sie zuerst etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Settle %1 on %2</source>
        <translation>%1 zu %2 klären</translation>
    </message>
    <message>
        <source>One code, or that none applies:</source>
        <translation>Ein Code, oder dass keiner zutrifft:</translation>
    </message>
    <message>
        <source>Codes, or that none applies:</source>
        <translation>Codes, oder dass keiner zutrifft:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Codes of the consensus</source>
        <translation>Codes des Konsenses</translation>
    </message>
    <message>
        <source>None applies</source>
        <translation>Keiner trifft zu</translation>
    </message>
    <message>
        <source>The claims that count for this paper:</source>
        <translation>Die Aussagen, die für diese Arbeit zählen:</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Claims of the consensus</source>
        <translation>Aussagen des Konsenses</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>alidade::ui::CriterionForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Holds at</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>the first digit that is free</source>
        <translation>die erste freie Ziffer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No decision cites it yet.</source>
        <translation>Noch nennt es keine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) cite it. Where its text, kind or stage changes they are listed for a second look.</source>
        <translation>
            <numerusform>%Ln Entscheidung nennt es. Wenn sich sein Text, seine Art oder seine Stufe ändert, wird sie für einen zweiten Blick aufgeführt.</numerusform>
            <numerusform>%Ln Entscheidungen nennen es. Wenn sich sein Text, seine Art oder seine Stufe ändert, werden sie für einen zweiten Blick aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>It means that the full text could not be had</source>
        <translation>Heißt: Der Volltext war nicht zu bekommen</translation>
    </message>
    <message>
        <source>PRISMA counts such papers as “Reports not retrieved”, not as “Reports excluded”</source>
        <translation>PRISMA zählt solche Arbeiten als „Reports not retrieved“, nicht als „Reports excluded“</translation>
    </message>
</context>
<context>
    <name>alidade::ui::CriterionRow</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteCriterionDialog</name>
    <message>
        <source>Delete the criterion</source>
        <translation>Kriterium löschen</translation>
    </message>
    <message>
        <source>Delete a criterion</source>
        <translation>Ein Kriterium löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) cite it. They stay as they are, included or excluded; say which reason they have from now on.</source>
        <translation>
            <numerusform>%Ln Entscheidung nennt es. Sie bleibt, wie sie ist, eingeschlossen oder ausgeschlossen; sagen Sie, welchen Grund sie von nun an hat.</numerusform>
            <numerusform>%Ln Entscheidungen nennen es. Sie bleiben, wie sie sind, eingeschlossen oder ausgeschlossen; sagen Sie, welchen Grund sie von nun an haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of these decisions from now on</source>
        <translation>Grund dieser Entscheidungen von nun an</translation>
    </message>
    <message>
        <source>none: the checks will list them</source>
        <translation>keiner: die Prüfungen führen sie auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One step of undo.</source>
        <translation>Ein Schritt beim Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No paper is coded with it. Codes below it are deleted too.</source>
        <translation>Keine Arbeit ist damit kodiert. Codes darunter werden mitgelöscht.</translation>
    </message>
    <message>
        <source>Its coding goes to another code:</source>
        <translation>Seine Kodierung geht an einen anderen Code:</translation>
    </message>
    <message>
        <source>Its %1 codings go to another code:</source>
        <translation>Seine %1 Kodierungen gehen an einen anderen Code:</translation>
    </message>
    <message>
        <source>The code that takes the codings</source>
        <translation>Der Code, der die Kodierungen übernimmt</translation>
    </message>
    <message>
        <source>Discard its coding or answer, with notes and passages</source>
        <translation>Die Kodierung oder Antwort mit Notizen und Stellen verwerfen</translation>
    </message>
    <message>
        <source>Discard its %1 codings and answers, with notes and passages</source>
        <translation>Die %1 Kodierungen und Antworten mit Notizen und Stellen verwerfen</translation>
    </message>
    <message>
        <source>Discard its coding, with notes and passages</source>
        <translation>Die Kodierung mit Notizen und Stellen verwerfen</translation>
    </message>
    <message>
        <source>Discard its %1 codings, with notes and passages</source>
        <translation>Die %1 Kodierungen mit Notizen und Stellen verwerfen</translation>
    </message>
    <message>
        <source>Choose the code that takes the codings.</source>
        <translation>Wählen Sie den Code, der die Kodierungen übernimmt.</translation>
    </message>
    <message>
        <source>Papers are coded with it. Say what becomes of their codings.</source>
        <translation>Arbeiten sind damit kodiert. Sagen Sie, was aus deren Kodierungen wird.</translation>
    </message>
    <message>
        <source>Papers are coded with it. Say that their codings may go.</source>
        <translation>Arbeiten sind damit kodiert. Sagen Sie, dass deren Kodierungen wegfallen dürfen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteSearchDialog</name>
    <message>
        <source>Looking what hangs on it…</source>
        <translation>Es wird nachgesehen, was daran hängt …</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <translation>Eine Suche löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One step of undo.</source>
        <translation>Ein Schritt beim Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Delete the search in %1?</source>
        <translation>Die Suche in %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) and the files they came in go with it.</source>
        <translation>
            <numerusform>%Ln Datensatz und seine Datei gehen mit.</numerusform>
            <numerusform>%Ln Datensätze und ihre Dateien gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) that it alone found go too.</source>
        <translation>
            <numerusform>%Ln Arbeit, die nur sie gefunden hat, geht ebenfalls.</numerusform>
            <numerusform>%Ln Arbeiten, die nur sie gefunden hat, gehen ebenfalls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) that it alone found stay, since somebody has worked on them.</source>
        <translation>
            <numerusform>%Ln Arbeit, die nur sie gefunden hat, bleibt, weil schon jemand damit gearbeitet hat.</numerusform>
            <numerusform>%Ln Arbeiten, die nur sie gefunden hat, bleiben, weil schon jemand damit gearbeitet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Delete a search in %1</source>
        <translation>Eine Suche in %1 löschen</translation>
    </message>
    <message>
        <source>Nothing was imported by it.</source>
        <translation>Durch sie wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DepthBox</name>
    <message>
        <source>depth 1</source>
        <translation>Tiefe 1</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>all depths</source>
        <translation>alle Tiefen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::Desk</name>
    <message>
        <source>Code %1 as %2</source>
        <translation>%1 als %2 kodieren</translation>
    </message>
    <message>
        <source>Take %2 from %1</source>
        <translation>%1 den Code %2 nehmen</translation>
    </message>
    <message>
        <source>No %2 applies to %1</source>
        <translation>Auf %1 trifft kein Code von %2 zu</translation>
    </message>
    <message>
        <source>Open %2 of %1 again</source>
        <translation>%2 von %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Answer %2 of %1</source>
        <translation>%2 von %1 beantworten</translation>
    </message>
    <message>
        <source>Attach a passage of %1 to %2</source>
        <translation>Stelle aus %1 an %2 heften</translation>
    </message>
    <message>
        <source>Remove a passage of %1</source>
        <translation>Stelle aus %1 entfernen</translation>
    </message>
    <message>
        <source>Note on a code of %1</source>
        <translation>Notiz zu einem Code von %1</translation>
    </message>
    <message>
        <source>Add code %2 for %1</source>
        <translation>Code %2 für %1 anlegen</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>Aussage von %1: %2</translation>
    </message>
    <message>
        <source>Change claim of %1: %2</source>
        <translation>Aussage von %1 ändern: %2</translation>
    </message>
    <message>
        <source>Remove a claim of %1</source>
        <translation>Aussage von %1 entfernen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Change note on %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
    <message>
        <source>Remove a note on %1</source>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>Add paper “%1”</source>
        <translation>Arbeit „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DimensionBox</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DimensionList</name>
    <message>
        <source>A column for each that is ticked</source>
        <translation>Eine Spalte für jede angekreuzte</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (gibt es nicht)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::DuplicatesPage</name>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Die Arbeit öffnen</translation>
    </message>
    <message>
        <source>Opens the paper of the chosen record</source>
        <translation>Öffnet die Arbeit des gewählten Datensatzes</translation>
    </message>
    <message>
        <source>Look at both papers</source>
        <translation>Beide Arbeiten ansehen</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>Filters for the two papers that cannot become one</source>
        <translation>Filtert nach den beiden Arbeiten, die nicht eine werden können</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>Noch einmal nach Dubletten suchen</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
    <message>
        <source>Go to Coding</source>
        <translation>Zur Kodierung</translation>
    </message>
    <message>
        <source>Merge the group</source>
        <translation>Die Gruppe zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Makes one paper of the group</source>
        <translation>Macht aus der Gruppe eine Arbeit</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Each stays a paper of its own, and they are not proposed again</source>
        <translation>Jede bleibt eine eigene Arbeit, und sie werden nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Split the chosen record off</source>
        <translation>Den gewählten Datensatz abtrennen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>The chosen record is another paper than the others</source>
        <translation>Der gewählte Datensatz ist eine andere Arbeit als die übrigen</translation>
    </message>
    <message>
        <source>Un-merge, or not different after all</source>
        <translation>Trennen, oder doch nicht verschieden</translation>
    </message>
    <message>
        <source>Takes the decision back, also where newer ones follow</source>
        <translation>Nimmt die Entscheidung zurück, auch wenn neuere folgen</translation>
    </message>
    <message>
        <source>Merge all certain groups</source>
        <translation>Alle sicheren Gruppen zusammenführen</translation>
    </message>
    <message>
        <source>Makes one paper of each certain group, as one change</source>
        <translation>Macht aus jeder sicheren Gruppe eine Arbeit, als eine Änderung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>papers without a label</source>
        <translation>Arbeiten ohne Kürzel</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Declare %1 different</source>
        <translation>%1 für verschieden erklären</translation>
    </message>
    <message>
        <source>Split a record off %1</source>
        <translation>Einen Datensatz von %1 abtrennen</translation>
    </message>
    <message>
        <source>Un-merge %1</source>
        <translation>%1 wieder trennen</translation>
    </message>
    <message>
        <source>Take back that %1 are different</source>
        <translation>Zurücknehmen, dass %1 verschieden sind</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain group(s)</source>
        <translation>
            <numerusform>%Ln sichere Gruppe zusammenführen</numerusform>
            <numerusform>%Ln sichere Gruppen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain group(s) could not be merged: something stands in the way, and they say what.</source>
        <translation>
            <numerusform>%Ln sichere Gruppe ließ sich nicht zusammenführen: Etwas steht im Weg, und sie sagt, was.</numerusform>
            <numerusform>%Ln sichere Gruppen ließen sich nicht zusammenführen: Etwas steht im Weg, und sie sagen, was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the strictness of duplicates</source>
        <translation>Strenge der Dubletten setzen</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Bring in what your searches found: records that stand for one paper are then found by themselves.</source>
        <translation>Importieren Sie, was Ihre Suchen gefunden haben: Datensätze, die für dieselbe Arbeit stehen, werden dann von selbst gefunden.</translation>
    </message>
    <message>
        <source>Stopped: what is listed may be out of date.</source>
        <translation>Angehalten: Die Listen sind vielleicht nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Go to Screening</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) to look at</source>
        <translation>
            <numerusform>%Ln Gruppe anzusehen</numerusform>
            <numerusform>%Ln Gruppen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not different after all</source>
        <translation>Doch nicht verschieden</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>Angehalten: Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Merge certain groups</source>
        <translation>Sichere Gruppen zusammenführen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain</source>
        <translation>
            <numerusform>%Ln sichere zusammenführen</numerusform>
            <numerusform>%Ln sichere zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::EmptyMap</name>
    <message>
        <source>Nothing to map by yet</source>
        <translation>Noch nichts, wonach zu kartieren wäre</translation>
    </message>
    <message>
        <source>Rows and columns of a map are the codes of two dimensions, such as the approach and the kind of system. Add a dimension with its codes to the taxonomy.</source>
        <translation>Zeilen und Spalten einer Karte sind die Codes zweier Dimensionen, etwa Ansatz und Art des Systems. Fügen Sie der Taxonomie eine Dimension mit ihren Codes hinzu.</translation>
    </message>
    <message>
        <source>No codes to map by yet</source>
        <translation>Noch keine Codes, nach denen zu kartieren wäre</translation>
    </message>
    <message>
        <source>One of these dimensions has no codes. Choose another one above, or add codes to the taxonomy.</source>
        <translation>Eine dieser Dimensionen hat keine Codes. Wählen Sie oben eine andere, oder fügen Sie der Taxonomie Codes hinzu.</translation>
    </message>
    <message>
        <source>Open the taxonomy</source>
        <translation>Taxonomie öffnen</translation>
    </message>
    <message>
        <source>Take a condition out, or step back with Esc.</source>
        <translation>Nehmen Sie eine Bedingung heraus, oder gehen Sie mit Esc einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nichts zu zählen</translation>
    </message>
    <message>
        <source>One paper matches, but it is not included; maps count included papers.</source>
        <translation>Eine Arbeit passt, ist aber nicht eingeschlossen; Karten zählen eingeschlossene Arbeiten.</translation>
    </message>
    <message>
        <source>%L1 papers match, but none of them is included; maps count included papers.</source>
        <translation>%L1 Arbeiten passen, aber keine ist eingeschlossen; Karten zählen eingeschlossene Arbeiten.</translation>
    </message>
    <message>
        <source>Go to Screening</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Maps count included papers.</source>
        <translation>Karten zählen eingeschlossene Arbeiten.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::EntryList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::EntryPanel</name>
    <message>
        <source>What the change did</source>
        <translation>Was die Änderung tat</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>zurückgenommen von %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No change fits what is asked for above.</source>
        <translation>Keine Änderung passt zu dem, was oben gefragt ist.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln figure(s)</source>
        <translation>
            <numerusform>%Ln Abbildung exportieren</numerusform>
            <numerusform>%Ln Abbildungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Figures as</source>
        <translation>Abbildungen als</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;PNG with</source>
        <translation>&amp;PNG mit</translation>
    </message>
    <message>
        <source>Tables as</source>
        <translation>Tabellen als</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Abbildungen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln Datei geschrieben.</numerusform>
            <numerusform>%Ln Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written; files of these names are as they were.</source>
        <translation>
            <numerusform>%Ln konnte nicht geschrieben werden; eine Datei dieses Namens ist, wie sie war.</numerusform>
            <numerusform>%Ln konnten nicht geschrieben werden; Dateien dieser Namen sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportPapersDialog</name>
    <message>
        <source>CSV, a paper a row</source>
        <translation>CSV, eine Arbeit je Zeile</translation>
    </message>
    <message>
        <source>JSON, with all codes and decisions</source>
        <translation>JSON, mit allen Codes und Entscheidungen</translation>
    </message>
    <message>
        <source>CSL-JSON, for reference managers</source>
        <translation>CSL-JSON, für Literaturverwaltungen</translation>
    </message>
    <message>
        <source>Codes, answers and decisions go with the papers.</source>
        <translation>Codes, Antworten und Entscheidungen gehen mit den Arbeiten.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export papers</source>
        <translation>Arbeiten exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Those of the filter</source>
        <translation>Die des Filters</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <translation>Die von %1</translation>
    </message>
    <message>
        <source>The included ones</source>
        <translation>Die eingeschlossenen</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Arbeiten</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export papers as</source>
        <translation>Arbeiten exportieren als</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Arbeit in %1 geschrieben.</numerusform>
            <numerusform>%Ln Arbeiten in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FacetModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>%1, 1 paper</source>
        <translation>%1, 1 Arbeit</translation>
    </message>
    <message>
        <source>%1, %L2 papers</source>
        <translation>%1, %L2 Arbeiten</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FacetPanel</name>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Find a value in the facets</source>
        <translation>Wert in den Facetten suchen</translation>
    </message>
    <message>
        <source>Which facets, in which order</source>
        <translation>Welche Facetten, in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Facets to show</source>
        <translation>Gezeigte Facetten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Move facet up</source>
        <translation>Facette nach oben</translation>
    </message>
    <message>
        <source>Move facet down</source>
        <translation>Facette nach unten</translation>
    </message>
    <message>
        <source>Hide facet</source>
        <translation>Facette ausblenden</translation>
    </message>
    <message>
        <source>Show all facets in their order</source>
        <translation>Alle Facetten in ihrer Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No facet has a value with these letters.</source>
        <translation>Keine Facette hat einen Wert mit diesen Buchstaben.</translation>
    </message>
    <message>
        <source>Values in the order of the review</source>
        <translation>Werte in der Ordnung des Reviews</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>Werte nach Namen</translation>
    </message>
    <message>
        <source>Values by papers</source>
        <translation>Werte nach Arbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Space chooses a value, plus adds it to others, minus leaves it out, letters search.</source>
        <translation>Leertaste wählt einen Wert, Plus nimmt ihn zu anderen hinzu, Minus lässt ihn weg, Buchstaben suchen.</translation>
    </message>
    <message>
        <source>Choose (Space)</source>
        <translation>Wählen (Leertaste)</translation>
    </message>
    <message>
        <source>Choose besides others (+)</source>
        <translation>Zu anderen hinzuwählen (+)</translation>
    </message>
    <message>
        <source>Leave out (−)</source>
        <translation>Weglassen (−)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureActions</name>
    <message>
        <source>New figure…</source>
        <translation>Neue Abbildung …</translation>
    </message>
    <message>
        <source>A new figure or table</source>
        <translation>Eine neue Abbildung oder Tabelle</translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>Abbildung bearbeiten</translation>
    </message>
    <message>
        <source>Change what the figure shows and how (Enter)</source>
        <translation>Ändern, was die Abbildung zeigt und wie (Enter)</translation>
    </message>
    <message>
        <source>Duplicate figure</source>
        <translation>Abbildung duplizieren</translation>
    </message>
    <message>
        <source>A copy behind the figure</source>
        <translation>Eine Kopie hinter der Abbildung</translation>
    </message>
    <message>
        <source>Delete figure</source>
        <translation>Abbildung löschen</translation>
    </message>
    <message>
        <source>Delete the figure; undo brings it back</source>
        <translation>Die Abbildung löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Move figure forward</source>
        <translation>Abbildung nach vorn</translation>
    </message>
    <message>
        <source>One place towards the start</source>
        <translation>Einen Platz zum Anfang hin</translation>
    </message>
    <message>
        <source>Move figure back</source>
        <translation>Abbildung nach hinten</translation>
    </message>
    <message>
        <source>One place towards the end</source>
        <translation>Einen Platz zum Ende hin</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren …</translation>
    </message>
    <message>
        <source>Write the figure into files</source>
        <translation>Die Abbildung in Dateien schreiben</translation>
    </message>
    <message>
        <source>Export all figures…</source>
        <translation>Alle Abbildungen exportieren …</translation>
    </message>
    <message>
        <source>Write all figures and tables into files</source>
        <translation>Alle Abbildungen und Tabellen in Dateien schreiben</translation>
    </message>
    <message>
        <source>Copy figure to the clipboard</source>
        <translation>Abbildung in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>To be pasted into a document</source>
        <translation>Zum Einfügen in ein Dokument</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reported numbers of the flow…</source>
        <translation>Berichtete Zahlen des Flusses …</translation>
    </message>
    <message>
        <source>What is known of the flow without the records behind it</source>
        <translation>Was vom Fluss bekannt ist, ohne dass die Datensätze da sind</translation>
    </message>
    <message>
        <source>New figure: %1</source>
        <translation>Neue Abbildung: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureDelegate</name>
    <message>
        <source>%1

Edit the figure to mend it.</source>
        <translation>%1

Bearbeiten Sie die Abbildung, um sie zu richten.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureEditor</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Save and go back to all figures (Esc)</source>
        <translation>Sichern und zurück zu allen Abbildungen (Esc)</translation>
    </message>
    <message>
        <source>Back to the figure as it is saved</source>
        <translation>Zurück zur gesicherten Abbildung</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung sichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give the new figure up</source>
        <translation>Neue Abbildung aufgeben</translation>
    </message>
    <message>
        <source>Add figure %1</source>
        <translation>Abbildung %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit figure %1</source>
        <translation>Abbildung %1 bearbeiten</translation>
    </message>
    <message>
        <source>New figure: %1</source>
        <translation>Neue Abbildung: %1</translation>
    </message>
    <message>
        <source>the figure “%1”</source>
        <translation>die Abbildung „%1“</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureForm</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>made from the title</source>
        <translation>aus dem Titel gebildet</translation>
    </message>
    <message>
        <source>Names the exported files, and the figure on the command line</source>
        <translation>Benennt die exportierten Dateien und die Abbildung auf der Kommandozeile</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Of the words and numbers that are not yours, such as “no answer”, whatever the window speaks</source>
        <translation>Der Wörter und Zahlen, die nicht von Ihnen sind, wie „keine Antwort“, welche Sprache das Fenster auch spricht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureGallery</name>
    <message>
        <source>Saved figures</source>
        <translation>Gesicherte Abbildungen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigurePreview</name>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>As large as the page fits</source>
        <translation>So groß, wie die Seite erlaubt</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>As large as it will be printed</source>
        <translation>So groß, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
    <message>
        <source>%1 mm × %2 mm</source>
        <translation>%1 mm × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>die erste Zeile</numerusform>
            <numerusform>die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) the citations do not fit: make the figure wider or its letters smaller.</source>
        <translation>
            <numerusform>An %Ln Stelle passen die Zitate nicht: Machen Sie die Abbildung breiter oder ihre Schrift kleiner.</numerusform>
            <numerusform>An %Ln Stellen passen die Zitate nicht: Machen Sie die Abbildung breiter oder ihre Schrift kleiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than a page (%1 mm): take fewer levels or entries, a larger width, smaller letters, or set a height.</source>
        <translation>Höher als eine Seite (%1 mm): weniger Ebenen oder Einträge, eine größere Breite, kleinere Schrift oder eine feste Höhe wählen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureStyle</name>
    <message>
        <source>ACM, one column (84.7 mm)</source>
        <translation>ACM, eine Spalte (84,7 mm)</translation>
    </message>
    <message>
        <source>ACM, two columns (177.8 mm)</source>
        <translation>ACM, zwei Spalten (177,8 mm)</translation>
    </message>
    <message>
        <source>IEEE, one column (88.9 mm)</source>
        <translation>IEEE, eine Spalte (88,9 mm)</translation>
    </message>
    <message>
        <source>IEEE, two columns (181.9 mm)</source>
        <translation>IEEE, zwei Spalten (181,9 mm)</translation>
    </message>
    <message>
        <source>LNCS (122 mm)</source>
        <translation>LNCS (122 mm)</translation>
    </message>
    <message>
        <source>Slide 16:9 (254 mm)</source>
        <translation>Folie 16:9 (254 mm)</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Eigene Breite</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blautöne</translation>
    </message>
    <message>
        <source>Greys, for grey print</source>
        <translation>Grautöne, für grauen Druck</translation>
    </message>
    <message>
        <source>Okabe-Ito</source>
        <translation>Okabe-Ito</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigureWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>TikZ (LaTeX)</source>
        <translation>TikZ (LaTeX)</translation>
    </message>
    <message>
        <source>CSV (numbers)</source>
        <translation>CSV (Zahlen)</translation>
    </message>
    <message>
        <source>These dimensions have no codes yet.</source>
        <translation>Diese Dimensionen haben noch keine Codes.</translation>
    </message>
    <message>
        <source>This dimension has no codes yet.</source>
        <translation>Diese Dimension hat noch keine Codes.</translation>
    </message>
    <message>
        <source>These papers have no claims.</source>
        <translation>Diese Arbeiten haben keine Aussagen.</translation>
    </message>
    <message>
        <source>No claim of these papers has a figure.</source>
        <translation>Keine Aussage dieser Arbeiten hat eine Zahl.</translation>
    </message>
    <message>
        <source>The taxonomy has no dimensions yet.</source>
        <translation>Die Taxonomie hat noch keine Dimensionen.</translation>
    </message>
    <message>
        <source>No papers match.</source>
        <translation>Keine Arbeiten passen.</translation>
    </message>
    <message>
        <source>Map of %1 by %2: %3, %4 with an answer to both.</source>
        <translation>Karte von %1 nach %2: %3, davon %4 mit Antwort auf beides.</translation>
    </message>
    <message>
        <source>Most: %1, %2.</source>
        <translation>Am meisten: %1, %2.</translation>
    </message>
    <message>
        <source>Frequency of %1: %2 in %3.</source>
        <translation>Häufigkeit von %1: %2 in %3.</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 Balken</translation>
    </message>
    <message>
        <source>Papers by year: %1.</source>
        <translation>Arbeiten nach Jahr: %1.</translation>
    </message>
    <message>
        <source>Papers by year, %1 to %2: %3.</source>
        <translation>Arbeiten nach Jahr, %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>Performance claims: %1 figures of %2 metrics, %3 claims without a figure.</source>
        <translation>Leistungsaussagen: %1 Zahlen zu %2 Metriken, %3 Aussagen ohne Zahl.</translation>
    </message>
    <message>
        <source>Taxonomy with %1 entries over %2.</source>
        <translation>Taxonomie mit %1 Einträgen über %2.</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Arbeit</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 Arbeiten</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>1 Untercode</translation>
    </message>
    <message>
        <source>%1 sub-codes</source>
        <translation>%1 Untercodes</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 Kodierung</translation>
    </message>
    <message>
        <source>%1 codings</source>
        <translation>%1 Kodierungen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry with the fewest papers is left out.</source>
        <translation>Ein Eintrag mit den wenigsten Arbeiten ist weggelassen.</translation>
    </message>
    <message>
        <source>%1 entries with the fewest papers are left out.</source>
        <translation>%1 Einträge mit den wenigsten Arbeiten sind weggelassen.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>kleiner ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>größer ist besser</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>neither said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Ohne Zahl</translation>
    </message>
    <message>
        <source>Distinct papers, %1 in all; a paper may stand in several places.</source>
        <translation>Verschiedene Arbeiten, insgesamt %1; eine Arbeit kann an mehreren Stellen stehen.</translation>
    </message>
    <message>
        <source>Distinct papers, %1 in all.</source>
        <translation>Verschiedene Arbeiten, insgesamt %1.</translation>
    </message>
    <message>
        <source>Codings of %1; margins and no answer count papers.</source>
        <translation>Kodierungen von %1; Ränder und keine Antwort zählen Arbeiten.</translation>
    </message>
    <message>
        <source>%1 more claims are not shown.</source>
        <translation>%1 weitere Aussagen sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>Too little room for this figure.</source>
        <translation>Zu wenig Platz für diese Abbildung.</translation>
    </message>
    <message>
        <source>Change against the comparator in percent; 0 is no change.</source>
        <translation>Änderung gegen den Vergleich in Prozent; 0 ist keine Änderung.</translation>
    </message>
    <message>
        <source>Measured divided by the comparator&apos;s; 1 is no change.</source>
        <translation>Gemessenes geteilt durch den Vergleich; 1 ist keine Änderung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>sub-codes</source>
        <translation>Untercodes</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Codings of %1.</source>
        <translation>Kodierungen von %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>kein Jahr</translation>
    </message>
    <message>
        <source>%1: gap, no papers</source>
        <translation>%1: Lücke, keine Arbeiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>One more claim is not shown.</source>
        <translation>Eine weitere Aussage ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>The largest stands for %1.</source>
        <translation>Die größte steht für %1.</translation>
    </message>
    <message>
        <source>%1: no papers</source>
        <translation>%1: keine Arbeiten</translation>
    </message>
    <message>
        <source>The review has no records and no papers yet.</source>
        <translation>Die Übersicht hat noch keine Datensätze und keine Arbeiten.</translation>
    </message>
    <message>
        <source>Flow of PRISMA 2020: %1.</source>
        <translation>Fluss nach PRISMA 2020: %1.</translation>
    </message>
    <message>
        <source>Records identified</source>
        <translation>Datensätze gefunden</translation>
    </message>
    <message>
        <source>Duplicate records removed</source>
        <translation>Dubletten entfernt</translation>
    </message>
    <message>
        <source>Records removed for other reasons</source>
        <translation>Datensätze aus anderen Gründen entfernt</translation>
    </message>
    <message>
        <source>Records screened</source>
        <translation>Datensätze gesichtet</translation>
    </message>
    <message>
        <source>Records not screened yet</source>
        <translation>Datensätze noch nicht gesichtet</translation>
    </message>
    <message>
        <source>Records excluded</source>
        <translation>Datensätze ausgeschlossen</translation>
    </message>
    <message>
        <source>Records undecided</source>
        <translation>Datensätze unentschieden</translation>
    </message>
    <message>
        <source>Reports sought for retrieval</source>
        <translation>Volltexte gesucht</translation>
    </message>
    <message>
        <source>Reports not retrieved</source>
        <translation>Volltexte nicht erhalten</translation>
    </message>
    <message>
        <source>Reports assessed for eligibility</source>
        <translation>Volltexte auf Eignung geprüft</translation>
    </message>
    <message>
        <source>Reports not assessed yet</source>
        <translation>Volltexte noch nicht geprüft</translation>
    </message>
    <message>
        <source>Reports excluded</source>
        <translation>Volltexte ausgeschlossen</translation>
    </message>
    <message>
        <source>Reports undecided</source>
        <translation>Volltexte unentschieden</translation>
    </message>
    <message>
        <source>Reports of included studies</source>
        <translation>Berichte eingeschlossener Studien</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>* as reported, not counted from records</source>
        <translation>* wie berichtet, nicht aus Datensätzen gezählt</translation>
    </message>
    <message>
        <source>Percentages are of %1.</source>
        <translation>Prozente beziehen sich auf %1.</translation>
    </message>
    <message>
        <source>Percentages are of %1; those of no answer are of all papers.</source>
        <translation>Prozente beziehen sich auf %1, die ohne Antwort auf alle Arbeiten.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Arbeiten</translation>
    </message>
    <message>
        <source>Choose a part of the figure to see its papers alone.</source>
        <translation>Wählen Sie einen Teil der Abbildung, um nur seine Arbeiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Abbildungen</translation>
    </message>
    <message>
        <source>A figure is a saved question: it is drawn anew from the coded papers every time, and exported as the paper needs it.</source>
        <translation>Eine Abbildung ist eine gesicherte Frage: Sie wird jedes Mal neu aus den kodierten Arbeiten gezeichnet und so exportiert, wie der Artikel sie braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gesichert</numerusform>
            <numerusform>%Ln gesichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FilePreview</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>Die ersten Datensätze</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>This file is left out. Another format or encoding may help; else take it away.</source>
        <translation>Diese Datei wird ausgelassen. Vielleicht hilft ein anderes Format oder ein anderer Zeichensatz; sonst nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>By the content</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title</source>
        <translation>
            <numerusform>%Ln ohne Titel</numerusform>
            <numerusform>%Ln ohne Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an abstract</source>
        <translation>
            <numerusform>%Ln ohne Zusammenfassung</numerusform>
            <numerusform>%Ln ohne Zusammenfassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a DOI</source>
        <translation>
            <numerusform>%Ln ohne DOI</numerusform>
            <numerusform>%Ln ohne DOI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln ohne Jahr</numerusform>
            <numerusform>%Ln ohne Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>The name ends in .%1, but this is %2; it is read as that.</source>
        <translation>Der Name endet auf .%1, der Inhalt ist aber %2; so wird er gelesen.</translation>
    </message>
    <message>
        <source>No column is taken for the title yet: say which one it is.</source>
        <translation>Noch gilt keine Spalte als Titel: Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Auffälliges (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FilterSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FindingRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Suche nach Dubletten</translation>
    </message>
    <message>
        <source>Stops looking for duplicates</source>
        <translation>Hält die Suche nach Dubletten an</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::FlowSidebar</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers of %Ln record(s)</source>
        <translation>
            <numerusform>Arbeiten aus %Ln Datensatz</numerusform>
            <numerusform>Arbeiten aus %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %Ln duplicate(s)</source>
        <translation>
            <numerusform>− %Ln Dublette</numerusform>
            <numerusform>− %Ln Dubletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %Ln excluded</source>
        <translation>
            <numerusform>− %Ln ausgeschlossen</numerusform>
            <numerusform>− %Ln ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>codes in %Ln dimension(s)</source>
        <translation>
            <numerusform>Codes in %Ln Dimension</numerusform>
            <numerusform>Codes in %Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfertig</numerusform>
            <numerusform>%Ln unfertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewer(s)</source>
        <translation>
            <numerusform>%Ln Reviewer</numerusform>
            <numerusform>%Ln Reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gesichert</numerusform>
            <numerusform>%Ln gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>papers, %Ln certain group(s)</source>
        <translation>
            <numerusform>Arbeiten, %Ln sichere Gruppe</numerusform>
            <numerusform>Arbeiten, %Ln sichere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>what does not add up</source>
        <translation>was nicht stimmt</translation>
    </message>
    <message>
        <source>conflicts in screening</source>
        <translation>Konflikte in der Auswahl</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nichts zu kodieren</translation>
    </message>
    <message>
        <source>waits for screening</source>
        <translation>wartet auf die Auswahl</translation>
    </message>
    <message>
        <source>all coded, by any reviewer</source>
        <translation>alle kodiert, von wem auch immer</translation>
    </message>
    <message>
        <source>papers to settle</source>
        <translation>zu klärende Arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>hits in %Ln source(s)</source>
        <translation>
            <numerusform>Treffer in %Ln Quelle</numerusform>
            <numerusform>Treffer in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records from %Ln source(s)</source>
        <translation>
            <numerusform>Datensätze aus %Ln Quelle</numerusform>
            <numerusform>Datensätze aus %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) given</source>
        <translation>
            <numerusform>%Ln Code vergeben</numerusform>
            <numerusform>%Ln Codes vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to screen</source>
        <translation>
            <numerusform>%Ln zu sichten</numerusform>
            <numerusform>%Ln zu sichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alle entschieden</translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupLists</name>
    <message>
        <source>Show groups to look at</source>
        <translation>Anzusehende Gruppen zeigen</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Anzusehen %1</translation>
    </message>
    <message>
        <source>Show certain groups</source>
        <translation>Sichere Gruppen zeigen</translation>
    </message>
    <message>
        <source>Certain %1</source>
        <translation>Sicher %1</translation>
    </message>
    <message>
        <source>Show merged papers</source>
        <translation>Zusammengeführte Arbeiten zeigen</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>Zusammengeführt %1</translation>
    </message>
    <message>
        <source>Show those declared different</source>
        <translation>Für verschieden Erklärte zeigen</translation>
    </message>
    <message>
        <source>Different %1</source>
        <translation>Verschieden %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupPanel</name>
    <message>
        <source>Declared different: they are not proposed again.</source>
        <translation>Für verschieden erklärt: Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Paar</numerusform>
            <numerusform>und %Ln weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
</context>
<context>
    <name>alidade::ui::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::HandForm</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How it was done, or why it does not apply; goes into the report</source>
        <translation>Wie es gemacht wurde oder warum es nicht zutrifft; kommt in den Bericht</translation>
    </message>
    <message>
        <source>Checklist %1, item %2</source>
        <translation>Checkliste %1, Punkt %2</translation>
    </message>
</context>
<context>
    <name>alidade::ui::HistoryFilters</name>
    <message>
        <source>Paper: label or DOI</source>
        <translation>Arbeit: Kennung oder DOI</translation>
    </message>
    <message>
        <source>Only what touched this paper</source>
        <translation>Nur, was diese Arbeit betraf</translation>
    </message>
    <message>
        <source>Only what this reviewer did</source>
        <translation>Nur, was dieser Reviewer getan hat</translation>
    </message>
    <message>
        <source>Only changes of this kind of thing</source>
        <translation>Nur Änderungen an dieser Art von Dingen</translation>
    </message>
    <message>
        <source>All things</source>
        <translation>Alle Dinge</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Codings and notes</source>
        <translation>Kodierungen und Notizen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Figures and filters</source>
        <translation>Abbildungen und Filter</translation>
    </message>
    <message>
        <source>Words in the change</source>
        <translation>Wörter in der Änderung</translation>
    </message>
    <message>
        <source>Only changes with these words in their name</source>
        <translation>Nur Änderungen mit diesen Wörtern im Namen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>alidade::ui::HistoryModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of the review is listed here, with what was there before. All of them can be undone.</source>
        <translation>Hier steht jede Änderung des Reviews mit dem, was vorher da war. Jede lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Diese zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back this change alone, also where newer ones follow</source>
        <translation>Nimmt nur diese Änderung zurück, auch wenn neuere folgen</translation>
    </message>
    <message>
        <source>Go back here</source>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <source>Undoes everything that is newer than this change</source>
        <translation>Nimmt alles zurück, was neuer ist als diese Änderung</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Bis hier wiederherstellen</translation>
    </message>
    <message>
        <source>Does again what was taken back, up to this change</source>
        <translation>Stellt das Zurückgenommene bis zu dieser Änderung wieder her</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>Ihre Arbeiten</translation>
    </message>
    <message>
        <source>Sets the filter to the papers that the change touched</source>
        <translation>Filtert auf die Arbeiten, die die Änderung betraf</translation>
    </message>
    <message>
        <source>Find a paper in the history</source>
        <translation>Eine Arbeit im Verlauf suchen</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Den ganzen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>On the same things came later: %1.</source>
        <translation>An denselben Dingen kam später: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>These papers have no labels, or are too many to name.</source>
        <translation>Diese Arbeiten haben keine Kennungen oder sind zu viele, um sie zu nennen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImpactView</name>
    <message>
        <source>Papers that change</source>
        <translation>Arbeiten, die sich ändern</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Aufgeführt sind die ersten %1.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportBanner</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: %1.</source>
        <translation>Ausgelassen, weil nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportDialog</name>
    <message>
        <source>Import a search</source>
        <translation>Eine Suche importieren</translation>
    </message>
    <message>
        <source>Add a snowballing round</source>
        <translation>Eine Schneeballrunde hinzufügen</translation>
    </message>
    <message>
        <source>Import a search again</source>
        <translation>Eine Suche noch einmal importieren</translation>
    </message>
    <message>
        <source>One search &amp;gave all these files</source>
        <translation>Alle &amp;Dateien kommen aus einer Suche</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Drop the files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Whatever the database or reference manager writes: BibTeX, RIS, NBIB, EndNote, Web of Science, Ovid, RefWorks, CSL-JSON, or a table. The format is recognised by the content.</source>
        <translation>Was die Datenbank oder die Literaturverwaltung schreibt: BibTeX, RIS, NBIB, EndNote, Web of Science, Ovid, RefWorks, CSL-JSON oder eine Tabelle. Das Format wird am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Takes the chosen file out of this list; the file itself stays</source>
        <translation>Nimmt die gewählte Datei aus dieser Liste; die Datei selbst bleibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What the search gave</source>
        <translation>Was die Suche ergeben hat</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Snowballing</source>
        <translation>Schneeballsuche</translation>
    </message>
    <message>
        <source>The files are being looked into…</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>&amp;Log without files</source>
        <translation>Ohne Dateien &amp;festhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gelesen werden und wird ausgelassen.</numerusform>
            <numerusform>%Ln Dateien können nicht gelesen werden und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step of undo; the files are kept in the review as they are.</source>
        <translation>Ein Schritt beim Rückgängigmachen; die Dateien bleiben unverändert im Review.</translation>
    </message>
    <message>
        <source>Say which source was searched.</source>
        <translation>Sagen Sie, welche Quelle durchsucht wurde.</translation>
    </message>
    <message>
        <source>Hits are a number; leave it empty where it is not known.</source>
        <translation>Treffer sind eine Zahl; lassen Sie das Feld leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>None of the files can be read.</source>
        <translation>Keine der Dateien kann gelesen werden.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The search that gave %1</source>
        <translation>Die Suche, die %1 lieferte</translation>
    </message>
    <message>
        <source>&amp;Import %1, %2</source>
        <translation>%1, %2 &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln Suche</numerusform>
            <numerusform>%Ln Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) so far…</source>
        <translation>
            <numerusform>bisher %Ln Datensatz …</numerusform>
            <numerusform>bisher %Ln Datensätze …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · %4</source>
        <translation>%1 (%2 von %3) · %4</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Abgebrochen; nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportFiles</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgewiesen</numerusform>
            <numerusform>%Ln abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ItemForm</name>
    <message>
        <source>A paper may have several codes of it</source>
        <translation>Eine Arbeit darf mehrere Codes davon haben</translation>
    </message>
    <message>
        <source>Every included paper needs an answer</source>
        <translation>Jede eingeschlossene Arbeit braucht eine Antwort</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The name in filters, on the command line and in exports</source>
        <translation>Der Name in Filtern, auf der Befehlszeile und in Exporten</translation>
    </message>
    <message>
        <source>Where the dimension comes from: a table or section of the review, a standard</source>
        <translation>Woher die Dimension stammt: eine Tabelle oder ein Abschnitt des Reviews, ein Standard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Antwort als</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The digit from 1 to 9 that gives the code on the coding page; without one of their own, the codes at the top have those that are left, in their order</source>
        <translation>Die Ziffer von 1 bis 9, die den Code auf der Seite Kodierung vergibt; ohne eigene haben die obersten Codes die übrigen in ihrer Reihenfolge</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ItemPanel</name>
    <message>
        <source>Select these papers</source>
        <translation>Diese Arbeiten wählen</translation>
    </message>
    <message>
        <source>Papers with it</source>
        <translation>Arbeiten damit</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>Verwandte Codes</translation>
    </message>
    <message>
        <source>Notes on the code</source>
        <translation>Notizen zum Code</translation>
    </message>
    <message>
        <source>Sets the filter, so that map, coding and tables show them</source>
        <translation>Setzt den Filter, sodass Karte, Kodierung und Tabellen sie zeigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note and press Enter</source>
        <translation>Notiz schreiben und Enter drücken</translation>
    </message>
    <message>
        <source>New note on the code</source>
        <translation>Neue Notiz zum Code</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Select a dimension or a code to see and change what is said of it.</source>
        <translation>Wählen Sie eine Dimension oder einen Code, um zu sehen und zu ändern, was darüber gesagt ist.</translation>
    </message>
    <message>
        <source>They can be merged, moved and deleted together.</source>
        <translation>Sie lassen sich gemeinsam zusammenführen, verschieben und löschen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>1 Arbeit</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 Arbeiten</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 Kodierung</translation>
    </message>
    <message>
        <source>%1 codings</source>
        <translation>%1 Kodierungen</translation>
    </message>
    <message>
        <source>No paper carries it</source>
        <translation>Keine Arbeit betroffen</translation>
    </message>
    <message>
        <source>The first %1 of %2 papers that carry it</source>
        <translation>Die ersten %1 von %2 betroffenen Arbeiten</translation>
    </message>
    <message>
        <source>Papers that carry it</source>
        <translation>Betroffene Arbeiten</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1 of %2 papers in force</source>
        <translation>%1 von %2 Arbeiten gelten</translation>
    </message>
    <message>
        <source>Relate to another code…</source>
        <translation>Mit einem anderen Code verbinden …</translation>
    </message>
    <message>
        <source>No longer related</source>
        <translation>Nicht mehr verbunden</translation>
    </message>
    <message>
        <source>No longer relate %1 and %2</source>
        <translation>%1 und %2 nicht mehr verbinden</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ItemPicker</name>
    <message>
        <source>Type to find</source>
        <translation>Tippen zum Suchen</translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Suchen: %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln finding(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln Befund</numerusform>
            <numerusform>%1, %2, %Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintPage</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Import papers, screen and code them: what does not add up then stands here.</source>
        <translation>Importieren Sie Arbeiten, wählen Sie aus und kodieren Sie: Was nicht stimmt, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rule(s) hold: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</source>
        <translation>
            <numerusform>%Ln Regel ist eingehalten: angegebene Zahlen, Entscheidungen und ihre Gründe, Codes, Aussagen und Dubletten. Auch ein Manuskript in LaTeX lässt sich mit dem Review abgleichen.</numerusform>
            <numerusform>Alle %Ln Regeln sind eingehalten: angegebene Zahlen, Entscheidungen und ihre Gründe, Codes, Aussagen und Dubletten. Auch ein Manuskript in LaTeX lässt sich mit dem Review abgleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts von dieser Art</translation>
    </message>
    <message>
        <source>What was found is of a kind that is not shown; press 1, 2 or 3.</source>
        <translation>Was gefunden wurde, ist von einer Art, die nicht gezeigt wird; drücken Sie 1, 2 oder 3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before the paper goes out</source>
        <translation>
            <numerusform>%Ln Sache anzusehen, bevor der Artikel hinausgeht</numerusform>
            <numerusform>%Ln Sachen anzusehen, bevor der Artikel hinausgeht</numerusform>
        </translation>
    </message>
    <message>
        <source>No manuscript: choose your paper in LaTeX, and its citations are held against the review.</source>
        <translation>Kein Manuskript: Wählen Sie Ihren Artikel in LaTeX, dann werden seine Zitate mit dem Review abgeglichen.</translation>
    </message>
    <message>
        <source>Manuscript: %1</source>
        <translation>Manuskript: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The manuscript could not be read: %1</source>
        <translation>Das Manuskript konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Numbers of the paper would contradict each other</source>
        <translation>Zahlen des Artikels würden einander widersprechen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>A reader of the paper will ask</source>
        <translation>Wer den Artikel liest, wird danach fragen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Go to where it is mended</source>
        <translation>Dorthin gehen, wo es sich richten lässt</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the finding, or all of its rule, as text</source>
        <translation>Kopiert den Befund, oder alle seiner Regel, als Text</translation>
    </message>
    <message>
        <source>Copy all that is shown</source>
        <translation>Alles Gezeigte kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copies all findings that are shown as text, a line each</source>
        <translation>Kopiert alle gezeigten Befunde als Text, je eine Zeile</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Choose a manuscript…</source>
        <translation>Manuskript wählen …</translation>
    </message>
    <message>
        <source>One or more LaTeX files; they are only read</source>
        <translation>Eine oder mehrere LaTeX-Dateien; sie werden nur gelesen</translation>
    </message>
    <message>
        <source>Forget the manuscript</source>
        <translation>Manuskript vergessen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The paper in LaTeX, all of its files</source>
        <translation>Der Artikel in LaTeX, alle seine Dateien</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MainWindow</name>
    <message>
        <source>Reviews (*.alidade)</source>
        <translation>Reviews (*.alidade)</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Review öffnen</translation>
    </message>
    <message>
        <source>Where the new review is kept</source>
        <translation>Wo das neue Review liegen soll</translation>
    </message>
    <message>
        <source>Save the review as</source>
        <translation>Review sichern als</translation>
    </message>
    <message>
        <source>It can be opened for reading, without changing anything.</source>
        <translation>Es kann zum Lesen geöffnet werden, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>The review is open for reading only; nothing can be changed.</source>
        <translation>Das Review ist nur zum Lesen geöffnet; nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 of %2 papers</source>
        <translation>%1 von %2 Arbeiten</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>every change is saved    F1 guide</source>
        <translation>jede Änderung ist gesichert    F1 Handbuch</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>&amp;Neues Review …</translation>
    </message>
    <message>
        <source>&amp;Open review…</source>
        <translation>Review ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;bundled review</source>
        <translation>&amp;Mitgeliefertes Review öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Sichern als …</translation>
    </message>
    <message>
        <source>&amp;Close review</source>
        <translation>Review s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Filter papers</source>
        <translation>Arbeiten &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Back to the filter before</source>
        <translation>&amp;Zurück zum Filter davor</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>&amp;Wer bin ich …</translation>
    </message>
    <message>
        <source>&amp;Taxonomy</source>
        <translation>&amp;Taxonomie</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Abbildungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>About Alidade</source>
        <translation>Über Alidade</translation>
    </message>
    <message>
        <source>Alidade %1</source>
        <translation>Alidade %1</translation>
    </message>
    <message>
        <source>Evidence mapping for systematic reviews. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Evidenzkartierung für systematische Reviews. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Alidade</source>
        <translation>Ü&amp;ber Alidade</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Dubletten</translation>
    </message>
    <message>
        <source>Sc&amp;reening</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Übereinstimmung</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Mer&amp;ge a copy</source>
        <translation>Kopie zusammen&amp;führen</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Nicht alles ist aufgehoben</translation>
    </message>
    <message>
        <source>This could not be kept in the review: %1. Leave it anyway?</source>
        <translation>Das ließ sich nicht im Review festhalten: %1. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>create project, start, template, set up</source>
        <translation>Projekt anlegen, beginnen, Vorlage, einrichten</translation>
    </message>
    <message>
        <source>load project, file, recent</source>
        <translation>Projekt laden, Datei, zuletzt</translation>
    </message>
    <message>
        <source>example, demo, tutorial, try</source>
        <translation>Beispiel, Demo, Tutorial, ausprobieren</translation>
    </message>
    <message>
        <source>backup, duplicate, export project, share, archive</source>
        <translation>Backup, Sicherung, Sicherungskopie, duplizieren, Projekt exportieren, weitergeben, archivieren</translation>
    </message>
    <message>
        <source>exit, leave</source>
        <translation>schließen, verlassen, Exit</translation>
    </message>
    <message>
        <source>revert, take back</source>
        <translation>zurücknehmen, widerrufen</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>noch einmal, erneut</translation>
    </message>
    <message>
        <source>search field, find, query, look for papers, references</source>
        <translation>Suchfeld, suchen, finden, Abfrage, Referenzen, Literatur</translation>
    </message>
    <message>
        <source>reset, all papers, show all</source>
        <translation>zurücksetzen, alle Arbeiten, alle zeigen</translation>
    </message>
    <message>
        <source>reviewer, user, name, login, account, switch, change, second screener, team</source>
        <translation>Reviewer, Gutachter, Benutzer, Nutzer, Name, Anmeldung, Konto, wechseln, ändern, zweite Person, Team</translation>
    </message>
    <message>
        <source>settings, options, dark mode, night, light, theme, colours, colors, font size, text size, zoom, scale, language, reviewer, user name</source>
        <translation>Optionen, dunkel, Nachtmodus, Dark Mode, hell, Thema, Design, Farben, Schriftgröße, Textgröße, Zoom, Skalierung, Sprache, Reviewer, Benutzername</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>Hilfe, Anleitung, Dokumentation</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys</source>
        <translation>Tastatur, Tasten, Hotkeys</translation>
    </message>
    <message>
        <source>version, licence, license, credits</source>
        <translation>Version, Lizenz, Mitwirkende</translation>
    </message>
    <message>
        <source>research questions, criteria, eligibility, PICO, team, reviewers, settings of the review, checklist, PRISMA-S, PRISMA-ScR</source>
        <translation>Forschungsfragen, Kriterien, Eignung, PICO, Team, Reviewer, Einstellungen des Reviews, Checkliste, PRISMA-S, PRISMA-ScR</translation>
    </message>
    <message>
        <source>import, references, RIS, BibTeX, sources, databases, Scopus, PubMed, Zotero, EndNote, snowballing, citations, export</source>
        <translation>Import, importieren, Referenzen, Literatur, RIS, BibTeX, Quellen, Datenbanken, Scopus, PubMed, Zotero, EndNote, Schneeball, Snowballing, Zitate, Export</translation>
    </message>
    <message>
        <source>dedupe, deduplicate, deduplication, merge records, duplicate references</source>
        <translation>Dedupe, Deduplizieren, Duplikate, doppelte Referenzen, Datensätze zusammenführen</translation>
    </message>
    <message>
        <source>title and abstract, full text review, include, exclude, decide, blind, eligibility, votes</source>
        <translation>Screening, Titel und Zusammenfassung, Abstract, Volltext, einschließen, ausschließen, entscheiden, blind, Eignung, Stimmen</translation>
    </message>
    <message>
        <source>codebook, code set, coding tool, codes, dimensions, categories, labels, tags, data extraction form</source>
        <translation>Codebuch, Codebook, Kategoriensystem, Codes, Dimensionen, Kategorien, Schlagwörter, Tags, Extraktionsformular</translation>
    </message>
    <message>
        <source>data extraction, extract, annotate, highlight, tag papers, claims, notes, PDF, add a reference</source>
        <translation>Datenextraktion, extrahieren, annotieren, markieren, verschlagworten, Aussagen, Notizen, PDF, Arbeit hinzufügen</translation>
    </message>
    <message>
        <source>kappa, Cohen, Krippendorff, inter-rater reliability, IRR, reconcile, reconciliation, consensus, conflicts, disagreements, comparison, adjudicate</source>
        <translation>Kappa, Cohen, Krippendorff, Interrater-Reliabilität, IRR, Abgleich, abgleichen, Reconcile, Konsens, Konflikte, Uneinigkeit, Vergleich, schlichten</translation>
    </message>
    <message>
        <source>evidence map, gap map, matrix, heat map, bubble chart, crosstab, facets, frequencies, statistics</source>
        <translation>Evidenzkarte, Lücken, Matrix, Heatmap, Blasendiagramm, Kreuztabelle, Facetten, Häufigkeiten, Statistik</translation>
    </message>
    <message>
        <source>PRISMA, flow diagram, charts, plots, tables, export, report, PDF, LaTeX, pictures</source>
        <translation>PRISMA, Flussdiagramm, Diagramme, Tabellen, Export, exportieren, Bericht, PDF, LaTeX, Bilder</translation>
    </message>
    <message>
        <source>validate, errors, problems, lint, quality, manuscript, citations</source>
        <translation>validieren, Fehler, Probleme, Lint, Qualität, Manuskript, Zitate</translation>
    </message>
    <message>
        <source>log, audit trail, changes, who changed, journal, versions, restore</source>
        <translation>Protokoll der Änderungen, Log, Audit, Änderungen, wer änderte, Journal, Versionen, wiederherstellen</translation>
    </message>
    <message>
        <source>team, sync, combine, copies, second reviewer, collaborate, bring together</source>
        <translation>Team, Sync, abgleichen, vereinen, Kopien, zweiter Reviewer, zusammenarbeiten</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters…</source>
        <translation>&amp;Gesicherte Filter …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MapPage</name>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Arbeiten</translation>
    </message>
    <message>
        <source>A map shows where the papers of a review lie, and where there are none. Add papers and code them first.</source>
        <translation>Eine Karte zeigt, wo die Arbeiten eines Reviews liegen und wo es keine gibt. Fügen Sie zuerst Arbeiten hinzu und kodieren Sie sie.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Find in facets</source>
        <translation>In den Facetten suchen</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>Facetten zeigen</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Show papers</source>
        <translation>Arbeiten zeigen</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>Parts of the page to show</source>
        <translation>Gezeigte Teile der Seite</translation>
    </message>
    <message>
        <source>the map counts %L1</source>
        <translation>die Karte zählt %L1</translation>
    </message>
    <message>
        <source>the map counts %L1 of %L2</source>
        <translation>die Karte zählt %L1 von %L2</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MapPanel</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Depth of the rows</source>
        <translation>Tiefe der Zeilen</translation>
    </message>
    <message>
        <source>Depth of the columns</source>
        <translation>Tiefe der Spalten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Draw as bubbles</source>
        <translation>Als Blasen zeichnen</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Blasen</translation>
    </message>
    <message>
        <source>Draw as heat map</source>
        <translation>Als Heatmap zeichnen</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Count papers</source>
        <translation>Arbeiten zählen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Count distinct papers</source>
        <translation>Verschiedene Arbeiten zählen</translation>
    </message>
    <message>
        <source>Count codings</source>
        <translation>Kodierungen zählen</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Count pairs of codes that a paper has</source>
        <translation>Codepaare zählen, die eine Arbeit hat</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Abbildung sichern …</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Titel der Abbildung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Abbildungen zeigen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Save figure “%1”</source>
        <translation>Abbildung „%1“ sichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gesichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MeasureModel</name>
    <message numerus="yes">
        <source>over %Ln claim(s)</source>
        <translation>
            <numerusform>über %Ln Aussage</numerusform>
            <numerusform>über %Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln paper(s)</source>
        <translation>
            <numerusform>über %Ln Arbeit</numerusform>
            <numerusform>über %Ln Arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: %1, %2</source>
        <translation>95-%-Intervall: %1, %2</translation>
    </message>
    <message>
        <source>%1: too few for an interval</source>
        <translation>%1: zu wenige für ein Intervall</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: no interval, for samples of them do not differ</source>
        <translation>%1: kein Intervall, denn Stichproben daraus unterscheiden sich nicht</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MeasureView</name>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Zahlen der Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeConflictModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed differently in both</source>
        <translation>In beiden verschieden geändert</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Into which one? It keeps its name.</source>
        <translation>Wohin? Das Ziel behält seinen Namen.</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>Es gibt nichts zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>Wählen Sie, was bleibt.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeNewsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergePage</name>
    <message>
        <source>This review is open for reading only, so nothing can be merged into it.</source>
        <translation>Dieses Review ist nur zum Lesen geöffnet, also kann nichts damit zusammengeführt werden.</translation>
    </message>
    <message>
        <source>What is new in the other copy</source>
        <translation>Was in der anderen Kopie neu ist</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Nothing was changed differently in both copies, so there is nothing to decide.</source>
        <translation>Nichts wurde in beiden Kopien verschieden geändert, also ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>no conflicts</source>
        <translation>keine Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln Konflikt zu entscheiden</numerusform>
            <numerusform>%Ln Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other copy…</source>
        <translation>Andere Kopie wählen …</translation>
    </message>
    <message>
        <source>The file on which the other person worked; it is only read</source>
        <translation>Die Datei, an der die andere Person gearbeitet hat; sie wird nur gelesen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern …</translation>
    </message>
    <message>
        <source>Saves the review as it is for somebody else; this one stays open</source>
        <translation>Sichert das Review, wie es ist, für jemand anderen; dieses bleibt geöffnet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Brings the other copy&apos;s changes in, as one step of undo</source>
        <translation>Übernimmt die Änderungen der anderen Kopie, als ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>Mine counts</source>
        <translation>Meine Fassung gilt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs counts</source>
        <translation>Die andere Fassung gilt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Die Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Mine counts in all conflicts</source>
        <translation>In allen Konflikten gilt meine Fassung</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Überall meine Fassung</translation>
    </message>
    <message>
        <source>Theirs counts in all conflicts</source>
        <translation>In allen Konflikten gilt die andere Fassung</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Überall die andere Fassung</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Open its paper</source>
        <translation>Seine Arbeit öffnen</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Seine Arbeit</translation>
    </message>
    <message>
        <source>Opens the paper that the conflict is about</source>
        <translation>Öffnet die Arbeit, um die es im Konflikt geht</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Reads the other copy anew; what you chose is kept</source>
        <translation>Liest die andere Kopie neu; was Sie gewählt haben, bleibt</translation>
    </message>
    <message>
        <source>Put the copy away</source>
        <translation>Die Kopie weglegen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Leaves the other copy be; nothing is merged</source>
        <translation>Lässt die andere Kopie, wie sie ist; nichts wird zusammengeführt</translation>
    </message>
    <message>
        <source>Look at it in the history</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message numerus="yes">
        <source>First decide what counts in %Ln conflict(s)</source>
        <translation>
            <numerusform>Zuerst in %Ln Konflikt entscheiden, was gilt</numerusform>
            <numerusform>Zuerst in %Ln Konflikten entscheiden, was gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>The other copy of this review</source>
        <translation>Die andere Kopie dieses Reviews</translation>
    </message>
    <message>
        <source>Reviews (*.alidade)</source>
        <translation>Reviews (*.alidade)</translation>
    </message>
    <message>
        <source>%1 copy.alidade</source>
        <comment>name of a file</comment>
        <translation>%1 Kopie.alidade</translation>
    </message>
    <message>
        <source>Save a copy for somebody else</source>
        <translation>Kopie für jemand anderen sichern</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gesichert …</translation>
    </message>
    <message>
        <source>Comparing the two copies…</source>
        <translation>Die beiden Kopien werden verglichen …</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>last change in it: “%1”, %2, %3</source>
        <translation>letzte Änderung darin: „%1“, %2, %3</translation>
    </message>
    <message>
        <source>Nothing else is new</source>
        <translation>Sonst ist nichts neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would change</source>
        <translation>
            <numerusform>%Ln Ding würde sich ändern</numerusform>
            <numerusform>%Ln Dinge würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <translation>%1, alle entschieden</translation>
    </message>
    <message>
        <source>%1, %2 to decide</source>
        <translation>%1, davon %2 zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nichts ist neu</translation>
    </message>
    <message>
        <source>Everything in %1 is in this review already.</source>
        <translation>Alles in %1 ist schon in diesem Review.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was merged yet: the choices brought up %Ln more conflict(s), or a copy has changed meanwhile. Decide them, then merge again.</source>
        <translation>
            <numerusform>Noch ist nichts zusammengeführt: Durch die Wahl kam %Ln weiterer Konflikt hinzu, oder eine Kopie hat sich inzwischen geändert. Entscheiden Sie ihn, und führen Sie dann noch einmal zusammen.</numerusform>
            <numerusform>Noch ist nichts zusammengeführt: Durch die Wahl kamen %Ln weitere Konflikte hinzu, oder eine Kopie hat sich inzwischen geändert. Entscheiden Sie sie, und führen Sie dann noch einmal zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is merged</source>
        <translation>%1 ist zusammengeführt</translation>
    </message>
    <message>
        <source>Everything stayed as it was here; what you decided will not be asked again.</source>
        <translation>Hier blieb alles, wie es war; was Sie entschieden haben, wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1.
It is one step: Ctrl+Z takes all of it back. Save a copy for the other person now, and both have the same review again.</source>
        <translation>%1.
Es ist ein Schritt: Strg+Z nimmt alles zurück. Sichern Sie jetzt eine Kopie für die andere Person, dann haben beide wieder dasselbe Review.</translation>
    </message>
    <message>
        <source>The copy is %1. Give it away; what happens in it can be merged back here.</source>
        <translation>Die Kopie ist %1. Geben Sie sie weiter; was darin geschieht, lässt sich hier wieder zusammenführen.</translation>
    </message>
    <message>
        <source>A copy is saved</source>
        <translation>Eine Kopie ist gesichert</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is being written on another page cannot be kept; it would be missing in the copy.</source>
        <translation>Was auf einer anderen Seite gerade geschrieben wird, lässt sich nicht aufheben; es würde in der Kopie fehlen.</translation>
    </message>
    <message>
        <source>Go to Agreement</source>
        <translation>Zur Übereinstimmung</translation>
    </message>
    <message>
        <source>Shows the papers on which reviewers differ now</source>
        <translation>Zeigt die Arbeiten, bei denen die Reviewer jetzt uneins sind</translation>
    </message>
    <message>
        <source>%1: %2 mine, %3 theirs.</source>
        <translation>%1: %2-mal meine Fassung, %3-mal die andere.</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Es wurde keine Kopie gesichert</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeSideModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>kein Code trifft zu</translation>
    </message>
    <message>
        <source>made one paper</source>
        <translation>zu einer Arbeit gemacht</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>declared different</source>
        <translation>für verschieden erklärt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>als Ganzes</translation>
    </message>
    <message>
        <source>what is not shown</source>
        <translation>was nicht gezeigt wird</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>anders geändert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>at the top of its dimension</source>
        <translation>zuoberst in seiner Dimension</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeSideView</name>
    <message>
        <source>The conflict, side by side</source>
        <translation>Der Konflikt, nebeneinander</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeStart</name>
    <message>
        <source>Two people, two copies, one review</source>
        <translation>Zwei Personen, zwei Kopien, ein Review</translation>
    </message>
    <message>
        <source>A review is one file. Two people can work on copies of it, without a network and at the same time, and bring both together again.</source>
        <translation>Ein Review ist eine Datei. Zwei Personen können ohne Netz und zur gleichen Zeit an Kopien davon arbeiten und beides wieder zusammenführen.</translation>
    </message>
    <message>
        <source>Save a copy and give it away</source>
        <translation>Eine Kopie sichern und weitergeben</translation>
    </message>
    <message>
        <source>Send the file to the other person, or put it where both can get it.</source>
        <translation>Senden Sie die Datei der anderen Person, oder legen Sie sie dorthin, wo beide sie holen können.</translation>
    </message>
    <message>
        <source>Both work on alone</source>
        <translation>Beide arbeiten für sich weiter</translation>
    </message>
    <message>
        <source>Each under their own name. Screening, coding, claims, notes and the taxonomy may all change, in both copies.</source>
        <translation>Jede unter eigenem Namen. Auswahl, Kodierung, Aussagen, Notizen und die Taxonomie dürfen sich ändern, in beiden Kopien.</translation>
    </message>
    <message>
        <source>Merge the other copy back</source>
        <translation>Die andere Kopie wieder zusammenführen</translation>
    </message>
    <message>
        <source>You see what is new in it, and decide where both changed the same thing. Merging is one step of undo. A copy may also be dropped here.</source>
        <translation>Sie sehen, was darin neu ist, und entscheiden, wo beide dasselbe geändert haben. Das Zusammenführen ist ein Schritt beim Rückgängigmachen. Eine Kopie lässt sich auch hier ablegen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MessageBar</name>
    <message>
        <source>Hide the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MetricBox</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (gibt es nicht)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MetricForm</name>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Makes its claims those of another metric, and takes it away</source>
        <translation>Macht ihre Aussagen zu denen einer anderen Metrik und entfernt sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>what a new claim has at first: percent, ms, lines</source>
        <translation>was eine neue Aussage zunächst hat: percent, ms, lines</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>A value is</source>
        <translation>Ein Wert ist</translation>
    </message>
    <message>
        <source>No claim is in it yet.</source>
        <translation>Noch keine Aussage gehört dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) are in it.</source>
        <translation>
            <numerusform>%Ln Aussage gehört dazu.</numerusform>
            <numerusform>%Ln Aussagen gehören dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Change the metric %1</source>
        <translation>Metrik %1 ändern</translation>
    </message>
</context>
<context>
    <name>alidade::ui::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Below which dimension or code?</source>
        <translation>Unter welche Dimension oder welchen Code?</translation>
    </message>
    <message>
        <source>The new place</source>
        <translation>Der neue Platz</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <translation>%1 unter %2 verschieben</translation>
    </message>
    <message>
        <source>There is no other place.</source>
        <translation>Es gibt keinen anderen Platz.</translation>
    </message>
    <message>
        <source>Choose the new place.</source>
        <translation>Wählen Sie den neuen Platz.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::NoGroup</name>
    <message>
        <source>Duplicates were not looked for</source>
        <translation>Nach Dubletten wurde nicht gesucht</translation>
    </message>
    <message>
        <source>The records were not compared with each other to the end.</source>
        <translation>Die Datensätze wurden nicht bis zu Ende miteinander verglichen.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>The records are compared with each other.</source>
        <translation>Die Datensätze werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>Nothing is merged yet</source>
        <translation>Noch ist nichts zusammengeführt</translation>
    </message>
    <message>
        <source>Papers of several records stand here, and can be parted again at any time.</source>
        <translation>Hier stehen Arbeiten aus mehreren Datensätzen; sie lassen sich jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>Nothing is declared different</source>
        <translation>Nichts ist für verschieden erklärt</translation>
    </message>
    <message>
        <source>Records of which you say that they are different stand here, so that you can take it back.</source>
        <translation>Hier stehen Datensätze, die Sie für verschieden erklären, damit Sie es zurücknehmen können.</translation>
    </message>
    <message>
        <source>All duplicates are settled</source>
        <translation>Alle Dubletten sind entschieden</translation>
    </message>
    <message>
        <source>Every group has been decided. What you merged can be parted at any time.</source>
        <translation>Jede Gruppe ist entschieden. Was zusammengeführt ist, lässt sich jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Dubletten gefunden</translation>
    </message>
    <message>
        <source>No two records look like the same paper.</source>
        <translation>Keine zwei Datensätze sehen nach derselben Arbeit aus.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain group(s) can be merged without a look.</source>
        <translation>
            <numerusform>%Ln sichere Gruppe kann ohne Ansehen zusammengeführt werden.</numerusform>
            <numerusform>%Ln sichere Gruppen können ohne Ansehen zusammengeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is certain</source>
        <translation>Nichts ist sicher</translation>
    </message>
    <message>
        <source>What is left needs a look: press 1 to see the groups.</source>
        <translation>Was übrig ist, muss angesehen werden: 1 zeigt die Gruppen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::NoMatch</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No paper matches the filter</source>
        <translation>Keine Arbeit passt zum Filter</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Suche %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::NoneIncluded</name>
    <message>
        <source>on 1 the reviewers differ</source>
        <translation>bei 1 sind die Reviewer uneins</translation>
    </message>
    <message>
        <source>on %L1 the reviewers differ</source>
        <translation>bei %L1 sind die Reviewer uneins</translation>
    </message>
    <message>
        <source>1 waits for a second decision</source>
        <translation>1 wartet auf eine zweite Entscheidung</translation>
    </message>
    <message>
        <source>%L1 wait for a second decision</source>
        <translation>%L1 warten auf eine zweite Entscheidung</translation>
    </message>
    <message>
        <source>1 waits for the full text</source>
        <translation>1 wartet auf den Volltext</translation>
    </message>
    <message>
        <source>%L1 wait for the full text</source>
        <translation>%L1 warten auf den Volltext</translation>
    </message>
    <message>
        <source>1 is a maybe</source>
        <translation>1 steht auf Vielleicht</translation>
    </message>
    <message>
        <source>%L1 are maybes</source>
        <translation>%L1 stehen auf Vielleicht</translation>
    </message>
    <message>
        <source>1 waits for a first decision</source>
        <translation>1 wartet auf eine erste Entscheidung</translation>
    </message>
    <message>
        <source>%L1 wait for a first decision</source>
        <translation>%L1 warten auf eine erste Entscheidung</translation>
    </message>
    <message>
        <source>No paper is included: all are excluded.</source>
        <translation>Keine Arbeit ist eingeschlossen: Alle sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>No paper is included yet: %1.</source>
        <translation>Noch ist keine Arbeit eingeschlossen: %1.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::NotesView</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes on this paper</source>
        <translation>Notizen zu dieser Arbeit</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>A note on this paper. Ctrl+Enter keeps it.</source>
        <translation>Eine Notiz zu dieser Arbeit. Strg+Enter sichert sie.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Open the attached file</source>
        <translation>Angehängte Datei öffnen</translation>
    </message>
    <message>
        <source>PDF, full text, attachment</source>
        <translation>PDF, Volltext, Anhang</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Take it off the paper</source>
        <translation>Von der Arbeit nehmen</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien von %1</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Dokumente (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s) to %1</source>
        <translation>
            <numerusform>%Ln Datei an %1 anhängen</numerusform>
            <numerusform>%Ln Dateien an %1 anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperForm</name>
    <message>
        <source>One a line: Family, Given</source>
        <translation>Je Zeile: Nachname, Vorname</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Kennu&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Erschienen in</translation>
    </message>
    <message>
        <source>S&amp;hort venue</source>
        <translation>&amp;Kurzform</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Se&amp;iten</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Ab&amp;stract</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Arbeit sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A year is a number, like 2024.</source>
        <translation>Ein Jahr ist eine Zahl wie 2024.</translation>
    </message>
    <message>
        <source>A paper needs a title.</source>
        <translation>Eine Arbeit braucht einen Titel.</translation>
    </message>
    <message>
        <source>the data of %1</source>
        <translation>die Daten von %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperHistory</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>History of this paper</source>
        <translation>Verlauf dieser Arbeit</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperList</name>
    <message>
        <source>Papers to code</source>
        <translation>Arbeiten zum Kodieren</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>Nach Kennung ordnen</translation>
    </message>
    <message>
        <source>Sort by year</source>
        <translation>Nach Jahr ordnen</translation>
    </message>
    <message>
        <source>Open papers first</source>
        <translation>Offene zuerst</translation>
    </message>
    <message>
        <source>Also papers not included</source>
        <translation>Auch nicht eingeschlossene Arbeiten</translation>
    </message>
    <message>
        <source>Order of the papers</source>
        <translation>Reihenfolge der Arbeiten</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>nach Kennung</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahr</translation>
    </message>
    <message>
        <source>open first</source>
        <translation>offene zuerst</translation>
    </message>
    <message>
        <source>How the list is sorted, and which papers it has</source>
        <translation>Wie die Liste geordnet ist und welche Arbeiten sie hat</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Keine Arbeiten</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>No paper is included</source>
        <translation>Keine Arbeit ist eingeschlossen</translation>
    </message>
    <message>
        <source>Choose “Also papers not included” in the menu above.</source>
        <translation>Wählen Sie oben im Menü „Auch nicht eingeschlossene Arbeiten“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit</numerusform>
            <numerusform>%Ln Arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperRecords</name>
    <message>
        <source>Records of this paper</source>
        <translation>Datensätze dieser Arbeit</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>The paper was added by hand; no source delivered it.</source>
        <translation>Die Arbeit wurde von Hand hinzugefügt; keine Quelle hat sie geliefert.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperTable</name>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Copy papers as a table</source>
        <translation>Arbeiten als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Sort papers by this column</source>
        <translation>Arbeiten nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>Show papers as they came</source>
        <translation>Arbeiten in ursprünglicher Reihenfolge zeigen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperTableModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keiner trifft zu</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperView</name>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>Wo sie erschien</translation>
    </message>
    <message>
        <source>What to read of the paper</source>
        <translation>Was von der Arbeit zu lesen ist</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>DOI %1</source>
        <translation>DOI %1</translation>
    </message>
    <message>
        <source>Opens the paper in your browser</source>
        <translation>Öffnet die Arbeit in Ihrem Browser</translation>
    </message>
    <message>
        <source>No paper selected</source>
        <translation>Keine Arbeit gewählt</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Arbeiten</translation>
    </message>
    <message>
        <source>Choose one in the list, or press N for the first open one.</source>
        <translation>Wählen Sie eine in der Liste, oder drücken Sie N für die erste offene.</translation>
    </message>
    <message>
        <source>Add a paper by its title, or import what your searches found.</source>
        <translation>Fügen Sie eine Arbeit mit ihrem Titel hinzu, oder importieren Sie, was Ihre Suchen gefunden haben.</translation>
    </message>
    <message>
        <source>pp. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>Abstract</source>
        <comment>short, for a narrow window</comment>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>short, for a narrow window</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>short, for a narrow window</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>History</source>
        <comment>short, for a narrow window</comment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PartPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Kind of the new source</source>
        <translation>Art der neuen Quelle</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>New reason to include</source>
        <translation>Neuer Einschlussgrund</translation>
    </message>
    <message>
        <source>New reason to exclude</source>
        <translation>Neuer Ausschlussgrund</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>what was begun in the protocol: %1</source>
        <translation>was im Protokoll begonnen wurde: %1</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Metrik</translation>
    </message>
    <message>
        <source>New reviewer</source>
        <translation>Neuer Reviewer</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PlanModel</name>
    <message>
        <source>no dimension yet</source>
        <translation>noch keine Dimension</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no search yet</source>
        <translation>noch keine Suche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln Suche</numerusform>
            <numerusform>%Ln Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>noch kein Titel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>no claim yet</source>
        <translation>noch keine Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PlanView</name>
    <message>
        <source>The plan of the review</source>
        <translation>Der Plan des Reviews</translation>
    </message>
    <message>
        <source>Insert add · F2 edit · Alt+arrows move · Del delete</source>
        <translation>Einfg hinzufügen · F2 bearbeiten · Alt+Pfeile verschieben · Entf löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The name that stands beside your decisions and codings.</source>
        <translation>Der Name, der bei Ihren Entscheidungen und Kodierungen steht.</translation>
    </message>
    <message>
        <source>Stands beside your decisions, codings and changes.</source>
        <translation>Steht bei Ihren Entscheidungen, Kodierungen und Änderungen.</translation>
    </message>
    <message>
        <source>Language and size hold from the next start.</source>
        <translation>Sprache und Größe gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Größe von allem</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ProblemsView</name>
    <message>
        <source>Problems of the file</source>
        <translation>Auffälliges in der Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The file around the problem</source>
        <translation>Die Datei an dieser Stelle</translation>
    </message>
    <message>
        <source>Choose a problem to see its place in the file.</source>
        <translation>Wählen Sie einen Eintrag, um seine Stelle in der Datei zu sehen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ProtocolPage</name>
    <message>
        <source>Parts of the protocol</source>
        <translation>Teile des Protokolls</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Goes to the first field of what is chosen</source>
        <translation>Geht zum ersten Feld des Gewählten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>One place up in the order of the protocol</source>
        <translation>Einen Platz nach oben in der Reihenfolge des Protokolls</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>One place down in the order of the protocol</source>
        <translation>Einen Platz nach unten in der Reihenfolge des Protokolls</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Takes what is chosen away; a criterion that decisions cite asks first</source>
        <translation>Nimmt das Gewählte weg; bei einem Kriterium, das Entscheidungen nennen, wird vorher gefragt</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Criteria and dimensions for a known kind of review</source>
        <translation>Kriterien und Dimensionen für eine bekannte Art von Review</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>Decisions to look at again</source>
        <translation>Entscheidungen, die noch einmal anzusehen sind</translation>
    </message>
    <message>
        <source>Copy the checklist</source>
        <translation>Checkliste kopieren</translation>
    </message>
    <message>
        <source>As Markdown; of PRISMA-S the whole report of the search</source>
        <translation>Als Markdown; bei PRISMA-S der ganze Bericht über die Suche</translation>
    </message>
    <message>
        <source>Save the checklist…</source>
        <translation>Checkliste sichern …</translation>
    </message>
    <message>
        <source>As Markdown or a table; of PRISMA-S the whole report of the search</source>
        <translation>Als Markdown oder Tabelle; bei PRISMA-S der ganze Bericht über die Suche</translation>
    </message>
    <message>
        <source>Report of the search (PRISMA-S)</source>
        <translation>Bericht über die Suche (PRISMA-S)</translation>
    </message>
    <message>
        <source>Opens the checklist of PRISMA-S</source>
        <translation>Öffnet die Checkliste von PRISMA-S</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s)</source>
        <translation>
            <numerusform>%Ln Kriterium</numerusform>
            <numerusform>%Ln Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second look: %Ln</source>
        <translation>
            <numerusform>Zweiter Blick: %Ln</numerusform>
            <numerusform>Zweiter Blick: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds to the part that is chosen: a question, a criterion, a source, a metric</source>
        <translation>Ergänzt den gewählten Teil: eine Frage, ein Kriterium, eine Quelle, eine Metrik</translation>
    </message>
</context>
<context>
    <name>alidade::ui::QuestionForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all dimensions</source>
        <translation>alle Dimensionen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Row depth</source>
        <translation>Zeilentiefe</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Column depth</source>
        <translation>Spaltentiefe</translation>
    </message>
    <message>
        <source>T&amp;hird dimension</source>
        <translation>&amp;Dritte Dimension</translation>
    </message>
    <message>
        <source>&amp;Dimension</source>
        <translation>&amp;Dimension</translation>
    </message>
    <message>
        <source>De&amp;pth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>Stacked &amp;by</source>
        <translation>&amp;Gestapelt nach</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>&amp;Achse</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>Zäh&amp;lt</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>percent, against the comparator</source>
        <translation>Prozent, gegen den Vergleich</translation>
    </message>
    <message>
        <source>ratio, logarithmic</source>
        <translation>Verhältnis, logarithmisch</translation>
    </message>
    <message>
        <source>year:2020..2024 -challenge:panics</source>
        <translation>year:2020..2024 -challenge:panics</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle Ebenen</translation>
    </message>
    <message>
        <source>distinct papers</source>
        <translation>verschiedene Arbeiten</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>codes below, and papers</source>
        <translation>Codes darunter und Arbeiten</translation>
    </message>
    <message>
        <source>Reported n&amp;umbers…</source>
        <translation>&amp;Berichtete Zahlen …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::QuestionTree</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Percent agreement of the papers that two judged</source>
        <translation>Prozentuale Übereinstimmung bei den Arbeiten, die zwei beurteilt haben</translation>
    </message>
    <message>
        <source>Papers on which reviewers differ, without a consensus</source>
        <translation>Arbeiten, bei denen die Reviewer uneins sind, ohne Konsens</translation>
    </message>
    <message>
        <source>Questions that reviewers can be compared on</source>
        <translation>Fragen, in denen sich Reviewer vergleichen lassen</translation>
    </message>
    <message>
        <source>%1 agreement</source>
        <translation>%1 Übereinstimmung</translation>
    </message>
    <message>
        <source>nobody can be compared</source>
        <translation>niemand vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReadingView</name>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation>Gefunden in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This paper has no abstract. F4 opens its data, to add one.</source>
        <translation>Diese Arbeit hat keine Zusammenfassung. F4 öffnet ihre Angaben, um eine einzutragen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::RefactoringDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Nothing changes before you agree; afterwards it is one step of undo.</source>
        <translation>Bis Sie zustimmen, ändert sich nichts; danach ist es ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Looking what would change …</source>
        <translation>Es wird nachgesehen, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Changing the taxonomy …</source>
        <translation>Die Taxonomie wird geändert …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::RelateDialog</name>
    <message>
        <source>The other code</source>
        <translation>Der andere Code</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Relate %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>How: runs on, is caused by …</source>
        <translation>Wie: läuft auf, kommt von …</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>Wie sie verbunden sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Says nothing of any paper.</source>
        <translation>Sagt nichts über eine Arbeit.</translation>
    </message>
    <message>
        <source>Relate %1 to which code?</source>
        <translation>%1 mit welchem Code verbinden?</translation>
    </message>
    <message>
        <source>Relate %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReportedDialog</name>
    <message>
        <source>Reported numbers</source>
        <translation>Berichtete Zahlen</translation>
    </message>
    <message>
        <source>What a paper or an earlier search says of the flow, where the records are not in this review. The diagram shows it with a star.</source>
        <translation>Was eine Arbeit oder eine frühere Suche vom Fluss sagt, wo die Datensätze nicht in diesem Review sind. Das Diagramm zeigt es mit einem Stern.</translation>
    </message>
    <message>
        <source>Numbers of the flow</source>
        <translation>Zahlen des Flusses</translation>
    </message>
    <message>
        <source>Report numbers of the flow</source>
        <translation>Zahlen des Flusses berichten</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no count and was not taken.</source>
        <translation>%1: „%2“ ist keine Anzahl und wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReportedModel</name>
    <message>
        <source>Records of %1</source>
        <translation>Datensätze aus %1</translation>
    </message>
    <message>
        <source>Duplicates found: %1</source>
        <translation>Gefundene Dubletten: %1</translation>
    </message>
    <message>
        <source>Records without duplicates</source>
        <translation>Datensätze ohne Dubletten</translation>
    </message>
    <message>
        <source>Reports of included studies, all in all</source>
        <translation>Berichte eingeschlossener Studien, insgesamt</translation>
    </message>
    <message>
        <source>%1, by snowballing</source>
        <translation>%1, durch Schneeballsuche</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>errechnet</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Nobody stated the number; it follows from others that were</source>
        <translation>Niemand hat die Zahl angegeben; sie folgt aus anderen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Im Review</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Errechnet</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ResearchQuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum sie gestellt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReviewForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>Titel des Reviews</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Need of the review</source>
        <translation>Bedarf für das Review</translation>
    </message>
    <message>
        <source>Why the review is made</source>
        <translation>Warum das Review gemacht wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method of the review</source>
        <translation>Methode des Reviews</translation>
    </message>
    <message>
        <source>After which guidelines</source>
        <translation>Nach welchen Leitlinien</translation>
    </message>
    <message>
        <source>Papers from</source>
        <translation>Arbeiten ab</translation>
    </message>
    <message>
        <source>Period of the review</source>
        <translation>Zeitraum des Reviews</translation>
    </message>
    <message>
        <source>Papers to</source>
        <translation>Arbeiten bis</translation>
    </message>
    <message>
        <source>such as 2019-01-01</source>
        <translation>etwa 2019-01-01</translation>
    </message>
    <message>
        <source>such as 2024-04</source>
        <translation>etwa 2024-04</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReviewerChoice</name>
    <message>
        <source>All reviewers</source>
        <translation>Alle Reviewer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 reviewers</source>
        <translation>%1 von %2 Reviewern</translation>
    </message>
    <message>
        <source>%1  ▾</source>
        <translation>%1  ▾</translation>
    </message>
    <message>
        <source>Whose votes are looked at: %1</source>
        <translation>Wessen Stimmen angesehen werden: %1</translation>
    </message>
    <message>
        <source>Reviewers: %1</source>
        <translation>Reviewer: %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReviewerDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Codings, claims and notes carry the name of the reviewer who gave them. Choose yours, or type it if you are new to this review.</source>
        <translation>Kodierungen, Aussagen und Notizen tragen den Namen des Reviewers, von dem sie stammen. Wählen Sie Ihren, oder geben Sie ihn ein, wenn Sie in diesem Review neu sind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ReviewerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Nothing in the review is theirs yet.</source>
        <translation>Im Review ist noch nichts von dieser Person.</translation>
    </message>
    <message>
        <source>Theirs: %1.</source>
        <translation>Von dieser Person: %1.</translation>
    </message>
    <message>
        <source>Change the reviewer %1</source>
        <translation>Reviewer %1 ändern</translation>
    </message>
</context>
<context>
    <name>alidade::ui::RulesDialog</name>
    <message>
        <source>Terms that speak for a paper</source>
        <translation>Begriffe, die für eine Arbeit sprechen</translation>
    </message>
    <message>
        <source>Terms that speak against a paper</source>
        <translation>Begriffe, die gegen eine Arbeit sprechen</translation>
    </message>
    <message>
        <source>Terms and rules of the screening</source>
        <translation>Begriffe und Regeln der Auswahl</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Papers in the pilot sample</source>
        <translation>Arbeiten in der Pilotstichprobe</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Papers that all decide on first</source>
        <translation>Arbeiten, über die zuerst alle entscheiden</translation>
    </message>
    <message>
        <source>Terms that are marked</source>
        <translation>Begriffe, die markiert werden</translation>
    </message>
    <message>
        <source>One a line. A star stands for any letters: kernel* also marks kernels.</source>
        <translation>Einer pro Zeile. Ein Stern steht für beliebige Buchstaben: kernel* markiert auch kernels.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rules of the screening</source>
        <translation>Regeln der Auswahl</translation>
    </message>
    <message>
        <source>Several who each decide on other papers share them out by the filter: one takes share:1/2, the other share:2/2.</source>
        <translation>Mehrere, die über je andere Arbeiten entscheiden, teilen sie sich mit dem Filter auf: Die eine nimmt share:1/2, der andere share:2/2.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SavedFiltersDialog</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gesicherte Filter</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the filter to save</source>
        <translation>Name des Filters, der gesichert wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What stands in the search field can be saved here under a name.</source>
        <translation>Was im Suchfeld steht, kann hier unter einem Namen gesichert werden.</translation>
    </message>
    <message>
        <source>Save the filter that is in force, %1, under a name:</source>
        <translation>Den Filter, der gilt, %1, unter einem Namen sichern:</translation>
    </message>
    <message>
        <source>Save the filter %1</source>
        <translation>Filter %1 sichern</translation>
    </message>
    <message>
        <source>Delete the saved filter %1</source>
        <translation>Gesicherten Filter %1 löschen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningDesk</name>
    <message>
        <source>Include %1</source>
        <translation>%1 einschließen</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Maybe %1</source>
        <translation>Vielleicht %1</translation>
    </message>
    <message>
        <source>Undecide %1</source>
        <translation>Entscheidung über %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Note on the decision on %1</source>
        <translation>Notiz zur Entscheidung über %1</translation>
    </message>
    <message>
        <source>Notes on papers that were not decided</source>
        <translation>Notizen zu Arbeiten, über die nicht entschieden wurde</translation>
    </message>
    <message>
        <source>A note on a decision that was not made: %1</source>
        <translation>Eine Notiz zu einer Entscheidung, die nicht getroffen wurde: %1</translation>
    </message>
    <message>
        <source>notes on papers that were not decided</source>
        <translation>Notizen zu Arbeiten, über die nicht entschieden wurde</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit einschließen</numerusform>
            <numerusform>%Ln Arbeiten einschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit ausschließen</numerusform>
            <numerusform>%Ln Arbeiten ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maybe %Ln paper(s)</source>
        <translation>
            <numerusform>Vielleicht für %Ln Arbeit</numerusform>
            <numerusform>Vielleicht für %Ln Arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningForm</name>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who decides on papers</source>
        <translation>Wer über Arbeiten entscheidet</translation>
    </message>
    <message>
        <source>Pilot sample</source>
        <translation>Pilotstichprobe</translation>
    </message>
    <message>
        <source>how many papers all decide on first</source>
        <translation>über wie viele Arbeiten zuerst alle entscheiden</translation>
    </message>
    <message>
        <source>When it is enough</source>
        <translation>Wann es genug ist</translation>
    </message>
    <message>
        <source>Stopping rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>The stopping rule: until every paper is decided on, until a round of snowballing brings nothing new …</source>
        <translation>Die Abbruchregel: bis über jede Arbeit entschieden ist, bis eine Schneeballrunde nichts Neues bringt …</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Of decisions, codes and answers alike. A consensus counts before all.</source>
        <translation>Bei Entscheidungen, Codes und Antworten. Ein Konsens gilt vor allem anderen.</translation>
    </message>
    <message>
        <source>What all agree on</source>
        <translation>Worin alle übereinstimmen</translation>
    </message>
    <message>
        <source>What %1 says; the others verify it</source>
        <translation>Was %1 sagt; die anderen prüfen nach</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningPage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>The papers are put in order.</source>
        <translation>Die Arbeiten werden geordnet.</translation>
    </message>
    <message>
        <source>Choose above which papers to screen.</source>
        <translation>Wählen Sie oben, welche Arbeiten Sie sehen wollen.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Arbeiten</translation>
    </message>
    <message>
        <source>Import what your searches found, or add papers by hand; then decide on them here.</source>
        <translation>Importieren Sie, was Ihre Suchen gefunden haben, oder fügen Sie Arbeiten von Hand hinzu; dann entscheiden Sie hier darüber.</translation>
    </message>
    <message>
        <source>Nothing to read in full yet</source>
        <translation>Noch nichts im Volltext zu lesen</translation>
    </message>
    <message>
        <source>Papers that are included by title and abstract come here.</source>
        <translation>Hierher kommen Arbeiten, die nach Titel und Zusammenfassung eingeschlossen sind.</translation>
    </message>
    <message>
        <source>There is no pilot sample</source>
        <translation>Es gibt keine Pilotstichprobe</translation>
    </message>
    <message>
        <source>Say under “Terms and rules” how many papers all reviewers decide on first.</source>
        <translation>Legen Sie unter „Begriffe und Regeln“ fest, über wie viele Arbeiten zuerst alle Reviewer entscheiden.</translation>
    </message>
    <message>
        <source>Nothing here waits for a decision</source>
        <translation>Hier wartet nichts auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>Hier ist alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln paper(s) the reviewers differ.</source>
        <translation>
            <numerusform>Bei %Ln Arbeit sind die Reviewer uneins.</numerusform>
            <numerusform>Bei %Ln Arbeiten sind die Reviewer uneins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) came through; the full text is next.</source>
        <translation>
            <numerusform>%Ln Arbeit kam durch; als Nächstes folgt der Volltext.</numerusform>
            <numerusform>%Ln Arbeiten kamen durch; als Nächstes folgt der Volltext.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are included; coding is next.</source>
        <translation>
            <numerusform>%Ln Arbeit ist eingeschlossen; als Nächstes folgt die Kodierung.</numerusform>
            <numerusform>%Ln Arbeiten sind eingeschlossen; als Nächstes folgt die Kodierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>At full text an exclusion needs its reason: press its digit, or choose it with the arrows and Enter.</source>
        <translation>Im Volltext braucht ein Ausschluss seinen Grund: Drücken Sie dessen Ziffer, oder wählen Sie ihn mit Pfeilen und Enter.</translation>
    </message>
    <message>
        <source>Exclude, and why? A digit gives the reason, Esc goes back.</source>
        <translation>Ausschließen, und warum? Eine Ziffer gibt den Grund, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Exclude, and why? A digit gives the reason, Enter excludes without one, Esc goes back.</source>
        <translation>Ausschließen, und warum? Eine Ziffer gibt den Grund, Enter schließt ohne Grund aus, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>Zurück zu unentschieden</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Back to the paper before</source>
        <translation>Zurück zur vorigen Arbeit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this paper</source>
        <translation>Diese Arbeit überspringen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Open the paper in the browser</source>
        <translation>Arbeit im Browser öffnen</translation>
    </message>
    <message>
        <source>Choose the papers to screen</source>
        <translation>Arbeiten für die Auswahl bestimmen</translation>
    </message>
    <message>
        <source>Terms and rules…</source>
        <translation>Begriffe und Regeln …</translation>
    </message>
    <message>
        <source>Exclude with the marked reason, or without one</source>
        <translation>Mit dem markierten Grund ausschließen, oder ohne</translation>
    </message>
    <message>
        <source>Do not exclude</source>
        <translation>Nicht ausschließen</translation>
    </message>
    <message>
        <source>Next reason</source>
        <translation>Nächster Grund</translation>
    </message>
    <message>
        <source>Previous reason</source>
        <translation>Voriger Grund</translation>
    </message>
    <message>
        <source>Go to Searches</source>
        <translation>Zu den Suchen</translation>
    </message>
    <message>
        <source>Add papers by hand</source>
        <translation>Arbeiten von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Go on with the full text</source>
        <translation>Mit dem Volltext weitermachen</translation>
    </message>
    <message>
        <source>Look at the conflicts</source>
        <translation>Konflikte ansehen</translation>
    </message>
    <message>
        <source>Look through all papers</source>
        <translation>Alle Arbeiten durchsehen</translation>
    </message>
    <message>
        <source>Go to Coding</source>
        <translation>Zur Kodierung</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Only papers that match the filter come: %1</source>
        <translation>Es kommen nur Arbeiten, auf die der Filter passt: %1</translation>
    </message>
    <message>
        <source>Decide on all papers of the list…</source>
        <translation>Über alle Arbeiten der Liste entscheiden …</translation>
    </message>
    <message>
        <source>Decide on all…</source>
        <translation>Über alle entscheiden …</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Arbeit bearbeiten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The query exactly as it was sent</source>
        <translation>Die Anfrage, genau wie sie gestellt wurde</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>as the source reported them</source>
        <translation>wie die Quelle sie angibt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>Gesucht in</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No search chosen</source>
        <translation>Keine Suche gewählt</translation>
    </message>
    <message>
        <source>Choose one above to see its query.</source>
        <translation>Wählen Sie oben eine, um ihre Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>snowballing %1 from %2 %3</source>
        <translation>Schneeballsuche %1 von %2 %3</translation>
    </message>
    <message>
        <source>snowballing %1</source>
        <translation>Schneeballsuche %1</translation>
    </message>
    <message>
        <source>none kept</source>
        <translation>keine aufbewahrt</translation>
    </message>
    <message>
        <source>Hits are a number; leave it empty where it is not known.</source>
        <translation>Treffer sind eine Zahl; lassen Sie das Feld leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Change the %1 of a search in %2</source>
        <translation>Suche in %2: %1 ändern</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>such as 2024-04-01</source>
        <translation>etwa 2024-04-01</translation>
    </message>
    <message>
        <source>such as title, abstract, keywords</source>
        <translation>etwa Titel, Zusammenfassung, Schlagwörter</translation>
    </message>
    <message>
        <source>what was typed for the search in %1</source>
        <translation>was für die Suche in %1 eingegeben wurde</translation>
    </message>
    <message>
        <source>What was typed for the search in %1 was not kept. %2</source>
        <translation>Was für die Suche in %1 eingegeben wurde, ist nicht übernommen. %2</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>%1 aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>%1 – click to remove</source>
        <translation>%1 – ein Klick entfernt es</translation>
    </message>
    <message>
        <source>Filter: words, &quot;phrases&quot;, year:2020..2024</source>
        <translation>Filter: Wörter, &quot;Wendungen&quot;, year:2020..2024</translation>
    </message>
    <message>
        <source>%1, %2:…</source>
        <translation>%1, %2:…</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>gilt hier nicht</translation>
    </message>
    <message>
        <source>This page shows all papers; Screening, Coding and Map follow the filter.</source>
        <translation>Diese Seite zeigt alle Arbeiten; Auswahl, Kodierung und Karte folgen dem Filter.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchForm</name>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>ACM Digital Library, Scopus …</source>
        <translation>ACM Digital Library, Scopus …</translation>
    </message>
    <message>
        <source>as the source reported them</source>
        <translation>wie die Quelle sie angibt</translation>
    </message>
    <message>
        <source>Exactly as it was sent</source>
        <translation>Genau wie sie gestellt wurde</translation>
    </message>
    <message>
        <source>Filters set beside the query, one a line</source>
        <translation>Filter neben der Anfrage, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>&amp;Treffer</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>&amp;Looked in</source>
        <translation>&amp;Gesucht in</translation>
    </message>
    <message>
        <source>Li&amp;mits</source>
        <translation>&amp;Einschränkungen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>backward: what it cites</source>
        <translation>rückwärts: was sie zitiert</translation>
    </message>
    <message>
        <source>forward: what cites it</source>
        <translation>vorwärts: wer sie zitiert</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>Paper it began with</source>
        <translation>Arbeit, mit der sie begann</translation>
    </message>
    <message>
        <source>label or DOI</source>
        <translation>Kürzel oder DOI</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>Be&amp;gan with</source>
        <translation>&amp;Begonnen mit</translation>
    </message>
    <message>
        <source>As many as there are records.</source>
        <translation>So viele, wie es Datensätze gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer record(s) in the files than hits.</source>
        <translation>
            <numerusform>%Ln Datensatz weniger in den Dateien als Treffer.</numerusform>
            <numerusform>%Ln Datensätze weniger in den Dateien als Treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) in the files than hits.</source>
        <translation>
            <numerusform>%Ln Datensatz mehr in den Dateien als Treffer.</numerusform>
            <numerusform>%Ln Datensätze mehr in den Dateien als Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>such as 2024-04-01</source>
        <translation>etwa 2024-04-01</translation>
    </message>
    <message>
        <source>such as title, abstract, keywords</source>
        <translation>etwa Titel, Zusammenfassung, Schlagwörter</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchesModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Suche %1</translation>
    </message>
    <message>
        <source>Opens these papers</source>
        <translation>Öffnet diese Arbeiten</translation>
    </message>
    <message>
        <source>As the source reported them</source>
        <translation>Wie die Quelle sie angibt</translation>
    </message>
    <message>
        <source>What was imported: records = duplicates + papers</source>
        <translation>Was importiert wurde: Datensätze = Dubletten + Arbeiten</translation>
    </message>
    <message>
        <source>Records that say a paper once more</source>
        <translation>Datensätze, die eine Arbeit noch einmal nennen</translation>
    </message>
    <message>
        <source>Different papers among the records</source>
        <translation>Verschiedene Arbeiten unter den Datensätzen</translation>
    </message>
    <message>
        <source>No earlier search or source had them</source>
        <translation>Keine frühere Suche oder Quelle hatte sie</translation>
    </message>
    <message>
        <source>No other search or source has them</source>
        <translation>Keine andere Suche oder Quelle hat sie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>= Duplicates</source>
        <translation>= Dubletten</translation>
    </message>
    <message>
        <source>+ Papers</source>
        <translation>+ Arbeiten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschl.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchesPage</name>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Drop here what a database gave, or choose its files: each search comes in with its query and date, so that every paper can be led back to where it was found.</source>
        <translation>Legen Sie hier ab, was eine Datenbank ergeben hat, oder wählen Sie die Dateien: Jede Suche kommt mit Anfrage und Datum herein, damit jede Arbeit dorthin zurückverfolgt werden kann, wo sie gefunden wurde.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Bring in what a search gave</source>
        <translation>Hereinholen, was eine Suche ergeben hat</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Noch einmal importieren …</translation>
    </message>
    <message>
        <source>Repeat the chosen search: what its source gave before is known, and keeps its paper</source>
        <translation>Die gewählte Suche wiederholen: Was ihre Quelle schon geliefert hat, wird erkannt und behält seine Arbeit</translation>
    </message>
    <message>
        <source>Add snowballing round…</source>
        <translation>Schneeballrunde hinzufügen …</translation>
    </message>
    <message>
        <source>Bring in what a paper cites, or what cites it</source>
        <translation>Hereinholen, was eine Arbeit zitiert oder wer sie zitiert</translation>
    </message>
    <message>
        <source>Export papers…</source>
        <translation>Arbeiten exportieren …</translation>
    </message>
    <message>
        <source>Write papers with codes and decisions for other programs</source>
        <translation>Arbeiten mit Codes und Entscheidungen für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Delete search…</source>
        <translation>Suche löschen …</translation>
    </message>
    <message>
        <source>Take a search away; what would go with it is said first</source>
        <translation>Eine Suche wegnehmen; vorher wird gesagt, was mitginge</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Its papers</source>
        <translation>Ihre Arbeiten</translation>
    </message>
    <message>
        <source>Sets the filter to the papers of the search</source>
        <translation>Setzt den Filter auf die Arbeiten der Suche</translation>
    </message>
    <message>
        <source>Its new papers</source>
        <translation>Ihre neuen Arbeiten</translation>
    </message>
    <message>
        <source>Those that no earlier search or source had</source>
        <translation>Die keine frühere Suche oder Quelle hatte</translation>
    </message>
    <message>
        <source>Its papers found only here</source>
        <translation>Ihre Arbeiten, die nur hier gefunden wurden</translation>
    </message>
    <message>
        <source>Those that no other search or source has</source>
        <translation>Die keine andere Suche oder Quelle hat</translation>
    </message>
    <message>
        <source>Its included papers</source>
        <translation>Ihre eingeschlossenen Arbeiten</translation>
    </message>
    <message>
        <source>Those that are in</source>
        <translation>Die eingeschlossen sind</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln Suche</numerusform>
            <numerusform>%Ln Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records = %2 duplicates + %3 papers</source>
        <translation>%1 Datensätze = %2 Dubletten + %3 Arbeiten</translation>
    </message>
    <message>
        <source> + %1 that stand for no paper</source>
        <translation> + %1, die für keine Arbeit stehen</translation>
    </message>
    <message>
        <source>references, add papers, upload, RIS, BibTeX, bib, CSV, NBIB, EndNote, Zotero, Mendeley, PubMed, Scopus, Web of Science, files</source>
        <translation>Referenzen, Literatur, Arbeiten hinzufügen, hochladen, RIS, BibTeX, bib, CSV, NBIB, EndNote, Zotero, Mendeley, PubMed, Scopus, Web of Science, Dateien</translation>
    </message>
    <message>
        <source>references, download, RIS, BibTeX, CSV, Excel, Zotero, EndNote, data</source>
        <translation>Referenzen, Literatur, herunterladen, RIS, BibTeX, CSV, Excel, Zotero, EndNote, Daten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchesTable</name>
    <message>
        <source>Searches by source</source>
        <translation>Suchen nach Quelle</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SecondLookModel</name>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SecondLookView</name>
    <message>
        <source>Nothing to look at again</source>
        <translation>Nichts noch einmal anzusehen</translation>
    </message>
    <message>
        <source>Where the text, kind or stage of a criterion changes after decisions cited it, these decisions are listed here, until they are confirmed or made anew.</source>
        <translation>Ändern sich Text, Art oder Stufe eines Kriteriums, nachdem Entscheidungen es genannt haben, so stehen diese Entscheidungen hier, bis sie bestätigt oder neu getroffen sind.</translation>
    </message>
    <message>
        <source>Let them stand</source>
        <translation>Gelten lassen</translation>
    </message>
    <message>
        <source>The chosen decisions hold by the criterion as it is now</source>
        <translation>Die gewählten Entscheidungen gelten auch nach dem Kriterium, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Let all stand</source>
        <translation>Alle gelten lassen</translation>
    </message>
    <message>
        <source>All decisions by this wording hold by the criterion as it is now</source>
        <translation>Alle Entscheidungen nach diesem Wortlaut gelten auch nach dem Kriterium, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back: their papers wait in the screening again</source>
        <translation>Nimmt die gewählten Entscheidungen zurück: Ihre Arbeiten warten wieder in der Auswahl</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Die Arbeit öffnen</translation>
    </message>
    <message>
        <source>Shows the paper (Enter)</source>
        <translation>Zeigt die Arbeit (Enter)</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Arbeiten zeigen</translation>
    </message>
    <message>
        <source>Sets the filter to the papers of the chosen decisions</source>
        <translation>Setzt den Filter auf die Arbeiten der gewählten Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions to look at again</source>
        <translation>Entscheidungen, die noch einmal anzusehen sind</translation>
    </message>
    <message>
        <source>Changed criterion</source>
        <translation>Geändertes Kriterium</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln decision(s)</source>
        <translation>
            <numerusform>%1: %Ln Entscheidung</numerusform>
            <numerusform>%1: %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Confirm decisions by %1</source>
        <translation>Entscheidungen nach %1 bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) cannot have it as their reason any more: decide anew.</source>
        <translation>
            <numerusform>%Ln Entscheidung kann es nicht mehr als Grund haben: Entscheiden Sie neu.</numerusform>
            <numerusform>%Ln Entscheidungen können es nicht mehr als Grund haben: Entscheiden Sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back decisions by %1</source>
        <translation>Entscheidungen nach %1 zurücknehmen</translation>
    </message>
    <message>
        <source>These are too many papers, or papers without a label, for one filter.</source>
        <translation>Für einen Filter sind es zu viele Arbeiten, oder Arbeiten ohne Kennung.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SideBySideModel</name>
    <message>
        <source>not given</source>
        <translation>nicht vergeben</translation>
    </message>
    <message>
        <source>given</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SideBySideView</name>
    <message>
        <source>What the reviewers said, side by side</source>
        <translation>Was die Reviewer gesagt haben, nebeneinander</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SideCharts</name>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Papers by year</source>
        <translation>Arbeiten nach Jahr</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Dimension of the bars</source>
        <translation>Dimension der Balken</translation>
    </message>
    <message>
        <source>Depth of the bars</source>
        <translation>Tiefe der Balken</translation>
    </message>
    <message>
        <source>What the bars count</source>
        <translation>Was die Balken zählen</translation>
    </message>
    <message>
        <source>Parts of the columns</source>
        <translation>Teile der Säulen</translation>
    </message>
    <message>
        <source>Metric of the claims</source>
        <translation>Metrik der Aussagen</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>sub-codes</source>
        <translation>Untercodes</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>These papers have no claims with a figure. Claims are recorded on the coding page.</source>
        <translation>Diese Arbeiten haben keine Aussagen mit Zahl. Aussagen werden auf der Seite Kodierung festgehalten.</translation>
    </message>
    <message>
        <source>all metrics</source>
        <translation>alle Metriken</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SourceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>what it was searched with: the site, Ovid, EBSCOhost …</source>
        <translation>womit sie durchsucht wurde: die Website, Ovid, EBSCOhost …</translation>
    </message>
    <message>
        <source>Change the source %1</source>
        <translation>Die Quelle %1 ändern</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SplitCodeDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>All papers go to the first part</source>
        <translation>Alle Arbeiten gehen an den ersten Teil</translation>
    </message>
    <message>
        <source>Choose for each paper; what has no check stays</source>
        <translation>Für jede Arbeit wählen; was kein Häkchen hat, bleibt</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>The code stays in front of its parts, with what is below it.</source>
        <translation>Der Code bleibt vor seinen Teilen stehen, mit allem darunter.</translation>
    </message>
    <message>
        <source>Papers and the parts that they go to</source>
        <translation>Arbeiten und die Teile, an die sie gehen</translation>
    </message>
    <message>
        <source>Digits check a part for the selected papers</source>
        <translation>Ziffern setzen das Häkchen eines Teils für die gewählten Arbeiten</translation>
    </message>
    <message>
        <source>Name of part %1</source>
        <translation>Name von Teil %1</translation>
    </message>
    <message>
        <source>Name at least two parts.</source>
        <translation>Benennen Sie mindestens zwei Teile.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SplitDimensionDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Codes that go to the new dimension</source>
        <translation>Codes, die an die neue Dimension gehen</translation>
    </message>
    <message>
        <source>&amp;Name of the new dimension</source>
        <translation>&amp;Name der neuen Dimension</translation>
    </message>
    <message>
        <source>&amp;Codes that go there, with what is below them</source>
        <translation>&amp;Codes, die dorthin gehen, mit allem darunter</translation>
    </message>
    <message>
        <source>Name the new dimension and check the codes that go there.</source>
        <translation>Benennen Sie die neue Dimension, und haken Sie die Codes an, die dorthin gehen.</translation>
    </message>
</context>
<context>
    <name>alidade::ui::SpokenPapers</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>alidade::ui::StrictnessBar</name>
    <message>
        <source>Use this strictness</source>
        <translation>Diese Strenge verwenden</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>How sure a pair must be to be merged without a look</source>
        <translation>Wie sicher ein Paar sein muss, um ohne Ansehen zusammengeführt zu werden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Makes this the strictness of the review</source>
        <translation>Macht dies zur Strenge des Reviews</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain</source>
        <translation>
            <numerusform>%Ln sicher</numerusform>
            <numerusform>%Ln sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 certain, %2 to look at</source>
        <translation>%1 sicher, %2 anzusehen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::StyleForm</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Empty rows and columns</source>
        <translation>Leere Zeilen und Spalten</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>as the content needs</source>
        <translation>wie der Inhalt braucht</translation>
    </message>
    <message>
        <source>sans serif</source>
        <translation>serifenlos</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>Breite in mm</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>Fo&amp;nt</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>bubbles</source>
        <translation>Blasen</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>colour of the largest part</source>
        <translation>Farbe des größten Teils</translation>
    </message>
    <message>
        <source>of the taxonomy</source>
        <translation>der Taxonomie</translation>
    </message>
    <message>
        <source>most papers first</source>
        <translation>meiste Arbeiten zuerst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>counts and papers</source>
        <translation>Anzahlen und Arbeiten</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Gezeichnet als</translation>
    </message>
    <message>
        <source>Third as</source>
        <translation>Dritte als</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Lines over the colours, so that they can be told apart in grey</source>
        <translation>Linien über den Farben, damit sie auch in Grau zu unterscheiden sind</translation>
    </message>
</context>
<context>
    <name>alidade::ui::TableForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>D&amp;escriptions of the codes</source>
        <translation>B&amp;eschreibungen der Codes</translation>
    </message>
    <message>
        <source>Table &amp;of</source>
        <translation>Tabelle &amp;von</translation>
    </message>
    <message>
        <source>&amp;Dimension</source>
        <translation>&amp;Dimension</translation>
    </message>
    <message>
        <source>De&amp;pth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;Related codes</source>
        <translation>Ve&amp;rwandte Codes</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Only codings that rest on this: table, prose, title …</source>
        <translation>Nur Kodierungen, die darauf beruhen: table, prose, title …</translation>
    </message>
    <message>
        <source>Di&amp;mensions</source>
        <translation>Di&amp;mensionen</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>year:2020..2024 -challenge:panics</source>
        <translation>year:2020..2024 -challenge:panics</translation>
    </message>
</context>
<context>
    <name>alidade::ui::TaxonomyPage</name>
    <message>
        <source>Add dimension</source>
        <translation>Dimension hinzufügen</translation>
    </message>
    <message>
        <source>Add code here</source>
        <translation>Code hier hinzufügen</translation>
    </message>
    <message>
        <source>Add a code or a dimension behind the selected one</source>
        <translation>Einen Code oder eine Dimension hinter dem Gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Add code below</source>
        <translation>Code darunter hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move below the one above</source>
        <translation>Unter den darüber einordnen</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Eine Ebene nach außen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Find a code by its name, short name or definition</source>
        <translation>Einen Code nach Namen, Kurznamen oder Definition suchen</translation>
    </message>
    <message>
        <source>F2 rename · Insert add · Ctrl+Shift+N add below · Alt+arrows move · M merge · S split · V move to · Del delete</source>
        <translation>F2 umbenennen · Einfg hinzufügen · Strg+Umschalt+N darunter hinzufügen · Alt+Pfeile verschieben · M zusammenführen · S aufteilen · V verschieben nach · Entf löschen</translation>
    </message>
    <message>
        <source>No dimensions yet</source>
        <translation>Noch keine Dimensionen</translation>
    </message>
    <message>
        <source>A dimension is one question asked of every paper, such as &quot;Which approach?&quot;. Its codes are the possible answers.</source>
        <translation>Eine Dimension ist eine Frage an jede Arbeit, etwa „Welcher Ansatz?“. Ihre Codes sind die möglichen Antworten.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a taxonomy of the SLR Toolkit…</source>
        <translation>Taxonomie des SLR Toolkit übernehmen …</translation>
    </message>
</context>
<context>
    <name>alidade::ui::TaxonomyTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>Dimensions and codes</source>
        <translation>Dimensionen und Codes</translation>
    </message>
    <message>
        <source>Codings and answers at all places, by all reviewers, with those below</source>
        <translation>Kodierungen und Antworten an allen Stellen, von allen Reviewern, mit denen darunter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1, %2, 1 paper</source>
        <translation>%1, %2, 1 Arbeit</translation>
    </message>
    <message>
        <source>%1, %2, %3 papers</source>
        <translation>%1, %2, %3 Arbeiten</translation>
    </message>
    <message>
        <source>The digit that gives the code on the coding page</source>
        <translation>Die Ziffer, die den Code auf der Seite Kodierung vergibt</translation>
    </message>
    <message>
        <source>Papers of which the code, or one below it, is in force, as the map counts them; each counts once</source>
        <translation>Arbeiten, für die der Code oder einer darunter gilt, wie die Karte sie zählt; jede einmal</translation>
    </message>
    <message>
        <source>Papers that the map counts: %1; by any reviewer: %2</source>
        <translation>Arbeiten, die die Karte zählt: %1; von irgendeinem Reviewer: %2</translation>
    </message>
</context>
<context>
    <name>alidade::ui::TopBar</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::VerdictPanel</name>
    <message>
        <source>There are no reasons to exclude yet. Those of the protocol belong here: write the first one below.</source>
        <translation>Noch gibt es keine Ausschlussgründe. Hierher gehören die des Protokolls: Schreiben Sie den ersten unten hin.</translation>
    </message>
    <message>
        <source>Note  (N)</source>
        <translation>Notiz  (N)</translation>
    </message>
    <message>
        <source>Note on my decision</source>
        <translation>Notiz zu meiner Entscheidung</translation>
    </message>
    <message>
        <source>Add a reason to exclude</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>My decision: %1</source>
        <translation>Meine Entscheidung: %1</translation>
    </message>
    <message>
        <source>What others decided is shown when two have decided.</source>
        <translation>Was andere entschieden haben, erscheint, wenn zwei entschieden haben.</translation>
    </message>
    <message>
        <source>Reasons to exclude</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Reasons to include</source>
        <translation>Einschlussgründe</translation>
    </message>
    <message>
        <source>the reason that was begun: %1</source>
        <translation>den begonnenen Grund: %1</translation>
    </message>
</context>
<context>
    <name>alidade::ui::VotesSheet</name>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>alidade::ui::WaitDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>alidade::ui::WelcomePage</name>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Arbeit</numerusform>
            <numerusform>%Ln Arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open a review…</source>
        <translation>Review ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New review from a template</source>
        <translation>Neues Review aus einer Vorlage</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Reviews that you open are listed here.</source>
        <translation>Hier stehen die Reviews, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Alidade</source>
        <translation>Alidade</translation>
    </message>
    <message>
        <source>Map what a literature says: code papers against a taxonomy, see where the evidence lies and where it is missing, and draw the figures of your paper.</source>
        <translation>Kartieren Sie, was eine Literatur sagt: Arbeiten nach einer Taxonomie kodieren, sehen, wo die Evidenz liegt und wo sie fehlt, und die Abbildungen Ihres Artikels zeichnen.</translation>
    </message>
    <message>
        <source>Or drop a review (NAME.alidade) into this window.</source>
        <translation>Oder ziehen Sie ein Review (NAME.alidade) in dieses Fenster.</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neues Review</translation>
    </message>
    <message>
        <source>Rust in operating-system kernels</source>
        <translation>Rust in Betriebssystemkernen</translation>
    </message>
    <message>
        <source>A published mapping study of 24 papers, complete with its codes, claims and figures. Change what you like: it is your own copy.</source>
        <translation>Eine veröffentlichte Mapping-Studie über 24 Arbeiten, mit Codes, Aussagen und Abbildungen. Ändern Sie, was Sie wollen: Es ist Ihre eigene Kopie.</translation>
    </message>
    <message>
        <source>Look around in an example</source>
        <translation>Sich in einem Beispiel umsehen</translation>
    </message>
</context>
<context>
    <name>alidade::ui::WorkBar</name>
    <message>
        <source>Papers</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far the screening has come</source>
        <translation>Wie weit die Auswahl ist</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>The papers are put in order …</source>
        <translation>Die Arbeiten werden geordnet …</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%1 eingeschlossen</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 maybe</source>
        <translation>%1 vielleicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>What %1 says counts, who leads by the protocol; what you decide verifies it.</source>
        <translation>Es gilt, was %1 sagt, laut Protokoll die Leitung; was Sie entscheiden, prüft es nach.</translation>
    </message>
    <message>
        <source>Your decisions are kept and compared, but include and exclude no paper. Whose word counts is chosen on the page Protocol, under Screening.</source>
        <translation>Ihre Entscheidungen werden aufbewahrt und verglichen, schließen aber keine Arbeit ein oder aus. Wessen Wort gilt, wird auf der Seite Protokoll unter Auswahl festgelegt.</translation>
    </message>
    <message>
        <source>only papers of the filter</source>
        <translation>nur Arbeiten des Filters</translation>
    </message>
</context>
<context>
    <name>alidade::ui::Workspace</name>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>„%1“ wird zurückgenommen</translation>
    </message>
    <message>
        <source>Working on “%1”</source>
        <translation>„%1“ läuft</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>„%1“ wird wiederholt</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>„%1“ wird gespeichert</translation>
    </message>
</context>
<context>
    <name>alidade::ui::YearHistogram</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>%1: 1 paper</source>
        <translation>%1: 1 Arbeit</translation>
    </message>
    <message>
        <source>%1: %L2 papers</source>
        <translation>%1: %L2 Arbeiten</translation>
    </message>
    <message>
        <source>No years</source>
        <translation>Keine Jahre</translation>
    </message>
    <message>
        <source>; %1 chosen</source>
        <translation>; %1 gewählt</translation>
    </message>
    <message>
        <source>; %1 to %2 chosen</source>
        <translation>; %1 bis %2 gewählt</translation>
    </message>
    <message>
        <source>no years</source>
        <translation>keine Jahre</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Evidence mapping for systematic reviews</source>
        <translation>Evidenzkartierung für systematische Reviews</translation>
    </message>
    <message>
        <source>a review to open</source>
        <translation>ein Review, das geöffnet wird</translation>
    </message>
    <message>
        <source>opens the bundled review</source>
        <translation>öffnet das mitgelieferte Review</translation>
    </message>
</context>
</TS>
