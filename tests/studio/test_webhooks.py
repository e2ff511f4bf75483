"""Webhook endpoints by hand: made, tried out, given a new secret, switched off and removed."""

from playwright.sync_api import expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.reader import Reader

ADDRESS = "https://hooks.example.com/luster"


def test_an_endpoint_is_made_tried_switched_off_and_removed(desk: Reader, luster: RunningLuster) -> None:
    page = desk.page
    api = Client(luster.url, luster.token("me@this-machine.local"))
    desk.arrive()
    desk.go("/webhooks")
    page.get_by_role("button", name="New endpoint").click()
    page.get_by_label("Address").fill(ADDRESS)
    page.get_by_label("Credits run low").uncheck()
    desk.checked("a new endpoint")
    page.get_by_role("button", name="Make endpoint").click()
    expect(page.locator("webhooks-view code").first).to_contain_text("whsec_")
    page.keyboard.press("Escape")

    (made,) = api.get("/webhook-endpoints")["endpoints"]
    assert made["url"] == ADDRESS and len(made["event_types"]) == 7 and "credits.low" not in made["event_types"]

    page.get_by_role("button", name=f"Details: {ADDRESS}").click()
    page.get_by_role("button", name="Send a test").click()
    expect(page.locator("webhooks-view")).to_contain_text("endpoint.test")
    desk.checked("an endpoint and what was sent to it")
    page.get_by_role("button", name="New secret").click()
    expect(page.locator("webhooks-view code").last).to_contain_text("whsec_")
    page.get_by_label("Switched on").uncheck()
    expect(page.locator("webhooks-view ul").first).to_contain_text("Switched off")
    assert not api.get("/webhook-endpoints")["endpoints"][0]["enabled"]
    page.get_by_role("button", name="Remove").click()
    expect(page.locator("webhooks-view")).to_contain_text("No endpoints yet.")
    assert api.get("/webhook-endpoints")["endpoints"] == []
