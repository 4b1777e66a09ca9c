#include <QAction>
#include <QProcess>
#include <QTemporaryDir>

#include "core/report/check.h"
#include "core/report/export.h"
#include "core/report/figure_question.h"
#include "core/review/settings.h"
#include "core/sources/import.h"
#include "tests/ui/shell/program_window.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/measure_model.h"
#include "ui/bridge/text.h"
#include "ui/report/figures_page.h"
#include "ui/screening/screening_page.h"

#include <sstream>

/// Two reviewers take one review from its searches to the numbers of its flow diagram, by keys.

using namespace alidade;
using namespace alidade::tests;

namespace {

constexpr int GENERATED = 1000;
constexpr int BUNDLED = 24;

/// The papers of the bundled review, as another program would get them.
std::string bundledAsRis()
{
    const auto sample = openSample();
    const auto& index = sample->index();
    std::ostringstream out;
    report::writePapers(out, sample->review(), index.papers(index.all()), report::PaperFormat::Ris);
    return out.str();
}

std::string generatedAsRis()
{
    std::string text;
    for (int i = 1; i <= GENERATED; ++i) {
        text += "TY  - JOUR\nTI  - Kernel number " + std::to_string(i) + "\nAU  - Doe, Jo\nPY  - "
            + std::to_string(2000 + i % 25) + "\nAB  - Of driver " + std::to_string(i) + ".\nER  - \n\n";
    }
    return text;
}

Result<void> importInto(store::Transaction& transaction, const std::string& source, const std::string& text)
{
    sources::ImportRequest request;
    request.source = source;
    request.files.push_back({source + ".ris", text, {}});
    const auto imported = sources::importSearch(transaction, request);
    return imported ? Result<void>() : Result<void>(fail(imported.error()));
}

/// A review for two blind readings, with two reasons to exclude and the flow as its figure.
void makeReview(const std::filesystem::path& file)
{
    const auto review = Review::create(file, {"Ada"});
    REQUIRE(review);
    const auto bundled = bundledAsRis();
    const auto generated = generatedAsRis();
    REQUIRE((*review)->write("begin", [&](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, "two-blind");
        for (const int digit : {1, 2}) {
            Criterion criterion;
            criterion.name = "EX" + std::to_string(digit);
            criterion.text = "A reason.";
            criterion.digit = digit;
            t.insert(criterion);
        }
        Figure figure;
        figure.slug = "flow";
        figure.kind = report::word(report::FigureKind::Flow);
        figure.question = "{}";
        figure.style = "{}";
        t.insert(figure);
        if (auto done = importInto(t, "Bundled", bundled); !done) {
            return done;
        }
        return importInto(t, "Generated", generated);
    }));
}

/// What a reader says of a paper: 0 to include, else the digit of the reason.
int word(const std::string& title, bool isSecond)
{
    const std::string start = "Kernel number ";
    if (title.rfind(start, 0) != 0) {
        return 0;
    }
    const int number = std::stoi(title.substr(start.size()));
    const int usual = number % 3 == 0 ? 0 : number % 3;
    const bool isOther = isSecond && number % 10 == 0;
    return !isOther ? usual : usual == 0 ? 1 : 0;
}

void screen(const ProgramWindow& opened, bool isSecond)
{
    opened.press(Qt::Key_4, Qt::ControlModifier);
    auto& page = opened.page<ui::ScreeningPage>("screening");
    for (int i = 0; i < BUNDLED + GENERATED; ++i) {
        REQUIRE(page.desk()->sheet() != nullptr);
        const int said = word(page.desk()->sheet()->paper.title, isSecond);
        opened.press(said == 0 ? Qt::Key_I : static_cast<Qt::Key>(Qt::Key_0 + said));
    }
    CHECK(page.desk()->sheet() == nullptr);
}

/// What two such readers come to.
struct Outcome {
    int included[2] = {BUNDLED, BUNDLED};
    int same = BUNDLED; ///< to include or to exclude
    int differ = 0;

