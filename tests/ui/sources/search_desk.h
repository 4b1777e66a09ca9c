#pragma once

#include <QTest>

#include "core/sources/import.h"
#include "tests/ui/support/window.h"
#include "ui/sources/searches_page.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace alidade::tests {

/// The page of searches over a review that is empty at first.
struct SearchDesk {
    OpenReview open = openEmpty();
    ui::SearchesPage page{*open};

    SearchDesk()
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QApplication::setActiveWindow(&page);
        page.focusStart();
    }

    /// RIS with a record for each of these titles.
    static std::string ris(const std::vector<std::string>& titles)
    {
        std::string text;
        for (const auto& title : titles) {
            text += "TY  - JOUR\nAU  - Chen, Ada\nTI  - " + title + "\nPY  - 2023\nER  - \n\n";
        }
        return text;
    }

    void import(const std::string& source, const std::vector<std::string>& titles, std::int64_t hits)
    {
        const auto text = ris(titles);
        sources::ImportRequest request;
        request.source = source;
        request.search.hits = hits;
        request.files = {{"hits.ris", text}};
        REQUIRE(open->write(QStringLiteral("Import"), [&](store::Transaction& transaction) -> Result<void> {
            const auto outcome = sources::importSearch(transaction, request);
            return outcome ? Result<void>() : Result<void>(fail(outcome.error()));
        }));
    }
};

}
