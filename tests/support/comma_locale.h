#pragma once

#include "tests/support/files.h"

#include <string>

namespace alidade::tests {

/// The C library as Qt leaves it on a German desktop, where 3.5 is written 3,5; as it was at the end of the
/// scope. The locale is made for the purpose, since few machines have it.
class CommaLocale
{
public:
    CommaLocale();
    ~CommaLocale();
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;

    /// False where the system's sources of locales are missing.
    bool isThere() const { return m_isThere; }

private:
    TempFolder m_folder;
    std::string m_before;
    bool m_isThere = false;
};

}
