# The window's icons, style and guide as Qt resources, found from the folders of resources/.
file(GLOB icons CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/*.svg")
file(GLOB application CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/application/*.svg")
file(GLOB styles CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/style/*.qss" "${PROJECT_SOURCE_DIR}/resources/style/*.svg")
file(GLOB guide CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/guide/*.md" "${PROJECT_SOURCE_DIR}/resources/guide/*.png")
qt_add_resources(alidade_ui_controls window
  PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${icons} ${application} ${styles} ${guide})
