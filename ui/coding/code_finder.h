#pragma once

#include <QLineEdit>
#include <QListWidget>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// Finds a code by what is typed. The field stands above the taxonomy; its results take the taxonomy's place
/// while something is typed. Enter gives the chosen code; where nothing fits, the last result adds it to the
/// dimension at hand. Esc goes back.
class CodeFinder : public QObject
{
    Q_OBJECT

public:
    explicit CodeFinder(Desk& desk, QObject* parent = nullptr);

    QLineEdit* field() const { return m_field; }
    QListWidget* results() const { return m_results; }
    /// The dimension whose codes come first, and which a new code belongs to.
    void setDimension(DimensionId dimension) { m_dimension = dimension; }
    void clear();

Q_SIGNALS:
    /// Something is typed, or nothing any more.
    void finding(bool isFinding);
    /// Enter or a click on a result, or Esc: the keyboard goes back to the taxonomy, to `code` where one was
    /// given.
    void left(std::optional<alidade::CodeId> code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void choose(QListWidgetItem* item);

    Desk& m_desk;
    DimensionId m_dimension;
    QLineEdit* m_field;
    QListWidget* m_results;
};

}
