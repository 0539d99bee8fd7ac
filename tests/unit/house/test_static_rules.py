"""Rules of the house that no linter knows, read from the source itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import pos_app

PACKAGE = Path(pos_app.__file__).resolve().parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
UI_SOURCES = sorted((PACKAGE / "ui").rglob("*.py"))
SPEAKING = {
    "setText",
    "QLabel",
    "QPushButton",
    "QToolButton",
    "QCheckBox",
    "QGroupBox",
    "QAction",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setWindowTitle",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "addItem",
    "say",
}
"""Calls whose texts a person reads."""
TRANSLATING = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
"""Calls that look a text up, and how many of their arguments lupdate must be able to read."""
HANDING_ON = {"tr", "say"}
"""Functions that are given a text to look up; what they are given is looked at where they are
called."""
SENTENCE = re.compile(r"\s*[A-Z][\w']* \w")
UNTRANSLATED_SPEECH = {"display.py", "tour.py", "sound_player.py"}
"""What is told to a terminal, where a program's arguments are English too, and to the mixer."""
BANNED = {"QMessageBox", "processEvents", "QThread", "QDoubleValidator", "QSqlDatabase"}
WORDS = re.compile(r"[^\W\d_]")

Found = list[str]


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(PACKAGE.parent)}:{getattr(node, 'lineno', 0)}"


def called(node: ast.Call) -> str:
    """The bare name of what is called."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def arguments(node: ast.Call) -> list[ast.expr]:
    return [*node.args, *(keyword.value for keyword in node.keywords)]


def speaks(node: ast.expr) -> bool:
    """Whether an argument is a text with letters that was not translated."""
    if isinstance(node, ast.JoinedStr):
        return any(speaks(part) for part in node.values)
    if isinstance(node, ast.IfExp):
        return speaks(node.body) or speaks(node.orelse)
    if isinstance(node, ast.BinOp):
        return speaks(node.left) or speaks(node.right)
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and WORDS.search(node.value) is not None
    )


def lookups(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls that look a text up; a painter's `translate` moves its pen."""
    for node in calls(tree, set(TRANSLATING)):
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if called(node) != "translate" or owner is None or "QCoreApplication" in ast.dump(owner):
            yield node


def untranslated(path: Path, tree: ast.AST) -> Found:
    return [
        place(path, node)
        for node in calls(tree, SPEAKING)
        # The second of addItem is what the item stands for, not what it says.
        if any(map(speaks, arguments(node)[: 1 if called(node) == "addItem" else None]))
    ]


def untranslatable(path: Path, tree: ast.AST) -> Found:
    """Texts that no translator's tool can find: put together before they are looked up."""
    handed_on = {
        id(call)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.name in HANDING_ON
        for call in ast.walk(function)
    }
    return [
        place(path, node)
        for node in lookups(tree)
        if id(node) not in handed_on
        and (
            # lupdate passes over a whole call that names an argument.
            node.keywords
            or len(node.args) < TRANSLATING[called(node)]
            or not all(
                isinstance(arg, ast.Constant) for arg in node.args[: TRANSLATING[called(node)]]
            )
        )
    ]


def sentences(path: Path, tree: ast.AST) -> Found:
    """Sentences that nobody looks up, wherever they are on their way to."""
    passed = {id(part) for call in lookups(tree) for part in ast.walk(call)}
    passed |= {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)
    }  # docstrings
    return [
        place(path, node)
        for node in ast.walk(tree)
        if path.name not in UNTRANSLATED_SPEECH
        and isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SENTENCE.match(node.value)
        and id(node) not in passed
    ]


def lambda_slots(path: Path, tree: ast.AST) -> Found:
    return [
        place(path, node)
        for node in calls(tree, {"connect"})
        if any(isinstance(argument, ast.Lambda) for argument in arguments(node))
    ]


def banned_names(path: Path, tree: ast.AST) -> Found:
    found = []
    for node in ast.walk(tree):
        name = ""
        if isinstance(node, ast.Name):
            name = node.id
        elif isinstance(node, ast.Attribute):
            name = node.attr
        elif isinstance(node, ast.alias):
            name = node.name.rpartition(".")[2]
        if name in BANNED:
            found.append(f"{place(path, node)} {name}")
    return found


