#include <QLocale>

#include "core/base/count.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// The locale for as long as a test lasts.
class Locale
{
public:
    Locale(QLocale::Language language, QLocale::Country country)
    {
        QLocale::setDefault(QLocale(language, country));
    }
    ~Locale() { QLocale::setDefault(m_before); }
    Locale(const Locale&) = delete;
    Locale& operator=(const Locale&) = delete;

private:
    QLocale m_before;
};

QString saidOf(int records)
{
    return ui::said({std::string("%1 were found in %2."), {counted(records), std::string("2023")}});
}

}

TEST_CASE("counts in what core says are written as the language of the window writes them, and years are not")
{
    const Locale english(QLocale::English, QLocale::UnitedStates);
    CHECK(saidOf(50000) == QStringLiteral("50,000 were found in 2023."));
    CHECK(saidOf(999) == QStringLiteral("999 were found in 2023."));
    CHECK(ui::countText(1234567) == QStringLiteral("1,234,567"));
    const Locale german(QLocale::German, QLocale::Germany);
    CHECK(saidOf(50000) == QStringLiteral("50.000 were found in 2023."));
}
