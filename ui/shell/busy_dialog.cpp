#include "ui/shell/busy_dialog.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QProgressBar>

#include "ui/controls/parts.h"

namespace alidade::ui {

BusyDialog::BusyDialog(const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("One moment"));
    setModal(true);
    auto* sentence = label(text);
    sentence->setWordWrap(true);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence);
    layout->addWidget(bar);
    setMinimumWidth(380);
}

void BusyDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
}

}
