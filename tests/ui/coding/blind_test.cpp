#include <QAction>

#include "core/coding/codings.h"
#include "core/review/settings.h"
#include "tests/ui/coding/sitting.h"
#include "ui/bridge/settings.h"
#include "ui/coding/claims_panel.h"
#include "ui/coding/notes_view.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

void askFor(Sitting& sitting, const std::string& mode)
{
    REQUIRE(sitting.open->write(QStringLiteral("ask"), [&](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, mode);
        return {};
    }));
}

QAction* othersAction(const Sitting& sitting)
{
    for (auto* action : sitting.page->codes()->panelActions()) {
        if (action->isCheckable()) {
            return action;
        }
    }
    return nullptr;
}

/// Grey names beside codes, anywhere in the tree.
bool isAnybodyNamed(const Sitting& sitting)
{
    const auto& codes = sitting.tree()->codes();
    for (int top = 0; top < codes.rowCount(); ++top) {
        const auto dimension = codes.index(top, 0);
        for (int row = 0; row < codes.rowCount(dimension); ++row) {
            const auto names = codes.index(row, 0, dimension).data(ui::CodeTreeModel::OthersRole);
            if (!names.toString().isEmpty()) {
                return true;
            }
        }
    }
    return false;
}

bool isBlindnessSaid(const Sitting& sitting)
{
    for (const auto* label : sitting.page->codes()->findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("two blind readings")) && label->isVisible()) {
            return true;
        }
    }
    return false;
}

}

TEST_CASE("where two code blind, the page shows what others said once the paper is answered, and says so")
{
    Sitting sitting; // coded by the lead of the bundled review
    REQUIRE(isAnybodyNamed(sitting));
    auto* others = othersAction(sitting);
    REQUIRE(others != nullptr);
    REQUIRE(others->isEnabled());
    REQUIRE(others->isChecked());
    askFor(sitting, "two-blind");
    CHECK_FALSE(isAnybodyNamed(sitting));
    CHECK(sitting.sheet().claims.empty());
    CHECK(isBlindnessSaid(sitting));
    CHECK_FALSE(others->isEnabled());
    CHECK_FALSE(others->isChecked());
    CHECK(others->toolTip().contains(QStringLiteral("two blind readings")));

    REQUIRE(sitting.page->desk().setNoneApplies(sitting.dimension("kernel-architecture"), true));
    CHECK_FALSE(isAnybodyNamed(sitting)); // there is another required one
    REQUIRE(sitting.page->desk().setNoneApplies(sitting.dimension("approach"), true));
    CHECK(isAnybodyNamed(sitting));
    CHECK_FALSE(isBlindnessSaid(sitting));
    CHECK(others->isEnabled());
    CHECK(others->isChecked());
}

TEST_CASE("whoever hid the codes of others finds them hidden when the blindness ends")
{
    Sitting sitting;
    othersAction(sitting)->setChecked(false);
    askFor(sitting, "two-blind");
    askFor(sitting, "verify");
    CHECK(othersAction(sitting)->isEnabled());
    CHECK_FALSE(othersAction(sitting)->isChecked());
    CHECK_FALSE(isAnybodyNamed(sitting));
    othersAction(sitting)->setChecked(true);
    CHECK(isAnybodyNamed(sitting));
}
