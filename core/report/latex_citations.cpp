#include "core/report/latex_citations.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace alidade::report {

namespace {

// Commands in small letters, since most have a form with a capital for the beginning of a sentence.
constexpr std::array<std::string_view, 42> CITING = {
    "cite",       "nocite",     "citet",       "citep",        "citealt",        "citealp",
    "citeauthor", "citeyear",   "citeyearpar", "citenum",      "citefullauthor", "citetalias",
    "citepalias", "parencite",  "footcite",    "footcitetext", "textcite",       "smartcite",
    "supercite",  "autocite",   "citetitle",   "citedate",     "citeurl",        "citefield",
    "citename",   "citelist",   "fullcite",    "footfullcite", "notecite",       "pnotecite",
    "fnotecite",  "onlinecite", "shortcite",   "citea",        "shortcitea",     "citenp",
    "citen",      "shortciten", "citeasnoun",  "citeonline",   "possessivecite", "bibentry"};

/// biblatex' commands that take a volume before the keys.
constexpr std::array<std::string_view, 7> CITING_VOLUMES = {
    "volcite", "pvolcite", "fvolcite", "ftvolcite", "svolcite", "tvolcite", "avolcite"};

constexpr std::array<std::string_view, 11> VERBATIM = {"verbatim",
                                                       "verbatim*",
                                                       "Verbatim",
                                                       "BVerbatim",
                                                       "LVerbatim",
                                                       "lstlisting",
                                                       "minted",
                                                       "comment",
                                                       "filecontents",
                                                       "filecontents*",
                                                       "luacode"};

/// Commands whose first argument is an address or a piece of code, in braces or between two equal signs.
constexpr std::array<std::string_view, 8> INLINE = {
    "verb", "Verb", "lstinline", "url", "nolinkurl", "path", "href", "burl"};

constexpr std::array<std::string_view, 5> DEFINING = {
    "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "def"};

/// Those that describe their parameters by letters (xparse).
constexpr std::array<std::string_view, 4> DESCRIBING = {
    "NewDocumentCommand", "RenewDocumentCommand", "ProvideDocumentCommand", "DeclareDocumentCommand"};

constexpr int DEEPEST = 100;

template <std::size_t SIZE>
bool holds(const std::array<std::string_view, SIZE>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Citations
{
public:
    explicit Citations(std::string_view latex)
        : m_text(latex)
    {
    }

    std::vector<LatexCitation> read()
    {
        while (!isAtEnd()) {
            item();
        }
        return std::move(m_found);
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !isAtEnd() && m_text[m_at] == c; }

    void step()
    {
        m_line += m_text[m_at] == '\n' ? 1U : 0U;
        ++m_at;
    }

    bool take(char c)
    {
        const bool isThere = isAt(c);
        if (isThere) {
            step();
        }
        return isThere;
    }

    void skipTo(std::string_view end)
    {
        const auto stop = std::min(m_text.find(end, m_at), m_text.size());
        while (m_at < stop) {
            step();
        }
    }

    /// To the sign that ends the line: TeX goes on with the next one as if nothing stood between.
    void skipComment() { skipTo("\n"); }

    void skipBlanks()
    {
        while (!isAtEnd()) {
            if (isAt('%')) {
                skipComment();
            } else if (std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) {
                step();
            } else {
                break;
            }
        }
    }

    /// Behind a backslash that was just read: the letters of the name, or nothing for an escaped sign.
    std::string_view name()
    {
        const auto begin = m_at;
        while (!isAtEnd() && isLetter(m_text[m_at])) {
            step();
        }
        if (begin == m_at && !isAtEnd()) {
            step();
            return {};
        }
        return m_text.substr(begin, m_at - begin);
    }

    void item()
    {
        if (isAt('%')) {
            skipComment();
        } else if (take('\\')) {
            command(name());
        } else {
            step();
        }
    }

    void command(std::string_view name)
    {
        if (name == "begin" || name == "end") {
            environment(name == "begin");
        } else if (name == "iffalse") {
            skipBranch();
        } else if (name == "path" && (isAt('(') || isAt('['))) {
            // a path of TikZ, whose nodes may cite; an address stands between other signs
        } else if (holds(INLINE, name)) {
            skipVerbatim();
        } else if (name == "mintinline") {
            skipBlanks();
            skipVerbatim(); // the language
            skipVerbatim();
        } else if (holds(DEFINING, name)) {
            definition();
            countParameters();
        } else if (holds(DESCRIBING, name)) {
            definition();
            readParameters();
        } else {
            citation(name);
        }
    }

    void environment(bool begins)
    {
        skipBlanks();
        if (!take('{')) {
            return;
        }
        const auto end = std::min(m_text.find('}', m_at), m_text.size());
        const auto name = m_text.substr(m_at, end - m_at);
        if (begins && holds(VERBATIM, name)) {
            skipTo("\\end{" + std::string(name) + '}');
        } else if (!begins && name == "document") {
            m_at = m_text.size();
        }
    }

    /// To the \fi, or the \else, of an \iffalse. What takes its branches in braces (\ifthenelse) has no \fi.
    void skipBranch()
    {
        for (int depth = 1; depth > 0 && !isAtEnd();) {
            if (isAt('%')) {
                skipComment();
            } else if (take('\\')) {
                const auto word = name();
                if (word == "fi" || (word == "else" && depth == 1)) {
                    --depth;
                } else if (word.starts_with("if") && word != "iff" && !isAt('{')) {
                    ++depth;
                }
            } else {
                step();
            }
        }
    }

    /// `*`, `[…]`, then what is in braces or between two equal signs on one line; % is a sign like others.
    void skipVerbatim()
    {
        take('*');
        if (isAt('[')) {
            optional(']');
        }
        if (isAtEnd() || isAt('\n')) {
            return;
        }
        const char sign = m_text[m_at];
        step();
        if (sign != '{') {
            m_at = std::min({m_text.find(sign, m_at), m_text.find('\n', m_at), m_text.size()});
            take(sign);
            return;
        }
        for (int depth = 1; depth > 0 && !isAtEnd(); step()) {
            depth += isAt('{') ? 1 : isAt('}') ? -1 : 0;
        }
    }

    /// Remembers which command is being made.
    void definition()
    {
        take('*');
        skipBlanks();
        take('{');
        m_defined = take('\\') ? name() : std::string_view();
        take('}');
    }

    /// Which parameter the first braces fill: `#1`, or `#2` behind one that has a value of its own.
    void countParameters()
    {
        std::size_t brackets = 0; // the number of parameters, and what the first one is unless it is given
        for (skipBlanks(); isAt('['); skipBlanks()) {
            optional(']');
            ++brackets;
        }
        m_parameter = brackets > 1 ? "#2" : "#1";
    }

    /// The same where a letter describes each: `{O{} m}`. Braces, and signs that delimit, belong to the
    /// letter before them.
    void readParameters()
    {
        skipBlanks();
        std::size_t number = 0;
        m_parameter.clear();
        for (int depth = 0; !isAtEnd() && !(depth == 1 && isAt('}')); step()) {
            depth += isAt('{') ? 1 : isAt('}') ? -1 : 0;
            if (depth == 0) {
                return; // no description
            }
            if (depth == 1 && isLetter(m_text[m_at])) {
                ++number;
                if (isAt('m') && m_parameter.empty()) {
                    m_parameter = "#" + std::to_string(number);
                }
            }
        }
        take('}');
    }

    /// A sign that opens, what stands up to the one that closes, which may cite itself, and that one. Of
    /// brackets that nobody nests so deep the sign alone: what they hold is read as if they were not there.
    void optional(char close)
    {
        step();
        if (m_depth == DEEPEST) {
            return;
        }
        ++m_depth;
        for (int depth = 0; !isAtEnd() && !(depth == 0 && (isAt(close) || isAt('}')));) {
            depth += isAt('{') ? 1 : isAt('}') ? -1 : 0;
            item();
        }
        take(close);
        --m_depth;
    }

    void citation(std::string_view name)
    {
        const auto small = folded(name);
        const std::string_view one(small);
        const auto single = one.ends_with('s') ? one.substr(0, one.size() - 1) : one;
        const bool isOwn = m_own.contains(std::string(name));
        const bool isOne = holds(CITING, one) || holds(CITING_VOLUMES, one) || isOwn;
        if (!isOne && !holds(CITING, single) && !holds(CITING_VOLUMES, single)) {
            return;
        }
        const bool hasVolume = holds(CITING_VOLUMES, single);
        const auto line = m_line;
        take('*');
        for (skipBlanks(); !isOne && isAt('('); skipBlanks()) {
            optional(')');
        }
        do {
            if (hasVolume) {
                group();
            }
            const auto keys = group();
            for (const auto key : split(keys, ',')) {
                add(trimmed(key), line);
            }
            if (!isOne) {
                skipBlanks();
            }
        } while (!isOne && (isAt('[') || isAt('{')));
    }

    /// A parameter of a definition is no key, but says that the command that is being made cites.
    void add(std::string_view key, std::size_t line)
    {
        if (key.find('#') != std::string_view::npos) {
            if (key == m_parameter) {
                m_own.insert(m_defined);
            }
        } else if (!key.empty()) {
            m_found.push_back({std::string(key), line});
        }
    }

    /// Any `[…]`, then what is in braces, without comments.
    std::string group()
    {
        for (skipBlanks(); isAt('['); skipBlanks()) {
            optional(']');
        }
        std::string text;
        if (take('{')) {
            while (!isAtEnd() && !isAt('}')) {
                if (isAt('%')) {
                    skipComment();
                    skipBlanks();
                } else {
                    text += m_text[m_at];
                    step();
                }
            }
        }
        take('}');
        return text;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    int m_depth = 0;         ///< of brackets
    std::string m_defined;   ///< the command whose definition was read last
    std::string m_parameter; ///< what its definition calls the first braces behind it
    std::set<std::string> m_own;
    std::vector<LatexCitation> m_found;
};

}

std::vector<LatexCitation> latexCitations(std::string_view latex)
{
    return Citations(latex).read();
}

}
