#include "core/sources/readers.h"

namespace alidade::sources {

void readWosTagged(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
