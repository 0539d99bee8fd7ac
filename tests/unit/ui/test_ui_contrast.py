"""What the themes' colours make of text, icons and borders, and what the style sheets combine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from math import dist
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import NoteFigure

from pos_app.domain.match_marks import MatchColour
from pos_app.domain.settings import THEMES
from pos_app.ui import theme
from pos_app.ui.colour_pairs import PAIRS, Kind
from pos_app.ui.colours import SIZES, colours

PANES = ("surface", "card")
"""What stands under a control where the style sheet does not say otherwise."""
STANDS_ON = {"QToolButton#practice": ["band"]}
"""The trainer's menu is the end of the TEST band."""
SHEETS = sorted(theme.resources().glob("*.qss"))
ICONS = sorted((theme.resources() / "icons").glob("*.svg"))
Rgb = tuple[float, float, float]


def linear(colour: str) -> Rgb:
    """sRGB without its gamma, 0 to 1."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    )
    return red, green, blue


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def least(kind: Kind, worn: str) -> float:
    """What a pair of a kind must reach in a theme."""
    if kind is Kind.TEXT:
        return 7.0 if worn == "contrast" else 4.5
    return 3.0 if kind is Kind.SIGN else 1.0


def test_the_measure_itself() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    # The usual example of a grey that just passes on white, and the next one that does not.
    assert contrast("#767676", "#ffffff") >= 4.5 > contrast("#777777", "#ffffff")


def test_every_pair_that_may_meet(figure: NoteFigure) -> None:
    faint = []
    for worn in THEMES:
        values = colours(worn)
        for pair in PAIRS:
            ratio = contrast(values[pair.front], values[pair.ground])
            if ratio < least(pair.kind, worn):
                faint.append((worn, *pair, round(ratio, 2)))
    of = len(THEMES) * len(PAIRS)
    figure("contrast of text and icon pairs, three themes", f"{of - len(faint)} of {of}", "100 %")
    assert faint == []


def test_the_themes_are_the_ones_that_can_be_chosen() -> None:
    worn = [colours(name) for name in THEMES]
    assert worn[0]["surface"] != worn[1]["surface"] != worn[2]["surface"]
    with pytest.raises(ValueError, match="not in tuple"):
        colours("pink")


# -- match marks ----------------------------------------------------------------------------

EYES = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB."""
APART = 25
"""CIE76 distance; 2.3 is just noticeable side by side, these are met seconds apart."""


def seen(colour: str, eye: str) -> Rgb:
    """A colour in CIE L*a*b* (D65) as this eye sees it."""
    lit = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, lit, strict=True))))
        for row in EYES[eye]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    a, b, c = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * b - 16, 500 * (a - b), 200 * (b - c)


@pytest.mark.parametrize("eye", EYES)
def test_match_colours_differ_for_every_eye(eye: str, figure: NoteFigure) -> None:
    values = colours("light")
    marks = [values[f"match-{colour}"] for colour in MatchColour]
    nearest = min(dist(seen(a, eye), seen(b, eye)) for a, b in combinations(marks, 2))
    figure(f"nearest two match colours, {eye} eyes", f"{nearest:.0f}", f">= {APART}")
    assert nearest >= APART


@pytest.mark.parametrize("worn", THEMES)
def test_the_word_on_a_match_colour_is_read_in_every_theme(worn: str) -> None:
    values = colours(worn)
    for colour in MatchColour:
        (ink,) = [pair.front for pair in PAIRS if pair.ground == f"match-{colour}"]
        assert contrast(values[ink], values[f"match-{colour}"]) >= 7.0
        assert values[f"match-{colour}"] == colours("light")[f"match-{colour}"]


# -- the style sheets -----------------------------------------------------------------------

COLOUR = re.compile(r"@([a-z0-9-]+)")
NO_COLOUR = {"none", "transparent"}
STYLES = {"solid", "none", "dashed", "double", "0"}
LENGTH = re.compile(r"\d+px")


class Rule(NamedTuple):
    """One selector of a style sheet with what it declares."""

    selector: str
    declared: dict[str, str]


def rules(sheet: str) -> Iterator[Rule]:
    """Every selector by itself, also those that share their declarations."""
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.split(":", 1) for line in body.split(";") if line.strip())
        declared = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            yield Rule(" ".join(selector.split()), declared)


def is_colour(name: str) -> bool:
    return name == "color" or name.endswith("-color") or name == "background"


def strange_values(rule: Rule) -> list[str]:
    """Declarations that set a colour in another way than by its token."""
    found = []
    for name, value in rule.declared.items():
        if is_colour(name):
            token = COLOUR.fullmatch(value)
            right = value in NO_COLOUR or (token is not None and token[1] in colours("light"))
        elif name.startswith("border") and "radius" not in name and "width" not in name:
            right = all(border_part(part) for part in value.split())
        else:
            right = "#" not in value and "palette(" not in value and "rgb" not in value
        if not right:
            found.append(f"{rule.selector} {{ {name}: {value} }}")
    return found


def border_part(part: str) -> bool:
    token = COLOUR.fullmatch(part)
    if token is None:
        return part in STYLES | NO_COLOUR or LENGTH.fullmatch(part) is not None
    return token[1] in colours("light") or token[1] in SIZES


