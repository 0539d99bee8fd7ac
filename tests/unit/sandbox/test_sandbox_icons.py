"""The sandbox serves the pictures it lists, made by itself."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from sandbox_support import Shop, open_shop

from pos_app.domain.icons import is_icon


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


WHITE = (255, 255, 255)


def icon_urls(shop: Shop) -> list[dict[str, str]]:
    query = {"include_coupons": "1"}
    methods = shop.api("GET", "/payment-methods", params=query).json()["data"]
    grouped = shop.api("GET", "/payment-methods", params={"group_cards": "1"}).json()["data"]
    inner = [brand for method in grouped for brand in method["brands"]]
    return [method["icon_urls"] for method in (*methods, *grouped, *inner)]


def test_every_picture_that_is_listed_is_there(shop: Shop) -> None:
    listed = icon_urls(shop)
    assert len(listed) > 19
    for urls in listed:
        assert all(url.startswith(f"{shop.sandbox.origin}/media/img/") for url in urls.values())
        for size, side in (("large", 132), ("medium", 88)):
            answer = shop.http.get(urls[size], timeout=10)
            assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
            assert is_icon(answer.content)
            with Image.open(io.BytesIO(answer.content)) as picture:
                picture.load()
                assert picture.size == (side, side)
                shades = picture.convert("RGB")
                # Round corners on white, and edges that are no steps.
                assert shades.getpixel((0, 0)) == shades.getpixel((side - 1, side - 1)) == WHITE
                assert len(shades.getcolors() or ()) > 4
        vector = shop.http.get(urls["vector"], timeout=10)
        assert vector.headers["Content-Type"].startswith("image/svg+xml")


def test_brands_look_different(shop: Shop) -> None:
    urls = {method["large"] for method in icon_urls(shop) if "/coupons/" in method["large"]}
    pictures = {shop.http.get(url, timeout=10).content for url in urls}
    assert len(pictures) == len(urls) == 19


@pytest.mark.parametrize(
    "path",
    ["3x/BOEKENBON.gif", "4x/BOEKENBON.png", "svg/BOEKENBON.png", "3x/.png", "3x/7.png", "3x/BOEK"],
)
def test_no_other_picture_is_made(shop: Shop, path: str) -> None:
    answer = shop.http.get(f"{shop.sandbox.origin}/media/img/coupons/{path}", timeout=10)
    assert answer.status_code == 404
