#include "core/sources/source_edit.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/review/order.h"

namespace alidade::sources {

namespace {

/// Imports find a source by name or slug (core/sources/import.cpp), so neither may mean two.
Result<void> checkName(const std::vector<Source>& present, const Source& wanted)
{
    const auto name = slug(wanted.name);
    if (name.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A source needs a name, such as \"ACM\"."));
    }
    for (const auto& other : present) {
        if (other.id != wanted.id && (slug(other.name) == name || slug(other.slug) == name)) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "There is a source \"%1\" already."), {other.name}});
        }
    }
    return {};
}

}

std::vector<Source> sourcesOf(const store::Database& database)
{
    return database.all<Source>("ORDER BY position, name, id");
}

Result<SourceId> addSource(store::Transaction& transaction, const std::string& name, SourceKind kind)
{
    const auto present = sourcesOf(transaction.database());
    const Source added{{}, slug(name), simplified(name), kind, {}, endOfOrder(present)};
    if (const auto checked = checkName(present, added); !checked) {
        return fail(checked.error());
    }
    return transaction.insert(added);
}

Result<void> updateSource(store::Transaction& transaction, const Source& source)
{
    auto present = transaction.database().find<Source>(source.id);
    if (!present) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "That source is not there."));
    }
    present->name = simplified(source.name);
    present->kind = source.kind;
    present->platform = simplified(source.platform);
    if (auto checked = checkName(sourcesOf(transaction.database()), *present); !checked) {
        return checked;
    }
    transaction.update(*present);
    return {};
}

Result<void> removeSource(store::Transaction& transaction, SourceId source)
{
    const auto& database = transaction.database();
    const auto present = database.find<Source>(source);
    if (!present) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "That source is not there."));
    }
    if (const auto searches = database.count<Search>("WHERE source = ?1", source); searches > 0) {
        return fail(ErrorCode::Conflict,
                    {searches == 1 ? translatable("Sentence", "\"%1\" has 1 search; delete it first.")
                                   : translatable("Sentence", "\"%1\" has %2 searches; delete them first."),
                     {present->name, counted(searches)}});
    }
    transaction.remove<Source>(source);
    return {};
}

Result<void> moveSource(store::Transaction& transaction, SourceId source, int steps)
{
    return moveInOrder(transaction, sourcesOf(transaction.database()), source, steps);
}

}
