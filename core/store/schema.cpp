#include "core/store/schema.h"

#include <algorithm>

namespace alidade::store {

namespace {

constexpr std::string_view VERSION_1 = R"sql(
CREATE TABLE setting(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE reviewer(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('reviewer', 'consensus'))
) STRICT;
CREATE TABLE research_question(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  rationale TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE criterion(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('include', 'exclude')),
  stage TEXT NOT NULL CHECK(stage IN ('any', 'title-abstract', 'full-text')),
  text TEXT NOT NULL,
  digit INTEGER CHECK(digit BETWEEN 0 AND 9),
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE source(
  id INTEGER PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('database', 'snowballing', 'other')),
  platform TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE search(
  id INTEGER PRIMARY KEY NOT NULL,
  source INTEGER NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  query TEXT NOT NULL,
  date TEXT NOT NULL,
  hits INTEGER CHECK(hits >= 0),
  fields TEXT NOT NULL,
  limits TEXT NOT NULL,
  direction TEXT NOT NULL CHECK(direction IN ('none', 'backward', 'forward', 'both')),
  seed INTEGER REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX search_by_source ON search(source);
CREATE INDEX search_by_seed ON search(seed) WHERE seed IS NOT NULL;
CREATE TABLE import_file(
  id INTEGER PRIMARY KEY NOT NULL,
  search INTEGER NOT NULL REFERENCES search(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK(size >= 0),
  content BLOB NOT NULL
) STRICT;
CREATE INDEX import_file_by_search ON import_file(search);
CREATE TABLE paper(
  id INTEGER PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  year INTEGER,
  venue TEXT NOT NULL,
  venue_short TEXT NOT NULL,
  volume TEXT NOT NULL,
  issue TEXT NOT NULL,
  pages TEXT NOT NULL,
  doi TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  publisher TEXT NOT NULL,
  isbn TEXT NOT NULL,
  issn TEXT NOT NULL,
  key TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX paper_by_label ON paper(label);
CREATE TABLE paper_text(
  id INTEGER PRIMARY KEY NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  abstract TEXT NOT NULL,
  keywords TEXT NOT NULL
) STRICT;
CREATE INDEX paper_text_with_abstract ON paper_text(id) WHERE abstract <> '';
CREATE TABLE record(
  id INTEGER PRIMARY KEY NOT NULL,
  search INTEGER NOT NULL REFERENCES search(id) DEFERRABLE INITIALLY DEFERRED,
  paper INTEGER REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  fields TEXT NOT NULL,
  file INTEGER REFERENCES import_file(id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER,
  length INTEGER
) STRICT;
CREATE INDEX record_by_search ON record(search, number);
CREATE INDEX record_by_paper ON record(paper, search);
CREATE INDEX record_by_file ON record(file) WHERE file IS NOT NULL;
CREATE TABLE not_duplicate(
  id INTEGER PRIMARY KEY NOT NULL,
  record INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  other INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX not_duplicate_by_record ON not_duplicate(record);
CREATE INDEX not_duplicate_by_other ON not_duplicate(other);
CREATE INDEX not_duplicate_by_reviewer ON not_duplicate(reviewer);
CREATE TABLE decision(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL CHECK(stage IN ('title-abstract', 'full-text')),
  verdict TEXT NOT NULL CHECK(verdict IN ('include', 'exclude', 'maybe')),
  criterion INTEGER REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_paper ON decision(paper, stage, reviewer, verdict);
CREATE INDEX decision_by_reviewer ON decision(reviewer);
CREATE INDEX decision_by_criterion ON decision(criterion) WHERE criterion IS NOT NULL;
CREATE TABLE dimension(
  id INTEGER PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL,
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('category', 'number', 'text', 'date', 'yes-no')),
  many INTEGER NOT NULL CHECK(many IN (0, 1)),
  required INTEGER NOT NULL CHECK(required IN (0, 1)),
  question INTEGER REFERENCES research_question(id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT NOT NULL,
  origin TEXT NOT NULL,
  colour TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE code(
  id INTEGER PRIMARY KEY NOT NULL,
  dimension INTEGER NOT NULL REFERENCES dimension(id) DEFERRABLE INITIALLY DEFERRED,
  parent INTEGER REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  slug TEXT NOT NULL,
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  colour TEXT NOT NULL,
  shortcut TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX code_by_dimension ON code(dimension);
CREATE INDEX code_by_parent ON code(parent) WHERE parent IS NOT NULL;
CREATE TABLE code_relation(
  id INTEGER PRIMARY KEY NOT NULL,
  from_code INTEGER NOT NULL REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  to_code INTEGER NOT NULL REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  locator TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX code_relation_by_from ON code_relation(from_code);
CREATE INDEX code_relation_by_to ON code_relation(to_code);
CREATE TABLE coding(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  code INTEGER NOT NULL REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX coding_by_paper ON coding(paper, reviewer, code, status, basis);
CREATE INDEX coding_by_code ON coding(code);
CREATE TABLE coding_detail(
  id INTEGER PRIMARY KEY NOT NULL REFERENCES coding(id) DEFERRABLE INITIALLY DEFERRED,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  locator TEXT NOT NULL,
  place INTEGER,
  source TEXT NOT NULL,
  qualifier TEXT NOT NULL
) STRICT;
CREATE INDEX coding_detail_by_paper ON coding_detail(paper);
CREATE TABLE answer(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  dimension INTEGER NOT NULL REFERENCES dimension(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  number REAL,
  text TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX answer_by_paper ON answer(paper, dimension, reviewer, number, text);
CREATE INDEX answer_by_dimension ON answer(dimension);
CREATE INDEX answer_by_reviewer ON answer(reviewer);
CREATE TABLE metric(
  id INTEGER PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL,
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  unit TEXT NOT NULL,
  better TEXT NOT NULL CHECK(better IN ('unknown', 'higher', 'lower')),
  quantity TEXT NOT NULL CHECK(quantity IN ('absolute', 'change')),
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE claim(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER NOT NULL REFERENCES metric(id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL,
  component TEXT NOT NULL,
  value REAL,
  high REAL,
  value_text TEXT NOT NULL,
  unit TEXT NOT NULL,
  comparator TEXT NOT NULL,
  direction TEXT NOT NULL CHECK(direction IN ('unknown', 'better', 'worse', 'neutral')),
  condition TEXT NOT NULL,
  locator TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('result', 'baseline')),
  ambiguous INTEGER NOT NULL CHECK(ambiguous IN (0, 1)),
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_paper ON claim(paper);
CREATE INDEX claim_by_metric ON claim(metric);
CREATE INDEX claim_by_reviewer ON claim(reviewer);
CREATE TABLE attachment(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK(size >= 0)
) STRICT;
CREATE INDEX attachment_by_paper ON attachment(paper);
CREATE TABLE excerpt(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  coding INTEGER REFERENCES coding(id) DEFERRABLE INITIALLY DEFERRED,
  claim INTEGER REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  attachment INTEGER REFERENCES attachment(id) DEFERRABLE INITIALLY DEFERRED,
  page INTEGER,
  start INTEGER,
  length INTEGER,
  quote TEXT NOT NULL,
  rectangles TEXT NOT NULL
) STRICT;
CREATE INDEX excerpt_by_paper ON excerpt(paper);
CREATE INDEX excerpt_by_coding ON excerpt(coding) WHERE coding IS NOT NULL;
CREATE INDEX excerpt_by_claim ON excerpt(claim) WHERE claim IS NOT NULL;
CREATE INDEX excerpt_by_attachment ON excerpt(attachment) WHERE attachment IS NOT NULL;
CREATE TABLE note(
  id INTEGER PRIMARY KEY NOT NULL,
  paper INTEGER REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  code INTEGER REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  claim INTEGER REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer INTEGER NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  severity TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  effect TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_paper ON note(paper) WHERE paper IS NOT NULL;
CREATE INDEX note_by_code ON note(code) WHERE code IS NOT NULL;
CREATE INDEX note_by_claim ON note(claim) WHERE claim IS NOT NULL;
CREATE INDEX note_by_reviewer ON note(reviewer);
CREATE TABLE figure(
  id INTEGER PRIMARY KEY NOT NULL,
  slug TEXT NOT NULL,
  kind TEXT NOT NULL,
  question TEXT NOT NULL,
  style TEXT NOT NULL,
  title TEXT NOT NULL,
  caption TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE saved_filter(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE reported(
  id INTEGER PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  value INTEGER,
  status TEXT NOT NULL CHECK(status IN ('stated', 'derived', 'unknown')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE journal(
  id INTEGER PRIMARY KEY NOT NULL,
  uid INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('command', 'undo', 'import', 'merge')),
  state TEXT NOT NULL CHECK(state IN ('done', 'undone', 'dropped')),
  undone_at INTEGER,
  undone_by TEXT NOT NULL,
  reverts INTEGER REFERENCES journal(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX journal_by_state ON journal(state, id);
CREATE INDEX journal_by_reverts ON journal(reverts) WHERE reverts IS NOT NULL;
CREATE TABLE journal_part(
  id INTEGER PRIMARY KEY NOT NULL,
  entry INTEGER NOT NULL REFERENCES journal(id) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL,
  changeset BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX journal_part_by_entry ON journal_part(entry, part);
CREATE TABLE journal_merged(
  id INTEGER PRIMARY KEY NOT NULL,
  entry INTEGER REFERENCES journal(id) DEFERRABLE INITIALLY DEFERRED,
  uid INTEGER NOT NULL,
  toggled INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reviewer TEXT NOT NULL,
  label TEXT NOT NULL,
  touched BLOB NOT NULL
) STRICT;
CREATE INDEX journal_merged_by_entry ON journal_merged(entry) WHERE entry IS NOT NULL;
CREATE TABLE journal_paper(
  paper INTEGER NOT NULL,
  entry INTEGER NOT NULL REFERENCES journal(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(paper, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_paper_by_entry ON journal_paper(entry);

CREATE VIRTUAL TABLE paper_words USING fts5(
  title, authors, venue, content='paper', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER paper_words_insert AFTER INSERT ON paper BEGIN
  INSERT INTO paper_words(rowid, title, authors, venue) VALUES (new.id, new.title, new.authors, new.venue);
END;
CREATE TRIGGER paper_words_delete AFTER DELETE ON paper BEGIN
  INSERT INTO paper_words(paper_words, rowid, title, authors, venue)
  VALUES ('delete', old.id, old.title, old.authors, old.venue);
END;
CREATE TRIGGER paper_words_update AFTER UPDATE OF title, authors, venue ON paper BEGIN
  INSERT INTO paper_words(paper_words, rowid, title, authors, venue)
  VALUES ('delete', old.id, old.title, old.authors, old.venue);
  INSERT INTO paper_words(rowid, title, authors, venue) VALUES (new.id, new.title, new.authors, new.venue);
END;
CREATE VIRTUAL TABLE text_words USING fts5(
  abstract, keywords, content='paper_text', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER text_words_insert AFTER INSERT ON paper_text BEGIN
  INSERT INTO text_words(rowid, abstract, keywords) VALUES (new.id, new.abstract, new.keywords);
END;
CREATE TRIGGER text_words_delete AFTER DELETE ON paper_text BEGIN
  INSERT INTO text_words(text_words, rowid, abstract, keywords)
  VALUES ('delete', old.id, old.abstract, old.keywords);
END;
CREATE TRIGGER text_words_update AFTER UPDATE OF abstract, keywords ON paper_text BEGIN
  INSERT INTO text_words(text_words, rowid, abstract, keywords)
  VALUES ('delete', old.id, old.abstract, old.keywords);
  INSERT INTO text_words(rowid, abstract, keywords) VALUES (new.id, new.abstract, new.keywords);
END;
CREATE VIRTUAL TABLE note_words USING fts5(
  text, content='note', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER note_words_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_words(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_words_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_words(note_words, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER note_words_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_words(note_words, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO note_words(rowid, text) VALUES (new.id, new.text);
END;
CREATE VIRTUAL TABLE detail_words USING fts5(
  note, content='coding_detail', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER detail_words_insert AFTER INSERT ON coding_detail BEGIN
  INSERT INTO detail_words(rowid, note) VALUES (new.id, new.note);
END;
CREATE TRIGGER detail_words_delete AFTER DELETE ON coding_detail BEGIN
  INSERT INTO detail_words(detail_words, rowid, note) VALUES ('delete', old.id, old.note);
END;
CREATE TRIGGER detail_words_update AFTER UPDATE OF note ON coding_detail BEGIN
  INSERT INTO detail_words(detail_words, rowid, note) VALUES ('delete', old.id, old.note);
  INSERT INTO detail_words(rowid, note) VALUES (new.id, new.note);
END;
)sql";

constexpr std::array MIGRATIONS = {VERSION_1};

}

std::optional<Table> tableNamed(std::string_view name)
{
    const auto* found = std::find(TABLE_NAMES.begin(), TABLE_NAMES.end(), name);
    if (found == TABLE_NAMES.end()) {
        return std::nullopt;
    }
    return static_cast<Table>(found - TABLE_NAMES.begin());
}

std::string_view paperColumn(Table table)
{
    switch (table) {
    case Table::Paper:
    case Table::PaperText: return "id";
    case Table::Record:
    case Table::Decision:
    case Table::Coding:
    case Table::CodingDetail:
    case Table::Answer:
    case Table::Claim:
    case Table::Attachment:
    case Table::Excerpt:
    case Table::Note: return "paper";
    case Table::Setting:
    case Table::Reviewer:
    case Table::ResearchQuestion:
    case Table::Criterion:
    case Table::Source:
    case Table::Search:
    case Table::ImportFile:
    case Table::NotDuplicate:
    case Table::Dimension:
    case Table::Code:
    case Table::CodeRelation:
    case Table::Metric:
    case Table::Figure:
    case Table::SavedFilter:
    case Table::Reported: return {};
    }
    return {};
}

std::span<const std::string_view> migrations()
{
    return MIGRATIONS;
}

}
