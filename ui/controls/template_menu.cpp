#include "ui/controls/template_menu.h"

#include <QMenu>

#include "core/starters/templates.h"
#include "ui/bridge/template_words.h"
#include "ui/bridge/workspace.h"

namespace alidade::ui {

QMenu* templateMenu(Workspace& workspace, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    for (const auto& one : starters::templates()) {
        if (one.name == starters::DEFAULT_TEMPLATE) {
            continue;
        }
        const auto words = templateWords(one);
        auto* action = menu->addAction(words.label, menu, [&workspace, name = one.name] {
            if (const auto applied = starters::applyTemplate(workspace.review(), name); !applied) {
                Q_EMIT workspace.failed(applied.error());
            }
        });
        action->setToolTip(words.description);
    }
    return menu;
}

}
