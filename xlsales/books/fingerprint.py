"""What a file held when it was read, so that nobody's later edit is ever overwritten."""

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fingerprint:
    """The size in bytes and a digest of the contents; a mere touch of the file's date is no change."""

    size: int
    digest: str

    @classmethod
    def of(cls, data: bytes) -> "Fingerprint":
        """The fingerprint of these contents."""
        return cls(len(data), hashlib.blake2b(data, digest_size=20).hexdigest())

    def still_matches(self, path: Path) -> bool:
        """Whether the file at `path` holds what it held."""
        try:
            return path.stat().st_size == self.size and Fingerprint.of(path.read_bytes()) == self
        except FileNotFoundError:
            return False
