#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

/// Encodings, one character at a time.
namespace alidade::sources {

/// A way of writing characters as bytes.
class Encoding
{
public:
    enum class Kind { Utf8, Utf16Little, Utf16Big, Windows1252, Other };

    /// The encoding that goes by `name` in IANA's lists, in Java or in Windows; none where ICU knows none.
    static std::optional<Encoding> named(const std::string& name);
    static Encoding utf8() { return {Kind::Utf8, "UTF-8"}; }
    static Encoding utf16(bool isLittle);
    static Encoding windows1252() { return {Kind::Windows1252, "windows-1252"}; }

    Kind kind() const { return m_kind; }
    const std::string& name() const { return m_name; }

    /// Whether bytes below 0x80 are ASCII wherever they stand.
    bool keepsAscii() const { return m_kind == Kind::Utf8 || m_kind == Kind::Windows1252; }

    struct Taken {
        char32_t character;
        bool isWellFormed;
    };
    /// Takes one character off the front of `bytes`, which is not empty. What is not well-formed is U+FFFD,
    /// or, in UTF-8, one character of Windows-1252.
    Taken take(std::string_view& bytes) const;

    /// Forgets what characters before meant for those behind, in encodings where they do.
    void restart() const;

private:
    Encoding(Kind kind, std::string name);

    Kind m_kind;
    std::string m_name;
    std::shared_ptr<UConverter> m_converter;
};

struct GuessedEncoding {
    Encoding encoding;
    bool isByFrequencies = false; ///< nothing but how often characters come speaks for it
};

/// What the bytes themselves say: see decode.h. `firstBad` is what firstNotUtf8 gives for them.
GuessedEncoding guessedEncoding(std::string_view bytes, std::size_t firstBad);

/// Where the first sequence begins that is not UTF-8; npos where there is none.
std::size_t firstNotUtf8(std::string_view bytes, std::size_t from = 0);

}
