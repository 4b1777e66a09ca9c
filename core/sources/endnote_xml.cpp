#include "core/sources/readers.h"

namespace alidade::sources {

void readEndNoteXml(std::string_view /*text*/, Sink& /*sink*/)
{
}

}
