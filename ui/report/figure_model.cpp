#include "ui/report/figure_model.h"

#include <QMimeData>

#include "ui/bridge/text.h"
#include "ui/report/kinds.h"

#include <algorithm>

namespace alidade::ui {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-alidade-figure");
}

}

FigureModel::FigureModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void FigureModel::setFigures(std::vector<Figure> figures, const coding::Taxonomy& taxonomy)
{
    std::map<FigureId, QString> subjects;
    for (const auto& figure : figures) {
        subjects[figure.id] = subjectOf(figure, taxonomy);
    }
    if (std::ranges::equal(m_figures, figures, {}, &Figure::id, &Figure::id)) {
        m_figures = std::move(figures);
        m_subjects = std::move(subjects);
        if (!m_figures.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_figures = std::move(figures);
    m_subjects = std::move(subjects);
    endResetModel();
}

const Figure* FigureModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_figures[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

QModelIndex FigureModel::indexOf(FigureId figure) const
{
    const auto found = std::ranges::find(m_figures, figure, &Figure::id);
    return found == m_figures.end() ? QModelIndex() : index(static_cast<int>(found - m_figures.begin()));
}

void FigureModel::setPictureMade(FigureId figure, const QString& problem)
{
    m_problems[figure] = problem;
    if (const auto changed = indexOf(figure); changed.isValid()) {
        Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole, Qt::AccessibleDescriptionRole});
    }
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    const auto* figure = at(index);
    if (figure == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return toQt(figure->title);
    case Qt::ToolTipRole: return toQt(figure->caption.empty() ? figure->title : figure->caption);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3")
            .arg(toQt(figure->title), kindTitle(figure->kind), m_subjects.at(figure->id));
    case SUBJECT_ROLE: return m_subjects.at(figure->id);
    case Qt::AccessibleDescriptionRole: {
        const auto problem = m_problems.find(figure->id);
        return problem == m_problems.end() ? QString() : problem->second;
    }
    default: return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList FigureModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* FigureModel::mimeData(const QModelIndexList& indexes) const
{
    const auto* figure = indexes.isEmpty() ? nullptr : at(indexes.constFirst());
    if (figure == nullptr) {
        return nullptr;
    }
    auto* data = new QMimeData; // the drag owns it
    data->setData(mimeType(), QByteArray::number(static_cast<qlonglong>(figure->id.value)));
    return data;
}

bool FigureModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int /*column*/, const QModelIndex& /*parent*/)
{
    if (action == Qt::MoveAction && data->hasFormat(mimeType())) {
        const FigureId figure{data->data(mimeType()).toLongLong()};
        Q_EMIT moveWanted(figure, row < 0 ? rowCount() : row);
    }
    return false; // else the view would take out what it thinks has moved
}

}
