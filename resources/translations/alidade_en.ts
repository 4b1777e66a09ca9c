<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>papers of %n record(s)</source>
        <translation>
            <numerusform>papers of %n record</numerusform>
            <numerusform>papers of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n duplicate(s)</source>
        <translation>
            <numerusform>− %n duplicate</numerusform>
            <numerusform>− %n duplicates</numerusform>
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
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n excluded</source>
        <translation>
            <numerusform>− %n excluded</numerusform>
            <numerusform>− %n excluded</numerusform>
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
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
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
</TS>
