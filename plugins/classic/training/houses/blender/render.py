"""Renders one scene to an open-EXR file of linear radiance and truth passes, and notes what the builder knew."""

import json
import time
from pathlib import Path

import bpy
import numpy as np
from mathutils import Euler, Matrix

from ..scenes import Exterior, Scene
from ..sky import environment, sun_direction, sun_light
from . import exterior, interior
from .building import Truth

OVERSCAN = 1.045
"""The render is this much larger than the photo, so that lens distortion has pixels to pull from."""
AOVS = ("ClassA", "ClassB", "ClassC")


def render(scene: Scene, folder: Path, threads: int = 1, scale: float = 1.0, samples: int | None = None) -> None:
    """Writes `<name>.exr` and `<name>.json` into `folder`."""
    started = time.monotonic()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    stage = bpy.context.scene
    stage.world = bpy.data.worlds.new("world")
    frame = scene.frame
    truth = exterior.build(scene) if isinstance(scene, Exterior) else interior.build(scene)
    _light(scene)
    size = OVERSCAN * scale * frame.detail
    width, height = round(frame.width * size), round(frame.height * size)
    camera = _camera(scene, width, height)
    _engine(stage, width, height, threads, samples or frame.samples, isinstance(scene, Exterior))
    folder.mkdir(parents=True, exist_ok=True)
    stage.render.filepath = str(folder / f"{scene.name}.exr")
    built = time.monotonic()
    bpy.ops.render.render(write_still=True)
    facts = _facts(scene, truth, camera, width, height)
    facts["seconds"] = {"build": round(built - started, 1), "render": round(time.monotonic() - built, 1)}
    (folder / f"{scene.name}.json").write_text(json.dumps(facts))


def _light(scene: Scene) -> None:
    ground = (0.12, 0.12, 0.09)
    picture = environment(scene.sky, ground)
    height, width = picture.shape[:2]
    image = bpy.data.images.new("sky", width, height, float_buffer=True)
    image.colorspace_settings.name = "Linear Rec.709"
    image.pixels.foreach_set(np.concatenate([picture, np.ones((height, width, 1))], axis=-1).astype(np.float32).ravel())
    image.update()
    world = bpy.context.scene.world
    world.use_nodes = True
    tree = world.node_tree
    background = next(n for n in tree.nodes if n.type == "BACKGROUND")
    texture = tree.nodes.new("ShaderNodeTexEnvironment")
    texture.image = image
    tree.links.new(texture.outputs["Color"], background.inputs["Color"])
    strength, colour, size = sun_light(scene.sky)
    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy, lamp.color, lamp.angle = strength, colour, float(np.radians(size))
    thing = bpy.data.objects.new("sun", lamp)
    x, y, z = sun_direction(scene.sky)
    thing.rotation_euler = Euler((float(np.arccos(z)), 0.0, float(np.arctan2(y, x) + np.pi / 2)))
    bpy.context.scene.collection.objects.link(thing)


def _camera(scene: Scene, width: int, height: int) -> bpy.types.Object:
    spec = scene.camera
    lens = bpy.data.cameras.new("camera")
    lens.sensor_fit = "HORIZONTAL"
    lens.sensor_width = 36.0 * OVERSCAN
    lens.lens = spec.focal
    lens.clip_start, lens.clip_end = 0.05, 1500.0
    thing = bpy.data.objects.new("camera", lens)
    bpy.context.scene.collection.objects.link(thing)
    # Roll is about the view axis, so it comes first; then pitch about the camera's right, then yaw about the vertical.
    turn = (
        Matrix.Rotation(-np.radians(spec.yaw), 4, "Z")
        @ Matrix.Rotation(np.radians(90 + spec.pitch), 4, "X")
        @ Matrix.Rotation(np.radians(spec.roll), 4, "Z")
    )
    thing.matrix_world = Matrix.Translation((spec.x, spec.y, spec.z)) @ turn
    bpy.context.scene.camera = thing
    return thing


def _engine(stage: bpy.types.Scene, width: int, height: int, threads: int, samples: int, outside: bool) -> None:
    render_, cycles = stage.render, stage.cycles
    render_.engine = "CYCLES"
    render_.resolution_x, render_.resolution_y, render_.resolution_percentage = width, height, 100
    render_.film_transparent = True
    render_.threads_mode, render_.threads = "FIXED", threads
    render_.use_persistent_data = False
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = False
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "FAST"
    cycles.max_bounces = 2 if outside else 3
    cycles.diffuse_bounces = 1 if outside else 2
    cycles.glossy_bounces = 1 if outside else 2
    cycles.transmission_bounces = 3
    cycles.transparent_max_bounces = 4
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4.0
    cycles.use_fast_gi = False
    cycles.use_light_tree = not outside
    cycles.use_auto_tile = True
    cycles.tile_size = 2048
    layer = stage.view_layers[0]
    layer.use_pass_mist = True
    stage.world.mist_settings.start, stage.world.mist_settings.depth, stage.world.mist_settings.falloff = (
        20.0,
        600.0,
        "LINEAR",
    )
    for name in AOVS:
        aov = layer.aovs.add()
        aov.name, aov.type = name, "COLOR"
    settings = render_.image_settings
    settings.media_type = "MULTI_LAYER_IMAGE"
    settings.file_format = "OPEN_EXR_MULTILAYER"
    settings.color_depth = "16"
    settings.exr_codec = "ZIP"


def _facts(scene: Scene, truth: Truth, camera: bpy.types.Object, width: int, height: int) -> dict[str, object]:
    """Projections of what the builder knows, in pixels of the undistorted render."""
    focal = camera.data.lens / camera.data.sensor_width * width
    inverse = np.array(camera.matrix_world.inverted())
    rotation = np.array(camera.matrix_world)[:3, :3]

    def project(points: list[tuple[float, float, float]]) -> list[list[float]] | None:
        p = np.column_stack([np.array(points), np.ones(len(points))]) @ inverse.T
        if (p[:, 2] > -0.1).any():
            return None
        return [[float(width / 2 - focal * q[0] / q[2]), float(height / 2 + focal * q[1] / q[2])] for q in p]

    windows = [w for w in (project(list(w)) for w in truth.windows) if w is not None]
    verticals = [v for v in (project(list(v)) for v in truth.verticals) if v is not None]
    return {
        "name": scene.name,
        "width": width,
        "height": height,
        "focal_px": focal,
        "rotation": rotation.tolist(),
        "windows": windows,
        "verticals": verticals,
    }
