#include "ui/screening/screening_desk.h"

#include "core/review/settings.h"
#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

namespace {

/// Up to so many papers a list is there before anybody could see a bar.
constexpr std::uint32_t MOST_AT_ONCE = 5000;

}

ScreeningDesk::ScreeningDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reader(new ReviewReader(workspace.review().file(), this))
{
    connect(&workspace, &Workspace::reviewChanged, this, &ScreeningDesk::take);
    connect(&workspace, &Workspace::reviewerChanged, this, &ScreeningDesk::takeReviewer);
    connect(&workspace, &Workspace::keepingAll, this, &ScreeningDesk::keepDrafts);
    connect(&workspace, &Workspace::filterChanged, this, [this] { m_isFilterNew = true; });
    connect(&workspace, &Workspace::selectionChanged, this, &ScreeningDesk::takeFilter);
    m_question.reviewer = workspace.review().reviewer();
    readRules();
}

void ScreeningDesk::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown && m_list == nullptr && !m_isMaking) {
        make();
    } else if (isShown && m_list != nullptr) {
        m_paper ? reload() : goTo(m_list->nextToDo({}));
        takeFilter();
    }
}

void ScreeningDesk::ask(screening::WorkQuestion question)
{
    if (question != m_question) {
        m_question = std::move(question);
        readRules();
        make();
    }
}

void ScreeningDesk::make()
{
    if (!m_isShown) {
        m_list.reset(); // made when it is looked at
        return;
    }
    if (m_workspace.index().paperCount() <= MOST_AT_ONCE) {
        m_reader->forget();
        auto list = screening::WorkList::make(m_workspace.review().database(), m_question);
        takeList(std::make_shared<screening::WorkList>(std::move(*list)));
        return;
    }
    m_isMaking = true;
    m_reader->read(
        [question = m_question](const Review& review, const std::stop_token& stop) {
            return screening::WorkList::make(review.database(), question, stop);
        },
        [this](Result<std::optional<screening::WorkList>> list) {
            if (!list) {
                Q_EMIT m_workspace.failed(list.error());
            }
            const bool isRead = list && *list;
            takeList(isRead ? std::make_shared<screening::WorkList>(std::move(**list)) : nullptr);
        });
    Q_EMIT listChanged();
}

void ScreeningDesk::takeList(const List& list)
{
    const bool isAnother = m_list == nullptr || list == nullptr || m_list->question() != list->question();
    m_isMaking = false;
    m_list = list;
    m_confinedTo.reset();
    confine();
    if (m_list != nullptr && isAnother) {
        m_isFilterNew = false;
        m_trail.clear();
        show(m_goal ? m_goal : m_list->nextToDo({}));
    } else if (m_paper || m_list == nullptr) {
        reload();
    } else {
        show(m_list->nextToDo({}));
    }
    m_goal.reset();
    if (m_list != nullptr && std::exchange(m_isFilterNew, false)) {
        followFilter();
    }
    Q_EMIT listChanged();
}

void ScreeningDesk::stopMaking()
{
    m_reader->forget();
    m_isMaking = false;
    m_goal.reset();
    if (m_list != nullptr) {
        m_question = m_list->question();
        readRules();
    }
    Q_EMIT listChanged();
}

void ScreeningDesk::readRules()
{
    m_criteria = screening::criteriaAt(m_workspace.review().database(), m_question.stage);
    m_terms = screening::Terms(m_workspace.review().setting(setting::INCLUSION_TERMS),
                               m_workspace.review().setting(setting::EXCLUSION_TERMS));
}

void ScreeningDesk::takeReviewer()
{
    auto question = m_question;
    question.reviewer = m_workspace.review().reviewer();
    m_pace = {};
    ask(std::move(question));
}

void ScreeningDesk::take(const store::ChangeNotice& notice)
{
    using store::Table;
    if (notice.touches(Table::Criterion) || notice.touches(Table::Setting)) {
        readRules();
    }
    const bool isKept = m_list != nullptr && m_list->update(m_workspace.review().database(), notice);
    if (m_isMaking || (m_list != nullptr && !isKept)) {
        make(); // what is being read does not know of this change
    }
    if (m_isDeciding) {
        m_stages[notice.entry] = m_question.stage;
        if (const auto entry = m_workspace.review().journal().find(notice.entry)) {
            m_pace.add(entry->at);
        }
        return; // the next paper comes
    }
    const bool isStep = notice.kind != store::NoticeKind::Change && notice.touches(Table::Decision);
    if (m_isShown && isStep && notice.papers.size() == 1) {
        followStep(notice);
    } else if (m_isShown && !m_paper && m_list != nullptr) {
        goTo(m_list->nextToDo({}));
    } else {
        reload();
    }
    Q_EMIT listChanged();
}

/// An undo is shown where it is seen: on its paper, at its stage.
void ScreeningDesk::followStep(const store::ChangeNotice& notice)
{
    const PaperId paper{notice.papers.front()};
    const auto stage = m_stages.find(notice.entry);
    if (stage == m_stages.end() || stage->second == m_question.stage) {
        goTo(paper);
        return;
    }
    m_goal = paper;
    auto question = m_question;
    question.stage = stage->second;
    ask(std::move(question));
}

void ScreeningDesk::takeFilter()
{
    if (!m_isShown || m_list == nullptr) {
        return; // taken when the page is shown, or the list is there
    }
    confine();
    if (std::exchange(m_isFilterNew, false)) {
        followFilter();
    }
    Q_EMIT listChanged();
}

void ScreeningDesk::confine()
{
    const auto& papers = m_workspace.selection();
    const bool isWhole = !m_confinedTo && m_workspace.filter().isEmpty();
    if (m_list != nullptr && !isWhole && m_confinedTo != papers) {
        m_list->confine(m_workspace.index().papers(papers));
        m_confinedTo = papers;
    }
}

/// A paper that drops out by what is decided on it stays, as one does that an undo brought.
void ScreeningDesk::followFilter()
{
    const auto isShown = [this](PaperId paper) { return isSelected(paper); };
    const auto paper = m_standIn.under(m_paper, isShown, [this] { return m_list->nextToDo({}); });
    if (paper != m_paper) {
        show(paper);
    }
}

bool ScreeningDesk::isSelected(PaperId paper) const
{
    const auto place = m_workspace.index().ordinal(paper);
    return place && m_workspace.selection().test(*place);
}

void ScreeningDesk::show(std::optional<PaperId> paper)
{
    m_paper = paper;
    reload();
}

void ScreeningDesk::reload()
{
    m_sheet = m_paper && m_isShown ? screening::sheetOf(
                  m_workspace.review().database(), *m_paper, m_question.stage, m_workspace.reviewer())
                                   : std::nullopt;
    if (m_isShown && !m_sheet) {
        m_paper.reset();
    }
    Q_EMIT sheetChanged();
}

void ScreeningDesk::goTo(std::optional<PaperId> paper)
{
    if (m_paper && paper != m_paper) {
        m_trail.push_back(*m_paper);
    }
    show(paper);
}

void ScreeningDesk::forward()
{
    if (m_list != nullptr) {
        goTo(m_list->next(m_paper));
    }
}

void ScreeningDesk::back()
{
    while (!m_trail.empty()) {
        const auto paper = m_trail.back();
        m_trail.pop_back();
        if (paper != m_paper && isSelected(paper)) {
            show(paper);
            return;
        }
    }
    if (m_list != nullptr) {
        show(m_list->previous(m_paper));
    }
}

}
