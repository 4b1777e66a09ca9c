#include "ui/protocol/modal_write.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>

#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

/// More rows than that take longer than a blink.
constexpr std::int64_t MANY_ROWS = 3000;

/// Stays until the work is done: Esc does not close it.
class Waiting : public QDialog
{
public:
    Waiting(const QString& title, const QString& sentence, QWidget* parent)
        : QDialog(parent)
    {
        setWindowTitle(title);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 16, 20, 16);
        layout->addWidget(label(sentence));
        setMinimumWidth(320);
    }

    void reject() override { }
    void end() { QDialog::accept(); }
};

}

ModalWrite::ModalWrite(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_write(workspace)
{
}

bool ModalWrite::write(const QString& label, std::int64_t rows, const Review::Work& work)
{
    if (rows <= MANY_ROWS) {
        return m_workspace.write(label, work);
    }
    Waiting waiting(
        label, tr("%n decision(s) are looked at. One moment …", nullptr, static_cast<int>(rows)), m_window);
    bool isDone = false;
    m_write.write(label, work, [&](const Result<void>& done) {
        isDone = static_cast<bool>(done);
        if (!done) {
            Q_EMIT m_workspace.failed(done.error());
        }
        waiting.end();
    });
    waiting.exec();
    return isDone;
}

}
