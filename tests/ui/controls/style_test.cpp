#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/window.h"
#include "ui/controls/begun_guard.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace alidade;
using namespace alidade::tests;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF()))
        + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor groundOf(QPushButton& button)
{
    button.resize(120, 30);
    return button.grab().toImage().pixelColor(6, 15);
}

}

TEST_CASE("only the button that matters is filled, and what is switched on can be read in both tones")
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        QPushButton primary;
        primary.setProperty("primary", true);
        CHECK(groundOf(primary).name().toStdString() == ui::theme().accent.name().toStdString());
        QPushButton toggle;
        toggle.setCheckable(true);
        toggle.setChecked(true);
        CHECK(groundOf(toggle).name().toStdString() == ui::theme().accentSoft.name().toStdString());
        CHECK(contrast(ui::theme().accent, ui::theme().accentSoft) >= 4.5); // WCAG 2.1, AA
    }
}

TEST_CASE(
    "a list that drops down is as wide as what it lists, however narrow its box, and stays on the screen")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QWidget window;
    ui::ElidedBox box(4, &window);
    box.addItem(QStringLiteral("For me"));
    box.addItem(QStringLiteral("Open for anybody, whoever was asked"));
    window.resize(200, 100);
    window.show();
    const auto edges = window.screen()->availableGeometry();
    box.setGeometry(10, 10, 80, 26);
    for (const int left : {0, edges.right() - 100}) {
        window.move(left, 0);
        box.showPopup();
        auto& list = *box.view();
        const int text = list.fontMetrics().horizontalAdvance(box.itemText(1));
        CHECK(list.viewport()->width() >= text);
        CHECK(list.visualRect(list.model()->index(1, 0)).width() >= text);
        CHECK(list.window()->frameGeometry().right() <= edges.right());
        CHECK(list.window()->frameGeometry().left() >= edges.left());
        box.hidePopup();
    }
}

TEST_CASE("the keyboard's place is painted by the style sheet alone")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    const std::vector<QWidget*> controls = {new QPushButton(QStringLiteral("Go")),
                                            new QCheckBox(QStringLiteral("Go")),
                                            new QRadioButton(QStringLiteral("Go"))};
    for (auto* control : controls) {
        layout->addWidget(control);
    }
    window.resize(400, 200);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    for (auto* control : controls) {
        control->setFocus(Qt::TabFocusReason);
        REQUIRE(eventually([&] { return control->hasFocus(); }));
        INFO(control->metaObject()->className());
        // on the right, where neither border nor mark nor text is, there is nothing but the ground
        const auto image = control->grab().toImage();
        const auto ground = image.pixelColor(image.width() - 5, image.height() / 2);
        int others = 0;
        for (int x = image.width() - 100; x < image.width() - 4; ++x) {
            for (int y = 4; y < image.height() - 4; ++y) {
                others += image.pixelColor(x, y) == ground ? 0 : 1;
            }
        }
        CHECK(others == 0);
    }
}

TEST_CASE("what is switched on shows that it has the keyboard")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QPushButton toggle;
    toggle.setCheckable(true);
    toggle.setChecked(true);
    toggle.resize(120, 30);
    const auto edge = [&] { return toggle.grab().toImage().pixelColor(60, 1); };
    CHECK(edge().name().toStdString() == ui::theme().accentSoft.name().toStdString());
    toggle.show();
    REQUIRE(QTest::qWaitForWindowExposed(&toggle));
    QApplication::setActiveWindow(&toggle);
    toggle.setFocus(Qt::TabFocusReason);
    REQUIRE(eventually([&] { return toggle.hasFocus(); }));
    CHECK(edge().name().toStdString() == ui::theme().accent.name().toStdString());
}

TEST_CASE("the button that matters shows in both tones that it has the keyboard")
{
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, choice);
        QPushButton button;
        button.setProperty("primary", true);
        button.resize(120, 30);
        const auto edge = [&] { return button.grab().toImage().pixelColor(60, 1); };
        CHECK(edge().name().toStdString() == ui::theme().accent.name().toStdString());
        button.show();
        REQUIRE(QTest::qWaitForWindowExposed(&button));
        QApplication::setActiveWindow(&button);
        button.setFocus(Qt::TabFocusReason);
        REQUIRE(eventually([&] { return button.hasFocus(); }));
        CHECK(edge().name().toStdString() == ui::theme().text.name().toStdString());
    }
}

