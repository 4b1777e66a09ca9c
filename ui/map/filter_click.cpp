#include "ui/map/filter_click.h"

#include "ui/bridge/text.h"

namespace alidade::ui {

map::FilterEdit filterEdit(const Workspace& workspace)
{
    auto filter = map::parseFilter(fromQt(workspace.filter()));
    return {workspace.index(), filter ? std::move(*filter) : map::Filter()};
}

void changeFilter(Workspace& workspace, const std::function<void(map::FilterEdit&)>& change)
{
    auto edit = filterEdit(workspace);
    change(edit);
    workspace.applyFilter(toQt(edit.text()));
}

std::vector<map::FieldValue> fieldValues(const report::Conditions& conditions)
{
    std::vector<map::FieldValue> values;
    for (const auto& condition : conditions) {
        values.push_back({condition.field, condition.value});
    }
    return values;
}

void toggleConditions(Workspace& workspace, const report::Conditions& conditions)
{
    if (!conditions.empty()) {
        changeFilter(workspace, [&](map::FilterEdit& edit) { edit.toggle(fieldValues(conditions)); });
    }
}

}
