#include "core/screening/decisions.h"
#include "tests/ui/screening/screening_desk.h"
#include "tests/ui/support/pictures.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

void prepare(Screening& desk)
{
    REQUIRE(desk.open->write(QStringLiteral("prepare"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::INCLUSION_TERMS, "*kernel*\nrust\noperating system*");
        setSetting(t, setting::EXCLUSION_TERMS, "survey\nembedded\nC");
        const auto bob = reviewerNamed(t, "Bob");
        for (const auto& paper : t.database().all<Paper>()) {
            if (const auto decided = screening::decide(
                    t, {paper.id, bob, Stage::TitleAbstract, Verdict::Maybe, {}, "Wait for the full text."});
                !decided) {
                return fail(decided.error());
            }
            auto text = t.database().find<PaperText>(paper.id).value_or(PaperText{paper.id, {}, {}});
            const bool isNew = text.abstract.empty() && text.keywords.empty();
            if (text.abstract.empty()) {
                text.abstract =
                    "Operating systems are written in C, whose pointers let one error of a driver spoil the "
                    "whole "
                    "kernel. We rewrite a micro-kernel for embedded devices in Rust, and show that the "
                    "borrow "
                    "checker finds at compile time what tests have missed for years. Our survey of existing "
                    "drivers says how much unsafe code remains, and the measurements what the safety costs: "
                    "0.7 % "
                    "on a network benchmark, and nothing that we could measure on the others.";
                text.keywords = "Rust\nkernel\nmemory safety";
                isNew ? static_cast<void>(t.insert(text)) : t.update(text);
            }
        }
        return {};
    }));
}

}

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1236, 810), QSize(696, 510)}, [](const Pictures& pictures) {
        Screening empty(openEmpty());
        empty.page.resize(pictures.size);
        pictures.take(empty.page, QStringLiteral("empty"));
        Screening desk(openSample());
        desk.page.resize(pictures.size);
        pictures.take(desk.page, QStringLiteral("finished"));
        prepare(desk);
        desk.choose(screening::WorkSet::All);
        for (int i = 0; i < 5; ++i) {
            desk.press(i % 2 == 0 ? Qt::Key_I : Qt::Key_2);
        }
        pictures.take(desk.page, QStringLiteral("paper"));
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_Down);
        pictures.take(desk.page, QStringLiteral("asking"));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Left);
        pictures.take(desk.page, QStringLiteral("decided"));
        desk.page.showRules();
        auto* dialog = desk.page.findChild<ui::RulesDialog*>();
        pictures.take(*dialog, QStringLiteral("rules"));
        dialog->reject();
    });
}
