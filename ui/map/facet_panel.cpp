#include "ui/map/facet_panel.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "ui/bridge/text.h"
#include "ui/controls/escape_key.h"
#include "ui/controls/icons.h"
#include "ui/controls/said_line.h"
#include "ui/map/filter_click.h"
#include "ui/map/year_histogram.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr QLatin1String ORDER("facets-order");
constexpr QLatin1String HIDDEN("facets-hidden");
constexpr QLatin1String CLOSED("facets-closed");
constexpr QLatin1String SORTS("facets-sorts");
constexpr QLatin1String YEAR("year");

QVariantMap toSettings(const QMap<QString, FacetSort>& sorts)
{
    QVariantMap words;
    for (auto sort = sorts.begin(); sort != sorts.end(); ++sort) {
        words.insert(sort.key(), wordOf(sort.value()));
    }
    return words;
}

QMap<QString, FacetSort> fromSettings(const QVariantMap& words)
{
    QMap<QString, FacetSort> sorts;
    for (auto word = words.begin(); word != words.end(); ++word) {
        sorts.insert(word.key(), sortNamed(word.value().toString()));
    }
    return sorts;
}

}

FacetPanel::FacetPanel(Workspace& workspace, const LiveSurvey& survey, QWidget* parent)
    : Panel(parent)
    , m_workspace(workspace)
    , m_survey(survey)
    , m_settings(workspace)
    , m_model(new FacetModel(this))
    , m_view(new FacetView(*m_model, this))
    , m_yearBox(new QWidget(this))
    , m_yearRange(label({}, TextRole::Muted))
    , m_years(new YearHistogram)
    , m_search(new QLineEdit)
    , m_noHit(new SaidLine(TextRole::Muted))
    , m_menuButton(new QToolButton)
    , m_menu(new QMenu(this))
    , m_closed(m_settings.value(CLOSED).toStringList())
{
    build();
    makeActions();
    arrange({m_settings.value(ORDER).toStringList(),
             m_settings.value(HIDDEN).toStringList(),
             fromSettings(m_settings.value(SORTS).toMap())});

    connect(&survey, &LiveSurvey::surveyed, this, &FacetPanel::showSurvey);
    connect(m_model, &FacetModel::modelReset, this, [this] {
        m_view->unfold(m_closed);
        m_noHit->say(m_model->isSearching() && m_model->rowCount() == 0
                         ? tr("No facet has a value with these letters.")
                         : QString());
    });
    connect(m_model, &FacetModel::rowsInserted, this, [this] { m_view->unfold(m_closed); });
    connect(m_view, &FacetView::valueChosen, this, &FacetPanel::choose);
    connect(m_view, &FacetView::moreWanted, m_model, &FacetModel::showMore);
    connect(m_view, &FacetView::foldingChanged, this, [this] {
        if (!m_model->isSearching()) {
            m_closed = m_view->closedFacets();
            m_settings.setValue(CLOSED, m_closed);
        }
    });
    connect(m_view, &FacetView::searchTyped, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_search, &QLineEdit::textChanged, this, &FacetPanel::searchFor);
    connect(m_years, &YearHistogram::spanChosen, this, &FacetPanel::chooseYears);
}

void FacetPanel::build()
{
    content()->setContentsMargins(8, 8, 6, 8);
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value in the facets"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    onEscape(
        m_search,
        [this] { return !m_search->text().isEmpty(); },
        [this] {
            m_search->clear();
            m_view->setFocus(Qt::OtherFocusReason);
        });
    m_menuButton->setIcon(icon(QStringLiteral("dots")));
    m_menuButton->setToolTip(tr("Which facets, in which order"));
    m_menuButton->setAccessibleName(tr("Facets to show"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_menuButton->setMenu(m_menu);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_menuButton);
    content()->addLayout(head);
    content()->addWidget(m_noHit);
    content()->addWidget(m_view, 1);

    auto* yearHead = new QHBoxLayout;
    yearHead->addWidget(label(tr("Year"), TextRole::Title));
    yearHead->addStretch();
    yearHead->addWidget(m_yearRange);
    auto* yearLayout = new QVBoxLayout(m_yearBox);
    yearLayout->setContentsMargins(0, 0, 2, 0);
    yearLayout->setSpacing(2);
    yearLayout->addLayout(yearHead);
    yearLayout->addWidget(m_years);
    content()->addWidget(m_yearBox);
}

