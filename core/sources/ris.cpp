#include "core/sources/readers.h"

namespace alidade::sources {

void readRis(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
