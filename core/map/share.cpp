#include "core/map/share.h"

#include "core/base/number.h"
#include "core/map/value_terms.h"
#include "core/screening/random_draw.h"

#include <cstdint>
#include <optional>

namespace alidade::map {

namespace {

struct Share {
    std::uint64_t which; ///< from 1
    std::uint64_t of;
};

std::optional<Share> shareOf(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return {};
    }
    const auto which = numberFrom<std::uint64_t>(text.substr(0, slash));
    const auto of = numberFrom<std::uint64_t>(text.substr(slash + 1));
    return which && of && *which >= 1 && *which <= *of ? std::optional(Share{*which, *of}) : std::nullopt;
}

}

Result<Bitset> papersOfShare(const Index& index, const Value& value)
{
    const auto wanted = wholeTerm(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto share = shareOf(wanted->text);
    if (!share) {
        return fail(
            invalid(value,
                    {translatable("Sentence", "\"%1\" is no share of the papers: 1/3 is the first of three."),
                     {wanted->text}}));
    }
    // another draw than that of anybody's order, or a share would stand at the beginning of it
    const auto seed = screening::seedOf("share");
    Bitset papers(index.paperCount());
    for (std::uint32_t place = 0; place < index.paperCount(); ++place) {
        if (screening::drawn(seed, index.paper(place)) % share->of == share->which - 1) {
            papers.set(place);
        }
    }
    return papers;
}

}
