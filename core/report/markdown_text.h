#pragma once

#include <string>
#include <string_view>

namespace alidade::report {

/// Text inside a line of Markdown: every character that can begin markup is escaped (CommonMark 0.30, section
/// 2.4), a line end becomes <br>. Brackets make a link only with a parenthesis behind them, so labels such as
/// [14] stay readable.
std::string markdownText(std::string_view text);

/// Text as it is, in a fenced block that nothing in it can end.
std::string markdownBlock(std::string_view text);

}
