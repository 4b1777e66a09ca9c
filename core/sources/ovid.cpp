#include "core/sources/readers.h"

namespace alidade::sources {

void readOvid(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
