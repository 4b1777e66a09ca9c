#include "core/base/error.h"

namespace alidade {

std::string message(const Error& error)
{
    return error.where.empty() ? error.detail : error.where + ": " + error.detail;
}

}
