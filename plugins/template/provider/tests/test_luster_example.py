"""Luster's contract holds for this provider, and it asks in the words of its service."""

import base64

from luster_example.provider import PROVIDER
from luster_sdk.testing.far_side import Asked, FarAnswer, FarSide, Heard, Speech, said
from luster_sdk.testing.provider_contract import ProviderContract


class ExampleSpeech(Speech):
    """How the service talks when all is well, by its own documentation."""

    def asked(self, heard: Heard) -> Asked:
        assert heard.path == "/v1/images"
        body = heard.data()
        return Asked(body["prompt"], base64.b64decode(body.get("image", "").partition(",")[2]), model=body["model"])

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({"data": [{"b64_json": base64.b64encode(far.result).decode()}]})

    def moderated(self) -> FarAnswer:
        return said({"error": {"code": "content_policy", "message": "no"}}, 400)


class TestProvider(ProviderContract):
    provider = PROVIDER
    speech = ExampleSpeech
