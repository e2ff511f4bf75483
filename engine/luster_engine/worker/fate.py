"""What becomes of each table's rows when their account leaves; what is not named here would be forgotten.

The same list is the ground of the page on privacy and of the export: a test holds all three against the tables.
"""

from collections.abc import Mapping
from typing import Final

_MAIL: Final = "lower(email) = (SELECT lower(email) FROM accounts WHERE id = :account AND email_verified)"
"""What belongs to an address is its owner's: who merely claims it takes nothing along and removes nothing."""

REMOVED: Final[Mapping[str, str]] = {
    "compared_jobs": "comparison_id IN (SELECT id FROM comparisons WHERE account_id = :account)",
    "comparisons": "account_id = :account",
    "job_outputs": "job_id IN (SELECT id FROM jobs WHERE account_id = :account)",
    "job_inputs": "job_id IN (SELECT id FROM jobs WHERE account_id = :account)",
    "job_events": "account_id = :account",
    "jobs": "account_id = :account",
    "photo_sketches": "asset_id IN (SELECT id FROM assets WHERE account_id = :account)",
    "set_photos": "set_id IN (SELECT id FROM photo_sets WHERE account_id = :account)",
    "photo_sets": "account_id = :account",
    "set_searches": "account_id = :account",
    "withdrawn_batches": "account_id = :account",
    "agreements": "account_id = :account",
    "assets": "account_id = :account",
    "shoots": "account_id = :account",
    "webhook_attempts": "delivery_id IN (SELECT id FROM webhook_deliveries WHERE account_id = :account)",
    "webhook_deliveries": "account_id = :account",
    "webhook_endpoints": "account_id = :account",
    "api_keys": "account_id = :account",
    "request_ids": "account_id = :account",
    "billing_names": "account_id = :account",
    "account_exports": "account_id = :account",
    "subscriptions": "account_id = :account",
    "audit_entries": "account_id = :account",
    "sign_in_refresh_tokens": "session_id IN (SELECT id FROM sign_in_sessions WHERE account_id = :account)",
    "sign_in_sessions": "account_id = :account",
    "sign_in_links": f"account_id = :account OR {_MAIL}",
    "sign_in_invitations": f"invited_by = :account OR {_MAIL}",
    "sign_in_registrations": _MAIL,
    "sign_in_challenges": "account_id = :account",
    "sign_in_recovery_codes": "account_id = :account",
    "sign_in_second_factors": "account_id = :account",
    "sign_in_passkeys": "account_id = :account",
    "sign_in_credentials": "account_id = :account",
    "identities": "account_id = :account",
    "accounts": "id = :account",
}
"""Tables whose rows go, in an order in which none is still named by another, and which rows are an account's."""

KEPT: Final[Mapping[str, str]] = {
    "credit_entries": "the ledger: what was bought and spent, under a new random id, without words, names and receipts",
    "credit_balances": "its sums, under the same id",
    "purchases": "what was sold: sums, state and the payment's reference, which refunds and tax audits need",
    "external_events": "that a payment service told of a purchase; its message itself is emptied",
    "provider_calls": "what questions to remote models cost; the questions' facts and places are emptied",
    "provider_tries": "when they were asked",
    "account_deletions": "that an account was removed, when, and the certificate",
    "departed_marks": "keyed hashes by which a late payment or a new sign-in of who left is known",
}
"""Tables that keep something of an account that left, and what."""

NOBODYS: Final[Mapping[str, str]] = {
    "sign_in_keys": "the keys by which tokens are signed",
    "sign_in_guesses": "how often was guessed, for a short time",
    "sign_in_welcomed": "addresses that were welcomed, as hashes",
    "sign_in_set_up": "the code by which an installation is set up",
    "models_off": "which models an operator switched off",
    "older_tag_orders": "how many older photos a model is still to be asked about, and which photo's turn it is",
    "prompt_versions": "the wording of prompts; who published one is forgotten when they leave",
}
"""Tables that hold nothing of an account's own."""
