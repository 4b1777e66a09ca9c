#include "ui/merge/merge_start.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"

namespace alidade::ui {

namespace {

constexpr int MOST_WIDTH = 640;

}

MergeStart::MergeStart(QAction* saveCopy, QAction* choose, QWidget* parent)
    : QWidget(parent)
    , m_choose(button(choose))
    , m_said(new SaidLine)
{
    m_choose->setProperty("primary", true);
    auto* title = wrapped(tr("Two people, two copies, one review"), TextRole::Heading);
    auto* sentence =
        wrapped(tr("A review is one file. Two people can work on copies of it, without a network and "
                   "at the same time, and bring both together again."),
                TextRole::Muted);

    auto* panel = new Panel;
    panel->content()->setContentsMargins(20, 18, 20, 18);
    panel->content()->setSpacing(12);
    panel->content()->addWidget(title);
    panel->content()->addWidget(sentence);
    panel->content()->addWidget(
        step(QStringLiteral("1"),
             tr("Save a copy and give it away"),
             tr("Send the file to the other person, or put it where both can get it."),
             button(saveCopy)));
    panel->content()->addWidget(step(QStringLiteral("2"),
                                     tr("Both work on alone"),
                                     tr("Each under their own name. Screening, coding, claims, notes and the "
                                        "taxonomy may all change, in both copies."),
                                     nullptr));
    panel->content()->addWidget(step(
        QStringLiteral("3"),
        tr("Merge the other copy back"),
        tr("You see what is new in it, and decide where both changed the same thing. Merging is one step "
           "of undo. A copy may also be dropped here."),
        m_choose));
    panel->content()->addWidget(m_said);
    panel->setMaximumWidth(MOST_WIDTH);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto* centre = new QWidget;
    auto* rows = new QGridLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(panel, 1, 1);
    rows->setRowStretch(0, 1);
    rows->setRowStretch(2, 1);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 20);
    rows->setColumnStretch(2, 1);
    auto* area = new QScrollArea;
    area->setWidget(centre);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QWidget*
MergeStart::step(const QString& number, const QString& title, const QString& sentence, QPushButton* button)
{
    auto* mark = label(number, TextRole::Key);
    mark->setAlignment(Qt::AlignCenter);
    auto* words = wrapped(sentence, TextRole::Muted);
    auto* heading = wrapped(title, TextRole::Title);
    auto* made = new QWidget;
    auto* grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(words, 1, 1);
    if (button != nullptr) {
        grid->addWidget(button, 2, 1, Qt::AlignLeft);
    }
    grid->setColumnStretch(1, 1);
    return made;
}

}
