#include "tests/support/comma_locale.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace alidade::tests {

// NOLINTBEGIN(concurrency-mt-unsafe): no thread runs beside

CommaLocale::CommaLocale()
    : m_before(std::setlocale(LC_NUMERIC, nullptr))
{
    const auto made = (m_folder / "de_DE.utf8").string();
    const auto command = "localedef -c -i de_DE -f UTF-8 " + made + " >/dev/null 2>&1";
    static_cast<void>(std::system(command.c_str())); // it complains of trifles; what it made is tried
    setenv("LOCPATH", m_folder.path().c_str(), 1);
    std::setlocale(LC_NUMERIC, "de_DE.utf8");
    char text[8] = {};
    std::snprintf(text, sizeof text, "%.1f", 3.5);
    m_isThere = std::string(text) == "3,5";
}

CommaLocale::~CommaLocale()
{
    std::setlocale(LC_NUMERIC, m_before.c_str());
    unsetenv("LOCPATH");
}

// NOLINTEND(concurrency-mt-unsafe)

}
