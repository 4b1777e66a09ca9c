#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include "tests/ui/coding/sitting.h"
#include "ui/coding/claim_form.h"
#include "ui/coding/claims_panel.h"
#include "ui/papers/paper_form.h"
#include "ui/controls/theme.h"

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("in a small window the tabs of a paper have short words, and none is cut")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light); // which says how wide tabs are
    Sitting desk;
    const auto* tabs = desk.page->findChild<ui::PaperView*>()->findChild<QTabBar*>();
    REQUIRE(tabs != nullptr);
    CHECK(tabs->tabText(2) == QStringLiteral("Records  1"));
    desk.page->resize(790, 560); // of a window of 1024 x 700
    QCoreApplication::processEvents();
    CHECK(tabs->tabText(2) == QStringLiteral("Records"));
    CHECK(tabs->tabToolTip(2) == QStringLiteral("Records  1"));
    CHECK(tabs->tabRect(tabs->count() - 1).right() <= tabs->width());
    for (int i = 0; i < tabs->count(); ++i) {
        const int padding = 2 * 5;
        CHECK(tabs->tabRect(i).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) + padding);
    }
    qApp->setStyleSheet({});
}

TEST_CASE("in a small window a claim has whole fields, and its buttons are in sight")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    Sitting desk;
    desk.page->resize(790, 560); // of a window of 1024 x 700
    desk.press(Qt::Key_C);
    QCoreApplication::processEvents();
    const auto* form = desk.page->claims()->form();
    REQUIRE(form->isVisible());
    for (const auto* field : form->findChildren<QLineEdit*>()) {
        const bool isHint = !field->placeholderText().isEmpty() && !field->placeholderText().startsWith(u'0');
        CHECK(field->width()
              >= (isHint ? field->fontMetrics().horizontalAdvance(field->placeholderText()) : 100));
    }
    for (const auto* box : form->findChildren<QComboBox*>()) {
        CHECK(box->width() >= box->fontMetrics().horizontalAdvance(QStringLiteral("nicht gesagt")) + 40);
    }
    for (const auto* button : form->findChildren<QPushButton*>()) {
        CHECK(button->visibleRegion().boundingRect() == button->rect());
    }
    qApp->setStyleSheet({});
}

TEST_CASE("in a small window the fields of a paper are whole, and show how their texts begin")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    Sitting desk("[2]");
    desk.page->resize(790, 560); // of a window of 1024 x 700
    desk.press(Qt::Key_F4);
    QCoreApplication::processEvents();
    const auto* form = desk.page->findChild<ui::PaperForm*>();
    REQUIRE(form->isVisible());
    for (const auto* area : form->findChildren<QScrollArea*>()) {
        CHECK(area->horizontalScrollBar()->maximum() == 0);
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
    for (const auto* field : form->findChildren<QLineEdit*>()) {
        CHECK(field->cursorPosition() == 0);
        CHECK(field->width() >= 130);
    }
    qApp->setStyleSheet({});
}
