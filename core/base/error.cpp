#include "core/base/error.h"

namespace alidade {

std::string message(const Error& error)
{
    const auto detail = error.detail.english();
    return error.where.empty() ? detail : error.where + ": " + detail;
}

}
