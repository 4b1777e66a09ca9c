#include "ui/controls/review_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace alidade::ui {

namespace {

bool mayReplace(QWidget* parent, const QString& title, const QString& file)
{
    const auto question =
        QCoreApplication::translate("ReviewFile", "%1 already exists. Do you want to replace it?")
            .arg(QFileInfo(file).fileName());
    return QMessageBox::question(parent, title, question, QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

}

QString askReviewFile(QWidget* parent, const QString& title, const QString& proposed)
{
    const QLatin1String suffix(".alidade");
    const auto typed = QFileDialog::getSaveFileName(
        parent, title, proposed, QCoreApplication::translate("ReviewFile", "Reviews (*.alidade)"));
    if (typed.isEmpty() || typed.endsWith(suffix)) {
        return typed;
    }
    const auto file = typed + suffix;
    return !QFileInfo::exists(file) || mayReplace(parent, title, file) ? file : QString();
}

}
