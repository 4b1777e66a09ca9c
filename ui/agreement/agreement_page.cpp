#include "ui/agreement/agreement_page.h"

namespace alidade::ui {

AgreementPage::AgreementPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
}

}
