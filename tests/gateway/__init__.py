"""Tests of the gateway, over real HTTP and real gRPC."""
