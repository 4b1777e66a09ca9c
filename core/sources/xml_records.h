#pragma once

#include "core/sources/entry.h"

#include <span>
#include <string>
#include <string_view>

namespace pugi {
class xml_node;
}

/// What the XML formats have in common. No entity is expanded beyond those of XML itself, and nothing outside
/// of the text is read: a document type is passed over.
namespace alidade::sources {

/// Whether a walk goes into a node.
enum class Children {
    Visit,
    PassOver,
};

/// What comes behind `node` in the order of the text and stands below `top`, or an empty node: a walk through
/// a tree of any depth without recursion.
pugi::xml_node nodeBehind(const pugi::xml_node& node, const pugi::xml_node& top, Children children);

/// All text below `node`, whatever elements it is split over, as it stands there.
std::string textOf(const pugi::xml_node& node);

/// Fills an empty entry from a record.
using FillEntry = void (*)(const pugi::xml_node& record, Entry& entry);

/// Gives `sink` an entry for each record of `text`: the elements named in `names`. Only one record at a time
/// is held as a tree. A record that is damaged, cut off, without bibliographic data or longer than 16 MB is
/// reported, and the rest of the file read.
void readXmlRecords(std::string_view text,
                    std::span<const std::string_view> names,
                    FillEntry fill,
                    Sink& sink);

}
