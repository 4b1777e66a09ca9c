#pragma once

#include "core/coding/refactoring.h"
#include "tests/core/coding/refactoring_desk.h"

#include <variant>
#include <vector>

namespace alidade::tests {

/// Architecture takes one code; Challenge takes several, two of them below Binary size.
struct CodeDesk : RefactoringDesk {
    DimensionId architecture = dimension("Architecture", DimensionKind::Category, false);
    CodeId monolithic = code(architecture, "Monolithic");
    CodeId micro = code(architecture, "Micro");
    DimensionId challenge = dimension("Challenge", DimensionKind::Category);
    CodeId size = code(challenge, "Size");
    CodeId generic = code(challenge, "Generics", size);
    CodeId support = code(challenge, "Support", size);
    CodeId panics = code(challenge, "Panics");
    DimensionId lines = dimension("Lines", DimensionKind::Number);
    PaperId p14 = paper("[14]");
    PaperId p15 = paper("[15]");
    PaperId p16 = paper("[16]");

    Result<coding::Impact> rename(CodeId id, const coding::Renaming& renaming)
    {
        return run([=](store::Transaction& t) { return coding::renameCode(t, id, renaming); });
    }
    Result<coding::Impact> move(CodeId id, const coding::CodePlace& place)
    {
        return run([=](store::Transaction& t) { return coding::moveCode(t, id, place); });
    }
    Result<coding::Impact> merge(const std::vector<CodeId>& codes, CodeId target)
    {
        return run([=](store::Transaction& t) { return coding::mergeCodes(t, codes, target); });
    }
    Result<coding::Impact>
    split(CodeId id, const std::vector<Code>& parts, const coding::Distribution& distribution)
    {
        return run([=](store::Transaction& t) { return coding::splitCode(t, id, parts, distribution); });
    }
    Result<coding::Impact> remove(CodeId id, const coding::CodingsFate& fate = coding::MustBeUnused())
    {
        const auto loss = std::holds_alternative<coding::Discard>(fate) ? Loss::AsAsked : Loss::Nothing;
        return run([=](store::Transaction& t) { return coding::deleteCode(t, id, fate); }, loss);
    }
};

}
