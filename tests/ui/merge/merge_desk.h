#pragma once

#include "tests/ui/support/window.h"

#include <filesystem>
#include <functional>

namespace alidade::tests {

/// The bundled review in two copies: one is open, on the other one somebody else has worked.
struct MergeDesk {
    OpenReview open = openSample();
    std::filesystem::path theirs;

    MergeDesk();

    /// A change in the other copy, by Ada.
    void changeTheirs(const std::string& label,
                      const std::function<void(store::Transaction&, ReviewerId)>& work);
    /// A change here, by Tester.
    void changeMine(const QString& label, const std::function<void(store::Transaction&, ReviewerId)>& work);

    /// Gives a code to a paper, as what is done in a copy.
    std::function<void(store::Transaction&, ReviewerId)> giving(std::string_view paper,
                                                                std::string_view code);
    std::function<void(store::Transaction&, ReviewerId)> renaming(std::string_view code,
                                                                  const std::string& label);

    /// Renames `greenfield` and changes what `porting` means, both differently in both copies; gives [18] a
    /// code in theirs.
    void disagree();
};

}
