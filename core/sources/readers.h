#pragma once

#include "core/sources/entry.h"
#include "core/sources/format.h"

#include <string_view>

/// One reader a format. Each goes once through `text`, which is UTF-8 without a byte order mark (see
/// decode.h), may hold anything, and must outlive the call; gives its entries and problems to `sink` in the
/// order of the file; and never fails: what cannot be understood costs one record, with a Problem of
/// Severity::Error that names its line, and reading goes on behind it. Records given + records rejected =
/// records seen. Time and memory beyond the text are linear in the text, whatever it holds; nesting is not
/// followed by recursion.
namespace alidade::sources {

void readBibtex(std::string_view text, Sink& sink);
void readRis(std::string_view text, Sink& sink);
void readNbib(std::string_view text, Sink& sink);
void readEndNoteXml(std::string_view text, Sink& sink);
void readPubmedXml(std::string_view text, Sink& sink);
void readEndNoteTagged(std::string_view text, Sink& sink);
void readWosTagged(std::string_view text, Sink& sink);
void readOvid(std::string_view text, Sink& sink);
void readRefWorks(std::string_view text, Sink& sink);
void readTable(std::string_view text, Sink& sink);
void readCslJson(std::string_view text, Sink& sink);
void readPlainText(std::string_view text, Sink& sink);
void readMods(std::string_view text, Sink& sink);

}
