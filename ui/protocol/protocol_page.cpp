#include "ui/protocol/protocol_page.h"

namespace alidade::ui {

ProtocolPage::ProtocolPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
}

}
