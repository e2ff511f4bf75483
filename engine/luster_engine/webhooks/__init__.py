"""Telling other servers what happened, as Standard Webhooks has it.

    a job ends, credits move ── outbox.tell (in that very transaction) ──► webhook_deliveries, one for each endpoint
                                                                              │ the queue "webhooks"
    delivering.Deliveries.deliver ── takes a place (lanes), signs ── outgoing.Sender ──► their server
                                  ── writes the attempt down, and when the next one is

Truth is the delivery's row: a queue row that is lost is made again from it.
"""
