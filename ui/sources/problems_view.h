#pragma once

#include <QWidget>

#include "core/sources/preview.h"

class QPlainTextEdit;
class QTreeWidget;

namespace alidade::ui {

/// What is not as it should be in a file, the worst first, and the lines of the file around the chosen one.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);

    void show(const sources::Preview& found);
    /// `line` is that of the problem.
    void showExcerpt(const sources::Excerpt& excerpt, std::size_t line);

    QTreeWidget* list() const { return m_list; }
    QPlainTextEdit* excerpt() const { return m_excerpt; }

Q_SIGNALS:
    void excerptWanted(std::size_t line);

private:
    QTreeWidget* m_list;
    QPlainTextEdit* m_excerpt;
};

}
