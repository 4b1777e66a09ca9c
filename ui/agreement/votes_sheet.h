#pragma once

#include "ui/agreement/side_by_side_view.h"
#include "ui/controls/parts.h"

class QTextEdit;

namespace alidade::ui {

/// One paper to settle: what it is, what each reviewer said of it, its abstract, and the keys.
class VotesSheet : public QWidget
{
    Q_OBJECT

public:
    /// `decisions` stand at the foot, each with its key, while they are visible.
    explicit VotesSheet(const QList<QAction*>& decisions, QWidget* parent = nullptr);

    /// `inForce` says in a sentence what counts now.
    void show(agreement::SideBySide shown, const QString& inForce);

    SideBySideModel* model() const { return m_model; }
    SideBySideView* table() const { return m_table; }
    QString titleText() const { return m_title->text(); }
    QString inForceText() const { return m_inForce->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    SideBySideModel* m_model;
    SideBySideView* m_table;
    QLabel* m_title;
    ElidedLabel* m_shortTitle; ///< in its place where the sheet is low: one line
    QLabel* m_origin;
    QLabel* m_inForce;
    QTextEdit* m_abstract;
    QWidget* m_buttons;
};

}
