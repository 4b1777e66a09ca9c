#include "core/sources/readers.h"

namespace alidade::sources {

void readTable(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
