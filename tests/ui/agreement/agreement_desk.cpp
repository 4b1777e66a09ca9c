#include "tests/ui/agreement/agreement_desk.h"

#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "core/coding/taxonomy_edit.h"

namespace alidade::tests {

namespace {

using store::Transaction;

PaperId addPaper(Transaction& t, int number)
{
    Paper paper;
    paper.label = "[" + std::to_string(number) + "]";
    paper.title = "Kernel number " + std::to_string(number) + " and what its drivers are written in";
    paper.authors = "Author, A. and Writer, B.";
    paper.year = 2010 + number % 15;
    paper.venue = "Workshop on Kernels";
    const auto id = t.insert(paper);
    t.insert(
        PaperText{id,
                  "We port the drivers of a small kernel to a language with ownership, and measure what it "
                  "costs: nothing in throughput, little in size, and three weeks of work.",
                  {}});
    return id;
}

void decide(
    Transaction& t, PaperId paper, ReviewerId who, Verdict verdict, std::optional<CriterionId> why = {})
{
    t.insert(Decision{{},
                      paper,
                      who,
                      Stage::TitleAbstract,
                      verdict,
                      why,
                      verdict == Verdict::Maybe ? "the abstract is silent on drivers" : ""});
}

CodingId give(Transaction& t, PaperId paper, CodeId code, ReviewerId who)
{
    coding::NewCoding wanted;
    wanted.paper = paper;
    wanted.code = code;
    wanted.reviewer = who;
    wanted.status = "stated";
    wanted.locator = "Section 3";
    return coding::code(t, wanted).value();
}

CodeId addCode(Transaction& t, DimensionId dimension, const char* label, std::optional<CodeId> parent = {})
{
    Code code;
    code.dimension = dimension;
    code.label = label;
    code.parent = parent;
    return coding::addCode(t, code).value();
}

void addCodings(Transaction& t, const std::vector<PaperId>& papers, ReviewerId ada, ReviewerId bob)
{
    Dimension approach;
    approach.label = "Approach";
    const auto dimension = coding::addDimension(t, approach).value();
    const auto rewrite = addCode(t, dimension, "Rewrite");
    const auto wrap = addCode(t, dimension, "Wrap");
    const auto thin = addCode(t, dimension, "Thin", wrap);
    give(t, papers[0], rewrite, ada);
    const auto coding = give(t, papers[0], thin, ada);
    t.insert(Excerpt{{}, papers[0], coding, {}, {}, 4, {}, {}, "a thin layer around the old driver", {}});
    give(t, papers[0], rewrite, bob);
    give(t, papers[1], wrap, ada);
    give(t, papers[1], wrap, bob);
    Dimension lines;
    lines.label = "Lines";
    lines.kind = DimensionKind::Number;
    const auto number = coding::addDimension(t, lines).value();
    static_cast<void>(coding::setAnswer(t, {papers[0], number, ada}, "100"));
    static_cast<void>(coding::setAnswer(t, {papers[0], number, bob}, "120"));
}

void addClaims(Transaction& t, PaperId paper, ReviewerId ada, ReviewerId bob)
{
    Metric metric;
    metric.slug = "overhead";
    metric.label = "Overhead";
    const auto overhead = t.insert(metric);
    for (const auto& [who, value] : {std::pair(ada, 0.7), std::pair(ada, 3.0), std::pair(bob, 0.7)}) {
        Claim claim;
        claim.paper = paper;
        claim.reviewer = who;
        claim.metric = overhead;
        claim.value = value;
        claim.unit = "percent";
        claim.comparator = "the driver in C";
        t.insert(claim);
    }
}

}

OpenReview openCells(const FourCells& cells)
{
    auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("generate"), [&](Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        const auto bob = reviewerNamed(t, "Bob");
        int number = 0;
        const auto add = [&](int count, Verdict first, Verdict second) {
            for (int i = 0; i < count; ++i) {
                const auto paper = addPaper(t, ++number);
                decide(t, paper, ada, first);
                decide(t, paper, bob, second);
            }
        };
        add(cells.bothInclude, Verdict::Include, Verdict::Include);
        add(cells.onlyAda, Verdict::Include, Verdict::Exclude);
        add(cells.onlyBob, Verdict::Exclude, Verdict::Include);
        add(cells.bothExclude, Verdict::Exclude, Verdict::Exclude);
        return {};
    }));
    return open;
}

OpenReview openDisputed()
{
    auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("generate"), [&](Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        const auto bob = reviewerNamed(t, "Bob");
        const auto cem = reviewerNamed(t, "Cem");
        std::vector<PaperId> papers;
        for (int number = 1; number <= 6; ++number) {
            papers.push_back(addPaper(t, number));
        }
        const auto topic = t.insert(Criterion{{},
                                              "EX1",
                                              CriterionKind::Exclude,
                                              CriterionStage::Any,
                                              "Not about the inside of a kernel",
                                              1,
                                              0});
        const auto brief = t.insert(
            Criterion{{}, "EX2", CriterionKind::Exclude, CriterionStage::Any, "Fewer than four pages", 2, 1});
        decide(t, papers[0], ada, Verdict::Include);
        decide(t, papers[0], bob, Verdict::Exclude, topic);
        for (const auto who : {ada, bob, cem}) {
            decide(t, papers[1], who, Verdict::Include);
        }
        decide(t, papers[2], ada, Verdict::Maybe);
        decide(t, papers[2], bob, Verdict::Exclude, brief);
        decide(t, papers[2], cem, Verdict::Exclude, topic);
        decide(t, papers[3], ada, Verdict::Exclude, topic);
        decide(t, papers[3], bob, Verdict::Exclude, topic);
        decide(t, papers[4], ada, Verdict::Exclude, topic);
        decide(t, papers[4], bob, Verdict::Exclude, brief);
        decide(t, papers[5], ada, Verdict::Include);
        addCodings(t, papers, ada, bob);
        addClaims(t, papers[0], ada, bob);
        return {};
    }));
    return open;
}

Agreeing::Agreeing(OpenReview review, QSize size)
    : open(std::move(review))
{
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.focusStart();
    settle();
}

void Agreeing::settle()
{
    REQUIRE(eventually([&] { return page.isUpToDate(); }));
}

void Agreeing::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto* focus = page.focusWidget();
    QTest::keyClick(focus == nullptr ? &page : focus, key, modifiers);
}

void Agreeing::ask(const agreement::VoteQuestion& question)
{
    page.questions()->select(question);
    settle();
    REQUIRE(page.questions()->current() == question);
}

void Agreeing::ask(const char* dimension)
{
    ask(agreement::DimensionQuestion{open->index().taxonomy().dimension(dimension).value()});
}

QString Agreeing::value(const QString& name) const
{
    const auto* model = page.measures();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row).data().toString() == name) {
            return model->index(row).data(ui::MeasureModel::ValueRole).toString();
        }
    }
    return QStringLiteral("no such figure");
}

QStringList Agreeing::papers(agreement::MatterState part) const
{
    QStringList labels;
    const auto* model = page.agenda()->model(part);
    for (int row = 0; row < model->rowCount(); ++row) {
        labels << model->index(row).data().toString();
    }
    return labels;
}

QString Agreeing::paper() const
{
    return page.agenda()->currentIndex().data().toString();
}

QStringList Agreeing::voices() const
{
    QStringList names;
    const auto* model = page.sheet()->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        names << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    return names;
}

}
