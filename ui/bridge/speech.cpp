#include "ui/bridge/speech.h"

#include <QCoreApplication>
#include <QTranslator>

#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

std::optional<report::Language>& spoken()
{
    thread_local std::optional<report::Language> language;
    return language;
}

/// One that is not installed: whatever the window speaks, it is there.
class German : public QTranslator
{
public:
    German()
    {
        if (!load(QStringLiteral(":/translations/alidade_de.qm"))) {
            qWarning("the German translations are not in the program");
        }
    }
};

QString translatedTo(report::Language language, const char* context, const char* words)
{
    switch (language) {
    case report::Language::English: return toQt(words);
    case report::Language::German: {
        static const German german;
        const auto text = german.translate(context, words);
        return text.isEmpty() ? toQt(words) : text;
    }
    }
    return toQt(words);
}

}

Speech::Speech(std::optional<report::Language> language)
    : m_before(spoken())
{
    if (language) {
        spoken() = language;
    }
}

Speech::~Speech()
{
    spoken() = m_before;
}

QString translated(const char* context, const char* words)
{
    const auto language = spoken();
    return language ? translatedTo(*language, context, words) : QCoreApplication::translate(context, words);
}

QLocale spokenLocale()
{
    const auto language = spoken();
    if (!language) {
        return {};
    }
    switch (*language) {
    case report::Language::English: return QLocale(QLocale::English);
    case report::Language::German: return QLocale(QLocale::German);
    }
    return {};
}

std::string tableWords(report::Language language, Words words)
{
    return fromQt(translatedTo(language, "Table", words.text));
}

}
