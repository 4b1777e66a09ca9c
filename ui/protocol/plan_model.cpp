#include "ui/protocol/plan_model.h"

#include <QFont>

#include "core/coding/metrics.h"
#include "core/review/reviewers.h"
#include "core/review/settings.h"
#include "core/screening/criteria.h"
#include "core/sources/questions.h"
#include "core/sources/source_edit.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/protocol/protocol_words.h"

namespace alidade::ui {

PlanModel::PlanModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    refresh();
}

void PlanModel::refresh()
{
    beginResetModel();
    for (auto& lines : m_lines) {
        lines.clear();
    }
    m_title = toQt(m_workspace.review().setting(setting::TITLE)).simplified();
    m_mode = ui::title(screening::modeOf(m_workspace.review().database()));
    addQuestions();
    addCriteria();
    addSources();
    addMetrics();
    addReviewers();
    endResetModel();
}

void PlanModel::addQuestions()
{
    const auto& database = m_workspace.review().database();
    for (const auto& question : sources::questions(database)) {
        const auto answers = static_cast<int>(sources::dimensionsFor(database, question.id));
        linesOf(PlanPart::Questions)
            .push_back({question.id.value,
                        toQt(question.name),
                        toQt(question.question).simplified(),
                        answers == 0 ? tr("no dimension yet") : tr("%Ln dimension(s)", nullptr, answers)});
    }
}

void PlanModel::addCriteria()
{
    const auto& database = m_workspace.review().database();
    for (const auto& criterion : database.all<Criterion>("ORDER BY position, name, id")) {
        QStringList notes;
        if (criterion.digit) {
            notes << tr("key %1").arg(*criterion.digit);
        }
        if (criterion.stage != CriterionStage::Any) {
            notes << ui::title(criterion.stage);
        }
        if (const auto cited = screening::citations(database, criterion.id); cited > 0) {
            notes << tr("%Ln decision(s)", nullptr, static_cast<int>(cited));
        }
        linesOf(criterion.kind == CriterionKind::Include ? PlanPart::Include : PlanPart::Exclude)
            .push_back({criterion.id.value,
                        toQt(criterion.name),
                        toQt(criterion.text).simplified(),
                        notes.join(QStringLiteral(" · "))});
    }
}

void PlanModel::addSources()
{
    const auto& database = m_workspace.review().database();
    for (const auto& source : sources::sourcesOf(database)) {
        const auto searches = static_cast<int>(database.count<Search>("WHERE source = ?1", source.id));
        linesOf(PlanPart::Sources)
            .push_back({source.id.value,
                        toQt(source.name),
                        toQt(source.platform).simplified(),
                        searches == 0 ? tr("no search yet") : tr("%Ln search(es)", nullptr, searches)});
    }
}

void PlanModel::addMetrics()
{
    const auto& database = m_workspace.review().database();
    for (const auto& metric : coding::metricsOf(database)) {
        const auto claims = static_cast<int>(coding::claimsIn(database, metric.id));
        QStringList texts = {toQt(metric.definition).simplified(), toQt(metric.unit).simplified()};
        texts.removeAll(QString());
        linesOf(PlanPart::Metrics)
            .push_back({metric.id.value,
                        toQt(metric.label),
                        texts.join(QStringLiteral(" · ")),
                        claims == 0 ? tr("no claim yet") : tr("%Ln claim(s)", nullptr, claims)});
    }
}

void PlanModel::addReviewers()
{
    const auto& database = m_workspace.review().database();
    for (const auto& reviewer : database.all<Reviewer>("WHERE role = 'reviewer' ORDER BY name, id")) {
        const auto work = static_cast<int>(workOf(database, reviewer.id).all());
        linesOf(PlanPart::Reviewers)
            .push_back({reviewer.id.value,
                        toQt(reviewer.initials),
                        toQt(reviewer.name),
                        work == 0 ? tr("nothing yet") : tr("%Ln entry(ies)", nullptr, work)});
    }
}

std::optional<PlanItem> PlanModel::item(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    if (index.internalId() == 0) {
        return PlanItem{static_cast<PlanPart>(index.row()), 0};
    }
    const auto part = static_cast<PlanPart>(index.internalId() - 1);
    return PlanItem{part, linesOf(part)[static_cast<std::size_t>(index.row())].id};
}

QModelIndex PlanModel::indexOf(const PlanItem& wanted) const
{
    const auto top = index(static_cast<int>(wanted.part), 0);
    if (wanted.id == 0) {
        return top;
    }
    for (int row = 0; row < rowCount(top); ++row) {
        if (const auto child = index(row, 0, top); item(child) == wanted) {
            return child;
        }
    }
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex PlanModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0
        ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
        : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return PLAN_PARTS;
    }
    const bool isPart = parent.internalId() == 0 && parent.column() == 0;
    return isPart ? static_cast<int>(linesOf(static_cast<PlanPart>(parent.row())).size()) : 0;
}

int PlanModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString PlanModel::partText(PlanPart part, int column) const
{
    switch (column) {
    case Name: return ui::title(part);
    case Text:
        if (isList(part)) {
            return linesOf(part).empty() ? tr("none yet") : QString();
        }
        return part == PlanPart::Review ? (m_title.isEmpty() ? tr("no title yet") : m_title) : m_mode;
    case Note:
        return isList(part) && !linesOf(part).empty() ? QString::number(linesOf(part).size()) : QString();
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    const auto wanted = item(index);
    if (!wanted) {
        return {};
    }
    const auto* line =
        wanted->id == 0 ? nullptr : &linesOf(wanted->part)[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line == nullptr       ? partText(wanted->part, index.column())
            : index.column() == Name ? line->name
            : index.column() == Text ? line->text
                                     : line->note;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return line == nullptr && index.column() == Name ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return index.column() == Note || (line == nullptr && index.column() == Text) ? QVariant(theme().muted)
                                                                                     : QVariant();
    case Qt::AccessibleTextRole:
        return line == nullptr ? partText(wanted->part, Name)
                               : QStringLiteral("%1, %2, %3").arg(line->name, line->text, line->note);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Part");
    case Text: return tr("Text");
    case Note: return tr("Used");
    default: return {};
    }
}

}
