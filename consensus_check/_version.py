"""The version of the package, without reading its metadata."""

VERSION = "0.1.0"
