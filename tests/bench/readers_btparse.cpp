#include <btparse.h>

#include <cstdio>
#include <cstdlib>

/// What btparse, the library behind Text::BibTeX and biber, takes for a file: entries, fields and names
/// apart, nothing done with them.
int main(int argc, char** argv)
{
    if (argc != 2) {
        return 2;
    }
    std::FILE* const file = std::fopen(argv[1], "r");
    if (file == nullptr) {
        return 1;
    }
    bt_initialize();
    int isFine = 0;
    while (AST* const entry = bt_parse_entry(file, argv[1], 0, &isFine)) {
        char* name = nullptr;
        for (AST* field = bt_next_field(entry, nullptr, &name); field != nullptr;
             field = bt_next_field(entry, field, &name)) {
            char* const value = bt_get_text(field);
            bt_stringlist* const names = bt_split_list(value, const_cast<char*>("and"), argv[1], 0, name);
            bt_free_list(names);
            std::free(value);
        }
        bt_free_ast(entry);
    }
    bt_cleanup();
    std::fclose(file);
    return 0;
}