void FacetPanel::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto work) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        m_actions << action;
    };
    add(tr("Move facet up"), Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    add(tr("Move facet down"), Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    add(tr("Hide facet"), Qt::SHIFT | Qt::Key_Delete, [this] { hideCurrent(); });
    const auto addSort = [&](const QString& text, FacetSort sort) {
        add(text, {}, [this, sort] { sortCurrent(sort); });
        m_actions.back()->setCheckable(true);
        m_sorts << m_actions.back();
    };
    addSort(tr("Values in the order of the review"), FacetSort::Given);
    addSort(tr("Values by name"), FacetSort::Name);
    addSort(tr("Values by papers"), FacetSort::Papers);
    m_view->addActions(m_sorts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FacetPanel::showSort);
    connect(m_model, &FacetModel::modelReset, this, &FacetPanel::showSort);
    add(tr("Show all facets in their order"), {}, [this] { arrange({}); });
    connect(m_menu, &QMenu::aboutToShow, this, &FacetPanel::fillMenu);
}

void FacetPanel::fillMenu()
{
    m_menu->clear();
    auto names = m_model->facetNames();
    names.emplace_back(YEAR, tr("Year"));
    for (const auto& [name, text] : names) {
        auto* shown = m_menu->addAction(text);
        shown->setCheckable(true);
        shown->setChecked(!m_model->arrangement().hidden.contains(name));
        connect(shown, &QAction::toggled, this, [this, name = name](bool isShown) {
            auto arrangement = m_model->arrangement();
            arrangement.hidden.removeAll(name);
            if (!isShown) {
                arrangement.hidden << name;
            }
            arrange(arrangement);
        });
    }
    m_menu->addSeparator();
    m_menu->addActions(m_actions);
}

void FacetPanel::arrange(FacetArrangement arrangement)
{
    m_settings.setValue(ORDER, arrangement.order);
    m_settings.setValue(HIDDEN, arrangement.hidden);
    m_settings.setValue(SORTS, toSettings(arrangement.sorts));
    m_yearBox->setVisible(!arrangement.hidden.contains(YEAR));
    m_model->setArrangement(std::move(arrangement));
    showSort();
}

QString FacetPanel::currentFacet() const
{
    return m_view->currentIndex().data(FacetModel::FieldRole).toString();
}

void FacetPanel::hideCurrent()
{
    const auto facet = currentFacet();
    if (!facet.isEmpty()) {
        auto arrangement = m_model->arrangement();
        arrangement.hidden << facet;
        arrange(std::move(arrangement));
    }
}

void FacetPanel::moveCurrent(int by)
{
    const auto facet = currentFacet();
    auto arrangement = m_model->arrangement();
    arrangement.order.clear();
    for (const auto& [name, text] : m_model->facetNames()) {
        arrangement.order << name;
    }
    const auto from = arrangement.order.indexOf(facet);
    auto to = from + by; // past those that are not seen
    while (to >= 0 && to < arrangement.order.size()
           && arrangement.hidden.contains(arrangement.order.at(to))) {
        to += by;
    }
    if (from < 0 || to < 0 || to >= arrangement.order.size()) {
        return;
    }
    arrangement.order.move(from, to);
    arrange(std::move(arrangement));
    m_view->setCurrentIndex(m_model->indexOf(facet));
}

void FacetPanel::sortCurrent(FacetSort sort)
{
    const auto facet = currentFacet();
    const auto value = m_view->currentIndex().data(FacetModel::ValueRole).toString();
    auto arrangement = m_model->arrangement();
    if (!facet.isEmpty()) {
        arrangement.sorts.insert(facet, sort);
    }
    arrange(std::move(arrangement));
    if (const auto again = m_model->indexOf(facet, value); again.isValid()) {
        m_view->setCurrentIndex(again);
    }
}

/// Ticks how the values of the current facet are sorted; without one there is nothing to sort.
void FacetPanel::showSort()
{
    const auto facet = currentFacet();
    const auto current = m_model->arrangement().sorts.value(facet, FacetSort::Given);
    for (int i = 0; i < m_sorts.size(); ++i) {
        m_sorts.at(i)->setEnabled(!facet.isEmpty());
        m_sorts.at(i)->setChecked(!facet.isEmpty() && i == static_cast<int>(current));
    }
}

void FacetPanel::showSurvey()
{
    const auto current = m_view->currentIndex();
    const auto field = current.data(FacetModel::FieldRole).toString();
    const auto value = current.data(FacetModel::ValueRole).toString();
    m_model->setFacets(m_survey.facets());
    m_model->setFilter(filterEdit(m_workspace));
    if (!m_view->currentIndex().isValid() && !field.isEmpty()) {
        auto again = m_model->indexOf(field, value);
        m_view->setCurrentIndex(again.isValid() ? again : m_model->indexOf(field));
    }
    setYears();
}

void FacetPanel::setYears()
{
    const auto& years = m_workspace.index().yearValues();
    const auto& all = m_survey.populationYears();
    const auto facet = std::ranges::find(m_survey.facets(), "year", &map::Facet::name);
    std::vector<YearHistogram::Column> columns;
    for (std::size_t i = 0; i < years.size() && i + 1 < all.size() && i < facet->values.size(); ++i) {
        if (all[i + 1] > 0 || facet->values[i].papers > 0) {
            columns.push_back({years[i], facet->values[i].papers, all[i + 1]});
        }
    }
    m_years->setColumns(columns);
    const auto chosen = filterEdit(m_workspace).span("year");
    m_years->setChosen(chosen);
    const auto shown = [](int low, int high) {
        return low == high ? QString::number(low) : tr("%1–%2").arg(low).arg(high);
    };
    m_yearRange->setText(chosen                ? shown(chosen->low, chosen->high)
                             : columns.empty() ? QString()
                                               : shown(columns.front().year, columns.back().year));
    auto font = m_yearRange->font();
    font.setBold(chosen.has_value());
    m_yearRange->setFont(font);
}

void FacetPanel::choose(const QString& field, const QString& value, Choice choice)
{
    changeFilter(m_workspace, [&](map::FilterEdit& edit) {
        switch (choice) {
        case Choice::Only: edit.toggle(fromQt(field), fromQt(value)); break;
        case Choice::Also: edit.toggleAlternative(fromQt(field), fromQt(value)); break;
        case Choice::Without: edit.toggleExcluded(fromQt(field), fromQt(value)); break;
        }
    });
}

void FacetPanel::chooseYears(std::optional<map::Span> span)
{
    changeFilter(m_workspace, [&](map::FilterEdit& edit) { edit.setSpan("year", span); });
}

void FacetPanel::searchFor(const QString& text)
{
    m_model->setSearch(text);
    m_view->unfold(m_closed);
}

void FacetPanel::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

/// In the search, down goes to the first value found.
bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const bool isToList = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isToList && m_model->rowCount() > 0) {
            m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}
