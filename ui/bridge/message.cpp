#include "ui/bridge/message.h"

#include <QCoreApplication>

#include "core/base/count.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/speech.h"
#include "ui/bridge/text.h"

#include <algorithm>
#include <iterator>

namespace alidade::ui {

QString heading(ErrorCode code)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Error", text); };
    switch (code) {
    case ErrorCode::Invalid: return words(QT_TRANSLATE_NOOP("Error", "This cannot be done"));
    case ErrorCode::NotFound: return words(QT_TRANSLATE_NOOP("Error", "Not found"));
    case ErrorCode::Conflict: return words(QT_TRANSLATE_NOOP("Error", "Something newer stands in the way"));
    case ErrorCode::Foreign: return words(QT_TRANSLATE_NOOP("Error", "This file is not a review"));
    case ErrorCode::Newer:
        return words(QT_TRANSLATE_NOOP("Error", "The review was written by a newer version"));
    case ErrorCode::Corrupt: return words(QT_TRANSLATE_NOOP("Error", "The file is damaged"));
    case ErrorCode::InUse: return words(QT_TRANSLATE_NOOP("Error", "The review is open elsewhere"));
    case ErrorCode::ReadOnly: return words(QT_TRANSLATE_NOOP("Error", "The review cannot be written"));
    case ErrorCode::Full: return words(QT_TRANSLATE_NOOP("Error", "The disk is full"));
    case ErrorCode::Io: return words(QT_TRANSLATE_NOOP("Error", "The file could not be read or written"));
    case ErrorCode::Cancelled: return words(QT_TRANSLATE_NOOP("Error", "Cancelled"));
    }
    return {};
}

QString said(const Sentence& sentence)
{
    if (const auto count = countIn(sentence)) {
        return countText(*count);
    }
    std::vector<std::string> parts;
    std::ranges::transform(
        sentence.parts, std::back_inserter(parts), [](const Sentence& part) { return fromQt(said(part)); });
    const auto words =
        sentence.isKnown ? fromQt(translated("Sentence", sentence.words.c_str())) : sentence.words;
    return toQt(withParts(words, parts));
}

QString sentence(const Error& error)
{
    const auto detail = said(error.detail);
    return error.where.empty() ? detail : QStringLiteral("%1: %2").arg(toQt(error.where), detail);
}

}