TEST_CASE("the arrow of a button with a menu stands at its right, in the middle of its height")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QPushButton button;
    button.setMenu(new QMenu(&button));
    button.resize(120, 30);
    const auto image = button.grab().toImage();
    const auto ground = image.pixelColor(60, 15);
    int top = image.height();
    int bottom = 0;
    for (int x = image.width() - 26; x < image.width() - 3; ++x) {
        for (int y = 3; y < image.height() - 3; ++y) {
            if (image.pixelColor(x, y) != ground) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    REQUIRE(top < bottom);
    CHECK(std::abs(top + bottom - (image.height() - 1)) <= 4);
}

TEST_CASE("in every row of a dialog's buttons what leaves is first and what is done last")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    box.resize(400, 40);
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    CHECK(box.button(QDialogButtonBox::Cancel)->x() < box.button(QDialogButtonBox::Ok)->x());
}

TEST_CASE("the first Esc warns beside the buttons, moves none of them, and gives way after a while")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    for (const bool isOwnRow : {true, false}) {
        QDialog dialog;
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(new QPushButton(QStringLiteral("Above")), 1);
        auto* note = new QLabel(QStringLiteral("One step of undo."));
        auto* box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        QPushButton* leave = box->button(QDialogButtonBox::Cancel);
        if (isOwnRow) {
            auto* row = new QHBoxLayout;
            row->addWidget(note, 1);
            row->addWidget(box);
            layout->addLayout(row);
        } else {
            layout->addWidget(note);
            layout->addWidget(box);
        }
        const auto* guard = new ui::BegunGuard(dialog, [] { return true; });
        dialog.resize(700, 300);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        const auto before = leave->mapTo(&dialog, QPoint());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        REQUIRE(dialog.isVisible());
        CHECK(guard->warning()->isVisible());
        CHECK(note->isVisible() != isOwnRow); // one stands for the other in the same row
        QTest::qWait(50);
        CHECK(leave->mapTo(&dialog, QPoint()) == before);
        REQUIRE(QTest::qWaitFor([&] { return !guard->warning()->isVisible(); }, 20'000));
        CHECK(note->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape); // it is the first one again
        CHECK(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
}

namespace {

/// Where in the middle of it something that is drawn begins; beyond `from`, so that borders do not count.
int firstDrawn(QWidget& widget, int from)
{
    const auto image = widget.grab().toImage();
    for (int x = from; x < image.width(); ++x) {
        for (int y = 4; y < std::min(image.height() - 4, 24); ++y) {
            if (contrast(image.pixelColor(x, y), ui::theme().panel) > 3) {
                return x;
            }
        }
    }
    return -1;
}

}

TEST_CASE("texts begin below each other in all fields of a form")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    const auto text = QStringLiteral("HHH");
    QLineEdit line(text);
    QTextEdit lines(text);
    QComboBox choice;
    choice.addItem(text);
    QComboBox typed;
    typed.setEditable(true);
    typed.addItem(text);
    const int wanted = firstDrawn(line, 3);
    REQUIRE(wanted > 0);
    for (auto* field :
         {static_cast<QWidget*>(&lines), static_cast<QWidget*>(&choice), static_cast<QWidget*>(&typed)}) {
        INFO(field->metaObject()->className());
        field->resize(200, field == &lines ? 60 : 26);
        CHECK(std::abs(firstDrawn(*field, 3) - wanted) <= 1);
    }
}

TEST_CASE("the pictures of a menu do not touch its border")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QPixmap black(16, 16);
    black.fill(Qt::black);
    QMenu menu;
    menu.addAction(QIcon(black), QStringLiteral("Open"));
    menu.resize(menu.sizeHint());
    CHECK(firstDrawn(menu, 3) >= 8);
}

TEST_CASE("what is chosen in the list of a field looks as in other lists")
{
    for (const auto tone : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        ui::applyTheme(*qApp, tone);
        QComboBox box;
        box.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        box.resize(200, 26);
        box.show();
        REQUIRE(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        auto* list = box.view();
        const auto row = list->visualRect(list->currentIndex());
        const auto ground = list->viewport()->grab().toImage().pixelColor(row.right() - 8, row.center().y());
        CHECK(ground.name().toStdString() == ui::theme().accentSoft.name().toStdString());
        box.hidePopup();
    }
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

TEST_CASE("a box as wide as what is chosen shows it whole")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    ui::ChoiceBox box(QStringLiteral("Rows"));
    box.addItem(QStringLiteral("Shane K. Panter"));
    box.resize(box.sizeHint());
    const auto whole = box.grab().toImage();
    box.resize(box.sizeHint() + QSize(40, 0));
    // the letters are the same with more room; an ellipsis would stand in the place of the last ones
    const auto roomy = box.grab().toImage();
    const QRect letters(0, 4, box.sizeHint().width() - 26, whole.height() - 8);
    CHECK(whole.copy(letters) == roomy.copy(letters));
}
