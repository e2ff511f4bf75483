"""The proof that the owner asks, as clients send it."""

from typing import Annotated

from pydantic import Field

from luster_gateway.shapes.common import Body


class ProofBody(Body):
    """That it is you: your password. Without one a sign-in of the last 15 minutes counts."""

    password: Annotated[str | None, Field(min_length=1, max_length=256)] = None
