#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/coding/code_tree.h"
#include "ui/coding/list_paint.h"
#include "ui/controls/fields.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using Kind = CodeTreeModel::Kind;

constexpr int DIMENSION_HEIGHT = 28;
constexpr int ROW_HEIGHT = 22;
constexpr int DETAIL_HEIGHT = 17;
constexpr int KEY_SIZE = 16;
constexpr int SPACE = 6;

Kind kindOf(const QModelIndex& index)
{
    return static_cast<Kind>(index.data(CodeTreeModel::KindRole).toInt());
}

void drawText(
    QPainter& painter, const QRect& rect, const QColor& colour, const QString& text, Qt::Alignment side)
{
    painter.setPen(colour);
    painter.drawText(rect,
                     static_cast<int>(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// A key as it stands in front of what it does.
void drawKey(QPainter& painter, const QRect& rect, int digit)
{
    painter.setPen(theme().line);
    painter.setBrush(theme().sunken);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(smaller(painter.font()));
    painter.setPen(theme().muted);
    painter.drawText(rect, Qt::AlignCenter, QString::number(digit));
}

}

CodeTreeDelegate::CodeTreeDelegate(Desk& desk, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
{
}

QSize CodeTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (kindOf(index) == Kind::Dimension) {
        return {100, DIMENSION_HEIGHT};
    }
    const auto details = index.data(CodeTreeModel::DetailRole).toStringList().size();
    return {100, ROW_HEIGHT + static_cast<int>(details) * DETAIL_HEIGHT + (details > 0 ? 3 : 0)};
}

void CodeTreeDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const auto rect = option.rect.adjusted(1, 0, -2, 0); // a frame at the edge would lose a pixel
    if (index.data(CodeTreeModel::GivenRole).toBool() && kindOf(index) != Kind::Dimension) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().accentSoft);
        painter->drawRoundedRect(rect.adjusted(0, 1, 0, -1), 3, 3);
    }
    if (kindOf(index) == Kind::Dimension) {
        paintDimension(*painter, rect, index);
    } else {
        paintRow(*painter, rect, option, index);
    }
    if (option.state.testFlag(QStyle::State_Selected)) { // the current row: where keys go to
        const bool isActive = option.state.testFlag(QStyle::State_Active) && option.widget != nullptr
            && option.widget->hasFocus();
        painter->setPen(isActive ? theme().accent : theme().line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter->restore();
}

void CodeTreeDelegate::paintDimension(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto label = index.data().toString();
    auto bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const auto inner = rect.adjusted(4, 4, -4, 0);
    const int width = QFontMetrics(bold).horizontalAdvance(label);
    const auto plain = painter.font();
    painter.setFont(bold);
    drawText(painter, inner, theme().text, label, Qt::AlignLeft);
    painter.setFont(plain);
    const bool isOpen = index.data(CodeTreeModel::IsOpenRole).toBool();
    drawText(painter,
             inner.adjusted(std::min(width + 8, inner.width()), 0, 0, 0),
             isOpen ? theme().warning : theme().muted,
             index.data(CodeTreeModel::StateRole).toString(),
             Qt::AlignLeft);
}

void CodeTreeDelegate::paintRow(QPainter& painter,
                                const QRect& rect,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto kind = kindOf(index);
    const bool isGiven = index.data(CodeTreeModel::GivenRole).toBool();
    auto line = QRect(rect.left() + SPACE, rect.top(), rect.width() - 2 * SPACE, ROW_HEIGHT);
    const int digit = index.data(CodeTreeModel::DigitRole).toInt();
    if (digit > 0 || kind == Kind::None) {
        drawKey(
            painter, QRect(line.left(), line.top() + (ROW_HEIGHT - KEY_SIZE) / 2, KEY_SIZE, KEY_SIZE), digit);
        painter.setFont(option.font);
    }
    line.setLeft(line.left() + KEY_SIZE + SPACE);

    // from the right: how many papers have it, then whether it is given and where, or who else gave it
    if (const int papers = index.data(CodeTreeModel::CountRole).toInt(); papers > 0) {
        const auto number = countText(papers);
        const int width = std::max(18, painter.fontMetrics().horizontalAdvance(number));
        drawText(painter, line, theme().muted, number, Qt::AlignRight);
        line.setRight(line.right() - width - SPACE);
    } else {
        line.setRight(line.right() - 18 - SPACE);
    }
    const auto others = index.data(CodeTreeModel::OthersRole).toString();
    const auto place = index.data(CodeTreeModel::PlaceRole).toString();
    const bool isMarked = isGiven && kind != Kind::Answer;
    const auto mark = isMarked ? QStringLiteral("✓ %1").arg(place).trimmed() : others;
    const auto label = index.data().toString();
    const int wanted = painter.fontMetrics().horizontalAdvance(label) + 1; // rounded, it may be too narrow
    if (!mark.isEmpty()) {
        const int most = std::max(40, line.width() - wanted - SPACE);
        const int width = std::min(painter.fontMetrics().horizontalAdvance(mark) + 1, most);
        auto right = line;
        right.setLeft(line.right() - width);
        drawText(painter, right, isMarked ? theme().accent : theme().muted, mark, Qt::AlignRight);
        line.setRight(right.left() - SPACE);
    }
    const bool isMuted = kind == Kind::None || (kind == Kind::Answer && !isGiven);
    drawText(painter, line, isMuted && !isGiven ? theme().muted : theme().text, label, Qt::AlignLeft);

    painter.setFont(smaller(option.font));
    auto below =
        QRect(line.left(), rect.top() + ROW_HEIGHT - 1, rect.right() - SPACE - line.left(), DETAIL_HEIGHT);
    for (const auto& detail : index.data(CodeTreeModel::DetailRole).toStringList()) {
        drawText(painter, below, theme().muted, detail, Qt::AlignLeft);
        below.translate(0, DETAIL_HEIGHT);
    }
}

QWidget*
CodeTreeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(index.parent().data().toString());
    editor->setPlaceholderText(index.data(CodeTreeModel::GivenRole).toBool() ? QString()
                                                                             : index.data().toString());
    editor->setProperty("dimension",
                        QVariant::fromValue<qlonglong>(
                            static_cast<const CodeTreeModel*>(index.model())->dimension(index).value));
    connect(editor, &QLineEdit::textEdited, this, [this, editor] {
        if (isWrong(*editor)) {
            judge(editor);
        }
    });
    return editor;
}

/// A field is higher than a row.
void CodeTreeDelegate::updateEditorGeometry(QWidget* editor,
                                            const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    auto place = option.rect;
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

void CodeTreeDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    Q_EMIT answerJudged({});
}

bool CodeTreeDelegate::judge(QWidget* editor) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr) {
        return true;
    }
    const auto why = m_desk.whyNot(DimensionId{line->property("dimension").toLongLong()}, line->text());
    setWrong(*line, !why.isEmpty());
    Q_EMIT answerJudged(why);
    return why.isEmpty();
}

bool CodeTreeDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnd =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (isEnd && !judge(editor)) {
            return true;
        }
    } else if (editor != nullptr && event->type() == QEvent::FocusOut && !judge(editor)) {
        Q_EMIT closeEditor(editor, RevertModelCache); // what does not fit is not kept
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

}
