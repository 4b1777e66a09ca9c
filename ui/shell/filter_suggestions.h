#pragma once

#include <QObject>
#include <QStringList>

#include "core/map/index.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace alidade::ui {

/// The list below a filter that is being typed: what its last word may become.
class FilterSuggestions : public QObject
{
    Q_OBJECT

public:
    /// `edit` becomes its parent.
    explicit FilterSuggestions(QLineEdit& edit);

    /// The review whose words are suggested; none without it.
    void setIndex(const map::Index* index);
    /// Only at the end of what is typed: a word in the middle is left as it is.
    void suggest();
    /// Where nothing stands in the field: the filters that the review keeps under names, then `recent`.
    void offerWhole(const QStringList& recent);
    void hide();
    bool areShown() const;
    /// Whether Enter takes one of them.
    bool isOneChosen() const;

Q_SIGNALS:
    /// One was taken, and what stands in the field ends with a whole condition now.
    void conditionCompleted();
    void hidden();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QStringList& texts, const QStringList& shown);
    void complete(const QString& suggestion);

    const map::Index* m_index = nullptr;
    QLineEdit& m_edit;
    QStringList m_texts;       ///< what each of them writes
    QStringListModel* m_shown; ///< and what says so
    QCompleter* m_completer;
};

}
