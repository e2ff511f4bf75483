"""A remote model's answer is a guide: the original is changed after it, and it is never shown itself.

    stage asks ─► answers ─► a question leaves the child as a file; the work is done again with the answer as a file
                                        │
    answer ─► register (drift) ─► edits.lay: how it lies over the photo, or a refusal
                                        │
          ┌─────────────────────────────┼──────────────────────────────┐
    tone_transfer                     lights                      edits.content
    light and colour of the whole     what was switched on        what a region shows
          └─────────────────────────────┼──────────────────────────────┘
                                        ▼
                 Edits, which the room `render` applies like a planner's

`furnished` takes only what a model put into a room, and none of the room.

What a fit needs to see applied, it sees by the very pass of `render`; that room lies above and hands the pass in.
"""
