"""What every request passes before a route sees it: its id, limits on body and rate, headers on its answer."""