    Outcome()
    {
        for (int i = 1; i <= GENERATED; ++i) {
            const auto title = "Kernel number " + std::to_string(i);
            const bool first = word(title, false) == 0;
            const bool second = word(title, true) == 0;
            included[0] += first ? 1 : 0;
            included[1] += second ? 1 : 0;
            (first == second ? same : differ) += 1;
        }
    }

    /// Cohen 1960, formula 1.
    double kappa() const
    {
        constexpr double n = BUNDLED + GENERATED;
        const double observed = same / n;
        const double chance =
            included[0] / n * (included[1] / n) + (n - included[0]) / n * ((n - included[1]) / n);
        return (observed - chance) / (1 - chance);
    }
};

double kappaShown(ui::AgreementPage& page)
{
    const auto* model = page.measures();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (index.data().toString().startsWith(QLatin1String("Cohen"))) {
            return index.data(ui::MeasureModel::PointRole).toDouble();
        }
    }
    return -2; // lower than any kappa
}

QString flowAsText(const ProgramWindow& opened)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("flow.pdf"));
    opened.exportFigures(folder.path(), QStringLiteral("flow.pdf"));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    // words are wrapped to their boxes, numbers grouped as readers have them
    return QString::fromUtf8(process.readAllStandardOutput())
        .simplified()
        .remove(QLatin1Char(' '))
        .remove(QLatin1Char(','));
}

}

TEST_CASE("two reviewers screen the bundled review's papers and a thousand more, settle what differs, and "
          "draw the flow")
{
    const QTemporaryDir folder;
    const auto file = ui::toPath(folder.filePath(QStringLiteral("two.alidade")));
    makeReview(file);
    ProgramWindow opened;
    QSignalSpy shown(opened.window.get(), &ui::MainWindow::reviewShown);
    opened.window->open(file);
    REQUIRE((!shown.empty() || shown.wait(10000)));
    auto& workspace = opened.workspace();
    const Outcome wanted;
    CHECK(wanted.differ == 100); // every tenth paper

    workspace.setReviewer(QStringLiteral("Ada"));
    screen(opened, false);
    workspace.setReviewer(QStringLiteral("Bea"));
    screen(opened, true);
    CHECK(workspace.review().database().count<Decision>() == 2 * (BUNDLED + GENERATED));

    opened.press(Qt::Key_7, Qt::ControlModifier);
    auto& page = opened.page<ui::AgreementPage>("agreement");
    REQUIRE(eventually([&] { return page.isUpToDate() && page.measures()->rowCount() > 0; }));
    CHECK(kappaShown(page) == Approx(wanted.kappa()));

    opened.press(Qt::Key_2, Qt::AltModifier); // what is to be settled
    using agreement::MatterState;
    REQUIRE(eventually([&] { return page.isUpToDate(); }));
    CHECK(page.agenda()->count(MatterState::Open) == wanted.differ);
    for (int i = 0; i < wanted.differ; ++i) {
        opened.press(Qt::Key_1); // Ada's word
        REQUIRE(eventually([&] { return page.isUpToDate(); }));
    }
    CHECK(page.agenda()->count(MatterState::Open) == 0);
    CHECK(page.agenda()->count(MatterState::Settled) == wanted.differ);

    const int excluded = BUNDLED + GENERATED - wanted.included[0];
    const auto flow = flowAsText(opened);
    INFO(ui::fromQt(flow));
    for (const auto& box : {QStringLiteral("Recordsidentified(n=%1)").arg(BUNDLED + GENERATED),
                            QStringLiteral("Recordsscreened(n=%1)").arg(BUNDLED + GENERATED),
                            QStringLiteral("Recordsexcluded(n=%1)").arg(excluded),
                            QStringLiteral("Reportssoughtforretrieval(n=%1)").arg(wanted.included[0])}) {
        INFO(ui::fromQt(box));
        CHECK(flow.contains(box));
    }
    CHECK(report::check(workspace.review()).empty());
}
