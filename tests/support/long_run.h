#pragma once

#include <cstdlib>

namespace alidade::tests {

/// Whether the tests may take their time: ALIDADE_LONG=1, as `packaging/test --long` sets it.
inline bool isLongRun()
{
    return std::getenv("ALIDADE_LONG") != nullptr;
}

/// How often to repeat something: little in the daily suite, much in a long run.
inline int rounds(int daily, int inLongRun)
{
    return isLongRun() ? inLongRun : daily;
}

}
