#pragma once

#include "core/report/paper_entry.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the exports of papers say in one line each, in the same words whatever the format.
namespace alidade::report {

/// `challenge/binary-size; kernel-architecture/embedded`
std::string codesText(const PaperEntry& entry);

/// `lines-of-code: 1200; artefact: yes`
std::string answersText(const PaperEntry& entry);

/// `full-text: exclude, EX1 (Bob): leans on C`
std::string decisionText(const GivenDecision& decision);

/// `full-text: include (Ada); full-text: exclude, EX1 (Bob): leans on C`
std::string decisionsText(const PaperEntry& entry);

/// Keywords in one line: commas between them, or semicolons, which say that commas belong to the words.
std::string keywordLine(const std::vector<std::string>& keywords);

/// First and last page of `121-132`, `121--132` or `121–132`; anything else comes back whole as the first.
std::pair<std::string, std::string> pageRange(std::string_view pages);

}
