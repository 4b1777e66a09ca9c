#include "ui/merge/news_model.h"

#include <QFont>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/merge/kind_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// Of a text of many pages the beginning; a line is no place to read.
constexpr qsizetype LONGEST = 300;

QString inLine(const Sentence& text)
{
    const auto line = said(text).simplified();
    return line.size() <= LONGEST ? line : line.left(LONGEST) + QStringLiteral(" …");
}

}

/// A row. Nodes are made once and stay where they are.
struct MergeNewsModel::Node {
    QString text;
    bool isKind = false;
    bool isMuted = false;
    const Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    Node* add(const QString& words)
    {
        auto node = std::make_unique<Node>();
        node->text = words;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        return children.emplace_back(std::move(node)).get();
    }
};

MergeNewsModel::MergeNewsModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

MergeNewsModel::~MergeNewsModel() = default;

void MergeNewsModel::setKinds(const std::vector<coding::MergedKind>& kinds)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_count = 0;
    for (const auto& kind : kinds) {
        m_count += kind.count();
        auto* top = m_root->add(tr("%1: %2").arg(mergedKindName(kind.table), mergedCountWords(kind)));
        top->isKind = true;
        for (const auto& thing : kind.things) {
            auto* row = top->add(said(thing.sentence));
            if (thing.operation != store::Operation::Update) {
                continue;
            }
            for (const auto& field : thing.fields) {
                const auto nothing = tr("nothing");
                row->add(tr("%1: %2 → %3")
                             .arg(said(field.field),
                                  field.before.isEmpty() ? nothing : inLine(field.before),
                                  field.after.isEmpty() ? nothing : inLine(field.after)))
                    ->isMuted = true;
            }
        }
        if (const auto more = kind.count() - std::min(kind.count(), kind.things.size()); more > 0) {
            top->add(tr("and %Ln more", nullptr, static_cast<int>(more)))->isMuted = true;
        }
    }
    endResetModel();
}

const MergeNewsModel::Node* MergeNewsModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex MergeNewsModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, nodeAt(parent)->children[static_cast<std::size_t>(row)].get())
        : QModelIndex();
}

QModelIndex MergeNewsModel::parent(const QModelIndex& index) const
{
    const auto* above = index.isValid() ? nodeAt(index)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int MergeNewsModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int MergeNewsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant MergeNewsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto* node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return node->text;
    case Qt::ForegroundRole: return node->isMuted ? QVariant(theme().muted) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return node->isKind ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

}
