#include "tests/architecture/breaches.h"

#include "tests/architecture/source.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <sstream>
#include <string_view>

namespace alidade::tests {

namespace {

constexpr std::array RULED = {"core", "ui", "app"};

bool startsWithAny(std::string_view text, const std::vector<std::string>& beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](const std::string& beginning) { return text.starts_with(beginning); });
}

/// `core/map` of `core/map/index.cpp`; `core` where a file lies in core itself.
std::string folderOf(const std::string& path)
{
    const auto last = path.find('/', path.find('/') + 1);
    return path.substr(0, last == std::string::npos ? path.find('/') : last);
}

/// The file that an include names, without quotes and without `..`.
std::string target(const Piece& include)
{
    const std::string name = include.text.substr(1, include.text.size() - 2);
    return std::filesystem::path(name).lexically_normal().generic_string();
}

bool isOurs(const Piece& include)
{
    return include.text.front() == '"' || startsWithAny(target(include), {"core/", "ui/", "app/", "tests/"});
}

/// The words of a string literal.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_') {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    return words;
}

/// Whether the words of `sequence` stand in `words` in this order, at any distance.
bool holds(const std::vector<std::string>& words, const std::vector<std::string>& sequence)
{
    auto at = words.begin();
    return std::ranges::all_of(sequence, [&](const std::string& wanted) {
        at = std::find(at, words.end(), wanted);
        return at != words.end();
    });
}

std::string named(const std::vector<std::string>& sequence)
{
    std::string name;
    for (const std::string& word : sequence) {
        name += (name.empty() ? "" : " ") + word;
    }
    return name;
}

/// Collects what breaks the rules, one source after the other.
class Inspection
{
public:
    explicit Inspection(const Rules& rules)
        : m_rules(rules)
    {
    }

    /// What a run or a hand left behind would else be committed with the next change. Hidden folders are the
    /// editors'.
    void checkTop(const std::filesystem::path& root)
    {
        for (const auto& entry : std::filesystem::directory_iterator(root)) {
            const std::string name = entry.path().filename().string();
            if (entry.is_directory() && !name.starts_with('.') && !m_rules.top.empty()
                && std::ranges::find(m_rules.top, name) == m_rules.top.end()) {
                m_found.push_back({name, 0, "folder", "it has no place at the root"});
            }
        }
    }

    void checkFolders(const std::vector<Source>& sources)
    {
        std::set<std::string> folders;
        std::ranges::transform(sources, std::inserter(folders, folders.end()), [](const Source& source) {
            return folderOf(source.path);
        });
        for (const std::string& folder : folders) {
            if (std::ranges::find(m_rules.folders, folder, &FolderRule::folder) == m_rules.folders.end()) {
                m_found.push_back({folder, 0, "folder", "it has no rule in tests/architecture/rules.cpp"});
            }
        }
    }

    void checkIncludes(const Source& source)
    {
        for (const Piece& include : source.includes) {
            const auto library = std::ranges::find_if(m_rules.headers, [&](const HeaderRule& rule) {
                return target(include).starts_with(rule.header);
            });
            if (library != m_rules.headers.end()) {
                checkLibrary(source, include, *library);
            } else if (isOurs(include)) {
                checkOurs(source, include);
            }
        }
    }

    /// A .cpp file's own header comes first, so that it compiles only where that header stands alone.
    void checkOwnHeader(const Source& source, const std::vector<Source>& sources)
    {
        const std::filesystem::path path = source.path;
        const std::string header = std::filesystem::path(path).replace_extension(".h").generic_string();
        if (path.extension() == ".cpp" && std::ranges::find(sources, header, &Source::path) != sources.end()
            && (source.includes.empty() || target(source.includes.front()) != header)) {
            m_found.push_back({source.path, 0, header, "it must include this first"});
        }
    }

