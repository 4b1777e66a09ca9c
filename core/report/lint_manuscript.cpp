#include "core/base/text.h"
#include "core/report/lint_rules.h"
#include "core/report/references.h"

#include <algorithm>
#include <map>
#include <set>

namespace alidade::report {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A key, and the line that it is cited on.
struct Cited {
    std::string key;
    std::size_t line = 0;
};

/// Reads the keys of all citing commands of a LaTeX text: those whose name holds `cite`, with any optional
/// arguments, and \nocite.
class Citations
{
public:
    explicit Citations(std::string_view latex)
        : m_text(latex)
    {
    }

    std::vector<Cited> read()
    {
        while (m_at < m_text.size()) {
            switch (m_text[m_at]) {
            case '%': skipComment(); break;
            case '\\': command(); break;
            default: step(); break;
            }
        }
        return std::move(m_found);
    }

private:
    void step()
    {
        m_line += m_text[m_at] == '\n' ? 1U : 0U;
        ++m_at;
    }

    void skipTo(std::string_view end)
    {
        const auto stop = std::min(m_text.find(end, m_at), m_text.size());
        while (m_at < stop) {
            step();
        }
    }

    void skipComment() { skipTo("\n"); }

    void skipBlanks()
    {
        while (m_at < m_text.size()
               && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) {
            step();
        }
    }

    void command()
    {
        step();
        const auto begin = m_at;
        while (m_at < m_text.size() && isLetter(m_text[m_at])) {
            step();
        }
        const auto name = m_text.substr(begin, m_at - begin);
        if (name.empty()) {
            if (m_at < m_text.size()) {
                step(); // an escaped sign
            }
        } else if (name == "begin" && m_text.substr(m_at).starts_with("{verbatim}")) {
            skipTo("\\end{verbatim}");
        } else if (folded(name).find("cite") != std::string::npos) {
            arguments();
        }
    }

    /// `*`, any `[…]` and `(…)`, then one or, for the commands that take several, more `{key,key}`.
    void arguments()
    {
        if (m_at < m_text.size() && m_text[m_at] == '*') {
            step();
        }
        for (skipBlanks(); m_at < m_text.size() && (m_text[m_at] == '[' || m_text[m_at] == '(');
             skipBlanks()) {
            skipTo(m_text[m_at] == '[' ? "]" : ")");
            if (m_at < m_text.size()) {
                step();
            }
        }
        if (m_at >= m_text.size() || m_text[m_at] != '{') {
            return;
        }
        step();
        const auto line = m_line;
        const auto end = std::min(m_text.find('}', m_at), m_text.size());
        for (const auto key : split(m_text.substr(m_at, end - m_at), ',')) {
            if (const auto name = trimmed(key); !name.empty() && name != "*") {
                m_found.push_back({std::string(name), line});
            }
        }
        while (m_at < end) {
            step();
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::vector<Cited> m_found;
};

}

std::vector<LintFinding>
lintManuscripts(const Review& review, const map::Index& index, std::span<const Manuscript> texts)
{
    LintReport report(review, index);
    const References references(review.database());
    std::map<std::string, PaperId> papers;
    for (const auto paper : index.papers(index.all())) {
        papers.emplace(references.of(paper).key, paper);
    }
    std::set<std::string> cited;
    for (const auto& text : texts) {
        for (const auto& each : Citations(text.latex).read()) {
            if (cited.insert(each.key).second && !papers.contains(each.key)) {
                report.add(
                    {"cited-unknown",
                     LintSeverity::Warning,
                     text.name + ":" + std::to_string(each.line),
                     {translatable("Sentence", "\"%1\" is cited and is no paper of the review."), {each.key}},
                     {}});
            }
        }
    }
    const auto included =
        index.bits({map::Property::Standing, static_cast<std::int64_t>(screening::Standing::Included)});
    for (const auto paper : index.papers(included)) {
        if (!cited.contains(references.of(paper).key)) {
            report.add(
                "included-uncited",
                LintSeverity::Warning,
                paper,
                {translatable("Sentence", "The paper is included, and the manuscript never cites \"%1\"."),
                 {references.of(paper).key}});
        }
    }
    return report.take();
}

std::vector<LintFinding>
lintManuscript(const Review& review, const map::Index& index, std::string_view name, std::string_view latex)
{
    const Manuscript text{std::string(name), std::string(latex)};
    return lintManuscripts(review, index, std::span(&text, 1));
}

}
