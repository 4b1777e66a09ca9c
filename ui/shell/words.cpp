#include <QAction>

#include "ui/bridge/command.h"
#include "ui/shell/main_window.h"

#include <map>

// By what else the window's commands are found in the palette: words of other programs for the same.
namespace alidade::ui {

/// Translators write what is looked for in their language, and leave what is the same in every one.
void MainWindow::giveWords()
{
    setWords(*m_actions.newReview, tr("create project, start, template, set up"));
    setWords(*m_actions.open, tr("load project, file, recent"));
    setWords(*m_actions.sample, tr("example, demo, tutorial, try"));
    setWords(*m_actions.saveCopy, tr("backup, duplicate, export project, share, archive"));
    setWords(*m_actions.quit, tr("exit, leave"));
    setWords(*m_actions.undo, tr("revert, take back"));
    setWords(*m_actions.redo, tr("repeat, do again"));
    setWords(*m_actions.find, tr("search field, find, query, look for papers, references"));
    setWords(*m_actions.clearFilter, tr("reset, all papers, show all"));
    setWords(*m_actions.reviewer,
             tr("reviewer, user, name, login, account, switch, change, second screener, team"));
    setWords(
        *m_actions.preferences,
        tr("settings, options, dark mode, night, light, theme, colours, colors, font size, text size, zoom, "
           "scale, language, reviewer, user name"));
    setWords(*m_actions.guide, tr("help, manual, documentation, how to"));
    setWords(*m_actions.shortcuts, tr("keyboard, keys, hotkeys"));
    setWords(*m_actions.about, tr("version, licence, license, credits"));
    const std::map<QString, QString> ofPages = {
        {QStringLiteral("protocol"),
         tr("research questions, criteria, eligibility, PICO, team, reviewers, settings of the review, "
            "checklist, PRISMA-S, PRISMA-ScR")},
        {QStringLiteral("sources"),
         tr("import, references, RIS, BibTeX, sources, databases, Scopus, PubMed, Zotero, EndNote, "
            "snowballing, citations, export")},
        {QStringLiteral("duplicates"),
         tr("dedupe, deduplicate, deduplication, merge records, duplicate references")},
        {QStringLiteral("screening"),
         tr("title and abstract, full text review, include, exclude, decide, blind, eligibility, votes")},
        {QStringLiteral("taxonomy"),
         tr("codebook, code set, coding tool, codes, dimensions, categories, labels, tags, data extraction "
            "form")},
        {QStringLiteral("coding"),
         tr("data extraction, extract, annotate, highlight, tag papers, claims, notes, PDF, add a "
            "reference")},
        {QStringLiteral("agreement"),
         tr("kappa, Cohen, Krippendorff, inter-rater reliability, IRR, reconcile, reconciliation, consensus, "
            "conflicts, disagreements, comparison, adjudicate")},
        {QStringLiteral("map"),
         tr("evidence map, gap map, matrix, heat map, bubble chart, crosstab, facets, frequencies, "
            "statistics")},
        {QStringLiteral("report"),
         tr("PRISMA, flow diagram, charts, plots, tables, export, report, PDF, LaTeX, pictures")},
        {QStringLiteral("lint"), tr("validate, errors, problems, lint, quality, manuscript, citations")},
        {QStringLiteral("review"), tr("log, audit trail, changes, who changed, journal, versions, restore")},
        {QStringLiteral("merge"),
         tr("team, sync, combine, copies, second reviewer, collaborate, bring together")},
    };
    for (auto* action : m_actions.pages) {
        setWords(*action, ofPages.at(action->data().toString()));
    }
}

}
