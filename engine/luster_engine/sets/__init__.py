"""Sets: photos of a shoot that are exposures of one view, found by the engine and mended by hand."""
