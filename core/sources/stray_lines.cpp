#include "core/sources/stray_lines.h"

#include "core/base/count.h"

namespace alidade::sources {

bool isBlankLine(std::string_view line)
{
    return line.find_first_not_of(" \t\f\v\r") == std::string_view::npos;
}

Problem strayLines(std::size_t first, std::size_t count)
{
    return {first,
            0,
            Severity::Note,
            {count == 1
                 ? translatable("Sentence", "1 line belongs to no field of a record and was passed over")
                 : translatable("Sentence",
                                "%1 lines, the first of them here, belong to no field of a record and were "
                                "passed over"),
             {counted(count)}}};
}

}
