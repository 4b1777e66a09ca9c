#include "ui/duplicates/group_model.h"

#include "core/duplicates/best_fields.h"
#include "ui/bridge/text.h"
#include "ui/duplicates/field_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_TEXTS = 2000;

}

GroupModel::GroupModel(Workspace& workspace, DuplicatePart part, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_part(part)
    , m_texts(MOST_TEXTS)
{
}

void GroupModel::setTasks(std::vector<duplicates::Task> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    m_texts.clear();
    endResetModel();
}

void GroupModel::take(int row)
{
    beginRemoveRows({}, row, row);
    m_tasks.erase(m_tasks.begin() + row);
    endRemoveRows();
}

void GroupModel::put(int row, duplicates::Task task)
{
    const int at = std::clamp(row, 0, rowCount());
    beginInsertRows({}, at, at);
    m_tasks.insert(m_tasks.begin() + at, std::move(task));
    endInsertRows();
}

void GroupModel::forgetTexts()
{
    m_texts.clear();
    if (!m_tasks.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const duplicates::Task* GroupModel::task(const QModelIndex& index) const
{
    return index.isValid() ? &m_tasks.at(static_cast<std::size_t>(index.row())) : nullptr;
}

QModelIndex GroupModel::indexOf(const duplicates::Task& task) const
{
    const auto found = std::ranges::find(m_tasks, task);
    return found == m_tasks.end() ? QModelIndex() : index(static_cast<int>(found - m_tasks.begin()));
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = task(index);
    if (shown == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return textsOf(*shown).title;
    case DETAILS_ROLE: return textsOf(*shown).details;
    case Qt::ToolTipRole: return textsOf(*shown).title;
    case Qt::AccessibleTextRole: {
        const auto& texts = textsOf(*shown);
        return tr("%1, %2").arg(texts.title, texts.details);
    }
    default: return {};
    }
}

const GroupModel::Texts& GroupModel::textsOf(const duplicates::Task& task) const
{
    const auto key = task.records.front().value;
    if (const auto* known = m_texts.object(key)) {
        return *known;
    }
    const auto& database = m_workspace.review().database();
    auto* texts = new Texts; // NOLINT(cppcoreguidelines-owning-memory): the cache takes it
    const auto record = database.find<Record>(task.records.front());
    texts->title = record ? toQt(duplicates::readingOf(*record).full.paper.title) : QString();
    if (texts->title.isEmpty()) {
        texts->title = tr("(no title)");
    }
    QStringList details{tr("%Ln record(s)", nullptr, static_cast<int>(task.records.size()))};
    if (m_part == DuplicatePart::Open || m_part == DuplicatePart::Certain) {
        details << percentWords(task.score);
    } else {
        const auto paper = task.papers.empty() ? std::nullopt : database.find<Paper>(task.papers.front());
        if (paper && !paper->label.empty()) {
            details.prepend(toQt(paper->label));
        }
    }
    texts->details = details.join(QStringLiteral(" · "));
    m_texts.insert(key, texts);
    return *texts;
}

}
