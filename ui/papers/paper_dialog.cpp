#include "ui/papers/paper_dialog.h"

#include <QVBoxLayout>

namespace alidade::ui {

PaperDialog::PaperDialog(
    Workspace& workspace, const Paper& paper, const PaperText& text, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_form(new PaperForm(workspace))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(name));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    resize(560, 620);
    connect(m_form, &PaperForm::closed, this, &QDialog::accept);
    m_form->open(paper, text, name);
}

void PaperDialog::reject()
{
    m_form->finish(); // which says that it is closed
}

}
