#include "ui/coding/spoken_papers.h"

#include "ui/papers/paper_table_model.h"

namespace alidade::ui {

SpokenPapers::SpokenPapers(Desk& desk, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_desk(desk)
{
}

QVariant SpokenPapers::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole || index.column() != PaperTableModel::LABEL_COLUMN) {
        return QIdentityProxyModel::data(index, role);
    }
    QStringList parts;
    for (const int column :
         {PaperTableModel::LABEL_COLUMN, PaperTableModel::TITLE_COLUMN, PaperTableModel::YEAR_COLUMN}) {
        parts += index.siblingAtColumn(column).data().toString();
    }
    parts.removeAll(QString());
    if (const auto& progress = m_desk.progress(); progress.questions() > 0) {
        const PaperId paper{index.data(PaperTableModel::PaperIdRole).toLongLong()};
        parts += tr("%1 of %2 answered").arg(progress.answered(paper)).arg(progress.questions());
    }
    return parts.join(QStringLiteral(", "));
}

}
