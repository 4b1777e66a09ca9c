#include "core/sources/readers.h"

namespace alidade::sources {

void readPubmedXml(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
