<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%Ln research question(s)</source>
        <translation>
            <numerusform>%Ln research question</numerusform>
            <numerusform>%Ln research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s)</source>
        <translation>
            <numerusform>%Ln criterion</numerusform>
            <numerusform>%Ln criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln database search(es)</source>
        <translation>
            <numerusform>%Ln database search</numerusform>
            <numerusform>%Ln database searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snowballing round(s)</source>
        <translation>
            <numerusform>%Ln snowballing round</numerusform>
            <numerusform>%Ln snowballing rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln other source</numerusform>
            <numerusform>%Ln other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) decided on by two reviewers</source>
        <translation>
            <numerusform>%Ln paper decided on by two reviewers</numerusform>
            <numerusform>%Ln papers decided on by two reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) included, and the flow adds up</source>
        <translation>
            <numerusform>%Ln paper included, and the flow adds up</numerusform>
            <numerusform>%Ln papers included, and the flow adds up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the flow do not add up</source>
        <translation>
            <numerusform>%Ln sum of the flow does not add up</numerusform>
            <numerusform>%Ln sums of the flow do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) coded by two reviewers</source>
        <translation>
            <numerusform>%Ln paper coded by two reviewers</numerusform>
            <numerusform>%Ln papers coded by two reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s) for quality</source>
        <translation>
            <numerusform>%Ln dimension for quality</numerusform>
            <numerusform>%Ln dimensions for quality</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved figure(s) and table(s)</source>
        <translation>
            <numerusform>%Ln saved figure or table</numerusform>
            <numerusform>%Ln saved figures and tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more paper(s) have another citation key.</source>
        <translation>
            <numerusform>%Ln more paper has another citation key.</numerusform>
            <numerusform>%Ln more papers have another citation key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records told apart</source>
        <translation>
            <numerusform>%Ln pair of records told apart</numerusform>
            <numerusform>%Ln pairs of records told apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from before</source>
        <translation>
            <numerusform>%Ln known from before</numerusform>
            <numerusform>%Ln known from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln new paper</numerusform>
            <numerusform>%Ln new papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::AgreementPage</name>
    <message numerus="yes">
        <source>“%1” are %Ln paper(s): more than one filter can name, or papers without a label.</source>
        <translation>
            <numerusform>“%1” is %Ln paper: more than one filter can name, or a paper without a label.</numerusform>
            <numerusform>“%1” are %Ln papers: more than one filter can name, or papers without a label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are left: all exclude them, but not for one reason.</source>
        <translation>
            <numerusform>%Ln paper is left: all exclude it, but not for one reason.</numerusform>
            <numerusform>%Ln papers are left: all exclude them, but not for one reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) judged by two or more</source>
        <translation>
            <numerusform>%Ln claim judged by two or more</numerusform>
            <numerusform>%Ln claims judged by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) judged by two or more</source>
        <translation>
            <numerusform>%Ln paper judged by two or more</numerusform>
            <numerusform>%Ln papers judged by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) to settle</source>
        <translation>
            <numerusform>%Ln paper to settle</numerusform>
            <numerusform>%Ln papers to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::BulkDecisionDialog</name>
    <message numerus="yes">
        <source>Decide on %Ln paper(s) at once</source>
        <translation>
            <numerusform>Decide on %Ln paper</numerusform>
            <numerusform>Decide on %Ln papers at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln paper(s)</source>
        <translation>
            <numerusform>Exclude %Ln paper</numerusform>
            <numerusform>Exclude %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln paper(s)</source>
        <translation>
            <numerusform>Include %Ln paper</numerusform>
            <numerusform>Include %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maybe for %Ln paper(s)</source>
        <translation>
            <numerusform>Maybe for %Ln paper</numerusform>
            <numerusform>Maybe for %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ChecklistModel</name>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln thing missing</numerusform>
            <numerusform>%Ln things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::CriterionForm</name>
    <message numerus="yes">
        <source>%Ln decision(s) cite it. Where its text, kind or stage changes they are listed for a second look.</source>
        <translation>
            <numerusform>%Ln decision cites it. Where its text, kind or stage changes it is listed for a second look.</numerusform>
            <numerusform>%Ln decisions cite it. Where its text, kind or stage changes they are listed for a second look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteCriterionDialog</name>
    <message numerus="yes">
        <source>%Ln decision(s) cite it. They stay as they are, included or excluded; say which reason they have from now on.</source>
        <translation>
            <numerusform>%Ln decision cites it. It stays as it is, included or excluded; say which reason it has from now on.</numerusform>
            <numerusform>%Ln decisions cite it. They stay as they are, included or excluded; say which reason they have from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DeleteSearchDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) and the files they came in go with it.</source>
        <translation>
            <numerusform>%Ln record and the file it came in go with it.</numerusform>
            <numerusform>%Ln records and the files they came in go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) that it alone found go too.</source>
        <translation>
            <numerusform>%Ln paper that it alone found goes too.</numerusform>
            <numerusform>%Ln papers that it alone found go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) that it alone found stay, since somebody has worked on them.</source>
        <translation>
            <numerusform>%Ln paper that it alone found stays, since somebody has worked on it.</numerusform>
            <numerusform>%Ln papers that it alone found stay, since somebody has worked on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>Merge %Ln certain group(s)</source>
        <translation>
            <numerusform>Merge %Ln certain group</numerusform>
            <numerusform>Merge %Ln certain groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain group(s) could not be merged: something stands in the way, and they say what.</source>
        <translation>
            <numerusform>%Ln certain group could not be merged: something stands in the way, and it says what.</numerusform>
            <numerusform>%Ln certain groups could not be merged: something stands in the way, and they say what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) to look at</source>
        <translation>
            <numerusform>%Ln group to look at</numerusform>
            <numerusform>%Ln groups to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain</source>
        <translation>
            <numerusform>Merge %Ln certain</numerusform>
            <numerusform>Merge %Ln certain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln figure(s)</source>
        <translation>
            <numerusform>Export %Ln figure</numerusform>
            <numerusform>Export %Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln file written.</numerusform>
            <numerusform>%Ln files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written; files of these names are as they were.</source>
        <translation>
            <numerusform>%Ln could not be written; a file of this name is as it was.</numerusform>
            <numerusform>%Ln could not be written; files of these names are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ExportPapersDialog</name>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1.</source>
        <translation>
            <numerusform>%Ln paper written to %1.</numerusform>
            <numerusform>%Ln papers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FigurePreview</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln row(s)</source>
        <translation>
            <numerusform>the first %Ln row</numerusform>
            <numerusform>the first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) the citations do not fit: make the figure wider or its letters smaller.</source>
        <translation>
            <numerusform>In %Ln place the citations do not fit: make the figure wider or its letters smaller.</numerusform>
            <numerusform>In %Ln places the citations do not fit: make the figure wider or its letters smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FilePreview</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title</source>
        <translation>
            <numerusform>%Ln without a title</numerusform>
            <numerusform>%Ln without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an abstract</source>
        <translation>
            <numerusform>%Ln without an abstract</numerusform>
            <numerusform>%Ln without an abstract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a DOI</source>
        <translation>
            <numerusform>%Ln without a DOI</numerusform>
            <numerusform>%Ln without a DOI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln without a year</numerusform>
            <numerusform>%Ln without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::FlowSidebar</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
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
        <source>− %Ln excluded</source>
        <translation>
            <numerusform>− %Ln excluded</numerusform>
            <numerusform>− %Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>codes in %Ln dimension(s)</source>
        <translation>
            <numerusform>codes in %Ln dimension</numerusform>
            <numerusform>codes in %Ln dimensions</numerusform>
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
        <source>%Ln reviewer(s)</source>
        <translation>
            <numerusform>%Ln reviewer</numerusform>
            <numerusform>%Ln reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers, %Ln certain group(s)</source>
        <translation>
            <numerusform>papers, %Ln certain group</numerusform>
            <numerusform>papers, %Ln certain groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hits in %Ln source(s)</source>
        <translation>
            <numerusform>hits in %Ln source</numerusform>
            <numerusform>hits in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records from %Ln source(s)</source>
        <translation>
            <numerusform>records from %Ln source</numerusform>
            <numerusform>records from %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) given</source>
        <translation>
            <numerusform>%Ln code given</numerusform>
            <numerusform>%Ln codes given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to screen</source>
        <translation>
            <numerusform>%Ln to screen</numerusform>
            <numerusform>%Ln to screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::GroupPanel</name>
    <message numerus="yes">
        <source>and %Ln more pair(s)</source>
        <translation>
            <numerusform>and %Ln more pair</numerusform>
            <numerusform>and %Ln more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and will be left out.</source>
        <translation>
            <numerusform>%Ln file cannot be read and will be left out.</numerusform>
            <numerusform>%Ln files cannot be read and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln search</numerusform>
            <numerusform>%Ln searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) so far…</source>
        <translation>
            <numerusform>%Ln record so far…</numerusform>
            <numerusform>%Ln records so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ImportFiles</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln finding(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln finding</numerusform>
            <numerusform>%1, %2, %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::LintPage</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rule(s) hold: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</source>
        <translation>
            <numerusform>%Ln rule holds: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</numerusform>
            <numerusform>All %Ln rules hold: numbers that were reported, decisions and their reasons, codes, claims and duplicates. A manuscript in LaTeX can be held against the review, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before the paper goes out</source>
        <translation>
            <numerusform>%Ln thing to look at before the paper goes out</numerusform>
            <numerusform>%Ln things to look at before the paper goes out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MeasureModel</name>
    <message numerus="yes">
        <source>over %Ln claim(s)</source>
        <translation>
            <numerusform>over %Ln claim</numerusform>
            <numerusform>over %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln paper(s)</source>
        <translation>
            <numerusform>over %Ln paper</numerusform>
            <numerusform>over %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergeNewsModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MergePage</name>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict to decide</numerusform>
            <numerusform>%Ln conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First decide what counts in %Ln conflict(s)</source>
        <translation>
            <numerusform>First decide what counts in %Ln conflict</numerusform>
            <numerusform>First decide what counts in %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) would change</source>
        <translation>
            <numerusform>%Ln thing would change</numerusform>
            <numerusform>%Ln things would change</numerusform>
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
        <source>Nothing was merged yet: the choices brought up %Ln more conflict(s), or a copy has changed meanwhile. Decide them, then merge again.</source>
        <translation>
            <numerusform>Nothing was merged yet: the choices brought up %Ln more conflict, or a copy has changed meanwhile. Decide it, then merge again.</numerusform>
            <numerusform>Nothing was merged yet: the choices brought up %Ln more conflicts, or a copy has changed meanwhile. Decide them, then merge again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::MetricForm</name>
    <message numerus="yes">
        <source>%Ln claim(s) are in it.</source>
        <translation>
            <numerusform>%Ln claim is in it.</numerusform>
            <numerusform>%Ln claims are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::NoGroup</name>
    <message numerus="yes">
        <source>%Ln certain group(s) can be merged without a look.</source>
        <translation>
            <numerusform>%Ln certain group can be merged without a look.</numerusform>
            <numerusform>%Ln certain groups can be merged without a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperFiles</name>
    <message numerus="yes">
        <source>Attach %Ln file(s) to %1</source>
        <translation>
            <numerusform>Attach %Ln file to %1</numerusform>
            <numerusform>Attach %Ln files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PaperList</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::PlanModel</name>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln search</numerusform>
            <numerusform>%Ln searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ProtocolPage</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s)</source>
        <translation>
            <numerusform>%Ln criterion</numerusform>
            <numerusform>%Ln criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second look: %Ln</source>
        <translation>
            <numerusform>Second look: %Ln</numerusform>
            <numerusform>Second look: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::QuestionTree</name>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningDesk</name>
    <message numerus="yes">
        <source>Include %Ln paper(s)</source>
        <translation>
            <numerusform>Include %Ln paper</numerusform>
            <numerusform>Include %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln paper(s)</source>
        <translation>
            <numerusform>Exclude %Ln paper</numerusform>
            <numerusform>Exclude %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maybe %Ln paper(s)</source>
        <translation>
            <numerusform>Maybe for %Ln paper</numerusform>
            <numerusform>Maybe for %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::ScreeningPage</name>
    <message numerus="yes">
        <source>On %Ln paper(s) the reviewers differ.</source>
        <translation>
            <numerusform>On %Ln paper the reviewers differ.</numerusform>
            <numerusform>On %Ln papers the reviewers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) came through; the full text is next.</source>
        <translation>
            <numerusform>%Ln paper came through; the full text is next.</numerusform>
            <numerusform>%Ln papers came through; the full text is next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are included; coding is next.</source>
        <translation>
            <numerusform>%Ln paper is included; coding is next.</numerusform>
            <numerusform>%Ln papers are included; coding is next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchForm</name>
    <message numerus="yes">
        <source>%Ln fewer record(s) in the files than hits.</source>
        <translation>
            <numerusform>%Ln fewer record in the files than hits.</numerusform>
            <numerusform>%Ln fewer records in the files than hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) in the files than hits.</source>
        <translation>
            <numerusform>%Ln more record in the files than hits.</numerusform>
            <numerusform>%Ln more records in the files than hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SearchesPage</name>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln search</numerusform>
            <numerusform>%Ln searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::SecondLookView</name>
    <message numerus="yes">
        <source>%1: %Ln decision(s)</source>
        <translation>
            <numerusform>%1: %Ln decision</numerusform>
            <numerusform>%1: %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) cannot have it as their reason any more: decide anew.</source>
        <translation>
            <numerusform>%Ln decision cannot have it as its reason any more: decide anew.</numerusform>
            <numerusform>%Ln decisions cannot have it as their reason any more: decide anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::StrictnessBar</name>
    <message numerus="yes">
        <source>%Ln certain</source>
        <translation>
            <numerusform>%Ln certain</numerusform>
            <numerusform>%Ln certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::TaxonomyPage</name>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::WelcomePage</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alidade::ui::WorkBar</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
</TS>
