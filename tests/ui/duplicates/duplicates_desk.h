#pragma once

#include <QListView>
#include <QTest>

#include "tests/ui/duplicates/found_records.h"
#include "ui/duplicates/duplicates_page.h"

#include <catch2/catch.hpp>

#include <utility>

namespace alidade::tests {

/// Thirty records, or others, and the page after it has looked for duplicates.
struct DuplicatesDesk {
    OpenReview open;
    ui::DuplicatesPage page;

    explicit DuplicatesDesk(OpenReview review = openFoundRecords())
        : open(std::move(review))
        , page(*open)
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.focusStart();
        REQUIRE(eventually([&] { return page.counts().has_value(); }));
        settle();
    }

    /// Waits until all is found anew.
    void settle() const
    {
        REQUIRE(eventually([&] { return !page.finder()->isRunning(); }));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page.lists()->list(), key, modifiers);
    }

    std::int64_t papers() const { return open->review().database().count<Paper>(); }
    std::int64_t declared() const { return open->review().database().count<NotDuplicate>(); }
    int count(ui::DuplicatePart part) const { return page.lists()->count(part); }
    QString title() const
    {
        const auto* list = page.lists()->list();
        return list->currentIndex().data().toString();
    }
    PaperId paperOf(RecordId record) const
    {
        return open->review().database().find<Record>(record).value().paper.value();
    }
};

}
