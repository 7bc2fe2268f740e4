"""Tests: a tree that mirrors toolbox/ and exports/, and the tests of the house itself."""
