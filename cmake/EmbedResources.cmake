# embed_resources(TARGET FILE...)
#
# Compiles files of resources/ into TARGET, each under its name relative to that folder; core/starters/resource.h
# finds them again. It writes a .cpp with string literals, which every compiler and every sanitizer can take.

if(CMAKE_SCRIPT_MODE_FILE)
  set(entries "")
  foreach(name IN LISTS NAMES)
    file(SIZE "${FOLDER}/${name}" size)
    file(READ "${FOLDER}/${name}" bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
    string(APPEND entries "    {\"${name}\", std::string_view(\"${bytes}\", ${size})},\n")
  endforeach()
  file(WRITE "${OUTPUT}"
    "#include \"core/starters/embedded.h\"\n\n"
    "namespace alidade::starters {\n\n"
    "constexpr EmbeddedFile FILES[] = {\n${entries}};\n\n"
    "constinit const std::span<const EmbeddedFile> EMBEDDED_FILES = FILES;\n\n"
    "}\n")
  return()
endif()

function(embed_resources TARGET)
  set(folder "${PROJECT_SOURCE_DIR}/resources")
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_resources.cpp")
  set(script "${CMAKE_CURRENT_FUNCTION_LIST_FILE}")
  list(TRANSFORM ARGN PREPEND "${folder}/" OUTPUT_VARIABLE files)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DNAMES=${ARGN}" "-DFOLDER=${folder}" "-DOUTPUT=${output}" -P "${script}"
    DEPENDS ${files} "${script}"
    COMMENT "Embedding resources"
    VERBATIM)
  set_source_files_properties("${output}" PROPERTIES COMPILE_OPTIONS -w) # clang: longer than the 64 kB promised
  target_sources(${TARGET} PRIVATE "${output}")
endfunction()
