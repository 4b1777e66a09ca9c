#include "tests/core/review/desk.h"

#include <vector>

using namespace alidade;
using store::ChangeNotice;
using store::NoticeKind;
using store::Table;
using tests::Desk;

namespace {

/// A desk that keeps the notices.
struct Office : Desk {
    std::vector<ChangeNotice> notices;
    store::Subscription subscription =
        review->subscribe([this](const ChangeNotice& notice) { notices.push_back(notice); });
};

using Ids = std::vector<std::int64_t>;

}

TEST_CASE("a command, an undo, a redo and an undo out of turn are told in the same shape")
{
    Office office;
    Coding coding = office.coding(office.micro);
    const auto entry = office.write("code", [&](store::Transaction& t) {
        coding.id = t.insert(coding);
        CodingDetail detail;
        detail.id = coding.id;
        detail.paper = office.paper;
        t.insert(detail);
        auto code = t.database().find<Code>(office.micro).value();
        code.label = "microkernel";
        t.update(code);
    });
    REQUIRE(office.review->undo());
    REQUIRE(office.review->redo());
    REQUIRE(office.review->undoEntry(entry));
    REQUIRE(office.notices.size() == 4);
    const std::vector kinds = {NoticeKind::Change, NoticeKind::Undo, NoticeKind::Redo, NoticeKind::Change};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        CAPTURE(i);
        const auto& notice = office.notices[i];
        CHECK(notice.kind == kinds[i]);
        CHECK(notice.rows
              == std::map<Table, Ids>{{Table::Code, {office.micro.value}},
                                      {Table::Coding, {coding.id.value}},
                                      {Table::CodingDetail, {coding.id.value}}});
        CHECK(notice.papers == Ids{office.paper.value});
        CHECK(notice.reviewer == "Ada");
        CHECK(notice.touches(Table::Coding));
        CHECK_FALSE(notice.touches(Table::Paper));
        CHECK(notice.ids(Table::Paper).empty());
    }
    CHECK(office.notices[0].label == "code");
    CHECK(office.notices[0].entry == entry);
    CHECK(office.notices[1].entry == entry);
    CHECK(office.notices[2].entry == entry);
    CHECK(office.notices[3].entry.value == entry.value + 1);
}

TEST_CASE("a notice names the papers of rows that were inserted, changed, moved and deleted")
{
    Office office;
    PaperId other;
    Attachment attachment;
    attachment.paper = office.paper;
    const auto papersOf = [&](const auto& work) {
        const auto entry = office.write("change", work);
        CHECK(office.review->journal().papers(entry) == office.notices.back().papers);
        return office.notices.back().papers;
    };
    const auto inserted = papersOf([&](store::Transaction& t) { other = t.insert(Paper()); });
    CHECK(inserted == Ids{other.value});
    CHECK(papersOf([&](store::Transaction& t) { attachment.id = t.insert(attachment); })
          == Ids{office.paper.value});
    attachment.size = 5;
    CHECK(papersOf([&](store::Transaction& t) { t.update(attachment); }) == Ids{office.paper.value});
    attachment.paper = other;
    CHECK(papersOf([&](store::Transaction& t) { t.update(attachment); })
          == Ids{office.paper.value, other.value});
    CHECK(papersOf([&](store::Transaction& t) { t.remove<Attachment>(attachment.id); }) == Ids{other.value});
    CHECK(papersOf([&](store::Transaction& t) {
              Note note;
              note.reviewer = office.ada;
              t.insert(note);
          }).empty());
}

TEST_CASE("a notice comes after the change is on the disk and may be answered by another change")
{
    Desk desk;
    std::string seen;
    bool answered = false;
    const auto subscription = desk.review->subscribe([&](const ChangeNotice& notice) {
        const auto other = Review::open(desk.file, store::Access::Read, {});
        seen += other.value()->database().find<Code>(desk.micro)->label + " ";
        if (notice.label == "rename" && !answered) {
            answered = true;
            desk.rename(desk.micro, "answer");
        }
    });
    desk.rename(desk.micro, "question");
    CHECK(seen == "question answer ");
    CHECK(desk.label(desk.micro) == "answer");
}

TEST_CASE("a subscription ends when it goes, and can be moved")
{
    Desk desk;
    int told = 0;
    store::Subscription kept;
    {
        auto subscription = desk.review->subscribe([&](const ChangeNotice&) { ++told; });
        desk.rename(desk.micro, "a");
        kept = std::move(subscription);
    }
    desk.rename(desk.micro, "b");
    CHECK(told == 2);
    kept = {};
    desk.rename(desk.micro, "c");
    CHECK(told == 2);
}

TEST_CASE("subscribers may come and go while they are told")
{
    Desk desk;
    std::string told;
    store::Subscription first;
    store::Subscription second;
    store::Subscription third;
    first = desk.review->subscribe([&](const ChangeNotice&) {
        told += "1";
        second = {}; // the next in line is not told any more
        third = desk.review->subscribe([&](const ChangeNotice&) { told += "3"; });
        first = {}; // nor this one again
    });
    second = desk.review->subscribe([&](const ChangeNotice&) { told += "2"; });
    desk.rename(desk.micro, "a");
    CHECK(told == "1");
    desk.rename(desk.micro, "b");
    CHECK(told == "13");
}

TEST_CASE("a subscription may outlive the review")
{
    store::Subscription subscription;
    {
        Desk desk;
        subscription = desk.review->subscribe([](const ChangeNotice&) {});
    }
    subscription = {};
    SUCCEED();
}

TEST_CASE("where a view cannot read what is new, the change stays, and the error says so")
{
    Desk desk;
    const auto subscription = desk.review->subscribe([](const ChangeNotice&) {
        throw store::Failure({ErrorCode::Io, std::string("The disk is gone."), {}});
    });
    const auto saysSo = [](const Error& error) {
        return error.code == ErrorCode::Io
            && error.detail.english()
            == "The change is made and kept, but it cannot be shown: The disk is gone. Close the review and "
               "open it again.";
    };
    const auto renamed = desk.review->write("rename", [&](store::Transaction& t) -> Result<void> {
        auto code = t.database().find<Code>(desk.micro).value();
        code.label = "a";
        t.update(code);
        return {};
    });
    REQUIRE_FALSE(renamed);
    CHECK(saysSo(renamed.error()));
    CHECK(desk.label(desk.micro) == "a");
    const auto undone = desk.review->undo();
    REQUIRE_FALSE(undone);
    CHECK(saysSo(undone.error()));
    CHECK(desk.label(desk.micro) == "micro");
    CHECK(desk.review->journal().toRedo());
}