class Sheet:
    """A style sheet's rules, and what stands under each."""

    def __init__(self, text: str) -> None:
        self.rules = list(rules(text))
        self._grounds: dict[str, list[str]] = {}
        for rule in self.rules:
            for name in ("background", "background-color"):
                if name in rule.declared:
                    token = COLOUR.fullmatch(rule.declared[name])
                    if token is not None:
                        self._grounds.setdefault(rule.selector, []).append(token[1])
        # A bar has its ground by its name and the rest by being a bar.
        self._grounds['QFrame[bar="true"]'] = [
            ground
            for bar in ("notice", "alarm", "outage", "news")
            for ground in self._grounds.get(f"QFrame#{bar}", [])
        ]
        self._grounds["QFrame[tone]"] = [
            ground
            for selector, grounds in self._grounds.items()
            if selector.startswith("QFrame[tone=")
            for ground in grounds
        ]

    def under(self, selector: str) -> list[str]:
        """Grounds of what contains the selected widget."""
        named = re.sub(r":[a-z-]+", "", selector)
        if named in STANDS_ON:
            return STANDS_ON[named]
        outer = selector.rpartition(" ")[0].rstrip("> ")
        return (self._own(outer) or self.under(outer)) if outer else list(PANES)

    def inside(self, rule: Rule) -> list[str]:
        """Grounds on which the selected widget's own text stands."""
        for name in ("background", "background-color"):
            value = rule.declared.get(name, "")
            if token := COLOUR.fullmatch(value):
                return [token[1]]
            if value in NO_COLOUR:
                return self.under(rule.selector)
        return self._own(rule.selector) or self.under(rule.selector)

    def _own(self, selector: str) -> list[str]:
        while selector:
            if selector in self._grounds:
                return self._grounds[selector]
            # First without its states, then without what it must be: QPushButton in the end.
            shorter = re.sub(r"(::?[a-z-]+|\[[^\]]*\]|#\w+)$", "", selector)
            if shorter == selector:
                break
            selector = shorter
        return []

    def undeclared(self) -> Iterator[str]:
        """Every pair that a rule combines and `PAIRS` does not have."""
        written = {(pair.front, pair.ground) for pair in PAIRS if pair.kind is Kind.TEXT}
        drawn = {(pair.front, pair.ground) for pair in PAIRS if pair.kind is not Kind.TEXT}
        for rule in self.rules:
            inside = self.inside(rule)
            for name, value in rule.declared.items():
                fronts = [t for t in COLOUR.findall(value) if t in colours("light")]
                if name in ("color", "selection-color"):
                    chosen = COLOUR.findall(rule.declared.get("selection-background-color", ""))
                    grounds = inside if name == "color" else chosen
                    yield from self._missing(rule, fronts, grounds, written)
                elif name.startswith("border"):
                    grounds = [*inside, *self.under(rule.selector)]
                    yield from self._missing(rule, fronts, grounds, drawn)

    @staticmethod
    def _missing(
        rule: Rule, fronts: list[str], grounds: list[str], known: set[tuple[str, str]]
    ) -> Iterator[str]:
        for front in fronts:
            for ground in grounds:
                if front != ground and (front, ground) not in known:
                    yield f"{rule.selector}: {front} on {ground}"


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_style_sheets_use_tokens_and_declared_pairs_only(path: Path) -> None:
    sheet = Sheet(path.read_text(encoding="utf-8"))
    assert len(sheet.rules) > 10
    assert [found for rule in sheet.rules for found in strange_values(rule)] == []
    assert sorted(set(sheet.undeclared())) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("QLabel { color: #ff0000; }", "color: #ff0000"),
        ("QLabel { color: red; }", "color: red"),
        ("QFrame { border: 1px solid grey; }", "border: 1px solid grey"),
        ("QFrame { background: palette(base); }", "palette(base)"),
        ("QLabel { color: @nobody; }", "@nobody"),
    ],
)
def test_a_colour_without_a_name_is_found(text: str, wrong: str) -> None:
    (found,) = [strange for rule in rules(text) for strange in strange_values(rule)]
    assert wrong in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("QLabel { background: @info; color: @muted; }", "QLabel: muted on info"),
        ("QLabel { color: @on-tone; }", "QLabel: on-tone on card"),
        ("A { background: @info; } A B { color: @wrong; }", "A B: wrong on info"),
        (
            "A { background: @band; } A:focus { border: 2px solid @focus; }",
            "A:focus: focus on band",
        ),
        ("A { background: @info; } A[b=c]:hover { color: @text; }", "A[b=c]:hover: text on info"),
    ],
)
def test_a_pair_that_nobody_computed_is_found(text: str, wrong: str) -> None:
    assert wrong in set(Sheet(text).undeclared())


# -- icons ----------------------------------------------------------------------------------

OWN_COLOURS = {"app", "fold-down", "menu-on-band", "checked"}
"""The program's own icon, and what the style sheet shows, which can't colour pictures."""


def test_icons_take_their_colour_from_the_theme() -> None:
    assert len(ICONS) > 30
    for path in ICONS:
        drawing = path.read_text(encoding="utf-8")
        fixed = re.findall(r"(?:fill|stroke)=\"(#\w+)\"", drawing)
        assert bool(fixed) == (path.stem in OWN_COLOURS), path.name
        assert ("currentColor" in drawing) != bool(fixed), path.name


def test_states_differ_by_shape() -> None:
    shapes = {path.stem: path.read_bytes() for path in ICONS if path.stem.startswith("state-")}
    assert len(shapes) == len(set(shapes.values())) == 6


@pytest.mark.parametrize("worn", THEMES)
def test_pictures_of_the_style_sheet_are_seen_in_every_theme(worn: str) -> None:
    values = colours(worn)
    inks = {
        name: re.findall(r"stroke=\"(#\w+)\"", (ICONS[0].parent / name).read_text())[0]
        for name in ("fold-down.svg", "menu-on-band.svg", "checked.svg")
    }
    for ground in ("card", "stripe"):
        assert contrast(inks["fold-down.svg"], values[ground]) >= 3.0
    assert contrast(inks["checked.svg"], values["accent"]) >= 3.0
    for ground in ("band", "band-hover"):
        assert contrast(inks["menu-on-band.svg"], values[ground]) >= 3.0
