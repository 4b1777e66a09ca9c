#pragma once

#include <QLocale>
#include <QString>

#include "core/base/sentence.h"
#include "core/report/language.h"

#include <optional>

/// In which language words and numbers are: that of the window, or of what is exported.
namespace alidade::ui {

/// While it is there, this thread words in its language what translated() and spokenLocale() are asked for.
/// Without a language it changes nothing.
class Speech
{
public:
    explicit Speech(std::optional<report::Language> language);
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

private:
    std::optional<report::Language> m_before;
};

/// Words that translators know under `context`.
QString translated(const char* context, const char* words);
/// How numbers are written beside them.
QLocale spokenLocale();

/// Words of a table, for report::tables().
std::string tableWords(report::Language language, Words words);

}
