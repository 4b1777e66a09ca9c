#pragma once

#include <QString>

#include "core/starters/templates.h"

namespace alidade::ui {

/// How a template is called in the user's language.
struct TemplateWords {
    QString label;
    QString description;
};

/// Core's own words where there is no translation.
TemplateWords templateWords(const starters::Template& known);

}
