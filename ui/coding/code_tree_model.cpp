#include "ui/coding/code_tree_model.h"

#include "core/coding/code_digits.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

CodeTreeModel::CodeTreeModel(Desk& desk, QObject* parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    build();
    connect(&desk, &Desk::taxonomyChanged, this, [this] {
        beginResetModel();
        build();
        endResetModel();
    });
    connect(&desk, &Desk::sheetChanged, this, [this] { refresh({}); });
}

int CodeTreeModel::add(Node node)
{
    const int number = static_cast<int>(m_nodes.size());
    auto& siblings = node.parent < 0 ? m_tops : m_nodes[static_cast<std::size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back(std::move(node));
    return number;
}

void CodeTreeModel::addCodes(DimensionId dimension,
                             std::optional<CodeId> parent,
                             int under,
                             const std::unordered_map<CodeId, int>& digits)
{
    for (const auto* code : m_desk.taxonomy().children(dimension, parent)) {
        const auto digit = digits.find(code->id);
        const int number =
            add({Kind::Code, dimension, code->id, under, 0, digit == digits.end() ? 0 : digit->second, {}});
        addCodes(dimension, code->id, number, digits);
    }
}

void CodeTreeModel::build()
{
    m_nodes.clear();
    m_tops.clear();
    for (const auto& dimension : m_desk.taxonomy().dimensions()) {
        const int top = add({Kind::Dimension, dimension.id, {}, -1, 0, 0, {}});
        switch (dimension.kind) {
        case DimensionKind::Category:
            addCodes(dimension.id, {}, top, coding::codeDigits(m_desk.taxonomy(), dimension.id));
            add({Kind::None, dimension.id, {}, top, 0, 0, {}});
            break;
        case DimensionKind::YesNo:
            add({Kind::Yes, dimension.id, {}, top, 0, 1, {}});
            add({Kind::No, dimension.id, {}, top, 0, 2, {}});
            break;
        case DimensionKind::Number:
        case DimensionKind::Text:
        case DimensionKind::Date: add({Kind::Answer, dimension.id, {}, top, 0, 0, {}}); break;
        }
    }
}

void CodeTreeModel::refresh(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0) {
        return;
    }
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row) {
        refresh(index(row, 0, parent));
    }
}

const CodeTreeModel::Node* CodeTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex CodeTreeModel::indexAt(int number) const
{
    const auto& node = m_nodes[static_cast<std::size_t>(number)];
    return createIndex(node.row, 0, static_cast<quintptr>(number));
}

CodeTreeModel::Kind CodeTreeModel::kind(const QModelIndex& index) const
{
    const auto* found = node(index);
    return found == nullptr ? Kind::Dimension : found->kind;
}

DimensionId CodeTreeModel::dimension(const QModelIndex& index) const
{
    const auto* found = node(index);
    return found == nullptr ? DimensionId() : found->dimension;
}

std::optional<CodeId> CodeTreeModel::code(const QModelIndex& index) const
{
    const auto* found = node(index);
    return found != nullptr && found->kind == Kind::Code ? std::optional(found->code) : std::nullopt;
}

QModelIndex CodeTreeModel::indexOf(DimensionId dimension) const
{
    const auto found = std::ranges::find_if(
        m_tops, [&](int top) { return m_nodes[static_cast<std::size_t>(top)].dimension == dimension; });
    return found == m_tops.end() ? QModelIndex() : indexAt(*found);
}

QModelIndex CodeTreeModel::indexOf(CodeId code) const
{
    const auto found = std::ranges::find_if(
        m_nodes, [&](const Node& node) { return node.kind == Kind::Code && node.code == code; });
    return found == m_nodes.end() ? QModelIndex() : indexAt(static_cast<int>(found - m_nodes.begin()));
}

QModelIndex CodeTreeModel::indexOfDigit(DimensionId dimension, int digit) const
{
    const auto found = std::ranges::find_if(m_nodes, [&](const Node& node) {
        return node.dimension == dimension && (digit == 0 ? node.kind == Kind::None : node.digit == digit);
    });
    return found == m_nodes.end() ? QModelIndex() : indexAt(static_cast<int>(found - m_nodes.begin()));
}

