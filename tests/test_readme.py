"""What the README shows is what happens."""

from pathlib import Path

from snippets import blocks, failures


def test_the_python_of_the_readme_prints_what_it_says(root: Path) -> None:
    told, tries = failures(root / "README.md")
    assert "".join(told) == ""
    assert tries >= 5


def test_the_two_commands_are_those_that_the_checks_run(root: Path) -> None:
    commands = blocks(root / "README.md", "sh")[:2]
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [command.strip() in lines for command in commands] == [True, True]
    assert commands[1].rstrip().endswith("pytest")
    assert lines[-1] == commands[1].strip(), "the tests are run last"


def test_the_first_command_names_files_that_are_there(root: Path) -> None:
    last = blocks(root / "README.md", "sh")[0].split()[-1]
    assert (root / last).is_file()
