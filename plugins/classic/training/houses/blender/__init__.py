"""The Blender side of the measured houses: models and renders scenes; needs the `bpy` package, which tests do not."""
