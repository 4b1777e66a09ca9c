#include "core/sources/readers.h"

namespace alidade::sources {

void readEndNoteTagged(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
