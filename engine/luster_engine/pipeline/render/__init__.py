"""From a request to a picture: the plan, the execution of its recipe, and the one pass that applies the Edits.

    request + catalog ─► plan: ordered alternatives, frozen
                           │ one of them
    photo ─► executor ─► proxy ─► stages (context) ─► Edits: base, masked ─► findings, warnings
                │                    ▲
                │                    └─ the room `guide` makes Edits of a remote model's answer
                ▼
              runner ─► noise, detail ─► program ─► kernel: bands of rows, all Edits at once ─► picture
                │                            └─ geometry (warps), maps (stretched), compose (masks)
                └─ plain: the same arithmetic in numpy, which the tests hold the kernel to

    smaller: pictures made smaller    meter: time and memory of each part

Beside `plan` stand the plans of other wishes: `words` (a picture from words), `staging` (a furnished room), `looking`
(what kind of picture it is), and parts of every plan: `agreeing` (where a photo comes into one light with its shoot),
`window_views` (how far views through windows are drawn in).

`plan` needs no pixels and is imported by the server; all else runs in sandbox children.
"""
