# ui_part(NAME LINKS target...)
#
# Makes the library alidade_ui_NAME from ui/NAME: all its .cpp files, with moc. LINKS is all that the part may use of
# the window's other parts; core comes with ui/bridge. Qt's headers are precompiled once, for ui/bridge, and shared.
function(ui_part NAME)
  cmake_parse_arguments(PARSE_ARGV 1 PART "" "" "LINKS")
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${NAME}")
  file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${folder}/*.h")
  set(target alidade_ui_${NAME})
  add_library(${target} STATIC ${sources} ${headers})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${PART_LINKS} PRIVATE alidade_warnings)
  # strings and connections are checked when the program is built, not when it runs
  target_compile_definitions(${target} PRIVATE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(NAME STREQUAL "bridge")
    target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/ui/bridge/precompiled.h")
  else()
    target_precompile_headers(${target} REUSE_FROM alidade_ui_bridge)
  endif()
  set_property(GLOBAL APPEND PROPERTY ALIDADE_UI_PARTS ${NAME})
endfunction()
