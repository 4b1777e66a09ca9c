#include "tests/support/random_changes.h"

#include "tests/support/nouns.h"

#include <set>
#include <tuple>
#include <utility>

namespace alidade::tests {

namespace {

constexpr std::size_t COUNT = std::tuple_size_v<Nouns>;
constexpr std::int64_t MOST_ROWS = 400; // beyond it more is deleted than inserted

template <class IdType, std::size_t I = 0>
constexpr std::size_t ownerOf()
{
    if constexpr (std::is_same_v<IdType, decltype(std::tuple_element_t<I, Nouns>::id)>) {
        return I;
    } else {
        return ownerOf<IdType, I + 1>();
    }
}

template <class T>
constexpr std::size_t INDEX = static_cast<std::size_t>(store::Mapping<T>::TABLE);

/// Whether a noun's own id is that of another noun: the long texts of a paper, the words of a coding.
template <class T>
constexpr bool IS_PART = ownerOf<decltype(T::id)>() != INDEX<T>;

class Changes
{
public:
    Changes(store::Transaction& transaction, Random& random)
        : m_transaction(transaction)
        , m_random(random)
    {
    }

    void insertAny()
    {
        withNoun(m_random.below(COUNT), [&]<class T>(T) { insert<T>(); });
    }

    void updateAny()
    {
        withNoun(m_random.below(COUNT), [&]<class T>(T) {
            if (auto row = any<T>()) {
                fillSome(*row);
                m_transaction.update(*row);
            }
        });
    }

    void removeAny()
    {
        withNoun(m_random.below(COUNT), [&]<class T>(T) {
            if (const auto row = any<T>()) {
                doom<T>(row->id.value);
                for (const auto& [noun, id] : m_doomed) {
                    withNoun(noun, [&, id = id]<class U>(U) { m_transaction.remove<U>({id}); });
                }
                m_doomed.clear();
            }
        });
    }

    /// A record whose paper comes in the next part.
    void insertAhead()
    {
        Record record;
        fill(record);
        record.paper = PaperId{static_cast<std::int64_t>(m_random.next() >> 1) | 1};
        m_transaction.insert(record);
        m_transaction.split();
        Paper paper;
        fill(paper);
        paper.id = *record.paper;
        m_transaction.insert(paper);
    }

    std::int64_t rows() const
    {
        std::int64_t count = 0;
        for (const auto table : store::TABLE_NAMES) {
            count += database().integer("SELECT count(*) FROM " + std::string(table));
        }
        return count;
    }

private:
    const store::Database& database() const { return m_transaction.database(); }

    template <class Visit, std::size_t I = 0>
    static void withNoun(std::size_t index, const Visit& visit)
    {
        if constexpr (I < COUNT) {
            if (index == I) {
                visit(std::tuple_element_t<I, Nouns>());
            } else {
                withNoun<Visit, I + 1>(index, visit);
            }
        }
    }

    template <class T>
    std::optional<T> any()
    {
        const auto count = database().count<T>();
        if (count == 0) {
            return std::nullopt;
        }
        const auto offset = static_cast<std::int64_t>(m_random.below(static_cast<std::size_t>(count)));
        return database().all<T>("ORDER BY id LIMIT 1 OFFSET ?1", offset).front();
    }

    template <class T>
    decltype(T::id) insert()
    {
        T row;
        fill(row);
        if constexpr (IS_PART<T>) {
            using Whole = std::tuple_element_t<ownerOf<decltype(T::id)>(), Nouns>;
            const std::string part(name(store::Mapping<T>::TABLE));
            const auto bare =
                database().all<Whole>("WHERE id NOT IN (SELECT id FROM " + part + ") ORDER BY id");
            row.id = bare.empty() ? insert<Whole>() : bare[m_random.below(bare.size())].id;
        }
        return m_transaction.insert(row);
    }

    template <class T>
    void fill(T& row)
    {
        std::apply([&](const auto&... columns) { (fillValue(row.*columns.member, columns.name), ...); },
                   store::Mapping<T>::COLUMNS);
    }

    template <class T>
    void fillSome(T& row)
    {
        std::apply(
            [&](const auto&... columns) {
                ((m_random.chance(40) ? fillValue(row.*columns.member, columns.name) : void()), ...);
            },
            store::Mapping<T>::COLUMNS);
    }

