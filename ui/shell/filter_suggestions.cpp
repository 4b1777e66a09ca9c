#include "ui/shell/filter_suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include "core/map/saved_filters.h"
#include "core/map/suggestions.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

FilterSuggestions::FilterSuggestions(QLineEdit& edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_shown(new QStringListModel(this))
    , m_completer(new QCompleter(m_shown, this))
{
    m_completer->setWidget(&edit); // and no prefix, so that all are shown; none is chosen until an arrow does
    m_completer->popup()->setObjectName(QStringLiteral("suggestions"));
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& at) { complete(QString(m_texts[at.row()])); });
}

void FilterSuggestions::setIndex(const map::Index* index)
{
    m_index = index;
}

void FilterSuggestions::suggest()
{
    if (m_index == nullptr || m_edit.cursorPosition() != m_edit.text().size()) {
        hide();
        return;
    }
    QStringList texts;
    for (const auto& suggestion : map::suggestions(*m_index, fromQt(m_edit.text()))) {
        texts.push_back(toQt(suggestion.text));
    }
    show(texts, texts);
}

void FilterSuggestions::offerWhole(const QStringList& recent)
{
    if (m_index == nullptr || !m_edit.text().isEmpty()) {
        return;
    }
    QStringList filters;
    QStringList shown;
    for (const auto& saved : map::savedFilters(m_index->database())) {
        filters += toQt(saved.filter);
        shown += QStringLiteral("%1   %2").arg(toQt(saved.name), toQt(saved.filter));
    }
    for (const auto& filter : recent) {
        if (!filters.contains(filter)) {
            filters += filter;
            shown += filter;
        }
    }
    show(filters, shown);
}

void FilterSuggestions::show(const QStringList& texts, const QStringList& shown)
{
    m_texts = texts;
    m_shown->setStringList(shown);
    if (texts.isEmpty()) {
        hide();
    } else {
        m_completer->complete();
    }
}

void FilterSuggestions::hide()
{
    m_completer->popup()->hide();
}

bool FilterSuggestions::areShown() const
{
    return m_completer->popup()->isVisible();
}

bool FilterSuggestions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && watched == m_completer->popup()) {
        Q_EMIT hidden();
    }
    return QObject::eventFilter(watched, event);
}

bool FilterSuggestions::isOneChosen() const
{
    return areShown() && m_completer->popup()->currentIndex().isValid();
}

void FilterSuggestions::complete(const QString& suggestion)
{
    const auto typed = fromQt(m_edit.text());
    m_edit.setText(toQt(std::string_view(typed).substr(0, map::lastWord(typed))) + suggestion);
    if (suggestion.endsWith(QLatin1Char(':'))) {
        suggest(); // and now its values
    } else {
        Q_EMIT conditionCompleted();
    }
}

}
