#include "app/cli/command.h"
#include "core/agreement/in_force.h"
#include "core/review/figure.h"
#include "core/review/settings.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

Result<Output> info(const Review& review)
{
    const auto& database = review.database();
    const map::Index index(database);
    const auto standing = [&](screening::Standing value) {
        return index.bits({map::Property::Standing, static_cast<std::int64_t>(value)}).count();
    };
    Json reviewers = Json::array();
    for (const auto& reviewer :
         database.all<Reviewer>("WHERE role = ?1 ORDER BY name, id", ReviewerRole::Reviewer)) {
        reviewers.push_back(reviewer.name);
    }
    Json dimensions = Json::array();
    for (const auto& dimension : index.taxonomy().dimensions()) {
        dimensions.push_back(dimension.slug);
    }
    return output(Json{{"title", review.setting(setting::TITLE)},
                       {"schema_version", database.integer("PRAGMA user_version")},
                       {"papers", database.count<Paper>()},
                       {"records", database.count<Record>()},
                       {"included", standing(screening::Standing::Included)},
                       {"excluded", standing(screening::Standing::Excluded)},
                       {"conflicts", standing(screening::Standing::Conflict)},
                       {"open", standing(screening::Standing::Open)},
                       {"reviewers", reviewers},
                       {"searches", database.count<Search>()},
                       {"dimensions", dimensions},
                       {"codes", database.count<Code>()},
                       {"codings", database.count<Coding>()},
                       {"codings_in_force", agreement::codingsInForce(database).size()},
                       {"claims", database.count<Claim>()},
                       {"notes", database.count<Note>()},
                       {"figures", database.count<Figure>()},
                       {"journal", review.journal().count()}});
}

}

void addInfo(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto& command =
        session.add("info", "What the review holds, in numbers", [&session, file]() -> Result<Output> {
            const auto review = session.open(*file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            return info(**review);
        });
    command.add_option("REVIEW", *file)->required();
}

}
