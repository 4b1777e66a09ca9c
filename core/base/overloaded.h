#pragma once

namespace alidade {

/// What std::visit takes: one lambda for each alternative.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

}
