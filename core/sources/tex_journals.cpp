#include "core/sources/tex_command_tables.h"

namespace alidade::sources {

namespace {

using enum TexEffect;

constexpr auto COMMANDS = sortedCommands(std::to_array<TexCommand>({
    {"aj", Symbol, "The Astronomical Journal"},
    {"actaa", Symbol, "Acta Astronomica"},
    {"araa", Symbol, "Annual Review of Astronomy and Astrophysics"},
    {"apj", Symbol, "The Astrophysical Journal"},
    {"apjl", Symbol, "The Astrophysical Journal Letters"},
    {"apjs", Symbol, "The Astrophysical Journal Supplement Series"},
    {"ao", Symbol, "Applied Optics"},
    {"apss", Symbol, "Astrophysics and Space Science"},
    {"aap", Symbol, "Astronomy and Astrophysics"},
    {"aapr", Symbol, "The Astronomy and Astrophysics Review"},
    {"aaps", Symbol, "Astronomy and Astrophysics Supplement Series"},
    {"azh", Symbol, "Astronomicheskii Zhurnal"},
    {"baas", Symbol, "Bulletin of the American Astronomical Society"},
    {"icarus", Symbol, "Icarus"},
    {"jcap", Symbol, "Journal of Cosmology and Astroparticle Physics"},
    {"jgr", Symbol, "Journal of Geophysical Research"},
    {"mnras", Symbol, "Monthly Notices of the Royal Astronomical Society"},
    {"nar", Symbol, "New Astronomy Reviews"},
    {"nat", Symbol, "Nature"},
    {"na", Symbol, "New Astronomy"},
    {"pasa", Symbol, "Publications of the Astronomical Society of Australia"},
    {"pasp", Symbol, "Publications of the Astronomical Society of the Pacific"},
    {"pasj", Symbol, "Publications of the Astronomical Society of Japan"},
    {"physrep", Symbol, "Physics Reports"},
    {"planss", Symbol, "Planetary and Space Science"},
    {"pra", Symbol, "Physical Review A"},
    {"prb", Symbol, "Physical Review B"},
    {"prc", Symbol, "Physical Review C"},
    {"prd", Symbol, "Physical Review D"},
    {"pre", Symbol, "Physical Review E"},
    {"prl", Symbol, "Physical Review Letters"},
    {"procspie", Symbol, "Proceedings of the SPIE"},
    {"qjras", Symbol, "Quarterly Journal of the Royal Astronomical Society"},
    {"skytel", Symbol, "Sky and Telescope"},
    {"solphys", Symbol, "Solar Physics"},
    {"ssr", Symbol, "Space Science Reviews"},
}));

}

std::span<const TexCommand> texJournals()
{
    return COMMANDS;
}

}
