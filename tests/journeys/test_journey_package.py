"""The package as people get it: built, installed in a clean environment, used from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from support import NOW, ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def _run(*command: object, cwd: Path, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "APPTRACKER_DATA_DIR")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return out


def _data_files() -> set[str]:
    listed = _run("git", "ls-files", "resources", "templates", cwd=ROOT)
    return set(listed.splitlines())


def _package_files() -> set[str]:
    return set(_run("git", "ls-files", "apptracker", cwd=ROOT).splitlines())


@pytest.fixture(scope="module")
def in_git() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")


@pytest.mark.usefixtures("in_git")
def test_the_wheel_holds_everything(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"apptracker/_data/{name}" for name in _data_files()} <= names
    assert _package_files() <= names
    [info] = {name.split("/")[0] for name in names if ".dist-info/" in name}
    assert {f"{info}/licenses/{name}" for name in ("LICENSE", "THIRD-PARTY-NOTICES.md")} <= names
    assert not [name for name in names if not name.startswith(("apptracker/", f"{info}/"))]
    assert not [name for name in names if "__pycache__" in name or name.endswith(".sqlite3")]


@pytest.mark.usefixtures("in_git")
def test_the_source_archive_holds_everything(built: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    wanted = {"LICENSE", "THIRD-PARTY-NOTICES.md", "README.md", "CHANGELOG.md", "pyproject.toml"}
    assert wanted | _data_files() | _package_files() <= names


def test_the_wheel_works_in_a_clean_environment_from_another_folder(built: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    _run(sys.executable, "-m", "venv", venv, cwd=tmp_path)
    binaries = venv / ("Scripts" if os.name == "nt" else "bin")
    [wheel] = built.glob("*.whl")
    pip = [binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run(*pip, "--constraint", ROOT / "constraints.txt", wheel, cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    home = {"HOME": str(tmp_path / "home"), "APPTRACKER_NOW": NOW}
    out = elsewhere / "demo"
    said = _run(binaries / "apptracker", "demo", "--out", "demo", cwd=elsewhere, **home)
    assert len(list((out / "letters").iterdir())) == 4
    assert (out / "prep-sheet.pdf").stat().st_size > 5000
    assert "letter, " in said
    where = "from apptracker import paths; print(paths.resource('templates', 'letters'))"
    templates = Path(_run(binaries / "python", "-c", where, cwd=elsewhere).strip())
    assert templates.is_dir()
    assert templates.is_relative_to(venv)
    assert "confirm" in _run(
        binaries / "apptracker", "--data-dir", out / "data", "remind", "list", "--json", cwd=elsewhere
    )
