#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

/// Where text crosses between core (UTF-8 in std::string) and Qt. Paths cross as UTF-16, never as
/// std::string.
namespace alidade::ui {

inline QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string fromQt(const QString& text)
{
    return text.toStdString();
}

inline QString pathToQt(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

inline std::filesystem::path toPath(const QString& path)
{
    return path.toStdU16String();
}

}
