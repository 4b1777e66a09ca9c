#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/bridge/workspace.h"

class QComboBox;

namespace alidade::ui {

class SaidLine;

/// What is known of the paper itself, as fields to edit: for papers added by hand, and where a source was
/// wrong.
class PaperForm : public QWidget
{
    Q_OBJECT

public:
    explicit PaperForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Fills the fields with the paper's; `name` is how the journal calls it.
    void open(const Paper& paper, const PaperText& text, const QString& name);
    /// Keeps what was changed, and closes; false where a field is wrong, which it says.
    bool finish();
    /// The paper is another one or gone, and what was begun on it with it.
    void forget() { m_opened.clear(); }
    QLineEdit* titleField() const { return m_title; }
    QLineEdit* yearField() const { return m_year; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool save();
    void keep();
    void close();
    QStringList texts() const;
    void refuse(QLineEdit* field, const QString& why);

    Workspace& m_workspace;
    Paper m_paper;
    QString m_name;
    QStringList m_opened; ///< texts() when the form was opened; empty while it is not
    QLineEdit* m_label;
    QLineEdit* m_title;
    QPlainTextEdit* m_authors;
    QLineEdit* m_year;
    QLineEdit* m_venue;
    QLineEdit* m_venueShort;
    QLineEdit* m_pages;
    QLineEdit* m_doi;
    QLineEdit* m_url;
    QComboBox* m_type;
    QPlainTextEdit* m_abstract;
    SaidLine* m_message;
};

}
