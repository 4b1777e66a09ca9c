#pragma once

#include <QLabel>
#include <QTableView>
#include <QTest>

#include "tests/ui/merge/merge_desk.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/merge/conflict_model.h"
#include "ui/merge/merge_page.h"
#include "ui/merge/news_model.h"
#include "ui/merge/side_view.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// The page over two copies, shown.
struct MergePageDesk : MergeDesk {
    ui::MergePage page{*open};

    MergePageDesk()
    {
        page.resize(1100, 720);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.focusStart();
    }

    void settle() const
    {
        REQUIRE(eventually([&] { return !page.isBusy(); }));
    }
    void compare(const std::filesystem::path& file)
    {
        page.setOther(file);
        settle();
    }
    void compare() { compare(theirs); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page, key, modifiers);
        settle();
    }

    QString labelOf(std::string_view code) const
    {
        return ui::toQt(open->review().database().find<Code>(codeAt(*open, code)).value().label);
    }
    QString kind(int row) const { return page.news()->index(row, 0).data().toString(); }
    QString noteText() const
    {
        QStringList texts;
        for (const auto* one : page.note()->findChildren<QLabel*>()) {
            texts << one->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    QStringList sides(int row) const
    {
        const auto* model = page.sides()->model();
        QStringList texts{model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->index(row, column).data().toString();
        }
        return texts;
    }
    bool hasMergeEntry() const
    {
        return open->review().journal().entries({}, 1).front().kind == store::EntryKind::Merge;
    }
};

}
