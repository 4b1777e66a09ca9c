#include "ui/agreement/votes_sheet.h"

#include <QAction>
#include <QBoxLayout>
#include <QTextEdit>

#include "ui/bridge/text.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/keyed_button.h"
#include "ui/papers/author_line.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr std::size_t MOST_AUTHORS = 8; ///< named; the others are counted

constexpr int LEAST_ABSTRACT = 60;
constexpr int LEAST_TABLE = 70;
constexpr int PADDING = 8;
constexpr int SHORT = 288; ///< below this height above the buttons, the votes need the room of all else

/// Authors, year and venue in one line.
QString originOf(const Paper& paper)
{
    QStringList parts;
    if (!paper.authors.empty()) {
        parts << authorLine(paper, MOST_AUTHORS);
    }
    if (paper.year) {
        parts << QString::number(*paper.year);
    }
    if (!paper.venue.empty()) {
        parts << toQt(paper.venue);
    }
    return parts.join(QStringLiteral(" · "));
}

}

VotesSheet::VotesSheet(const QList<QAction*>& decisions, QWidget* parent)
    : QWidget(parent)
    , m_model(new SideBySideModel(this))
    , m_table(new SideBySideView(m_model))
    , m_title(copyable(TextRole::Heading))
    , m_shortTitle(new ElidedLabel)
    , m_origin(copyable(TextRole::Muted))
    , m_inForce(copyable(TextRole::Plain))
    , m_abstract(new QTextEdit)
    , m_buttons(new QWidget)
{
    m_shortTitle->setProperty("role", QStringLiteral("heading"));
    m_shortTitle->hide();
    m_abstract->setReadOnly(true);
    m_abstract->setTabChangesFocus(true);
    m_abstract->setAccessibleName(tr("Abstract"));
    m_abstract->setFrameShape(QFrame::NoFrame);
    m_abstract->setMinimumHeight(LEAST_ABSTRACT);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->setMinimumHeight(LEAST_TABLE);
    auto* flow = new FlowLayout(FlowLayout::GAP, m_buttons);
    for (auto* action : decisions) {
        auto* made = keyedButton(action);
        made->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(made);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_shortTitle);
    layout->addWidget(m_origin);
    layout->addWidget(m_inForce);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_abstract, 1);
    layout->addStretch();
    layout->addWidget(m_buttons);
}

void VotesSheet::show(agreement::SideBySide shown, const QString& inForce)
{
    const auto& paper = shown.paper;
    const auto title = paper.title.empty() ? tr("(no title)") : toQt(paper.title);
    m_title->setText(paper.label.empty() ? title : QStringLiteral("%1  %2").arg(toQt(paper.label), title));
    m_shortTitle->setText(m_title->text());
    m_origin->setText(originOf(paper));
    m_inForce->setText(inForce);
    m_inForce->setVisible(!inForce.isEmpty());
    m_abstract->setPlainText(toQt(shown.abstract));
    m_model->setShown(std::move(shown));
    arrange();
}

void VotesSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The abstract is as high as its text, where there is room.
void VotesSheet::arrange()
{
    const bool isShort = height() - m_buttons->layout()->heightForWidth(width()) < SHORT;
    const auto text = static_cast<int>(m_abstract->document()->size().height());
    m_abstract->setMaximumHeight(std::max(LEAST_ABSTRACT, text + 2 * PADDING));
    m_abstract->setVisible(!m_abstract->document()->isEmpty() && !isShort);
    m_origin->setVisible(!m_origin->text().isEmpty() && !isShort);
    m_title->setVisible(!isShort);
    m_shortTitle->setVisible(isShort);
}

}
