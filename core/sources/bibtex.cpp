#include "core/sources/readers.h"

namespace alidade::sources {

void readBibtex(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
