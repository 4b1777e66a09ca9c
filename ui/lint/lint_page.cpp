#include "ui/lint/lint_page.h"

namespace alidade::ui {

LintPage::LintPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
}

}
