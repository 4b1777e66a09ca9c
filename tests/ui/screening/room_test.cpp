#include <QAction>
#include <QApplication>
#include <QPushButton>

#include "tests/ui/screening/screening_desk.h"
#include "ui/controls/theme.h"

#include <set>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("in a small window all that can be decided stands on one line")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light); // which says how wide buttons are
    Screening desk(openPapers(3));
    const auto words = [&] {
        QStringList texts;
        std::set<int> lines;
        for (const auto* name : {"Back", "Include", "Maybe", "Exclude", "Undecided", "Skip"}) {
            for (auto* button : desk.page.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->accessibleName() == QLatin1String(name)) {
                    texts << button->text();
                    lines.insert(button->y());
                }
            }
        }
        CHECK(lines.size() == 1);
        return texts.join(QLatin1Char('|'));
    };
    CHECK(words() == QStringLiteral("Back|Include  I|Maybe  M|Exclude  E|Undecided  U|Skip  S"));
    desk.page.resize(790, 560); // of a window of 1024 x 700
    QCoreApplication::processEvents();
    CHECK(words() == QStringLiteral("|Include  I|Maybe  M|Exclude  E|Undecided  U|S"));
    desk.press(Qt::Key_I);
    CHECK(words().endsWith(QStringLiteral("|S")));
    qApp->setStyleSheet({});
}

TEST_CASE("where the words of the decisions are long, arrows alone lead to other papers, in any window")
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    Screening desk(openPapers(3));
    desk.page.resize(1050, 690); // of a window of 1280 x 800
    const auto longer = QStringLiteral("Not decided any longer, after all");
    for (auto* action : desk.page.findChildren<QAction*>()) {
        if (action->iconText() == QStringLiteral("Undecided")) {
            action->setIconText(longer);
        }
    }
    QCoreApplication::processEvents();
    desk.page.resize(1051, 690);
    QCoreApplication::processEvents();
    const QStringList names = {QStringLiteral("Back"),
                               QStringLiteral("Include"),
                               QStringLiteral("Maybe"),
                               QStringLiteral("Exclude"),
                               longer,
                               QStringLiteral("Skip")};
    std::set<int> lines;
    for (const auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->isVisible() && names.contains(button->accessibleName())) {
            lines.insert(button->y());
            CHECK((button->accessibleName() != names.front() || button->text().isEmpty()));
        }
    }
    CHECK(lines.size() == 1);
    qApp->setStyleSheet({});
}
