#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QTreeView>
#include <QUrl>

#include "ui/bridge/text.h"
#include "ui/lint/lint_model.h"
#include "ui/lint/lint_page.h"
#include "ui/lint/lint_words.h"
#include "ui/lint/manuscripts.h"

#include <array>
#include <utility>

namespace alidade::ui {

void LintPage::makeActions()
{
    const std::array<std::pair<QString, QString>, 3> texts = {{
        {tr("Show errors"), tr("Numbers of the paper would contradict each other")},
        {tr("Show warnings"), tr("A reader of the paper will ask")},
        {tr("Show notes"), tr("Worth a look")},
    }};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto severity = static_cast<report::LintSeverity>(i);
        m_severities[i] = addCommand(texts[i].first,
                                     QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(i)),
                                     [this, severity] { toggle(severity); });
        m_severities[i]->setCheckable(true);
        m_severities[i]->setChecked(true);
        m_severities[i]->setToolTip(texts[i].second);
    }
    m_go = addCommand(tr("Go to where it is mended"), QKeySequence(Qt::Key_G), [this] { go(); });
    m_copy = addCommand(tr("Copy the finding"), QKeySequence::Copy, [this] { copy(false); });
    m_copy->setIconText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the finding, or all of its rule, as text"));
    m_copyAll = addCommand(
        tr("Copy all that is shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(true); });
    m_copyAll->setIconText(tr("Copy all"));
    m_copyAll->setToolTip(tr("Copies all findings that are shown as text, a line each"));
    addCommand(tr("Next finding"), QKeySequence(Qt::Key_J), [this] { step(1); });
    addCommand(tr("Previous finding"), QKeySequence(Qt::Key_K), [this] { step(-1); });
    m_choose =
        addCommand(tr("Choose a manuscript…"), QKeySequence(Qt::Key_O), [this] { chooseManuscripts(); });
    m_choose->setToolTip(tr("One or more LaTeX files; they are only read"));
    m_forget =
        addCommand(tr("Forget the manuscript"), QKeySequence(Qt::Key_X), [this] { setManuscripts({}); });
    m_forget->setIconText(tr("Forget"));
    m_toSearches = new QAction(tr("Go to Searches"), this);
    connect(
        m_toSearches, &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("sources")); });
    m_checkAgain = addCommand(tr("Check again"), QKeySequence(Qt::Key_F5), [this] { check(); });
}

void LintPage::check()
{
    m_isStale = false;
    m_reader->read(
        [manuscripts = m_manuscripts](const Review& review, const std::stop_token&) {
            return lintAnswer(review, manuscripts);
        },
        [this](const Result<SharedLintAnswer>& outcome) { take(outcome); });
}

void LintPage::toggle(report::LintSeverity severity)
{
    auto* action = m_severities[static_cast<std::size_t>(severity)];
    m_model->setShown(severity, action->isChecked());
    showFindings();
    Q_EMIT action->changed(); // a button that was pressed already has let go of itself
}

/// From finding to finding, past the rows of rules.
void LintPage::step(int by)
{
    const auto current = m_tree->currentIndex();
    const bool isFinding = m_model->finding(current) != nullptr;
    int rule = isFinding ? current.parent().row() : current.row();
    int row = isFinding ? current.row() + by : by > 0 ? 0 : -1;
    if (row < 0) {
        --rule;
        row = m_model->rowCount(m_model->index(rule, 0)) - 1;
    } else if (row >= m_model->rowCount(m_model->index(rule, 0))) {
        ++rule;
        row = 0;
    }
    if (rule >= 0 && rule < m_model->rowCount()) {
        m_tree->setCurrentIndex(m_model->index(row, 0, m_model->index(rule, 0)));
    }
}

void LintPage::go()
{
    const auto* finding = m_model->finding(m_tree->currentIndex());
    if (finding == nullptr) {
        return;
    }
    const auto page = lintPage(*finding);
    if (page.isEmpty()) {
        openManuscript(toQt(finding->where));
        return;
    }
    if (finding->paper) {
        workspace().setCurrentPaper(finding->paper);
        Q_EMIT lookWanted(page, finding->dimension);
    }
    Q_EMIT pageWanted(page);
}

void LintPage::openManuscript(const QString& where)
{
    const auto name = where.section(QLatin1Char(':'), 0, -2);
    for (const auto& file : m_manuscripts) {
        if (pathToQt(file.filename()) == name) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(file)));
            return;
        }
    }
}

void LintPage::copy(bool isAll)
{
    const auto text = m_model->asText(isAll ? QModelIndex() : m_tree->currentIndex());
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void LintPage::chooseManuscripts()
{
    const auto folder = m_manuscripts.empty() ? workspace().review().file().parent_path()
                                              : m_manuscripts.front().parent_path();
    const auto files = QFileDialog::getOpenFileNames(this,
                                                     tr("The paper in LaTeX, all of its files"),
                                                     pathToQt(folder),
                                                     tr("LaTeX (*.tex);;All files (*)"));
    if (!files.isEmpty()) {
        std::vector<std::filesystem::path> manuscripts;
        for (const auto& file : files) {
            manuscripts.push_back(toPath(file));
        }
        setManuscripts(manuscripts);
    }
}

void LintPage::setManuscripts(const std::vector<std::filesystem::path>& manuscripts)
{
    m_manuscripts = manuscripts;
    m_unread.clear();
    rememberManuscripts(workspace().review().file(), m_manuscripts);
    showManuscripts();
    check();
}

}
