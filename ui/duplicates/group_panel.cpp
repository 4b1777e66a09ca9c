#include "ui/duplicates/group_panel.h"

#include <QAction>
#include <QBoxLayout>

#include "core/duplicates/settle.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/keyed_button.h"
#include "ui/duplicates/field_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// A group of ten records has 45 pairs; these are the surest.
constexpr std::size_t MOST_TIES = 4;

QString titleOf(const duplicates::SideBySide& shown)
{
    const auto found = std::ranges::find(shown.rows, "title", &duplicates::FieldRow::field);
    return found == shown.rows.end() ? QString() : toQt(found->kept);
}

}

GroupPanel::GroupPanel(Workspace& workspace, const QList<QAction*>& decisions, QAction* lookAtBoth)
    : m_workspace(workspace)
    , m_model(new ComparisonModel(this))
    , m_view(new ComparisonView(m_model))
    , m_title(wrapped({}, TextRole::Heading))
    , m_reasons(new SaidLine(TextRole::Muted))
    , m_obstacleRow(new QWidget)
    , m_obstacle(wrapped({}, TextRole::Warning))
{
    auto* obstacleRow = new QHBoxLayout(m_obstacleRow);
    obstacleRow->setContentsMargins(0, 0, 0, 0);
    obstacleRow->addWidget(m_obstacle, 1);
    obstacleRow->addWidget(button(lookAtBoth));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(FlowLayout::GAP, buttons);
    for (auto* action : decisions) {
        auto* made = keyedButton(action);
        made->setProperty("primary", action == decisions.front());
        flow->addWidget(made);
    }
    content()->addWidget(m_title);
    content()->addWidget(m_reasons);
    content()->addWidget(m_obstacleRow);
    content()->addWidget(m_view, 1);
    content()->addWidget(buttons);
}

void GroupPanel::showGroup(const duplicates::Task& task, DuplicatePart part)
{
    m_view->show(duplicates::sideBySide(m_workspace.review().database(), task), part != DuplicatePart::Apart);
    m_title->setText(titleOf(m_model->shown()));
    m_reasons->say(reasons(task, part));
    showObstacle(task, part);
}

QString GroupPanel::reasons(const duplicates::Task& task, DuplicatePart part) const
{
    const auto& shown = m_model->shown();
    if (part == DuplicatePart::Apart) {
        return tr("Declared different: they are not proposed again.");
    }
    QStringList lines;
    for (const auto& tie : shown.ties) {
        if (static_cast<std::size_t>(lines.size()) == MOST_TIES) {
            lines << tr("and %Ln more pair(s)", nullptr, static_cast<int>(shown.ties.size() - MOST_TIES));
            break;
        }
        const auto words = tr("%1 (%2)").arg(said(duplicates::inWords(tie.reasons)), percentWords(tie.score));
        const auto number = [](std::size_t place) { return countText(place + 1); };
        lines << (task.records.size() == 2
                      ? words
                      : tr("%1 and %2: %3").arg(number(tie.record), number(tie.other), words));
    }
    return lines.join(QLatin1Char('\n'));
}

void GroupPanel::showObstacle(const duplicates::Task& task, DuplicatePart part)
{
    m_obstructed.reset();
    const bool isToMerge = part == DuplicatePart::Open || part == DuplicatePart::Certain;
    if (isToMerge) {
        if (const auto found = duplicates::obstruction(m_workspace.review().database(), task.papers)) {
            m_obstructed = {found->first, found->second};
            m_obstacle->setText(sentence(found->error));
        }
    }
    m_obstacleRow->setVisible(m_obstructed.has_value());
}

}