void CodeTreeModel::setOthersShown(bool areShown)
{
    if (areShown != m_areOthersShown) {
        m_areOthersShown = areShown;
        refresh({});
    }
}

bool CodeTreeModel::toggle(const QModelIndex& index)
{
    const auto* found = node(index);
    if (found == nullptr) {
        return false;
    }
    const bool was = isGiven(*found);
    switch (found->kind) {
    case Kind::Dimension:
    case Kind::Answer: return false;
    case Kind::Code: return m_desk.toggle(found->code);
    case Kind::None: return m_desk.setNoneApplies(found->dimension, !was);
    case Kind::Yes: return m_desk.setAnswer(found->dimension, was ? QString() : QStringLiteral("yes"));
    case Kind::No: return m_desk.setAnswer(found->dimension, was ? QString() : QStringLiteral("no"));
    }
    return false;
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const auto* above = node(parent);
    const auto& siblings = above == nullptr ? m_tops : above->children;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex CodeTreeModel::parent(const QModelIndex& index) const
{
    const auto* found = node(index);
    return found == nullptr || found->parent < 0 ? QModelIndex() : indexAt(found->parent);
}

int CodeTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_tops.size());
    }
    const auto* found = node(parent);
    return found == nullptr || parent.column() > 0 ? 0 : static_cast<int>(found->children.size());
}

int CodeTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool CodeTreeModel::isGiven(const Node& node) const
{
    switch (node.kind) {
    case Kind::Dimension: return m_desk.isAnswered(node.dimension);
    case Kind::Code: return m_desk.hasCode(node.code);
    case Kind::Answer:
    case Kind::None: return m_desk.answer(node.dimension) != nullptr;
    case Kind::Yes:
    case Kind::No: {
        const auto* answer = m_desk.answer(node.dimension);
        return answer != nullptr && answer->number && (*answer->number != 0) == (node.kind == Kind::Yes);
    }
    }
    return false;
}

QVariant CodeTreeModel::data(const QModelIndex& index, int role) const
{
    const auto* found = node(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(*found);
    case Qt::EditRole: return found->kind == Kind::Answer ? answerText(*found) : text(*found);
    case Qt::AccessibleTextRole: return spoken(*found);
    case Qt::ToolTipRole: {
        const auto* code = m_desk.taxonomy().find(found->code);
        const auto* dimension = m_desk.taxonomy().find(found->dimension);
        return code != nullptr                                       ? toQt(code->definition)
            : found->kind == Kind::Dimension && dimension != nullptr ? toQt(dimension->definition)
                                                                     : QString();
    }
    case KindRole: return static_cast<int>(found->kind);
    case GivenRole: return isGiven(*found);
    case DigitRole: return found->digit;
    case StateRole: return stateText(*found);
    case IsOpenRole: {
        const auto* dimension = m_desk.taxonomy().find(found->dimension);
        return dimension != nullptr && dimension->required && m_desk.sheet() != nullptr && !isGiven(*found);
    }
    case PlaceRole: return place(*found);
    case DetailRole: return details(*found);
    case CountRole:
        return found->kind == Kind::Code ? static_cast<int>(map::countCommon(
                   m_desk.workspace().index().bits(found->code), map::population(m_desk.workspace().index())))
                                         : 0;
    case OthersRole:
        return found->kind == Kind::Code && m_areOthersShown
            ? m_desk.othersWith(found->code).join(QStringLiteral(", "))
            : QString();
    default: return {};
    }
}

bool CodeTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* found = node(index);
    if (found == nullptr || found->kind != Kind::Answer || role != Qt::EditRole
        || value.toString().trimmed() == answerText(*found)) {
        return false;
    }
    return m_desk.setAnswer(found->dimension, value.toString());
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex& index) const
{
    const auto* found = node(index);
    if (found == nullptr) {
        return Qt::NoItemFlags;
    }
    const bool isEditable =
        found->kind == Kind::Answer && m_desk.sheet() != nullptr && !m_desk.workspace().isReadOnly();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}
