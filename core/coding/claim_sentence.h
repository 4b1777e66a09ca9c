#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of a passage that may hold a claim, sentence by sentence.
namespace alidade::coding {

/// Words that stand one behind the other, as they were written.
using Phrase = std::vector<std::string>;

/// The sentences of a passage, without what ends them: `component.`, where the next one begins in upper case.
std::vector<Phrase> sentencesOf(std::string_view passage);

/// The words from one to behind the last, with blanks between.
std::string together(const Phrase& words, std::size_t first, std::size_t last);
std::string together(const Phrase& words);

/// A text without the commas, quotes and brackets behind it; without those before it too.
std::string_view bareEnd(std::string_view text);
std::string_view bare(std::string_view text);

/// A word, or each of some, as it is compared: bare and folded.
std::string plain(std::string_view word);
std::string plain(const Phrase& words);

}
