#include "core/sources/detect.h"
#include "core/sources/readers.h"
#include "tests/core/sources/collected.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;

namespace {

using Authors = std::vector<Author>;
using Others = std::vector<OtherField>;

Entry onlyEntry(const std::string& fields)
{
    const auto found =
        tests::collected(readMods, "<modsCollection><mods>" + fields + "</mods></modsCollection>");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.problems.empty());
    return found.entries[0];
}

std::string title(const std::string& text)
{
    return "<titleInfo><title>" + text + "</title></titleInfo>";
}

}

TEST_CASE("an article of Zotero's MODS is read with the journal that it stands in")
{
    const std::string text = R"(<?xml version="1.0"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods>
  <titleInfo><title>On rain</title></titleInfo>
  <typeOfResource>text</typeOfResource>
  <genre authority="local">journalArticle</genre>
  <genre authority="marcgt">article</genre>
  <name type="personal"><namePart type="family">Quill</namePart><namePart type="given">Ada B.</namePart>
    <role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role></name>
  <name type="personal"><namePart type="family">Stone</namePart><namePart type="given">Bob</namePart>
    <role><roleTerm type="code" authority="marcrelator">trl</roleTerm></role></name>
  <abstract>It rains &amp; rains.</abstract>
  <subject><topic>rain</topic></subject><subject><topic>weather</topic></subject>
  <relatedItem type="host">
    <titleInfo><title>Annals of Rain</title></titleInfo>
    <titleInfo type="abbreviated"><title>Ann. Rain</title></titleInfo>
    <originInfo><copyrightDate>2014</copyrightDate><issuance>continuing</issuance></originInfo>
    <identifier type="issn">1234-5679</identifier>
    <part>
      <detail type="volume"><number>5</number></detail>
      <detail type="issue"><number>2</number></detail>
      <extent unit="pages"><start>12</start><end>18</end></extent>
      <date>March 2014</date>
    </part>
  </relatedItem>
  <identifier type="doi">10.5555/Rain.5</identifier>
  <location><url usage="primary display">https://rain.example/5</url></location>
  <language><languageTerm type="text">en</languageTerm></language>
  <note>read it</note>
</mods>
</modsCollection>)";
    CHECK(*detectFormat(text) == Format::Mods);
    const auto found = tests::collected(readMods, text);
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "article-journal");
    CHECK(entry.title == "On rain");
    CHECK(entry.authors == Authors{{"Quill", "Ada B.", {}}});
    CHECK(entry.year == 2014);
    CHECK(entry.venue == "Annals of Rain");
    CHECK(entry.venueShort == "Ann. Rain");
    CHECK(entry.volume == "5");
    CHECK(entry.issue == "2");
    CHECK(entry.pages == "12-18");
    CHECK(entry.doi == "10.5555/rain.5");
    CHECK(entry.url == "https://rain.example/5");
    CHECK(entry.abstract == "It rains & rains.");
    CHECK(entry.keywords == std::vector<std::string>{"rain", "weather"});
    CHECK(entry.language == "en");
    CHECK(entry.issn == "1234-5679");
    CHECK(entry.other == Others{{"trl", "Stone, Bob"}, {"note", "read it"}});
    CHECK(entry.line == 3);
}

TEST_CASE("a paper of proceedings, as the ACL Anthology writes it, has their name for a venue")
{
    const auto found = tests::collected(readMods, R"(<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods ID="quill-2023-rain">
  <titleInfo><title>Rain in words</title></titleInfo>
  <name type="personal"><namePart type="given">Ada</namePart><namePart type="family">Quill</namePart>
    <role><roleTerm authority="marcrelator" type="text">author</roleTerm></role></name>
  <originInfo><dateIssued>2023-12</dateIssued></originInfo>
  <typeOfResource>text</typeOfResource>
  <relatedItem type="host">
    <titleInfo><title>Proceedings of Rain</title></titleInfo>
    <name type="personal"><namePart type="given">Eve</namePart><namePart type="family">Ditor</namePart>
      <role><roleTerm authority="marcrelator" type="text">editor</roleTerm></role></name>
    <originInfo><publisher>Rain Society</publisher></originInfo>
    <genre authority="marcgt">conference publication</genre>
  </relatedItem>
  <identifier type="citekey">quill-2023-rain</identifier>
  <identifier type="doi">10.5555/2023.rain-1.7</identifier>
  <part><date>2023-12</date><extent unit="page"><start>7</start><end>19</end></extent></part>
</mods></modsCollection>)");
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "paper-conference");
    CHECK(entry.key == "quill-2023-rain");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}});
    CHECK(entry.year == 2023);
    CHECK(entry.venue == "Proceedings of Rain");
    CHECK(entry.publisher == "Rain Society");
    CHECK(entry.pages == "7-19");
    CHECK(entry.other.empty());
}

