#include "core/coding/attachments.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/review/coding.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace alidade::coding {

namespace {

namespace fs = std::filesystem;

std::string utf8(const fs::path& path)
{
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

/// What a file is, found by reading it once.
struct Content {
    std::string sha256;
    std::int64_t size = 0;
    std::string start; ///< its first bytes
};

std::string hexadecimal(const unsigned char* bytes, std::size_t count)
{
    constexpr std::string_view DIGITS = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += DIGITS[bytes[i] >> 4];
        text += DIGITS[bytes[i] & 15];
    }
    return text;
}

/// A running SHA-256. libcrypto fails here only without memory, or where it was built without SHA-256.
class Digest
{
public:
    Digest()
        : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        require(m_context != nullptr && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }

    void add(std::string_view bytes)
    {
        require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
    }

    std::string finish()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
        unsigned int length = 0;
        require(EVP_DigestFinal_ex(m_context.get(), bytes.data(), &length) == 1);
        return hexadecimal(bytes.data(), length);
    }

private:
    static void require(bool done)
    {
        if (!done) {
            throw std::bad_alloc();
        }
    }

    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

/// Pipes and devices are no files to attach: reading them may never end.
bool isFile(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

bool hasSize(const fs::path& file, std::int64_t size)
{
    std::error_code unknown;
    return isFile(file) && fs::file_size(file, unknown) == static_cast<std::uintmax_t>(size);
}

Result<Content> contentOf(const fs::path& file)
{
    constexpr std::size_t BLOCK = 1 << 18;
    constexpr std::size_t START = 16;
    if (!isFile(file)) {
        std::error_code ignored;
        return fail(ErrorCode::NotFound,
                    fs::is_directory(file, ignored)
                        ? translatable("Sentence", "This is a folder, not a file.")
                        : translatable("Sentence", "There is no such file."),
                    utf8(file));
    }
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> block(BLOCK);
    Digest digest;
    Content content;
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        const std::string_view read(block.data(), static_cast<std::size_t>(stream.gcount()));
        digest.add(read);
        if (content.size == 0) {
            content.start = read.substr(0, START);
        }
        content.size += stream.gcount();
    }
    if (!stream.eof()) {
        return fail(ErrorCode::Io, translatable("Sentence", "The file could not be read."), utf8(file));
    }
    content.sha256 = digest.finish();
    return content;
}

/// What the ending of a document's name says it is; empty for anything else.
std::string_view typeByName(const fs::path& file)
{
    using Type = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Type, 8> TYPES = {{{".pdf", "application/pdf"},
                                            {".html", "text/html"},
                                            {".htm", "text/html"},
                                            {".txt", "text/plain"},
                                            {".epub", "application/epub+zip"},
                                            {".png", "image/png"},
                                            {".jpg", "image/jpeg"},
                                            {".jpeg", "image/jpeg"}}};
    const auto extension = folded(utf8(file.extension()));
    const auto* type =
        std::find_if(TYPES.begin(), TYPES.end(), [&](const Type& t) { return t.first == extension; });
    return type == TYPES.end() ? std::string_view() : type->second;
}

std::string mediaTypeOf(const fs::path& file, const Content& content)
{
    const auto type = content.start.starts_with("%PDF-") ? "application/pdf" : typeByName(file);
    return std::string(type.empty() ? "application/octet-stream" : type);
}

/// `file` as seen from the folder. What lies in it by name stays by name, though a link may lead elsewhere;
/// the way to all else is the real one. Whole where there is no way, on another disk.
std::string relativePath(const fs::path& file, const fs::path& reviewFolder)
{
    const auto folder = reviewFolder.empty() ? fs::path(".") : reviewFolder;
    std::error_code ignored;
    const auto from = (fs::absolute(folder, ignored) / "").lexically_normal();
    auto relative = fs::absolute(file, ignored).lexically_normal().lexically_relative(from);
    if (relative.empty() || *relative.begin() == "..") {
        relative = fs::proximate(file, folder, ignored);
    }
    return utf8(relative.empty() ? file : relative);
}

}

Result<std::string> sha256Of(const fs::path& file)
{
    auto content = contentOf(file);
    if (!content) {
        return fail(content.error());
    }
    return std::move(content->sha256);
}

Result<AttachmentId>
attach(store::Transaction& transaction, PaperId paper, const fs::path& file, const fs::path& reviewFolder)
{
    const auto& database = transaction.database();
    if (const auto found = existing<Paper>(database, paper); !found) {
        return fail(found.error());
    }
    const auto content = contentOf(file);
    if (!content) {
        return fail(content.error());
    }
    const auto path = relativePath(file, reviewFolder);
    auto same =
        database.all<Attachment>("WHERE paper = ?1 AND sha256 = ?2 ORDER BY id", paper, content->sha256);
    if (!same.empty()) {
        same.front().path = path;
        transaction.update(same.front());
        return same.front().id;
    }
    return transaction.insert(
        Attachment{{}, paper, path, content->sha256, mediaTypeOf(file, *content), content->size});
}

Result<void> detach(store::Transaction& transaction, AttachmentId attachment)
{
    const auto& database = transaction.database();
    if (const auto found = existing<Attachment>(database, attachment); !found) {
        return fail(found.error());
    }
    for (auto excerpt : database.all<Excerpt>("WHERE attachment = ?1", attachment)) {
        excerpt.attachment.reset();
        transaction.update(excerpt);
    }
    transaction.remove<Attachment>(attachment);
    return {};
}

std::vector<Attachment> attachmentsOf(const store::Database& database, PaperId paper)
{
    return database.all<Attachment>("WHERE paper = ?1 ORDER BY id", paper);
}

fs::path fileOf(const Attachment& attachment, const FileFolders& folders)
{
    const fs::path path(std::u8string(attachment.path.begin(), attachment.path.end()));
    std::optional<fs::path> found;
    for (const auto& folder : folders) {
        auto file = folder / path;
        if (hasSize(file, attachment.size)) {
            return file;
        }
        if (!found && isFile(file)) {
            found = std::move(file);
        }
    }
    return found ? *found : folders.front() / path;
}

Result<fs::path> documentOf(const Attachment& attachment, const FileFolders& folders)
{
    auto file = fileOf(attachment, folders);
    if (!isFile(file)) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence",
                                 "The file is not where it was. Attach it again from where it is now: it is "
                                 "known by its content."),
                    utf8(file));
    }
    if (typeByName(file).empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The file is no document by its name; open it from its folder."),
                    utf8(file));
    }
    return file;
}

Result<FileState> verify(const Attachment& attachment, const FileFolders& folders, FileCheck check)
{
    const auto file = fileOf(attachment, folders);
    if (!isFile(file)) {
        return FileState::Missing;
    }
    if (!hasSize(file, attachment.size)) {
        return FileState::Changed;
    }
    if (check == FileCheck::Size) {
        return FileState::Same;
    }
    const auto sha256 = sha256Of(file);
    if (!sha256) {
        return fail(sha256.error());
    }
    return *sha256 == attachment.sha256 ? FileState::Same : FileState::Changed;
}

}
