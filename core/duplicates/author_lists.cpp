#include "core/duplicates/author_lists.h"

#include <algorithm>
#include <array>

namespace alidade::duplicates {

namespace {

/// Gives as many names of one list as possible each a name of the other, along augmenting paths.
class Matching
{
public:
    Matching(const std::vector<Name>& left, const std::vector<Name>& right)
        : m_left(left)
        , m_right(right)
    {
        m_partner.fill(NONE);
    }

    std::size_t size()
    {
        std::size_t met = 0;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            m_isTried.fill(false);
            met += find(i) ? 1U : 0U;
        }
        return met;
    }

private:
    static constexpr std::size_t NONE = MOST_NAMES;

    bool find(std::size_t i)
    {
        for (std::size_t step = 0; step < m_right.size(); ++step) {
            const auto j = (i + step) % m_right.size(); // most stand in the same place of both lists
            if (m_isTried[j] || !isSamePerson(m_left[i], m_right[j])) {
                continue;
            }
            m_isTried[j] = true;
            if (m_partner[j] == NONE || find(m_partner[j])) {
                m_partner[j] = i;
                return true;
            }
        }
        return false;
    }

    const std::vector<Name>& m_left;
    const std::vector<Name>& m_right;
    std::array<std::size_t, MOST_NAMES> m_partner{};
    std::array<bool, MOST_NAMES> m_isTried{};
};

}

Level compareAuthors(const std::vector<Name>& a, const std::vector<Name>& b)
{
    if (a.empty() || b.empty()
        || std::ranges::all_of(a, isInOtherScript) != std::ranges::all_of(b, isInOtherScript)) {
        return Missing;
    }
    const auto met = Matching(a, b).size();
    if (met == 0) {
        return Different;
    }
    return 2 * met >= std::min(a.size(), b.size()) ? Same : Part;
}

Level compareFirstAuthors(const std::vector<Name>& a, const std::vector<Name>& b)
{
    if (a.empty() || b.empty()) {
        return Missing;
    }
    if (isSamePerson(a.front(), b.front())) {
        return Same;
    }
    return a.front().family == b.front().family || isBody(a.front()) != isBody(b.front()) ? Near : Different;
}

}
