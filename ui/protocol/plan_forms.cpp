#include "ui/protocol/plan_forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/base/time.h"
#include "core/review/counting_rule.h"
#include "core/review/settings.h"
#include "core/screening/criteria.h"
#include "core/screening/retrieval.h"
#include "core/sources/questions.h"
#include "core/sources/source_edit.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/protocol/protocol_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

std::function<QString()> reads(Workspace& workspace, std::string_view name)
{
    return [&workspace, name] { return toQt(workspace.review().setting(name)); };
}

std::function<bool(const QString&)> writes(Workspace& workspace, std::string_view name, const QString& label)
{
    return [&workspace, name, label](const QString& text) {
        return workspace.write(label, [&](store::Transaction& transaction) -> Result<void> {
            setSetting(transaction, name, fromQt(text));
            return {};
        });
    };
}

std::function<bool(const QString&)>
writesDate(Workspace& workspace, std::string_view name, const QString& label)
{
    return [&workspace, name, label](const QString& text) {
        return workspace.write(label, [&](store::Transaction& transaction) -> Result<void> {
            if (!text.isEmpty() && !isDate(fromQt(text))) {
                return fail(
                    ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not a date; write 2024-04-01, 2024-04 or 2024."),
                     {fromQt(text)}});
            }
            setSetting(transaction, name, fromQt(text));
            return {};
        });
    };
}

std::function<bool(const QString&)>
writesCount(Workspace& workspace, std::string_view name, const QString& label)
{
    return [&workspace, name, label](const QString& text) {
        return workspace.write(label, [&](store::Transaction& transaction) -> Result<void> {
            bool isNumber = text.isEmpty();
            const auto number = isNumber ? 0U : text.toUInt(&isNumber);
            if (!isNumber) {
                return fail(
                    ErrorCode::Invalid,
                    translatable("Sentence", "The pilot sample is a number of papers, or empty for none."));
            }
            setSetting(transaction, name, number == 0 ? std::string() : std::to_string(number));
            return {};
        });
    };
}

}

ReviewForm::ReviewForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
{
    addLine(tr("Title"),
            reads(workspace, setting::TITLE),
            writes(workspace, setting::TITLE, tr("Title of the review")));
    addText(tr("Need"),
            3,
            reads(workspace, setting::NEED),
            writes(workspace, setting::NEED, tr("Need of the review")))
        ->setPlaceholderText(tr("Why the review is made"));
    addText(tr("Method"),
            3,
            reads(workspace, setting::METHOD),
            writes(workspace, setting::METHOD, tr("Method of the review")))
        ->setPlaceholderText(tr("After which guidelines"));
    addLine(tr("Papers from"),
            reads(workspace, setting::PERIOD_FROM),
            writesDate(workspace, setting::PERIOD_FROM, tr("Period of the review")))
        ->setPlaceholderText(tr("such as 2019-01-01"));
    addLine(tr("Papers to"),
            reads(workspace, setting::PERIOD_TO),
            writesDate(workspace, setting::PERIOD_TO, tr("Period of the review")))
        ->setPlaceholderText(tr("such as 2024-04"));
    refresh();
}

ScreeningForm::ScreeningForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
{
    using screening::Mode;
    addChoice(
        tr("Who decides"),
        {ui::title(Mode::One), ui::title(Mode::TwoBlind), ui::title(Mode::Verify)},
        [&workspace] { return static_cast<int>(screening::modeOf(workspace.review().database())); },
        [this, &workspace](int place) {
            return workspace.write(
                tr("Who decides on papers"), [&](store::Transaction& transaction) -> Result<void> {
                    setSetting(transaction, setting::SCREENING_MODE, store::word(static_cast<Mode>(place)));
                    return {};
                });
        });
    addLead();
    addLine(tr("Pilot sample"),
            reads(workspace, setting::SCREENING_PILOT),
            writesCount(workspace, setting::SCREENING_PILOT, tr("Pilot sample")))
        ->setPlaceholderText(tr("how many papers all decide on first"));
    addText(tr("When it is enough"),
            3,
            reads(workspace, setting::STOPPING_RULE),
            writes(workspace, setting::STOPPING_RULE, tr("Stopping rule")))
        ->setPlaceholderText(tr("The stopping rule: until every paper is decided on, until a round of "
                                "snowballing brings nothing new …"));
    reload();
}

