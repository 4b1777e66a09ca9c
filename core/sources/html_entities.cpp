#include "core/sources/html_entities.h"

#include "core/base/text.h"

#include <array>
#include <unordered_map>

namespace alidade::sources {

namespace {

/// Names of characters that follow each other.
struct Run {
    char32_t first;
    std::string_view names;
};

// HTML 4.01, chapter 24, and HTML 5, section 13.5
constexpr std::array<Run, 69> RUNS = {{
    {0x0022, "quot"},
    {0x0026, "amp apos"},
    {0x003C, "lt"},
    {0x003E, "gt"},
    {0x00A0,
     "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
     "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
     "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
     "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
     "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
     "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
     "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml Amacr amacr Abreve abreve "
     "Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok "
     "dstrok Emacr emacr"},
    {0x0116, "Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil"},
    {0x0124, "Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr"},
    {0x012E,
     "Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil "
     "lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron "
     "ncaron napos ENG eng Omacr omacr"},
    {0x0150,
     "Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc "
     "scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde "
     "utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc "
     "ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron"},
    {0x0192, "fnof"},
    {0x02C6, "circ"},
    {0x02DC, "tilde"},
    {0x0391, "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho"},
    {0x03A3, "Sigma Tau Upsilon Phi Chi Psi Omega"},
    {0x03B1,
     "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
     "sigmaf sigma tau upsilon phi chi psi omega"},
    {0x03D1, "thetasym upsih"},
    {0x03D6, "piv"},
    {0x2002, "ensp emsp"},
    {0x2009, "thinsp"},
    {0x200C, "zwnj zwj lrm rlm"},
    {0x2013, "ndash mdash"},
    {0x2018, "lsquo rsquo sbquo"},
    {0x201C, "ldquo rdquo bdquo"},
    {0x2020, "dagger Dagger bull"},
    {0x2026, "hellip"},
    {0x2030, "permil"},
    {0x2032, "prime Prime"},
    {0x2039, "lsaquo rsaquo"},
    {0x203E, "oline"},
    {0x2044, "frasl"},
    {0x20AC, "euro"},
    {0x2111, "image"},
    {0x2118, "weierp"},
    {0x211C, "real"},
    {0x2122, "trade"},
    {0x2135, "alefsym"},
    {0x2190, "larr uarr rarr darr harr"},
    {0x21B5, "crarr"},
    {0x21D0, "lArr uArr rArr dArr hArr"},
    {0x2200, "forall"},
    {0x2202, "part exist"},
    {0x2205, "empty"},
    {0x2207, "nabla isin notin"},
    {0x220B, "ni"},
    {0x220F, "prod"},
    {0x2211, "sum minus"},
    {0x2217, "lowast"},
    {0x221A, "radic"},
    {0x221D, "prop infin"},
    {0x2220, "ang"},
    {0x2227, "and or cap cup int"},
    {0x2234, "there4"},
    {0x223C, "sim"},
    {0x2245, "cong"},
    {0x2248, "asymp"},
    {0x2260, "ne equiv"},
    {0x2264, "le ge"},
    {0x2282, "sub sup nsub"},
    {0x2286, "sube supe"},
    {0x2295, "oplus"},
    {0x2297, "otimes"},
    {0x22A5, "perp"},
    {0x22C5, "sdot"},
    {0x2308, "lceil rceil lfloor rfloor"},
    {0x2329, "lang rang"},
    {0x25CA, "loz"},
    {0x2660, "spades"},
    {0x2663, "clubs"},
    {0x2665, "hearts diams"},
}};

std::unordered_map<std::string_view, char32_t> table()
{
    std::unordered_map<std::string_view, char32_t> result;
    for (const auto& [first, names] : RUNS) {
        char32_t code = first;
        for (const auto name : split(names, ' ')) {
            result.emplace(name, code++);
        }
    }
    return result;
}

}

char32_t htmlEntity(std::string_view name)
{
    static const auto TABLE = table();
    const auto found = TABLE.find(name);
    return found == TABLE.end() ? 0 : found->second;
}

}
