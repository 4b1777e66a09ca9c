#include "ui/merge/merge_page.h"

namespace alidade::ui {

MergePage::MergePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
}

}
