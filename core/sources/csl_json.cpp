#include "core/sources/readers.h"

namespace alidade::sources {

void readCslJson(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
