#include <QFont>

#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/taxonomy/colours.h"
#include "ui/taxonomy/taxonomy_tree_model.h"

/// What the cells of the taxonomy's tree show.
namespace alidade::ui {

QVariant TaxonomyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(section == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                                   : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Papers:
            return tr("Papers of which the code, or one below it, is in force, as the map counts them; each "
                      "counts once");
        case Codings: return tr("Codings and answers at all places, by all reviewers, with those below");
        case Key: return tr("The digit that gives the code on the coding page");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Name");
    case Papers: return tr("Papers");
    case Codings: return tr("Codings");
    case Key: return tr("Key");
    default: return {};
    }
}

QVariant TaxonomyTreeModel::draftData(int column, int role) const
{
    if (column == Name
        && (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole)) {
        return role == Qt::EditRole ? m_draftLabel : m_draftLabel.isEmpty() ? tr("New name") : m_draftLabel;
    }
    return {};
}

QString TaxonomyTreeModel::accessibleText(const TaxonomyItem& item, std::int64_t papers) const
{
    const auto name = labelOf(m_taxonomy, item);
    const auto kind = std::holds_alternative<DimensionId>(item) ? tr("dimension") : tr("code");
    return papers == 1 ? tr("%1, %2, 1 paper").arg(name, kind)
                       : tr("%1, %2, %3 papers").arg(name, kind, countText(papers));
}

QVariant TaxonomyTreeModel::itemData(const TaxonomyItem& item, int column, int role) const
{
    const auto* dimension =
        std::holds_alternative<DimensionId>(item) ? m_taxonomy.find(std::get<DimensionId>(item)) : nullptr;
    const auto* code =
        std::holds_alternative<CodeId>(item) ? m_taxonomy.find(std::get<CodeId>(item)) : nullptr;
    if (dimension == nullptr && code == nullptr) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return column == Name ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto used = [&] { return dimension != nullptr ? use().of(dimension->id) : use().of(code->id); };
    if (role == Qt::ForegroundRole) {
        const bool isNothing = column == Papers ? papersInForce(m_workspace.index(), item) == 0
            : column == Codings                 ? used().papers == 0
                                                : column != Name;
        return isNothing ? QVariant(theme().muted) : QVariant();
    }
    if (role == Qt::ToolTipRole && column == Papers) { // they differ where reviewers do, and in the screening
        return tr("Papers that the map counts: %1; by any reviewer: %2")
            .arg(countText(papersInForce(m_workspace.index(), item)), countText(used().papers));
    }
    if (role == Qt::ToolTipRole) {
        return toQt(dimension != nullptr ? dimension->definition : code->definition);
    }
    if (column == Name) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return labelOf(m_taxonomy, item);
        case Qt::AccessibleTextRole: return accessibleText(item, papersInForce(m_workspace.index(), item));
        case Qt::DecorationRole: {
            const auto& colour = dimension != nullptr ? dimension->colour : code->colour;
            return colour.empty() ? QVariant() : QVariant(colourDot(toQt(colour)));
        }
        case Qt::FontRole: {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return dimension != nullptr ? QVariant(font) : QVariant();
        }
        default: return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Papers: return countText(papersInForce(m_workspace.index(), item));
    case Codings: return countText(used().codings + used().answers);
    case Key: {
        const auto digit = code == nullptr ? m_digits.end() : m_digits.find(code->id);
        return digit == m_digits.end() ? QString() : QString::number(digit->second);
    }
    default: return {};
    }
}

}
