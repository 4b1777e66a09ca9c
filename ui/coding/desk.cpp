#include "ui/coding/desk.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

Desk::Desk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::reviewChanged, this, &Desk::takeReview);
    connect(&workspace, &Workspace::currentPaperChanged, this, [this] {
        readSheet();
        Q_EMIT sheetChanged();
    });
    connect(&workspace, &Workspace::reviewerChanged, this, [this] {
        forgetProgress();
        readSheet();
        Q_EMIT sheetChanged();
    });
    readSheet();
}

Desk::~Desk() = default;

void Desk::readSheet()
{
    m_sheet.reset();
    if (const auto paper = m_workspace.currentPaper()) {
        const auto& database = m_workspace.review().database();
        m_sheet = coding::paperSheet(
            database, *paper, coding::Blindness(database, taxonomy(), m_workspace.reviewer()));
    }
}

const coding::Progress& Desk::progress() const
{
    if (!m_progress) {
        m_progress = std::make_unique<coding::Progress>(
            m_workspace.review().database(), taxonomy(), m_workspace.reviewer());
    }
    return *m_progress;
}

void Desk::forgetProgress()
{
    m_progress.reset();
    Q_EMIT progressChanged();
}

void Desk::takeReview(const store::ChangeNotice& notice)
{
    using store::Table;
    const bool isTaxonomy = notice.touches(Table::Dimension) || notice.touches(Table::Code);
    if (isTaxonomy || notice.touches(Table::Reviewer)) {
        forgetProgress();
    } else if (m_progress && !notice.papers.empty()) {
        m_progress->update(m_workspace.review().database(), notice.papers);
        Q_EMIT progressChanged();
    }
    const auto paper = m_workspace.currentPaper();
    const bool isOurs = paper && std::ranges::find(notice.papers, paper->value) != notice.papers.end();
    const bool isAround = notice.touches(Table::Metric) || notice.touches(Table::Reviewer)
        || notice.touches(Table::Setting); // how blind the reading is
    if (isTaxonomy) {
        Q_EMIT taxonomyChanged();
    }
    if (isOurs || isTaxonomy || isAround) {
        readSheet();
        Q_EMIT sheetChanged();
    }
}

bool Desk::hasCode(CodeId code) const
{
    return m_sheet && std::ranges::any_of(m_sheet->codings, [&](const coding::SheetCoding& given) {
               return given.coding.code == code;
           });
}

const Answer* Desk::answer(DimensionId dimension) const
{
    if (!m_sheet) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_sheet->answers, dimension, &Answer::dimension);
    return found == m_sheet->answers.end() ? nullptr : &*found;
}

int Desk::codesGiven(DimensionId dimension) const
{
    if (!m_sheet) {
        return 0;
    }
    std::vector<CodeId> given;
    for (const auto& coding : m_sheet->codings) {
        const auto* code = taxonomy().find(coding.coding.code);
        if (code != nullptr && code->dimension == dimension
            && std::ranges::find(given, code->id) == given.end()) {
            given.push_back(code->id);
        }
    }
    return static_cast<int>(given.size());
}

bool Desk::isAnswered(DimensionId dimension) const
{
    return answer(dimension) != nullptr || codesGiven(dimension) > 0;
}

QString Desk::reviewerName(ReviewerId reviewer) const
{
    for (const auto& known : m_workspace.index().reviewers()) {
        if (known.id == reviewer) {
            return toQt(known.name);
        }
    }
    return {};
}

QStringList Desk::othersWith(CodeId code) const
{
    QStringList names;
    if (m_sheet) {
        for (const auto& coding : m_sheet->otherCodings) {
            const auto name = reviewerName(coding.reviewer);
            if (coding.code == code && !names.contains(name)) {
                names += name;
            }
        }
    }
    return names;
}

QString Desk::paperName() const
{
    if (!m_sheet) {
        return {};
    }
    const auto& paper = m_sheet->paper;
    return paper.label.empty() ? QStringLiteral("“%1”").arg(toQt(paper.title)) : toQt(paper.label);
}

QString Desk::codeName(CodeId code) const
{
    const auto* found = taxonomy().find(code);
    return found == nullptr ? QString() : toQt(found->label);
}

}
