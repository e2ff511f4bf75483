"""The gateway under `luster up` is handed nobody's secrets but its own."""

import pytest
from luster_engine.cli.up import _without_secrets
from luster_engine.settings import Settings
from luster_engine.settings_names import secret_names

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "name",
    [
        "LUSTER_OPENID__GOOGLE__CLIENT_SECRET",
        "LUSTER_OPENID",
        "LUSTER_SIGN_IN_SECRET",
        "LUSTER_SMTP_PASSWORD",
        "DATABASE_URL",
        "STRIPE_SECRET_KEY",
        "S3_SECRET_ACCESS_KEY",
        "BFL_API_KEY",
        "HF_TOKEN",
        "ACME_API_KEY_FILE",
    ],
)
def test_a_secret_of_the_engine_does_not_reach_the_gateway(name: str) -> None:
    assert _without_secrets({name: "secret", "APP_URL": "https://luster.example"}) == {
        "APP_URL": "https://luster.example"
    }


def test_its_own_secrets_do() -> None:
    own = {"SUPABASE_ANON_KEY": "a", "LUSTER_SUPABASE_LEGACY_SECRET": "b", "LUSTER_ENGINE_KEY": "c", "REDIS_URL": "d"}
    assert _without_secrets(own) == own


def test_no_secret_of_the_engine_s_settings_reaches_the_gateway_but_the_one_that_both_share() -> None:
    given = dict.fromkeys(secret_names(Settings.model_fields), "secret")
    assert set(_without_secrets(given)) == {"LUSTER_SERVICE_TOKEN"}
