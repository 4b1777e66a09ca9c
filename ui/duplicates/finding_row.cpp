#include "ui/duplicates/finding_row.h"

#include <QAction>
#include <QBoxLayout>
#include <QProgressBar>
#include <QTimer>

#include "ui/controls/parts.h"
#include "ui/duplicates/duplicate_finder.h"

namespace alidade::ui {

namespace {

constexpr int PER_CENT = 100;

/// What is over before anybody could read it is not shown.
constexpr int SOONEST = 300; ///< milliseconds

}

FindingRow::FindingRow(DuplicateFinder& finder)
    : m_progress(new QProgressBar)
    , m_cancel(new QAction(tr("Stop"), this))
    , m_later(new QTimer(this))
{
    m_progress->setRange(0, PER_CENT);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for duplicates"));
    m_cancel->setToolTip(tr("Stops looking for duplicates"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label(tr("Looking…"), TextRole::Muted));
    layout->addWidget(m_progress, 1);
    layout->addWidget(button(m_cancel));
    m_later->setSingleShot(true);
    m_later->setInterval(SOONEST);
    end();

    connect(m_later, &QTimer::timeout, this, [this, &finder] { setVisible(finder.isRunning()); });
    connect(m_cancel, &QAction::triggered, &finder, &DuplicateFinder::cancel);
    connect(&finder, &DuplicateFinder::started, this, &FindingRow::begin);
    connect(&finder, &DuplicateFinder::progressed, this, [this](double share) {
        m_progress->setValue(static_cast<int>(share * PER_CENT));
    });
    connect(&finder, &DuplicateFinder::found, this, &FindingRow::end);
    connect(&finder, &DuplicateFinder::stopped, this, &FindingRow::end);
    connect(&finder, &DuplicateFinder::failed, this, &FindingRow::end);
}

void FindingRow::begin()
{
    m_progress->setValue(0);
    m_cancel->setEnabled(true);
    m_later->start();
}

void FindingRow::end()
{
    hide();
    m_cancel->setEnabled(false);
}

}
