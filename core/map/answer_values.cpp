#include "core/map/answer_values.h"

#include "core/base/text.h"
#include "core/coding/answers.h"

#include <map>

namespace alidade::map {

namespace {

/// Answers that are the same text but for case and blanks.
struct SameText {
    PaperId first;
    AnswerValue value; ///< in the spelling of the first paper
};

/// By the form in which they are compared.
using Texts = std::map<std::string, SameText>;

void addText(Texts& texts, const Index& index, const std::string& spelling, std::uint32_t place)
{
    const auto paper = index.paper(place);
    auto& [first, value] =
        texts.try_emplace(folded(simplified(spelling)), SameText{paper, {spelling, {}}}).first->second;
    value.papers.push_back(place);
    if (paper < first) {
        first = paper;
        value.text = spelling;
    }
}

}

std::vector<AnswerValue> answerValues(const Index& index, const Dimension& dimension)
{
    std::map<double, AnswerValue> numbers;
    Texts texts;
    for (const auto& [place, answer] : index.answers(dimension.id)) {
        if (answer.number) {
            auto& value = numbers[*answer.number];
            value.text = coding::textOf(answer, dimension.kind);
            value.papers.push_back(place);
        } else {
            const bool isDate = dimension.kind == DimensionKind::Date;
            addText(texts, index, isDate ? answer.text.substr(0, 4) : answer.text, place);
        }
    }
    std::vector<AnswerValue> values;
    for (auto& [number, value] : numbers) {
        values.push_back(std::move(value));
    }
    for (auto& [form, same] : texts) {
        values.push_back(std::move(same.value));
    }
    return values;
}

}
