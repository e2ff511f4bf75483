"""A question to a remote model: what is asked, by what name it is known again, and the files that go with it."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from luster_engine.border.names import QUESTION_FILES, checked_names
from luster_engine.border.refusal import Foreign
from luster_engine.errors import LusterError, Reason

ASIDE = "tags-"
"""How the name of a question begins that no work waits for: what a photo shows. It leaves room for work, and what comes
of it says nothing of its provider's health."""


@dataclass(frozen=True)
class Question:
    """What is asked. `key` names it for good: the job, the alternative, the seed, the step."""

    key: str
    provider: str
    body: Mapping[str, Any]
    files: Mapping[str, Path]
    object_key: str = ""
    """Where the answer is to be stored; empty for a place of the provider's own."""
    model: str = ""
    """The model that is asked, for the operator's books; empty where it is left to the provider."""
    once: bool = False
    """Whether it is not put again where nobody knows what came of the first time: nobody sits there who wants to."""

    @property
    def place(self) -> str:
        """Where the answer is stored."""
        return self.object_key or f"providers/{self.provider}/{self.key}.answer"

    @property
    def aside(self) -> bool:
        """Whether no work waits for it, so that it leaves room for work and never waits for room itself."""
        return self.key.startswith(ASIDE)

    def checked(self) -> Self:
        """Itself, if each of its files has a name of the closed set, so that none leads to another folder. Names are
        checked where a question is read, too; this is the last look before it goes out."""
        try:
            checked_names(self.files, QUESTION_FILES)
        except Foreign as refusal:
            text = f"The request to {self.provider} cannot be sent: {refusal}."
            raise LusterError(Reason.PLUGIN_BAD_RESULT, text, provider=self.provider) from None
        return self

    def copied_to(self, folder: Path) -> Self:
        """Itself, with its files in a folder that outlives whoever asks."""
        return replace(
            self, files={name: Path(shutil.copyfile(path, folder / name)) for name, path in self.files.items()}
        )
