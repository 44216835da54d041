"""This file puts its folder on the path, so that the tests in every room can import ``samples``."""
