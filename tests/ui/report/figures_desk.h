#pragma once

#include <QApplication>
#include <QLabel>
#include <QTest>

#include "core/report/figure_edit.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_gallery.h"
#include "ui/report/figures_page.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace alidade::tests {

/// The page as a user has it, with the keyboard on it.
struct OpenPage {
    explicit OpenPage(OpenReview opened)
        : review(std::move(opened))
        , page(*review.workspace)
    {
        page.resize(1200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.focusStart();
    }

    ui::Workspace& workspace() { return *review.workspace; }
    std::vector<Figure> figures() { return report::savedFigures(workspace().review().database()); }
    Figure named(const std::string& slug)
    {
        const auto all = figures();
        const auto found = std::ranges::find(all, slug, &Figure::slug);
        REQUIRE(found != all.end());
        return *found;
    }
    ui::FigureGallery& gallery() { return *page.findChild<ui::FigureGallery*>(); }
    ui::FigureEditor& editor() { return *page.findChild<ui::FigureEditor*>(); }
    bool isEditing() { return editor().isVisible(); }

    /// To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    template <class Field>
    Field* field(const QString& name)
    {
        for (auto* each : page.findChildren<Field*>()) {
            if (each->isVisible() && each->accessibleName() == name) {
                return each;
            }
            for (auto* label : page.findChildren<QLabel*>()) {
                if (each->isVisible() && label->buddy() == each
                    && QString(label->text()).remove(QLatin1Char('&')) == name) {
                    return each;
                }
            }
        }
        FAIL("there is no field " << ui::fromQt(name));
        return nullptr;
    }

    OpenReview review;
    ui::FiguresPage page;
};

}
