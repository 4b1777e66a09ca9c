#include "app/cli/drawing/table_words.h"

#include "ui/bridge/speech.h"

namespace alidade::cli {

std::string tableWords(report::Language language, Words words)
{
    return ui::tableWords(language, words);
}

}
