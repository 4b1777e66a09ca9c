#pragma once

#include <QApplication>
#include <QTest>

#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/map/chart_panel.h"
#include "ui/map/facet_panel.h"
#include "ui/map/map_page.h"
#include "ui/map/map_panel.h"
#include "ui/map/side_charts.h"
#include "ui/map/year_histogram.h"
#include "ui/papers/paper_table.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

namespace alidade::tests {

/// The map's page of a review, shown.
struct MapDesk {
    OpenReview review;
    std::unique_ptr<ui::MapPage> page;

    explicit MapDesk(OpenReview opened, QSize size = {1400, 1100})
        : review(std::move(opened))
        , page(std::make_unique<ui::MapPage>(*review))
    {
        page->resize(size);
        page->show();
        page->focusStart();
        settle();
    }

    ui::Workspace& workspace() const { return *review; }

    /// Until all has been counted and painted.
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
    }

    /// Warnings since the last call, but those of the platform without a screen about what it cannot do.
    static std::vector<QString> warnings()
    {
        auto list = takeWarnings();
        std::erase_if(list, [](const QString& text) {
            return text.startsWith(QLatin1String("This plugin does not support"));
        });
        return list;
    }

    QModelIndex facet(const char* field, const char* value = "") const
    {
        const auto index = page->facets().model().indexOf(QString::fromUtf8(field), QString::fromUtf8(value));
        REQUIRE(index.isValid());
        return index;
    }

    unsigned papersOf(const char* field, const char* value) const
    {
        return facet(field, value).data(ui::FacetModel::PapersRole).toUInt();
    }

    void clickFacet(const char* field, const char* value, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto& view = page->facets().view();
        const auto index = facet(field, value);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
        settle();
    }

    /// The mark that stands for all of these conditions, by the ends of their values.
    std::size_t mark(const ui::ChartView& chart, const std::vector<std::string>& values) const
    {
        const auto& marks = chart.drawing().marks;
        const auto found = std::ranges::find_if(marks, [&](const ui::Mark& mark) {
            return mark.conditions.size() == values.size()
                && std::ranges::equal(mark.conditions, values, [](const auto& condition, const auto& value) {
                       return condition.value.ends_with(value);
                   });
        });
        REQUIRE(found != marks.end());
        return static_cast<std::size_t>(found - marks.begin());
    }

    void click(ui::ChartView& chart, const std::vector<std::string>& values) const
    {
        const auto area = chart.markArea(mark(chart, values));
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, area.center().toPoint());
        settle();
    }

    /// The labels of the papers in the table.
    std::set<std::string> shownPapers() const
    {
        const auto& table = page->papers().papers();
        std::set<std::string> labels;
        for (int row = 0; row < table.rowCount(); ++row) {
            labels.insert(ui::fromQt(table.index(row, 0).data().toString()));
        }
        return labels;
    }
};

}
