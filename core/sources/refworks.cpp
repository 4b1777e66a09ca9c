#include "core/sources/readers.h"

namespace alidade::sources {

void readRefWorks(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
