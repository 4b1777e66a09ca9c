#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"
#include "ui/taxonomy/taxonomy_item.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace alidade::ui {

class SaidLine;

/// What can be said of one dimension or code. Every field is saved when it is left, or with Enter (Ctrl+Enter
/// in the definition): each is one step of undo. What cannot be saved is said below, and the field keeps it
/// until Esc.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit ItemForm(Workspace& workspace, QWidget* parent = nullptr);

    void setItem(std::optional<TaxonomyItem> item);
    /// Reads the item anew; fields that are being typed into are left alone.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addFields();
    QLineEdit* lineEdit(const QString& objectName);
    void readDimension(const Dimension& dimension);
    void readCode(const Code& code);
    void readQuestions(std::optional<QuestionId> wanted);
    void set(QLineEdit* field, const std::string& text);
    void setDefinition(const std::string& text);
    void setColour(const std::string& colour);

    using DimensionEdit = std::function<void(Dimension&)>;
    using CodeEdit = std::function<void(Code&)>;
    /// Writes the row with that edit as one change; false where it failed.
    bool save(const DimensionEdit& editDimension, const CodeEdit& editCode);
    void saveText(QLineEdit* field, std::string Dimension::*ofDimension, std::string Code::*ofCode);
    void saveDefinition();
    void showProblem(const QString& text);

    Workspace& m_workspace;
    std::optional<TaxonomyItem> m_item;
    bool m_isSaving = false;
    bool m_isOther = true; ///< the fields are read for another item than before
    std::vector<QuestionId> m_questions;

    QFormLayout* m_rows;
    QLineEdit* m_label;
    QLineEdit* m_slug;
    QPlainTextEdit* m_definition;
    QComboBox* m_kind;
    QCheckBox* m_many;
    QCheckBox* m_required;
    QComboBox* m_question;
    QLineEdit* m_unit;
    QLineEdit* m_origin;
    QComboBox* m_colour;
    QLineEdit* m_key;
    SaidLine* m_problem;
};

}