def caught_all(path: Path, tree: ast.AST) -> Found:
    """`except Exception`, and what is wider and does not raise again."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        names = {kind.id for kind in kinds if isinstance(kind, ast.Name)}
        again = any(isinstance(inside, ast.Raise) for inside in ast.walk(node))
        bare = node.type is None or "BaseException" in names
        if "Exception" in names or (bare and not again):
            found.append(place(path, node))
    return found


RULES = {
    "untranslated": untranslated,
    "untranslatable": untranslatable,
    "sentences": sentences,
    "lambda_slots": lambda_slots,
    "banned_names": banned_names,
    "caught_all": caught_all,
}


def trees(paths: list[Path]) -> Iterator[tuple[Path, ast.AST]]:
    for path in paths:
        yield path, ast.parse(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("rule", ["untranslated", "untranslatable", "sentences"])
def test_people_read_only_what_can_be_translated(rule: str) -> None:
    assert len(UI_SOURCES) > 10
    assert [found for path, tree in trees(UI_SOURCES) for found in RULES[rule](path, tree)] == []


@pytest.mark.parametrize("rule", ["lambda_slots", "banned_names"])
def test_what_qt_is_not_used_for(rule: str) -> None:
    assert [found for path, tree in trees(SOURCES) for found in RULES[rule](path, tree)] == []


def test_only_the_workers_hop_catches_everything() -> None:
    # The keyring's own thread hands whatever it caught, whole, to the thread that waits for it.
    allowed = {PACKAGE / "ui" / "tasks.py", PACKAGE / "settings_store" / "api_keys.py"}
    others = [path for path in SOURCES if path not in allowed]
    assert [found for path, tree in trees(others) for found in caught_all(path, tree)] == []


@pytest.mark.parametrize(
    "package", sorted(path.parent for path in SOURCES if path.name == "__init__.py"), ids=str
)
def test_every_room_says_what_it_is_for(package: Path) -> None:
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8")))
    assert docstring
    assert docstring.split("\n")[0].endswith((".", ":"))


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        ("untranslated", "a.setText('Paid')", "a.setText(self.tr('Paid'))"),
        ("untranslated", "QLabel(f'{n} left')", "QLabel('…')"),
        ("untranslated", "b.setText('Yes' if x else '')", "b.setText('')"),
        ("untranslated", "box.addItem('Euro', 'EUR')", "box.addItem(name, 'EUR')"),
        ("untranslated", "a.setText(n + ' left')", "a.setText(n + ' – ' + m)"),
        ("untranslatable", "self.tr(f'{n} left')", "self.tr('{n} left').format(n=n)"),
        ("untranslatable", "translate('W', text)", "painter.translate(x, y)"),
        ("untranslatable", "translate(c, 'text')", "def tr(text, n): translate('W', text, '', n)"),
        ("untranslatable", "self.tr('%n left', n=n)", "self.tr('%n left', '', n)"),
        ("untranslatable", "QT_TRANSLATE_NOOP('W', a)", "QT_TRANSLATE_NOOP('W', 'a')"),
        ("sentences", "words = {1: 'Ask the till'}", "words = {1: self.tr('Ask the till')}"),
        ("sentences", "return f'Paid by {x}'", "'Paid by cards.'"),
        ("lambda_slots", "a.clicked.connect(lambda: f())", "a.clicked.connect(self._on_a)"),
        ("banned_names", "QApplication.processEvents()", "QApplication.exit()"),
        ("banned_names", "from PySide6.QtCore import QThread", "from PySide6.QtCore import QTimer"),
        ("caught_all", "try: a()\nexcept Exception: b()", "try: a()\nexcept OSError: b()"),
        ("caught_all", "try: a()\nexcept: b()", "try: a()\nexcept BaseException:\n  b()\n  raise"),
    ],
)
def test_the_rules_themselves(rule: str, wrong: str, right: str) -> None:
    path = PACKAGE / "example.py"
    assert len(RULES[rule](path, ast.parse(wrong))) == 1
    assert RULES[rule](path, ast.parse(right)) == []


# -- what ships beside the code -------------------------------------------------------------

SHIPPED = PACKAGE / "resources"
RESOURCES = SHIPPED if SHIPPED.is_dir() else PACKAGE.parent / "resources"
OF_A_HOME = re.compile(rb"(?:/home/|/Users/|/root/|[A-Za-z]:\\Users\\)")
HOSTS = re.compile(rb"http://([A-Za-z0-9.-]+)")


def test_resources_name_no_persons_folder_and_no_open_host() -> None:
    files = [path for path in RESOURCES.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert OF_A_HOME.search(content) is None, path
        assert set(HOSTS.findall(content)) <= {b"www.w3.org"}, path
