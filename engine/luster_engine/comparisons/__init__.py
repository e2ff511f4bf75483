"""One photo by several looks, providers or models side by side, and which of the results its owner likes best."""
