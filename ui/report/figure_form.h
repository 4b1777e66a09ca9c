#pragma once

#include <QScrollArea>

#include "core/report/figure_question.h"
#include "core/report/language.h"
#include "core/review/figure.h"
#include "ui/bridge/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace alidade::ui {

class QuestionForm;
class SaidLine;
class StyleForm;
class TableForm;

/// All fields of a figure, one below the other: what it asks, its words, how it is drawn.
class FigureForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit FigureForm(QWidget* parent = nullptr);

    /// Tells of no change. A question or a style that cannot be read is begun anew: there is no other way to
    /// mend it.
    void setFigure(const Figure& figure, const Workspace& workspace);
    /// The figure that was shown, as the fields have it now.
    Figure figure() const;
    QString title() const;
    /// Of a figure that is drawn.
    report::FigureQuestion question() const;
    /// Of a figure or a table.
    std::string filter() const;

    /// Why the figure cannot be saved; empty for nothing.
    void setProblem(const QString& sentence);
    /// The same where it is for the name of its file, which then has the keyboard.
    void setNameProblem(const QString& sentence);
    void setFilterProblem(const QString& sentence);
    void focusFirst();
    void scrollToStart();

Q_SIGNALS:
    void changed();
    void reportedWanted();

private:
    QLayout* words();
    report::Language language() const;
    void takeChange();

    Figure m_shown;
    bool m_isFilling = false;
    SaidLine* m_problem;
    QLineEdit* m_title;
    QPlainTextEdit* m_caption;
    QLineEdit* m_slug;
    QComboBox* m_language;
    QuestionForm* m_question;
    TableForm* m_table;
    StyleForm* m_style;
    QLabel* m_styleHeading;
};

}
