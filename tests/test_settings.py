"""Settings are a comfort: nothing about them can fail."""

from pathlib import Path

import pytest

from briefing_app.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    wanted = Settings(place="VII.1", text_step=2, scheme="dark")
    save_settings(tmp_path / "new" / "settings.json", wanted)
    assert load_settings(tmp_path / "new" / "settings.json") == wanted


@pytest.mark.parametrize("content", ["", "{", "[]", '"x"', '{"text_step": "big", "unknown": 1}', '{"text_step": true}'])
def test_what_cannot_be_read_is_taken_as_not_set(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert load_settings(path) == Settings()


def test_what_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    save_settings(tmp_path / "file" / "settings.json", Settings(place="I.1"))
    assert (tmp_path / "file").read_text() == "in the way"
