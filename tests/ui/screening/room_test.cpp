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
