#include "ui/coding/code_finder.h"

#include <QKeyEvent>

#include "core/coding/code_search.h"
#include "ui/bridge/text.h"
#include "ui/controls/icons.h"
#include "ui/papers/row_delegate.h"

namespace alidade::ui {

namespace {

constexpr int CODE_ROLE = Qt::UserRole;
constexpr int NEW_LABEL_ROLE = Qt::UserRole + 1;

}

CodeFinder::CodeFinder(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_field(new QLineEdit)
    , m_results(new QListWidget)
{
    m_field->setPlaceholderText(tr("Find or add a code  ( / )"));
    m_field->setAccessibleName(tr("Find or add a code"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_results->setAccessibleName(tr("Codes found"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setItemDelegate(new RowDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &CodeFinder::find);
    connect(m_results, &QListWidget::itemClicked, this, &CodeFinder::choose);
}

void CodeFinder::clear()
{
    m_field->clear();
}

void CodeFinder::find(const QString& typed)
{
    m_results->clear();
    const auto& taxonomy = m_desk.taxonomy();
    bool isThere = false;
    for (const auto& hit : coding::findCodes(taxonomy, fromQt(typed), m_dimension)) {
        const auto* code = taxonomy.find(hit.code);
        const auto* dimension = taxonomy.find(code->dimension);
        isThere = isThere || (hit.fit == coding::CodeFit::Whole && code->dimension == m_dimension);
        const bool isGiven = m_desk.hasCode(hit.code);
        auto* item = new QListWidgetItem(QStringLiteral("%1%2   ·   %3")
                                             .arg(isGiven ? QStringLiteral("✓ ") : QString(),
                                                  toQt(taxonomy.labelPath(hit.code)),
                                                  toQt(dimension->label)),
                                         m_results);
        item->setData(CODE_ROLE, static_cast<qlonglong>(hit.code.value));
        item->setToolTip(toQt(code->definition));
    }
    const auto label = typed.simplified();
    const auto* dimension = taxonomy.find(m_dimension);
    if (!label.isEmpty() && !isThere && dimension != nullptr && dimension->kind == DimensionKind::Category) {
        auto* item =
            new QListWidgetItem(tr("+ Add code “%1” to %2").arg(label, toQt(dimension->label)), m_results);
        item->setData(NEW_LABEL_ROLE, label);
    }
    m_results->setCurrentRow(0);
    Q_EMIT finding(!label.isEmpty());
}

void CodeFinder::choose(QListWidgetItem* item)
{
    if (item == nullptr) {
        return;
    }
    const auto label = item->data(NEW_LABEL_ROLE).toString();
    std::optional<CodeId> code;
    if (label.isEmpty()) {
        code = CodeId{item->data(CODE_ROLE).toLongLong()};
        if (!m_desk.hasCode(*code) && !m_desk.give(*code)) {
            return;
        }
    } else {
        code = m_desk.addCode(m_dimension, {}, label);
        if (!code) {
            return;
        }
    }
    clear();
    Q_EMIT left(code);
}

bool CodeFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const int rows = m_results->count();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: m_results->setCurrentRow(std::min(m_results->currentRow() + 1, rows - 1)); return true;
    case Qt::Key_Up: m_results->setCurrentRow(std::max(m_results->currentRow() - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_results->currentItem()); return true;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left(std::nullopt);
        return true;
    default: return QObject::eventFilter(watched, event);
    }
}

}
