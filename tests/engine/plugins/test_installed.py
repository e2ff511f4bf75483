"""What is known of installed plugins changes with them, and with the packages that their extras ask for."""

import importlib
from pathlib import Path

import pytest
from luster_engine.plugins.installed import InstalledPlugin, installed_plugins

pytestmark = pytest.mark.fast


POINTS = "[luster.plugins]\nacme = acme_warm.plugin\n"


def installed(folder: Path, name: str, release: str, *lines: str, points: str = "") -> None:
    """A package as pip leaves its metadata."""
    place = folder / f"{name}-{release}.dist-info"
    place.mkdir()
    (place / "METADATA").write_text(
        "\n".join(["Metadata-Version: 2.4", f"Name: {name}", f"Version: {release}", *lines])
    )
    if points:
        (place / "entry_points.txt").write_text(points)


def acme() -> InstalledPlugin:
    importlib.invalidate_caches()
    return next(plugin for plugin in installed_plugins() if plugin.distribution == "acme-warm")


def test_a_package_of_an_extra_that_comes_changes_or_goes_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The catalog kept what a plugin had said of itself before an extra's package was installed, for ever."""
    monkeypatch.syspath_prepend(str(tmp_path))
    asked = 'Requires-Dist: acme-lenses<3,>=1; extra == "lens"'
    installed(tmp_path, "acme_warm", "1.0", asked, points=POINTS)
    without = acme()
    installed(tmp_path, "acme_lenses", "1.0")
    first = acme()
    (tmp_path / "acme_lenses-1.0.dist-info").rename(tmp_path / "acme_lenses-2.0.dist-info")
    (tmp_path / "acme_lenses-2.0.dist-info" / "METADATA").write_text("Name: acme_lenses\nVersion: 2.0\n")
    second = acme()
    assert without.version == first.version == "1.0"
    assert len({without.stamp, first.stamp, second.stamp}) == 3
    assert first.stamp.endswith("/acme-lenses 1.0")


def test_a_package_that_it_always_needs_is_no_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    installed(tmp_path, "acme_warm", "1.0", "Requires-Dist: numpy>=2", points=POINTS)
    assert "numpy" not in acme().stamp


def test_luster_s_own_lens_profiles_are_among_them() -> None:
    own = next(plugin for plugin in installed_plugins() if plugin.name == "classic")
    assert "/lensfunpy " in own.stamp
