#pragma once

#include "core/review/coding.h"

#include <optional>
#include <string>
#include <tuple>

/// What the figure and the table of claims share.
namespace alidade::report {

/// What is the same where two reviewers recorded the same claim.
using ClaimSameness = std::tuple<std::int64_t,
                                 std::int64_t,
                                 std::optional<double>,
                                 std::optional<double>,
                                 std::string,
                                 std::string,
                                 std::string,
                                 std::string,
                                 std::string,
                                 std::string,
                                 Direction>;
ClaimSameness sameness(const Claim& claim);

/// The value as the paper prints it, else the number with its unit.
std::string printed(const Claim& claim);

}
