#include "core/sources/paper_label.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using namespace alidade::sources;

TEST_CASE("a label is the first author's family name and the year")
{
    CHECK(labelStem({{"Chen", "Ada", ""}, {"Wong", "Bo", ""}}, "T", 2023) == "Chen2023");
    CHECK(labelStem({{"Van Why", "Johnathan", ""}}, "T", 2022) == "VanWhy2022");
    CHECK(labelStem({{"van der Berg", "A", ""}}, "T", 2022) == "vanDerBerg2022");
    CHECK(labelStem({{"O'Brien-Smith", "A", ""}}, "T", 1999) == "OBrienSmith1999");
    CHECK(labelStem({{"M\u00FCller", "A", ""}}, "T", {}) == "M\u00FCller");
}

TEST_CASE("a body, or else the title, gives its first long word")
{
    CHECK(labelStem({{"", "", "The kernel community"}}, "T", 2020) == "Kernel2020");
    CHECK(labelStem({}, "On a new kernel", 2020) == "Kernel2020");
    CHECK(labelStem({}, "On it", 2020) == "On2020");
    CHECK(labelStem({}, "", {}) == "Paper");
    CHECK(labelStem({{"", "", std::string(10'000, 'x')}}, "T", {}).size() <= 40);
}

TEST_CASE("no two papers get one label")
{
    tests::ImportDesk desk;
    Paper there;
    there.label = "Chen2023c";
    desk.put(there);
    std::vector<std::string> labels;
    REQUIRE(desk.review->write("labels", [&](store::Transaction& t) -> Result<void> {
        PaperLabels source(t.database());
        const auto add = [&](const std::string& stem) {
            Paper paper;
            paper.label = source.next(stem);
            t.insert(paper);
            labels.push_back(paper.label);
        };
        for (int i = 0; i < 3; ++i) {
            add("Chen2023");
        }
        add("Chen");
        add("Chen");
        for (int i = 0; i < 28; ++i) {
            add("Wu2020");
        }
        return {};
    }));
    CHECK(std::vector(labels.begin(), labels.begin() + 5)
          == std::vector<std::string>{"Chen2023", "Chen2023b", "Chen2023d", "Chen", "Chen-b"});
    CHECK(std::vector(labels.end() - 3, labels.end())
          == std::vector<std::string>{"Wu2020z", "Wu2020aa", "Wu2020ab"});
}
