#include "core/report/check.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace alidade::cli {

void addCheck(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto& command = session.add(
        "check", "Whether the file and everything in it is sound", [&session, file]() -> Result<Output> {
            const auto review = session.open(*file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            Json findings = Json::array();
            for (const auto& finding : report::check(**review)) {
                findings.push_back(
                    {{"rule", finding.rule}, {"where", finding.where}, {"message", finding.message}});
                std::cerr << forTerminal(*file + ": " + finding.where + ": " + finding.message) << '\n';
            }
            auto result = outputList(std::move(findings), {"rule", "where", "message"});
            result.failed = !result.json->empty();
            return result;
        });
    command.add_option("REVIEW", *file)->required();
}

}
