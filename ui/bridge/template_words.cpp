#include "ui/bridge/template_words.h"

#include <QCoreApplication>

namespace alidade::ui {

namespace {

/// The texts of resources/templates, for the translators' tool to find; a test compares them.
[[maybe_unused]] constexpr const char* TEXTS[] = {
    QT_TRANSLATE_NOOP("Template", "Empty"),
    QT_TRANSLATE_NOOP("Template", "Nothing but the file: for a protocol that is made from scratch."),
    QT_TRANSLATE_NOOP("Template", "Systematic literature review"),
    QT_TRANSLATE_NOOP(
        "Template",
        "For a question answered from primary studies in software engineering, with an appraisal of "
        "their quality, after Kitchenham and Charters."),
    QT_TRANSLATE_NOOP("Template", "Systematic mapping study"),
    QT_TRANSLATE_NOOP(
        "Template",
        "For the structure of a field: what was studied, how and where, after Petersen and others, "
        "with Wieringa's types of research."),
    QT_TRANSLATE_NOOP("Template", "Scoping review"),
    QT_TRANSLATE_NOOP(
        "Template", "For the extent and kinds of evidence on a broad subject, to be reported by PRISMA-ScR."),
};

QString translated(const std::string& text)
{
    return QCoreApplication::translate("Template", text.c_str());
}

}

TemplateWords templateWords(const starters::Template& known)
{
    return {translated(known.label), translated(known.description)};
}

}
