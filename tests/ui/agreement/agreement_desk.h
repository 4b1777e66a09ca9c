#pragma once

#include <QAction>
#include <QTest>

#include "core/agreement/votes.h"
#include "tests/ui/support/window.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/measure_model.h"
#include "ui/agreement/question_tree.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/bridge/text.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// How often Ada and Bob said what on title and abstract: the four cells of a table of two raters.
struct FourCells {
    int bothInclude = 0;
    int onlyAda = 0; ///< Ada includes, Bob excludes
    int onlyBob = 0;
    int bothExclude = 0;
};

/// A review with as many papers as the cells hold, in their order: [1], [2] …
OpenReview openCells(const FourCells& cells);

/// Three reviewers and six papers. At title and abstract:
///
/// | paper | Ada | Bob | Cem |
/// |---|---|---|---|
/// | [1] | include | exclude EX1 | |
/// | [2] | include | include | include |
/// | [3] | maybe | exclude EX2 | exclude EX1 |
/// | [4] | exclude EX1 | exclude EX1 | |
/// | [5] | exclude EX1 | exclude EX2 | |
/// | [6] | include | | |
///
/// The dimension Approach has the codes Rewrite and Wrap, and below Wrap Thin: on [1] Ada gave Rewrite and
/// Thin, with a passage, and Bob Rewrite; on [2] both gave Wrap. To Lines, a number, Ada answered 100 for [1]
/// and Bob 120. Ada noted for [1] an overhead of 0.7 and one of 3 percent, Bob the first of these.
OpenReview openDisputed();

/// The page on a review, with a person at the keyboard.
struct Agreeing {
    OpenReview open;
    ui::AgreementPage page{*open};

    explicit Agreeing(OpenReview review, QSize size = {1200, 800});

    /// Waits until all is figured.
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void ask(const agreement::VoteQuestion& question);
    void ask(const char* dimension);

    /// Of a row of the figures.
    QString value(const QString& name) const;
    /// `[1]`, the papers of a part.
    QStringList papers(agreement::MatterState part) const;
    QString paper() const;
    QStringList voices() const;
    std::int64_t decisions() const { return open->review().database().count<Decision>(); }
};

}
