#include "core/review/figure.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

namespace alidade::starters {

namespace {

/// Saved questions: the tables of the review as it printed them, and what an evidence map adds.
struct Question {
    const char* slug;
    const char* kind;
    const char* title;
    const char* question;
    const char* caption; ///< of ours, or the name of one of the review's tables
};

constexpr Question QUESTIONS[] = {
    {"searches", "table", "Searches", R"({"of":"searches"})", "table1"},
    {"approaches",
     "table",
     "Approaches",
     R"({"of":"dimension","dimension":"kernel-architecture","basis":"table","relation":"operating-system"})",
     "table2"},
    {"implications",
     "table",
     "Implications",
     R"({"of":"dimension","dimension":"performance","basis":"table"})",
     "table3"},
    {"challenges",
     "table",
     "Challenges",
     R"({"of":"dimension","dimension":"challenge","basis":"table","depth":1,"descriptions":true})",
     "table4"},
    {"criteria", "table", "Criteria", R"({"of":"criteria"})", "Inclusion and exclusion criteria"},
    {"papers", "table", "Papers", R"({"of":"papers"})", "Included papers"},
    {"approach-architecture",
     "map",
     "Approach by architecture",
     R"({"rows":"approach","columns":"kernel-architecture"})",
     "Implementation approach by kernel architecture"},
    {"challenge-frequency",
     "frequency",
     "Challenges",
     R"({"dimension":"challenge","depth":1})",
     "Challenges by number of papers"},
    {"years", "years", "Years", "{}", "Included papers by year"},
    {"claims", "claims", "Claims", "{}", "Performance claims"},
    {"taxonomy", "taxonomy", "Taxonomy", "{}", "Dimensions and codes"},
    {"flow", "flow", "Flow", "{}", "From records to included papers, after PRISMA 2020"},
};

}

void writeFigures(Sample& sample)
{
    const auto& printed = sample.text.at("expected");
    int position = 0;
    for (const auto& question : QUESTIONS) {
        Figure figure;
        figure.slug = question.slug;
        figure.kind = question.kind;
        figure.question = question.question;
        figure.style = "{}";
        figure.title = question.title;
        figure.caption = printed.contains(question.caption) ? text(printed.at(question.caption), "caption")
                                                            : question.caption;
        figure.position = position++;
        sample.transaction.insert(figure);
    }
}

}