TEST_CASE("a book of a catalogue has its title in parts, prefixes of names of elements, and dates in names")
{
    const auto found = tests::collected(
        readMods,
        "<mods:mods xmlns:mods=\"http://www.loc.gov/mods/v3\"><mods:titleInfo><mods:nonSort>The "
        "</mods:nonSort><mods:title>art of rain</mods:title><mods:subTitle>an essay</mods:subTitle>"
        "</mods:titleInfo><mods:titleInfo type=\"alternative\"><mods:title>Rain</mods:title></mods:titleInfo>"
        "<mods:name type=\"personal\"><mods:namePart>Quill, Ada,</mods:namePart><mods:namePart "
        "type=\"date\">1900-1980</mods:namePart></mods:name><mods:name "
        "type=\"corporate\"><mods:namePart>Rain "
        "Society</mods:namePart></mods:name><mods:originInfo><mods:publisher>Rain Press</mods:publisher>"
        "<mods:dateIssued encoding=\"marc\" point=\"end\">1961</mods:dateIssued><mods:dateIssued "
        "encoding=\"marc\">1960</mods:dateIssued><mods:issuance>monographic</mods:issuance></mods:originInfo>"
        "<mods:identifier type=\"isbn\">0123456789 (cloth)</mods:identifier><mods:recordInfo>"
        "<mods:recordIdentifier>77</mods:recordIdentifier></mods:recordInfo></mods:mods>");
    REQUIRE(found.entries.size() == 1);
    const auto& entry = found.entries[0];
    CHECK(entry.type == "book");
    CHECK(entry.key == "77");
    CHECK(entry.title == "The art of rain: an essay");
    CHECK(entry.authors == Authors{{"Quill", "Ada", {}}, {{}, {}, "Rain Society"}});
    CHECK(entry.year == 1960);
    CHECK(entry.publisher == "Rain Press");
    CHECK(entry.isbn == "0123456789");
}

TEST_CASE("the type in MODS is that of the genre, or of what the text stands in")
{
    const auto typeOf = [](const std::string& fields) { return onlyEntry(title("One") + fields).type; };
    const auto host = [](const std::string& fields) {
        return "<relatedItem type=\"host\">" + title("Two") + fields + "</relatedItem>";
    };
    CHECK(typeOf("") == "document");
    CHECK(typeOf("<genre>theses</genre>") == "thesis");
    CHECK(typeOf("<genre>Ph.D. thesis</genre>") == "thesis");
    CHECK(typeOf("<genre>bookSection</genre>") == "chapter");
    CHECK(typeOf(host("")) == "chapter");
    CHECK(typeOf(host("<genre>book</genre>")) == "chapter");
    CHECK(typeOf(host("<genre>periodical</genre><genre>academic journal</genre>")) == "article-journal");
    CHECK(typeOf(host("<originInfo><issuance>serial</issuance></originInfo>")) == "article-journal");
    CHECK(typeOf("<relatedItem type=\"series\">" + title("Two") + "</relatedItem>") == "document");
}

TEST_CASE("a DOI of a journal is not that of its paper")
{
    const auto entry = onlyEntry(title("One") + "<relatedItem type=\"host\">" + title("Annals")
                                 + "<identifier type=\"doi\">10.5555/annals</identifier></relatedItem>"
                                   "<identifier type=\"hdl\">123/4</identifier>");
    CHECK(entry.doi.empty());
    CHECK(entry.other == Others{{"hdl", "123/4"}});
}

TEST_CASE("a record of MODS that is never closed costs itself alone")
{
    const auto found = tests::collected(readMods,
                                        "<modsCollection><mods>" + title("One") + "<mods>" + title("Two")
                                            + "</mods></modsCollection>");
    REQUIRE(found.entries.size() == 1);
    CHECK(found.entries[0].title == "Two");
    CHECK(found.problems.size() == 1);
    CHECK(tests::collected(readMods, "<modsCollection/>").problems.size() == 1);
}

TEST_CASE("what is kept under a name of the file's own has a name without signs that nobody sees")
{
    const auto entry = onlyEntry(title("One")
                                 + "<identifier type=\"\x14\x14 shelf&#x200B;  mark\">R 12</identifier>"
                                   "<name><namePart>Roe, Ann</namePart><role><roleTerm>\x14"
                                   "editor</roleTerm></role></name>");
    CHECK(entry.other == Others{{"shelf mark", "R 12"}, {"editor", "Roe, Ann"}});
    CHECK(entry.authors.empty());
}
