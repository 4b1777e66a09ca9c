#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace alidade::ui {

/// Asks under whose name codings, claims and notes are kept: one of the review's reviewers, or a new name.
class ReviewerDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewerDialog(const QStringList& reviewers, const QString& current, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& name);

private:
    QComboBox* m_name;
    QPushButton* m_accept;
};

}
