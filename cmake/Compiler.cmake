# What every target of ours is compiled with. alidade_warnings is linked PRIVATE; alidade_sanitizer PUBLIC, since
# a program must be instrumented as a whole.

# -Wnull-dereference is clang's alone: once it optimises, GCC 12 finds null pointers inside of <string> and <istream>.
add_library(alidade_warnings INTERFACE)
target_compile_options(alidade_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Wcast-align -Woverloaded-virtual -Wdouble-promotion -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:Clang>:-Wnull-dereference>
  $<$<BOOL:${ALIDADE_WERROR}>:-Werror>)

add_library(alidade_sanitizer INTERFACE)
if(ALIDADE_SANITIZE STREQUAL "address")
  set(flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(ALIDADE_SANITIZE STREQUAL "thread")
  set(flags -fsanitize=thread -fno-omit-frame-pointer)
elseif(ALIDADE_SANITIZE)
  message(FATAL_ERROR "ALIDADE_SANITIZE is '${ALIDADE_SANITIZE}'; it can be address or thread.")
endif()
if(ALIDADE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "ALIDADE_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++.")
  endif()
  list(APPEND flags -fsanitize=fuzzer-no-link)
endif()
target_compile_options(alidade_sanitizer INTERFACE ${flags})
target_link_options(alidade_sanitizer INTERFACE ${flags})
unset(flags)
