"""The pages behind links in mails. Opening one changes nothing, since programs that look for harm open every link: its
button does, once."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import Form, Path, Request
from luster.v1 import auth_pb2
from starlette.convertors import Convertor, register_url_convertor
from starlette.responses import RedirectResponse, Response

from luster_gateway.auth import cookies
from luster_gateway.calls import Anyone, Parts, RequestId
from luster_gateway.guards.text import check_text
from luster_gateway.plain_pages import Field, Page, shown
from luster_gateway.problems import Problem
from luster_gateway.routes.page_routes import PageRoute, SentPageRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import visitor_of


class _Mailed(Convertor[str]):
    """A token as links carry it; so long that no other address below `/auth` is taken for one."""

    regex = "[A-Za-z0-9_-]{20,500}"

    def convert(self, value: str) -> str:
        """As it is."""
        return value

    def to_string(self, value: str) -> str:
        """As it is."""
        return value


register_url_convertor("mailed", _Mailed())
router = RoomRouter(route_class=PageRoute, prefix="/auth", include_in_schema=False)
mailed = RoomRouter(route_class=SentPageRoute, include_in_schema=False)
"""The pages of links in mails. A form goes to its page's own address, with whatever was appended to it."""
everywhere = RoomRouter(route_class=SentPageRoute, prefix="/auth", include_in_schema=False)
"""Those that are there whoever signs people in: an account of Supabase is removed here too, and its owner is told."""

Token = Annotated[str, Path(max_length=500)]
Text = Annotated[str, Form(max_length=512)]

_NEW = (Field("password", "New password", completes="new-password", hint="A few words in a row are easy to remember."),)
_EMAIL = Field("email", "Mail address", "email", "username")
_BACK = (("/", "Back to Luster"),)
_CODE = Page(
    "One more step",
    "Enter the code that your authenticator app shows, or one of your recovery codes.",
    "Sign in",
    (Field("code", "Code", "text", "one-time-code"),),
    onward=_BACK,
)
_ADDRESS = Page("Your new address", "You sign in with it from now on.", "Use this address")
_CONFIRM = Page(
    "Confirm your address",
    "Enter the password with which you registered. Without it nobody gets an account with your address.",
    "Confirm and sign in",
    (Field("password", "Password"),),
)
_KEYS = Field(
    "end_api_keys",
    "End all API keys too",
    "checkbox",
    hint="Programs that use one stop. Do it if somebody else may have made one.",
)
_RESET = Page("Choose a new password", "You are signed out everywhere else then.", "Set the password", (*_NEW, _KEYS))
_MAGIC = Page("Sign in to Luster", "The link works once.", "Sign in")
_INVITED = Page("You are invited to Luster", "Choose a password, and your account is ready.", "Join", _NEW)
_CHOOSES = Page(
    "Register",
    "Choose a password, and your account is ready. What was entered before does not count.",
    "Register",
    _NEW,
)
_KEEP = Page(
    "Keep your account?",
    "Somebody asked to remove it. Nothing of it is gone yet, and nothing will be.",
    "Keep my account",
)
_KEPT = Page(
    "Your account stays",
    "Nothing was removed. If it was not you who asked for it, choose a new password now.",
    onward=(("/", "To Luster"), ("/auth/forgot", "A new password")),
)
_KEPT_OF_OTHERS = Page(
    "Your account stays",
    "Nothing was removed. If it was not you who asked for it, secure your sign-in where you sign in for Luster.",
    onward=(("/", "To Luster"),),
)
_FIRST = Page(
    "Set up this Luster",
    "You become its first administrator.",
    "Set up",
    (_EMAIL, *_NEW),
)
_SIGN_IN = Page(
    "Sign in to Luster",
    "",
    "Sign in",
    (_EMAIL, Field("password", "Password")),
    onward=(("/auth/forgot", "Password forgotten"), ("/auth/register", "Register")),
)
_REGISTER = Page(
    "Register",
    "A mail with a link says how to go on.",
    "Register",
    (_EMAIL, *_NEW),
    onward=(("/", "I have an account"),),
)
_FORGOT = Page(
    "A new password", "A mail brings a link with which you choose one.", "Send the mail", (_EMAIL,), onward=_BACK
)


@mailed.get("/email/verify/{token:mailed}")
async def confirm_page(token: Token, parts: Anyone) -> Response:
    """Asks for the password of the registration."""
    return shown(_CONFIRM)


