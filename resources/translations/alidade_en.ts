<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n research question</numerusform>
            <numerusform>%n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database search(es)</source>
        <translation>
            <numerusform>%n database search</numerusform>
            <numerusform>%n database searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snowballing round(s)</source>
        <translation>
            <numerusform>%n snowballing round</numerusform>
            <numerusform>%n snowballing rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) decided on by two reviewers</source>
        <translation>
            <numerusform>%n paper decided on by two reviewers</numerusform>
            <numerusform>%n papers decided on by two reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) included, and the flow adds up</source>
        <translation>
            <numerusform>%n paper included, and the flow adds up</numerusform>
            <numerusform>%n papers included, and the flow adds up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) of the flow do not add up</source>
        <translation>
            <numerusform>%n sum of the flow does not add up</numerusform>
            <numerusform>%n sums of the flow do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) coded by two reviewers</source>
        <translation>
            <numerusform>%n paper coded by two reviewers</numerusform>
            <numerusform>%n papers coded by two reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s) for quality</source>
        <translation>
            <numerusform>%n dimension for quality</numerusform>
            <numerusform>%n dimensions for quality</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved figure(s) and table(s)</source>
        <translation>
            <numerusform>%n saved figure or table</numerusform>
            <numerusform>%n saved figures and tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n known from before</numerusform>
            <numerusform>%n known from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paper(s)</source>
        <translation>
            <numerusform>%n new paper</numerusform>
            <numerusform>%n new papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::AgreementPage</name>
    <message numerus="yes">
        <source>“%1” are %n paper(s): more than one filter can name, or papers without a label.</source>
        <translation>
            <numerusform>“%1” is %n paper: more than one filter can name, or a paper without a label.</numerusform>
            <numerusform>“%1” are %n papers: more than one filter can name, or papers without a label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are left: all exclude them, but not for one reason.</source>
        <translation>
            <numerusform>%n paper is left: all exclude it, but not for one reason.</numerusform>
            <numerusform>%n papers are left: all exclude them, but not for one reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) judged by two or more</source>
        <translation>
            <numerusform>%n claim judged by two or more</numerusform>
            <numerusform>%n claims judged by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) judged by two or more</source>
        <translation>
            <numerusform>%n paper judged by two or more</numerusform>
            <numerusform>%n papers judged by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to settle</source>
        <translation>
            <numerusform>%n paper to settle</numerusform>
            <numerusform>%n papers to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChecklistModel</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::CriterionForm</name>
    <message numerus="yes">
        <source>%n decision(s) cite it. Where its text, kind or stage changes they are listed for a second look.</source>
        <translation>
            <numerusform>%n decision cites it. Where its text, kind or stage changes it is listed for a second look.</numerusform>
            <numerusform>%n decisions cite it. Where its text, kind or stage changes they are listed for a second look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteCriterionDialog</name>
    <message numerus="yes">
        <source>%n decision(s) cite it. They stay as they are, included or excluded; say which reason they have from now on.</source>
        <translation>
            <numerusform>%n decision cites it. It stays as it is, included or excluded; say which reason it has from now on.</numerusform>
            <numerusform>%n decisions cite it. They stay as they are, included or excluded; say which reason they have from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteSearchDialog</name>
    <message numerus="yes">
        <source>%n record(s) and the files they came in go with it.</source>
        <translation>
            <numerusform>%n record and the file it came in go with it.</numerusform>
            <numerusform>%n records and the files they came in go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that it alone found go too.</source>
        <translation>
            <numerusform>%n paper that it alone found goes too.</numerusform>
            <numerusform>%n papers that it alone found go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that it alone found stay, since somebody has worked on them.</source>
        <translation>
            <numerusform>%n paper that it alone found stays, since somebody has worked on it.</numerusform>
            <numerusform>%n papers that it alone found stay, since somebody has worked on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>Merge %n certain group(s)</source>
        <translation>
            <numerusform>Merge %n certain group</numerusform>
            <numerusform>Merge %n certain groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain group(s) could not be merged: something stands in the way, and they say what.</source>
        <translation>
            <numerusform>%n certain group could not be merged: something stands in the way, and it says what.</numerusform>
            <numerusform>%n certain groups could not be merged: something stands in the way, and they say what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to look at</source>
        <translation>
            <numerusform>%n group to look at</numerusform>
            <numerusform>%n groups to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain group(s) can be merged without a look.</source>
        <translation>
            <numerusform>%n certain group can be merged without a look.</numerusform>
            <numerusform>%n certain groups can be merged without a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n figure(s)</source>
        <translation>
            <numerusform>Export %n figure</numerusform>
            <numerusform>Export %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written; files of these names are as they were.</source>
        <translation>
            <numerusform>%n could not be written; a file of this name is as it was.</numerusform>
            <numerusform>%n could not be written; files of these names are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportPapersDialog</name>
    <message numerus="yes">
        <source>%n paper(s) written to %1.</source>
        <translation>
            <numerusform>%n paper written to %1.</numerusform>
            <numerusform>%n papers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigurePreview</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first %n row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n saved</numerusform>
            <numerusform>%n saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FilePreview</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n without a title</numerusform>
            <numerusform>%n without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an abstract</source>
        <translation>
            <numerusform>%n without an abstract</numerusform>
            <numerusform>%n without an abstract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a DOI</source>
        <translation>
            <numerusform>%n without a DOI</numerusform>
            <numerusform>%n without a DOI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n without a year</numerusform>
            <numerusform>%n without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FlowSidebar</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers of %Ln record(s)</source>
        <translation>
            <numerusform>papers of %Ln record</numerusform>
            <numerusform>papers of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %Ln duplicate(s)</source>
        <translation>
            <numerusform>− %Ln duplicate</numerusform>
            <numerusform>− %Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %Ln excluded</source>
        <translation>
            <numerusform>− %Ln excluded</numerusform>
            <numerusform>− %Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>codes in %n dimension(s)</source>
        <translation>
            <numerusform>codes in %n dimension</numerusform>
            <numerusform>codes in %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n saved</numerusform>
            <numerusform>%n saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers, %Ln certain group(s)</source>
        <translation>
            <numerusform>papers, %Ln certain group</numerusform>
            <numerusform>papers, %Ln certain groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupPanel</name>
    <message numerus="yes">
        <source>and %n more pair(s)</source>
        <translation>
            <numerusform>and %n more pair</numerusform>
            <numerusform>and %n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%n file cannot be read and will be left out.</numerusform>
            <numerusform>%n files cannot be read and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) before it came in.</source>
        <translation>
            <numerusform>%n search before it came in.</numerusform>
            <numerusform>%n searches before it came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportFiles</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintModel</name>
    <message numerus="yes">
        <source>%1, %2, %n finding(s)</source>
        <translation>
            <numerusform>%1, %2, %n finding</numerusform>
            <numerusform>%1, %2, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</source>
        <translation>
            <numerusform>%n rule holds: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</numerusform>
            <numerusform>All %n rules hold: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before the paper goes out</source>
        <translation>
            <numerusform>%n thing to look at before the paper goes out</numerusform>
            <numerusform>%n things to look at before the paper goes out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MeasureModel</name>
    <message numerus="yes">
        <source>over %n claim(s)</source>
        <translation>
            <numerusform>over %n claim</numerusform>
            <numerusform>over %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n paper(s)</source>
        <translation>
            <numerusform>over %n paper</numerusform>
            <numerusform>over %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeNewsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergePage</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First decide what counts in %n conflict(s)</source>
        <translation>
            <numerusform>First decide what counts in %n conflict</numerusform>
            <numerusform>First decide what counts in %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>%n thing would change</numerusform>
            <numerusform>%n things would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was merged yet: the choices brought up %n more conflict(s), or a copy has changed meanwhile. Decide them, then merge again.</source>
        <translation>
            <numerusform>Nothing was merged yet: the choices brought up %n more conflict, or a copy has changed meanwhile. Decide it, then merge again.</numerusform>
            <numerusform>Nothing was merged yet: the choices brought up %n more conflicts, or a copy has changed meanwhile. Decide them, then merge again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PlanModel</name>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n search</numerusform>
            <numerusform>%n searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ProtocolPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second look: %n</source>
        <translation>
            <numerusform>Second look: %n</numerusform>
            <numerusform>Second look: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::QuestionTree</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningPage</name>
    <message numerus="yes">
        <source>On %n paper(s) the reviewers differ.</source>
        <translation>
            <numerusform>On %n paper the reviewers differ.</numerusform>
            <numerusform>On %n papers the reviewers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) came through; the full text is next.</source>
        <translation>
            <numerusform>%n paper came through; the full text is next.</numerusform>
            <numerusform>%n papers came through; the full text is next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are included; coding is next.</source>
        <translation>
            <numerusform>%n paper is included; coding is next.</numerusform>
            <numerusform>%n papers are included; coding is next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchForm</name>
    <message numerus="yes">
        <source>%n fewer record(s) in the files than hits.</source>
        <translation>
            <numerusform>%n fewer record in the files than hits.</numerusform>
            <numerusform>%n fewer records in the files than hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) in the files than hits.</source>
        <translation>
            <numerusform>%n more record in the files than hits.</numerusform>
            <numerusform>%n more records in the files than hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchesPage</name>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n search</numerusform>
            <numerusform>%n searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SecondLookView</name>
    <message numerus="yes">
        <source>%1: %n decision(s)</source>
        <translation>
            <numerusform>%1: %n decision</numerusform>
            <numerusform>%1: %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cannot have it as their reason any more: decide anew.</source>
        <translation>
            <numerusform>%n decision cannot have it as its reason any more: decide anew.</numerusform>
            <numerusform>%n decisions cannot have it as their reason any more: decide anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::StrictnessBar</name>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n certain</numerusform>
            <numerusform>%n certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::WelcomePage</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::WorkBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
</TS>
