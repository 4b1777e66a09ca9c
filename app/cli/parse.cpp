#include "app/cli/parse.h"

#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/base/text.h"
#include "core/sources/detect.h"
#include "core/sources/file_bytes.h"
#include "core/sources/read.h"
#include "core/sources/record_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <iostream>

namespace alidade::cli {

namespace {

struct ParseArguments {
    std::vector<std::string> files;
    std::string format;
    std::string encoding;
    std::vector<std::string> columns;
};

/// Says where things go: what all files have in common.
class Printer : public sources::Sink
{
public:
    virtual void begin() { }
    virtual void end() { }

    void startFile(const std::string& name) { m_file = name; }

    void report(sources::Problem problem) override { m_problems.emplace_back(m_file, std::move(problem)); }

protected:
    using FileProblem = std::pair<std::string, sources::Problem>;
    const std::vector<FileProblem>& problems() const { return m_problems; }

private:
    std::string m_file;
    std::vector<FileProblem> m_problems;
};

/// Writes as it reads, so that files of any size can be taken.
class JsonPrinter final : public Printer
{
public:
    void begin() override { m_text = "{\"records\":["; }

    bool take(sources::Entry& entry) override
    {
        constexpr std::size_t BLOCK = 1 << 16;
        m_text += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        sources::appendJson(m_text, entry);
        if (m_text.size() > BLOCK) {
            flush();
        }
        return std::cout.good();
    }

    void end() override
    {
        m_text += "\n],\"problems\":[";
        for (const auto& [file, problem] : problems()) {
            m_text += &problem == &problems().front().second ? "\n" : ",\n";
            m_text += "{\"file\":";
            sources::appendJsonString(m_text, validUtf8(file));
            m_text += ",\"line\":" + std::to_string(problem.line)
                + ",\"record\":" + std::to_string(problem.record) + ",\"severity\":\""
                + std::string(store::word(problem.severity)) + "\",\"message\":";
            sources::appendJsonString(m_text, problem.message.english());
            m_text += '}';
        }
        m_text += "\n]}\n";
        flush();
    }

private:
    void flush()
    {
        std::cout.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
    }

    std::string m_text;
    bool m_isFirst = true;
};

/// For --format table and csv; problems go to standard error.
class RowPrinter final : public Printer
{
public:
    bool take(sources::Entry& entry) override
    {
        m_rows.push_back({entry.key,
                          entry.type,
                          entry.title,
                          joinedAuthors(entry.authors),
                          entry.year ? std::to_string(*entry.year) : std::string(),
                          entry.venue,
                          entry.volume,
                          entry.issue,
                          entry.pages,
                          entry.doi});
        return true;
    }

    void end() override
    {
        for (const auto& [file, problem] : problems()) {
            std::cerr << file << ':' << problem.line << ": " << store::word(problem.severity) << ": "
                      << forTerminal(problem.message.english()) << '\n';
        }
    }

    Rows rows() && { return std::move(m_rows); }

private:
    static std::string joinedAuthors(const std::vector<Author>& authors)
    {
        std::string text = toText(authors);
        for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
            text.replace(at, 1, "; ");
        }
        return text;
    }

    Rows m_rows = {{"key", "type", "title", "authors", "year", "venue", "volume", "issue", "pages", "doi"}};
};

/// What a file is worth, and its failure as one problem more, so that one file does not cost the others.
bool readFile(const std::string& name, const sources::ReadOptions& options, Printer& printer)
{
    printer.startFile(name);
    const auto done = [&]() -> Result<sources::ReadSummary> {
        if (name == "-") {
            const auto content = readInput(name);
            return content ? sources::read(*content, name, options, printer) : fail(content.error());
        }
        const auto file = sources::FileBytes::open(name);
        return file ? sources::read(file->bytes(), name, options, printer) : fail(file.error());
    }();
    if (!done) {
        printer.report({0, 0, sources::Severity::Error, done.error().detail});
        std::cerr << forTerminal(message(done.error())) << '\n';
    }
    return done.has_value();
}

Result<Output> parse(const ParseArguments& arguments, bool isJson)
{
    sources::ReadOptions options;
    options.encoding = arguments.encoding;
    if (!arguments.format.empty()) {
        options.format = sources::formatNamed(arguments.format).value();
    }
    for (const auto& text : arguments.columns) {
        const auto column = sources::columnFromText(text);
        if (!column) {
            return fail(column.error());
        }
        options.columns.push_back(*column);
    }
    JsonPrinter json;
    RowPrinter rows;
    auto& printer = isJson ? static_cast<Printer&>(json) : rows;
    printer.begin();
    bool isComplete = true;
    for (const auto& file : arguments.files) {
        isComplete = readFile(file, options, printer) && isComplete;
    }
    printer.end();
    Output result;
    if (!isJson) {
        result.rows = std::move(rows).rows();
    }
    result.failed = !isComplete;
    return result;
}

}

void addParse(Session& session)
{
    auto arguments = std::make_shared<ParseArguments>();
    auto format = std::make_shared<CLI::Option*>(nullptr);
    auto& command = session.add("parse", "The records of bibliographic files, without a review", [=] {
        const bool isTerminal = isatty(STDOUT_FILENO) == 1;
        const auto given = (*format)->empty() ? std::string() : (*format)->as<std::string>();
        return parse(*arguments, given.empty() ? !isTerminal : given == "json");
    });
    *format = command.get_option("--format");
    command.add_option("FILE", arguments->files, "BibTeX, RIS, CSV …; - for standard input")->required();
    addInputFormat(command, arguments->format);
    command.add_option("--encoding", arguments->encoding, "UTF-8, windows-1252 … (default: by the content)");
    command.add_option("--columns", arguments->columns, "of tables: title=Titel,authors=Autorin …")
        ->delimiter(',');
}

void addInputFormat(CLI::App& command, std::string& format)
{
    command.add_option("--input-format", format, "bibtex, ris, nbib … (default: by the content)")
        ->check([](const std::string& word) {
            return sources::formatNamed(word) ? std::string()
                                              : "there is no format \"" + word
                    + "\"; it takes bibtex, ris, nbib, endnote-xml, pubmed-xml, enw, wos, ovid, refworks, "
                      "table, csl-json, "
                      "plain-text or mods";
        });
}

}
