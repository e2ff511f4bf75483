"""The kit for providers: a maker's protocol is declared as data, its wire, and what is easily done wrong is done here.

a ModelQuestion ── Wire.ask ──► a Request ── WireSession ──► sent once, with the key, through the one guard
the answer ── Wire.queue ─► polled only where the key may go; its handle outlives the process
           ── Wire.pictures ► pictures, copied at once; failures in the few kinds that the engine knows
           ── Wire.words ───► words of a closed list, where a photo is to be told and not changed
"""

from luster_sdk.providers.http import (
    AddressRefused,
    Call,
    Http,
    NoReply,
    Part,
    Reply,
    data_uri,
    encoded,
    media_type,
    multipart,
)
from luster_sdk.providers.models import ImageModel, ModelPrice, ModelSizes, read_models, usable_model
from luster_sdk.providers.opening import WireOpening, declared, open_session
from luster_sdk.providers.pictures import picture_of
from luster_sdk.providers.session import WireSession, WireSettings
from luster_sdk.providers.sizes import fitting_size
from luster_sdk.providers.wire import Auth, ModelQuestion, Queue, Request, State, Wire, found_at, path_with, text_at

__all__ = [
    "Auth",
    "Call",
    "Http",
    "ImageModel",
    "ModelPrice",
    "ModelSizes",
    "NoReply",
    "Part",
    "ModelQuestion",
    "Queue",
    "AddressRefused",
    "Reply",
    "Request",
    "State",
    "Wire",
    "WireOpening",
    "WireSession",
    "WireSettings",
    "data_uri",
    "declared",
    "encoded",
    "fitting_size",
    "found_at",
    "media_type",
    "multipart",
    "open_session",
    "path_with",
    "picture_of",
    "read_models",
    "text_at",
    "usable_model",
]
