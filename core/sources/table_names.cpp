#include "core/sources/table_names.h"

#include <array>

namespace alidade::sources {

namespace {

constexpr auto NAMES = std::to_array<ColumnName>({
    {"documenttype", Field::Type},
    {"itemtype", Field::Type},
    {"contenttype", Field::Type},
    {"publicationtype", Field::Type},
    {"publicationtypes", Field::Type}, // Semantic Scholar
    {"typeofreference", Field::Type},
    {"referencetype", Field::Type},
    {"entrytype", Field::Type},
    {"documentidentifier", Field::Type}, // IEEE Xplore
    {"articletype", Field::Type},
    {"pubtype", Field::Type},
    {"doctype", Field::Type},
    {"doctypes", Field::Type},
    {"type", Field::Type},
    {"id", Field::Key},
    {"key", Field::Key},
    {"bibtexkey", Field::Key},
    {"citationkey", Field::Key},
    {"citekey", Field::Key},
    {"entrykey", Field::Key},
    {"recordid", Field::Key},
    {"eid", Field::Key},
    {"utuniquewosid", Field::Key},
    {"uniquewosid", Field::Key},
    {"lensid", Field::Key},
    {"openalexid", Field::Key},
    {"pmid", Field::Key},
    {"accessionnumber", Field::Key},
    {"accessionno", Field::Key},
    {"an", Field::Key},
    {"publicationid", Field::Key},
    {"storeid", Field::Key},
    {"title", Field::Title},
    {"titles", Field::Title},
    {"articletitle", Field::Title},
    {"documenttitle", Field::Title},
    {"itemtitle", Field::Title},
    {"primarytitle", Field::Title},
    {"titleprimary", Field::Title}, // RefWorks
    {"papertitle", Field::Title},
    {"displayname", Field::Title},
    {"studytitle", Field::Title},      // ClinicalTrials.gov
    {"publictitle", Field::Title},     // ICTRP
    {"scientifictitle", Field::Title}, // ICTRP
    {"titel", Field::Title},
    {"titre", Field::Title},
    {"titulo", Field::Title},
    {"titolo", Field::Title},
    {"authorfullnames", Field::FullAuthors},
    {"fullauthornames", Field::FullAuthors},
    {"authorsfull", Field::FullAuthors},
    {"authorsfullnames", Field::FullAuthors},
    {"authors", Field::Authors},
    {"author", Field::Authors},
    {"authornames", Field::Authors},
    {"authorname", Field::Authors},
    {"firstauthors", Field::Authors}, // of rispy
    {"authorlist", Field::Authors},
    {"authorsprimary", Field::Authors}, // RefWorks
    {"creator", Field::Authors},
    {"creators", Field::Authors},
    {"authorshipsauthordisplayname", Field::Authors},
    {"authorshipsrawauthorname", Field::Authors},
    {"autor", Field::Authors},
    {"autoren", Field::Authors},
    {"autorinnen", Field::Authors},
    {"autores", Field::Authors},
    {"autori", Field::Authors},
    {"auteur", Field::Authors},
    {"auteurs", Field::Authors},
    {"inventors", Field::Authors},      // patents of Lens
    {"inventorauthor", Field::Authors}, // Google Patents
    {"groupauthors", Field::Bodies},    // Web of Science
    {"year", Field::Year},
    {"publicationyear", Field::Year},
    {"publishedyear", Field::Year}, // Covidence
    {"pubyear", Field::Year},
    {"yearpublished", Field::Year},
    {"yearofpublication", Field::Year},
    {"jahr", Field::Year},
    {"erscheinungsjahr", Field::Year},
    {"annee", Field::Year},
    {"ano", Field::Year},
    {"anno", Field::Year},
    {"publicationdate", Field::Year},
    {"datepublished", Field::Year},
    {"dateofpublication", Field::Year}, // Embase
    {"pubdate", Field::Year},
    {"date", Field::Year},
    {"coverdate", Field::Year},
    {"issuedate", Field::Year},
    {"sourcetitle", Field::Venue},
    {"publicationtitle", Field::Venue},
    {"journal", Field::Venue},
    {"journalbook", Field::Venue}, // PubMed
    {"journaltitle", Field::Venue},
    {"journalname", Field::Venue},
    {"publicationname", Field::Venue},
    {"containertitle", Field::Venue},
    {"secondarytitle", Field::Venue},
    {"periodicalfull", Field::Venue},            // RefWorks
    {"sourcetitleanthologytitle", Field::Venue}, // Dimensions
    {"primarylocationsourcedisplayname", Field::Venue},
    {"ispartof", Field::Venue}, // Constellate
    {"venue", Field::Venue},
    {"journalconference", Field::Venue},
    {"conferencejournal", Field::Venue},
    {"publicationvenue", Field::Venue},
    {"zeitschrift", Field::Venue},
    {"revue", Field::Venue},
    {"revista", Field::Venue},
    {"rivista", Field::Venue},
    {"publication", Field::Venue},
    {"pubtitle", Field::Venue},
    {"booktitle", Field::Book},
    {"proceedingstitle", Field::Book},
    {"conferencename", Field::Book},
    {"conferencetitle", Field::Book},
    {"conference", Field::Book},
    {"proceedings", Field::Book},
    {"tertiarytitle", Field::Book},  // NoteExpress
    {"titlesecondary", Field::Book}, // RefWorks
    {"abbreviatedsourcetitle", Field::VenueShort},
    {"journalabbreviation", Field::VenueShort},
    {"journalisoabbreviation", Field::VenueShort},
    {"periodicalabbrev", Field::VenueShort}, // RefWorks
    {"volume", Field::Volume},
    {"journalvolume", Field::Volume},
    {"volumenumber", Field::Volume},
    {"bibliovolume", Field::Volume},
    {"vol", Field::Volume},
    {"band", Field::Volume},
    {"jahrgang", Field::Volume},
    {"issue", Field::Issue},
    {"journalissue", Field::Issue},
    {"issuenumber", Field::Issue},
    {"issueno", Field::Issue},
    {"biblioissue", Field::Issue},
    {"number", Field::Issue},
    {"heft", Field::Issue},
    {"numero", Field::Issue},
    {"pages", Field::Pages},
    {"page", Field::Pages},
    {"pagination", Field::Pages},
    {"pagerange", Field::Pages},
    {"seiten", Field::Pages},
    {"paginas", Field::Pages},
    {"pagestart", Field::FirstPage},
    {"startpage", Field::FirstPage},
    {"firstpage", Field::FirstPage},
    {"beginningpage", Field::FirstPage},
    {"bibliofirstpage", Field::FirstPage},
    {"pageend", Field::LastPage},
    {"endpage", Field::LastPage},
    {"lastpage", Field::LastPage},
    {"otherpages", Field::LastPage}, // RefWorks
    {"endingpage", Field::LastPage},
    {"bibliolastpage", Field::LastPage},
    {"artno", Field::ArticleNumber},
    {"articlenumber", Field::ArticleNumber},
    {"articleno", Field::ArticleNumber},
    {"doi", Field::Doi},
    {"itemdoi", Field::Doi},
    {"doilink", Field::Doi},
    {"doinumber", Field::Doi},
    {"externalids", Field::Doi}, // Semantic Scholar
    {"doiurl", Field::Doi},
    {"digitalobjectidentifier", Field::Doi},
    {"digitalobjectidentifierdoi", Field::Doi},
    {"link", Field::Url},
    {"url", Field::Url},
    {"urls", Field::Url},
    {"articleurl", Field::Url},
    {"pdflink", Field::Url},
    {"externalurl", Field::Url},
    {"sourceurls", Field::Url},
    {"landingpageurl", Field::Url},
    {"primarylocationlandingpageurl", Field::Url},
    {"sourcelinkout", Field::Url},
    {"documenturl", Field::Url},
    {"permalink", Field::Url},
    {"fulltextlink", Field::Url}, // Embase
    {"plink", Field::Url},
    {"website", Field::Url},
    {"resultlink", Field::Url}, // Google Patents
    {"abstract", Field::Abstract},
    {"abstracts", Field::Abstract},
    {"abstractnote", Field::Abstract},  // Zotero
    {"notesabstract", Field::Abstract}, // of rispy
    {"abstracttext", Field::Abstract},
    {"summary", Field::Abstract},
    {"zusammenfassung", Field::Abstract},
    {"resume", Field::Abstract},
    {"resumen", Field::Abstract},
    {"authorkeywords", Field::Keywords},
    {"keywords", Field::Keywords},
    {"keyword", Field::Keywords},
    {"manualtags", Field::Keywords}, // Zotero
    {"tags", Field::Keywords},
    {"subjects", Field::Keywords},
    {"subjectterms", Field::Keywords},
    {"keywordsdisplayname", Field::Keywords}, // OpenAlex
    {"schlagworter", Field::Keywords},
    {"schlagworte", Field::Keywords},
    {"motscles", Field::Keywords},
    {"palabrasclave", Field::Keywords},
    {"languageoforiginaldocument", Field::Language},
    {"language", Field::Language},
    {"languages", Field::Language},
    {"sprache", Field::Language},
    {"publisher", Field::Publisher},
    {"verlag", Field::Publisher},
    {"primarylocationsourcehostorganizationname", Field::Publisher}, // OpenAlex
    {"isbn", Field::Isbn},
    {"isbns", Field::Isbn},
    {"issn", Field::Issn},
    {"issns", Field::Issn},
    {"issnisbn", Field::Issn},
    {"isbnissn", Field::Issn}, // NoteExpress
    {"primarylocationsourceissn", Field::Issn},
    {"primarylocationsourceissnl", Field::Issn},
    {"eissn", Field::Issn},
    {"electronicissn", Field::Issn},
    // a source is where a text appeared, if nothing else says it; see TableReader
    {"source", Field::Venue},
});

}

std::span<const ColumnName> columnNames()
{
    return NAMES;
}

}
