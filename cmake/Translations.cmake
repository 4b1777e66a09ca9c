# translations(TARGET)
#
# Compiles resources/translations/alidade_XX.ts into Qt resources of TARGET: `:/translations/alidade_XX.qm`.
# packaging/translations brings the .ts files up to date. alidade_en.ts holds the plurals alone: the program's own
# texts are English.
find_program(LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(LRELEASE NAMES lrelease6 lrelease-qt6 lrelease REQUIRED)
mark_as_advanced(LRELEASE)

function(translations TARGET)
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/*.ts")
  set(compiled "")
  foreach(source IN LISTS sources)
    cmake_path(GET source STEM name)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm")
    add_custom_command(
      OUTPUT "${output}"
      COMMAND "${LRELEASE}" -silent "${source}" -qm "${output}"
      DEPENDS "${source}"
      COMMENT "Compiling ${name}.ts"
      VERBATIM)
    list(APPEND compiled "${output}")
  endforeach()
  qt_add_resources(${TARGET} translations PREFIX "/" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
