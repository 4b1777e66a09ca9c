#include "core/review/file_folders.h"

#include "core/base/text.h"
#include "core/review/coding.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace alidade {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// The way from one folder to another, with slashes.
std::string way(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    const auto text = fs::proximate(to, from, ignored).generic_u8string();
    return {text.begin(), text.end()};
}

}

FileFolders fileFolders(const store::Database& database, const fs::path& reviewFile)
{
    FileFolders folders = {reviewFile.parent_path()};
    const auto kept = settingOf(database, setting::FILE_FOLDERS);
    for (const auto line : split(kept, '\n')) {
        if (!line.empty()) {
            const auto folder = folderOf(reviewFile) / fs::path(std::u8string(line.begin(), line.end()));
            std::error_code failed;
            const auto whole = fs::weakly_canonical(folder, failed);
            folders.push_back(failed ? folder : whole);
        }
    }
    return folders;
}

void keepFileFolders(const store::Database& copy, const fs::path& own, const fs::path& target)
{
    std::vector<std::string> ways = {"."};
    if (copy.count<Attachment>() > 0) {
        for (const auto& folder : fileFolders(copy, own)) {
            auto found = way(folderOf(target), folder.empty() ? fs::path(".") : folder);
            if (!found.empty() && std::ranges::find(ways, found) == ways.end()) {
                ways.push_back(std::move(found));
            }
        }
    }
    std::string value;
    for (std::size_t i = 1; i < ways.size(); ++i) {
        value += (i == 1 ? "" : "\n") + ways[i];
    }
    const auto id = settingId(setting::FILE_FOLDERS);
    auto sql =
        copy.prepare(value.empty() ? "DELETE FROM setting WHERE id = ?1"
                                   : "INSERT OR REPLACE INTO setting(id, name, value) VALUES(?1, ?2, ?3)");
    sql.bind(1, id.value);
    if (!value.empty()) {
        sql.bind(2, setting::FILE_FOLDERS).bind(3, std::string_view(value));
    }
    sql.run();
}

}