@mailed.post("/email/verify/{token:mailed}")
async def confirm(
    token: Token, request: Request, parts: Anyone, request_id: RequestId, password: Text = ""
) -> Response:
    """Makes the account."""
    wish = auth_pb2.ConfirmSignUpRequest(token=token, password=password, visitor=visitor_of(request, parts))
    return await _begun(_CONFIRM, request, parts, request_id, parts.engine.auth.ConfirmSignUp, wish)


@mailed.get("/password-reset/{token:mailed}")
async def reset_page(token: Token, parts: Anyone) -> Response:
    """Asks for the new password."""
    return shown(_RESET)


@mailed.post("/password-reset/{token:mailed}")
async def reset(
    token: Token,
    request: Request,
    parts: Anyone,
    request_id: RequestId,
    password: Text = "",
    end_api_keys: Text = "",
) -> Response:
    """Sets the password."""
    # A browser sends a box only where it is ticked, whatever its value says.
    wish = auth_pb2.ResetPasswordRequest(
        token=token, password=password, visitor=visitor_of(request, parts), end_api_keys=bool(end_api_keys)
    )
    page = Page("Your password is set", "Sign in with it now.", onward=(("/", "Sign in"),))
    return await _done(_RESET, page, request, parts, request_id, parts.engine.auth.ResetPassword, wish)


@mailed.get("/email/change/{token:mailed}")
async def address_page(token: Token, parts: Anyone) -> Response:
    """Asks whether to use the new address."""
    return shown(_ADDRESS)


