#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "ui/coding/code_tree_model.h"

namespace alidade::ui {

/// Paints a row of the taxonomy: the key that gives it, its label, whether it is given and where, the note
/// and the passages below. Its editors refuse what does not fit the dimension, and stay open then.
class CodeTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CodeTreeDelegate(Desk& desk, QObject* parent = nullptr);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Why the text in an editor does not fit; empty once it does.
    void answerJudged(const QString& why) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void paintDimension(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintRow(QPainter& painter,
                  const QRect& rect,
                  const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    bool judge(QWidget* editor) const;

    Desk& m_desk;
};

/// The taxonomy beside a paper. Digits are the page's; here Tab goes from dimension to dimension, Space and
/// Enter give or take what the row says, Delete takes it.
class CodeTree : public QTreeView
{
    Q_OBJECT

public:
    explicit CodeTree(Desk& desk, QWidget* parent = nullptr);

    CodeTreeModel& codes() const { return *m_model; }
    /// The dimension of the current row, or the first one.
    DimensionId currentDimension() const;
    std::optional<CodeId> currentCode() const;
    void goTo(DimensionId dimension);
    void goTo(CodeId code);
    /// What a digit does: gives or takes; 0 says that none applies.
    bool pressDigit(int digit);
    bool toggleCurrent();
    bool takeCurrent();

Q_SIGNALS:
    void answerJudged(const QString& why);
    void currentRowChanged();

public:
    void keyboardSearch(const QString& search) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    bool goToNeighbour(int step);
    void showGiven();

    Desk& m_desk;
    CodeTreeModel* m_model;
    std::optional<PaperId> m_shown; ///< the paper whose codes were brought into sight
};

}
