#pragma once

#include <QWidget>

#include "core/coding/rehearsal.h"

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace alidade::ui {

class ImpactModel;
class SaidLine;

/// What a change of the taxonomy would do, before it is done: a sentence, and the papers with what changes on
/// each.
class ImpactView : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget* parent = nullptr);

    void showRehearsal(const coding::Rehearsal& rehearsal);
    /// Why it cannot be done.
    void showError(const Error& error);
    /// What is still to be said before anything can be foretold.
    void showHint(const QString& hint);

    QString sentenceText() const;
    const QAbstractItemModel* model() const;

private:
    void say(const QString& text, bool isWrong);

    QLabel* m_sentence;
    SaidLine* m_details;
    QTableView* m_table;
    ImpactModel* m_model;
};

/// `17 papers change.` and, in a second sentence, what becomes of codings, answers and ties.
QString headlineOf(const coding::Impact& impact);
QString detailsOf(const coding::Impact& impact);

}
