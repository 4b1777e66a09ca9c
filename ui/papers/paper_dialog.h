#pragma once

#include <QDialog>

#include "ui/papers/paper_form.h"

namespace alidade::ui {

/// The form of a paper in a window of its own, for pages that show papers to be read.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is how the journal calls the paper.
    PaperDialog(Workspace& workspace,
                const Paper& paper,
                const PaperText& text,
                const QString& name,
                QWidget* parent = nullptr);

    PaperForm& form() const { return *m_form; }

    /// Keeps what was changed, as leaving the form does anywhere; stays where a field is wrong.
    void reject() override;

private:
    PaperForm* m_form;
};

}