@mailed.post("/email/change/{token:mailed}")
async def address(token: Token, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Changes it."""
    wish = auth_pb2.ConfirmAddressRequest(token=token, visitor=visitor_of(request, parts))
    page = Page("Your address is changed", "Sign in with it from now on.", onward=(("/", "To Luster"),))
    return await _done(_ADDRESS, page, request, parts, request_id, parts.engine.auth.ConfirmAddress, wish)


@mailed.get("/register/{token:mailed}")
async def chooses_page(token: Token, parts: Anyone) -> Response:
    """Asks for a password."""
    return shown(_CHOOSES)


@mailed.post("/register/{token:mailed}")
async def chooses(
    token: Token, request: Request, parts: Anyone, request_id: RequestId, password: Text = ""
) -> Response:
    """Makes the account."""
    wish = auth_pb2.ConfirmSignUpRequest(token=token, password=password, visitor=visitor_of(request, parts))
    return await _begun(_CHOOSES, request, parts, request_id, parts.engine.auth.ConfirmSignUp, wish)


@everywhere.get("/keep/{token:mailed}")
async def keep_page(token: Token, parts: Anyone) -> Response:
    """Asks whether to keep the account."""
    return shown(_KEEP)


@everywhere.post("/keep/{token:mailed}")
async def keep(token: Token, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Keeps it."""
    wish = auth_pb2.KeepAccountRequest(token=token, visitor=visitor_of(request, parts))
    page = _KEPT if parts.settings.has_own_sign_in else _KEPT_OF_OTHERS
    return await _done(_KEEP, page, request, parts, request_id, parts.engine.auth.KeepAccount, wish)


@mailed.get("/magic-link/{token:mailed}")
async def magic_page(token: Token, parts: Anyone) -> Response:
    """Asks whether to sign in."""
    return shown(_MAGIC)


@mailed.post("/magic-link/{token:mailed}")
async def magic(token: Token, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Signs in."""
    wish = auth_pb2.LogInByLinkRequest(token=token, visitor=visitor_of(request, parts))
    return await _begun(_MAGIC, request, parts, request_id, parts.engine.auth.LogInByLink, wish)


@mailed.get("/invitation/{token:mailed}")
async def invitation_page(token: Token, parts: Anyone) -> Response:
    """Asks for a password."""
    return shown(_INVITED)


@mailed.post("/invitation/{token:mailed}")
async def accept(token: Token, request: Request, parts: Anyone, request_id: RequestId, password: Text = "") -> Response:
    """Makes the account."""
    wish = auth_pb2.AcceptInvitationRequest(token=token, password=password, visitor=visitor_of(request, parts))
    return await _begun(_INVITED, request, parts, request_id, parts.engine.auth.AcceptInvitation, wish)


@mailed.get("/setup/{code:mailed}")
async def set_up_page(code: Token, parts: Anyone) -> Response:
    """Asks who the first administrator is."""
    return shown(_FIRST)


@mailed.post("/setup/{code:mailed}")
async def set_up(
    code: Token, request: Request, parts: Anyone, request_id: RequestId, email: Text = "", password: Text = ""
) -> Response:
    """Makes the first administrator."""
    wish = auth_pb2.SetUpRequest(code=code, email=email, password=password, visitor=visitor_of(request, parts))
    return await _begun(_FIRST, request, parts, request_id, parts.engine.auth.SetUp, wish)


@router.get("/sign-in")
async def sign_in_page(parts: Anyone) -> Response:
    """Asks for mail address and password."""
    return shown(_SIGN_IN)


@router.post("/sign-in")
async def sign_in(
    request: Request, parts: Anyone, request_id: RequestId, email: Text = "", password: Text = ""
) -> Response:
    """Signs in."""
    wish = auth_pb2.LogInRequest(email=email, password=password, visitor=visitor_of(request, parts))
    return await _begun(_SIGN_IN, request, parts, request_id, parts.engine.auth.LogIn, wish)


@router.get("/second-step")
async def code_page(parts: Anyone) -> Response:
    """Asks for the code."""
    return shown(_CODE)


@router.post("/second-step")
async def code(request: Request, parts: Anyone, request_id: RequestId, code: Text = "") -> Response:
    """Signs in by the code, whoever took the first step in this browser."""
    token = cookies.step_token(request, parts.settings)
    wish = auth_pb2.TakeSecondStepRequest(token=token, code=code, visitor=visitor_of(request, parts))
    return await _begun(_CODE, request, parts, request_id, parts.engine.auth.TakeSecondStep, wish)


@router.get("/register")
async def register_page(parts: Anyone) -> Response:
    """Asks for mail address and password."""
    return shown(_REGISTER)


@router.post("/register")
async def register(
    request: Request, parts: Anyone, request_id: RequestId, email: Text = "", password: Text = ""
) -> Response:
    """Asks for an account."""
    wish = auth_pb2.SignUpRequest(email=email, password=password, visitor=visitor_of(request, parts))
    page = Page("Look into your mail", "If you can register here, a mail says how to go on.", onward=_BACK)
    return await _done(_REGISTER, page, request, parts, request_id, parts.engine.auth.SignUp, wish)


@router.get("/forgot")
async def forgot_page(parts: Anyone) -> Response:
    """Asks whose password is forgotten."""
    return shown(_FORGOT)


@router.post("/forgot")
async def forgot(request: Request, parts: Anyone, request_id: RequestId, email: Text = "") -> Response:
    """Sends the mail."""
    wish = auth_pb2.RequestLinkRequest(email=email, kind=auth_pb2.LINK_KIND_RESET, visitor=visitor_of(request, parts))
    page = Page("Look into your mail", "If there is an account with this address, a link is on its way.", onward=_BACK)
    return await _done(_FORGOT, page, request, parts, request_id, parts.engine.auth.RequestLink, wish)


Method = Callable[..., Awaitable[Any]]


async def _begun(asked: Page, request: Request, parts: Parts, request_id: str, method: Method, wish: Any) -> Response:
    """Signs the browser in and sends it to Studio, or says why not on the same page."""
    answer = await _asked(asked, request, parts, request_id, method, wish)
    if isinstance(answer, Response):
        return answer
    if isinstance(answer, auth_pb2.LogInResponse | auth_pb2.LogInByLinkResponse) and answer.HasField("second_step"):
        response = RedirectResponse("/auth/second-step", 303)
        cookies.keep_step(response, request, parts.settings, answer.second_step)
        return response
    # Always to our own first page: nothing that came with the request says where.
    response = RedirectResponse("/", 303)
    cookies.keep(response, request, parts.settings, answer.tokens)
    return response


async def _done(
    asked: Page, done: Page, request: Request, parts: Parts, request_id: str, method: Method, wish: Any
) -> Response:
    answer = await _asked(asked, request, parts, request_id, method, wish)
    return answer if isinstance(answer, Response) else shown(done)


async def _asked(asked: Page, request: Request, parts: Parts, request_id: str, method: Method, wish: Any) -> Any:
    # Else another site could sign a browser in as somebody else, by a form of its own.
    cookies.check_own_page(request, parts.settings, marked=False)
    check_text(*(str(value) for _, value in wish.ListFields()))
    try:
        return await parts.engine.call(method, wish, request_id=request_id, retry=False)
    except Problem as problem:
        if problem.status_code >= 500:
            raise
        typed = [replace(each, value=_typed(each, wish)) for each in asked.fields]
        return shown(replace(asked, fields=typed, told=str(problem.detail)), problem.status_code)


def _typed(field: Field, wish: Any) -> str:
    """What was typed, so that nobody types it twice; never a password."""
    return "" if field.kind == "password" else str(getattr(wish, field.name, "") or "")


router.include_router(mailed)
