"""How people sign in here, put together from the gateway's settings and what the engine offers."""

from luster.v1 import auth_pb2

from luster_gateway.calls import Parts
from luster_gateway.problems import Problem
from luster_gateway.shapes.auth import Method, ProviderChoice, SecondStepMethod, WaysInAnswer

NOT_YET: tuple[str, ...] = ()
"""Ways that this version does not have; clients need not look for them."""
_KNOWN: dict[str, Method] = {"password": "password", "magic_link": "magic_link", "passkey": "passkey"}
_STEPS: dict[str, SecondStepMethod] = {"totp": "totp"}


async def ways_in(parts: Parts, request_id: str) -> WaysInAnswer:
    """Every way in that is switched on, and who may register."""
    gate = parts.gate
    methods: list[Method] = ["api_key"]
    if gate.dev is not None:
        methods.insert(0, "dev")
    if gate.supabase is not None:
        methods.insert(0, "supabase")
    answer = None
    if gate.own is not None:
        try:
            wish = auth_pb2.GetWaysInRequest()
            answer = await parts.engine.call(parts.engine.auth.GetWaysIn, wish, request_id=request_id)
        except Problem as problem:
            if problem.reason != "NOT_YET_AVAILABLE":  # an engine of before this service
                raise
    if answer is None:
        return WaysInAnswer(
            methods=methods,
            registration=None,
            needs_set_up=False,
            shortest_password=None,
            second_steps=[],
            providers=[],
            not_yet=list(NOT_YET),
        )
    registration = answer.registration
    if answer.providers:
        methods.insert(0, "openid")
    return WaysInAnswer(
        methods=[*(_KNOWN[way] for way in answer.ways if way in _KNOWN), *methods],
        registration="open" if registration == "open" else "invite" if registration == "invite" else "closed",
        needs_set_up=answer.needs_set_up,
        shortest_password=answer.shortest_password,
        second_steps=[_STEPS[way] for way in answer.ways if way in _STEPS],
        providers=[ProviderChoice(name=each.name, title=each.title) for each in answer.providers],
        not_yet=list(NOT_YET),
    )
