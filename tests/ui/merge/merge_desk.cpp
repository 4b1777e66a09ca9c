#include "tests/ui/merge/merge_desk.h"

#include "ui/bridge/text.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

using Work = std::function<void(store::Transaction&, ReviewerId)>;

MergeDesk::MergeDesk()
    : theirs(ui::toPath(open.folder.filePath(QStringLiteral("theirs.alidade"))))
{
    REQUIRE(open->review().copyTo(theirs));
}

void MergeDesk::changeTheirs(const std::string& label, const Work& work)
{
    const auto review = Review::open(theirs, store::Access::Write, {"Ada"});
    REQUIRE(review);
    const auto done = (*review)->write(label, [&](store::Transaction& transaction) -> Result<void> {
        work(transaction, reviewerNamed(transaction, "Ada"));
        return {};
    });
    REQUIRE(done);
    REQUIRE(done->has_value());
}

void MergeDesk::changeMine(const QString& label, const Work& work)
{
    REQUIRE(open->writeAsReviewer(label,
                                  [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
                                      work(transaction, reviewer);
                                      return {};
                                  }));
}

Work MergeDesk::giving(std::string_view paper, std::string_view code)
{
    Coding row;
    row.paper = paperLabelled(*open, paper);
    row.code = codeAt(*open, code);
    return [row](store::Transaction& transaction, ReviewerId reviewer) mutable {
        row.reviewer = reviewer;
        transaction.insert(row);
    };
}

Work MergeDesk::renaming(std::string_view code, const std::string& label)
{
    return [id = codeAt(*open, code), label](store::Transaction& transaction, ReviewerId) {
        auto row = transaction.database().find<Code>(id).value();
        row.label = label;
        transaction.update(row);
    };
}

void MergeDesk::disagree()
{
    const auto defining = [id = codeAt(*open, "approach/porting")](const std::string& definition) {
        return [id, definition](store::Transaction& transaction, ReviewerId) {
            auto row = transaction.database().find<Code>(id).value();
            row.definition = definition;
            transaction.update(row);
        };
    };
    changeMine(QStringLiteral("Rename"), renaming("approach/greenfield", "From scratch"));
    changeMine(QStringLiteral("Define"),
               defining("What was there before is translated, function by function."));
    changeTheirs("Rename", renaming("approach/greenfield", "All new"));
    changeTheirs("Define",
                 defining("An existing kernel is rewritten piece by piece while it goes on running."));
    changeTheirs("Code [18]", giving("[18]", "approach/greenfield"));
}

}
