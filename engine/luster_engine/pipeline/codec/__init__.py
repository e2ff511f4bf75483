"""Photos in and out: what a file is, its pixels, its metadata, and files made of pixels."""