    void checkText(const Source& source)
    {
        for (const TextRule& rule : m_rules.identifiers) {
            for (const Piece& word : source.words) {
                checkWords(source, {word.text}, word.line, rule);
            }
        }
        for (const TextRule& rule : m_rules.literals) {
            for (const Piece& literal : source.literals) {
                checkWords(source, wordsOf(literal.text), literal.line, rule);
            }
        }
    }

    void checkLength(const Source& source)
    {
        if (source.lines > m_rules.longestFile) {
            const std::string most = std::to_string(m_rules.longestFile);
            m_found.push_back({source.path, 0, "length", "it is longer than " + most + " lines"});
        }
    }

    /// What was found and has no exception, and the exceptions that cover nothing.
    std::vector<Breach> result() &&
    {
        std::vector<Breach> unused;
        for (const Exception& exception : m_rules.exceptions) {
            const auto covered = std::erase_if(m_found, [&](const Breach& breach) {
                return breach.file == exception.file && breach.subject == exception.subject;
            });
            if (covered == 0) {
                unused.push_back(
                    {exception.file, 0, exception.subject, "this exception is no longer needed"});
            }
        }
        std::ranges::move(unused, std::back_inserter(m_found));
        return std::move(m_found);
    }

private:
    void checkLibrary(const Source& source, const Piece& include, const HeaderRule& rule)
    {
        if (!startsWithAny(source.path, rule.folders)) {
            m_found.push_back({source.path, include.line, target(include), "this library has no place here"});
        } else if (rule.where == Where::OnlyInCpp && !source.path.ends_with(".cpp")) {
            m_found.push_back({source.path, include.line, target(include), "too heavy for a header"});
        }
    }

    /// The rule of the innermost folder that has one.
    const FolderRule* ruleOf(const std::string& path) const
    {
        const FolderRule* innermost = nullptr;
        for (const auto& rule : m_rules.folders) {
            if (path.starts_with(rule.folder + "/")
                && (innermost == nullptr || rule.folder.size() > innermost->folder.size())) {
                innermost = &rule;
            }
        }
        return innermost;
    }

    void checkOurs(const Source& source, const Piece& include)
    {
        const auto* folder = ruleOf(source.path);
        if (folder != nullptr && !startsWithAny(target(include), folder->mayInclude)) {
            m_found.push_back(
                {source.path, include.line, target(include), folder->folder + " may not include it"});
        }
    }

    void checkWords(const Source& source,
                    const std::vector<std::string>& words,
                    std::size_t line,
                    const TextRule& rule)
    {
        if (!startsWithAny(source.path, rule.folders) || startsWithAny(source.path, rule.but)) {
            return;
        }
        for (const auto& sequence : rule.sequences) {
            if (holds(words, sequence)) {
                m_found.push_back({source.path, line, named(sequence), rule.reason});
            }
        }
    }

    const Rules& m_rules;
    std::vector<Breach> m_found;
};

}

std::vector<Breach> breaches(const std::filesystem::path& root, const Rules& rules)
{
    Inspection inspection(rules);
    inspection.checkTop(root);
    for (const char* top : RULED) {
        const std::vector<Source> sources = sourcesIn(root, top);
        inspection.checkFolders(sources);
        std::ranges::for_each(sources, [&](const Source& source) {
            inspection.checkIncludes(source);
            inspection.checkOwnHeader(source, sources);
            inspection.checkText(source);
            inspection.checkLength(source);
        });
    }
    std::ranges::for_each(sourcesIn(root, "tests"),
                          [&](const Source& source) { inspection.checkLength(source); });
    return std::move(inspection).result();
}

std::string toText(const std::vector<Breach>& breaches)
{
    std::ostringstream text;
    for (const Breach& breach : breaches) {
        text << breach.file << (breach.line > 0 ? ":" + std::to_string(breach.line) : "") << ": "
             << breach.subject << ": " << breach.reason << '\n';
    }
    return text.str();
}

}
