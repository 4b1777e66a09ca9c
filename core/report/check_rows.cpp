#include "core/base/time.h"
#include "core/report/check_rules.h"
#include "core/review/coding.h"
#include "core/store/compression.h"
#include "core/store/failure.h"

#include <array>

namespace alidade::report {

namespace {

/// A rule that a query can ask: it gives the ids of the rows that break it.
struct Rule {
    std::string_view name;
    std::string_view table;
    std::string_view message;
    std::string_view sql;
};

constexpr std::array RULES = {
    Rule{"paper-label",
         "paper",
         "Another paper has the same label.",
         "SELECT id FROM paper WHERE label <> '' AND id NOT IN (SELECT min(id) FROM paper GROUP BY label)"},
    Rule{"coding-kind",
         "coding",
         "The code belongs to a dimension that is not answered by codes.",
         "SELECT coding.id FROM dimension JOIN code ON code.dimension = dimension.id"
         " JOIN coding ON coding.code = code.id WHERE dimension.kind <> 'category'"},
    Rule{"coding-twice",
         "coding",
         "The reviewer has given the paper this code at this place before.",
         "SELECT id FROM (SELECT coding.id AS id, row_number() OVER (PARTITION BY coding.paper, reviewer, "
         "code, status,"
         " basis, coalesce(locator, '') ORDER BY coding.id) AS number"
         " FROM coding LEFT JOIN coding_detail ON coding_detail.id = coding.id) WHERE number > 1"},
    Rule{"single-answer",
         "coding",
         "The dimension takes one code, and the reviewer has given the paper another one.",
         "SELECT max(coding.id) FROM dimension JOIN code ON code.dimension = dimension.id"
         " JOIN coding ON coding.code = code.id WHERE dimension.many = 0"
         " GROUP BY coding.paper, coding.reviewer, dimension.id HAVING count(DISTINCT coding.code) > 1"},
    Rule{"answer-twice",
         "answer",
         "The reviewer has answered this for the paper before.",
         "SELECT id FROM answer WHERE id NOT IN (SELECT min(id) FROM answer GROUP BY paper, dimension, "
         "reviewer)"},
    Rule{"answer-kind",
         "answer",
         "The answer is not of its dimension's kind.",
         "SELECT answer.id FROM answer JOIN dimension ON dimension.id = dimension WHERE NOT CASE kind"
         " WHEN 'category' THEN number IS NULL AND text = ''"
         " WHEN 'number' THEN number IS NOT NULL AND abs(number) < 9e999 AND text = ''"
         " WHEN 'yes-no' THEN ifnull(number IN (0, 1), 0) AND text = ''"
         " ELSE number IS NULL AND text <> '' END"},
    Rule{"answer-none",
         "answer",
         "It says that no code applies, and the reviewer has given one.",
         "SELECT answer.id FROM answer JOIN dimension ON dimension.id = answer.dimension WHERE kind = "
         "'category'"
         " AND EXISTS (SELECT 1 FROM coding JOIN code ON code.id = coding.code WHERE coding.paper = "
         "answer.paper"
         " AND coding.reviewer = answer.reviewer AND code.dimension = answer.dimension)"},
    Rule{"different-papers",
         "not_duplicate",
         "The two records were declared different, and stand for the same paper or are one.",
         "SELECT not_duplicate.id FROM not_duplicate JOIN record a ON a.id = not_duplicate.record"
         " JOIN record b ON b.id = not_duplicate.other WHERE a.id = b.id OR a.paper = b.paper"},
    Rule{"different-twice",
         "not_duplicate",
         "The two records were declared different before.",
         "SELECT id FROM not_duplicate WHERE id NOT IN (SELECT min(id) FROM not_duplicate"
         " GROUP BY min(record, other), max(record, other))"},
    Rule{"decision-twice",
         "decision",
         "The reviewer has decided on the paper at this stage before.",
         "SELECT id FROM decision WHERE id NOT IN (SELECT min(id) FROM decision GROUP BY paper, stage, "
         "reviewer)"},
    Rule{"criterion-digit",
         "criterion",
         "The digit is that of another criterion.",
         "SELECT id FROM criterion WHERE kind = 'exclude' AND digit IS NOT NULL AND id NOT IN"
         " (SELECT min(id) FROM criterion WHERE kind = 'exclude' AND digit IS NOT NULL GROUP BY digit)"},
    Rule{"claim-value",
         "claim",
         "The value is not a number, or the upper end of its range lies below the lower.",
         "SELECT id FROM claim WHERE abs(value) >= 9e999 OR abs(high) >= 9e999 OR high < value"},
    Rule{"other-paper",
         "coding_detail",
         "It names another paper than its coding.",
         "SELECT coding_detail.id FROM coding_detail JOIN coding USING(id) WHERE coding_detail.paper <> "
         "coding.paper"},
    Rule{"other-paper",
         "excerpt",
         "It names another paper than what it supports or its file.",
         "SELECT excerpt.id FROM excerpt LEFT JOIN coding ON coding.id = coding LEFT JOIN claim ON claim.id "
         "= claim"
         " LEFT JOIN attachment ON attachment.id = attachment"
         " WHERE excerpt.paper <> coding.paper OR attachment.paper <> excerpt.paper"
         " OR (claim IS NOT NULL AND claim.paper IS NOT excerpt.paper)"},
    Rule{"excerpt-support",
         "excerpt",
         "It supports neither a coding nor a claim, or both.",
         "SELECT id FROM excerpt WHERE (coding IS NULL) = (claim IS NULL)"},
    Rule{"record-place",
         "record",
         "Its bytes do not lie in the file that it names, or the file belongs to another search.",
         "SELECT record.id FROM record LEFT JOIN import_file ON import_file.id = record.file"
         " WHERE (file IS NULL) <> (start IS NULL) OR (start IS NULL) <> (length IS NULL)"
         " OR start < 0 OR length < 0 OR start > size - length OR import_file.search <> record.search"},
    Rule{"record-number",
         "record",
         "Another record of the search has the same number, or it is less than 1.",
         "SELECT id FROM (SELECT id, number, row_number() OVER (PARTITION BY search, number ORDER BY id) AS "
         "place"
         " FROM record) WHERE place > 1 OR number < 1"},
    Rule{"json",
         "figure",
         "The question or the style is not JSON.",
         "SELECT id FROM figure WHERE (question <> '' AND NOT json_valid(question))"
         " OR (style <> '' AND NOT json_valid(style))"},
    Rule{"json",
         "paper",
         "The other fields are not a JSON object.",
         "SELECT id FROM paper WHERE extra <> ''"
         " AND CASE WHEN json_valid(extra) THEN json_type(extra) <> 'object' ELSE 1 END"},
    Rule{"json",
         "record",
         "The fields are not a JSON object.",
         "SELECT id FROM record WHERE fields <> ''"
         " AND CASE WHEN json_valid(fields) THEN json_type(fields) <> 'object' ELSE 1 END"},
    Rule{"json",
         "excerpt",
         "The rectangles are not a JSON list.",
         "SELECT id FROM excerpt WHERE rectangles <> ''"
         " AND CASE WHEN json_valid(rectangles) THEN json_type(rectangles) <> 'array' ELSE 1 END"},
};

void checkImportFiles(const store::Database& database, std::vector<Finding>& list)
{
    Findings findings(list, "import-file");
    database.forEach<ImportFile>([&](ImportFile&& file) {
        try {
            if (static_cast<std::int64_t>(store::decompressed(file.content.bytes).size()) != file.size) {
                findings.add("import_file", file.id.value, "Its content has another size than it says.");
            }
        } catch (const store::Failure&) {
            findings.add("import_file", file.id.value, "Its content is damaged.");
        }
    });
}

void checkDates(const store::Database& database, std::vector<Finding>& list)
{
    Findings findings(list, "answer-kind");
    auto query =
        database.prepare("SELECT answer.id, text FROM dimension JOIN answer ON dimension = dimension.id"
                         " WHERE kind = 'date' AND text <> '' ORDER BY answer.id");
    while (query.step()) {
        if (!isDate(query.text(1))) {
            findings.add("answer", query.integer(0), "\"" + std::string(query.text(1)) + "\" is not a date.");
        }
    }
}

}

void checkRows(const store::Database& database, std::vector<Finding>& list)
{
    for (const auto& rule : RULES) {
        Findings findings(list, rule.name);
        auto query = database.prepare(std::string(rule.sql) + " ORDER BY 1");
        while (query.step()) {
            findings.add(rule.table, query.integer(0), std::string(rule.message));
        }
    }
    checkDates(database, list);
    checkImportFiles(database, list);
}

}
