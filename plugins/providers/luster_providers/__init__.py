"""Image models of eight makers, a module each, all spoken to through the kit of the SDK."""