    template <class Tag>
    void fillValue(Id<Tag>& id, std::string_view)
    {
        using Noun = std::tuple_element_t<ownerOf<Id<Tag>>(), Nouns>;
        const auto row = m_random.chance(5) ? std::nullopt : any<Noun>();
        id = row ? row->id : insert<Noun>();
    }
    template <class Value>
    void fillValue(std::optional<Value>& value, std::string_view column)
    {
        value.reset();
        if (m_random.chance(50)) {
            fillValue(value.emplace(), column);
        }
    }
    void fillValue(std::string& text, std::string_view) { text = m_random.text(); }
    void fillValue(store::Blob& blob, std::string_view) { blob.bytes = m_random.bytes(m_random.below(200)); }
    void fillValue(bool& flag, std::string_view) { flag = m_random.chance(50); }
    template <std::integral Number>
    void fillValue(Number& number, std::string_view column)
    {
        number = static_cast<Number>(m_random.below(column == "digit" ? 10 : 3000));
    }
    void fillValue(std::int64_t& number, std::string_view)
    {
        number = static_cast<std::int64_t>(m_random.next() >> (1 + m_random.below(60)));
    }
    void fillValue(double& number, std::string_view)
    {
        constexpr std::array VALUES = {
            0.0, -0.0, 0.1, -1.5, 1e300, 5e-324, 4611686018427387904.0, 9007199254740993.0};
        number = m_random.chance(50) ? VALUES.at(m_random.below(VALUES.size()))
                                     : static_cast<double>(m_random.next()) / 1e15;
    }
    template <store::Worded E>
    void fillValue(E& value, std::string_view)
    {
        value = static_cast<E>(m_random.below(store::Words<E>::WORDS.size()));
    }

    /// Marks a row, and all that hangs on it, to be removed; what may do without it is let go now and then.
    template <class T>
    void doom(std::int64_t id)
    {
        if (!m_doomed.emplace(INDEX<T>, id).second) {
            return;
        }
        [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            (doomDependents<T, std::tuple_element_t<I, Nouns>>(id), ...);
        }
        (std::make_index_sequence<COUNT>());
    }

    template <class T, class Dependent>
    void doomDependents(std::int64_t id)
    {
        if constexpr (!IS_PART<T>) {
            if constexpr (IS_PART<Dependent> && ownerOf<decltype(Dependent::id)>() == INDEX<T>) {
                if (database().template find<Dependent>({id})) {
                    doom<Dependent>(id);
                }
            }
            std::apply([&](const auto&... columns) { (doomPointing<T, Dependent>(columns, id), ...); },
                       store::Mapping<Dependent>::COLUMNS);
        }
    }

    template <class T, class Dependent, class Member>
    void doomPointing(const store::Column<Dependent, Member>& column, std::int64_t id)
    {
        using IdType = decltype(T::id);
        constexpr bool MAY_DO_WITHOUT = std::is_same_v<Member, std::optional<IdType>>;
        if constexpr (MAY_DO_WITHOUT || std::is_same_v<Member, IdType>) {
            const auto pointing = database().template all<Dependent>(
                "WHERE " + std::string(column.name) + " = ?1 ORDER BY id", id);
            for (auto row : pointing) {
                if constexpr (MAY_DO_WITHOUT) {
                    if (m_random.chance(50)) {
                        row.*column.member = std::nullopt;
                        m_transaction.update(row);
                        continue;
                    }
                }
                doom<Dependent>(row.id.value);
            }
        }
    }

    store::Transaction& m_transaction;
    Random& m_random;
    std::set<std::pair<std::size_t, std::int64_t>> m_doomed;
};

}

void changeAtRandom(store::Transaction& transaction, Random& random, bool maySplit)
{
    Changes changes(transaction, random);
    const bool isFull = changes.rows() > MOST_ROWS;
    for (auto steps = 1 + random.below(8); steps > 0; --steps) {
        const auto kind = random.below(100);
        if (kind < (isFull ? 15U : 45U)) {
            changes.insertAny();
        } else if (kind < (isFull ? 50U : 85U)) {
            changes.updateAny();
        } else {
            changes.removeAny();
        }
        if (maySplit && random.chance(10)) {
            transaction.split();
        }
    }
    if (maySplit && random.chance(5)) {
        changes.insertAhead();
    }
}

}
