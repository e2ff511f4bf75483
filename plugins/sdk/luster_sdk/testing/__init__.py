"""The test kit for plugin authors: contracts to subclass, a fake context, sample frames and a reference runner."""

from luster_sdk.testing.context import FakeContext
from luster_sdk.testing.contracts import StageContract, StyleContract
from luster_sdk.testing.frames import house, photo_facts, proxy_of, sample_frames
from luster_sdk.testing.provider_contract import ProviderContract
from luster_sdk.testing.reference import apply_edits
from luster_sdk.testing.tag_contract import TagContract, TagSpeech

__all__ = [
    "FakeContext",
    "ProviderContract",
    "StageContract",
    "StyleContract",
    "TagContract",
    "TagSpeech",
    "apply_edits",
    "house",
    "photo_facts",
    "proxy_of",
    "sample_frames",
]
