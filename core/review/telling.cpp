#include "core/review/telling.h"

#include "core/store/failure.h"

namespace alidade {

Result<void> toldOfKept(const std::function<void()>& tell)
{
    try {
        tell();
    } catch (const store::Failure& failure) {
        const auto& error = failure.error();
        return fail(error.code,
                    {translatable("Sentence",
                                  "The change is made and kept, but it cannot be shown: %1 Close the review "
                                  "and open it again."),
                     {error.detail}},
                    error.where);
    }
    return {};
}

}
