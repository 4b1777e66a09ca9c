# What is installed, and the Debian package that CPack makes of it; packaging/deb builds it.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATADIR}/doc/alidade") # Debian names it after the package
set(desktop "${PROJECT_SOURCE_DIR}/packaging/desktop")

install(TARGETS alidade-cli RUNTIME)
install(TARGETS alidade RUNTIME)
install(FILES "${desktop}/alidade.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/alidade.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME alidade.xml)
install(FILES "${desktop}/alidade.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" RENAME io.github.alidade.Alidade.metainfo.xml)
install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# the icon, drawn and rendered
set(icon "${PROJECT_SOURCE_DIR}/resources/application/alidade.svg")
set(sizes 16 22 24 32 48 64 128 256)
add_executable(render_icon EXCLUDE_FROM_ALL "${desktop}/render_icon.cpp")
target_link_libraries(render_icon PRIVATE Qt6::Svg alidade_warnings)
install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size IN LISTS sizes)
  list(APPEND pictures "${PROJECT_BINARY_DIR}/icons/${size}.png")
  install(FILES "${PROJECT_BINARY_DIR}/icons/${size}.png"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME alidade.png)
endforeach()
add_custom_command(
  OUTPUT ${pictures}
  COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=minimal
    $<TARGET_FILE:render_icon> "${icon}" "${PROJECT_BINARY_DIR}/icons" ${sizes}
  DEPENDS "${icon}" render_icon
  COMMENT "Rendering the icon"
  VERBATIM)

# pages that Debian wants compressed, without the time of compression
function(compressed SOURCE FOLDER NAME)
  set(output "${PROJECT_BINARY_DIR}/compressed/${NAME}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND sh -c "mkdir -p \"$(dirname \"$2\")\" && gzip -9n < \"$1\" > \"$2\"" sh "${SOURCE}" "${output}"
    DEPENDS "${SOURCE}"
    VERBATIM)
  install(FILES "${output}" DESTINATION "${FOLDER}")
  set(compressed_pages ${compressed_pages} "${output}" PARENT_SCOPE)
endfunction()
foreach(page IN ITEMS alidade.1 alidade-cli.1)
  compressed("${PROJECT_SOURCE_DIR}/packaging/man/${page}" "${CMAKE_INSTALL_MANDIR}/man1" "${page}.gz")
endforeach()
compressed("${PROJECT_SOURCE_DIR}/packaging/debian/changelog" "${CMAKE_INSTALL_DOCDIR}" changelog.Debian.gz)
compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_INSTALL_DOCDIR}" changelog.gz)

# what `cmake --install` and CPack need beyond the programs
add_custom_target(package_files DEPENDS ${pictures} ${compressed_pages})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME alidade)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "evidence mapping for systematic literature reviews")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Alidade is for systematic literature reviews and mapping studies. Reviewers
code papers by hand against a taxonomy, record the performance claims that
papers make, explore the coded set as linked tables and charts, and export
figures and tables for the paper they are writing.
.
A review is one file. Every change can be taken back, and every number leads
to the papers behind it. The program needs no account and no network.
.
The package has the desktop program and alidade-cli, which does the same
without a window.")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Alidade maintainers <maintainers@users.noreply.r-seed-01f1e705.example>")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
