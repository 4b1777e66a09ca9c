#include "tests/architecture/source.h"

#include "tests/support/files.h"

#include <algorithm>
#include <set>

namespace alidade::tests {

namespace {

const std::set<std::string> EXTENSIONS = {".h", ".hpp", ".hh", ".inl", ".cpp", ".cc", ".cxx", ".c"};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads just enough of C++ to tell code, comments, strings and includes apart.
class Reader
{
public:
    Reader(Source& source, std::string_view text)
        : m_source(source)
        , m_text(text)
    {
    }

    void read()
    {
        while (!atEnd()) {
            if (startsWith("//")) {
                readUntil("\n");
            } else if (startsWith("/*")) {
                take(2);
                readUntil("*/");
            } else if (isDigit(peek())) {
                readNumber();
            } else if (isWordCharacter(peek())) {
                readWord();
            } else if (peek() == '"') {
                readString();
            } else if (peek() == '\'') {
                readQuoted();
            } else if (peek() == '#') {
                readDirective();
            } else {
                const bool blank = peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n';
                m_afterString = m_afterString && blank;
                take(1);
            }
        }
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return m_text[m_at]; }
    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_text.substr(m_at, count);
        m_line += static_cast<std::size_t>(std::ranges::count(taken, '\n'));
        m_at += taken.size();
        return taken;
    }

    /// Takes all before `end` and drops `end`.
    std::string_view readUntil(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at);
        const std::string_view taken = take(found == std::string_view::npos ? found : found - m_at);
        take(end.size());
        return taken;
    }

    std::string_view takeWord()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isWordCharacter(m_text[end])) {
            ++end;
        }
        return take(end - m_at);
    }

    void skipBlanks()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t')) {
            take(1);
        }
    }

    void readNumber() // 1'000 holds a quote that opens nothing
    {
        m_afterString = false;
        while (!atEnd() && (isWordCharacter(peek()) || peek() == '\'')) {
            take(1);
        }
    }

    void readWord()
    {
        const std::size_t line = m_line;
        const std::string_view word = takeWord();
        if (!atEnd() && peek() == '"' && word.ends_with('R')) {
            take(1);
            const std::string end = ")" + std::string(readUntil("(")) + "\"";
            addLiteral(std::string(readUntil(end)), line);
        } else if (atEnd() || peek() != '"') { // the u8 of u8"text" is no word
            m_afterString = false;
            m_source.words.push_back({std::string(word), line});
        }
    }

    std::string readQuoted()
    {
        const char quote = take(1).front();
        std::string content;
        while (!atEnd() && peek() != quote && peek() != '\n') {
            if (peek() == '\\') {
                take(2);
                content += ' ';
            } else {
                content += take(1);
            }
        }
        take(1);
        return content;
    }

    void readString()
    {
        const std::size_t line = m_line;
        addLiteral(readQuoted(), line);
    }

    void addLiteral(std::string text, std::size_t line)
    {
        if (m_afterString) {
            m_source.literals.back().text += text;
        } else {
            m_source.literals.push_back({std::move(text), line});
        }
        m_afterString = true;
    }

    void readDirective()
    {
        m_afterString = false;
        take(1);
        skipBlanks();
        const std::size_t line = m_line;
        if (takeWord() != "include") {
            return;
        }
        skipBlanks();
        if (!atEnd() && (peek() == '"' || peek() == '<')) {
            const std::string open(take(1));
            const std::string close = open == "<" ? ">" : "\"";
            m_source.includes.push_back({open + std::string(readUntil(close)) + close, line});
        }
    }

    Source& m_source;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_afterString = false;
};

}

Source parseSource(std::string path, std::string_view text)
{
    Source source;
    source.path = std::move(path);
    source.lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    Reader(source, text).read();
    return source;
}

std::vector<Source> sourcesIn(const std::filesystem::path& root, std::string_view folder)
{
    std::vector<Source> sources;
    if (!std::filesystem::exists(root / folder)) {
        return sources;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (entry.is_regular_file() && EXTENSIONS.contains(entry.path().extension().string())) {
            sources.push_back(
                parseSource(entry.path().lexically_relative(root).generic_string(), readFile(entry.path())));
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

}
