# core_step(NAME LINKS target...)
#
# Makes the library alidade_NAME from core/NAME: all its .cpp files, its headers as public ones. LINKS is all that the
# step may use. A folder that holds only headers, or nothing yet, becomes an INTERFACE library. The global property
# ALIDADE_STEPS lists the names.
#
# Each header compiles alone: the .cpp file of its name includes it first (tests/architecture), and one without such a
# file is compiled by the target all_verify_interface_header_sets.
function(core_step NAME)
  cmake_parse_arguments(PARSE_ARGV 1 STEP "" "" "LINKS")
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${NAME}")
  file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${folder}/*.h")

  set(target alidade_${NAME})
  if(sources)
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PRIVATE alidade_warnings)
    set(scope PUBLIC)
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  set(lone ${headers})
  foreach(source IN LISTS sources)
    string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
    list(REMOVE_ITEM lone "${header}")
  endforeach()
  list(REMOVE_ITEM headers ${lone})
  target_sources(${target} ${scope}
    FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers}
    FILE_SET lone TYPE HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${lone})
  target_compile_features(${target} ${scope} cxx_std_20)
  target_link_libraries(${target} ${scope} alidade_sanitizer ${STEP_LINKS})
  set_property(GLOBAL APPEND PROPERTY ALIDADE_STEPS ${NAME})
  set_target_properties(${target} PROPERTIES
    VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY lone)
endfunction()