void ScreeningForm::addLead()
{
    const auto write = [this](int place) {
        const auto persons = reviewers();
        const auto lead = place <= 0 || place > static_cast<int>(persons.size())
            ? std::nullopt
            : std::optional(persons[static_cast<std::size_t>(place) - 1].id);
        return workspace().write(tr("What counts"), [&](store::Transaction& transaction) -> Result<void> {
            setLead(transaction, lead);
            return {};
        });
    };
    const auto read = [this] {
        const auto persons = reviewers();
        const auto lead = countingRule(workspace().review().database()).lead;
        const auto found =
            std::ranges::find_if(persons, [&](const Reviewer& each) { return each.id == lead; });
        return found == persons.end() ? 0 : static_cast<int>(found - persons.begin()) + 1;
    };
    m_lead = addChoice(tr("What counts"), {}, read, write);
    rows()->addRow(wrapped(tr("Of decisions, codes and answers alike. A consensus counts before all."),
                           TextRole::Muted));
}

void ScreeningForm::reload()
{
    m_lead->clear();
    m_lead->addItem(tr("What all agree on"));
    for (const auto& reviewer : reviewers()) {
        m_lead->addItem(tr("What %1 says; the others verify it").arg(toQt(reviewer.name)));
    }
    refresh();
}

std::vector<Reviewer> ScreeningForm::reviewers() const
{
    auto persons = workspace().review().database().all<Reviewer>("ORDER BY name, id");
    std::erase_if(persons, [](const Reviewer& each) { return each.role == ReviewerRole::Consensus; });
    return persons;
}

ResearchQuestionForm::ResearchQuestionForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
{
    addText(
        tr("Question"),
        2,
        [this] { return toQt(row().value_or(ResearchQuestion()).question); },
        [this](const QString& text) {
            return write([&](ResearchQuestion& question) { question.question = fromQt(text); });
        });
    addText(
        tr("Rationale"),
        3,
        [this] { return toQt(row().value_or(ResearchQuestion()).rationale); },
        [this](const QString& text) {
            return write([&](ResearchQuestion& question) { question.rationale = fromQt(text); });
        })
        ->setPlaceholderText(tr("Why it is asked"));
    addLine(
        tr("Name"),
        [this] { return toQt(row().value_or(ResearchQuestion()).name); },
        [this](const QString& text) {
            return write([&](ResearchQuestion& question) { question.name = fromQt(text); });
        });
}

void ResearchQuestionForm::show(QuestionId question)
{
    if (question != m_question) {
        commit();
        showProblem({});
        m_question = question;
    }
    refresh();
}

std::optional<ResearchQuestion> ResearchQuestionForm::row() const
{
    return workspace().review().database().find<ResearchQuestion>(m_question);
}

bool ResearchQuestionForm::write(const std::function<void(ResearchQuestion&)>& change)
{
    auto wanted = row();
    if (!wanted) {
        return true; // somebody deleted it; there is nothing to keep
    }
    const auto name = tr("Change %1").arg(toQt(wanted->name));
    change(*wanted);
    return workspace().write(
        name, [&](store::Transaction& transaction) { return sources::updateQuestion(transaction, *wanted); });
}

CriterionForm::CriterionForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
    , m_use(wrapped({}, TextRole::Muted))
{
    const auto read = [this] { return row().value_or(Criterion()); };
    addText(
        tr("Text"),
        3,
        [read] { return toQt(read().text); },
        [this](const QString& text) {
            return this->write([&](Criterion& criterion) { criterion.text = fromQt(text); });
        });
    addChoice(
        tr("It is"),
        {ui::title(CriterionKind::Include), ui::title(CriterionKind::Exclude)},
        [read] { return static_cast<int>(read().kind); },
        [this](int place) {
            return this->write(
                [&](Criterion& criterion) { criterion.kind = static_cast<CriterionKind>(place); });
        });
    addChoice(
        tr("Holds at"),
        {ui::title(CriterionStage::Any),
         ui::title(CriterionStage::TitleAbstract),
         ui::title(CriterionStage::FullText)},
        [read] { return static_cast<int>(read().stage); },
        [this](int place) {
            return this->write(
                [&](Criterion& criterion) { criterion.stage = static_cast<CriterionStage>(place); });
        });
    QStringList keys{tr("the first digit that is free")};
    for (int digit = 1; digit <= 9; ++digit) {
        keys << QString::number(digit);
    }
    addChoice(
        tr("Key"),
        keys,
        [read] { return read().digit.value_or(0); },
        [this](int place) {
            return this->write([&](Criterion& criterion) {
                criterion.digit = place == 0 ? std::nullopt : std::optional(place);
            });
        });
    addLine(
        tr("Name"),
        [read] { return toQt(read().name); },
        [this](const QString& text) {
            return this->write([&](Criterion& criterion) { criterion.name = fromQt(text); });
        });
    addNotRetrieved();
    rows()->addRow(m_use);
}

