#include "core/map/filter_texts.h"

namespace alidade::map {

namespace {

void gather(const Filter& filter, std::vector<std::string>& texts)
{
    const auto ofChildren = [&](const std::vector<Filter>& children) {
        for (const auto& child : children) {
            gather(child, texts);
        }
    };
    if (const auto* all = std::get_if<And>(&filter.node)) {
        ofChildren(all->children);
    } else if (const auto* any = std::get_if<Or>(&filter.node)) {
        ofChildren(any->children);
    } else if (const auto* text = std::get_if<Text>(&filter.node)) {
        texts.push_back(text->prefix ? text->text + "*" : text->text);
    }
}

}

std::vector<std::string> textsAskedFor(const Filter& filter)
{
    std::vector<std::string> texts;
    gather(filter, texts);
    return texts;
}

}
