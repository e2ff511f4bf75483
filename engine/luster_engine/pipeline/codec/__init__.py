"""Photos in and out: what a file is, its pixels, and files made of pixels.

    file ─► sniff ─► limits ─► decode (raw, raw_tags) ─► photo: upright pixels, their profile, what the header said
              │                    ├─ metadata   what the camera wrote down, and the little of it that may leave
              └─► facts            ├─ foreign_mark   what its C2PA manifest says of a model's part in it
                                   └─ colour, icc, srgb   what the numbers mean

    pixels ─► encode ─► container + xmp ─► bytes with allow-listed metadata      renditions: in the sizes for delivery
    file ─► strip (heif_items, heif_boxes, heif_tables) ─► the same coded picture with nothing private in it
    file ─► inspection ─► what it carries; carried on into renditions            disclosure: drawn beside its original
    finished file ─► signing (C2PA) ─► the file that is handed out

`depth` makes sixteen bits eight. `sketch` is a photo in a few hundred bytes, and `view` the small grid in it, by which
exposures of one view are found.

Knows no plan and no plugin. Files of strangers are opened here only, inside a sandbox child.
"""
