#pragma once

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include "core/screening/criteria.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/protocol/plan_model.h"
#include "ui/protocol/plan_view.h"
#include "ui/protocol/protocol_page.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// The page over a review, with the keyboard in it.
struct ProtocolDesk {
    OpenReview open;
    ui::ProtocolPage page;

    explicit ProtocolDesk(OpenReview review = openSample())
        : open(std::move(review))
        , page(*open)
    {
        page.resize(1230, 790);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QApplication::setActiveWindow(&page);
        page.focusStart();
    }

    const store::Database& database() const { return open->review().database(); }
    ui::PlanView& plan() { return *page.plan(); }
    std::int64_t steps() const { return open->review().journal().count(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? &page : target, key, modifiers);
    }

    void select(ui::PlanPart part, std::int64_t id = 0) { plan().select({part, id}); }

    Criterion criterion(const std::string& name) const
    {
        const auto found = database().all<Criterion>("WHERE name = ?1", name);
        REQUIRE(found.size() == 1);
        return found.front();
    }

    /// The names below a part of the plan.
    QStringList names(ui::PlanPart part)
    {
        QStringList all;
        const auto& model = *plan().model();
        const auto top = model.indexOf({part, 0});
        for (int row = 0; row < model.rowCount(top); ++row) {
            all << model.index(row, 0, top).data().toString();
        }
        return all;
    }

    /// What is typed goes in the place of what is in the field that has the keyboard.
    void type(const QString& text)
    {
        auto* field = QApplication::focusWidget();
        REQUIRE(field != nullptr);
        if (auto* line = qobject_cast<QLineEdit*>(field)) {
            line->selectAll();
        } else if (auto* area = qobject_cast<QPlainTextEdit*>(field)) {
            area->selectAll();
        }
        typeText(field, text);
    }

    /// Excludes papers by a criterion, as somebody.
    void
    exclude(const std::vector<const char*>& labels, CriterionId criterion, const char* reviewer = "Tester")
    {
        REQUIRE(open->write(QStringLiteral("exclude"), [&](store::Transaction& transaction) -> Result<void> {
            const auto who = reviewerNamed(transaction, reviewer);
            for (const auto* label : labels) {
                const auto done = screening::decide(transaction,
                                                    {paperLabelled(*open, label),
                                                     who,
                                                     Stage::TitleAbstract,
                                                     Verdict::Exclude,
                                                     criterion,
                                                     {}});
                if (!done) {
                    return fail(done.error());
                }
            }
            return {};
        }));
    }
};

}
