"""Enhances a picture that a trusted caller holds, without account, storage or queue."""
