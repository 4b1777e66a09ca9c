# Every library from outside, once. packaging/DEPENDENCIES.md says what each is for and why it was chosen.

find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(pugixml 1.13 REQUIRED)
find_package(SQLiteCpp 3.2 REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(CLI11 2.1 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

# sqlite3.h declares the session extension only under these two definitions, and everyone must see the same.
add_library(alidade_sqlite INTERFACE)
target_link_libraries(alidade_sqlite INTERFACE SQLiteCpp SQLite::SQLite3)
target_compile_definitions(alidade_sqlite INTERFACE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
