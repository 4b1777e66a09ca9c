#include "ui/sources/problems_view.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTreeWidget>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/papers/row_delegate.h"
#include "ui/sources/search_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int LINE_ROLE = Qt::UserRole;

QColor colourOf(sources::Severity severity)
{
    switch (severity) {
    case sources::Severity::Error: return theme().error;
    case sources::Severity::Warning: return theme().warning;
    case sources::Severity::Note: break;
    }
    return theme().muted;
}

}

ProblemsView::ProblemsView(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_excerpt(new QPlainTextEdit)
{
    m_list->setAccessibleName(tr("Problems of the file"));
    m_list->setHeaderLabels({tr("What"), tr("Line"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->resizeSection(0, 90);
    m_list->header()->resizeSection(1, 64);
    m_excerpt->setAccessibleName(tr("The file around the problem"));
    m_excerpt->setReadOnly(true);
    m_excerpt->setTabChangesFocus(true);
    m_excerpt->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_excerpt->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_excerpt->setPlaceholderText(tr("Choose a problem to see its place in the file."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_excerpt, 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_excerpt->clear();
        const auto line = item == nullptr ? 0 : item->data(0, LINE_ROLE).toULongLong();
        if (line > 0) {
            Q_EMIT excerptWanted(static_cast<std::size_t>(line));
        }
    });
}

void ProblemsView::show(const sources::Preview& found)
{
    m_list->clear();
    m_excerpt->clear();
    auto problems = found.problems;
    std::ranges::stable_sort(problems, std::greater<>(), &sources::Problem::severity);
    QList<QTreeWidgetItem*> items;
    for (const auto& problem : problems) {
        auto* item = new QTreeWidgetItem(
            {title(problem.severity),
             problem.line == 0 ? QString() : shownNumber(static_cast<qint64>(problem.line)),
             said(problem.message)});
        item->setData(0, LINE_ROLE, static_cast<qulonglong>(problem.line));
        item->setToolTip(2, said(problem.message));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(0, colourOf(problem.severity));
        items << item;
    }
    m_list->addTopLevelItems(items);
}

void ProblemsView::showExcerpt(const sources::Excerpt& excerpt, std::size_t line)
{
    QStringList lines;
    const auto last = excerpt.firstLine + excerpt.lines.size();
    const auto width = static_cast<int>(QString::number(last).size());
    for (std::size_t i = 0; i < excerpt.lines.size(); ++i) {
        lines << QStringLiteral("%1  %2").arg(excerpt.firstLine + i, width).arg(toQt(excerpt.lines[i]));
    }
    m_excerpt->setPlainText(lines.join(QLatin1Char('\n')));
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(theme().warningSoft);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.cursor = QTextCursor(
        m_excerpt->document()->findBlockByNumber(static_cast<int>(line - std::min(line, excerpt.firstLine))));
    m_excerpt->setExtraSelections({mark});
}

}
