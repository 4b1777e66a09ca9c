#include "ui/agreement/side_by_side_model.h"

#include <QCoreApplication>

#include "ui/agreement/agreement_words.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

using agreement::SaidRow;
using agreement::Saying;

struct SideBySide {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

/// The answer itself.
QString headOf(const SaidRow& row, const Saying& saying)
{
    if (!saying.isGiven) {
        return QStringLiteral("–");
    }
    if (saying.verdict) {
        return verdictSaid(*saying.verdict);
    }
    return row.kind == SaidRow::Kind::Answer ? toQt(saying.text) : QStringLiteral("✓");
}

QString quoteOf(const Excerpt& excerpt)
{
    const auto quote = excerpt.quote.empty() ? SideBySide::tr("(a passage of the page)")
                                             : SideBySide::tr("“%1”").arg(toQt(excerpt.quote).simplified());
    return excerpt.page ? SideBySide::tr("%1 p. %2").arg(quote).arg(*excerpt.page) : quote;
}

/// Why, where and with what words, a line each.
QStringList reasonsOf(const Saying& saying)
{
    QStringList lines;
    if (!saying.reason.empty()) {
        lines << toQt(saying.reason);
    }
    QStringList details;
    for (const auto& detail : saying.details) {
        details << toQt(detail);
    }
    if (!details.isEmpty()) {
        lines << details.join(QStringLiteral(" · "));
    }
    for (const auto& note : saying.notes) {
        lines << toQt(note);
    }
    for (const auto& excerpt : saying.excerpts) {
        lines << quoteOf(excerpt);
    }
    return lines;
}

}

QString rowTitle(const SaidRow& row)
{
    switch (row.kind) {
    case SaidRow::Kind::Decision: return SideBySide::tr("Decision");
    case SaidRow::Kind::NoneApplies: return SideBySide::tr("None applies");
    case SaidRow::Kind::Answer: return SideBySide::tr("Answer");
    case SaidRow::Kind::Code:
    case SaidRow::Kind::Claim: return toQt(row.name);
    }
    return {};
}

void SideBySideModel::setShown(std::optional<agreement::SideBySide> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const SaidRow& SideBySideModel::row(const QModelIndex& index) const
{
    return m_shown->rows.at(static_cast<std::size_t>(index.row()));
}

const Saying& SideBySideModel::saying(const QModelIndex& index) const
{
    return row(index).sayings.at(static_cast<std::size_t>(index.column() - FIRST_VOICE));
}

int SideBySideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->rows.size());
}

int SideBySideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->voices.size()) + FIRST_VOICE;
}

QVariant SideBySideModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == DiffersRole) {
        return row(index).differs;
    }
    if (index.column() == NAME_COLUMN) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(rowTitle(row(index)))
                                                                         : QVariant();
    }
    const auto& said = saying(index);
    switch (role) {
    case Qt::DisplayRole:
        return (QStringList(headOf(row(index), said)) + reasonsOf(said)).join(QLatin1Char('\n'));
    case HeadLengthRole: return static_cast<int>(headOf(row(index), said).size());
    case GivenRole: return said.isGiven;
    case Qt::AccessibleTextRole: return spoken(index);
    default: return {};
    }
}

QString SideBySideModel::spoken(const QModelIndex& index) const
{
    const auto& said = saying(index);
    const auto& voice = m_shown->voices.at(static_cast<std::size_t>(index.column() - FIRST_VOICE));
    const bool isAnswer = said.verdict || row(index).kind == SaidRow::Kind::Answer;
    const auto head = !said.isGiven ? tr("not given") : isAnswer ? headOf(row(index), said) : tr("given");
    return tr("%1, %2: %3")
        .arg(toQt(voice.name),
             rowTitle(row(index)),
             (QStringList(head) + reasonsOf(said)).join(QStringLiteral(". ")));
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < FIRST_VOICE || section >= columnCount()
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto& voice = m_shown->voices.at(static_cast<std::size_t>(section - FIRST_VOICE));
    return voice.isConsensus ? tr("Consensus") : QStringLiteral("%1   %2").arg(section).arg(toQt(voice.name));
}

}
