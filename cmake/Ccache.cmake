# A second compile of the same file costs 20 ms instead of seconds. The sloppiness is what ccache needs to accept
# precompiled headers.
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env
    "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "${CCACHE}")
endif()
mark_as_advanced(CCACHE)
