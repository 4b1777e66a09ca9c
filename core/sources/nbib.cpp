#include "core/sources/readers.h"

namespace alidade::sources {

void readNbib(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
