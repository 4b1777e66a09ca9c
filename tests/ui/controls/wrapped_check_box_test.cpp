#include "ui/controls/wrapped_check_box.h"

#include <catch2/catch.hpp>

using alidade::ui::WrappedCheckBox;

TEST_CASE("the words of a check box take the lines that its width leaves them, and keep their name")
{
    const auto words = QStringLiteral("Every included paper needs an answer");
    WrappedCheckBox box(words);
    const auto whole = box.sizeHint();
    box.resize(whole);
    box.show();
    CHECK(box.text() == words);
    CHECK(box.minimumSizeHint().width() < whole.width() / 2);
    const int narrow = whole.width() * 2 / 3;
    CHECK(box.heightForWidth(narrow) > whole.height());
    box.resize(narrow, box.heightForWidth(narrow));
    CHECK(box.text().count(u'\n') == 1);
    CHECK(box.text().simplified() == words);
    CHECK(box.accessibleName() == words);
    box.resize(whole);
    CHECK(box.text() == words);
}
