"""The guard: measures what a job did to the house in a photo, and says whether that may be shown.

finished recipe ─► job_report ─┬─ method: what its Edits can have done at all
                               ├─ the result against the photo after geometry ─┐
                               └─ the model's answer ─► answer (registered) ───┤
                                                                               ▼
judge ◄─ cells (tone): compared cell by cell ─► model: how likely the thing there changed ─► places
  │   ◄─ wires: thin dark lines that are gone
  ▼
tolerance of the style ─► report: measures, verdict (faithful, review, refused), reasons, places ─► heat_map

`exposures` judges a picture that was merged, each place by the exposure that shows it; `room` judges whether a
furnished room is still the room.
"""
