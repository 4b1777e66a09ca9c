#include "ui/coding/paper_records.h"

#include <QBoxLayout>
#include <QEvent>

#include "core/coding/thing_words.h"
#include "core/sources/record_fields.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"

namespace alidade::ui {

namespace {

/// Of a field of many pages the beginning.
constexpr qsizetype LONGEST = 4000;

QString nameOf(const sources::RecordField& field)
{
    return field.isOther ? toQt(field.name) : said(coding::fieldName(store::Table::Record, field.name));
}

QString rowOf(const sources::RecordField& field)
{
    auto text = toQt(field.text);
    if (text.size() > LONGEST) {
        text = text.left(LONGEST) + QStringLiteral(" …");
    }
    return QStringLiteral("<tr><td width=\"26%\" style=\"padding:2px 8px 2px 0;color:%1;\">%2</td>"
                          "<td width=\"74%\" style=\"padding:2px 0;\">%3</td></tr>")
        .arg(theme().muted.name(), nameOf(field).toHtmlEscaped(), text.toHtmlEscaped());
}

QString htmlOf(const coding::SheetRecord& record)
{
    QStringList from = {PaperRecords::tr("Record %1").arg(static_cast<qlonglong>(record.record.number)),
                        toQt(record.source),
                        toQt(record.date)};
    from.removeAll(QString());
    QString rows;
    for (const auto& field : sources::recordFields(record.record.fields)) {
        rows += rowOf(field);
    }
    return QStringLiteral("<p style=\"margin:8px 0 2px 0;\"><b>%1</b></p><table width=\"100%\">%2</table>")
        .arg(from.join(QStringLiteral(" · ")).toHtmlEscaped(), rows);
}

}

PaperRecords::PaperRecords(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QTextBrowser)
    , m_none(new EmptyState(tr("No record"), tr("The paper was added by hand; no source delivered it.")))
{
    m_text->setAccessibleName(tr("Records of this paper"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(QStringLiteral("border: none; padding: 0;")); // a page to read, not a field
    // not by keyboard: the keys of a text that can be selected would take Ctrl+Z from the window
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_none);
    connect(&desk, &Desk::sheetChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void PaperRecords::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PaperRecords::refresh()
{
    const auto* sheet = m_desk.sheet();
    const bool hasRecords = sheet != nullptr && !sheet->records.empty();
    m_text->setVisible(hasRecords);
    m_none->setVisible(!hasRecords);
    QString html;
    if (hasRecords) {
        for (const auto& record : sheet->records) {
            html += htmlOf(record);
        }
    }
    m_text->setHtml(html);
}

void PaperRecords::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        refresh(); // its colours are in the text
    }
}

}
