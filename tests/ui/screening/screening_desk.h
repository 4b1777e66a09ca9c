#pragma once

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "core/report/check.h"
#include "core/review/settings.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/screening/criterion_row.h"
#include "ui/screening/reading_view.h"
#include "ui/screening/rules_dialog.h"
#include "ui/screening/screening_page.h"
#include "ui/screening/verdict_panel.h"
#include "ui/screening/work_bar.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// The page on a review, with a person at the keyboard.
struct Screening {
    OpenReview open;
    ui::ScreeningPage page{*open};

    explicit Screening(OpenReview review)
        : open(std::move(review))
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.focusStart();
    }

    void press(Qt::Key key)
    {
        auto* focus = page.focusWidget();
        QTest::keyClick(focus == nullptr ? &page : focus, key);
    }

    void choose(screening::WorkSet set)
    {
        auto* box = page.bar()->setBox();
        box->setCurrentIndex(box->findData(static_cast<int>(set)));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::optional<PaperId> paper() const
    {
        const auto* sheet = page.desk()->sheet();
        return sheet == nullptr ? std::nullopt : std::optional(sheet->paper.id);
    }

    std::int64_t decisions(Verdict verdict) const
    {
        return open->review().database().count<Decision>(
            "WHERE verdict = ?1 AND stage = ?2", verdict, page.desk()->question().stage);
    }

    bool isSound() const { return report::check(open->review()).empty(); }
};

/// `count` papers that nobody has decided on, with abstracts, and two reasons to exclude.
inline OpenReview openPapers(int count)
{
    auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("generate"), [&](store::Transaction& t) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Paper paper;
            paper.label = "P" + std::to_string(i + 1);
            paper.title = "Kernel number " + std::to_string(i + 1);
            paper.year = 2000 + i % 20;
            const auto id = t.insert(paper);
            t.insert(PaperText{id, "An abstract on microkernels, and a survey of drivers.", {}});
        }
        for (const std::string name : {"EX1", "EX2"}) {
            Criterion criterion;
            criterion.name = name;
            criterion.text = "A reason.";
            criterion.digit = name == "EX1" ? 1 : 2;
            t.insert(criterion);
        }
        return {};
    }));
    return open;
}

}
