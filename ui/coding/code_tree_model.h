#pragma once

#include <QAbstractItemModel>

#include "ui/coding/desk.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace alidade::ui {

/// The taxonomy with what the reviewer said of the current paper: dimensions, below them their codes as a
/// tree and the word that none applies; or the answer, for dimensions without codes. Rows stay while papers
/// pass by; only another taxonomy resets them.
class CodeTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Dimension,
        Code,
        None, ///< none of the dimension's codes applies
        Yes,  ///< the two answers to a dimension of that kind
        No,
        Answer, ///< a number, a text or a date
    };

    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        GivenRole,               ///< bool: the reviewer said so
        DigitRole,               ///< int: the key that gives it, 0 for none of them
        StateRole,               ///< of a dimension: open, 1 answer …
        IsOpenRole,              ///< of a dimension: required and without an answer
        PlaceRole,               ///< where in the paper a given code stands
        DetailRole,              ///< QStringList: note and passages of a given code
        CountRole,               ///< int: papers with that code in force, of those that maps run over
        OthersRole,              ///< QString: who else gave that code
    };

    explicit CodeTreeModel(Desk& desk, QObject* parent = nullptr);

    Kind kind(const QModelIndex& index) const;
    DimensionId dimension(const QModelIndex& index) const;
    std::optional<CodeId> code(const QModelIndex& index) const;

    QModelIndex indexOf(DimensionId dimension) const;
    QModelIndex indexOf(CodeId code) const;
    /// The row below a dimension that a digit means: 1 to 9 its codes (see coding::codeDigits), yes and no; 0
    /// that none applies.
    QModelIndex indexOfDigit(DimensionId dimension, int digit) const;

    void setOthersShown(bool areShown);

    /// Says what the row says: gives or takes the code, answers yes or no. False where the row says nothing
    /// by itself.
    bool toggle(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// For answers: fails where the text does not fit the dimension.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node {
        Kind kind;
        DimensionId dimension;
        CodeId code;
        int parent;
        int row;
        int digit;
        std::vector<int> children;
    };

    void build();
    int add(Node node);
    void addCodes(DimensionId dimension,
                  std::optional<CodeId> parent,
                  int under,
                  const std::unordered_map<CodeId, int>& digits);
    const Node* node(const QModelIndex& index) const;
    QModelIndex indexAt(int number) const;
    bool isGiven(const Node& node) const;
    QString text(const Node& node) const;
    QString stateText(const Node& node) const;
    QString answerText(const Node& node) const;
    QStringList details(const Node& node) const;
    QString place(const Node& node) const;
    QString spoken(const Node& node) const;
    void refresh(const QModelIndex& parent);

    Desk& m_desk;
    std::vector<Node> m_nodes;
    std::vector<int> m_tops;
    bool m_areOthersShown = true;
};

}