void CriterionForm::addNotRetrieved()
{
    m_notRetrieved = addCheck(
        tr("It means that the full text could not be had"),
        [this] {
            return screening::notRetrievedCriteria(workspace().review().database()).contains(m_criterion);
        },
        [this](bool isMarked) {
            const auto name = tr("Change %1").arg(toQt(row().value_or(Criterion()).name));
            return workspace().write(name, [&](store::Transaction& transaction) {
                return screening::setNotRetrieved(transaction, m_criterion, isMarked);
            });
        });
    m_notRetrieved->setToolTip(
        tr("PRISMA counts such papers as “Reports not retrieved”, not as “Reports excluded”"));
}

void CriterionForm::show(CriterionId criterion)
{
    if (criterion != m_criterion) {
        commit();
        showProblem({});
        m_criterion = criterion;
    }
    refresh();
    const auto shown = row();
    rows()->setRowVisible(m_notRetrieved, shown && screening::canMeanNotRetrieved(*shown));
    sayUse();
}

QString CriterionForm::noteText() const
{
    return m_use->text();
}

void CriterionForm::sayUse()
{
    const auto cited = static_cast<int>(screening::citations(workspace().review().database(), m_criterion));
    m_use->setText(cited == 0
                       ? tr("No decision cites it yet.")
                       : tr("%Ln decision(s) cite it. Where its text, kind or stage changes they are listed "
                            "for a second look.",
                            nullptr,
                            cited));
}

std::optional<Criterion> CriterionForm::row() const
{
    return workspace().review().database().find<Criterion>(m_criterion);
}

bool CriterionForm::write(const std::function<void(Criterion&)>& change)
{
    auto wanted = row();
    if (!wanted) {
        return true;
    }
    const auto name = tr("Change %1").arg(toQt(wanted->name));
    const auto cited = screening::citations(workspace().review().database(), wanted->id);
    change(*wanted);
    return workspace().writeRows(name, cited, [wanted](store::Transaction& transaction) {
        return screening::updateCriterion(transaction, *wanted);
    });
}

SourceForm::SourceForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
{
    addLine(
        tr("Name"),
        [this] { return toQt(row().value_or(Source()).name); },
        [this](const QString& text) { return write([&](Source& source) { source.name = fromQt(text); }); });
    addChoice(
        tr("Kind"),
        {ui::title(SourceKind::Database), ui::title(SourceKind::Snowballing), ui::title(SourceKind::Other)},
        [this] { return static_cast<int>(row().value_or(Source()).kind); },
        [this](int place) {
            return write([&](Source& source) { source.kind = static_cast<SourceKind>(place); });
        });
    addLine(
        tr("Platform"),
        [this] { return toQt(row().value_or(Source()).platform); },
        [this](const QString& text) {
            return write([&](Source& source) { source.platform = fromQt(text); });
        })
        ->setPlaceholderText(tr("what it was searched with: the site, Ovid, EBSCOhost …"));
}

void SourceForm::show(SourceId source)
{
    if (source != m_source) {
        commit();
        showProblem({});
        m_source = source;
    }
    refresh();
}

std::optional<Source> SourceForm::row() const
{
    return workspace().review().database().find<Source>(m_source);
}

bool SourceForm::write(const std::function<void(Source&)>& change)
{
    auto wanted = row();
    if (!wanted) {
        return true;
    }
    const auto name = tr("Change the source %1").arg(toQt(wanted->name));
    change(*wanted);
    return workspace().write(
        name, [&](store::Transaction& transaction) { return sources::updateSource(transaction, *wanted); });
}

}
